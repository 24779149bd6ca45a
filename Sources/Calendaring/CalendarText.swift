import Foundation

/// A mailed calendar text taken apart into events, before libical sees any of it: unfolded, with only the properties we read.
///
/// VTIMEZONE blocks never reach libical: one with DTSTART:1601 and FREQ=HOURLY costs it half a minute for a single time.
struct CalendarText {
    struct Event {
        /// Unfolded property lines that we read, in their order.
        var lines: [String] = []
        var isRecurring = false
        var damages: [CalendarDamage] = []
    }

    /// One VCALENDAR; a text may hold several.
    struct Object {
        var methods: [String] = []
        var events: [Event] = []
        /// Lines of VTIMEZONE blocks by TZID, as they stand.
        var zones: [String: [String]] = [:]
    }

    private(set) var objects: [Object] = []
    private(set) var damages: [CalendarDamage] = []
    private var open: [String] = []
    private var zoneLines: [String] = []
    private var eventCount = 0
    private var octetCount = 0

    static let readProperties: Set<String> = [
        "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "RECURRENCE-ID", "ORGANIZER", "ATTENDEE", "COMMENT", "SUMMARY", "LOCATION",
        "DESCRIPTION", "DTSTART", "DTEND", "DURATION", "STATUS", "X-MICROSOFT-CDO-REPLYTIME", "X-MS-OLK-ORIGINALSTART",
    ]

    /// What we hand to libical at most; a real invitation is far below.
    private enum Limit {
        static let textLines = 20_000
        static let events = 400
        static let lines = 500
        /// Octets of all lines together.
        static let octets = 250_000
        /// Octets of one line's parameters, and of a line that isn't a text; libical is slow with thousands of parameters.
        static let parameters = 2_000
        static let depth = 16
        static let damages = 50
        static let zones = 50
        static let zoneLines = MailedZone.lineLimit + 1
    }

    init(_ octets: [UInt8]) {
        let whole = unfolded(octets)
        var lines = whole.split(separator: 0x0A, maxSplits: Limit.textLines)
        if lines.count > Limit.textLines {
            damage(.tooMany("lines"))
            lines.removeLast()
        } else if whole.last != 0x0A, let last = lines.last, ContentLine(last).name != "END" {
            lines.removeLast()  // cut off: half a value is worse than none
        }
        for line in lines { take(ContentLine(line)) }
        if !open.isEmpty { damage(.truncated) }
        if objects.isEmpty { damage(.noCalendar) }
    }

    private var isInZone: Bool { open.count >= 2 && open[1] == "VTIMEZONE" }

    private mutating func take(_ line: ContentLine) {
        if isInZone, zoneLines.count < Limit.zoneLines, line.octets.count <= 500, line.name != "END" || open.count > 2 { zoneLines.append(line.text) }
        switch line.name {
        case "BEGIN": begin(line.plainValue)
        case "END": end(line.plainValue)
        case "METHOD" where open == ["VCALENDAR"]: objects[objects.count - 1].methods.append(line.plainValue)
        default: if open.count == 2, open[1] == "VEVENT" { takeProperty(line) }
        }
    }

    private mutating func begin(_ component: String) {
        if component == "VCALENDAR" {
            if !open.isEmpty { damage(.truncated) }
            open = [component]
            objects.append(Object())
            return
        }
        guard !open.isEmpty, open.count < Limit.depth else { return }
        if open.count > 1, component == "VEVENT" {  // the END of the component before is lost
            damage(.truncated)
            open = ["VCALENDAR"]
        }
        open.append(component)
        guard open.count == 2 else { return }
        switch component {
        case "VEVENT" where eventCount < Limit.events:
            eventCount += 1
            objects[objects.count - 1].events.append(Event())
        case "VEVENT":
            open[1] = "VEVENT too many"
            if !damages.contains(.tooMany("VEVENT")) { damage(.tooMany("VEVENT")) }
        case "VTIMEZONE": zoneLines = []
        default: damage(.notAnEvent(shortened(component)))
        }
    }

    private mutating func end(_ component: String) {
        guard let depth = open.lastIndex(where: { $0 == component || component == "VEVENT" && $0 == "VEVENT too many" }) else { return }
        if depth == 1, component == "VTIMEZONE", objects[objects.count - 1].zones.count < Limit.zones {
            let name = zoneLines.first { $0.prefix(5).uppercased() == "TZID:" || $0.prefix(5).uppercased() == "TZID;" }
            if let tzid = name?.split(separator: ":", maxSplits: 1).last {
                objects[objects.count - 1].zones[tzid.trimmingCharacters(in: .whitespaces)] = zoneLines
            }
        }
        open.removeSubrange(depth...)
    }

    private mutating func takeProperty(_ line: ContentLine) {
        guard let parameters = line.parametersLength, !line.name.isEmpty else { return eventDamage(.malformedLine(shortened(line))) }
        if line.name == "RRULE" || line.name == "RDATE" { withEvent { $0.isRecurring = true } }
        guard Self.readProperties.contains(line.name) else { return }
        let isText = ["COMMENT", "SUMMARY", "LOCATION", "DESCRIPTION"].contains(line.name)
        octetCount += line.octets.count
        guard octetCount <= Limit.octets, (isText ? parameters : line.octets.count) <= Limit.parameters,
            objects[objects.count - 1].events.last.map({ $0.lines.count < Limit.lines }) == true
        else { return eventDamage(.tooMany(line.name)) }
        if line.name == "SEQUENCE", Int32(line.plainValue).map({ $0 >= 0 }) != true {
            // libical reads "abc" as 0 and overflows silently.
            return eventDamage(.badValue(property: line.name, value: shortened(line.plainValue)))
        }
        withEvent { $0.lines.append(line.mayHideColon(in: parameters) ? quotingParameters(line.text) : line.text) }
    }

    private mutating func withEvent(_ change: (inout Event) -> Void) {
        let last = objects.count - 1
        change(&objects[last].events[objects[last].events.count - 1])
    }

    private mutating func eventDamage(_ damage: @autoclosure () -> CalendarDamage) {
        withEvent { event in
            guard event.damages.count < Limit.damages else { return }
            let damage = damage()
            if !event.damages.contains(damage) { event.damages.append(damage) }
        }
    }

    private mutating func damage(_ damage: CalendarDamage) {
        if damages.count < Limit.damages { damages.append(damage) }
    }
}

/// At most 120 characters, for a damage.
func shortened(_ text: String) -> String { String(text.prefix(120)) }

private func shortened(_ line: ContentLine) -> String { shortened(String(decoding: line.octets.prefix(480), as: UTF8.self)) }

/// Quotes parameter values that hold a colon and should have been quoted: `SENT-BY=mailto:anna@dom.example` and
/// `TZID=(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb`. libical would end the parameters at that colon.
func quotingParameters(_ line: String) -> String {
    var result = ""
    var rest = Substring(line)
    while let semicolon = rest.firstIndex(where: { $0 == ";" || $0 == ":" }), rest[semicolon] == ";",
        let equals = rest[semicolon...].firstIndex(where: { $0 == "=" || $0 == ":" }), rest[equals] == "="
    {
        result += rest[...equals]
        let (value, after) = parameterValue(rest[rest.index(after: equals)...])
        result += value
        rest = after
    }
    return result + rest
}

/// The value that `text` begins with, in quotes where it needs them, and what comes after it.
private func parameterValue(_ text: Substring) -> (value: String, rest: Substring) {
    var rest = text
    if rest.hasPrefix("\"") {
        // One quoted value or, after commas, several.
        while rest.hasPrefix("\"") || rest.hasPrefix(",\"") {
            guard let open = rest.firstIndex(of: "\""), let close = rest[rest.index(after: open)...].firstIndex(of: "\"") else { break }
            rest = rest[rest.index(after: close)...]
        }
        return rest.startIndex == text.startIndex ? (String(text), "") : (String(text[..<rest.startIndex]), rest)
    }
    let isAddress = rest.prefix(7).lowercased() == "mailto:"
    if isAddress {
        rest = rest.dropFirst(7)
    } else if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
        rest = rest[close...]
    }
    let hidesColon = rest.startIndex != text.startIndex
    let end = rest.firstIndex { $0 == ";" || $0 == ":" } ?? rest.endIndex
    let value = String(text[..<end])
    return (hidesColon ? "\"" + value.replacingOccurrences(of: "\"", with: "'") + "\"" : value, rest[end...])
}
