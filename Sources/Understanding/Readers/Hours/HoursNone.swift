// "Nic w tym miesiącu", and numbers that are none or none that we know.

extension HoursSum {
    func isUnknownNumeral(_ token: Token) -> Bool {
        token.form.utf8.count > 6 && numeralEndings.anyEnds(token.form) && cardinals[token.form] == nil
            && !roughNumerals.contains(token.form)
    }

    /// "Nic w tym miesiącu." but not "nic mi o tym nie wiadomo".
    func saysNone(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.said.contains { said in
            guard said.meaning == "zero" else { return false }
            // "nie mam pojęcia", "nie miałam czasu": something else is lacking
            let next = said.at + said.length
            if said.length == 2, next < s.words.count, s.markBefore[next].isEmpty, havings.contains(s.words[next - 1].form),
                !ReportWords.betweenLackAndThing.contains(s.words[next].form),
                    !ReportWords.lacking.anyBegins(s.words[next].form) { return false }
            if segment.words.lowerBound < 3,
                segment.words.allSatisfy({ $0 == said.at || ReportWords.besideNothing.contains(s.words[$0].form) }) { return true }
            guard said.length == 1, ReportWords.nothing.contains(s.words[said.at].form), s.words[said.at].form != "zero" else { return true }
            // "nieczynne, więc nic"
            if said.at == s.words.count - 1, said.at > 0, ["wiec", "zatem", "czyli", "so"].contains(s.words[said.at - 1].form) { return true }
            return (said.at < 2 || s.words.count < 6) && !s.words.contains { ReportWords.nothingElse.contains($0.form) }
        }
    }

    /// "kilkanaście minut. Wpiszcie 15": hours of the unit of a rough guess.
    func roughUnit(_ segment: HoursSegment, _ s: Sentence) -> Double? {
        let isRough = segment.words.dropFirst().contains { i in
            let before = s.words[i - 1].form
            return minuteStems.anyBegins(s.words[i].form) && (roughNumerals.contains(before) || fewWords.contains(before))
        }
        return isRough ? 1.0 / 60 : nil
    }
}

/// Of what was counted beside the time.
private let roughNumerals: Set<String> = ["kilkanascie", "kilkadziesiat", "kilkunastu", "parenascie", "paredziesiat"]
private let numeralEndings = ["dziesci", "dziescia", "dziesiat", "nascie"]
private let havings: Set<String> = ["mam", "ma", "mialam", "mialem", "mielismy", "bylo", "mamy"]
private let fewWords: Set<String> = ["kilka", "kilku", "pare", "paru", "few", "several", "кілька"]
private let minuteStems = ["minut", "хвилин"]
