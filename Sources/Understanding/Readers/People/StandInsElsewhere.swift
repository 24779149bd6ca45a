// "Mszę odprawi za mnie wikariusz", "na dyżurze zastąpi mnie Anna Nowak": somebody stands in where the writer would be otherwise, so that the
// writer can come.

extension Sentence {
    /// Whether somebody stands in for the writer in this clause at something else than our meeting.
    func leavesDeed(inClause c: Int) -> Bool {
        let clause = clauses[c].words
        let isForMe = clause.contains { i in
            i + 1 < words.count && ["za", "for"].contains(words[i].form) && ["mnie", "nas", "me", "us"].contains(words[i + 1].form)
        }
        let takesOver = clause.contains { i in words[i].form == "odprawi" || takingOver.anyBegins(words[i].form) }
        guard isForMe || takesOver,
            !clause.contains(where: { StandInWords.comes.contains(words[$0].form) || StandInWords.writersOwn.contains(words[$0].form) })
            else { return false }
        if isForMe, clause.contains(where: { StandInWords.keeping.contains(words[$0].form) }) { return true }
        return clause.contains { i in
            StandInWords.otherDeeds.contains(words[i].form) || StandInWords.otherPlaces.contains(words[i].form)
                && words[max(clause.lowerBound, i - 2)..<i].contains { ["na", "w", "we", "przy", "za", "at", "in", "on"].contains($0.form) }
        }
    }
}

extension Sentence {
    /// "od stycznia zastąpi mnie Anna Nowak": a successor, not somebody who comes this once.
    func isForGood(inClause c: Int) -> Bool {
        let clause = clauses[c].words
        guard clause.contains(where: { i in takingOver.anyBegins(words[i].form) }) else { return false }
        return clause.dropLast().contains { i in
            let next = words[i + 1].form
            let isSince = words[i].form == "od" && (months[next] != nil || ["nowego", "przyszlego"].contains(next))
            return isSince || words[i].form == "na" && next == "stale"
        }
    }
}

extension PeopleReader {
    /// "Nie wiem, czy już jest na liście" rules nobody out, and a successor is somebody to be invited.
    func findings(_ s: Sentence) -> [Finding] {
        let found = rules.findings(in: s)
        let isAnyStandIn = found.contains { $0.meaning == "STANDIN" }
        let forGood = isAnyStandIn ? s.clauses.indices.map(s.isForGood) : []
        let leavesDeed = isAnyStandIn ? s.clauses.indices.map(s.leavesDeed) : []
        return found.map { found in
            var found = found
            if found.meaning == "STANDIN", forGood[s.clause(of: found.first)] { found.meaning = "INVITE" }
            return found
        }.filter { found in
            let c = s.clause(of: found.first)
            if found.meaning == "STANDIN" {
                // "Zastępstwo załatwione: Ewa otworzy za mnie filię"
                let isWordOnly = found.words.allSatisfy { s.words[$0].form.hasPrefix("zastepstw") }
                return !leavesDeed[c] && !(isWordOnly && leavesDeed.contains(true))
            }
            return found.meaning != "NOT" || s.clauses[c].link != .whether
        }
    }
}

private let takingOver = ["zastap", "zastepuj", "wyrecz", "przejm"]
