// Hours and channel: "półtorej godziny przez telefon", "10:15–12:45", "telefon 1 godz., maile 30 min, razem 1,5".

struct HoursReading: Sendable {
    var hours: Hours?
    /// Time was spoken of, but how much remains open.
    var doubt: String?
    /// Experience doesn't know better: what was reported is to be corrected or told later.
    var isFirm = false
    var words: [String] = []
}

struct HoursReader: Sendable {
    let weigher = Weigher.ofHours
    private let kinds: [Int: HoursKinds]
    private let rules: Rulebook

    init(vocabulary: inout Vocabulary) {
        vocabulary.learn(hoursWords)
        var kinds: [Int: HoursKinds] = [:]
        for (name, kind) in HoursKinds.names { kinds[vocabulary.key("<\(name)>")] = kind }
        self.kinds = kinds
        rules = Rulebook(hoursPhrases + "\n" + hoursNonePhrases, vocabulary: &vocabulary)
    }

    private func kinds(of s: Sentence) -> [HoursKinds] {
        s.words.map { word in word.keys.reduce(into: []) { if let kind = kinds[$1] { $0.formUnion(kind) } } }
    }

    /// Whether an unasked mail tells of the writer's own work: "wczoraj godzina", "rozmawiałam", "proszę dopisać", or a line that is nothing
    /// else: "1,5 h telefon, scenariusz".
    func isReport(_ text: [Sentence]) -> Bool {
        if text.count == 1, text[0].words.count < 7, isTime(text[0].words[0]) { return true }
        if text.contains(where: isForPartner) { return true }
        return text.contains { s in
            // what the writer did stands beside the time, "mówiłem" two clauses later doesn't
            let clauses = Set(s.words.indices.filter { isTime(s.words[$0]) }.map { s.clause(of: $0) })
            return !clauses.isEmpty && s.words.indices.contains { k in
                let form = s.words[k].form, c = s.clause(of: k)
                // "proszę wpisać mnie na dyżur", "zapisuję się na dwie godziny pracy"
                if ReportWords.reporting.anyBegins(form) { return !enrolments.contains(s.words[(k + 1)...].prefix(2).map(\.form)) }
                if ReportWords.reportDays.contains(form) { return true }
                guard form.utf8.count > 4, ownPastEndings.anyEnds(form) else { return false }
                return (c - 1...c + 1).contains(where: clauses.contains)
            }
        }
    }

    /// "Proszę dopisać mi za zeszły tydzień godzinę i 40 minut pracy z biblioteką": whoever asks to record work needs no way of contact.
    func isToRecord(_ text: [Sentence]) -> Bool {
        text.contains { s in
            guard !s.isQuestion, let verb = s.words.firstIndex(where: { word in ReportWords.recording.anyBegins(word.form) })
            else { return false }
            let isOfSomebody = s.words[(verb + 1)...].first.map { ["mnie", "nas", "pania", "pana", "me", "us", "sie"].contains($0.form) } ?? false
            let times = s.words[verb...].contains { word in word.keys.contains { kinds[$0].map { !$0.isDisjoint(with: .units) } ?? false } }
            let isPast = zip(s.words[verb...], s.words[verb...].dropFirst()).contains {
                ["z", "ze", "za", "from", "for"].contains($0.form) && ReportWords.ofPast.contains($1.form)
            }
            return !isOfSomebody && times && (isPast || s.words[verb...].contains { ReportWords.ofWork.contains($0.form) })
        }
    }

    /// "Dla Klonowa: rozmowa z panią Anną, w poniedziałek 40 minut": for whom it was done heads the line.
    private func isForPartner(_ s: Sentence) -> Bool {
        guard s.words.count > 3, s.words[0].form == "dla", !s.isQuestion,
            (2...4).contains(where: { $0 < s.words.count && s.markBefore[$0] == ":" }) else { return false }
        return s.words.dropFirst(2).contains { word in word.keys.contains { kinds[$0].map { !$0.isDisjoint(with: .units) } ?? false } }
    }

    private func asksForTime(_ s: Sentence) -> Bool {
        s.words.count < 8 && s.words.contains { $0.kind == .number } && s.words.contains { $0.kind != .number && isTime($0) }
    }

    private func isTime(_ word: Token) -> Bool {
        word.kind == .number || word.keys.contains { kinds[$0].map { !$0.isDisjoint(with: .units) } ?? false }
    }

    /// `bare`: a number without a unit counts as hours (we asked for hours).
    func read(_ text: [Sentence], bare: Bool) -> HoursReading {
        if let doubt = doubt(of: text) { return HoursReading(doubt: doubt, isFirm: true) }
        let said = statements(text, bare: bare)
        return bare ? weighed(said) : said.rules
    }

    /// What the rules find sentence by sentence, and what that comes to.
    func statements(_ text: [Sentence], bare: Bool) -> HoursStatements {
        var sum = HoursSum()
        var lines: HoursStatements.Lines = [], words: [String] = []
        // "2h? 3h?": what is asked is not sure
        if text.prefix(80).contains(where: { $0.isQuestion && $0.statement == nil && asksForTime($0) }) { sum.isUnsure = true }
        for sentence in text.prefix(80).compactMap(\.statement) {
            let segments = HoursSegmenter(s: sentence, kinds: kinds(of: sentence)).segments(rules)
            words += segments.flatMap(\.spans).map { span in sentence.words[span.words].map { String($0.text) }.joined(separator: " ") }
            lines.append((sentence, segments))
            sum.add(segments, sentence)
        }
        var reading = sum.result(bare: bare)
        if reading.hours != nil { reading.words = words }
        return HoursStatements(lines: lines, items: sum.items, words: words, rules: reading)
    }
}

/// What the rules found in a mail about hours.
struct HoursStatements: Sendable {
    typealias Lines = [(sentence: Sentence, segments: [HoursSegment])]
    var lines: Lines
    /// The times that count.
    var items: [HoursItem]
    /// The words of all times.
    var words: [String]
    var rules: HoursReading
}
private let enrolments: Set<[String]> = [["mnie", "na"], ["sie", "na"]]
