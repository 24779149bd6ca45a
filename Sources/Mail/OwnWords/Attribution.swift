import Foundation

/// One line of the text in which own words are looked for.
struct BodyLine {
    var text: String
    var depth: Int
    var isSignature: Bool
    var isIndented = false
    var folded: [UInt8]

    var isBlank: Bool { folded.isEmpty }
}

/// The lines of a message's text, quote marks stripped and counted.
func bodyLines(_ message: Message) -> [BodyLine] {
    if message.textIsFromHTML, let html = message.html {
        return bothEnds(textLines(ofHTML: bothEnds(html))).map(quoteMarksStripped)
    }
    let lines = bothEnds(splitLines(bothEnds(message.text))).flatMap(unstuck).map(barsAsMarks)
    let initials = quotedInitials(lines)
    return lines.map { line in
        let text = initials.map { line.hasPrefix($0) ? String(line.dropFirst($0.count - 1)) : line } ?? line
        return quoteMarksStripped(TextLine(text: text, depth: 0))
    }
}

/// The Bat! quotes with the author's initials: `BM> Szanowni Państwo`. The prefix, when at least three lines carry the same.
private func quotedInitials(_ lines: [String]) -> String? {
    var counts: [String: Int] = [:]
    for line in lines where line.utf8.first != 0x3E && line.utf8.prefix(9).contains(0x3E) {
        let letters = line.prefix(5).prefix { $0.isUppercase && $0.isLetter }
        if (1...4).contains(letters.count), line.dropFirst(letters.count).first == ">" { counts[letters + ">", default: 0] += 1 }
    }
    return counts.filter { $0.value >= 3 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
}

/// Own words stand at the top or the bottom: of a text too long the middle is left out.
private func bothEnds<Line>(_ lines: [Line]) -> [Line] {
    lines.count <= Limits.ownLines ? lines : Array(lines.prefix(Limits.ownLines * 3 / 4) + lines.suffix(Limits.ownLines / 4))
}

private func bothEnds(_ text: String) -> String {
    guard text.utf8.count > Limits.ownWords else { return text }
    return String(decoding: text.utf8.prefix(Limits.ownWords * 3 / 4), as: UTF8.self) + "\n"
        + String(decoding: text.utf8.suffix(Limits.ownWords / 4), as: UTF8.self)
}

/// Yahoo's old webmail put its attribution on the person's last line: `dobrze--- On Wed, Apr 4, 2012, a@b wrote:`.
private func unstuck(_ line: String) -> [String] {
    guard line.utf8.last == 0x3A, line.holds("--- "), let rule = line.range(of: "--- "), rule.lowerBound > line.startIndex else { return [line] }
    let words = line[..<rule.lowerBound]
    guard let last = words.last, last != "-", isOpener(folded(line[rule.upperBound...])) else { return [line] }
    return [String(words), String(line[rule.upperBound...])]
}

/// Some programs quote with bars: `| Zapraszamy` → `> Zapraszamy`. A row of a table has further bars and stays.
private func barsAsMarks(_ line: String) -> String {
    guard line.utf8.first == 0x7C else { return line }
    let head = line.utf8.prefix { $0 == 0x7C || $0 == 0x20 }
    let rest = line.utf8[head.endIndex...]
    guard head.last == 0x20 || rest.isEmpty, !rest.contains(0x7C) else { return line }
    return String(repeating: ">", count: head.count { $0 == 0x7C }) + " " + String(Substring(rest))
}

private func quoteMarksStripped(_ line: TextLine) -> BodyLine {
    guard let first = line.text.utf8.first, first == 0x20 || first == 0x09 || first == 0x3E else {
        return BodyLine(
            text: line.text, depth: line.depth, isSignature: line.isSignature, isIndented: line.isIndented && line.depth > 0,
            folded: folded(line.text))
    }
    var bytes = Array(line.text.utf8)[...]
    var depth = line.depth
    var rest = bytes
    while let first = rest.first, first == 0x20 || first == 0x09 || first == 0x3E {
        if first == 0x3E {
            depth += 1
            bytes = rest.dropFirst()
        }
        rest = rest.dropFirst()
    }
    if depth > line.depth, bytes.first == 0x20 { bytes = bytes.dropFirst() }
    let text = String(decoding: bytes, as: UTF8.self)
    return BodyLine(text: text, depth: depth, isSignature: line.isSignature, isIndented: line.isIndented && depth > 0, folded: folded(text))
}

/// Finds the line or lines that say who wrote the quote below: `czw., 3 gru 2026 o 10:14 X⏎<a@b> napisał(a):`.
struct AttributionFinder {
    let lines: [BodyLine]

    /// The index after the attribution that begins at `start`; nil when none begins there.
    func end(at start: Int) -> Int? {
        let opens = isOpener(lines[start].folded)
        var joined: [UInt8] = []
        for index in start..<min(start + 5, lines.count) {
            let line = lines[index]
            // An attribution wraps, but never over a blank line (except Gmail's "<a@b>" block on phones, which has none either).
            guard !line.isBlank, line.depth == lines[start].depth else { return nil }
            if index > start { joined.append(0x20) }
            joined += line.folded
            guard joined.count < 500 else { return nil }
            guard endsLikeOne(joined) else { continue }
            guard isAttribution(joined, opens: opens, from: start, to: index) else { continue }
            // Words right above ("nie będę") are no part of the attribution that begins with its own date.
            let beginsLater = (start + 1..<index + 1).contains { (!opens || isOpener(lines[$0].folded)) && self.end(at: $0) == index + 1 }
            return beginsLater ? nil : index + 1
        }
        return nil
    }

    private func endsLikeOne(_ text: [UInt8]) -> Bool {
        text.last == 0x3A || text.last == 0x3E || text.first.map(isDigit) == true || Tables.verbs.endsAny(bare(text))
    }

    /// Without the punctuation at the end; Zoho sets dashes on both sides: `---- On Tue, 22 Dec 2015 … wrote ----`.
    private func bare(_ text: [UInt8]) -> ArraySlice<UInt8> {
        var body = text[...]
        while let last = body.last, last == 0x3A || last == 0x20 || last == 0x2E || last == 0x2D { body = body.dropLast() }
        return body
    }

    private func isAttribution(_ text: [UInt8], opens: Bool, from start: Int, to end: Int) -> Bool {
        let traits = LineTraits(text)
        let body = bare(text)
        let hasColon = text.last == 0x3A || text.last == 0x2D
        let endsInVerb = Tables.verbs.endsAny(body)
        let isQuotedBelow = quoteFollows(end + 1, depth: lines[start].depth)
        if Tables.appleOpener.beginsAny(text), hasColon { return true }
        if endsInVerb, opens || lines[start].folded.first.map(isDigit) == true {
            // "On 3 December she wrote:" may be told by the person; with a year, a time or an address it is a program's.
            if traits.hasAddress || traits.hasTime || traits.hasYear { return hasColon || isQuotedBelow || traits.hasAddress }
            return hasColon && isQuotedBelow && traits.hasDate
        }
        if endsInVerb, hasColon {
            if traits.hasAddress { return end == start || lines[end].folded.first == 0x3C || isQuotedBelow }
            if contains(text, Array("uzytkownik ".utf8)), traits.words <= 12 { return true }
            // `Jan Nowak pisze:` (Thunderbird 1 and 2) only over a real quote; a sentence is longer or has a comma.
            return end == start && isQuotedBelow && traits.words >= 2 && traits.words <= 7 && !text.contains(0x2C) && startsParagraph(start)
        }
        // `Max <a@b> schrieb am Fr., 28. Apr. 2017 um 11:53 Uhr:`
        if hasColon, traits.hasAddress, traits.hasDate, traits.hasTime, Tables.innerVerbs.containsWord(text) { return true }
        guard opens || lines[start].folded.first.map(isDigit) == true else { return false }
        if !hasColon { return isBareStamp(text, traits, from: start, to: end, isQuotedBelow: isQuotedBelow) }
        if traits.hasAddress, traits.hasDate || traits.hasTime { return true }
        return Tables.innerVerbs.containsWord(text) && traits.hasTime && traits.hasDate
    }

    /// Gmail of 2011 to 2017 in some languages: a date and a sender, no verb, no colon: `2013/7/20 Sam <a@b>`.
    private func isBareStamp(_ text: [UInt8], _ traits: LineTraits, from start: Int, to end: Int, isQuotedBelow: Bool) -> Bool {
        guard text.first.map(isDigit) == true, traits.hasDate, traits.words <= 12 else { return false }
        if traits.hasAddress { return text.last == 0x3E && (end + 1 >= lines.count || lines[end + 1].isBlank || isQuotedBelow) }
        return traits.hasTime && traits.hasYear && startsParagraph(start) && (isQuotedBelow || contains(text, Array("gmt+".utf8)))
    }

    private func startsParagraph(_ index: Int) -> Bool { index == 0 || lines[index - 1].isBlank || lines[index - 1].depth > lines[index].depth }

    func quoteFollows(_ index: Int, depth: Int) -> Bool {
        for line in lines[min(index, lines.count)...].prefix(3) where !line.isBlank || line.depth > depth { return line.depth > depth }
        return false
    }
}

func isOpener(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    while let first = rest.first, first == 0x22 || first == 0x2D || first == 0x20 || first == 0x5B { rest = rest.dropFirst() }
    guard let first = rest.first else { return false }
    return isDigit(first) || Tables.openers.prefix(of: rest) != nil
}

/// What a program's line has and a person's sentence has not.
struct LineTraits {
    var hasAddress = false
    var hasTime = false
    var hasYear = false
    var hasDate = false
    var words = 1

    init(_ text: [UInt8]) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x20 { words += 1 }
            if byte == 0x40, index > 0, index + 1 < text.count, isWordByte(text[index - 1]), isWordByte(text[index + 1]) { hasAddress = true }
            if isDigit(byte), index == 0 || !isDigit(text[index - 1]) { readNumber(text, at: index) }
            index += 1
        }
        if !hasDate { hasDate = hasYear && Tables.months.containsWord(text) || Tables.months.containsWord(text) }
    }

    private mutating func readNumber(_ text: [UInt8], at start: Int) {
        var end = start
        while end < text.count, isDigit(text[end]) { end += 1 }
        let count = end - start
        if count == 4, text[start] == 0x31 && text[start + 1] == 0x39 || text[start] == 0x32 && text[start + 1] == 0x30 { hasYear = true }
        guard end + 1 < text.count, isDigit(text[end + 1]) else { return }
        if text[end] == 0x3A, count <= 2 { hasTime = true }
        guard text[end] == 0x2E || text[end] == 0x2D || text[end] == 0x2F else { return }
        var second = end + 1
        while second < text.count, isDigit(text[second]) { second += 1 }
        if second < text.count, text[second] == text[end], second + 1 < text.count, isDigit(text[second + 1]) {
            hasDate = true
            hasYear = true
        }
    }
}
