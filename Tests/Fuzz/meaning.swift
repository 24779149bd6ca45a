import Understanding

/// The first byte says what was asked and whether the subject says it all, the rest are the own words, and below a line `---` stands the letter:
/// its lines begin with ">", others were answered between them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    timed(Array(UnsafeBufferPointer(start: start, count: count))) { input in
        guard let first = input.first else { return }
        let asked = Asked.allCases[Int(first) % Asked.allCases.count]
        let words = spoken(in: String(decoding: input.dropFirst(), as: UTF8.self), inSubject: first > 239)
        let day = CalendarDay(year: 2026, month: 12, day: 4)
        let understood = understand(words, asked: Question(asked: asked, today: day))
        precondition((0...1).contains(understood.confidence))
        _ = commands(subject: words.subject, own: words.own)
        _ = absence(in: words.own, today: day)
    }
    return 0
}

private func spoken(in text: String, inSubject: Bool) -> Words {
    let parts = text.split(separator: "\n---\n", maxSplits: 1, omittingEmptySubsequences: false)
    if inSubject { return Words(subject: String(parts[0]), own: "", quoted: parts.count > 1 ? String(parts[1]) : "") }
    var passages = [Passage(own: String(parts[0]))]
    var quoted: [String] = [], above: [String] = []
    for line in parts.dropFirst().joined().split(whereSeparator: \.isNewline) {
        if line.first == ">" {
            quoted.append(String(line.dropFirst().drop { $0 == " " }))
            above.append(quoted.last!)
        } else if above.isEmpty {
            passages[passages.count - 1].own += "\n" + line
        } else {
            passages.append(Passage(own: String(line), quotedAbove: above.joined(separator: "\n")))
            above = []
        }
    }
    passages.removeAll { $0.own.isEmpty }
    return Words(
        subject: "Re: Zaproszenie", own: passages.map(\.own).joined(separator: "\n"), passages: passages, quoted: quoted.joined(separator: "\n"))
}
