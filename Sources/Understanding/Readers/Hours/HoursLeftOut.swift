// Time that is named and not counted: journeys, plans, what is still to come, what is booked already or denied: "dojazd 40 minut nie liczę".

extension HoursSum {
    mutating func droppedSegments(_ segments: [HoursSegment], _ s: Sentence) -> Set<Int> {
        var out = Set<Int>()
        for (k, segment) in segments.enumerated() {
            if segment.says("travel", "future", "excluded"), !takesAway(segments, k, s), !(segment.says("future") && segment.says("settle")) {
                out.insert(k)
                // "dojazdu (1,5 godz.)"; "dojazd, godzina"
                let isNamed = segment.spans.isEmpty && segment.says("travel") && segments.indices.contains(k + 1)
                if isNamed, belongsToJourney(segments[k + 1]) { out.insert(k + 1) }
            }
            // "W zeszłym tygodniu 3 h, w tym 2": the former is told for contrast
            let others = segments.indices.filter { $0 != k && !segments[$0].spans.isEmpty }
            // "choć Karol twierdzi, że godzinę"
            if segment.says("claims") {
                out.insert(k)
                if segments.indices.contains(k + 1), ["ze", "that"].contains(s.words[segments[k + 1].words.lowerBound].form) { out.insert(k + 1) }
            }
            // "w zeszłym miesiącu 4, w tym 2"
            let isNow = segments[(k + 1)...].contains { $0.says("part") && s.words[$0.words.lowerBound].form == "w" && !$0.spans.isEmpty }
            let isContrast = isNow || others.contains { segments[$0].says("when", "now") } || segments.contains { $0.says("now") }
            let later = segments[(k + 1)...], isNoneNow = later.contains { $0.says("when") } && later.contains { $0.says("zero") }
            if isBehindNone(segments, k) { out.insert(k); isNoneNowButBefore = true }
            // "od stycznia 20 h, w tym tygodniu z tego 4 h"
            let isLaterNow = later.contains { $0.says("when") } && later.contains { !$0.spans.isEmpty }
            if segment.says("former"), isContrast || isNoneNow || isLaterNow { out.insert(k) }
            if segment.says("ride"), !segment.spans.isEmpty { out.insert(k) }
            // "zostaje mi 7 z szesnastu"
            if segment.says("balance") || segment.says("upcoming") && !segment.isPast { out.insert(k) }
            // "w październiku było 3 h, w tym tygodniu godzina"
            if segment.says("month"), others.contains(where: { segments[$0].says("when", "now") && !segments[$0].says("month") }) { out.insert(k) }
            // "spóźniłem się 20 minut"
            if segment.says("weight"), s.words[segment.words].contains(where: { $0.form.hasPrefix("spozni") }) { out.insert(k) }
            if segment.says("future") { out.formUnion(inFuture(segments, from: k + 1)) }
            // "szkolenia (3 h) nie liczę"
            let isClosed = segment.says("excluded", "future") && segment.spans.isEmpty && k > 0 && segments[k - 1].opensParenthesis
            if isClosed { out.insert(k - 1) }
            if isClosed, segment.says("future"), k > 1, segments[k - 2].spans.isEmpty { out.insert(k - 2) }
            if isNothingElse(segment, s), k > 0, !segments[k - 1].spans.isEmpty { out.formUnion([k - 1, k]) }
            if segment.says("booked", "others", "omit"), !takesAway(segments, k, s) { out.formUnion(refused(segments, k)) }
        }
        return out
    }

    /// "w tym tygodniu nic, w zeszłym 3"
    private func isBehindNone(_ segments: [HoursSegment], _ k: Int) -> Bool {
        segments[k].says("former") && !segments[k].spans.isEmpty && segments[..<k].contains { $0.says("zero") && $0.says("when", "now") }
    }

    /// "3 h (dojazd 1 h, …": the list begins with what does not count, or has it in the middle.
    mutating func noteJourney(_ segments: [HoursSegment], _ k: Int, _ scope: inout Scope) {
        guard segments[k].says("travel"), !segments[k].spans.isEmpty else { return }
        if segments[k].opensList, k > 0, !segments[k - 1].spans.isEmpty { scope.isListing = true }
        if scope.isListing { listsJourney = true }
    }

    /// A journey is among what the first time comes to, and nobody says whether it counts.
    func doubtOfJourney(_ items: [HoursItem]) -> HoursReading? {
        guard listsJourney, let first = items.first, first.isSum(of: items.dropFirst(), with: leftOut.reduce(0, +)) else { return nil }
        return HoursReading(doubt: "nie wiadomo, czy dojazd jest wliczony", isFirm: true)
    }

    /// "Mail napisałam w 10 minut, tego nie doliczam": what is not counted is no more than pointed at, and stands right before.
    private func isNothingElse(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.spans.isEmpty && segment.says("excluded") && segment.words.allSatisfy { i in
            pointing.contains(s.words[i].form) || segment.said.contains { $0.meaning == "excluded" && ($0.at..<$0.at + $0.length).contains(i) }
        }
    }

    /// "… to jego godziny, nie moje": but "U mnie jedna" goes on.
    private func refused(_ segments: [HoursSegment], _ k: Int) -> Set<Int> {
        let segment = segments[k]
        // "powinno być 3 godz. 20 min, reszta dotyczyła innej biblioteki"
        guard segment.spans.isEmpty, !segment.says("rest") else { return [k] }
        // "Usuńcie mój wpis z wtorku (2 h)"
        let isNext = segments.indices.contains(k + 1) && segments[k + 1].opensParenthesis && segments[k + 1].said.isEmpty
        if segment.says("omit"), isNext { return [k, k + 1] }
        // "dojazd pomijam", "maile z linkiem proszę pominąć": what is left out is named
        if segment.says("travel") || k > 0 && segments[k - 1].says("travel") { return [k] }
        let before = segments[..<k].lastIndex {
            let isSameWay = segment.channels.isEmpty || $0.channels.isEmpty || !$0.channels.isDisjoint(with: segment.channels)
            return !$0.spans.isEmpty && isSameWay
        }
        return Set((before ?? k)...k)
    }

    /// "W przyszłym tygodniu będzie więcej, szykują się trzy spotkania": what follows is future too, until something else is told.
    func inFuture(_ segments: [HoursSegment], from k: Int) -> Range<Int> {
        let end = segments[k...].firstIndex { $0.says("fact", "settle", "total", "when", "net", "zero") || $0.isPast } ?? segments.count
        return k..<end
    }

    func belongsToJourney(_ next: HoursSegment) -> Bool {
        next.opensParenthesis || next.isRelative || next.channels.isEmpty && !next.says("total", "settle", "fact") && next.words.count < 4
    }

    /// "Miało być 2, wyszły 3": planned is what stands behind the plan and before what came of it.
    func isPlanned(_ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence) -> Bool {
        let marks = segment.said.filter { ["plan", "settle", "fact", "net"].contains($0.meaning) }
        if let before = marks.last(where: { $0.at < span.words.lowerBound }) { return before.meaning == "plan" }
        // "dwie godziny zamiast trzech"
        if let first = marks.first, first.at >= span.words.upperBound, ["zamiast", "instead"].contains(s.words[first.at].form) { return false }
        return marks.first.map { $0.meaning == "plan" && segment.spans.count == 1 } ?? false
    }

    /// "Spotkanie 2 h, maile 1 h, do rozliczenia tylko spotkanie": what was done in another way is left out.
    /// "tylko" begins a segment of its own.
    mutating func restrict(to named: ArraySlice<HoursSegment>) {
        guard named.allSatisfy(\.spans.isEmpty) else { return }
        let ways = named.reduce(into: Set<Channel>()) { $0.formUnion($1.channels) }
        let kept = items.filter { !$0.channels.isDisjoint(with: ways) }
        guard !kept.isEmpty, kept.count < items.count else { return }
        items = kept
        channels = []
        hasContrast = true
    }

    /// "2 h, ale 1 prywatnie", "3 hours, of which one for another library": a part of what was told right before, and none of the work here.
    func partOfOthers(_ segment: HoursSegment, _ s: Sentence) -> Double? {
        guard let last = items.last, last.kind == .duration, !last.isTotal, segment.channels.isEmpty, segment.spans.count < 2 else { return nil }
        let isPrivate = segment.words.contains { s.words[$0].form.hasPrefix("prywat") || s.words[$0].form.hasPrefix("privat") }
        guard isPrivate || segment.says("others"), segment.says("part")
            || ReportWords.openingParts.contains(s.words[segment.words.lowerBound].form) else { return nil }
        let numbers = segment.words.compactMap { s.words[$0].number.map(Double.init) ?? cardinals[s.words[$0].form].map(Double.init) }
        let part: Double? = if let span = segment.spans.first { span.hours * (span.kind == .bare ? last.unit : 1) }
            else { numbers.count == 1 ? numbers[0] * last.unit : nil }
        return part.flatMap { $0 < last.hours ? $0 : nil }
    }

    /// "nie pamiętam, czy to był telefon, czy Skype": the way is open, the time isn't.
    func isOfWay(_ segments: [HoursSegment], _ k: Int, _ s: Sentence) -> Bool {
        let rest = segments[k...].prefix(2)
        // "w jakiej formie, dopiszę w sprawozdaniu"
        let asked = k > 0 && segments[k - 1].spans.isEmpty ? segments[k - 1].words.lowerBound..<segments[k].words.upperBound : segments[k].words
        let isFormAsked = asked.contains { i in
            i > 0 && formsOfContact.contains(s.words[i].form) && ["jakiej", "jaka", "jakim", "jaki", "which", "what"].contains(s.words[i - 1].form)
        }
        if isFormAsked, segments[k].spans.isEmpty { return true }
        guard rest.allSatisfy(\.spans.isEmpty), rest.contains(where: { !$0.channels.isEmpty }) else { return false }
        return rest.contains { says(s, $0, ["czy", "whether", "if", "чи"]) }
    }

    /// "Trzy godziny na spotkaniu i na telefonie": a few words behind a time name one more way.
    func isOneMoreWay(_ segment: HoursSegment, after k: Int, _ segments: [HoursSegment], _ s: Sentence) -> Bool {
        guard k > 0, segment.spans.isEmpty, !segment.channels.isEmpty, segment.words.count < 4, segment.said.isEmpty, let last = items.last,
            !last.channels.isEmpty, last.kind != .bare, !segments[k - 1].spans.isEmpty else { return false }
        return ["i", "oraz", "and", "plus", "та", "і"].contains(s.words[segment.words.lowerBound].form)
    }

    /// "dwie... nie, jedna": what stands before is taken back.
    func isNo(_ segments: [HoursSegment], _ k: Int, _ s: Sentence) -> Bool {
        guard segments.indices.contains(k + 1), segments[k].words.allSatisfy({ refusals.contains(s.words[$0].form) }) else { return false }
        let next = segments[k + 1], start = next.words.lowerBound
        return !next.spans.isEmpty && !s.markBefore[start].isEmpty && !next.words.contains { refusals.contains(s.words[$0].form) }
    }

    /// "nie 3, tylko 2", "nie były to 3 godziny".
    func isDenied(_ span: TimeSpan, _ s: Sentence) -> Bool {
        guard s.markBefore[span.words.lowerBound].isEmpty else { return false }
        var i = span.words.lowerBound - 1
        func isVerb(_ form: String) -> Bool {
            verbsOfLasting.contains(form) || form.count > 4 && ownPastEndings.anyEnds(form)
        }
        while i >= 0, i >= span.words.lowerBound - 3, isVerb(s.words[i].form) { i -= 1 }
        return i >= 0 && ["nie", "not", "не", "didnt", "dont", "havent", "hadnt"].contains(s.words[i].form)
    }

    /// "z półgodzinną przerwą" after hours of the clock, "minus 20 minut".
    mutating func takeAway(_ span: TimeSpan, _ ways: Set<Channel>, isDeducted: Bool, isBreak: Bool) {
        // "od 16 do 19, przerwa od 17:30 do 18"
        if span.kind == .clock, let last = items.last, last.kind == .clock, last.hours > span.hours, isBreak { taken += span.hours; return }
        if span.kind == .clock { items.append(HoursItem(hours: span.hours, kind: .clock, channels: ways)); return }
        hasContrast = true
        leftOut.append(span.hours)
        if !items.isEmpty, isDeducted { deducted += span.hours }
        if items.last?.kind == .clock || !items.isEmpty && isDeducted { taken += span.hours }
        else { smallDoubts.append("nie wiadomo, czy przerwę odjęto") }
    }
}

private let pointing: Set<String> = [
    "tego", "to", "ich", "jej", "go", "tym", "juz", "i", "a", "ale", "wiec", "jednak", "oczywiscie", "ktorego", "ktorej", "ktorych", "ktore",
    "sobie", "it", "that", "this", "which", "i", "so", "but", "and", "m", "am", "im", "of", "course",
]
private let formsOfContact: Set<String> = ["formie", "forma", "droga", "drodze", "kanalem", "kanal", "kanale", "sposob", "trybie", "way", "channel",
    "form"]
private let refusals: Set<String> = ["nie", "no", "not", "ні", "a", "oj"]
private let verbsOfLasting: Set<String> = [
    "byly", "bylo", "byla", "trwalo", "trwala", "trwaly", "to", "wyszlo", "wyszly", "was", "were", "przez", "po", "mam", "mamy", "do", "have",
    "work", "spend", "log", "make", "had", "worked", "spent", "done",
]
