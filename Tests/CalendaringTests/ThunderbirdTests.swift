import Calendaring
import Foundation
import Testing

/// Mails that Thunderbird 153 sent over a real mailbox. Each holds the same calendar twice.
@Suite struct ThunderbirdTests {
    struct Expected: Sendable {
        var file: String
        var method: Calendaring.Method = .reply
        var uid: String
        var address = "anna@dom.example"
        var status = ParticipationStatus.accepted
        var start = "2026-12-03T16:00:00Z"
        var sequence = 0
    }

    static let mails: [Expected] = [
        Expected(file: "01-00-accept", uid: "spotkanie-1@czytelnia.example"),
        Expected(file: "02-01-decline", uid: "01@czytelnia.example", status: .declined),
        Expected(file: "04-03-attach-ics", uid: "03@czytelnia.example"),
        Expected(file: "06-06-org-ne-from", uid: "06@czytelnia.example"),
        Expected(file: "08-08-norsvp", uid: "08@czytelnia.example"),
        Expected(file: "10-10-no-vtimezone", uid: "10@czytelnia.example"),
        Expected(file: "12-12-nodtstamp-noseq", uid: "12@czytelnia.example"),
        Expected(file: "14-14-base64", uid: "14@czytelnia.example"),
        Expected(file: "16-16-weekly-all", uid: "16@czytelnia.example"),
        Expected(file: "18-18-sentby", uid: "18@czytelnia.example"),
        Expected(file: "20-21-uppercase-mailto", uid: "21@czytelnia.example"),
        Expected(file: "22-24-replyto-org", uid: "24@czytelnia.example"),
        Expected(file: "24-29-chair-listed", uid: "29@czytelnia.example"),
        Expected(file: "26-32-allday", uid: "32@czytelnia.example", start: "2026-12-04T23:00:00Z"),
        Expected(
            file: "28-organizer-REQUEST", method: .request, uid: "tb-org-2", address: "spotkania@czytelnia.example",
            status: .needsAction, start: "2026-12-10T16:00:00Z"),
        Expected(
            file: "30-organizer-CANCEL", method: .cancel, uid: "tb-org-2", address: "spotkania@czytelnia.example",
            status: .needsAction, start: "2026-12-10T17:00:00Z", sequence: 1),
    ]

    @Test(arguments: mails) func everyCopySaysTheSame(_ expected: Expected) throws {
        let calendars = try calendars(in: expected.file)
        #expect(calendars.count == 2)
        for calendar in calendars {
            let reading = read(calendar, method: expected.method.rawValue)
            #expect(reading.damages == [])
            let message = try #require(reading.messages.first)
            #expect(reading.messages.count == 1)
            #expect(message.damages == [])
            #expect(message.method == expected.method)
            #expect(message.uid == expected.uid)
            #expect(message.sequence == expected.sequence)
            let own = try #require(attendee(of: message, matching: [expected.address]))
            #expect(own.status == expected.status)
            #expect(message.start?.instant(assuming: warsaw) == moment(expected.start))
        }
    }

    @Test func theWholeFolderIsCovered() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder("Thunderbird").path)
        #expect(Set(files) == Set(Self.mails.map { $0.file + ".eml" }))
    }

    @Test func detailsOfSingleMails() throws {
        let weekly = try first("16-16-weekly-all")
        #expect(weekly.isRecurring && !weekly.concernsInstance)
        let sentBy = try first("18-18-sentby")
        #expect(sentBy.organizer == CalendarAddress(address: "dyrektor@czytelnia.example", name: "Czytelnia", sentBy: "bot@czytelnia.example"))
        let tagged = try first("22-24-replyto-org")
        #expect(tagged.organizer?.address == "rsvp+tok123abc@czytelnia.example")
        let optional = try first("24-29-chair-listed")
        #expect(optional.attendees.map(\.role) == [.optional])
        let allDay = try first("26-32-allday")
        #expect(allDay.allDay)
        let request = try first("28-organizer-REQUEST")
        #expect(!request.sequenceGiven && request.status.isEmpty)
        #expect(request.summary == "Spotkanie autorskie – Łódź")
        #expect(request.attendees.map(\.address) == ["spotkania@czytelnia.example", "jan@o2.example"])
        let cancel = try first("30-organizer-CANCEL")
        #expect(cancel.status.isEmpty, "Thunderbird cancels without STATUS:CANCELLED")
    }

    private func first(_ file: String) throws -> CalendarMessage {
        try #require(read(calendars(in: file)[0], method: nil).messages.first)
    }

    /// The calendar parts of a mail; all of them are 8BIT here.
    private func calendars(in file: String) throws -> [String] {
        let mail = try String(contentsOf: folder("Thunderbird").appendingPathComponent(file + ".eml"), encoding: .utf8)
        return mail.components(separatedBy: "BEGIN:VCALENDAR").dropFirst().map { part in
            "BEGIN:VCALENDAR" + part.components(separatedBy: "END:VCALENDAR")[0] + "END:VCALENDAR\r\n"
        }
    }
}
