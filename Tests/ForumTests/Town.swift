import Forum
import Foundation
import Partnerships

/// The example round that the tests look at: three libraries, one summary, five meetings.
enum Town {
    static let rzgow = LibraryID("rzgow")
    static let now = at("2026-12-11T09:00:00+01:00")

    static func at(_ text: String) -> Moment { Moment((try? Date(text, strategy: .iso8601)) ?? .distantPast) }

    static let libraries = [
        ForumLibrary(
            id: "rzgow", name: "Gminna Biblioteka Publiczna w Rzgowie", town: "Rzgów", stage: .after(1), topicCount: 1),
        ForumLibrary(
            id: "krasnystaw", name: "Miejska Biblioteka Publiczna w Krasnymstawie", town: "Krasnystaw", stage: .before(1), topicCount: 0),
        ForumLibrary(
            id: "zelow", name: "Biblioteka w Żelowie", town: "Żelów", stage: .preparing, topicCount: 0),
    ]

    static let topic = ForumTopic(
        library: rzgow, key: 1, title: "Pierwsze spotkanie partnerskie w Rzgowie",
        body: """
            Spotkaliśmy się w remizie, przy herbacie i cieście z dyni. Przyszło czternaście osób: ze szkoły, z urzędu, z klubu seniora, \
            ze straży i z dwóch firm.

            Rozmawialiśmy o tym, czego brakuje w naszej gminie:
            - miejsca, w którym młodzi mogą się spotkać po lekcjach,
            - zajęć dla seniorów w zimowe popołudnia,
            - wspólnego kalendarza imprez, żeby dożynki nie wypadały w dniu zawodów.

            Najwięcej głosów dostał kalendarz. Szkoła udostępni salę, straż pomoże z transportem, a biblioteka zbierze terminy.
            Następny raz widzimy się 20 stycznia o 17.00 w szkole.

            Zdjęcia: https://biblioteka.example.pl/galeria/1. Pytania proszę kierować do biblioteki.
            """,
        published: at("2026-12-11T08:10:00+01:00"), meetingDate: at("2026-12-10T17:00:00+01:00"))

    static let meetings = [
        meeting(rzgow, 1, "Pierwsze spotkanie partnerskie", "Remiza OSP, ul. Strażacka 3, Rzgów", "2026-12-10T17:00:00+01:00", .held, hasTopic: true),
        meeting("krasnystaw", 1, "Spotkanie o potrzebach miasta", "Biblioteka, ul. Szkolna 1, Krasnystaw", "2026-12-15T16:30:00+01:00", .called),
        meeting("krasnystaw", 2, "Spotkanie z przedsiębiorcami", "Ratusz, sala 12, Krasnystaw", "2026-12-17T10:00:00+01:00", .cancelled),
        meeting(rzgow, 2, "Drugie spotkanie partnerskie", "Szkoła Podstawowa, ul. Szkolna 5, Rzgów", "2027-01-20T17:00:00+01:00", .called),
        meeting("zelow", 1, "Szkic, którego nikt nie zatwierdził", "Żelów", "2026-12-18T17:00:00+01:00", .drafted),
    ]

    static func meeting(
        _ library: LibraryID, _ ordinal: Int, _ title: String, _ place: String, _ start: String, _ stage: Meeting.Stage, hasTopic: Bool = false
    ) -> ForumMeeting {
        ForumMeeting(
            library: library, libraryName: libraries.first { $0.id == library }?.name ?? "", key: ordinal, ordinal: ordinal, title: title,
            place: place, start: at(start), end: at(start) + 7200, stage: stage, uid: "\(library)-\(ordinal)@partnerstwa.example.pl",
            sequence: stage == .cancelled ? 1 : 0, changed: at("2026-12-01T12:00:00+01:00") + ordinal, hasTopic: hasTopic)
    }

    static func content(
        libraries: [ForumLibrary] = libraries, topics: [ForumTopic] = [topic], meetings: [ForumMeeting] = meetings
    ) -> ForumContent {
        ForumContent(
            now: { now },
            libraries: { libraries },
            library: { id in libraries.first { $0.id == id } },
            topics: { id in topics.filter { $0.library == id } },
            topic: { id, key in topics.first { $0.library == id && $0.key == key } },
            meetings: { from, to in meetings.filter { $0.start >= from && $0.start < to } },
            message: { tag, _ in tag == messageTag ? message : nil })
    }

    static let messageTag = "k3m5q7s2u4w6y2a4c6e3g5i7k2"
    static let message = ForumMessage(
        words: [
            .init(text: "Dzień dobry,\nchciałabym przyjść, ", isMarked: false), .init(text: "ale mam wtedy <zebranie>", isMarked: true),
            .init(text: ".\nAnna Nowak", isMarked: false),
        ],
        understood: ["o coś pyta lub prosi"], unsure: ["czy przyjdzie (być może: decline); „ale” zmienia zdanie"],
        reasons: [.init(words: "ale mam wtedy <zebranie>", meaning: "decline", rule: "ale mam *")], confidence: 60)

    static func settings(publicURL: String = "https://forum.example.pl", port: Int = 0, templates: URL = templates) -> ForumSettings {
        ForumSettings(
            host: "127.0.0.1", port: port, publicURL: URL(string: publicURL) ?? templates, programmeName: "Partnerstwa dla bibliotek",
            timeZone: TimeZone(identifier: "Europe/Warsaw") ?? .gmt, templatesDirectory: templates,
            privacy: ForumPrivacy(
                polish: "Administratorem danych jest Centrum Przykładowe.\n\nStrony forum nie używają ciasteczek i nie pokazują danych osobowych.",
                english: "The controller is the Example Centre.\n\nThe pages of the forum use no cookies and show no personal data."))
    }

    static let templates = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "templates/forum")
}
