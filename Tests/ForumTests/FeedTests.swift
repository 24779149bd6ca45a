import Calendaring
import Foundation
import HTTPTypes
import Partnerships
import Testing

@testable import Forum

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("The calendar feed")
struct FeedTests {
    @Test("reads back: all but drafts, in order, what was called off is cancelled")
    func feed() async throws {
        let answer = try await ask("/kalendarz.ics")
        #expect(answer.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(answer.headers[.lastModified] == "Tue, 01 Dec 2026 11:00:02 GMT")
        #expect(answer.headers[.contentSecurityPolicy] != nil)
        let events = read(answer.text, method: nil).messages
        #expect(events.map(\.uid) == ["rzgow-1", "krasnystaw-1", "krasnystaw-2", "rzgow-2"].map { $0 + "@partnerstwa.example.pl" })
        #expect(events.map(\.status) == ["CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED"])
        #expect(events.first?.start?.instant(assuming: .gmt) == Town.at("2026-12-10T17:00:00+01:00").date)
        #expect(events.first?.summary == "Pierwsze spotkanie partnerskie – Gminna Biblioteka Publiczna w Rzgowie")
        #expect(events.allSatisfy { $0.attendees.isEmpty && $0.organizer == nil })
        #expect(answer.text.contains("https://forum.example.pl/biblioteka/rzgow/spotkanie/1"))
    }

    @Test("of one library")
    func ofLibrary() async throws {
        let events = read(try await ask("/biblioteka/rzgow/kalendarz.ics").text, method: nil).messages
        #expect(events.map(\.location) == ["Remiza OSP, ul. Strażacka 3, Rzgów", "Szkoła Podstawowa, ul. Szkolna 5, Rzgów"])
    }

    @Test("asked again with its ETag, nothing is sent; after a move there is a new one")
    func unchanged() async throws {
        let tag = try #require(try await ask("/kalendarz.ics").headers[.eTag])
        #expect(try await ask("/kalendarz.ics", headers: [.ifNoneMatch: tag]).status == .notModified)
        var moved = Town.meetings
        moved[3].start = moved[3].start + 3600
        #expect(try await ask("/kalendarz.ics", headers: [.ifNoneMatch: tag], content: Town.content(meetings: moved)).status == .ok)
    }

    @Test("no meetings make an empty calendar")
    func empty() async throws {
        let answer = try await ask("/kalendarz.ics", content: Town.content(meetings: []))
        #expect(answer.status == .ok && answer.text.hasPrefix("BEGIN:VCALENDAR") && answer.headers[.lastModified] == nil)
    }
}

@Suite("The server")
struct ServerTests {
    @Test("listens on a port that it names, answers, and stops when told")
    func life() async throws {
        let server = try makeForum(Town.settings(), content: Town.content())
        async let running: Void = server.run()
        let port = try await server.port()
        #expect(port > 0)
        let url = try #require(URL(string: "http://127.0.0.1:\(port)/zdrowie"))
        let (body, _) = try await URLSession.shared.data(from: url)
        #expect(String(decoding: body, as: UTF8.self) == "ok\n")
        await server.stop()
        try await running
        await #expect(throws: Never.self) { _ = try await server.port() }
    }

    @Test("a port that is taken: run and port both say so")
    func taken() async throws {
        let first = try makeForum(Town.settings(), content: Town.content())
        async let running: Void = first.run()
        let second = try makeForum(Town.settings(port: try await first.port()), content: Town.content())
        await #expect(throws: (any Error).self) { try await second.run() }
        await #expect(throws: (any Error).self) { _ = try await second.port() }
        await first.stop()
        try await running
    }

    @Test("the embedded forum publishes by being asked; letters get the topic's address")
    func publisher() async throws {
        let publisher = ForumPublisher.embedded(Town.settings())
        let address = try await publisher.publish(ForumPost(libraryName: "Gminna Biblioteka Publiczna w Rzgowie", topic: Town.topic))
        #expect(address == "https://forum.example.pl/biblioteka/rzgow/spotkanie/1")
    }
}
