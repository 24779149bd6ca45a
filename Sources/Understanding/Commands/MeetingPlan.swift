/// The lines of `SPOTKANIE` or `PRZENIEŚ`, read. Whether the date has passed is judged elsewhere.
public struct MeetingPlan: Sendable, Hashable {
    public var start: DayTime?
    public var end: DayTime?
    /// From `Czas trwania`, or from the end.
    public var minutes: Int?
    public var place: String?
    public var title: String?
    /// What has to be asked back, in the order of the lines.
    public var faults: [PlanFault]

    public init(
        start: DayTime? = nil, end: DayTime? = nil, minutes: Int? = nil, place: String? = nil, title: String? = nil,
        faults: [PlanFault] = []
    ) {
        self.start = start
        self.end = end
        self.minutes = minutes
        self.place = place
        self.title = title
        self.faults = faults
    }
}

/// What is wrong with a plan.
public enum PlanFault: Sendable, Hashable {
    /// The line `Kiedy`, or that it is missing (`.dayMissing`).
    case when(DayTimeFault)
    case placeMissing
    /// The same line twice, differently.
    case twice(PlanLine)
    /// A length that cannot be read, or above 24 hours.
    case duration(String)
}

/// The labelled lines of a plan.
public enum PlanLine: String, CaseIterable, Sendable {
    case when, time, duration, place, title

    var labels: Set<String> {
        switch self {
        case .when:
            ["kiedy", "termin", "nowy termin", "data", "dzien", "data i godzina", "kiedy i o ktorej", "when", "date", "date and time"]
        case .time: ["godzina", "godz", "o ktorej", "time"]
        case .duration: ["czas trwania", "czas", "jak dlugo", "duration", "length"]
        case .place: ["gdzie", "miejsce", "adres", "where", "place", "venue", "address"]
        case .title: ["tytul", "temat", "title", "topic"]
        }
    }
}

/// Reads the lines `Kiedy`, `Gdzie`, `Tytuł` (`When`, `Where`, `Title`) of a command. Without a label `Kiedy`, the argument or the first line
/// that holds a date is taken. A move needs no place.
public func meetingPlan(of command: MailedCommand, today: DayTime) -> MeetingPlan {
    var (values, loose, faults) = planLines([command.argument] + command.lines)
    if values[.when] == nil {
        // "SPOTKANIE 10.12.2026 17:00"
        values[.when] = loose.first { line in
            if case .fault(.dayMissing) = dayTime(in: line, today: today) { false } else { true }
        }
    }
    var plan = MeetingPlan(place: values[.place], title: values[.title])
    switch dayTime(in: [values[.when], values[.time].map { "godz. " + $0 }].compactMap { $0 }.joined(separator: " "), today: today) {
    case .found(let start, let end): (plan.start, plan.end) = (start, end)
    case .fault(let fault): faults.append(.when(fault))
    }
    if let start = plan.start, let end = plan.end {
        plan.minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    } else if let length = values[.duration] {
        plan.minutes = minutes(in: length)
        if plan.minutes == nil { faults.append(.duration(length)) }
    }
    if plan.place == nil, command.word != .move { faults.append(.placeMissing) }
    plan.faults = faults
    return plan
}

/// The labelled lines (a line without a label continues the one above), and the lines before the first label.
private func planLines(_ lines: [String]) -> (values: [PlanLine: String], loose: [String], faults: [PlanFault]) {
    var values: [PlanLine: String] = [:]
    var loose: [String] = []
    var faults: [PlanFault] = []
    var open: PlanLine?
    for line in lines.prefix(50) {
        let text = CommandText.trimmed(line)
        if text.isEmpty {
            open = nil
        } else if let (label, value) = labelled(text) {
            if let before = values[label], CommandText.folded(before) != CommandText.folded(value) { faults.append(.twice(label)) }
            values[label] = value.isEmpty ? nil : value
            open = label
        } else if let label = open {
            values[label] = [values[label], text].compactMap { $0 }.joined(separator: label == .place ? ", " : " ")
        } else {
            loose.append(text)
        }
    }
    return (values, loose, faults)
}

private func labelled(_ line: String) -> (PlanLine, String)? {
    guard let colon = line.prefix(40).firstIndex(where: { ":–—".contains($0) || $0 == "-" }) else { return nil }
    // "Miejsce spotkania"
    let name = CommandText.words(String(line[..<colon])).filter { $0 != "spotkania" }.joined(separator: " ")
    guard let label = PlanLine.allCases.first(where: { $0.labels.contains(name) }) else { return nil }
    return (label, CommandText.trimmed(line[line.index(after: colon)...]))
}

/// "2 godziny", "1,5 h", "90 minut", "2 godz. 30 min", "1:30"
private func minutes(in text: String) -> Int? {
    let tokens = DayTimeTokens(text)
    var total = 0
    var index = 0
    while index < tokens.tokens.count {
        guard let whole = tokens.number(index), whole.value < 1000 else {
            index += 1
            continue
        }
        var amount = whole.value * 60
        index += 1
        if tokens.isMark(index, ",."), let part = tokens.number(index + 1), part.digits == 1 {
            amount += part.value * 6
            index += 2
        } else if tokens.isMark(index, ":"), let part = tokens.number(index + 1), part.digits == 2, part.value < 60 {
            total += amount + part.value
            index += 2
            continue
        }
        guard let unit = tokens.word(index) else { return nil }
        if unit == "h" || unit.hasPrefix("godz") || unit.hasPrefix("hour") {
            total += amount
        } else if unit.hasPrefix("min") {
            total += amount / 60
        } else {
            return nil
        }
        index += 1
    }
    return (1...1440).contains(total) ? total : nil
}
