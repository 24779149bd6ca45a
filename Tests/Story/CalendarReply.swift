import Foundation

/// What a person presses in their calendar.
public enum Participation: String, Sendable {
    case accepted = "ACCEPTED", declined = "DECLINED", tentative = "TENTATIVE"

    func title(_ program: MailProgram) -> String {
        switch (self, program) {
        case (.accepted, .gmail): "Zaakceptowano: "
        case (.declined, .gmail): "Odrzucono: "
        case (.tentative, .gmail): "Wstępnie zaakceptowano: "
        case (.accepted, .outlook): "Zaakceptowane: "
        case (.declined, .outlook): "Odrzucone: "
        case (.tentative, .outlook): "Wstępnie: "
        case (.accepted, _): "Zaproszenie przyjęte: "
        case (.declined, _): "Zaproszenie odrzucone: "
        case (.tentative, _): "Zaproszenie przyjęte wstępnie: "
        }
    }
}

/// The calendar object that a letter carried, as a calendar program answers it (RFC 5546 3.2.3).
struct ReceivedInvitation {
    let lines: [String]

    init?(_ letter: ReceivedLetter) {
        lines = letter.calendar.split(separator: "\n").map(String.init)
        guard lines.contains("METHOD:REQUEST") else { return nil }
    }

    /// The first content line of a name within the event, name and parameters included.
    func line(_ name: String) -> String? {
        guard let start = lines.firstIndex(of: "BEGIN:VEVENT") else { return nil }
        return lines[start...].first { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
    }

    func value(_ name: String) -> String? { line(name).map { String($0[$0.index(after: $0.firstIndex(of: ":")!)...]) } }

    var organizer: String? { line("ORGANIZER")?.components(separatedBy: "mailto:").last }
    var summary: String { value("SUMMARY") ?? "" }

    func reply(_ answer: Participation, by person: Person, stamp: String, comment: String?) -> String {
        let product = switch person.program {
        case .gmail: "-//Google Inc//Google Calendar 70.9054//EN"
        case .outlook: "Microsoft Exchange Server 2010"
        case .iPhone: "-//Apple Inc.//iPhone OS 17.5//EN"
        case .thunderbird: "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN"
        }
        var event = ["UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "ORGANIZER"].compactMap { line($0) }
        // Exchange writes neither RSVP nor CUTYPE; Google adds its own parameters.
        let attendee = switch person.program {
        case .gmail: "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\(answer.rawValue);CN=\(person.address);X-NUM-GUESTS=0:mailto:\(person.address)"
        case .outlook: "ATTENDEE;PARTSTAT=\(answer.rawValue);CN=\"\(person.name)\":MAILTO:\(person.address)"
        default: "ATTENDEE;PARTSTAT=\(answer.rawValue):mailto:\(person.address)"
        }
        event += [attendee, "DTSTAMP:\(stamp)"]
        if person.program == .outlook { event.append("X-MICROSOFT-CDO-REPLYTIME:\(stamp)") }
        if let comment { event.append("COMMENT:\(comment.replacingOccurrences(of: ",", with: "\\,"))") }
        let all = ["BEGIN:VCALENDAR", "PRODID:\(product)", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT"] + event + ["END:VEVENT", "END:VCALENDAR"]
        return all.map(folded).joined(separator: "\r\n") + "\r\n"
    }

    /// At most 75 octets a line (RFC 5545 3.1).
    private func folded(_ line: String) -> String {
        var result = ""
        var width = 0
        for character in line {
            if width + character.utf8.count > 74 { result += "\r\n "; width = 1 }
            result.append(character)
            width += character.utf8.count
        }
        return result
    }
}
