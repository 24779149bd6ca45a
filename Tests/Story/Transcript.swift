import Foundation

/// The story as it can be read afterwards: who wrote what, which letters came, how things stand. Names of letters and keyed
/// tokens are masked, so that two runs of one story read the same.
public final class Transcript {
    public private(set) var text = ""
    private let archive: URL?
    private var archived = 0

    /// - Parameter archive: a folder in which every mail is kept as a file.
    init(archive: URL?) throws {
        self.archive = archive
        if let archive { try FileManager.default.createDirectory(at: archive, withIntermediateDirectories: true) }
    }

    func heading(_ moment: StoryMoment, _ headline: String) {
        text += "\n== \(moment.polish)\(headline.isEmpty ? "" : ": \(headline)") ==\n"
    }

    func sentence(_ sentence: String) { text += Self.masked(sentence) + "\n" }

    func quote(_ words: String, lines limit: Int = .max) {
        let lines = words.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        for line in lines.prefix(limit) { text += Self.masked("    | \(line)") + "\n" }
        if lines.count > limit { text += "    | …\n" }
    }

    /// A letter that came: from, to, subject, and how it begins.
    func arrived(_ letter: ReceivedLetter, _ reader: String) {
        let extra = letter.calendar.isEmpty ? "" : " [kalendarz: \(method(letter))]"
        sentence("  > do: \(reader); od: \(letter.sender); „\(letter.subject)”\(extra)")
        let body = letter.text.split(whereSeparator: \.isNewline).map(String.init).filter { !["Dzień dobry,", "Hello,",
            "Good morning,"].contains($0) }
        quote(body.joined(separator: "\n"), lines: 4)
    }

    private func method(_ letter: ReceivedLetter) -> String {
        let lines = letter.calendar.split(separator: "\n")
        let method = lines.first { $0.hasPrefix("METHOD:") }.map { $0.dropFirst(7) } ?? ""
        let sequence = lines.first { $0.hasPrefix("SEQUENCE:") }.map { $0.dropFirst(9) } ?? ""
        let role = lines.first { $0.hasPrefix("ATTENDEE") }?.split(separator: ";").first { $0.hasPrefix("ROLE=") }.map { $0.dropFirst(5) } ?? ""
        return "\(method), SEQUENCE \(sequence), \(role)"
    }

    /// Keeps a mail as NNN-name.eml and, readable at once, NNN-name.txt.
    func keep(_ raw: [UInt8], as name: String, _ letter: ReceivedLetter) throws {
        guard let archive else { return }
        archived += 1
        let base = archive.appendingPathComponent(String(format: "%03d-%@", archived, Self.fileName(name)))
        try Data(raw).write(to: base.appendingPathExtension("eml"))
        let head = "Od: \(letter.from)\nDo: \(letter.header("To"))\nTemat: \(letter.subject)\nData: \(letter.header("Date"))\n\n"
        try Data((head + letter.text).utf8).write(to: base.appendingPathExtension("txt"))
    }

    private static func fileName(_ name: String) -> String {
        let plain = name.replacingOccurrences(of: "ł", with: "l").replacingOccurrences(of: "Ł", with: "L")
            .folding(options: .diacriticInsensitive, locale: Locale(identifier: "pl"))
        return plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").prefix(60).lowercased()
    }

    static func masked(_ text: String) -> String {
        var text = text
        for (pattern, mask) in [("sojusznik(\\+|%2B)[A-Za-z0-9-]+@", "sojusznik+…@"), ("127\\.0\\.0\\.1:\\d+", "127.0.0.1:…")] {
            text = text.replacingOccurrences(of: pattern, with: mask, options: .regularExpression)
        }
        return text
    }
}
