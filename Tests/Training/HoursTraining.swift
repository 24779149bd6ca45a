import Foundation
import Understanding

/// Replies to "how many hours, by which way?": every file one author (README).
struct HoursReplies {
    struct Reply {
        var author: String
        /// Nil where nothing can be recorded.
        var hours: Double?
        var channel: Channel?
        var text: String
        var rules: HoursReading
    }

    let replies: [Reply]
    var shows = false

    init(in folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "tsv" }
        replies = try files.sorted { $0.path < $1.path }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard columns.count == 3, columns[0] == "?" || Double(columns[0]) != nil, columns[1] == "-" || Channel(rawValue: columns[1]) != nil else { throw Fault(description: "\(file.lastPathComponent): \(line)") }
                let text = columns[2].replacingOccurrences(of: "\\n", with: "\n")
                return Reply(author: file.deletingPathExtension().lastPathComponent, hours: Double(columns[0]), channel: Channel(rawValue: columns[1]), text: text, rules: hoursFeatures(of: text))
            }
        }
    }
    func byAuthor(_ trainer: Trainer) {
        var right = 0, value = 0, way = 0, invented = 0, doubted = 0
        for r in replies {
            let got = r.rules.hours
            let okH = got.map { abs($0.hours - (r.hours ?? -9)) <= 0.02 } ?? false
            let okC = got?.channel == r.channel
            var tag = ""
            if r.hours == nil { if got == nil { right += 1 } else { invented += 1; tag = "INVENTED" } }
            else if got == nil { doubted += 1; tag = "DOUBT \(r.rules.doubt ?? "-")" }
            else if !okH { value += 1; tag = "VALUE \(got!.hours)" }
            else if !okC { way += 1; tag = "WAY \(got!.channel.map(\.rawValue) ?? "-")" }
            else { right += 1 }
            if shows, tag != "" { print(r.author, tag, "| label", r.hours ?? -1, r.channel?.rawValue ?? "-", "|", r.text.replacingOccurrences(of: "\n", with: " / ")) }
        }
        print("n \(replies.count) right \(right) value \(value) way \(way) invented \(invented) doubted \(doubted)")
    }
}
