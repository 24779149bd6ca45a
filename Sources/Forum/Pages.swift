import Calendaring
import Foundation
import Hummingbird
import Partnerships

/// The pages, each a query of the content. One route, one function.
struct Pages: Sendable {
    let settings: ForumSettings
    let content: ForumContent
    let templates: Templates

    /// How far the home page looks ahead, and how many meetings it shows.
    private static let ahead = 120 * 86_400
    private static let shownAhead = 6

    func home(_ visit: Visit) async throws -> Answer {
        let views = Views(settings: settings, visit: visit)
        let now = try await content.now()
        let next = try await meetings(now - 3 * 3600, now + Pages.ahead).filter { $0.end > now && $0.stage == .called }
        let libraries = try await content.libraries().sorted(by: inPolishOrder)
        return try render("home", views, title: settings.programmeName, fields: [
            "aboutText": "about.\(visit.language)",
            "libraries": libraries.map(views.library),
            "hasLibraries": !libraries.isEmpty,
            "meetings": next.prefix(Pages.shownAhead).map { views.meeting($0, namesLibrary: true) },
            "hasMeetings": !next.isEmpty,
        ])
    }

    func library(_ id: LibraryID, _ visit: Visit) async throws -> Answer {
        let views = Views(settings: settings, visit: visit)
        let library = try await known(id)
        let topics = try await content.topics(id).sorted { ($0.meetingDate, $0.key) > ($1.meetingDate, $1.key) }
        let now = try await content.now()
        let next = try await meetings(now - 3 * 3600, now + Pages.ahead, of: id).filter { $0.end > now }
        return try render("library", views, title: views.clean(library.name), crumbs: [home(views)], fields: [
            "library": views.library(library),
            "topics": topics.map(views.topic),
            "hasTopics": !topics.isEmpty,
            "meetings": next.map { views.meeting($0, namesLibrary: false) },
            "hasMeetings": !next.isEmpty,
            "libraryFeedLink": settings.address(Path.libraryFeed(id)),
        ])
    }

    func topic(_ id: LibraryID, _ key: MeetingKey, _ visit: Visit) async throws -> Answer {
        let views = Views(settings: settings, visit: visit)
        let library = try await known(id)
        guard let topic = try await content.topic(id, key) else { throw HTTPError(.notFound) }
        let crumbs = [home(views), (name: views.clean(library.name), path: Path.library(id))]
        return try render("topic", views, title: views.clean(topic.title), crumbs: crumbs, fields: [
            "library": views.library(library),
            "topic": views.topic(topic),
            "blocks": views.text(views.clean(topic.body)),
        ])
    }

    /// Personal: nobody keeps a copy, no search engine lists it.
    func message(_ tag: String, _ visit: Visit) async throws -> Answer {
        let views = Views(settings: settings, visit: visit)
        guard let message = try await content.message(tag, visit.language) else { throw HTTPError(.notFound) }
        let title = "\(views.words.all["howRead"] ?? "")"
        var answer = try render("explanation", views, title: title, indexed: false, fields: views.message(message))
        answer.caching = "no-store"
        return answer
    }

    func calendar(_ visit: Visit) async throws -> Answer {
        let views = Views(settings: settings, visit: visit)
        let month = try await month(asked: visit, views.dates)
        let meetings = try await meetings(views.dates.start(of: month), views.dates.start(of: month.next))
        let title = views.words.all["calendar"].map { "\($0)" } ?? ""
        return try render("calendar", views, title: "\(title): \(views.dates.title(month))", crumbs: [home(views)], fields: [
            "month": views.dates.title(month),
            "meetings": meetings.map { views.meeting($0, namesLibrary: true) },
            "hasMeetings": !meetings.isEmpty,
            "previous": views.words.previous(views.dates.title(month.previous)),
            "previousLink": views.link(Path.month(month.previous)),
            "next": views.words.next(views.dates.title(month.next)),
            "nextLink": views.link(Path.month(month.next)),
        ])
    }

    func accessibility(_ visit: Visit) throws -> Answer {
        let views = Views(settings: settings, visit: visit)
        return try render(
            "accessibility.\(visit.language)", views, title: "\(views.words.all["accessibility"] ?? "")", crumbs: [home(views)],
            fields: ["address": settings.address(Path.home), "contact": settings.accessibilityContact,
                "hasContact": !settings.accessibilityContact.isEmpty])
    }

    func privacy(_ visit: Visit) throws -> Answer {
        let views = Views(settings: settings, visit: visit)
        let text = visit.language == .pl ? settings.privacy.polish : settings.privacy.english
        return try render(
            "privacy", views, title: "\(views.words.all["privacy"] ?? "")", crumbs: [home(views)], fields: ["blocks": views.text(text)])
    }

    func style() -> Answer {
        Answer(type: "text/css; charset=utf-8", body: templates.style, caching: "public, max-age=31536000, immutable")
    }

    /// All meetings of the programme, or of one library.
    func feed(of library: LibraryID? = nil) async throws -> Answer {
        var name = settings.programmeName
        if let library { name = try await known(library).name }
        let now = try await content.now()
        let meetings = try await meetings(now - 400 * 86_400, now + 800 * 86_400, of: library)
        let words = Words(language: .pl)
        let omitted = words.omittedAddress
        return Answer(
            type: "text/calendar; charset=utf-8",
            body: writeFeed(name: words.feedName(name).fitForPublic(omitted: omitted), events: meetings.map { event($0, omitted: omitted) }),
            modified: meetings.map(\.changed).max()?.date)
    }

    /// 503 by its error when the content can't be read.
    func health() async throws -> Answer {
        _ = try await content.now()
        return Answer(type: "text/plain; charset=utf-8", body: "ok\n", caching: "no-store")
    }

    /// The kind page for an error. Never fails: when even the template does, plain words are left.
    func fault(_ status: HTTPResponse.Status, _ visit: Visit) -> Answer {
        let views = Views(settings: settings, visit: visit)
        let words = views.words.fault(status.code)
        let page = views.page(title: words.title, crumbs: [home(views)], style: fingerprint(templates.style), indexed: false)
        guard let body = try? templates.render("message", page.with(["message": words.text])) else {
            return Answer(status: status, type: "text/plain; charset=utf-8", body: words.title + "\n")
        }
        return .page(body, language: visit.language.rawValue, status: status)
    }
}

extension Pages {
    private func render(
        _ template: String, _ views: Views, title: String, crumbs: [(name: String, path: String)] = [], indexed: Bool = true,
        fields: [String: Any]
    ) throws -> Answer {
        let page = views.page(title: title, crumbs: crumbs, style: fingerprint(templates.style), indexed: indexed).with(fields)
        return .page(try templates.render(template, page), language: views.visit.language.rawValue)
    }

    private func home(_ views: Views) -> (name: String, path: String) { ("\(views.words.all["home"] ?? "")", Path.home) }

    private func known(_ id: LibraryID) async throws -> ForumLibrary {
        guard let library = try await content.library(id) else { throw HTTPError(.notFound) }
        return library
    }

    /// Called, held and called-off meetings in the order of their start; a draft is nobody's business yet.
    private func meetings(_ from: Moment, _ to: Moment, of library: LibraryID? = nil) async throws -> [ForumMeeting] {
        try await content.meetings(from, to)
            .filter { $0.stage != .drafted && (library == nil || $0.library == library) }
            .sorted { ($0.start, $0.libraryName, $0.uid) < ($1.start, $1.libraryName, $1.uid) }
    }

    private func month(asked visit: Visit, _ dates: DateWords) async throws -> Month {
        guard let asked = visit.query.first(where: { $0.name == "miesiac" }) else { return dates.month(of: try await content.now()) }
        guard let month = Month(asked.value) else { throw HTTPError(.badRequest) }
        return month
    }

    private func event(_ meeting: ForumMeeting, omitted: String) -> FeedEvent {
        func clean(_ text: String) -> String { text.fitForPublic(omitted: omitted) }
        return FeedEvent(
            uid: meeting.uid, sequence: meeting.sequence, stamp: meeting.changed.date, start: meeting.start.date, end: meeting.end.date,
            timeZone: settings.timeZone, summary: clean(meeting.title) + " – " + clean(meeting.libraryName), location: clean(meeting.place),
            description: clean(meeting.libraryName),
            url: settings.address(meeting.hasTopic ? Path.topic(meeting.library, meeting.key) : Path.library(meeting.library)),
            isCancelled: meeting.stage == .cancelled)
    }
}

/// By town, then name: Łódź after Lublin, not after Żory.
private func inPolishOrder(_ a: ForumLibrary, _ b: ForumLibrary) -> Bool {
    let polish = Locale(identifier: "pl_PL")
    for (one, other) in [(a.town, b.town), (a.name, b.name)] {
        let order = one.compare(other, locale: polish)
        if order != .orderedSame { return order == .orderedAscending }
    }
    return a.id < b.id
}
