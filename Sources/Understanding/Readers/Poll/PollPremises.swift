// What a premise takes away from its conclusion: "we wtorek nie pracuję, więc mogę rano", "do 18 stoję za ladą, więc tylko ten wieczorny".

extension PollTally {
    /// "We wtorek nie pracuję, więc mogę rano i wieczorem": the hours of the conclusion are those of the premise's day.
    mutating func narrowConclusion(_ segments: [PollSegment], _ sentence: Sentence, from first: Int) {
        guard let conclusion = segments.firstIndex(where: { $0.link == .concludes }), first <= groups.count else { return }
        let days = segments[..<conclusion].filter { $0.verdict != nil && $0.references.contains { $0.side == .weekday || $0.side == .identity } }
        let set = days.filter { $0.verdict == .good || isFree($0, sentence) }.reduce(into: Set<Int>()) { $0.formUnion(union($1)) }
        for i in groups.indices.dropFirst(first) where groups[i].sides == [.time] {
            if !groups[i].set.isDisjoint(with: set) { groups[i].set.formIntersection(set) }
            // "Do 18 stoję za ladą, więc tylko ten wieczorny"
            guard segments[conclusion].references.allSatisfy(\.isBroad) else { continue }
            let barred = segments[..<conclusion].filter { segment in
                segment.names && segment.verdict != .good && segment.references.allSatisfy { $0.isLimit && $0.side == .time }
            }
            let left = barred.reduce(into: groups[i].set) { $0.subtract(union($1)) }
            if !left.isEmpty { groups[i].set = left }
        }
    }

    /// "we wtorek nie pracuję".
    private func isFree(_ segment: PollSegment, _ s: Sentence) -> Bool {
        s.words[segment.words].contains { $0.form == "nie" } && s.words[segment.words].contains { DateHourWords.freeWhenDenied.contains($0.form) }
    }
}
