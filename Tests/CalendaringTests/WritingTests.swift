import Calendaring
import Foundation
import Testing

@Suite struct WritingTests {
    @Test func goldenRequest() throws {
        #expect(try matchesGolden(write(invitation(), method: .request), "request.ics"))
    }

    @Test func goldenCancellation() throws {
        var cancelled = invitation()
        cancelled.sequence = 2
        #expect(try matchesGolden(write(cancelled, method: .cancel), "cancel.ics"))
    }

    @Test func goldenFeed() throws {
        #expect(try matchesGolden(feed(), "feed.ics"))
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let sent = invitation()
        for method in [Calendaring.Method.request, .cancel] {
            let reading = read(write(sent, method: method), method: method.rawValue)
            #expect(reading.damages == [])
            let message = try #require(reading.messages.first)
            #expect(message.damages == [])
            #expect(message.method == method)
            #expect(message.uid == sent.uid)
            #expect(message.sequence == sent.sequence && message.sequenceGiven)
            #expect(message.stamp == sent.stamp)
            #expect(message.start == .instant(sent.start, zone: warsaw))
            #expect(message.end == .instant(sent.end, zone: warsaw))
            #expect(message.summary == sent.summary)
            #expect(message.location == sent.location)
            #expect(message.description == sent.description)
            #expect(message.organizer == CalendarAddress(address: sent.organizer.address, name: sent.organizer.name))
            #expect(message.attendees == [Attendee(address: sent.attendee.address, name: sent.attendee.name)])
            #expect(message.status == (method == .cancel ? "CANCELLED" : "CONFIRMED"))
        }
    }

    @Test(arguments: Role.allCases) func everyRoleIsReadBack(_ role: Role) {
        var sent = invitation()
        sent.attendee.role = role
        #expect(read(write(sent, method: .request), method: nil).messages.first?.attendees.first?.role == role)
    }

    @Test func linesAreFoldedAndEndProperly() {
        let text = write(invitation(), method: .request)
        #expect(text.hasSuffix("END:VCALENDAR\r\n") && !text.hasSuffix("\r\n\r\n"))
        #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(!text.contains("DISALLOW-COUNTER"))
        #expect(text.components(separatedBy: "ATTENDEE;").count == 2)
    }

    /// Polish words, names in other alphabets and emoji at every offset: no fold splits a character, nothing is lost.
    @Test func foldingNeverSplitsACharacter() throws {
        let alphabet = Array("zażółć gęślą jaźń ŁÓDŹ 👩‍👧 Київ, ;\\ \n")
        var random = Mulberry(seed: 7)
        for length in 0..<300 {
            // Blanks around a value are not kept by libical.
            let summary = "[" + String((0..<length).map { _ in alphabet[random.next(below: alphabet.count)] }) + "]"
            let text = write(invitation(summary: summary), method: .request)
            for line in Data(text.utf8).split(separator: 0x0A) {
                #expect(line.count <= 76)  // 75 and the CR
                #expect(String(validating: line, as: UTF8.self) != nil)
            }
            let message = try #require(read(text, method: nil).messages.first)
            #expect(message.summary == summary)
        }
    }

    @Test func nothingBreaksOutOfItsLine() throws {
        var sent = invitation(summary: "Spotkanie\r\nATTENDEE:mailto:obcy@example.net", description: "a\u{0}b\u{2028}c\r\rd")
        sent.uid = "u\r\nMETHOD:CANCEL"
        sent.organizer.name = "Fundacja \"Dom\"; Łódź:\r\nX"
        sent.organizer.address = "bot@example.pl\r\nATTENDEE:mailto:x@example.net"
        sent.attendee.name = "Jan ^ Kowalski"
        sent.attendee.address = "jan@example.pl\n"
        let reading = read(write(sent, method: .request), method: "REQUEST")
        let message = try #require(reading.messages.first)
        #expect(reading.messages.count == 1 && reading.damages == [] && message.damages == [])
        #expect(message.attendees.map(\.address) == ["jan@example.pl"])
        #expect(message.attendees.map(\.name) == ["Jan ^ Kowalski"])
        #expect(message.organizer?.name == "Fundacja 'Dom'; Łódź: X")
        #expect(message.summary == "Spotkanie\nATTENDEE:mailto:obcy@example.net")
        #expect(message.description == "ab\nc\n\nd")
    }

    @Test func feedIsPublishedWithoutPeople() {
        let text = feed()
        let reading = read(text, method: "PUBLISH")
        #expect(reading.damages == [])
        #expect(reading.messages.map(\.uid) == ["a", "b"])  // by start
        #expect(reading.messages.map(\.status) == ["CANCELLED", "CONFIRMED"])
        #expect(!text.contains("ATTENDEE") && !text.contains("ORGANIZER") && !text.lowercased().contains("mailto"))
        #expect(text.components(separatedBy: "BEGIN:VTIMEZONE").count == 2)
    }

    private func feed() -> String {
        func event(_ uid: String, _ day: String, cancelled: Bool = false) -> FeedEvent {
            FeedEvent(
                uid: uid, sequence: 1, stamp: moment("2026-11-23T09:00:00Z"), start: moment("\(day)T16:00:00Z"), end: moment("\(day)T18:00:00Z"),
                timeZone: warsaw, summary: "Spotkanie partnerskie, Rzgów", location: "Biblioteka, ul. Szkolna 5", description: "",
                url: "https://forum.example.pl/spotkanie/\(uid)", isCancelled: cancelled)
        }
        return writeFeed(name: "Partnerstwa dla bibliotek", events: [event("b", "2026-12-12"), event("a", "2026-12-10", cancelled: true)])
    }
}

/// A small generator with a fixed seed, so that a failure comes back.
struct Mulberry {
    private var state: UInt32

    init(seed: UInt32) { state = seed }

    mutating func next(below bound: Int) -> Int {
        state &+= 0x6D2B_79F5
        var mixed = (state ^ (state >> 15)) &* (state | 1)
        mixed ^= mixed &+ ((mixed ^ (mixed >> 7)) &* (mixed | 61))
        return Int((mixed ^ (mixed >> 14)) % UInt32(max(1, bound)))
    }
}
