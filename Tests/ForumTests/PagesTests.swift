import Foundation
import HTTPTypes
import Partnerships
import Testing

@testable import Forum

@Suite("Pages of the forum")
struct PagesTests {
    static let paths = [
        "/", "/biblioteka/rzgow", "/biblioteka/zelow", "/biblioteka/rzgow/spotkanie/1", "/kalendarz", "/kalendarz?miesiac=2027-03",
        "/dostepnosc", "/prywatnosc",
    ]

    @Test("every page, in both languages: whole, titled once, safe headers", arguments: paths, ["pl", "en"])
    func page(path: String, language: String) async throws {
        let answer = try await ask(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        #expect(answer.text.contains("<html lang=\"\(language)\">"))
        #expect(answer.text.components(separatedBy: "<h1").count == 2)
        #expect(answer.text.components(separatedBy: "<main").count == 2)
        #expect(answer.text.hasSuffix("</html>\n") && !answer.text.contains("{{"))
        #expect(!answer.text.contains("<script") && !answer.text.contains("style=\""))
        #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
        #expect(answer.headers[HTTPField.Name("X-Frame-Options")!] == "DENY")
        #expect(answer.headers[.cacheControl] == "public, no-cache")
    }

    @Test("home: libraries in Polish order with their counts, only meetings to come that will take place")
    func home() async throws {
        let more = [ForumLibrary(id: "lodz", name: "Biblioteka Łódzka", town: "Łódź", stage: .preparing, topicCount: 22)]
        let text = try await ask("/", content: Town.content(libraries: Town.libraries + more)).text
        let order = ["Krasnymstawie", "Łódź", "Rzgów<", "Żelów"].compactMap { text.range(of: $0, options: .backwards)?.lowerBound }
        #expect(order.count == 4 && order == order.sorted())
        #expect(text.contains("1 podsumowanie") && text.contains("22 podsumowania") && !text.contains("0 podsum"))
        #expect(text.contains("wtorek, 15 grudnia 2026, 16.30–18.30"))
        #expect(text.contains("datetime=\"2026-12-15T16:30:00+01:00\""))
        #expect(!text.contains("przedsiębiorcami") && !text.contains("Szkic"))
        #expect(text.contains("href=\"/biblioteka/rzgow\""))
    }

    @Test("category: its own topics and meetings, nobody else's")
    func library() async throws {
        let text = try await ask("/biblioteka/rzgow").text
        #expect(text.contains("href=\"/biblioteka/rzgow/spotkanie/1\""))
        #expect(text.contains("środa, 20 stycznia 2027, 17.00–19.00") && !text.contains("Krasnystaw"))
        #expect(text.contains("https://forum.example.pl/biblioteka/rzgow/kalendarz.ics"))
    }

    @Test("topic: paragraphs, list and a link that passes no credit")
    func topic() async throws {
        let text = try await ask("/biblioteka/rzgow/spotkanie/1").text
        #expect(text.contains("<li>zajęć dla seniorów"))
        #expect(text.contains("<p>Rozmawialiśmy"))
        #expect(text.contains("<a href=\"https://biblioteka.example.pl/galeria/1\" rel=\"nofollow ugc noreferrer\">"))
        #expect(text.contains("</a>. Pytania"))
        #expect(text.contains("<br>Następny raz"))
    }

    @Test("calendar: this month by the programme's clock, months asked for, what was called off says so")
    func calendar() async throws {
        let text = try await ask("/kalendarz").text
        #expect(text.contains("Kalendarz: grudzień 2026") && text.contains("odwołane") && text.contains("Przeczytaj podsumowanie"))
        #expect(text.contains("/kalendarz?miesiac=2026-11") && text.contains("/kalendarz?miesiac=2027-01"))
        #expect(!text.contains("Szkic"))
        let january = try await ask("/kalendarz?miesiac=2027-01").text
        #expect(january.contains("styczeń 2027") && january.contains("Drugie spotkanie") && !january.contains("Ratusz"))
        #expect(try await ask("/kalendarz?miesiac=2027-02").text.contains("W tym miesiącu nie ma spotkań."))
    }

    @Test("a month's edges are midnights in Warsaw, across the clock change too")
    func monthEdges() async throws {
        let late = Town.meeting("rzgow", 1, "Późne", "Rzgów", "2026-10-31T23:59:59+01:00", .called)
        let early = Town.meeting("rzgow", 2, "Wczesne", "Rzgów", "2026-10-01T00:00:00+02:00", .called)
        let text = try await ask("/kalendarz?miesiac=2026-10", content: Town.content(meetings: [late, early])).text
        #expect(text.contains("Późne") && text.contains("Wczesne"))
        let november = try await ask("/kalendarz?miesiac=2026-11", content: Town.content(meetings: [late, early])).text
        #expect(!november.contains("Późne"))
    }

    @Test("English for those who prefer it, links keep a language that was chosen")
    func language() async throws {
        let english = try await ask("/", headers: [.acceptLanguage: "en-GB,en;q=0.9,pl;q=0.5"]).text
        #expect(english.contains("Next meetings") && english.contains("href=\"/kalendarz\""))
        #expect(try await ask("/", headers: [.acceptLanguage: "pl,en;q=0.9"]).text.contains("Najbliższe"))
        #expect(try await ask("/", headers: [.acceptLanguage: "uk;q=x,,;"]).text.contains("Najbliższe"))
        let chosen = try await ask("/kalendarz?miesiac=2027-01&lang=en").text
        #expect(chosen.contains("href=\"/kalendarz?miesiac=2027-02&amp;lang=en\""))
        #expect(chosen.contains("href=\"/kalendarz?miesiac=2027-01&amp;lang=pl\""))
    }

    @Test("behind a proxy, under a path of its own")
    func basePath() async throws {
        let text = try await ask("/", settings: Town.settings(publicURL: "https://cal.example.pl/forum/")).text
        #expect(text.contains("href=\"/forum/biblioteka/rzgow\"") && text.contains("href=\"/forum/forum.css?v="))
        #expect(text.contains("https://cal.example.pl/forum/kalendarz.ics") && !text.contains("href=\"/biblioteka"))
    }

    @Test("a copy that is still right is not sent again; style for a year")
    func caching() async throws {
        let first = try await ask("/")
        let tag = try #require(first.headers[.eTag])
        let again = try await ask("/", headers: [.ifNoneMatch: "\"old\", W/" + tag])
        #expect(again.status == .notModified && again.text.isEmpty)
        #expect(try await ask("/", content: Town.content(libraries: []), settings: Town.settings()).headers[.eTag] != tag)
        let style = try await ask("/forum.css")
        #expect(style.headers[.contentType] == "text/css; charset=utf-8" && style.headers[.cacheControl]?.contains("immutable") == true)
    }
}
