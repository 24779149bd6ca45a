import Calendaring
import Foundation
import Testing

/// What answers of real calendars look like, row by row.
@Suite struct AnswerTests {
    private func message(_ text: String, parameter: String? = "REPLY") throws -> CalendarMessage {
        try #require(read(text, method: parameter).messages.first)
    }

    /// Exchange and Outlook.com: no ORGANIZER, a Windows zone without its VTIMEZONE, a localised summary, the typed words in COMMENT.
    @Test func exchangeAnswerWithoutOrganizer() throws {
        let text = object([
            "ATTENDEE;PARTSTAT=ACCEPTED;CN=Maria Kowalska:MAILTO:Maria@SP1.example.pl", "COMMENT;LANGUAGE=pl-PL:Będę\\, ale 10 minut po czasie.",
            "UID:spotkanie-1", "SUMMARY;LANGUAGE=pl-PL:Zaakceptowano: Spotkanie", "DTSTART;TZID=Central European Standard Time:20261210T170000",
            "DTEND;TZID=Central European Standard Time:20261210T190000", "DTSTAMP:20261123T100000Z", "SEQUENCE:0",
            "X-MICROSOFT-CDO-REPLYTIME:20261123T100503Z",
        ])
        let answer = try message(text)
        #expect(answer.organizer == nil)
        #expect(answer.comment == "Będę, ale 10 minut po czasie.")
        #expect(answer.summary == "Zaakceptowano: Spotkanie")
        #expect(answer.start?.instant(assuming: .gmt) == moment("2026-12-10T16:00:00Z"))
        #expect(answer.replyTime == moment("2026-11-23T10:05:03Z"))
        #expect(attendee(of: answer, matching: ["maria@sp1.example.pl"])?.status == .accepted)
        #expect(answer.damages == [])
    }

    /// Google writes RECURRENCE-ID in UTC where the series has local time: the instants are compared.
    @Test func recurrenceIdIsAnInstant() throws {
        let google = try message(reply("RECURRENCE-ID:20261210T160000Z"))
        let local = try message(reply("RECURRENCE-ID;TZID=Europe/Warsaw:20261210T170000"))
        #expect(google.recurrenceID == moment("2026-12-10T16:00:00Z"))
        #expect(google.recurrenceID == local.recurrenceID && google.concernsInstance)
        let unknown = try message(reply("RECURRENCE-ID;TZID=Nigdzie:20261210T170000"))
        #expect(unknown.recurrenceID == nil && unknown.concernsInstance, "never taken for the whole series")
    }

    @Test func masterAndInstancesInOneAnswer() {
        let instances = (0..<200).map { number in
            ["BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20261210T16\(10 + number % 50)00Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:maria@sp1.example.pl",
                "END:VEVENT"]
        }
        let lines = ["BEGIN:VCALENDAR", "METHOD:REPLY"] + instances.flatMap { $0 } + ["END:VCALENDAR"]
        let reading = read(lines.joined(separator: "\r\n") + "\r\n", method: "REPLY")
        #expect(reading.messages.count == 200 && reading.damages == [])
        #expect(reading.messages.allSatisfy { $0.attendees.first?.status == .declined })
    }

    @Test func onlyTheSendersOwnLineCounts() throws {
        let answer = try message(object([
            "UID:u", "ATTENDEE;PARTSTAT=DECLINED:mailto:jan@osp.example.pl", "ATTENDEE;PARTSTAT=TENTATIVE:mailto:maria@sp1.example.pl",
        ]))
        #expect(attendee(of: answer, matching: ["Maria@SP1.example.pl"])?.status == .tentative)
        #expect(attendee(of: answer, matching: ["MAILTO:jan@osp.example.pl", "maria@sp1.example.pl"])?.status == .declined)
        #expect(attendee(of: answer, matching: ["obcy@example.net"]) == nil)
        #expect(attendee(of: answer, matching: ["", "maria"]) == nil)
    }

    @Test func contradictingLinesAreNoAnswer() throws {
        let both = try message(object(["UID:u", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.pl", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:A@b.pl"]))
        #expect(attendee(of: both, matching: ["a@b.pl"]) == nil)
        let twice = try message(object(["UID:u", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.pl", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:A@b.pl"]))
        #expect(attendee(of: twice, matching: ["a@b.pl"])?.status == .accepted)
    }

    @Test func answerWithoutAttendeeIsNoVote() throws {
        let answer = try message(object(["UID:u", "DTSTAMP:20261123T100000Z"]))
        #expect(answer.attendees == [] && answer.damages == [.missing("ATTENDEE")])
    }

    @Test(arguments: [
        ("ATTENDEE;PARTSTAT=accepted:maria@sp1.example.pl", "maria@sp1.example.pl"),  // no scheme
        ("attendee;partstat=ACCEPTED:mailto:<Maria@sp1.example.pl>", "maria@sp1.example.pl"),
        ("ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=maria@sp1.example.pl:/principals/__uids__/1", "maria@sp1.example.pl"),  // Apple
        ("ATTENDEE;PARTSTAT=ACCEPTED;CN=Kowalska, Maria:mailto:maria@sp1.example.pl", "maria@sp1.example.pl"),  // comma not quoted
        ("ATTENDEE;CN=;PARTSTAT=ACCEPTED:mailto:maria@sp1.example.pl", "maria@sp1.example.pl"),
        ("ATTENDEE;SENT-BY=mailto:sekretariat@sp1.example.pl;PARTSTAT=ACCEPTED:mailto:maria@sp1.example.pl", "maria@sp1.example.pl"),
        ("ATTENDEE;PARTSTAT=\"ACCEPTED\";RSVP=TRUE:mailto:anna%2Bbiblioteka@dom.example", "anna+biblioteka@dom.example"),
    ])
    func oddAttendeeLines(_ line: String, _ address: String) throws {
        let own = try #require(attendee(of: try message(object(["UID:u", line])), matching: [address]))
        #expect(own.status == .accepted && own.address == address)
    }

    /// An Exchange secretary answers: SENT-BY is the sender, ATTENDEE the invited person.
    @Test func secretary() throws {
        let answer = try message(object(["UID:u",
            "ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY=\"mailto:sekretariat@sp1.example.pl\":mailto:maria@sp1.example.pl"]))
        let line = try #require(attendee(of: answer, matching: ["sekretariat@sp1.example.pl"]))
        #expect(line.address == "maria@sp1.example.pl" && line.sentBy == "sekretariat@sp1.example.pl")
    }

    @Test func delegation() throws {
        let answer = try message(object([
            "UID:u", "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:Ewa@sp1.example.pl\":mailto:maria@sp1.example.pl",
            "ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM=\"mailto:maria@sp1.example.pl\":mailto:ewa@sp1.example.pl",
        ]))
        #expect(attendee(of: answer, matching: ["maria@sp1.example.pl"])?.delegatedTo == ["ewa@sp1.example.pl"])
        #expect(attendee(of: answer, matching: ["ewa@sp1.example.pl"])?.delegatedFrom == ["maria@sp1.example.pl"])
    }

    @Test func proposalsOfAnotherTime() throws {
        let outlook = object(
            ["UID:u", "ATTENDEE;PARTSTAT=TENTATIVE:mailto:maria@sp1.example.pl", "DTSTART:20261211T160000Z", "DTEND:20261211T180000Z",
             "X-MS-OLK-ORIGINALSTART:20261210T160000Z", "COMMENT:Może w piątek?"], method: "COUNTER")
        let counter = try message(outlook, parameter: "COUNTER")
        #expect(counter.method == .counter && counter.comment == "Może w piątek?")
        #expect(counter.start == .instant(moment("2026-12-11T16:00:00Z"), zone: .gmt))
        #expect(counter.originalStart == .instant(moment("2026-12-10T16:00:00Z"), zone: .gmt))
        let google = object(["UID:u", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:maria@sp1.example.pl", "DTSTART:20261211T160000Z", "DURATION:PT1H30M"],
            method: "COUNTER")
        #expect(try message(google, parameter: "counter").end == .instant(moment("2026-12-11T17:30:00Z"), zone: .gmt))
    }

    @Test(arguments: Calendaring.Method.allCases) func everyMethodIsRead(_ method: Calendaring.Method) throws {
        let text = object(["UID:u", "ATTENDEE:mailto:a@b.pl"], method: method.rawValue)
        #expect(try message(text, parameter: method.rawValue.lowercased()).method == method)
    }

    @Test func methodsMustAgree() throws {
        #expect(read(reply(), method: "REQUEST").messages == [])
        #expect(read(reply(), method: "REQUEST").damages == [.methodMismatch(parameter: "REQUEST", property: "REPLY")])
        let without = reply().replacingOccurrences(of: "METHOD:REPLY\r\n", with: "")
        #expect(try message(without, parameter: " \"Reply\"").method == .reply)
        #expect(read(without, method: nil).damages == [.noMethod])
        #expect(read(object(["UID:u"], method: "TANIEC"), method: nil).damages == [.unknownMethod("TANIEC")])
        let two = reply().replacingOccurrences(of: "METHOD:REPLY\r\n", with: "METHOD:REPLY\r\nMETHOD:CANCEL\r\n")
        #expect(read(two, method: nil).damages == [.methodMismatch(parameter: "REPLY", property: "CANCEL")])
    }

    @Test func tasksAndJournalsAreNotAnswers() {
        let text = reply().replacingOccurrences(of: "VEVENT", with: "VTODO")
        #expect(read(text, method: "REPLY").messages == [])
        #expect(read(text, method: "REPLY").damages == [.notAnEvent("VTODO")])
    }

    @Test func samsungOrganizerIsNoAddress() throws {
        let answer = try message(reply("ORGANIZER;EMAIL=\"iCloud\":mailto:iCloud"))
        #expect(answer.organizer?.address == "icloud")
    }

    @Test func unknownStatusIsNoAnswer() throws {
        let answer = try message(reply(status: "X-CHYBA-TAK"))
        #expect(answer.attendees.map(\.status) == [.needsAction])
        #expect(answer.damages == [.unknownParticipationStatus("X-CHYBA-TAK")])
    }
}

@Suite struct AnswerOrderTests {
    private let arrival = moment("2026-11-23T12:00:00Z")

    private func order(_ lines: String..., arrival: Date? = nil, sent: Int? = nil) -> AnswerOrder {
        let text = object(["UID:u", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.pl"] + lines)
        return AnswerOrder(of: read(text, method: nil).messages[0], arrival: arrival ?? self.arrival, sentSequence: sent)
    }

    @Test func sequenceGoesFirstThenTheStamp() {
        #expect(order("SEQUENCE:1", "DTSTAMP:20261101T100000Z") > order("DTSTAMP:20261123T100000Z"))
        #expect(order("DTSTAMP:20261123T100001Z") > order("DTSTAMP:20261123T100000Z"))
        #expect(order("SEQUENCE:0", "DTSTAMP:20261123T100000Z") == order("DTSTAMP:20261123T100000Z"))
    }

    /// Exchange repeats the invitation's DTSTAMP and tells the time of the answer in a property of its own.
    @Test func replyTimeCounts() {
        #expect(
            order("DTSTAMP:20261120T100000Z", "X-MICROSOFT-CDO-REPLYTIME:20261123T110000Z")
                > order("DTSTAMP:20261120T100000Z", "X-MICROSOFT-CDO-REPLYTIME:20261123T100000Z"))
    }

    @Test func aStampOfTheFutureFreezesNothing() {
        let first = order("DTSTAMP:20990101T000000Z")
        #expect(first.moment == arrival)
        #expect(order("DTSTAMP:20261124T090000Z", arrival: moment("2026-11-24T09:00:05Z")) > first)
    }

    @Test func onlyOrganizersRaiseTheSequence() {
        #expect(order("SEQUENCE:2000000000", "DTSTAMP:20261123T100000Z", sent: 1).sequence == 1)
    }

    @Test func withoutAnyTimeTheArrivalCounts() {
        #expect(order().moment == arrival)
        #expect(order(arrival: arrival.addingTimeInterval(1)) > order())
    }

    @Test func itIsKeptAsJSON() throws {
        let one = order("SEQUENCE:3", "DTSTAMP:20261123T100000Z")
        #expect(try JSONDecoder().decode(AnswerOrder.self, from: JSONEncoder().encode(one)) == one)
        let key = AnswerKey(uid: "u", recurrenceID: nil, attendee: "Anna@Dom.example")
        #expect(key == AnswerKey(uid: "u", recurrenceID: nil, attendee: "anna@dom.example"))
    }
}
