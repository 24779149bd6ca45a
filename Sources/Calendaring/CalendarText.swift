import Foundation

/// A mailed calendar text taken apart into events, before libical sees any of it: unfolded, in one encoding, with only the properties we read.
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

    static let readProperties: Set<String> = [
        "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "RECURRENCE-ID", "ORGANIZER", "ATTENDEE", "COMMENT", "SUMMARY", "LOCATION",
        "DESCRIPTION", "DTSTART", "DTEND", "DURATION", "STATUS", "X-MICROSOFT-CDO-REPLYTIME", "X-MS-OLK-ORIGINALSTART",
    ]
    private static let eventLimit = 1000
    private static let lineLimit = 2000
    private static let zoneLineLimit = 61
    private static let damageLimit = 50
    private static let depthLimit = 16
    /// Octets of a property that isn't a text; libical is slow with thousands of parameters.
    private static let lineLength = 8_000
    private static let textLength = 200_000
    private static let texts: Set<String> = ["COMMENT", "SUMMARY", "LOCATION", "DESCRIPTION"]

    init(_ octets: [UInt8]) {
        var (lines, isWhole) = unfoldedLines(octets)
        let ending = lines.last.map(trimmed)?.uppercased() ?? ""
        if !isWhole, !lines.isEmpty, !ending.hasPrefix("END:") { lines.removeLast() }  // cut off: half a value is worse than none
        for line in lines {
            take(line)
        }
        if !open.isEmpty { damages.append(.truncated) }
        if objects.isEmpty { damages.append(.noCalendar) }
    }

    private mutating func take(_ line: String) {
        let name = propertyName(line)
        switch name {
        case "BEGIN": begin(componentName(line))
        case "END": end(componentName(line))
        default:
            if open == ["VCALENDAR"], name == "METHOD" {
                let value = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
                objects[objects.count - 1].methods.append(value.trimmingCharacters(in: .whitespaces).uppercased())
            } else if open.count >= 2, open[1] == "VTIMEZONE" {
                if zoneLines.count < Self.zoneLineLimit { zoneLines.append(line) }
            } else if open == ["VCALENDAR", "VEVENT"] {
                takeProperty(name, line)
            }
        }
    }

    private mutating func begin(_ component: String) {
        if component == "VCALENDAR" {
            if !open.isEmpty { damages.append(.truncated) }
            open = [component]
            objects.append(Object())
            return
        }
        guard !open.isEmpty else { return }
        if open.count >= 2, open[1] == "VTIMEZONE" { if zoneLines.count < Self.zoneLineLimit { zoneLines.append("BEGIN:\(component)") } }
        // A new event while one is open: the END of the first is lost.
        if open.count > 1, component == "VEVENT" {
            damages.append(.truncated)
            open = ["VCALENDAR"]
        }
        if open.count < Self.depthLimit { open.append(component) }
        guard open.count == 2 else { return }
        switch component {
        case "VEVENT" where eventCount < Self.eventLimit:
            eventCount += 1
            objects[objects.count - 1].events.append(Event())
        case "VEVENT":
            open[1] = "skipped"
            if !damages.contains(.tooMany("VEVENT")) { damages.append(.tooMany("VEVENT")) }
        case "VTIMEZONE": zoneLines = []
        default: if damages.count < Self.damageLimit { damages.append(.notAnEvent(shortened(component))) }
        }
    }

    private mutating func end(_ component: String) {
        let name = component == "VEVENT" && open.count > 1 && open[1] == "skipped" ? "skipped" : component
        guard let depth = open.lastIndex(of: name) else { return }
        if depth == 1, name == "VTIMEZONE" {
            let tzid = zoneLines.first { propertyName($0) == "TZID" }?.split(separator: ":", maxSplits: 1).last
            if let tzid { objects[objects.count - 1].zones[trimmed(String(tzid))] = zoneLines }
        } else if open.count >= 2, open[1] == "VTIMEZONE", zoneLines.count < Self.zoneLineLimit {
            zoneLines.append("END:\(component)")
        }
        open.removeSubrange(depth...)
    }

    private mutating func takeProperty(_ name: String, _ line: String) {
        let last = objects.count - 1
        let index = objects[last].events.count - 1
        func damage(_ damage: CalendarDamage) {
            if objects[last].events[index].damages.count < Self.damageLimit { objects[last].events[index].damages.append(damage) }
        }
        guard line.contains(":"), !name.isEmpty else { return damage(.malformedLine(shortened(line))) }
        if name == "RRULE" || name == "RDATE" { objects[last].events[index].isRecurring = true }
        guard Self.readProperties.contains(name) else { return }
        let length = Self.texts.contains(name) ? Self.textLength : Self.lineLength
        guard line.utf8.count <= length, parametersLength(line) <= Self.lineLength else { return damage(.tooMany(name)) }
        if objects[last].events[index].lines.count >= Self.lineLimit {
            if !objects[last].events[index].damages.contains(.tooMany(name)) { damage(.tooMany(name)) }
            return
        }
        if name == "SEQUENCE" {
            // libical reads "abc" as 0 and overflows silently.
            let value = line.split(separator: ":").last.map { trimmed(String($0)) } ?? ""
            guard let number = Int32(value), number >= 0 else { return damage(.badValue(property: name, value: shortened(value))) }
        }
        objects[last].events[index].lines.append(quotingParameters(line))
    }
}

/// Lines as RFC 5545 section 3.1 means them, from octets: a sender may fold inside a UTF-8 sequence. Any run of CR and LF ends a line
/// (some relays double the CR), empty lines are nothing, other control characters and a byte order mark are dropped.
/// - Returns: the lines, and whether the text ends with a line break.
private func unfoldedLines(_ octets: [UInt8]) -> (lines: [String], isWhole: Bool) {
    var lines: [String] = []
    var current: [UInt8] = []
    var atStart = true
    for octet in octets.starts(with: [0xEF, 0xBB, 0xBF]) ? octets.dropFirst(3) : octets[...] {
        if octet == 0x0A || octet == 0x0D {
            atStart = true
            continue
        }
        if atStart {
            atStart = false
            if octet == 0x20 || octet == 0x09 { continue }
            if !current.isEmpty { lines.append(String(decoding: current, as: UTF8.self)) }
            current.removeAll(keepingCapacity: true)
        }
        if octet >= 0x20 && octet != 0x7F || octet == 0x09 { current.append(octet) }
    }
    if !current.isEmpty { lines.append(String(decoding: current, as: UTF8.self)) }
    return (lines, atStart)
}

/// The name before the first `;` or `:`, in capitals; empty when it is none.
private func propertyName(_ line: String) -> String {
    let name = line.utf8.prefix(80).prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ":") }
    let isName = name.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == UInt8(ascii: "-") }
    return isName ? (String(name) ?? "").uppercased() : ""
}

/// Octets up to the first colon outside quotes.
private func parametersLength(_ line: String) -> Int {
    var isQuoted = false
    var length = 0
    for octet in line.utf8 {
        if octet == UInt8(ascii: "\"") { isQuoted.toggle() }
        if octet == UInt8(ascii: ":"), !isQuoted { break }
        length += 1
    }
    return length
}

private func componentName(_ line: String) -> String {
    trimmed(String(line.drop { $0 != ":" }.dropFirst())).uppercased()
}

private func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }

/// At most 120 characters, for a damage.
func shortened(_ text: String) -> String { String(text.prefix(120)) }

/// Quotes parameter values that hold a colon and should have been quoted: `SENT-BY=mailto:anna@dom.example` and
/// `TZID=(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb`. libical would end the parameters at that colon.
func quotingParameters(_ line: String) -> String {
    var result = ""
    var rest = Substring(line)
    while let semicolon = rest.firstIndex(where: { $0 == ";" || $0 == ":" }), rest[semicolon] == ";",
        let equals = rest[semicolon...].firstIndex(where: { $0 == "=" || $0 == ":" }), rest[equals] == "="
    {
        var value = rest[rest.index(after: equals)...]
        result += rest[...equals]
        if value.hasPrefix("\"") {
            guard let close = value.dropFirst().firstIndex(of: "\"") else { return result + value }
            result += value[...close]
            rest = value[value.index(after: close)...]
            // A list of quoted values goes on after a comma, up to the next parameter or the value.
            while rest.hasPrefix(",\""), let next = rest.dropFirst(2).firstIndex(of: "\"") {
                result += rest[...next]
                rest = rest[rest.index(after: next)...]
            }
            continue
        }
        var inside = ""
        if value.prefix(7).lowercased() == "mailto:" {
            inside = String(value.prefix(7))
        } else if value.hasPrefix("("), let close = value.firstIndex(of: ")") {
            inside = String(value[...close])
        }
        value = value.dropFirst(inside.count)
        let end = value.firstIndex { $0 == ";" || $0 == ":" } ?? value.endIndex
        let whole = inside + value[..<end]
        result += inside.isEmpty ? whole : "\"" + whole.replacingOccurrences(of: "\"", with: "'") + "\""
        rest = value[end...]
    }
    return result + rest
}
