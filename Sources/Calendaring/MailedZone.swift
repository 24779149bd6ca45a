import Foundation

/// A VTIMEZONE that came with a mail and is simple enough to trust: one STANDARD, at most one DAYLIGHT, both by a yearly rule such as
/// "last Sunday of March". Only asked when the TZID itself means nothing (Outlook's "Customized Time Zone").
///
/// Worked out for one year at a time, so a hostile rule (DTSTART 1601, FREQ=HOURLY) costs nothing: it isn't simple, hence not read.
struct MailedZone: Equatable {
    /// One change of the clocks.
    struct Change: Equatable {
        var month: Int
        /// 1…5 from the start of the month, −1…−5 from its end.
        var week: Int
        /// 0 is Sunday.
        var weekday: Int
        /// Seconds after midnight by the clock before the change.
        var time: Int
        var from: Int
        var to: Int
    }

    /// Offset when there are no changes.
    var offset: Int
    /// None or two, in the order of the year.
    var changes: [Change]

    /// A simple zone has about a dozen lines.
    static let lineLimit = 40

    /// Reads the unfolded lines between BEGIN:VTIMEZONE and END:VTIMEZONE; nil when they are not simple.
    init?(lines: [String]) {
        var observances: [(kind: String, fields: [String: String])] = []
        var isOpen = false
        for line in lines.prefix(MailedZone.lineLimit) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].prefix { $0 != ";" }.uppercased()
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces).uppercased()
            switch name {
            case "BEGIN":
                observances.append((value, [:]))
                isOpen = true
            case "END": isOpen = false
            default: if isOpen { observances[observances.count - 1].fields[name] = value }
            }
        }
        let kinds = observances.map(\.kind).sorted()
        guard lines.count <= MailedZone.lineLimit, kinds == ["STANDARD"] || kinds == ["DAYLIGHT", "STANDARD"] else { return nil }
        let standard = observances.first { $0.kind == "STANDARD" }
        guard let offset = standard?.fields["TZOFFSETTO"].flatMap(MailedZone.offset) else { return nil }
        self.offset = offset
        changes = []
        if observances.count == 2 {
            let read = observances.compactMap { Change($0.fields) }.sorted { $0.month < $1.month }
            guard read.count == 2, read[0].month != read[1].month, read[0].to == read[1].from, read[1].to == read[0].from else { return nil }
            changes = read
        }
    }

    /// The instant of a wall clock time, edges as in RFC 5545 section 3.3.5.
    func instant(of local: LocalTime) -> Date {
        let naive = local.secondsAsUTC
        var current = changes.first?.from ?? offset
        for change in changes {
            let onset = change.onset(in: local.year)
            let gap = max(0, change.to - change.from)
            if naive >= onset + gap { current = change.to }
        }
        return Date(timeIntervalSince1970: Double(naive - current))
    }

    static func offset(_ text: String) -> Int? {
        let digits = text.dropFirst()
        guard let sign = text.first, sign == "+" || sign == "-", digits.count == 4 || digits.count == 6,
            digits.utf8.allSatisfy({ (48...57).contains($0) }), let hours = Int(digits.prefix(2)),
            let minutes = Int(digits.dropFirst(2).prefix(2)), hours <= 14, minutes < 60
        else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}

extension MailedZone.Change {
    private static let weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]

    init?(_ fields: [String: String]) {
        var rule: [String: String] = [:]
        for part in (fields["RRULE"] ?? "").split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            if pair.count == 2 { rule[pair[0]] = pair[1] }
        }
        let day = rule["BYDAY"] ?? ""
        guard rule["FREQ"] == "YEARLY", (rule["INTERVAL"] ?? "1") == "1", rule["UNTIL"] == nil, rule["COUNT"] == nil,
            let month = rule["BYMONTH"].flatMap({ Int($0) }), (1...12).contains(month),
            let weekday = MailedZone.Change.weekdays.firstIndex(of: String(day.suffix(2))),
            let week = Int(day.dropLast(2)), (1...5).contains(abs(week)),
            let start = fields["DTSTART"].flatMap({ WrittenTime($0) }),
            let from = fields["TZOFFSETFROM"].flatMap(MailedZone.offset), let to = fields["TZOFFSETTO"].flatMap(MailedZone.offset)
        else { return nil }
        let time = start.local.hour * 3600 + start.local.minute * 60 + start.local.second
        self.init(month: month, week: week, weekday: weekday, time: time, from: from, to: to)
    }

    /// When it happens in `year`, as seconds of the wall clock before the change.
    func onset(in year: Int) -> Int {
        let length = LocalTime.days(inMonth: month, of: year)
        let first = LocalTime.dayNumber(year, month, 1)
        let weekdayOfFirst = (first + 4).quotientAndRemainderRoundedDown(7).remainder  // day 0 was a Thursday
        let earliest = (weekday - weekdayOfFirst + 7) % 7
        let latest = earliest + (length - 1 - earliest) / 7 * 7
        let day = week > 0 ? min(earliest + (week - 1) * 7, latest) : max(latest + (week + 1) * 7, earliest)
        return (first + day) * 86_400 + time
    }
}
