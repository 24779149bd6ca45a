import Foundation

/// The largest calendar text that is read, in octets.
public let calendarSizeLimit = 1_000_000

/// Reads a mailed calendar object (RFC 5545, 5546). Any text gives a value, in bounded time; recurrence rules and mailed time zones are never
/// expanded.
///
/// - Parameters:
///   - text: the decoded body of the calendar part; it may hold several VCALENDARs.
///   - parameter: `method` of the part's Content-Type, nil when there is none. An object whose METHOD differs is ignored (RFC 6047
///     section 2.4); one without METHOD takes the parameter.
public func read(_ text: String, method parameter: String?) -> CalendarReading {
    read(octets: Array(text.utf8), method: parameter)
}

/// As `read(_:method:)`, from UTF-8 octets: the better entry where they are at hand, since a sender may fold a line inside a character.
public func read(octets: [UInt8], method parameter: String?) -> CalendarReading {
    var reading = CalendarReading()
    guard octets.count <= calendarSizeLimit else {
        reading.damages = [.tooLarge(octets: octets.count)]
        return reading
    }
    let text = CalendarText(octets)
    reading.damages = text.damages
    for object in text.objects {
        switch agreedMethod(object.methods, parameter) {
        case .success(let method):
            var zones = ZoneFinder(mailed: object.zones)
            for event in object.events { reading.messages.append(CalendarMessage(event, method: method, zones: &zones)) }
        case .failure(let refused): reading.damages.append(refused.damage)
        }
    }
    if reading.messages.contains(where: \.hasReplacedCharacters) { reading.damages.append(.notUTF8) }
    return reading
}

private struct Refused: Error {
    var damage: CalendarDamage
}

private func agreedMethod(_ properties: [String], _ parameter: String?) -> Result<Method, Refused> {
    let given = parameter?.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"")).uppercased() ?? ""
    let names = properties.filter { !$0.isEmpty }
    if let other = names.first(where: { !given.isEmpty && $0 != given }) {
        return .failure(Refused(damage: .methodMismatch(parameter: shortened(given), property: shortened(other))))
    }
    if let first = names.first, let other = names.first(where: { $0 != first }) {
        return .failure(Refused(damage: .methodMismatch(parameter: shortened(first), property: shortened(other))))
    }
    guard let name = names.first ?? (given.isEmpty ? nil : given) else { return .failure(Refused(damage: .noMethod)) }
    guard let method = Method(rawValue: name) else { return .failure(Refused(damage: .unknownMethod(shortened(name)))) }
    return .success(method)
}

/// Finds the moment a written time means; remembers the zones of one calendar object.
struct ZoneFinder {
    let mailed: [String: [String]]
    private var named: [String: TimeZone?] = [:]
    private var simple: [String: MailedZone?] = [:]

    init(mailed: [String: [String]]) { self.mailed = mailed }

    mutating func resolve(_ time: WrittenTime, tzid: String) -> ResolvedTime {
        if time.isDay { return .day(time.local) }
        if time.isUTC { return .instant(time.asUTC, zone: .gmt) }
        if tzid.isEmpty { return .floating(time.local) }
        if named[tzid] == nil { named[tzid] = .some(timeZone(named: tzid)) }
        if let zone = named[tzid] ?? nil { return .instant(time.local.instant(in: zone), zone: zone) }
        if simple[tzid] == nil { simple[tzid] = .some(mailed[tzid].flatMap { MailedZone(lines: $0) }) }
        guard let zone = simple[tzid] ?? nil else { return .unknownZone(shortened(tzid), time.local) }
        let instant = zone.instant(of: time.local)
        let offset = time.local.secondsAsUTC - Int(instant.timeIntervalSince1970)
        return .instant(instant, zone: TimeZone(secondsFromGMT: offset) ?? .gmt)
    }
}

extension CalendarMessage {
    init(_ event: CalendarText.Event, method: Method, zones: inout ZoneFinder) {
        self.init(method: method)
        let (properties, errors) = eventProperties(event.lines)
        damages = event.damages + errors.prefix(20).map { .malformedLine(shortened($0)) }
        isRecurring = event.isRecurring
        var duration: Int?
        for property in properties {
            switch property.name {
            case "DTSTART": start = time(property, &zones)
            case "DTEND": end = time(property, &zones)
            case "X-MS-OLK-ORIGINALSTART": originalStart = time(property, &zones)
            case "RECURRENCE-ID": takeRecurrenceID(property, &zones)
            case "DURATION": duration = seconds(ofDuration: property.value)
            default: take(property)
            }
        }
        if case .day = start { allDay = true }
        if end == nil, let duration, case .instant(let date, let zone) = start {
            end = .instant(date.addingTimeInterval(Double(duration)), zone: zone)
        }
        if uid.isEmpty { damages.append(.missing("UID")) }
        if attendees.isEmpty, [.reply, .counter, .refresh].contains(method) { damages.append(.missing("ATTENDEE")) }
    }

    private mutating func take(_ property: EventProperty) {
        switch property.name {
        case "UID": uid = property.value.trimmingCharacters(in: .whitespaces)
        case "SEQUENCE":
            sequence = Int(property.value) ?? 0
            sequenceGiven = true
        case "DTSTAMP": stamp = utcTime(property)
        case "LAST-MODIFIED": lastModified = utcTime(property)
        case "X-MICROSOFT-CDO-REPLYTIME": replyTime = utcTime(property)
        case "ORGANIZER":
            organizer = CalendarAddress(
                address: property.address, name: property.parameter("CN"), sentBy: normalizedAddress(property.parameter("SENT-BY")))
        case "ATTENDEE": takeAttendee(property)
        case "COMMENT": comment += (comment.isEmpty || property.value.isEmpty ? "" : "\n") + property.value
        case "SUMMARY": summary = property.value
        case "LOCATION": location = property.value
        case "DESCRIPTION": description = property.value
        case "STATUS": status = property.value.uppercased()
        default: break
        }
    }

    private mutating func takeAttendee(_ property: EventProperty) {
        let written = property.parameter("PARTSTAT").uppercased()
        let status = ParticipationStatus(rawValue: written)
        if status == nil, !written.isEmpty { damages.append(.unknownParticipationStatus(shortened(written))) }
        let role = property.parameter("ROLE").uppercased()
        attendees.append(
            Attendee(
                address: property.address, name: property.parameter("CN"), status: status ?? .needsAction,
                role: role.isEmpty ? .required : Role(rawValue: role),
                delegatedTo: (property.parameters["DELEGATED-TO"] ?? []).map(normalizedAddress),
                delegatedFrom: (property.parameters["DELEGATED-FROM"] ?? []).map(normalizedAddress),
                sentBy: normalizedAddress(property.parameter("SENT-BY")), comment: property.parameter("X-RESPONSE-COMMENT")))
    }

    private mutating func takeRecurrenceID(_ property: EventProperty, _ zones: inout ZoneFinder) {
        concernsInstance = true
        switch time(property, &zones) {
        case .instant(let date, _): recurrenceID = date
        case .day(let local), .floating(let local): recurrenceID = Date(timeIntervalSince1970: Double(local.secondsAsUTC))
        case .unknownZone, nil: recurrenceID = nil
        }
    }

    private mutating func time(_ property: EventProperty, _ zones: inout ZoneFinder) -> ResolvedTime? {
        guard let written = WrittenTime(property.value) else {
            damages.append(.badValue(property: property.name, value: shortened(property.value)))
            return nil
        }
        let found = zones.resolve(written, tzid: property.parameter("TZID"))
        if case .unknownZone(let name, _) = found, !damages.contains(.unknownZone(name)) { damages.append(.unknownZone(name)) }
        return found
    }

    /// DTSTAMP and its like must be in UTC; one that lacks the Z is taken so.
    private mutating func utcTime(_ property: EventProperty) -> Date? {
        if let written = WrittenTime(property.value) { return written.asUTC }
        damages.append(.badValue(property: property.name, value: shortened(property.value)))
        return nil
    }

    fileprivate var hasReplacedCharacters: Bool {
        ([uid, summary, location, description, comment] + attendees.map(\.name)).contains { $0.unicodeScalars.contains("\u{FFFD}") }
    }
}

extension EventProperty {
    /// The value, or the EMAIL parameter (RFC 7986) when the value is no mail address: Apple writes a path there.
    fileprivate var address: String {
        let address = normalizedAddress(value), other = normalizedAddress(parameter("EMAIL"))
        return !address.contains("@") && other.contains("@") ? other : address
    }
}

/// Seconds of a DURATION (RFC 5545 section 3.3.6) of at most a year, nil when it is none.
func seconds(ofDuration text: String) -> Int? {
    guard text.hasPrefix("P") || text.hasPrefix("+P") else { return nil }
    let units: [Character: Int] = ["W": 604_800, "D": 86_400, "H": 3600, "M": 60, "S": 1]
    var total = 0
    var number = ""
    for character in text.drop(while: { $0 != "P" }).dropFirst() where character != "T" {
        if character.isASCII, character.isNumber {
            number.append(character)
        } else {
            guard let unit = units[character], number.count <= 6, let count = Int(number) else { return nil }
            total += unit * count
            number = ""
        }
    }
    return number.isEmpty && total <= 366 * 86_400 ? total : nil
}
