import Forum
import Foundation
import Partnerships
import Store

extension Office {
    /// What the forum shows: meetings and published summaries, no personal data.
    var forumContent: ForumContent {
        let (store, clock, keys) = (store, clock, keys)
        let domain = configuration.mailbox.address.split(separator: "@").last.map(String.init) ?? "localhost"
        @Sendable func shown(_ library: LibraryRecord) throws -> ForumLibrary {
            let stage = stage(of: try store.meetings(of: library.id))
            return ForumLibrary(id: library.id, name: library.name, town: library.town, stage: stage,
                topicCount: try store.topics(of: library.id).count)
        }
        @Sendable func shown(_ topic: PublishedTopic) throws -> ForumTopic {
            let start = try store.meetings(of: topic.library).first { $0.key == topic.meeting }?.start ?? topic.at
            return ForumTopic(library: topic.library, key: topic.meeting, title: topic.title, body: topic.body, published: topic.at,
                meetingDate: start)
        }
        return ForumContent(
            now: { clock.now },
            libraries: { try store.libraries().map(shown) },
            library: { try store.library($0).map(shown) },
            topics: { try store.topics(of: $0).map(shown) },
            topic: { library, key in try store.topics(of: library).first { $0.meeting == key }.map(shown) },
            meetings: { from, to in
                let names = Dictionary(uniqueKeysWithValues: try store.libraries().map { ($0.id, $0.name) })
                let published = Set(try names.keys.sorted().flatMap { try store.topics(of: $0) }.map { "\($0.library)/\($0.meeting)" })
                return try store.meetings(from: from).filter { $0.start < to }.map { meeting in
                    ForumMeeting(
                        library: meeting.library, libraryName: names[meeting.library] ?? "", key: meeting.key, ordinal: meeting.ordinal,
                        title: meeting.title, place: meeting.place, start: meeting.start, end: meeting.end, stage: meeting.stage,
                        uid: "\(keys.tag("feed \(meeting.library) \(meeting.key)"))@\(domain)", sequence: meeting.sequence,
                        changed: meeting.changed, hasTopic: published.contains("\(meeting.library)/\(meeting.key)"))
                }
            },
            message: { tag, language in try message(tag, language) })
    }

    /// Where the office sees how the words were read; the tag can't be made without the key.
    func messageAddress(_ text: TextID) -> String {
        ForumSettings.address(ofMessage: messageTag(text), publicURL: configuration.web.publicURL)
    }

    private func messageTag(_ text: TextID) -> String { keys.tag("message \(text)") }

    private func message(_ tag: String, _ language: Language) throws -> ForumMessage? {
        guard let id = try store.textIDs().first(where: { messageTag($0) == tag }), let text = try store.keptText(id) else { return nil }
        let explanation = explain(words: text.body, asked: .invitation, today: shelves.today(text.created))
        let polish = language == .pl
        return ForumMessage(
            words: explanation.pieces.map { .init(text: $0.text, isMarked: $0.isMarked) }, understood: explanation.stated(polish),
            unsure: explanation.unsure.map { explanation.about($0, polish) },
            reasons: explanation.because.map { .init(words: $0.words, meaning: $0.meaningWords(polish), rule: $0.ruleWords(polish)) },
            confidence: Int((explanation.confidence * 100).rounded()))
    }

    /// The forum's server, with the templates below the letters' own.
    public func forum(templates: URL) throws -> ForumServer {
        let web = configuration.web
        let privacy = configuration.privacy
        let text = [privacy.controller, privacy.officer, privacy.basis, privacy.source].filter { !$0.isEmpty }.joined(separator: "\n\n")
        let settings = ForumSettings(
            host: web.host, port: web.port, publicURL: URL(string: web.publicURL) ?? URL(string: "http://127.0.0.1")!,
            programmeName: configuration.programme.name, timeZone: configuration.programme.timeZone,
            templatesDirectory: templates.appendingPathComponent("forum"), privacy: ForumPrivacy(polish: text, english: text),
            accessibilityContact: configuration.mailbox.address)
        return try makeForum(settings, content: forumContent, logger: log)
    }
}

private func stage(of meetings: [ShownMeeting]) -> ForumStage {
    if let open = meetings.last(where: { $0.stage == .called }) { return .before(open.ordinal) }
    return meetings.last { $0.stage == .held }.map { .after($0.ordinal) } ?? .preparing
}
