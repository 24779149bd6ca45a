import GRDB
import Partnerships

/// A meeting as pages and the calendar feed show it: nothing personal in it.
public struct ShownMeeting: Hashable, Sendable {
    public var library: LibraryID
    public var key: MeetingKey
    public var ordinal: Int
    public var title: String
    public var place: String
    public var start: Moment
    public var end: Moment
    public var stage: Meeting.Stage
    public var sequence: Int
    /// For DTSTAMP and LAST-MODIFIED.
    public var changed: Moment

    init(row: GRDB.Row) {
        library = LibraryID(rawValue: row["library"])
        key = row["key"]
        ordinal = row["ordinal"]
        title = row["title"]
        place = row["place"]
        start = Moment(row["starts"] as Int)
        end = Moment(row["ends"] as Int)
        stage = Meeting.Stage(rawValue: row["stage"]) ?? .drafted
        sequence = row["sequence"]
        changed = Moment(row["changed"] as Int)
    }
}

/// A summary that library staff have published.
public struct PublishedTopic: Hashable, Sendable {
    public var library: LibraryID
    public var meeting: MeetingKey
    public var text: TextID
    public var title: String
    public var at: Moment
    public var body: String

    init(row: GRDB.Row) {
        library = LibraryID(rawValue: row["library"])
        meeting = row["meeting"]
        text = TextID(rawValue: row["text"])
        title = row["title"]
        at = Moment(row["at"] as Int)
        body = row["body"]
    }
}

/// The programme in figures, for `status` and `doctor`.
public struct Figures: Hashable, Sendable, Codable {
    public var paused: Bool
    public var restored: Bool
    public var people: Int
    public var waiting: Int
    public var setAside: Int
    public var quarantined: Int
    public var letters: [String: Int]
}

extension Store {
    /// Meetings that were called (cancelled ones too) and start at or after the moment, in order of their start.
    public func meetings(from start: Moment) throws(StoreTrouble) -> [ShownMeeting] {
        try read { db in try GRDB.Row.fetchAll(db, sql: SQL.meetingsFrom, arguments: [start.seconds]).map(ShownMeeting.init(row:)) }
    }

    /// All meetings of a library, drafted ones included.
    public func meetings(of library: LibraryID) throws(StoreTrouble) -> [ShownMeeting] {
        try read { db in try GRDB.Row.fetchAll(db, sql: SQL.meetingsOfLibrary, arguments: [library.rawValue]).map(ShownMeeting.init(row:)) }
    }

    /// The topics of a library's category on the forum.
    public func topics(of library: LibraryID) throws(StoreTrouble) -> [PublishedTopic] {
        try read { db in try GRDB.Row.fetchAll(db, sql: SQL.published, arguments: [library.rawValue]).map(PublishedTopic.init(row:)) }
    }

    /// Each library that has a partnership, with its state, by id.
    public func overview() throws(StoreTrouble) -> [(library: LibraryRecord, partnership: Partnership)] {
        try read { db in
            let rows = try GRDB.Row.fetchAll(
                db, sql: "SELECT l.* FROM library l JOIN partnership p ON p.library = l.id ORDER BY l.id")
            return try rows.map { row in
                let record = LibraryRecord(row: row)
                return (record, try StoredPartnership.load(record.id, in: db, states).state)
            }
        }
    }

    /// Counts rows: for a human who asks, not for daily work.
    public func figures() throws(StoreTrouble) -> Figures {
        try read { db in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
            var letters: [String: Int] = [:]
            for row in try GRDB.Row.fetchAll(db, sql: "SELECT state, count(*) AS number FROM outbox GROUP BY state") {
                letters[row["state"]] = row["number"]
            }
            return Figures(
                paused: try Self.meta("paused", in: db) != nil, restored: try Self.meta("restored", in: db) != nil,
                people: try count("SELECT count(*) FROM person"),
                waiting: try count("SELECT count(*) FROM inbox WHERE state = 'waiting'"),
                setAside: try count("SELECT count(*) FROM inbox WHERE state = 'aside'"),
                quarantined: try count("SELECT count(*) FROM inbox WHERE state = 'quarantined'"), letters: letters)
        }
    }
}
