import Foundation

/// No folder holds the templates of the letters: where it was looked for, and how to mend it.
public struct TemplatesMissing: Error, Sendable, Equatable, CustomStringConvertible {
    /// What TEMPLATES_FOLDER says, when it is set.
    public var named: String?
    public var lookedIn: [String]

    public var description: String {
        let mend = "copy the folder `templates` of the sources to /usr/local/share/sojusznik/templates, or name it in TEMPLATES_FOLDER"
        if let named { return "no letter templates in \(named), which TEMPLATES_FOLDER names; \(mend)" }
        return "no letter templates; looked for pl/invitation.mustache in:\n" + lookedIn.map { "  \($0)\n" }.joined() + mend
    }
}

/// The letters' and the forum's templates: named by TEMPLATES_FOLDER, else beside the program or above it (`templates`, or
/// `share/sojusznik/templates` where programs are installed). The folder that the program is run from does not matter.
/// - Parameter program: the program's file, links resolved.
public func templatesFolder(program: URL, environment: [String: String]) throws(TemplatesMissing) -> URL {
    func holdsTemplates(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("pl/invitation.mustache").path)
    }
    if let named = environment["TEMPLATES_FOLDER"], !named.isEmpty {
        let folder = URL(fileURLWithPath: named)
        guard holdsTemplates(folder) else { throw TemplatesMissing(named: folder.path, lookedIn: []) }
        return folder
    }
    var lookedIn: [String] = []
    var folder = program.deletingLastPathComponent()
    for _ in 0..<6 {
        for place in ["templates", "share/sojusznik/templates"] {
            let candidate = folder.appendingPathComponent(place)
            if holdsTemplates(candidate) { return candidate }
            lookedIn.append(candidate.path)
        }
        guard folder.path != "/" else { break }
        folder.deleteLastPathComponent()
    }
    throw TemplatesMissing(lookedIn: lookedIn)
}
