import Foundation
import Partnerships
import Store

/// What a librarian's click teaches: these words, asked so, mean that.
struct LearntCase: Encodable {
    var asked: String
    var words: String
    var answer: String
}

extension Office {
    /// The answers that staff gave by a button over somebody's words, made anonymous: a JSON object a line, in no order that tells who
    /// wrote when.
    public func learntCases() throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines: Set<String> = []
        for (library, partnership) in try store.overview() {
            let answers = partnership.meetings.values.flatMap(\.seats).compactMap(\.answer).filter { $0.way == .button && $0.by != nil }
            guard !answers.isEmpty, let directory = try store.directory(of: library.id) else { continue }
            let anonymizer = Anonymizer(directory)
            for answer in answers {
                guard let id = answer.text, let words = try store.text(id) else { continue }
                let meaning = switch answer.rsvp {
                case .accepted: "accept"
                case .declined: "decline"
                case .tentative: "tentative"
                }
                let learnt = LearntCase(asked: "invitation", words: anonymizer.anonymous(words), answer: meaning)
                lines.insert(String(decoding: try encoder.encode(learnt), as: UTF8.self))
            }
        }
        return lines.sorted()
    }
}
