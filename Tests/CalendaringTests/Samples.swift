import Calendaring
import Foundation

/// The example town: Biblioteka Publiczna w Rzgowie invites the head teacher Maria Kowalska.
func moment(_ text: String) -> Date {
    try! Date(text, strategy: .iso8601)
}

let warsaw = TimeZone(identifier: "Europe/Warsaw")!

func invitation(
    start: String = "2026-12-10T16:00:00Z", end: String = "2026-12-10T18:00:00Z", zone: TimeZone = warsaw,
    summary: String = "Pierwsze spotkanie partnerskie",
        description: String = "Dzień dobry,\nzapraszamy na spotkanie; będzie herbata, ciasto i rozmowa."
) -> CalendarInvitation {
    CalendarInvitation(
        uid: "spotkanie-1.k7q2mz9x@partnerstwa.example.pl", sequence: 0, stamp: moment("2026-11-23T09:00:00Z"),
        start: moment(start), end: moment(end), timeZone: zone, summary: summary,
        location: "Biblioteka Publiczna, ul. Szkolna 5, Rzgów", description: description,
        organizer: Organizer(name: "Anna Nowak, Biblioteka w Rzgowie", address: "sojusznik@partnerstwa.example.pl"),
        attendee: Invitee(name: "Maria Kowalska-Żółcińska", address: "maria.kowalska@sp1.example.pl", role: .required))
}

/// A calendar object around the lines of one VEVENT, with a zone-free frame.
func object(_ lines: [String], method: String = "REPLY", before: [String] = []) -> String {
    let all = ["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:\(method)"] + before + ["BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"]
    return all.map { $0 + "\r\n" }.joined()
}

/// An answer of Maria Kowalska with further lines.
func reply(_ lines: String..., status: String = "ACCEPTED") -> String {
    object(["UID:spotkanie-1", "DTSTAMP:20261123T100000Z", "ATTENDEE;PARTSTAT=\(status):mailto:maria@sp1.example.pl"] + lines)
}

func folder(_ name: String, besides file: String = #filePath) -> URL {
    URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(name)
}

/// Compares with the golden file; with UPDATE_GOLDEN=1 writes it anew and still says false, so that nobody forgets it set.
func matchesGolden(_ text: String, _ name: String) throws -> Bool {
    let url = folder("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try Data(text.utf8).write(to: url)
        return false
    }
    return try Data(contentsOf: url) == Data(text.utf8)
}

/// Seconds of processor time that this thread spends in `body`: other tests and a busy machine don't count.
func processorTime(_ body: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    body()
    return now() - start
}
