import Calendaring
import Foundation
import HTTPTypes
import Partnerships
import Testing

@testable import Forum

@Suite("What the forum does with bad input")
struct HostileTests {
    @Test("only reading exists", arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options])
    func onlyReading(method: HTTPRequest.Method) async throws {
        for path in ["/", "/biblioteka/rzgow", "/nie-ma"] {
            let answer = try await ask(path, method)
            #expect(answer.status == .methodNotAllowed && answer.headers[.allow] == "GET, HEAD")
            #expect(answer.headers[.contentSecurityPolicy] != nil)
        }
    }

    @Test("HEAD answers as GET does, without the body")
    func head() async throws {
        let answer = try await ask("/kalendarz", .head)
        #expect(answer.status == .ok && answer.text.isEmpty)
        #expect(answer.headers[.eTag] == (try await ask("/kalendarz").headers[.eTag]))
    }

    static let odd: [(String, Int)] = [
        ("/nie-ma", 404), ("/biblioteka", 404), ("/biblioteka/nikt", 404), ("/biblioteka/%00", 404), ("/biblioteka/%ff%fe", 404),
        ("/biblioteka/..%2f..%2fetc%2fpasswd", 404), ("/biblioteka/" + String(repeating: "a", count: 400), 404),
        ("/biblioteka/rzgow/spotkanie/0", 404), ("/biblioteka/rzgow/spotkanie/+1", 404), ("/biblioteka/rzgow/spotkanie/01", 404),
        ("/biblioteka/rzgow/spotkanie/99999999999999999999", 404), ("/biblioteka/rzgow/spotkanie/2", 404),
        ("/biblioteka/nikt/kalendarz.ics", 404), ("/kalendarz?miesiac=2026-13", 400), ("/kalendarz?miesiac=", 400),
        ("/kalendarz?miesiac=%3Cscript%3E", 400), ("/kalendarz?miesiac=-2026-1", 400), ("/kalendarz?miesiac=9999-12", 400),
        ("/kalendarz?miesiac=2026-１", 400), ("/?" + String(repeating: "x=1&", count: 1000), 414), ("/../../etc/passwd", 404),
    ]

    @Test("a wrong address gets a kind page", arguments: odd)
    func wrongAddress(path: String, status: Int) async throws {
        let answer = try await ask(path)
        #expect(answer.status.code == status)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8" && answer.headers[.cacheControl] == "no-store")
        #expect(answer.text.contains("Wróć na stronę główną") && answer.text.contains("noindex"))
        #expect(!answer.text.contains("<script"))
    }

    @Test("titles, places and summaries are shown as text, never taken for HTML, template or address")
    func markup() async throws {
        let evil = "<script>alert(1)</script>{{programme}}\"'><img src=x onerror=alert(2)>\u{202E}odwrócone\u{0}"
        var topic = Town.topic
        topic.title = evil
        topic.body = evil + "\n\njavascript:alert(3) https://example.pl/\"onmouseover=\"alert(4) data:text/html,<b>"
        var meeting = Town.meetings[0]
        (meeting.title, meeting.place, meeting.libraryName) = (evil, evil, evil)
        var library = Town.libraries[0]
        (library.name, library.town) = (evil, evil)
        let content = Town.content(libraries: [library], topics: [topic], meetings: [meeting])
        for path in ["/", "/biblioteka/rzgow", "/biblioteka/rzgow/spotkanie/1", "/kalendarz"] {
            let text = try await ask(path, content: content).text
            #expect(text.contains("&lt;script&gt;") && text.contains("{{programme}}"))
            #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("onmouseover=\"a"))
            #expect(!text.contains("href=\"javascript") && !text.contains("href=\"data"))
            #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 })
        }
    }

    @Test("an id with odd letters has a page that links to itself rightly")
    func oddID() async throws {
        let library = ForumLibrary(id: "Łódź/№ 1?", name: "Biblioteka Nr 1", town: "Łódź", stage: .preparing, topicCount: 0)
        let content = Town.content(libraries: [library])
        let path = "/biblioteka/%C5%81%C3%B3d%C5%BA%2F%E2%84%96%201%3F"
        #expect(try await ask("/", content: content).text.contains("href=\"\(path)\""))
        #expect(try await ask(path, content: content).text.contains("Biblioteka Nr 1"))
    }

    @Test("no mail address gets out, wherever it was written")
    func noAddresses() async throws {
        let address = "Kontakt: jan.kowalski@osp.example.pl, mailto:a+b@x.example (anna@cal.example.pl)."
        var topic = Town.topic
        (topic.title, topic.body) = (address, address)
        var meeting = Town.meetings[0]
        (meeting.title, meeting.place, meeting.libraryName) = (address, address, address)
        var library = Town.libraries[0]
        (library.name, library.town) = (address, address)
        let content = Town.content(libraries: [library], topics: [topic], meetings: [meeting])
        let uid = meeting.uid
        for path in PagesTests.paths.prefix(2)
            + ["/biblioteka/rzgow/spotkanie/1", "/kalendarz", "/kalendarz.ics", "/biblioteka/rzgow/kalendarz.ics"] {
            let answer = try await ask(path, content: content)
            let text = answer.text.replacingOccurrences(of: "\r\n ", with: "").replacingOccurrences(of: uid, with: "")
            #expect(answer.status == .ok && !text.contains("@"))
            #expect(text.contains("adres pominięty"))
        }
    }

    @Test("what only looks like an address stays")
    func lookAlikes() {
        #expect("Hasło @ i e@ i @x".fitForPublic(omitted: "–") == "Hasło @ i e@ i @x")
        #expect("jan@osp.pl.".fitForPublic(omitted: "–") == "–.")
        #expect(String(repeating: "a", count: 200_000).fitForPublic(omitted: "–").count == 200_000)
    }

    @Test("one-letter words are bound to the next, nothing else changes")
    func shortWords() {
        #expect("Biblioteka w Rzgowie i z\nŁodzi, aw b c".withBoundShortWords == "Biblioteka w\u{A0}Rzgowie i\u{A0}z\nŁodzi, aw b c")
    }

    @Test("when the content can't be read: a kind page, nothing of the reason")
    func trouble() async throws {
        struct Secret: Error { let reason = "SELECT * FROM people" }
        var content = Town.content()
        content.libraries = { throw Secret() }
        content.now = { throw Secret() }
        let answer = try await ask("/", content: content)
        #expect(answer.status == .internalServerError && answer.text.contains("Coś się nie udało"))
        #expect(!answer.text.contains("SELECT") && !answer.text.contains("Secret"))
        #expect(try await ask("/zdrowie", content: content).status == .internalServerError)
        #expect(try await ask("/zdrowie").text == "ok\n")
    }

    @Test("a missing or damaged template is told at start, an unknown name in it when it is used")
    func templates() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "forum-templates-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.copyItem(at: Town.templates, to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let topic = folder.appending(path: "topic.mustache")
        try FileManager.default.removeItem(at: topic)
        #expect(throws: ForumTemplateTrouble.missing(file: topic.path)) { try makeForum(Town.settings(templates: folder), content: Town.content()) }
        try Data("{{#open}}".utf8).write(to: topic)
        #expect(throws: ForumTemplateTrouble.self) { try makeForum(Town.settings(templates: folder), content: Town.content()) }
        try Data("{{tilte}}".utf8).write(to: topic)
        let page = Page(fields: ["t": ["home": "Strona główna"]])
        #expect(throws: ForumTemplateTrouble.unknownName("tilte", template: "topic")) {
            try Templates(directory: folder).render("topic", page)
        }
        try Data("{{t.home}}{{t.hmoe}}".utf8).write(to: topic)
        #expect(throws: ForumTemplateTrouble.unknownName("hmoe", template: "topic")) {
            try Templates(directory: folder).render("topic", page)
        }
    }
}
