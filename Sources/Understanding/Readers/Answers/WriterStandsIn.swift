// "Chętnie zastąpię Annę Nowak": the writer comes in somebody's place, which is no refusal; "Anna Nowak nie może mnie zastąpić": nobody comes in the
// writer's, and of the writer's own coming nothing is said.

extension Sentence {
    /// Whether the writer says that they come for somebody else.
    var writerStandsIn: Bool {
        guard !isQuestion else { return false }
        return words.indices.contains { i in isStandIn(ofWriter: i) && !isDenied(i) && !isWriter(behind: i) && !isMeanwhile(i) }
    }

    /// "zastąpię", "mogę zastąpić", "I am replacing Anna", "stand in for Anna".
    private func isStandIn(ofWriter i: Int) -> Bool {
        let form = words[i].form, clause = clauses[clause(of: i)].words
        if AnsweringWords.standingIn.contains(form) || form == "zastepuje" && words[i].text.hasSuffix("ę") { return true }
        if ["zastapic", "zastepowac"].contains(form) {
            return words[clause.lowerBound..<i].contains { AnsweringWords.ableToStandIn.contains($0.form) }
        }
        guard i > 0, ["replacing", "replace", "in", "covering", "deputising"].contains(form),
            words[clause.lowerBound..<i].contains(where: { ["i", "im", "ill", "we", "well"].contains($0.form) }) else { return false }
        if form.hasPrefix("replac") { return true }
        guard i + 1 < words.count, words[i + 1].form == "for" else { return false }
        return form != "in" || ["stand", "standing", "step", "stepping", "fill", "filling", "sit", "sitting"].contains(words[i - 1].form)
    }

    /// "nie zastąpię", "nikt nie zastąpi".
    private func isDenied(_ i: Int) -> Bool {
        words[clauses[clause(of: i)].words.lowerBound..<i].contains { ["nie", "nikt", "not", "cant", "cannot", "wont", "nobody"].contains($0.form) }
    }

    /// "zastąpi mnie", "mnie zastąpić", "standing in for me": the writer is the one replaced.
    private func isWriter(behind i: Int) -> Bool {
        let clause = clauses[clause(of: i)].words
        let behind = words[i...].prefix(clause.upperBound - i).dropFirst().prefix(3)
        if behind.contains(where: { ["mnie", "nas", "me", "us"].contains($0.form) }) { return true }
        return i > 0 && words[i].form != "zastapic" && ["mnie", "nas"].contains(words[i - 1].form)
            || words[i].form == "zastapic" && i > 1 && ["mnie", "nas"].contains(words[i - 1].form) && !["ze", "o"].contains(words[i - 2].form)
    }

    /// "Tego dnia zastępuję koleżankę w szkole", "na dyżurze zastąpię Annę".
    private func isMeanwhile(_ i: Int) -> Bool {
        let clause = clauses[clause(of: i)].words
        let isThen = words[i].form == "zastepuje" && words[clause].contains { AnsweringWords.meanwhile.contains($0.form) }
        return isThen || words[clause].contains { StandInWords.otherPlaces.contains($0.form) || StandInWords.otherDeeds.contains($0.form) }
    }

    /// "Anna Nowak nie może mnie zastąpić", "nikt mnie nie zastąpi", "Anna cannot stand in for me".
    var deniesStandIn: Bool { clauses.indices.contains(where: deniesStandIn) }

    func deniesStandIn(inClause c: Int) -> Bool {
        let forms = words[clauses[c].words].map(\.form)
        let isReplacing = forms.contains { ["zastap", "zastep", "wyrecz"].anyBegins($0) }
            || forms.contains("replace") || zip(forms, forms.dropFirst()).contains { $0 == "in" && $1 == "for" }
        return isReplacing && forms.contains { ["mnie", "nas", "me", "us"].contains($0) }
            && forms.contains { ["nie", "nikt", "not", "cannot", "cant", "nobody", "wont"].contains($0) }
    }

    /// "Ja zostaję": in the partnership, or at home? "Zostaję w domu" is a refusal.
    var onlyStays: Bool {
        words.indices.contains { i in
            guard ["zostaje", "zostajemy", "pozostaje", "pozostajemy"].contains(words[i].form), i + 1 >= words.count || endsClause(before: i + 1)
                || ["z", "w"].contains(words[i + 1].form) && i + 2 < words.count && AnsweringWords.stayingWith.contains(words[i + 2].form)
            else { return false }
            return true
        }
    }
}
