import Foundation

/// The calendar object of one invitation (REQUEST) or of its cancellation (CANCEL), RFC 5546 sections 3.2.2 and 3.2.5.
///
/// CRLF line ends, lines of at most 75 octets, no blank line at the end (Gmail stumbles over one). A CANCEL carries STATUS:CANCELLED;
/// the caller raises `sequence`. Never X-MICROSOFT-DISALLOW-COUNTER: people may propose another time.
public func write(_ invitation: CalendarInvitation, method: Method) -> String {
    let cancelled = method == .cancel
    var lines = CalendarLines(method: method)
    lines.addZone(invitation.timeZone, from: invitation.start, to: invitation.end)
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", singleLine(invitation.uid))
    lines.add("DTSTAMP", utc(invitation.stamp))
    lines.add("SEQUENCE", String(max(0, invitation.sequence)))
    lines.addTime("DTSTART", invitation.start, in: invitation.timeZone)
    lines.addTime("DTEND", invitation.end, in: invitation.timeZone)
    lines.addText("SUMMARY", invitation.summary)
    lines.addText("LOCATION", invitation.location)
    lines.addText("DESCRIPTION", invitation.description)
    lines.add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
    lines.add("TRANSP", cancelled ? "TRANSPARENT" : "OPAQUE")
    lines.add("X-MICROSOFT-CDO-BUSYSTATUS", cancelled ? "FREE" : "BUSY")
    lines.add("ORGANIZER" + commonName(invitation.organizer.name), mailto(invitation.organizer.address))
    let attendee = invitation.attendee
    lines.add(
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=\(attendee.role.rawValue);PARTSTAT=NEEDS-ACTION"
            + (cancelled ? "" : ";RSVP=TRUE") + commonName(attendee.name),
        mailto(attendee.address))
    lines.add("END", "VEVENT")
    return lines.finished()
}

/// A calendar that programs can subscribe to (METHOD:PUBLISH), events in the order of their start, then UID; no attendees, no organizer.
public func writeFeed(name: String, events: [FeedEvent]) -> String {
    var lines = CalendarLines(method: .publish)
    lines.addText("NAME", name)
    lines.addText("X-WR-CALNAME", name)  // the name that Google, Apple and Outlook read; NAME is RFC 7986
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
    lines.add("X-PUBLISHED-TTL", "PT1H")
    let ordered = events.sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
    for (_, sharing) in Dictionary(grouping: ordered, by: \.timeZone.identifier).sorted(by: { $0.key < $1.key }) {
        let latest = sharing.map(\.end).max() ?? sharing[0].end
        lines.addZone(sharing[0].timeZone, from: sharing[0].start, to: latest)
    }
    for event in ordered { lines.addFeedEvent(event) }
    return lines.finished()
}

extension CalendarLines {
    init(method: Method) {
        add("BEGIN", "VCALENDAR")
        add("PRODID", "-//Sojusznik//Sojusznik 1.0//PL")
        add("VERSION", "2.0")
        add("CALSCALE", "GREGORIAN")
        add("METHOD", method.rawValue)
    }

    /// With TZID where that says the moment exactly, else in UTC: a zone without simple rules, or the second pass of a repeated hour.
    fileprivate mutating func addTime(_ name: String, _ instant: Date, in zone: TimeZone) {
        let local = LocalTime(instant, offset: zone.secondsFromGMT(for: instant))
        let whole = Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down))
        if zones.contains(zone.identifier), local.instant(in: zone) == whole {
            add("\(name);TZID=\(zone.identifier)", dateTime(local))
        } else {
            add(name, utc(instant))
        }
    }

    fileprivate mutating func addFeedEvent(_ event: FeedEvent) {
        add("BEGIN", "VEVENT")
        add("UID", singleLine(event.uid))
        add("DTSTAMP", utc(event.stamp))
        add("SEQUENCE", String(max(0, event.sequence)))
        addTime("DTSTART", event.start, in: event.timeZone)
        addTime("DTEND", event.end, in: event.timeZone)
        addText("SUMMARY", event.summary)
        addText("LOCATION", event.location)
        addText("DESCRIPTION", event.description)
        if !event.url.isEmpty { add("URL", singleLine(event.url)) }
        add("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
        add("END", "VEVENT")
    }

    fileprivate mutating func finished() -> String {
        add("END", "VCALENDAR")
        return text
    }
}

/// `;CN="…"`. Double quotes become single ones: RFC 6868 has an escape for them, but Outlook shows it as it stands.
private func commonName(_ name: String) -> String {
    let clean = singleLine(name)
        .replacingOccurrences(of: "\"", with: "'")
        .replacingOccurrences(of: "^", with: "^^")  // RFC 6868
    return clean.isEmpty ? "" : ";CN=\"\(clean)\""
}

private func mailto(_ address: String) -> String {
    "mailto:" + String(singleLine(address).filter { !$0.isWhitespace })
}

func utc(_ instant: Date) -> String { dateTime(LocalTime(instant, offset: 0)) + "Z" }

func dateTime(_ local: LocalTime) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(local.year, 4) + padded(local.month, 2) + padded(local.day, 2) + "T"
        + padded(local.hour, 2) + padded(local.minute, 2) + padded(local.second, 2)
}
