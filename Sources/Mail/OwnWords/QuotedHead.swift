import Foundation

/// Finds the head that Outlook and webmails put over a quote without marks: `Od: … Wysłano: … Do: … Temat: …`.
struct QuotedHeadFinder {
    let lines: [BodyLine]

    /// The index after the head that begins at `start`; nil when none begins there.
    func end(at start: Int) -> Int? {
        guard let first = label(lines[start].folded) else { return nil }
        var seen: Set<Tables.Label> = [first]
        var end = start + 1
        var index = start + 1
        var blanks = 0
        var continuation = 0
        while index < lines.count, index < start + 24, lines[index].depth == lines[start].depth {
            let line = lines[index].folded
            if line.isEmpty {
                blanks += 1
                // Outlook's text form sets every paragraph apart, so one blank line may stand between two labels.
                guard blanks <= 1 else { break }
            } else if let label = label(line) {
                guard seen.insert(label).inserted || label == .copy else { break }
                end = index + 1
                blanks = 0
                continuation = 0
            } else {
                // A long list of addressees goes on in the next lines.
                guard blanks == 0, continuation < 4 else { break }
                continuation += 1
                if index == end, line.contains(0x40) || line.contains(0x3B) || lines[index].text.first == " " || lines[index].text.first == "\t" {
                    end = index + 1
                }
            }
            index += 1
        }
        return isHead(seen) ? end : nil
    }

    /// A person may list "Data:" and "Temat:" of a meeting; a head says who wrote.
    private func isHead(_ seen: Set<Tables.Label>) -> Bool {
        seen.contains(.from) && (seen.contains(.subject) || seen.contains(.date)) || seen.contains(.from) && seen.contains(.to)
            && seen.contains(.copy)
            || seen.isSuperset(of: [.date, .to, .subject])
    }

    private func label(_ line: [UInt8]) -> Tables.Label? {
        guard let colon = line.prefix(24).firstIndex(of: 0x3A) else { return nil }
        var name = line[..<colon]
        while let last = name.last, last == 0x20 { name = name.dropLast() }
        while let first = name.first, first == 0x20 || first == 0x5F || first == 0x5B { name = name.dropFirst() }
        let key = Array(name)
        return Tables.labels.first { $0.1.isAny(key) }?.0
    }
}

/// A rule with or without words in it.
enum Rule {
    /// `-----Wiadomość oryginalna-----`
    case original
    /// `---------- Forwarded message ---------`
    case forward
    /// `________________________________` alone
    case bare

    init?(_ line: [UInt8]) {
        guard let first = line.first, line.count < 120 else { return nil }
        var words = line[...]
        var marks = 0
        while let byte = words.first, isRuleByte(byte) { words = words.dropFirst(); marks += byte == 0x20 ? 0 : 1 }
        if words.isEmpty {
            guard marks >= 5 else { return nil }
            self = .bare
            return
        }
        while let byte = words.last, isRuleByte(byte) || byte == 0x3A { words = words.dropLast() }
        let core = Array(words)
        if marks >= 2 || first == 0x5B, Tables.originalMarks.isAny(core) { self = .original; return }
        if Tables.forwardMarks.isAny(core), marks >= 2 || line.last == 0x3A { self = .forward; return }
        // Lotus: "----- Forwarded by Jan Nowak/DE on 04.12.2026 10:14 -----"
        if marks >= 2, Tables.forwardMarks.beginsAny(core) { self = .forward; return }
        return nil
    }
}

private func isRuleByte(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || byte == 0x3D || byte == 0x20 || byte == 0x2A || byte == 0x23 }
