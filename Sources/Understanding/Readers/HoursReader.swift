// Hours and channel: "półtorej godziny przez telefon", "10:15–12:45", "telefon 1 godz., maile 30 min, razem 1,5".

let hoursWords = """
    hour = godzin* godz h g hour hours hr hrs godzinka godzinkę годин*
    minute = minut* min minute minutes mins хвилин*
    quarter = kwadrans kwadransa kwadransik kwadranse kwadransów kwadransem quarter quarters чверть
    half.hour = pół pol połowa połówka half пів
    hour.half = półtorej półtora półtorej-godziny півтори
    total = razem łącznie sumie ogółem suma sumując całość łączny total altogether together wyszło wychodzi разом
    settle = będzie czyli wpiszmy wpisać liczmy policzmy zaokrąglijmy zaokrąglam
    telephone = telefon* tel telefony dzwoni* dzwonił* zadzwonił* oddzwonił* słuchawce phone call calls calling komórk* telephone телефон*
    mailing = mail* e-mail* email* meil* korespondencj* mejl* mailow* листуван*
    forum.word = forum
    skype.word = skyp* skajp* skaj* zoom* teams teamsach online on-line zdalni* zdaln* wideo* video* messenger* meet
    in.person = spotkanie spotkaniu spotkaniem osobiście osobista wizyt* stacjonarni* stacjonarn* person face naocznie miejscu bibliotece warsztat* zustricz зустріч*
    nil = zero nic żadnej żadna none nothing brak ani nul нуль
    """

struct HoursReading: Sendable {
    var hours: Hours?
    var words: [String] = []
}

struct HoursReader: Sendable {
    private let key: [String: Int]

    init(vocabulary: inout Vocabulary) {
        vocabulary.learn(hoursWords)
        var key: [String: Int] = [:]
        for line in hoursWords.split(separator: "\n") {
            let name = line.prefix { $0 != "=" }.filter { !$0.isWhitespace }
            key[name] = vocabulary.key("<\(name)>")
        }
        self.key = key
    }

    private func isOne(_ token: Token, _ name: String) -> Bool { key[name].map(token.keys.contains) ?? false }

    private struct Span { var hours: Double; var isTotal: Bool; var words: Range<Int> }

    /// `bare`: a number without a unit counts as hours (we asked for hours).
    func read(_ text: [Sentence], bare: Bool) -> HoursReading {
        var spans: [Span] = []
        var words: [String] = []
        for sentence in text where !sentence.isQuestion {
            let found = self.spans(in: sentence)
            spans += found
            words += found.map { span in sentence.words[span.words].map { String($0.text) }.joined(separator: " ") }
        }
        let channel = self.channel(text)
        let sum = spans.last { $0.isTotal }?.hours ?? (spans.isEmpty ? nil : spans.map(\.hours).reduce(0, +))
        if let sum { return HoursReading(hours: Hours(hours: rounded(sum), channel: channel), words: words) }
        guard bare else { return HoursReading() }
        if let number = bareNumber(text) { return HoursReading(hours: Hours(hours: rounded(number), channel: channel), words: words) }
        let first = text.first?.words.first
        if let first, isOne(first, "nil") { return HoursReading(hours: Hours(hours: 0, channel: nil), words: [String(first.text)]) }
        return HoursReading()
    }

    private func rounded(_ hours: Double) -> Double { (hours * 100).rounded() / 100 }

    // MARK: Durations

    private func spans(in s: Sentence) -> [Span] {
        var out: [Span] = []
        var i = 0
        while i < s.words.count {
            guard let (hours, length) = range(s, i) ?? duration(s, i) else { i += 1; continue }
            let clause = s.clauses[s.clause(of: i)].words
            let before = s.words[clause.lowerBound..<i].suffix(4)
            let total = before.contains { isOne($0, "total") } || (i > 0 && isOne(s.words[i - 1], "settle"))
                || i + length < clause.upperBound && s.words[i + length..<min(clause.upperBound, i + length + 2)].contains { isOne($0, "total") }
            out.append(Span(hours: hours, isTotal: total, words: i..<i + length))
            i += length
        }
        if let settled = settledNumber(s) { out.append(settled) }
        return out
    }

    /// "niech będzie 3", "razem 2,5" without a unit.
    private func settledNumber(_ s: Sentence) -> Span? {
        for i in s.words.indices.dropFirst() where isOne(s.words[i - 1], "settle") || isOne(s.words[i - 1], "total") {
            guard let (value, length) = quantity(s, i), i + length == s.words.count || !isOne(s.words[i + length], "hour") && !isOne(s.words[i + length], "minute") else { continue }
            if i + length == s.words.count { return Span(hours: value, isTotal: true, words: i..<i + length) }
        }
        return nil
    }

    /// A number, with its decimals or half: how much, and how many words.
    private func quantity(_ s: Sentence, _ i: Int) -> (Double, Int)? {
        guard i < s.words.count else { return nil }
        let token = s.words[i]
        if isOne(token, "half.hour") { return (0.5, 1) }
        if isOne(token, "hour.half") { return (1.5, 1) }
        guard let whole = s.number(at: i) else { return nil }
        if token.number != nil, i + 1 < s.words.count, let part = s.words[i + 1].number, !s.words[i + 1].spaced, s.markBefore[i + 1] == "," || s.markBefore[i + 1] == "." {
            let digits = s.words[i + 1].text.count
            return (Double(whole) + Double(part) / [1, 10, 100, 1000][min(3, digits)], 2)
        }
        if token.number != nil, i + 1 < s.words.count, s.markBefore[i + 1] == "/", let below = s.words[i + 1].number, below > whole, below <= 60 { return (Double(whole) / Double(below), 2) }
        if i + 1 < s.words.count, s.words[i + 1].text == "½" { return (Double(whole) + 0.5, 2) }
        if i + 2 < s.words.count, ["i", "and"].contains(s.words[i + 1].form), isOne(s.words[i + 2], "half.hour") { return (Double(whole) + 0.5, 3) }
        if i + 3 < s.words.count, s.words[i + 1].form == "and", s.words[i + 2].form == "a", isOne(s.words[i + 3], "half.hour") { return (Double(whole) + 0.5, 4) }
        return (Double(whole), 1)
    }

    private func duration(_ s: Sentence, _ i: Int) -> (Double, Int)? {
        if let times = multiplied(s, i) { return times }
        if let clock = s.clock(at: i), i + clock.length < s.words.count, isOne(s.words[i + clock.length], "hour"), s.markBefore[i + 1] == ":" {
            return (Double(clock.hour) + Double(clock.minute) / 60, clock.length + 1)
        }
        if let (value, length) = quantity(s, i), i + length < s.words.count {
            let unit = s.words[i + length]
            if ["a", "an"].contains(unit.form), i + length + 1 < s.words.count, isOne(s.words[i + length + 1], "hour") { return (value, length + 2) }
            if isOne(unit, "hour"), !isOfDay(s, i) {
                if isOne(s.words[i], "half.hour") || isOne(s.words[i], "hour.half") { return (value, length + 1) }
                return after(s, i + length + 1, value, length + 1)
            }
            if isOne(unit, "minute") { return (value / 60, length + 1) }
            if isOne(unit, "quarter") { return (value / 4, length + 1) }
        }
        let token = s.words[i]
        if isOne(token, "quarter") { return (0.25, i + 2 < s.words.count && s.words[i + 1].form == "of" ? 4 : 1) }
        // "godzina przez telefon", "an hour and a half"
        if isOne(token, "hour"), token.form.count > 4 || token.form == "hour", !isOfDay(s, i), i == 0 || s.words[i - 1].number == nil, !["godzin", "godziny"].contains(token.form) || i > 0 && ["ponad", "okolo", "jakies"].contains(s.words[i - 1].form) {
            return after(s, i + 1, 1, 1)
        }
        return nil
    }

    /// "… i pół", "… i kwadrans", "1h30".
    private func after(_ s: Sentence, _ next: Int, _ value: Double, _ length: Int) -> (Double, Int) {
        guard next < s.words.count else { return (value, length) }
        if !s.words[next].spaced, s.markBefore[next].isEmpty, let minutes = s.words[next].number, minutes < 60 { return (value + Double(minutes) / 60, length + 1) }
        guard next + 1 < s.words.count, ["i", "and", "z", "plus"].contains(s.words[next].form) else { return (value, length) }
        if isOne(s.words[next + 1], "half.hour"), next + 2 == s.words.count || !isOne(s.words[next + 2], "hour") { return (value + 0.5, length + 2) }
        if next + 2 < s.words.count, s.words[next + 1].form == "a", isOne(s.words[next + 2], "half.hour") { return (value + 0.5, length + 3) }
        if isOne(s.words[next + 1], "quarter") { return (value + 0.25, length + 2) }
        return (value, length)
    }

    /// "2 x 45 min", "trzy razy po pół godziny".
    private func multiplied(_ s: Sentence, _ i: Int) -> (Double, Int)? {
        guard let times = s.number(at: i), times > 0, times < 20, i + 1 < s.words.count else { return nil }
        var next = i + 1
        guard ["x", "razy", "telefony", "rozmowy", "spotkania", "times"].contains(s.words[next].form) else { return nil }
        next += 1
        let isPlainTimes = s.words[next - 1].form == "x"
        if next < s.words.count, s.words[next].form == "po" { next += 1 } else if !isPlainTimes { return nil }
        guard next < s.words.count, let (each, length) = duration(s, next) else { return nil }
        return (Double(times) * each, next + length - i)
    }

    /// "o godzinie 10", "godz. 10": a time of day.
    private func isOfDay(_ s: Sentence, _ i: Int) -> Bool {
        i > 0 && ["o", "od", "do", "po", "przed"].contains(s.words[i - 1].form) && s.number(at: i) == nil
    }

    /// "10:15–12:45", "od 10 do 12:30", "10-12".
    private func range(_ s: Sentence, _ i: Int) -> (Double, Int)? {
        guard let (start, a) = moment(s, i) else { return nil }
        var next = i + a
        guard next < s.words.count else { return nil }
        let from = i > 0 && ["od", "from", "w", "godz", "godzinach"].contains(s.words[i - 1].form)
        let dash = ["-", "–", "—", "−"].contains(s.markBefore[next])
        if ["do", "to", "till", "until"].contains(s.words[next].form), from || a == 2 { next += 1 } else if !dash { return nil }
        guard next < s.words.count, let (end, b) = moment(s, next), end > start, a == 2 || b == 2 || from, end - start <= 12 else { return nil }
        return (end - start, next + b - i)
    }

    private func moment(_ s: Sentence, _ i: Int) -> (Double, Int)? {
        if let clock = s.clock(at: i) { return (Double(clock.hour) + Double(clock.minute) / 60, clock.length) }
        guard let hour = s.words[i].number ?? ordinals[s.words[i].form], hour <= 24 else { return nil }
        return (Double(hour), 1)
    }

    private func bareNumber(_ text: [Sentence]) -> Double? {
        for s in text {
            for i in s.words.indices where s.date(at: i) == nil {
                if let (value, _) = quantity(s, i), value <= 40, s.words[i].number != nil || isOne(s.words[i], "hour.half") || s.words.count < 4 { return value }
            }
        }
        return nil
    }

    // MARK: Channel

    private func channel(_ text: [Sentence]) -> Channel? {
        var named: [Channel] = []
        var weakMeeting = false
        for s in text {
            for (i, token) in s.words.enumerated() {
                if token.form == "spotkania" || token.form == "spotkan" { weakMeeting = true }
                for (name, channel) in [("telephone", Channel.telephone), ("mailing", .mail), ("forum.word", .forum), ("skype.word", .skype), ("in.person", .meeting)] where isOne(token, name) {
                    if channel == .meeting, ["po", "przed", "o"].contains(i > 0 ? s.words[i - 1].form : "") { continue }
                    if !named.contains(channel) { named.append(channel) }
                }
            }
        }
        if named.count > 1, named.contains(.meeting), !text.contains(where: { $0.words.contains { $0.form == "spotkanie" || $0.form == "osobiscie" || $0.form == "wizyta" } }) { named.removeAll { $0 == .meeting } }
        if named.isEmpty, weakMeeting { return .meeting }
        return named.count == 1 ? named[0] : nil
    }
}
