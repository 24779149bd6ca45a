// The sum of the time that was really spent: without plans, journeys and what is booked already: "rozmowa 30 min, maile 15 min" is 0.75.

struct HoursSum {
    var items: [HoursItem] = []
    var channels = Set<Channel>()
    /// Beside a time that was planned only.
    private var plannedChannels = Set<Channel>()
    private var isAtPlace = false
    var taken = 0.0
    /// What the writer asks to take away from all that was told before: it is taken from a total too.
    var deducted = 0.0
    /// Amounts of what doesn't count: "z czego jedna w drodze".
    var leftOut: [Double] = []
    /// "Wszystko przez telefon."
    private var ofAll = Set<Channel>()
    /// "E-mail: 0."
    private var unused = Set<Channel>()
    /// "Było sześć maili." of the sentence before.
    private var lastCount: Int?
    private var doubts: [String] = []
    /// Doubts that a figure which the writer decides for removes.
    var smallDoubts: [String] = []
    /// "szterdzieści minut": a number that we don't know.
    private var isMisread = false
    private var isZero = false
    /// A time that was left out, and belongs to this month.
    private var leavesOut = false
    /// "nic do wpisania": whatever was planned.
    private var isNone = false
    /// The last time stood in parentheses: "we wtorek (godzina) i w czwartek (półtorej)".
    private var parenthesised = false
    /// "… z tego pół godziny czekałem, tego nie liczcie".
    private var uncounts = false
    var isUnsure = false, listsJourney = false
    /// Something was said that changes the sum, and how is not told: "podzielcie to".
    private var weighs = false
    /// "Korekta: …": of an earlier report.
    var corrects = false
    /// "Rozliczę całość na koniec kwartału": nothing is told before.
    private var postpones = false
    private var sentences = 0
    /// Of a sentence with one time.
    private var waysNamed = Set<Channel>()
    /// Hours of one unit of the last time: what a number without a unit counts.
    private var unit: Double?
    /// Something was named that is not the time spent: a plan, a denied figure, a journey, a rough guess.
    var hasContrast = false
    /// A figure was denied: "nie zrobiłam 3 godzin".
    private var denies = false
    /// "w tym tygodniu nic, w zeszłym 3": none, whatever was before.
    var isNoneNowButBefore = false
    /// "2 h, ale 1 prywatnie".
    private var hasForeignPart = false
    /// First words of what held a time: "raz 25 minut, raz 35".
    private var openings = Set<String>()

    // MARK: One sentence

    mutating func add(_ segments: [HoursSegment], _ s: Sentence) {
        sentences += 1
        let isSettledElsewhere = segments.contains { $0.says("instead", "omit") }
        if !isSettledElsewhere, segments.contains(where: { $0.says("weight") && !isCalledOff($0, segments, s) }) { weighs = true }
        if s.words.contains(where: isUnknownNumeral) { isMisread = true }
        if segments.contains(where: { $0.says("postpone") }) { postpones = true }
        if s.isCorrection { corrects = true }
        var dropped = droppedSegments(segments, s)
        if let other = segments.firstIndex(where: { isEntrusted($0, s) }) {
            if !segments[other].spans.isEmpty { dropped.insert(other) }
            else if segments[..<other].allSatisfy(\.spans.isEmpty) { doubts.append("mowa o godzinach kogoś innego") }
        }
        dropped.formUnion(ofOthers(segments, besides: dropped, s))
        uncounts = segments.contains { $0.says("excluded", "omit") && $0.spans.isEmpty }
        let timed = segments.filter { !$0.spans.isEmpty }
        waysNamed = timed.count == 1 ? segments.reduce(into: []) { $0.formUnion($1.channels) } : []
        var scope = Scope()
        for (k, segment) in segments.enumerated() {
            scope.segment = k
            if segment.says("unsure"), !isOfWay(segments, k, s) { isUnsure = true }
            if segment.says("only") { restrict(to: segments[k...].prefix(2)) }
            if segment.says("zero"), saysNone(segment, s), items.isEmpty, sentences < 3 { isZero = true }
            if isZero, !leavesOut { isNone = true }
            if isZero, segment.said.contains(where: { $0.meaning == "zero" && $0.length > 2 }) { isNone = true }
            if segment.says("correct") || isNo(segments, k, s), !items.isEmpty { scope.corrects = true }
            if segment.says("rest"), isRestOfWhole(segment) { takeWhole(segment) }
            if segment.says("rest"), isUntold(segment, segments) { smallDoubts.append("nie wiadomo, ile trwała reszta") }
            if segment.says("part", "rest"), !items.isEmpty { scope.isPart = true }
            if segment.says("net") { hasContrast = true }
            let counts = isNet(segment) || takesAway(segments, k, s)
                || segment.says("settle", "fact", "total", "conclude") && !segment.says("part", "rest")
            if let part = partOfOthers(segment, s) { hasForeignPart = true; taken += part }
            if scope.isPart, !counts { leaveOut(segment, isPart: true); continue }
            if dropped.contains(k) { noteJourney(segments, k, &scope) }
            if dropped.contains(k) { leaveOut(segment, isPart: false, isLater: k > 0 && segments[k - 1].says("future", "upcoming")); continue }
            take(segment, segments, s, &scope)
        }
        lastCount = segments.allSatisfy(\.spans.isEmpty) ? HoursTimes.counted(s) : nil
    }

    /// Segments with somebody else's time; a doubt where the writer tells nothing of their own: "Ola 3 godziny na forum, ja 45 minut".
    private mutating func ofOthers(_ segments: [HoursSegment], besides dropped: Set<Int>, _ s: Sentence) -> Set<Int> {
        var out = Set<Int>()
        for (k, segment) in segments.enumerated() where !dropped.contains(k) {
            guard isSomebodys(segment, s) || k > 0 && isTold(segment, after: segments[k - 1], s) else { continue }
            let own = segments.indices.contains { $0 != k && (segments[$0].isPast && !segments[$0].spans.isEmpty || says(s, segments[$0], ofWriter)) }
            guard own else { doubts.append("mowa o godzinach kogoś innego"); continue }
            out.insert(k)
            plannedChannels.formUnion(segment.channels)
        }
        return out
    }

    struct Scope {
        var segment = 0
        var isPart = false
        /// "przepraszam, 3": what stands before is taken back.
        var corrects = false
        /// "razem:", "czyli," speak of the next time named.
        var closes: HoursSegment?
        var isListing = false
    }

    private mutating func take(_ segment: HoursSegment, _ segments: [HoursSegment], _ s: Sentence, _ scope: inout Scope) {
        if goesOn(segment, s) { doubts.append("nie wiadomo, od której do której") }
        if segment.says("again"), segment.spans.isEmpty { repeatLast(segment, ways: laterWays(segments, scope.segment), s) }
        if segment.spans.isEmpty, let rough = roughUnit(segment, s) { (unit, hasContrast) = (rough, true) }
        if isOneMoreWay(segment, after: scope.segment, segments, s) { items[items.count - 1].channels.formUnion(segment.channels) }
        let before = items.count
        // "zamiast spotkania (2 h)"
        let isInstead = isPlanned(segments, scope.segment, s)
        if segment.opensList, scope.segment > 0, !segments[scope.segment - 1].spans.isEmpty { scope.isListing = true }
        for (n, span) in segment.spans.enumerated() {
            defer { if span.kind == .duration { unit = span.unit } }
            // "2 godz. w tym 45 min"
            let between = n > 0 ? segment.spans[n - 1].words.upperBound..<span.words.lowerBound : 0..<0
            if segment.said.contains(where: { $0.meaning == "part" && between.contains($0.at) }) {
                hasContrast = true
                break
            }
            if isDenied(span, s) { denies = true }
            if isInstead || isPlanned(span, segment, s) || isDenied(span, s) || isCompared(span, s) {
                hasContrast = true
                plannedChannels.formUnion(segment.channels)
                continue
            }
            if isSomebodys(span, segment, s) { doubts.append("mowa o godzinach kogoś innego") }
            if isBeside(span, segment, segments, scope, s) { smallDoubts.append("nie wiadomo, czy to też się liczy") }
            if scope.corrects { takeBack(); scope.corrects = false }
            let labelled = labelled(segment, segments, scope.segment, s)
            // "e-mail: 0"
            if span.hours == 0 { unused.formUnion(labelled.channels) }
            add(span, labelled, s, closing: n == 0 ? scope.closes : nil, listed: scope.isListing)
        }
        // "dwie godziny i trochę"
        let first = segment.words.lowerBound
        if segment.spans.isEmpty, !items.isEmpty, ["i", "z"].contains(s.words[first].form),
            segment.said.contains(where: { $0.meaning == "vague" && $0.at == first && $0.length > 1 }) { items[items.count - 1].isOpen = true }
        scope.closes = segment.spans.isEmpty ? (segment.says("total", "settle", "conclude") ? segment : scope.closes) : nil
        if items.count == before { nameWays(segments, scope.segment, s) }
    }

    /// "2 h telefon, przepraszam, 3": the way stays.
    private mutating func takeBack() {
        for item in items { channels.formUnion(item.channels) }
        items.removeAll()
        unit = unit ?? 1
        hasContrast = true
    }

    /// "2,5 godziny: 1 h telefon, reszta spotkanie": the first is the whole, and the rest what is left of it.
    private func isRestOfWhole(_ segment: HoursSegment) -> Bool {
        guard segment.spans.isEmpty, !segment.channels.isEmpty || segment.isAtPlace, items.count > 1, let whole = items.first,
            whole.channels.isEmpty, whole.kind == .duration, !whole.isOpen else { return false }
        let parts = items.dropFirst()
        return parts.allSatisfy { $0.isListed && $0.kind == .duration && !$0.isOpen } && parts.reduce(0) { $0 + $1.hours } < whole.hours - 0.02
    }

    private mutating func takeWhole(_ segment: HoursSegment) {
        for item in items.dropFirst() { channels.formUnion(item.channels) }
        items.removeSubrange(1...)
        hasContrast = true
    }

    /// Ways of contact beside no time.
    private mutating func nameWays(_ segments: [HoursSegment], _ k: Int, _ s: Sentence) {
        let segment = segments[k]
        // "na forum nic", "na Skypie się nie połączyło"
        if !segment.channels.isEmpty, segment.says("zero") || segment.spans.isEmpty && says(s, segment, denials) { return }
        if isIdle(segments, k, s) { return }
        let isOfPlan = segment.says("plan", "future") || !segment.isPast && segment.says("instead")
        guard segment.says("settle") || !isOfPlan || isReplaced(segment, s) else { return }
        let named = segment.channels.isEmpty && segment.isAtPlace ? [.meeting] : segment.channels
        if segment.isForAll, segment.spans.isEmpty { ofAll.formUnion(named) }
        channels.formUnion(segment.channels)
        if segment.isAtPlace, segment.channels.isEmpty { isAtPlace = true }
    }

    /// "… i drugie tyle w środę".
    private mutating func repeatLast(_ segment: HoursSegment, ways: Set<Channel>, _ s: Sentence) {
        let isOthers = s.words[segment.words].contains { ReportWords.colleagues.contains($0.form) || ["pan", "pani", "on", "ona"].contains($0.form) }
        if isOthers { doubts.append("mowa o godzinach kogoś innego"); return }
        guard var again = items.last, again.kind != .bare else { doubts.append("czas taki sam jak kiedyś"); return }
        if !ways.isEmpty { again.channels = ways }
        (again.isTotal, again.isSettled) = (false, false)
        items.append(again)
    }

    /// A journey, a part of what was named, somebody else's time.
    private mutating func leaveOut(_ segment: HoursSegment, isPart: Bool, isLater: Bool = false) {
        if segment.says("travel") { hasContrast = true }
        if !segment.spans.isEmpty, !segment.says("former", "month", "future", "upcoming", "balance"), !isLater { leavesOut = true }
        leftOut += segment.spans.filter { $0.kind != .bare }.map(\.hours)
        leftOut += segment.spans.filter { $0.kind == .bare }.map { $0.hours * (unit ?? 1) }
        if let last = segment.spans.last { hasContrast = hasContrast || !isZero; unit = last.kind == .duration ? last.unit : unit }
        let isBreak = isPart && segment.says("break")
        if isBreak, let span = segment.spans.first, items.last?.kind == .clock { taken += span.hours }
        else if isPart, uncounts, segment.says("part"), let span = segment.spans.first, !items.isEmpty { taken += span.hours; return }
        if isPart, segment.says("travel"), !segment.says("rest") { smallDoubts.append("nie wiadomo, czy dojazd jest wliczony") }
        guard isPart, !segment.says("travel", "plan", "future") else { return }
        channels.formUnion(segment.channels)
        if segment.isAtPlace, segment.channels.isEmpty, !segment.spans.isEmpty || segment.says("rest") { channels.insert(.meeting) }
    }

    // MARK: One time

    private mutating func add(_ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence, closing: HoursSegment?, listed: Bool) {
        let own = segment.channels.isEmpty && segment.isAtPlace ? [.meeting] : segment.channels
        // "dwie i pół minus pół godziny przerwy" is done already
        if segment.says("break") || isDeducted(segment, s), !s.words[span.words].contains(where: { ["minus", "bez"].contains($0.form) }) {
            let isBreak = segment.said.contains { $0.meaning == "break" && $0.at < span.words.lowerBound }
            takeAway(span, own, isDeducted: isDeducted(segment, s), isBreak: isBreak)
            return
        }
        var item = HoursItem(hours: span.hours, kind: span.kind, channels: own, isListed: listed)
        item.isElsewhere = segment.isElsewhere
        item.isAlone = segment.words.count - span.words.count < 3
        (item.sentence, item.words, item.unit) = (sentences, span.words, span.unit)
        item.isOpen = span.isOpen || isVague(span, segment, s)
        if span.isPronoun, (unit ?? (items.last?.kind == .bare ? 1 : 0)) != 1 || segment.spans.count > 1 { return }
        item.isConcluded = isConcluded(span, segment, s, closing)
        let opening = s.words[segment.words.lowerBound].form
        item.isPlaced = !own.isEmpty || segment.isElsewhere || segment.isHeaded || openings.contains(opening) || isDated(segment, s)
            || segment.words.lowerBound < span.words.lowerBound && TimeWords.nextOnes.contains(s.words[span.words.lowerBound - 1].form)
            || isWithSomebody(span, segment, s) || says(s, segment, TimeWords.inTurn) || s.saysEachTime(segment.words)
        if segment.opensParenthesis, parenthesised { item.isPlaced = true }
        parenthesised = segment.opensParenthesis
        item.isHalf = span.kind == .bare && span.words.count == 1 && span.hours == 0.5
        if segment.words.lowerBound < span.words.lowerBound { openings.insert(opening) }
        // but "1,5 maili" is no number of letters
        if span.kind == .bare, counts(segment, s), item.hours == item.hours.rounded() { channels.formUnion(segment.channels); return }
        if span.kind == .bare, let unit, !measure(&item, unit, isFigure: segment.says("settle", "total")) { return }
        if let times = HoursTimes(s: s, segment: segment).count(of: span), !multiply(&item, times) { return }
        item.isLinked = item.isPlaced || isLinked(segment, s)
        mark(&item, span, segment, s, closing)
        if isSameAgain(item, segment, s) || isExact(item, segment, s) { return }
        deducted = 0
        items.append(item)
        if item.isOpen { hasContrast = true }
    }

    /// So many times the same; false where it is no time.
    private func multiply(_ item: inout HoursItem, _ times: Int) -> Bool {
        item.isProduct = true
        guard times == 0, lastCount == nil else {
            item.hours *= Double(times > 0 ? times : lastCount ?? 1)
            return true
        }
        // "po 30 min: tel., mail, forum"
        if waysNamed.count > 1 {
            item.channels.formUnion(waysNamed)
            item.hours *= Double(waysNamed.count)
            return true
        }
        guard item.kind != .bare || !items.isEmpty && item.hours <= 12 else { return false }
        item.isUncounted = true
        return true
    }

    /// A number without a unit counts what the one before it counted.
    private mutating func measure(_ item: inout HoursItem, _ last: Double, isFigure: Bool) -> Bool {
        var unit = last
        // "kwadrans … piszcie 10": nobody counts ten quarters
        if unit == 0.25, item.hours > 4 { unit = 1.0 / 60 }
        // "30 minut i 35 minut, więc 1,1": the unit with which it comes to what was named
        let isFigure = isFigure || item.isConcluded
        if unit < 0.1, item.hours != item.hours.rounded(), item.hours < 12 { unit = 1 }
        if isFigure, let fits = [1, 1.0 / 60].first(where: { evidence.explains(item.hours * $0) }) { unit = fits }
        // "pierwsza 40 minut, druga godzina, trzecia 20"
        if unit == 1, item.hours > 12, items.contains(where: { $0.unit < 0.1 }) { unit = 1.0 / 60 }
        guard item.hours * unit <= 12 else { smallDoubts.append(HoursResult.noUnit); return false }
        (item.hours, item.kind, item.isElliptic) = (item.hours * unit, .duration, true)
        return true
    }

    // MARK: Result

    func result(bare: Bool) -> HoursReading {
        let isTimed = items.contains { $0.kind != .bare || $0.isTotal }
        // "na miejscu 2 h, zdalnie 0"
        let worked = backfilled.filter { $0.hours > 0 }, items = worked.isEmpty ? items : worked
        let timed = isTimed || bare ? items : []
        if timed.isEmpty {
            if bare, isZero, isNoneNowButBefore, items.isEmpty { return HoursReading(hours: Hours(hours: 0, channel: nil), isFirm: true) }
            if denies { return HoursReading(doubt: "zaprzeczono podanej liczbie", isFirm: true) }
            if bare, isZero, postpones { return HoursReading(doubt: "czas ma być podany później", isFirm: true) }
            if bare, isZero, !isUnsure, !hasContrast || isNone, items.isEmpty { return HoursReading(hours: Hours(hours: 0, channel: nil)) }
            return HoursReading(doubt: bare ? (doubts + smallDoubts).first : nil)
        }
        let smallDoubts = weighs && items.contains { $0.hours > 0 } ? smallDoubts + ["coś jeszcze zmienia liczbę godzin"] : smallDoubts
        // what was said at the end comes to what was told before
        let isConfirmed = items.last(where: \.isTotal).map { !$0.isOpen && evidence.explains($0.hours) } ?? false
        let isDecided = isConfirmed || items.contains { $0.isSettled && !$0.isOpen }
        if let doubt = (isDecided ? doubts : doubts + smallDoubts).first { return HoursReading(doubt: doubt) }
        if addsToCorrected(items) { return HoursReading(doubt: "nie wiadomo, co poprawiono, a co się dodaje", isFirm: true) }
        if isMisread { return HoursReading(doubt: "nieznany liczebnik") }
        if isUnsure { return HoursReading(doubt: "piszący nie jest pewien") }
        if let doubt = doubtOfJourney(items) { return doubt }
        let other = (channels.isEmpty ? plannedChannels : channels).subtracting(unused)
        let result = HoursResult(
            items: items, otherChannels: other, isAtPlace: isAtPlace, taken: taken, deducted: deducted, leftOut: leftOut, ofAll: ofAll)
        var reading = isTimed ? result.reading() : result.bareReading()
        reading.isFirm = hasForeignPart
        return reading
    }
}

private let denials: Set<String> = ["nie", "not", "не", "couldnt", "didnt", "cant"]
