// The sum of the time that was really spent: without plans, journeys and what is booked already.

struct HoursSum {
    private struct Item { var hours: Double; var kind: TimeSpan.Kind; var isOpen: Bool; var isTotal: Bool; var isSettled: Bool; var hasChannel: Bool; var isAlone: Bool }

    private var items: [Item] = []
    private var channels = Set<Channel>()
    private var isAtPlace = false
    private var taken = 0.0
    private var doubts: [String] = []
    /// "szterdzieści minut": a number that we don't know.
    private var isMisread = false
    private var isZero = false
    private var isUnsure = false
    private var sentences = 0

    // MARK: One sentence

    mutating func add(_ segments: [HoursSegment], _ s: Sentence) {
        sentences += 1
        if s.words.contains(where: { numeralEndings.contains(where: $0.form.hasSuffix) && cardinals[$0.form] == nil
            && $0.form.count > 6 }) { isMisread = true }
        let dropped = droppedSegments(segments)
        var isPart = false
        var closing = false  // "razem:", "czyli," speak of the next time named
        for (k, segment) in segments.enumerated() {
            if segment.says("unsure") { isUnsure = true }
            if saysNone(segment, s), items.isEmpty, sentences < 3 { isZero = true }
            if segment.says("part") { isPart = true }
            if dropped.contains(k) {
                if isPart, segment.says("travel"), !segment.spans.isEmpty { doubts.append("nie wiadomo, czy dojazd jest wliczony") }
                continue
            }
            if !segment.says("plan", "future") || segment.says("settle") { note(segment) }
            if isPart { continue }
            for (n, span) in segment.spans.enumerated() where !isPlanned(span, segment) && !isDenied(span, s) {
                if isSomebodys(span, s) { doubts.append("mowa o godzinach kogoś innego") }
                add(span, n, segment, segments[..<k], s, closing: closing)
            }
            closing = segment.spans.isEmpty && (closing || segment.says("total", "settle"))
        }
    }

    /// "Nic w tym miesiącu." but not "nic mi o tym nie wiadomo".
    private func saysNone(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.said.contains { said in
            guard said.meaning == "zero" else { return false }
            guard ["nic", "zero", "brak", "ani", "none", "nothing", "nul"].contains(s.words[said.at].form) else { return true }
            return (said.at < 2 || s.words.count < 6) && !s.words.contains { ["nie", "not", "wiem", "pamietam", "rozumiem", "zostalo", "informacji", "else", "wiadomo"].contains($0.form) }
        }
    }

    private mutating func note(_ segment: HoursSegment) {
        channels.formUnion(segment.channels)
        if segment.isAtPlace, segment.channels.isEmpty { isAtPlace = true; if !segment.spans.isEmpty { channels.insert(.meeting) } }
    }

    private mutating func add(_ span: TimeSpan, _ n: Int, _ segment: HoursSegment, _ before: ArraySlice<HoursSegment>, _ s: Sentence, closing: Bool) {
        if segment.says("break") { takeAway(span, segment); return }
        var hours = span.hours
        if let times = times(span, segment, s) {
            guard times > 0 else { if span.kind != .bare { doubts.append("nie wiadomo, ile razy") }; return }
            hours *= Double(times)
        }
        let marks = segment.said.filter { $0.meaning == "total" || $0.meaning == "settle" }
        let near = marks.contains { $0.at < span.words.lowerBound } || marks.contains { $0.at >= span.words.upperBound && $0.at <= span.words.upperBound + 1 && $0.meaning == "total" } || closing && n == 0
        let vague = segment.said.contains { $0.meaning == "vague" && ($0.at < span.words.lowerBound && $0.at >= span.words.lowerBound - 3 || $0.at >= span.words.upperBound && $0.at <= span.words.upperBound + 1 && (["z", "wiecej", "mniej"].contains(s.words[$0.at].form) || s.words[$0.at].form.hasPrefix("lekcyjn") || s.words[$0.at].form.hasPrefix("akademick"))) } || segment.says("choice") || span.isOpen
        // "2,5 godziny (9–11.30)": the same once more
        if let last = items.last, span.kind != .bare, abs(last.hours - hours) < 0.01, segment.channels.isEmpty, segment.opensParenthesis || last.kind != span.kind, last.kind != .bare { return }
        items.append(
            Item(hours: hours, kind: span.kind, isOpen: vague, isTotal: near, isSettled: near && (segment.says("settle") || closing && before.last?.says("settle") ?? false), hasChannel: !segment.channels.isEmpty,
                isAlone: segment.words.count - span.words.count < 3))
    }

    /// "z półgodzinną przerwą" after hours of the clock, "minus 20 minut".
    private mutating func takeAway(_ span: TimeSpan, _ segment: HoursSegment) {
        if span.kind == .clock { items.append(Item(hours: span.hours, kind: .clock, isOpen: false, isTotal: false, isSettled: false, hasChannel: !segment.channels.isEmpty, isAlone: false)); return }
        if items.last?.kind == .clock { taken += span.hours } else { doubts.append("nie wiadomo, czy przerwę odjęto") }
    }

    /// "Mój kolega 4 godziny, ja 2", "Marek 2, Ania 3 godziny".
    private func isSomebodys(_ span: TimeSpan, _ s: Sentence) -> Bool {
        let i = span.words.lowerBound
        guard i > 0, s.markBefore[i].isEmpty else { return false }
        let before = s.words[i - 1]
        if ["kolega", "kolezanka", "maz", "zona", "szef", "szefowa", "wspolnik", "colleague", "wspolpracownik",
            "wspolpracowniczka"].contains(before.form) { return true }
        guard before.isCapitalised, let name = firstNames[before.form], name.isNominative, before.text.last != "ą",
            before.text.last != "ę" else { return false }
        return i == 1 || !["p", "pan", "pani"].contains(s.words[i - 2].form)
    }

    // MARK: What is not counted

    private func droppedSegments(_ segments: [HoursSegment]) -> Set<Int> {
        var out = Set<Int>()
        for (k, segment) in segments.enumerated() {
            if segment.says("travel", "future", "excluded"), !(segment.says("future") && segment.says("settle")) {
                out.insert(k)
                // "dojazdu (1,5 godz.)"; "dojazd, godzina"
                if segment.spans.isEmpty, segment.says("travel"), segments.indices.contains(k + 1), segments[k + 1].opensParenthesis || segments[k + 1].channels.isEmpty && !segments[k + 1].says("total", "settle") && segments[k + 1].words.count < 4 { out.insert(k + 1) }
            }
            guard segment.says("booked", "others", "omit") else { continue }
            // "… to jego godziny, nie moje": but "U mnie jedna" goes on
            out.insert(k)
            if segment.spans.isEmpty, let before = segments[..<k].lastIndex(where: { !$0.spans.isEmpty }) { out.formUnion(before..<k) }
        }
        return out
    }

    /// "Miało być 2, wyszły 3": planned is what stands behind the plan and before what came of it.
    private func isPlanned(_ span: TimeSpan, _ segment: HoursSegment) -> Bool {
        let marks = segment.said.filter { $0.meaning == "plan" || $0.meaning == "settle" }
        if let before = marks.last(where: { $0.at < span.words.lowerBound }) { return before.meaning == "plan" }
        return marks.first.map { $0.meaning == "plan" && segment.spans.count == 1 } ?? false
    }

    private func isDenied(_ span: TimeSpan, _ s: Sentence) -> Bool {
        span.words.lowerBound > 0 && ["nie", "not", "не"].contains(s.words[span.words.lowerBound - 1].form)
    }

    // MARK: So many times

    /// "dwa razy po trzy kwadranse", "2 x 45 min", "three emails, ten minutes each"; 0 when it isn't said how many times, nil for once.
    private func times(_ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence) -> Int? {
        let i = span.words.lowerBound
        if i > 1, ["x", "razy", "times"].contains(s.words[i - 1].form), let n = s.number(at: i - 2) { return n }
        if i > 0, ["x", "×", "*"].contains(s.markBefore[i]), let n = s.number(at: i - 1) { return n }
        if i > 0, let n = ["twice": 2, "dwukrotnie": 2, "trzykrotnie": 3][s.words[i - 1].form] { return n }
        let isEach = i > 0 && s.words[i - 1].form == "po" || segment.says("each") || i > 0 && s.words[i - 1].form == "of" && countedThings.contains(s.words[max(0, i - 2)].form)
        guard isEach else { return nil }
        let behind = span.words.upperBound
        if behind + 1 < s.words.count, s.words[behind].form == "x", let n = s.number(at: behind + 1) { return n }
        for k in stride(from: i - 1, through: max(0, i - 7), by: -1) {
            if let n = ["dwukrotnie": 2, "trzykrotnie": 3, "czterokrotnie": 4, "twice": 2][s.words[k].form] { return n }
            if let n = s.number(at: k), (2...30).contains(n), s.words[(k + 1)..<i].contains(where: { countedThings.contains($0.form) }) { return n }
        }
        for k in behind..<min(behind + 5, s.words.count) where s.number(at: k) != nil && k + 1 < s.words.count && ["dni", "days", "razy", "times", "dnia"].contains(s.words[k + 1].form) { return s.number(at: k) }
        let days = Set(s.words.compactMap { weekdays[$0.form] })
        return days.count > 1 ? days.count : 0
    }

    // MARK: Result

    func result(bare: Bool) -> HoursReading {
        let timed = items.filter { $0.kind != .bare || $0.isTotal }
        let channel: Channel? = channels.count == 1 ? channels.first : channels.isEmpty && isAtPlace ? .meeting : nil
        guard !timed.isEmpty else { return bare ? bareResult(channel) : HoursReading() }
        if let doubt = doubts.first { return HoursReading(doubt: doubt) }
        if isMisread { return HoursReading(doubt: "nieznany liczebnik") }
        if isUnsure { return HoursReading(doubt: "piszący nie jest pewien") }
        let parts = items.filter { !$0.isTotal && $0.kind != .bare }
        if let total = timed.last(where: \.isTotal), !total.isOpen {
            let sum = parts.reduce(0) { $0 + $1.hours }
            let later = items.lastIndex { $0.isTotal }.map { items[($0 + 1)...] } ?? []
            let agrees = total.isSettled || parts.count < 2 || abs(sum - total.hours) < 0.05 || parts.contains(where: \.isOpen)
            guard agrees else { return HoursReading(doubt: "suma nie zgadza się ze składnikami") }
            let isRepeated = abs(later.reduce(0) { $0 + $1.hours } - total.hours) < 0.05
            guard !total.isSettled || isRepeated || !later.contains(where: { $0.kind != .bare }) else { return HoursReading(doubt: "nie wiadomo, czy to wszystko") }
            return HoursReading(hours: Hours(hours: rounded(total.hours), channel: channel))
        }
        if items.contains(where: \.isOpen) { return HoursReading(doubt: "czas podano w przybliżeniu") }
        if items.contains(where: { $0.kind == .bare && $0.hasChannel && $0.isAlone }) { return HoursReading(doubt: "nie wiadomo, co znaczy liczba bez jednostki") }
        return HoursReading(hours: Hours(hours: rounded(parts.reduce(0) { $0 + $1.hours } - taken), channel: channel))
    }

    /// Numbers without a unit: one alone, or one beside each way of contact.
    private func bareResult(_ channel: Channel?) -> HoursReading {
        let numbers = items.filter { $0.kind == .bare }
        if numbers.isEmpty, isZero, !isUnsure { return HoursReading(hours: Hours(hours: 0, channel: nil)) }
        guard !numbers.isEmpty, !isUnsure, !isMisread, doubts.isEmpty, !numbers.contains(where: { $0.isOpen
            || $0.hours > 12 }) else { return HoursReading(doubt: numbers.isEmpty ? doubts.first : "nie wiadomo, co znaczy liczba bez jednostki") }
        guard numbers.count == 1 || numbers.allSatisfy(\.hasChannel) else { return HoursReading(doubt: "nie wiadomo, która liczba to godziny") }
        return HoursReading(hours: Hours(hours: rounded(numbers.reduce(0) { $0 + $1.hours }), channel: channel))
    }

    private func rounded(_ hours: Double) -> Double { (hours * 100).rounded() / 100 }
}

private let numeralEndings = ["dziesci", "dziescia", "dziesiat", "nascie"]
