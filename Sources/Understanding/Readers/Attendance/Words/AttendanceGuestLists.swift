// Guests with numbers of their own, "Goście spoza listy: 1. Lech Bury 2. Irma Tkacz", and who has signed the mail, "Dominika Haber, tel. …".

extension AttendanceReader {
    /// The numbers ahead of people who are not on the list count the guests.
    func withGuestNumbers(_ scanned: Scanned) -> Scanned {
        var out = scanned, next = 1
        for k in out.indices.dropLast() {
            let s = out[k].sentence
            guard let last = out[k].items.last, last.words.count == 1, s.words[last.words.lowerBound].number == next, s.endMark == ".",
                startsWithGuest(out[k + 1].items) || unusualName(out[k + 1].items, out[k + 1].sentence) != nil,
                next > 1 || announcesGuests(out, k) else { continue }
            out[k].items[out[k].items.count - 1].what = .filler
            if let name = unusualName(out[k + 1].items, out[k + 1].sentence) {
                out[k + 1].items.replaceSubrange(0...1, with: [AttendanceItem(what: .person(Person(name: name)), words: 0..<2)])
            }
            next += 1
        }
        return out
    }

    private func startsWithGuest(_ items: [AttendanceItem]) -> Bool {
        let first = items.prefix(3).first { if case .filler = $0.what { false } else { true } }
        if case .person? = first?.what { return true }
        return false
    }

    /// "Irma Tkacz": two words with capitals that nobody knows.
    private func unusualName(_ items: [AttendanceItem], _ s: Sentence) -> String? {
        guard items.count > 1, items[0].isUnknown, items[1].isUnknown, items[0].words == 0..<1, items[1].words == 1..<2, items[1].gap == " ",
            s.words[0].isCapitalised, s.words[1].isCapitalised else { return nil }
        return "\(s.words[0].text) \(s.words[1].text)"
    }

    /// "Spoza listy: 1.", or the number alone behind such a line.
    private func announcesGuests(_ scanned: Scanned, _ k: Int) -> Bool {
        func isNew(_ items: [AttendanceItem]) -> Bool {
            items.contains { if case .sense(let sense) = $0.what { sense == .new || sense == .newPresent } else { false } }
        }
        return isNew(scanned[k].items) || scanned[k].items.count == 1 && k > 0 && isNew(scanned[k - 1].items)
    }

    /// "odpowiedź w temacie": what stands there behind the words of our own subject.
    func answerInSubject(_ words: Words, _ text: [Sentence]) -> String? {
        guard text.count == 1, text[0].words.count < 8,
            text[0].words.contains(where: { ["temacie", "tytule", "subject", "temat"].contains($0.form) }),
            !text[0].words.contains(where: { $0.kind == .number }) else { return nil }
        let parts = words.subject.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        return parts.count > 1 ? parts.last : nil
    }

    /// Without "Dominika Haber, tel. 00 404 50 60", "Sekretariat Ośrodka / Monika Lis" at the end.
    func withoutSender(_ text: [Sentence], _ roll: Roll) -> [Sentence] {
        guard text.count > 1 else { return text }
        // a line with a telephone, whatever stands above it
        if let last = text.last, isContact(last, roll) { return withoutSender(Array(text.dropLast()), roll) }
        let start = (text.dropLast().lastIndex(where: \.endsParagraph) ?? -1) + 1
        guard start > 0, text[start...].allSatisfy({ isOffice($0, roll) }), isOpening(text[start]) else { return text }
        return Array(text[..<start])
    }

    private func isContact(_ s: Sentence, _ roll: Roll) -> Bool {
        let isReachable = s.words.contains { ["tel", "telefon", "kom", "mob", "phone"].contains($0.form) } && s.words.contains { $0.kind == .number }
        return isReachable && s.words.first?.isCapitalised ?? false && !s.words.contains { scanner.says($0, roll) }
    }

    /// Nothing but capitals, small words of houses and names that are not on the list.
    private func isOffice(_ s: Sentence, _ roll: Roll) -> Bool {
        s.words.count < 7 && s.words.first?.isCapitalised ?? false && !s.words.contains { scanner.says($0, roll) || $0.kind == .number }
            && s.words.filter { !$0.isCapitalised }.allSatisfy { $0.form.count < 4 }
    }

    private func isOpening(_ s: Sentence) -> Bool { HouseWords.senders.anyBegins((s.words.first?.form ?? "")) }
}

extension AttendanceScanner {
    /// A word of presence or absence, or somebody of the list by surname.
    fileprivate func says(_ word: Token, _ roll: Roll) -> Bool {
        if word.kind == .word, word.isCapitalised, !roll.bySurname(word.text).isEmpty { return true }
        guard let sense = lexicon.sense(of: word.form) else { return false }
        return AttendancePredicate.isPredicate(sense) || told.contains(sense)
    }
}

private let told: Set<AttendanceSense> = [.all, .rest, .nobody, .new, .newPresent, .except, .only, .add, .instead, .notAll]
