import Foundation
import Letters
import Partnerships

/// Writes every letter with sample data as `.eml`, `.html` and `.txt`.
/// - Returns: how many letters were written.
public func writePreviews(language: Language, to directory: URL, templates: URL) throws -> Int {
    let templates = try Templates(directory: templates)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    var count = 0
    for sample in samples() where sample.context.recipient.language == language && sample.kind != .topic {
        let mail = try compose(sample.context, with: templates)
        let file = directory.appendingPathComponent(sample.name)
        try Data(try mail.bytes()).write(to: file.appendingPathExtension("eml"))
        try Data(mail.text.utf8).write(to: file.appendingPathExtension("txt"))
        if let html = mail.html { try Data(html.utf8).write(to: file.appendingPathExtension("html")) }
        count += 1
    }
    return count
}
