// Whose wish it is to leave or to be forgotten. Nobody is taken off a list or erased because somebody else wants it, because it is denied, asked,
// cited, or asked of one number or one poster only: a human looks at it, or nobody. "To nie jest rezygnacja", "Basia napisała: rezygnuję".

extension WishReader {
    /// What speaks against the plain reading of such a wish.
    enum Objection {
        /// "To nie jest rezygnacja", "Do not delete my data", "Czy usunęliście moje dane?"
        case denied
        /// "Proszę wykreślić panią Rak", "Basia napisała: rezygnuję …", "proszę usunąć mój stary numer"
        case doubtful
    }

    func objection(to finding: Finding, in s: Sentence) -> Objection? {
        if isDenied(finding, s) || s.isQuestion && asksOfFate(finding, s) { return .denied }
        if finding.meaning == "LEAVE", isOffered(s) { return .doubtful }
        if isReported(before: finding.first, s, finding) { return .doubtful }
        if finding.meaning == "LEAVE", isOfWay(s) { return .doubtful }
        if isCited(finding, s) || isOfAnother(finding, s) || finding.meaning == "ERASE" && isOfPart(finding, s) { return .doubtful }
        return nil
    }

    /// Where no rule found such a wish: somebody speaks of themselves, asks nothing, and means more than one number or one poster.
    func mayBeOwn(_ text: [Sentence]) -> Bool {
        text.contains { s in
            func has(_ stems: [String]) -> Bool { s.words.contains { word in stems.anyBegins(word.form) } }
            let isOwn = s.words.contains { word in
                LeavingWords.firstPerson.contains(word.form) && word.form != "i" || isDeedOfWriter(word)
            }
            return isOwn && !s.isQuestion && !isOfWay(s) && !isReported(before: s.words.count, s) && has(LeavingWords.parting)
                && (isWhole(s) || !has(LeavingWords.parts + LeavingWords.places))
        }
    }

    /// "nie rezygnuję", "to nie jest rezygnacja z partnerstwa", "nie ma mowy o rezygnacji", "please do not delete".
    private func isDenied(_ finding: Finding, _ s: Sentence) -> Bool {
        let c = s.clause(of: finding.first)
        let ahead = s.words[s.clauses[c].words.lowerBound..<finding.first].suffix(4).map(\.form)
        guard let no = ahead.lastIndex(where: { ["nie", "not", "dont", "never", "не"].contains($0) }) else {
            // "Proszę nie usuwać": within the finding
            return finding.meaning == "ERASE" && (finding.first...finding.last).contains { i in
                !finding.words.contains(i) && ["nie", "not"].contains(s.words[i].form)
            }
        }
        let between = ahead[(no + 1)...]
        // "nie, dziękuję, rezygnuję", "nie mogę dłużej, rezygnuję"
        return between.allSatisfy { LeavingWords.betweenNotAndDeed.contains($0) }
            && s.markBefore[finding.first - between.count..<finding.first + 1].allSatisfy(\.isEmpty)
    }

    /// "Kto nie chce otrzymywać naszych listów, niech odpisze: REZYGNUJĘ Z PARTNERSTWA.": our own offer, copied.
    private func isOffered(_ s: Sentence) -> Bool {
        let forms = s.words.map(\.form)
        guard forms.contains("kto") || forms.contains("panstwo") || forms.contains("aby") else { return false }
        return zip(forms, forms.dropFirst()).contains { $1.hasPrefix("odpis") && LeavingWords.offering.contains($0) }
    }

    /// "Czy moje dane zostaną usunięte?", "Czy usunęliście …?", "to wypiszecie mnie?"
    private func asksOfFate(_ finding: Finding, _ s: Sentence) -> Bool {
        s.words.contains { LeavingWords.fates.anyBegins($0.form) } || finding.words.contains { i in
            ["ecie", "eliscie", "alyscie", "aliscie"].anyEnds(s.words[i].form)
        }
    }

    /// In quotation marks, or behind what somebody else "napisała: …".
    private func isCited(_ finding: Finding, _ s: Sentence) -> Bool {
        let word = s.words[finding.first].text, text = word.base
        var isOpen = false, inside = 0
        for character in text[..<word.startIndex].suffix(2_000) {
            switch character {
            case "„", "«": isOpen = true
            case "”", "»": isOpen = false
            case "“", "\"": isOpen.toggle()
            default: if isOpen, character.isLetter { inside += 1 }
            }
        }
        let outside = text.prefix(4_000).filter(\.isLetter).count
        if isOpen, text[word.endIndex...].contains(where: { "”“»\"".contains($0) }), outside > inside + 40 { return true }
        let lead = folded(text[..<word.startIndex].suffix(60))
        guard let colon = lead.lastIndex(of: ":"), lead[colon...].count < 12 else { return false }
        let words = lead[..<colon].split { !$0.isLetter }
        return words.suffix(5).contains { word in
            LeavingWords.reporting.anyBegins(word) && !["lam", "lem", "lismy", "lysmy", "sze"].anyEnds(word)
        }
    }

    /// "Anna told me she wants to …", "pani Nowak mówiła, że chce …": somebody else says it, and of themselves.
    private func isReported(before end: Int, _ s: Sentence, _ finding: Finding? = nil) -> Bool {
        if let finding, finding.words.contains(where: { isDeedOfWriter(s.words[$0]) }) { return false }
        guard let told = s.words[..<end].lastIndex(where: { word in
            LeavingWords.reporting.anyBegins(word.form) && !["lam", "lem", "lismy", "lysmy", "sze"].anyEnds(word.form)
                && !word.text.hasSuffix("ę")
        }), told > 0, !["i", "we", "ja", "my", "prosze"].contains(s.words[told - 1].form) else { return false }
        let behind = s.words[(told + 1)..<end]
        let isOfOther = behind.contains { ["ze", "iz", "that", "she", "he", "they"].contains($0.form) }
        // "Anna mówi, że mnie to nie dotyczy": the one spoken to stands right behind
        return isOfOther && !behind.dropFirst().contains { LeavingWords.firstPerson.contains($0.form) && $0.form != "i" || $0.text == "I" || isDeedOfWriter($0) }
    }

    /// "Ewa Lis prosi o wypisanie", "pani Kos chce odejść z partnerstwa": somebody who is named, and not the writer, wants to leave.
    func tellsOfAnother(_ s: Sentence) -> Bool {
        guard let verb = s.words.indices.first(where: { i in
            LeavingWords.othersAsk.contains(s.words[i].form) && !s.words[i].text.hasSuffix("ę")
        }), s.words[..<verb].indices.suffix(5).contains(where: { isPerson(at: $0, s) }) else { return false }
        return s.words[verb...].contains { word in LeavingWords.leavings.anyBegins(word.form) }
            && !s.words[verb...].contains { LeavingWords.firstPerson.contains($0.form) && $0.form != "i" }
    }

    /// Somebody is named or meant who is not the writer.
    private func isOfAnother(_ finding: Finding, _ s: Sentence) -> Bool {
        let own = (finding.first...finding.last).contains { i in
            let word = s.words[i]
            return LeavingWords.firstPerson.contains(word.form) || isDeedOfWriter(word)
        }
        // "Pan Kos rezygnuje", "Ewa Sroka prosi o wypisanie jej"
        let ahead = s.words[..<finding.first]
        let isNamedAhead = ahead.indices.suffix(6).contains { isPerson(at: $0, s) }
            && !ahead.suffix(4).contains { LeavingWords.firstPerson.contains($0.form) }
        if isNamedAhead, !own || s.words[finding.first].text.hasSuffix("e") { return true }
        if own || s.words.contains(where: { LeavingWords.firstPerson.contains($0.form) && $0.form != "i" }) { return false }
        let behind = s.words[finding.first...].prefix(finding.words.count + 8)
        // "wypisanie jej", "panią Rak", "Jana Kosa", "Bar u Zdzicha"
        return behind.contains { ["jej", "jego", "go", "him", "her", "his"].contains($0.form) || $0.text.lowercased() == "ją" }
            || behind.indices.contains { $0 > 0 && (isPerson(at: $0, s) || isHouse(at: $0, s)) }
    }

    /// "rezygnuję", "wycofujemy", "chcę", "składam"; not "Annę", "listę".
    private func isDeedOfWriter(_ word: Token) -> Bool {
        guard LeavingWords.deeds.anyBegins(word.form) else { return false }
        return word.text.lowercased().hasSuffix("ę") || word.form.hasSuffix("am") || word.form.hasSuffix("my")
    }

    private func isPerson(at i: Int, _ s: Sentence) -> Bool {
        let word = s.words[i]
        guard word.isCapitalised, !word.text.allSatisfy(\.isUppercase) || word.text.count == 1 else { return false }
        // "…, panie Andrzeju": addressed
        if i > 0, ["panie", "pani", "drogi", "droga"].contains(s.words[i - 1].form), s.markBefore[i - 1].contains(",") { return false }
        if i > 0, LeavingWords.titles.contains(s.words[i - 1].form), !LeavingWords.titles.contains(word.form) { return true }
        return firstNames[word.form] != nil && !["pani", "pan"].contains(word.form)
    }

    /// A name with a capital behind "z partnerstwa".
    private func isHouse(at i: Int, _ s: Sentence) -> Bool {
        let word = s.words[i]
        return word.isCapitalised && word.text.dropFirst().contains(where: \.isLowercase)
            && !LeavingWords.addressing.anyBegins(word.form)
    }

    /// "z Waszej bazy", "wszystko, co o mnie macie", "mój adres i telefon"
    private func isWhole(_ s: Sentence) -> Bool {
        func has(_ stems: [String]) -> Bool { s.words.contains { word in stems.anyBegins(word.form) } }
        return has(LeavingWords.wholes) || has(["adres", "mail", "mejl"]) && has(["telefon", "numer"])
    }

    /// "Proszę nie wysyłać mi zaproszeń z kalendarza": the way is refused, not the partnership, unless that is named too.
    private func isOfWay(_ s: Sentence) -> Bool {
        func has(_ stems: [String]) -> Bool { s.words.contains { word in stems.anyBegins(word.form) } }
        return has(LeavingWords.ways) && !has(["partner", "rezygn", "wypis", "wykres", "skres"])
    }

    /// One number, an old address, a name on a poster: not all that is known of the person. "Mój adres i telefon z Waszej bazy" is all.
    private func isOfPart(_ finding: Finding, _ s: Sentence) -> Bool {
        func has(_ stems: [String]) -> Bool { s.words.contains { word in stems.anyBegins(word.form) } }
        if isWhole(s) { return false }
        let isData = s.words.contains { ["dane", "danych", "danymi", "data", "details", "information"].contains($0.form) }
        return has(LeavingWords.places) || !isData && has(LeavingWords.parts)
    }
}
