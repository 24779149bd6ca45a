// Somebody who comes in the writer's place, and whose dates count: "przyjdzie za mnie Janina, jej pasuje poniedziałek".

extension Sentence {
    /// The word that says who comes instead; nil where nobody does, or nobody may: "nie ma kto mnie zastąpić".
    var standIn: Int? {
        guard !isQuestion, !words.contains(where: { ["jesli", "jezeli", "gdyby", "if"].contains($0.form) }) else { return nil }
        return words.indices.first { i in
            let form = words[i].form
            guard !words[max(0, i - 3)..<i].contains(where: { StandInWords.beforeNobody.contains($0.form) || PollTurns.denials.contains($0.form) })
                else { return false }
            // "on wyśle zastępcę" and "ja wyślę" are the same without the sign
            if StandInWords.sending.contains(form) { return !["e", "a"].contains(words[i].text.lowercased().suffix(1)) }
            let near = words[max(0, i - 4)..<min(i + 5, words.count)].map(\.form)
            let isForMe = zip(near, near.dropFirst()).contains { StandInWords.inPlaceOf.contains([$0, $1]) }
            if StandInWords.coming.contains(form) { return isForMe }
            return StandInWords.replacing.anyBegins(form) && near.contains { form in
                PollTurns.firstPersons.contains(form) || StandInWords.own.contains(form) || ["nasz", "moj"].anyBegins(form)
            }
        }
    }
}

extension PollStatements {
    /// The dates told behind such a word are kept, whatever the writer said of themself; their own ("ja mogę 2") stay theirs.
    static func markStandIns(_ cut: inout [[PollSegment]], _ text: [Sentence]) {
        guard let n = text.firstIndex(where: { $0.standIn != nil }), let at = text[n].standIn else { return }
        for i in cut.indices.dropFirst(n) {
            for k in cut[i].indices where cut[i][k].names && !cut[i][k].isOwn && cut[i][k].verdict != .bad
                && (i > n || cut[i][k].words.upperBound > at) { cut[i][k].flags.insert(.stand) }
        }
    }
}
