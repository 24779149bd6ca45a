import Foundation
import Partnerships

/// Makes what the templates show out of the content, in the visitor's language and with clean texts.
struct Views {
    let settings: ForumSettings
    let visit: Visit
    let words: Words
    let dates: DateWords

    init(settings: ForumSettings, visit: Visit) {
        self.settings = settings
        self.visit = visit
        words = Words(language: visit.language)
        dates = DateWords(language: visit.language, timeZone: settings.timeZone)
    }

    func link(_ path: String) -> String { visit.link(path, base: settings.basePath) }
    func clean(_ text: String) -> String { text.fitForPublic(omitted: words.omittedAddress).withBoundShortWords }

    /// The frame of every page. `crumbs`: the way from the home page, names and links, without the page itself.
    func page(title: String, crumbs: [(name: String, path: String)] = [], style: String, indexed: Bool = true) -> Page {
        Page(fields: [
            "t": words.all,
            "language": visit.language.rawValue,
            "otherLanguage": visit.language == .pl ? "en" : "pl",
            "contentLanguage": Language.pl.rawValue,  // the libraries write Polish, whatever the frame's language
            "otherLanguageLink": visit.inOtherLanguage(base: settings.basePath),
            "programme": settings.programmeName,
            "isHome": crumbs.isEmpty && visit.path == Path.home,
            "isCalendar": visit.path == Path.calendar,
            "title": title,
            "indexed": indexed,
            "hasCrumbs": !crumbs.isEmpty,
            "crumbs": crumbs.map { ["name": $0.name, "link": link($0.path)] },
            "homeLink": link(Path.home),
            "calendarLink": link(Path.calendar),
            "accessibilityLink": link(Path.accessibility),
            "privacyLink": link(Path.privacy),
            "styleLink": settings.basePath + Path.style + "?v=" + style,
            "feedLink": settings.address(Path.feed),
        ])
    }

    func library(_ library: ForumLibrary) -> [String: Any] {
        [
            "name": clean(library.name),
            "town": clean(library.town),
            "stage": words.stage(library.stage),
            "hasTopics": library.topicCount > 0,
            "count": words.topicCount(library.topicCount),
            "link": link(Path.library(library.id)),
        ]
    }

    func topic(_ topic: ForumTopic) -> [String: Any] {
        [
            "title": clean(topic.title),
            "link": link(Path.topic(topic.library, topic.key)),
            "date": dates.date(topic.meetingDate),
            "machineDate": dates.machine(topic.meetingDate),
            "published": dates.date(topic.published),
            "machinePublished": dates.machine(topic.published),
        ]
    }

    func meeting(_ meeting: ForumMeeting, namesLibrary: Bool) -> [String: Any] {
        let note = words.note(meeting.stage)
        return [
            "title": clean(meeting.title),
            "namesLibrary": namesLibrary,
            "libraryName": clean(meeting.libraryName),
            "libraryLink": link(Path.library(meeting.library)),
            "place": clean(meeting.place),
            "day": dates.day(meeting.start),
            "hours": dates.hours(meeting.start, meeting.end),
            "machineStart": dates.machine(meeting.start),
            "note": note ?? "",
            "hasNote": note != nil,
            "isOff": meeting.stage == .cancelled || meeting.stage == .notHeld,
            "hasTopic": meeting.hasTopic,
            "topicLink": link(Path.topic(meeting.library, meeting.key)),
        ]
    }

    func message(_ message: ForumMessage) -> [String: Any] {
        [
            "pieces": message.words.map { ["text": $0.text, "isMarked": $0.isMarked] as [String: Any] },
            "understood": message.understood.map { ["line": $0] },
            "hasUnderstood": !message.understood.isEmpty,
            "unsure": message.unsure.map { ["line": $0] },
            "hasUnsure": !message.unsure.isEmpty,
            "reasons": message.reasons.map { ["words": $0.words, "meaning": $0.meaning, "rule": $0.rule] },
            "hasReasons": !message.reasons.isEmpty,
            "confidence": "\(message.confidence)",
        ]
    }

    func text(_ text: String) -> [[String: Any]] {
        PlainText(text).blocks.map { block in
            [
                "isList": block.isList,
                "lines": block.lines.map { line -> [String: Any] in
                    ["isFirst": line.isFirst, "pieces": line.pieces.map { ["text": $0.text, "isLink": $0.isLink] }]
                },
            ]
        }
    }
}
