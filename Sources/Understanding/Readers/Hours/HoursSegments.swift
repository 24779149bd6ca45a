// A sentence about hours in segments: the time, the way of contact, and what is said of them.

struct HoursSegment {
    var words: Range<Int>
    var spans: [TimeSpan] = []
    /// Meanings of `hoursPhrases`, with the position of their first word and how many words they name.
    var said: [(meaning: String, at: Int, length: Int)] = []
    var channels: Set<Channel> = []
    var isAtPlace = false
    var opensParenthesis = false
    /// A colon, dash or parenthesis stands before it.
    var opensList = false
    /// The writer tells what they did: "rozmawiałam".
    var isPast = false

    func says(_ meanings: String...) -> Bool { said.contains { meanings.contains($0.meaning) } }
}

struct HoursSegmenter {
    let s: Sentence
    let kinds: [HoursKinds]

    func segments(_ rules: Rulebook) -> [HoursSegment] {
        let spans = Durations(s: s, kinds: kinds).all()
        var inside = Set<Int>()
        for span in spans { inside.formUnion(span.words.dropFirst()) }
        var starts = [0]
        for i in s.words.indices.dropFirst() where !inside.contains(i) && isBoundary(i) { starts.append(i) }
        let findings = rules.findings(in: s)
        return starts.indices.map { k in
            let range = starts[k]..<(k + 1 < starts.count ? starts[k + 1] : s.words.count)
            var segment = HoursSegment(words: range, spans: spans.filter { range.contains($0.words.lowerBound) })
            segment.said = findings.filter { range.contains($0.first) && !inside.contains($0.first) }.map { ($0.meaning, $0.first, $0.words.count) }
            segment.opensParenthesis = s.markBefore[range.lowerBound] == "("
            segment.opensList = ["(", ":", "-", "–", "—"].contains(s.markBefore[range.lowerBound])
            segment.isPast = range.contains { i in ownPastEndings.contains(where: s.words[i].form.hasSuffix) && s.words[i].form.count > 4 }
            name(&segment, except: Set(findings.filter { $0.meaning == "settle" }.flatMap(\.words)))
            return segment
        }
    }

    private func isBoundary(_ i: Int) -> Bool {
        if s.endsAfterAbbreviation(before: i) { return true }
        if ["", ".", "/"].contains(s.markBefore[i]) || s.markBefore[i] == "-" && !s.words[i].spaced {
            return conjunctions.contains(s.words[i].form)
        }
        return s.markBefore[i] != "x" && s.markBefore[i] != "×" && s.markBefore[i] != "*"
    }

    // MARK: Way of contact

    private static let named: [(HoursKinds, Channel)] = [
        (.telephone, .telephone), (.mailing, .mail), (.forum, .forum), (.skype, .skype), (.inPerson, .meeting),
    ]

    private func name(_ segment: inout HoursSegment, except settling: Set<Int>) {
        for i in segment.words where !settling.contains(i) {  // "call it" is no telephone call
            for (kind, channel) in Self.named where kinds[i].contains(kind) && !isTopic(i) { segment.channels.insert(channel) }
            if kinds[i].contains(.gathering), !isTopic(i) { segment.isAtPlace = true }
            let located = segment.words.count < 5 || s.words[max(0, i - 3)..<i].contains { placePrepositions.contains($0.form) }
            if kinds[i].contains(.place) || s.words[i].form == "was" && i > 0 && s.words[i - 1].form == "u",
                located || kinds[max(0, i - 1)].contains(.place) { segment.isAtPlace = true }
            // "wpadłam do biblioteki"
            if kinds[i].contains(.placeTo), i > 0, s.words[i - 1].form == "do" { segment.isAtPlace = true }
            if kinds[i].contains(.placeName), segment.words.count - segment.spans.reduce(0, { $0 + $1.words.count }) < 3 { segment.isAtPlace = true }
        }
        // "spotkanie na Zoomie" is no meeting in person; "odpisywałam na forum" is no mail
        if segment.channels.contains(.skype) { segment.channels.remove(.meeting) }
        let isWriting = segment.words.contains { kinds[$0].contains(.writing) && !isTopic($0) }
        if segment.channels.isEmpty, isWriting { segment.channels.insert(.mail) }
        let isVideo = segment.words.contains { s.words[$0].form.hasPrefix("video") || s.words[$0].form.hasPrefix("call") }
        if segment.channels == [.skype, .telephone], isVideo { segment.channels = [.skype] }
    }

    /// "w sprawie spotkania", "po spotkaniu", "o mailach": what it was about.
    private func isTopic(_ i: Int) -> Bool {
        guard i > 0 else { return false }
        // "bez telefon" is Silesian for "przez"
        if s.words[i - 1].form == "bez", ["telefon", "mail", "skype", "skajp"].contains(s.words[i].form) { return false }
        // "chodzi o telefony" names the way
        if topicPrepositions.contains(s.words[i - 1].form) { return i < 2 || !s.words[i - 2].form.hasPrefix("chodz") }
        return !wayPrepositions.contains(s.words[i - 1].form) && kinds[max(0, i - 3)..<i].contains { $0.contains(.topic) }
    }
}

extension Sentence {
    /// "1,5 h tel. Kiedy …": a full stop that is an abbreviation's too.
    func endsAfterAbbreviation(before i: Int) -> Bool {
        i > 0 && markBefore[i] == "." && words[i].isCapitalised && ["tel", "min", "godz", "h", "hr", "hrs"].contains(words[i - 1].form)
    }

    /// What is stated in it: a question has only what stands before it.
    var statement: Sentence? {
        guard isQuestion else { return self }
        guard let end = words.indices.last(where: endsAfterAbbreviation) else { return nil }
        var part = self
        part.words.removeSubrange(end...)
        part.markBefore.removeSubrange(end...)
        part.clauseOfWord.removeSubrange(end...)
        part.clauses = clauses.filter { $0.words.lowerBound < end }
        if let last = part.clauses.last { part.clauses[part.clauses.count - 1].words = last.words.lowerBound..<end }
        part.isQuestion = false
        return part
    }
}

let ownPastEndings = ["lam", "lem", "lismy", "lysmy"]
private let conjunctions: Set<String> = ["ale", "a", "wiec", "but", "so", "plus", "oraz", "i", "and", "jednak", "natomiast", "tylko", "та", "і"]
private let wayPrepositions: Set<String> = ["przez", "na", "via", "by", "over"]
private let topicPrepositions: Set<String> = ["o", "przed", "po", "bez", "zamiast", "about", "after", "before", "without", "про", "без"]
private let placePrepositions: Set<String> = ["przy", "w", "we", "na", "u", "in", "at", "the", "do", "у", "в"]
