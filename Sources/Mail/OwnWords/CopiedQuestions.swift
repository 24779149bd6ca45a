// A question of ours that somebody copied above the answer, without a mark and without a head:
//
//     Który termin Państwu odpowiada?
//     1. wtorek 8 grudnia 2026, godz. 17:00
//     2. środa 9 grudnia 2026, godz. 17:00
//
//     2

extension LineSorter {
    /// Lines in which the library asks and nobody answers, with the greeting above and the plain list below them; none where nothing would be left.
    var copiedQuestions: [Int] {
        guard !isForward, roles.allSatisfy({ $0 == .own || $0 == .signature }) else { return [] }
        let own = lines.indices.filter { roles[$0] == .own && !lines[$0].isBlank }
        let asking = own.indices.filter { asks(own, $0) }
        guard let first = asking.first, let last = asking.last, let head = head(own, first, isWhole: asking.count > 1) else { return [] }
        var copied = Set(asking)
        for n in asking { copied.formUnion(wrapped(own, after: n)) }
        for (n, next) in zip(asking, asking.dropFirst()) where isOneParagraph(own[n], own[next]) { copied.formUnion(n...next) }
        for n in copied.sorted() { copied.formUnion(plainList(own, from: n + 1)) }
        // one question without a list may be the person's own: "Kto był na spotkaniu ostatnio?"
        guard copied.count > 2 || asking.count > 1 || Tables.libraryQuestions.containsAny(lines[own[first]].folded) else { return [] }
        // the whole letter: with its introduction, and below an answer to its end
        copied.formUnion(head > 0 ? head...own.count - 1 : asking.count > 1 ? head...last : head...first)
        let left = own.indices.filter {
            !copied.contains($0) && !Tables.greetings.isAny(words(own[$0])) && !Tables.closings.beginsAny(lines[own[$0]].folded)
        }
        return left.isEmpty ? [] : copied.map { own[$0] }
    }

    /// Where the letter begins: copied at the top, or with its greeting below the answer; a question further on is the person's own.
    private func head(_ own: [Int], _ first: Int, isWhole: Bool) -> Int? {
        if first == 0 { return 0 }
        if Tables.greetings.isAny(words(own[first - 1])) { return first - 1 }
        return isWhole ? (0..<first).last { Tables.greetings.isAny(words(own[$0])) } : nil
    }

    /// The line asks, or begins to ask and goes on in the next; "Czy przyjdą Państwo? Tak" is answered already.
    private func asks(_ own: [Int], _ n: Int) -> Bool {
        let line = lines[own[n]].folded
        let next = n + 1 < own.count && own[n + 1] == own[n] + 1 ? lines[own[n + 1]].folded : []
        // "Czy przyjdą Państwo na nasze jasełka?" is the person's question
        let isOfMeeting = line.count <= 32 || Tables.meetings.containsAny(line + [0x20] + next)
        let questions = [Tables.libraryQuestions, Tables.ourQuestions] + (isOfMeeting ? [Tables.comingQuestions] : [])
        guard let at = questions.lazy.compactMap({ $0.firstPlace(in: line + [0x20] + next) }).first, at < line.count else { return false }
        guard let end = line.firstIndex(of: 0x3F), line[end...].contains(where: isWordByte) else { return true }
        return Tables.libraryQuestions.containsAny(Array(line[end...]))
    }

    /// The end of a long line that was wrapped.
    private func wrapped(_ own: [Int], after n: Int) -> [Int] {
        let line = lines[own[n]]
        guard n + 1 < own.count, own[n + 1] == own[n] + 1, line.folded.count >= 60, let last = line.folded.last, !".?!:".utf8.contains(last),
            lines[own[n + 1]].text.unicodeScalars.first?.properties.isLowercase ?? false else { return [] }
        return [n + 1]
    }

    private func isOneParagraph(_ start: Int, _ end: Int) -> Bool { !lines[start...end].contains { $0.isBlank } }

    /// "1. …", "2. …" as we write it: from 1 on, at least two, and none of them marked.
    private func plainList(_ own: [Int], from start: Int) -> Range<Int> {
        var end = start
        while end < own.count, number(lines[own[end]].folded) == end - start + 1 { end += 1 }
        let isMarked = own[start..<end].contains { line in
            Tables.verdicts.containsWord(lines[line].folded) || "+-xv".utf8.contains(lines[line].folded.last ?? 0)
        }
        return end - start < 2 || isMarked ? start..<start : start..<end
    }

    private func number(_ line: [UInt8]) -> Int? {
        let digits = line.prefix(while: isDigit)
        guard (1...2).contains(digits.count), line.count > digits.count, [0x2E, 0x29].contains(line[digits.count]) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Without the marks at the end.
    private func words(_ line: Int) -> [UInt8] {
        let text = lines[line].folded
        return Array(text.prefix((text.lastIndex(where: isWordByte) ?? -1) + 1))
    }
}

extension Tables {
    /// What only a library asks, and how it says what to answer: `Wystarczy odpisać TAK albo NIE.`
    static let libraryQuestions = Phrases([
        "czy możemy liczyć na państwa obecność", "wystarczy odpisać", "wystarczy jedno słowo", "prosimy odpisać rezygn", "o odpowiedź: tak",
        "tak, nie albo może", "tak, nie lub może", "jeśli zamiast pani/pana", "jeśli żaden nie pasuje", "który termin państwu", "które terminy państwu",
        "prosimy o wybór termin", "prosimy o wskazanie termin", "ile godzin poświęcił", "ile godzin trwał", "ile godzin zajęł", "ile czasu poświęcił",
    ])
    /// What a person may ask too: beside another question of ours, or above a list.
    static let ourQuestions = Phrases([
        "czy będą państwo na spotkaniu", "czy będzie pani na spotkaniu", "czy będzie pan na spotkaniu", "który termin pani", "który termin panu",
        "który termin pasuje", "który termin odpowiada", "które terminy pasują", "które terminy odpowiadają", "kto był na spotkaniu",
        "kto był obecny na", "kogo jeszcze warto zaprosić", "kogo jeszcze zaprosić",
    ])
    static let comingQuestions = Phrases([
        "czy przyjdą państwo", "czy przyjdzie pan", "czy mogą państwo przyjść", "czy może pani przyjść", "czy może pan przyjść",
        "czy wezmą państwo udział", "czy weźmie pan",
    ])
    static let meetings = Phrases(["spotkani", "zebrani"])
    static let greetings = Phrases([
        "dzień dobry", "szanowni państwo", "szanowna pani", "szanowny panie", "witam", "witamy", "dzień dobry państwu",
    ])
    /// What somebody writes behind a line of a list.
    static let verdicts = Phrases([
        "tak", "nie", "ok", "był", "była", "byli", "obecny", "obecna", "nieobecny", "nieobecna", "pasuje", "mogę", "może", "yes", "no", "odpada",
    ])
}
