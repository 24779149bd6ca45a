import Calendaring
import Foundation
import Testing

/// Broken and hostile calendar texts: always a value, in bounded time.
@Suite struct DamageTests {
    private let good = reply("SUMMARY:Spotkanie w bibliotece: żółć", "COMMENT:Będę")

    private func isRead(_ reading: CalendarReading) -> Bool {
        reading.messages.count == 1 && reading.messages[0].attendees.first?.status == .accepted
            && reading.messages[0].summary == "Spotkanie w bibliotece: żółć" && reading.messages[0].damages == []
    }

    @Test(arguments: ["\n", "\r", "\r\r\n", "\n\n", "\n\r\n"]) func anyLineEnd(_ lineEnd: String) {
        #expect(isRead(read(good.replacingOccurrences(of: "\r\n", with: lineEnd), method: "REPLY")))
    }

    @Test func markAndJunkAroundTheObject() {
        #expect(isRead(read("\u{FEFF}" + good, method: "REPLY")))
        #expect(isRead(read("Witam!\r\nsummary: nic\r\n\r\n" + good + "\r\n-- \r\nMaria", method: "REPLY")))
        #expect(isRead(read(good.replacingOccurrences(of: "\r\n", with: " \r\n").replacingOccurrences(of: "żółć ", with: "żółć"), method: "REPLY")))
    }

    /// Folds of any width, counted in octets as some old senders do it.
    @Test(arguments: 2...80) func foldsInsideCharacters(_ width: Int) {
        var octets: [UInt8] = []
        for line in good.components(separatedBy: "\r\n") where !line.isEmpty {
            for (index, octet) in line.utf8.enumerated() {
                if index > 0, index % width == 0 { octets += [0x0D, 0x0A, 0x20] }
                octets.append(octet)
            }
            octets += [0x0D, 0x0A]
        }
        #expect(isRead(read(octets: octets, method: "REPLY")))
    }

    @Test func escapesOfParameters() {
        let line = "ATTENDEE;CN=\"Jan ^'Janek^' Kowalski^^\";PARTSTAT=ACCEPTED:mailto:jan@osp.example.pl"
        #expect(read(object(["UID:u", line]), method: nil).messages[0].attendees[0].name == "Jan \"Janek\" Kowalski^")
        let sloppy = "ATTENDEE;CN=Kowalski\\, Jan;PARTSTAT=ACCEPTED:mailto:jan@osp.example.pl"
        #expect(read(object(["UID:u", sloppy]), method: nil).messages[0].attendees[0].name == "Kowalski, Jan")
    }

    /// Outlook has sent display names of zones without quotes, colon and comma in them.
    @Test func unquotedZoneName() {
        let line = "DTSTART;TZID=(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb:20261210T170000"
        let quoted = "DTSTART;TZID=\"(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb\":20261210T170000"
        for line in [line, quoted] {
            #expect(read(object(["UID:u", line]), method: nil).messages[0].start?.instant(assuming: .gmt) == moment("2026-12-10T16:00:00Z"))
        }
    }

    @Test func twoObjectsInOneText() {
        let reading = read(good + good.replacingOccurrences(of: "UID:spotkanie-1", with: "UID:spotkanie-2"), method: "REPLY")
        #expect(reading.messages.map(\.uid) == ["spotkanie-1", "spotkanie-2"])
        #expect(reading.damages == [])
    }

    /// Whatever is cut off, the rest is read, no half value is taken, and the damage is told.
    @Test func cutOffAnywhere() {
        let octets = Array(good.utf8)
        for length in 0..<(octets.count - 2) {
            let reading = read(octets: Array(octets[..<length]), method: "REPLY")
            let isComplete = String(decoding: octets[..<length], as: UTF8.self).hasSuffix("END:VCALENDAR")
            #expect(isComplete || reading.damages.contains(.truncated) || reading.damages.contains(.noCalendar))
            for message in reading.messages {
                #expect(["", "spotkanie-1"].contains(message.uid))
                #expect(message.attendees.allSatisfy { $0.status == .accepted && $0.address == "maria@sp1.example.pl" })
            }
        }
    }

    @Test func badLinesAreLeftOut() throws {
        let reading = read(
            object([
                "UID:u", "To nie jest właściwość", "DTSTAMP:wczoraj", "SEQUENCE:abc", "SEQUENCE:99999999999999", "DTSTART:20261399T990000",
                "ATTENDEE:",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:maria@sp1.example.pl", ";;;:::", "X-LIC-ERROR;X-LIC-ERRORTYPE=VALUE-PARSE-ERROR:oj",
            ]), method: "REPLY")
        let message = try #require(reading.messages.first)
        #expect(message.stamp == nil && message.start == nil && message.sequence == 0 && !message.sequenceGiven)
        #expect(message.damages.contains(.badValue(property: "SEQUENCE", value: "ABC")))
        #expect(message.damages.count >= 5)
        #expect(attendee(of: message, matching: ["maria@sp1.example.pl"])?.status == .accepted)
    }

    @Test(arguments: ["", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "END:VEVENT\r\n", "\u{0}", ":", "BEGIN:\r\nEND:\r\n",
        "\r\n \r\n \r\n"])
    func almostNothing(_ text: String) {
        #expect(read(text, method: nil).messages == [])
        #expect(!read(text, method: nil).damages.isEmpty)
    }

    @Test func tooMuchIsRefused() {
        let text = good + String(repeating: "X", count: calendarSizeLimit)
        #expect(read(text, method: "REPLY").damages == [.tooLarge(octets: text.utf8.count)])
        let events = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + String(repeating: "BEGIN:VEVENT\r\nUID:u\r\nEND:VEVENT\r\n", count: 3000)
            + "END:VCALENDAR\r\n"
        let reading = read(events, method: "REPLY")
        #expect(reading.messages.count == 400 && reading.damages == [.tooMany("VEVENT")])
    }

    /// Texts just under the limit that try to be slow.
    @Test(arguments: [
        "ATTENDEE" + String(repeating: ";CN=a", count: 180_000) + ":mailto:a@b.pl",
        "ATTENDEE" + String(repeating: ";X-A=\"b\"", count: 100_000) + ":mailto:a@b.pl",
        "ATTENDEE;DELEGATED-TO=" + String(repeating: "\"mailto:a@b.pl\",", count: 55_000) + "\"mailto:c@d.pl\":mailto:a@b.pl",
        "COMMENT:" + String(repeating: "\\n", count: 450_000),
        "SUMMARY:" + String(repeating: "\r\n ", count: 300_000),
        String(repeating: "ATTENDEE:mailto:a@b.pl\r\n", count: 40_000) + "COMMENT:koniec",
        String(repeating: "BEGIN:VALARM\r\n", count: 60_000) + "COMMENT:koniec",
        String(repeating: "x\r\n", count: 300_000) + "COMMENT:koniec",
        "RRULE:FREQ=SECONDLY;BYSECOND=" + String(repeating: "1,", count: 400_000) + "2",
        "COMMENT;X=" + String(repeating: "a", count: 900_000) + ":b",
        "DTSTART;TZID=(" + String(repeating: "(", count: 900_000) + ":20261210T170000",
        "ATTENDEE:" + String(repeating: "mailto:", count: 130_000),
        String(repeating: "BEGIN:VALARM\r\n", count: 20_000) + String(repeating: "END:VTODO\r\n", count: 20_000) + "COMMENT:koniec",
        "COMMENT:" + String(repeating: "ż", count: 90_000),
        "ATTENDEE;CN=" + String(repeating: "^", count: 900_000) + ":mailto:a@b.pl",
    ])
    func slowTextsAreNotSlow(_ line: String) {
        let text = object(["UID:u", line])
        var count = 0
        let seconds = processorTime { count = read(text, method: "REPLY").messages.count }
        #expect(seconds < 3, "a few hundredths in a release build")
        #expect(count <= 1)
    }

    /// Seeded damage done to good objects: never a crash, and an answer that is read is one of those that could have been meant.
    @Test func mutants() {
        let originals = [
            good, write(invitation(), method: .request),
            reply("DTSTART;TZID=\"(UTC+01:00) Sarajevo, Skopje\":20261210T170000", "RECURRENCE-ID:20261210T160000Z", "DURATION:PT1H", "SEQUENCE:3"),
        ].map { Array($0.utf8) }
        let pieces: [[UInt8]] = [
            "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n", "\r\n ", "\r\n", ";", ":", "\"", "=", ",", "\\", "^'",
            "(", "mailto:",
            "\u{0}", "TZID=", "DTSTART:", "RRULE:FREQ=SECONDLY\r\n", "99999999999999999999", "-1", "ż", "\u{FEFF}",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80, 0x80]]
        var random = Mulberry(seed: 20_261_123)
        var read = 0
        for round in 0..<4000 {
            var mutant = originals[round % originals.count]
            for _ in 0...random.next(below: 6) {
                let place = random.next(below: mutant.count)
                switch random.next(below: 5) {
                case 0: mutant[place] = UInt8(random.next(below: 256))
                case 1: mutant.insert(contentsOf: pieces[random.next(below: pieces.count)], at: place)
                case 2: mutant.removeSubrange(place..<min(mutant.count, place + 1 + random.next(below: 40)))
                case 3: mutant += mutant[place...].prefix(200)
                default: mutant.insert(contentsOf: mutant[..<place].suffix(60), at: random.next(below: mutant.count))
                }
                if mutant.isEmpty { mutant = [0x0A] }
            }
            let reading = Calendaring.read(octets: mutant, method: nil)
            read += reading.messages.count
            #expect(reading.messages.allSatisfy { $0.sequence >= 0 && $0.damages.count < 200 })
        }
        #expect(read > 1000, "most mutants are still readable")
    }

    @Test func manyAtOnce() async {
        let text = good
        let expected = read(text, method: "REPLY")
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 { group.addTask { (0..<50).allSatisfy { _ in read(text, method: "REPLY") == expected } } }
            for await same in group { #expect(same) }
        }
    }
}
