import Understanding

/// The first byte says what was asked, the rest are the own words, and below a line `---` the quoted letter.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    timed(Array(UnsafeBufferPointer(start: start, count: count))) { input in
        guard let first = input.first else { return }
        let asked = Asked.allCases[Int(first) % Asked.allCases.count]
        let parts = String(decoding: input.dropFirst(), as: UTF8.self).split(separator: "\n---\n", maxSplits: 1).map(String.init)
        let words = Words(subject: "Re: Zaproszenie", own: parts.first ?? "", quoted: parts.count > 1 ? parts[1] : "")
        let day = CalendarDay(year: 2026, month: 12, day: 4)
        let understood = understand(words, asked: Question(asked: asked, today: day))
        precondition((0...1).contains(understood.confidence))
        _ = commands(subject: words.subject, own: words.own)
        _ = absence(in: words.own, today: day)
    }
    return 0
}
