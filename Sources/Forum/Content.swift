import Partnerships

/// What the forum shows, as closures that only read: live in the service, fakes in tests. The values hold no personal data;
/// what the forum prints is shown to everybody.
public struct ForumContent: Sendable {
    /// The programme's clock: "next" on the home page and the current month of the calendar count from here.
    public var now: @Sendable () async throws -> Moment
    /// The lead libraries: each is a category.
    public var libraries: @Sendable () async throws -> [ForumLibrary]
    public var library: @Sendable (LibraryID) async throws -> ForumLibrary?
    /// The published summaries of a library's meetings.
    public var topics: @Sendable (LibraryID) async throws -> [ForumTopic]
    public var topic: @Sendable (LibraryID, MeetingKey) async throws -> ForumTopic?
    /// Meetings that start in `from ..< to`, of all libraries, cancelled ones included. Drafts are left out by the forum itself.
    public var meetings: @Sendable (_ from: Moment, _ to: Moment) async throws -> [ForumMeeting]
    /// How a person's words were read; the tag can't be guessed, it stands in letters to the office only. Nil: no such words (any more).
    public var message: @Sendable (_ tag: String, Language) async throws -> ForumMessage?

    public init(
        now: @escaping @Sendable () async throws -> Moment,
        libraries: @escaping @Sendable () async throws -> [ForumLibrary],
        library: @escaping @Sendable (LibraryID) async throws -> ForumLibrary?,
        topics: @escaping @Sendable (LibraryID) async throws -> [ForumTopic],
        topic: @escaping @Sendable (LibraryID, MeetingKey) async throws -> ForumTopic?,
        meetings: @escaping @Sendable (_ from: Moment, _ to: Moment) async throws -> [ForumMeeting],
        message: @escaping @Sendable (_ tag: String, Language) async throws -> ForumMessage? = { _, _ in nil }
    ) {
        self.now = now
        self.libraries = libraries
        self.library = library
        self.topics = topics
        self.topic = topic
        self.meetings = meetings
        self.message = message
    }
}

/// Somebody's own words and how they were read: the only personal content, shown to whoever has the link out of an office letter.
public struct ForumMessage: Sendable, Equatable {
    /// The words in order; those that the reading rests on are marked.
    public var words: [Piece]
    /// What would be recorded, a sentence each.
    public var understood: [String]
    /// What isn't sure, a sentence each.
    public var unsure: [String]
    public var reasons: [Reason]
    /// 0…100.
    public var confidence: Int

    public struct Piece: Sendable, Equatable {
        public var text: String
        public var isMarked: Bool
        public init(text: String, isMarked: Bool) { self.text = text; self.isMarked = isMarked }
    }

    /// The words, what they were taken for, and by which rule.
    public struct Reason: Sendable, Equatable {
        public var words, meaning, rule: String
        public init(words: String, meaning: String, rule: String) { self.words = words; self.meaning = meaning; self.rule = rule }
    }

    public init(words: [Piece], understood: [String], unsure: [String], reasons: [Reason], confidence: Int) {
        self.words = words
        self.understood = understood
        self.unsure = unsure
        self.reasons = reasons
        self.confidence = confidence
    }
}

/// A lead library: a category of the forum (2.3.2).
public struct ForumLibrary: Sendable, Equatable {
    public var id: LibraryID
    public var name: String
    public var town: String
    public var stage: ForumStage
    /// Published topics.
    public var topicCount: Int

    public init(id: LibraryID, name: String, town: String, stage: ForumStage, topicCount: Int) {
        self.id = id
        self.name = name
        self.town = town
        self.stage = stage
        self.topicCount = topicCount
    }
}

/// How far a partnership has come.
public enum ForumStage: Sendable, Equatable {
    /// No meeting has been called yet.
    case preparing
    /// The meeting with this ordinal number has been called.
    case before(Int)
    /// The meeting with this ordinal number was held and no other has been called.
    case after(Int)
}

/// The approved summary of a meeting (3.4): a topic of the forum.
public struct ForumTopic: Sendable, Equatable {
    public var library: LibraryID
    public var key: MeetingKey
    public var title: String
    /// Plain text: paragraphs parted by empty lines, list items begin with `- `, `* ` or `• `.
    public var body: String
    public var published: Moment
    /// When the meeting began.
    public var meetingDate: Moment

    public init(library: LibraryID, key: MeetingKey, title: String, body: String, published: Moment, meetingDate: Moment) {
        self.library = library
        self.key = key
        self.title = title
        self.body = body
        self.published = published
        self.meetingDate = meetingDate
    }
}

/// A meeting in the forum's calendar (2.3.2).
public struct ForumMeeting: Sendable, Equatable {
    public var library: LibraryID
    public var libraryName: String
    public var key: MeetingKey
    /// 1 for the first partnership meeting.
    public var ordinal: Int
    public var title: String
    public var place: String
    public var start: Moment
    public var end: Moment
    public var stage: Meeting.Stage
    /// Stays the same for the whole life of the meeting: calendar programs know it by this.
    public var uid: String
    public var sequence: Int
    /// When time, place or stage last changed.
    public var changed: Moment
    /// Whether its summary is published, so that the calendar links to it.
    public var hasTopic: Bool

    public init(
        library: LibraryID, libraryName: String, key: MeetingKey, ordinal: Int, title: String, place: String,
        start: Moment, end: Moment, stage: Meeting.Stage, uid: String, sequence: Int, changed: Moment, hasTopic: Bool
    ) {
        self.library = library
        self.libraryName = libraryName
        self.key = key
        self.ordinal = ordinal
        self.title = title
        self.place = place
        self.start = start
        self.end = end
        self.stage = stage
        self.uid = uid
        self.sequence = sequence
        self.changed = changed
        self.hasTopic = hasTopic
    }
}
