import GRDB
import Partnerships

/// A person's place in a library. Without roles: a candidate whom nobody has approved, not to be written to.
public struct Membership: Hashable, Sendable {
    public var library: LibraryID
    public var person: PersonID
    /// `person_id` of the register.
    public var externalID: String?
    public var roles: Set<MemberRole>

    init(row: GRDB.Row) {
        library = LibraryID(rawValue: row["library"])
        person = PersonID(rawValue: row["person"])
        externalID = row["external_id"]
        roles = Set((row["roles"] as String).split(separator: " ").compactMap { MemberRole(rawValue: String($0)) })
    }
}

/// Somebody's words, as they are kept.
public struct KeptText: Hashable, Sendable {
    public var id: TextID
    public var library: LibraryID
    public var body: String
    public var created: Moment

    init(row: GRDB.Row) {
        id = TextID(rawValue: row["id"])
        library = LibraryID(rawValue: row["library"])
        body = row["body"]
        created = Moment(row["created"] as Int)
    }
}

extension Store {
    /// The state of a partnership; an empty one when nothing has happened yet.
    public func partnership(_ id: LibraryID) throws(StoreTrouble) -> Partnership {
        try read { db in try StoredPartnership.load(id, in: db, states).state }
    }

    /// All libraries, partner libraries included, by id.
    public func libraries() throws(StoreTrouble) -> [LibraryRecord] {
        try read { db in try GRDB.Row.fetchAll(db, cached: "SELECT * FROM library ORDER BY id").map(LibraryRecord.init(row:)) }
    }

    public func library(_ id: LibraryID) throws(StoreTrouble) -> LibraryRecord? {
        try read { db in
            try GRDB.Row.fetchOne(db, cached: "SELECT * FROM library WHERE id = ?", arguments: [id.rawValue]).map(LibraryRecord.init(row:))
        }
    }

    /// The names behind the identifiers of a library, and the texts asked for. Nil for a library that is not on record.
    /// - Parameter people: others that a letter needs: the programme's staff.
    public func directory(of library: LibraryID, texts: [TextID] = [], people: [PersonID] = []) throws(StoreTrouble) -> Directory? {
        try read { db in
            guard let record = try GRDB.Row.fetchOne(db, cached: "SELECT * FROM library WHERE id = ?", arguments: [library.rawValue])
            else { return nil }
            var directory = Directory(library: LibraryRecord(row: record), people: [:])
            for row in try GRDB.Row.fetchAll(db, cached: SQL.peopleOfLibrary, arguments: [library.rawValue]) {
                let person = PersonRecord(row: row)
                directory.people[person.id] = person
            }
            for id in people where directory.people[id] == nil { directory.people[id] = try PersonRecord.find(id, in: db) }
            for row in try GRDB.Row.fetchAll(db, cached: SQL.channelsOfLibrary, arguments: [library.rawValue]) {
                let channel = ChannelRecord(row: row)
                directory.channels[channel.id] = channel
            }
            for id in texts { directory.texts[id] = try Self.body(of: id, in: db) }
            return directory
        }
    }

    public func text(_ id: TextID) throws(StoreTrouble) -> String? { try read { db in try Self.body(of: id, in: db) } }

    private static func body(of id: TextID, in db: Database) throws -> String? {
        try String.fetchOne(db, cached: "SELECT body FROM text WHERE id = ?", arguments: [id.rawValue])
    }

    /// All texts that are kept, without their words, the newest first.
    public func textIDs() throws(StoreTrouble) -> [TextID] {
        try read { db in try String.fetchAll(db, sql: "SELECT id FROM text ORDER BY created DESC, id").map(TextID.init(rawValue:)) }
    }

    /// A kept text with the moment it came; nil when it is gone.
    public func keptText(_ id: TextID) throws(StoreTrouble) -> KeptText? {
        try read { db in try GRDB.Row.fetchOne(db, cached: "SELECT * FROM text WHERE id = ?", arguments: [id.rawValue]).map(KeptText.init(row:)) }
    }

    /// All words of a person's own: for `MOJE DANE`.
    public func texts(of person: PersonID) throws(StoreTrouble) -> [KeptText] {
        try read { db in
            try GRDB.Row.fetchAll(db, cached: SQL.textsOfPerson, arguments: [person.rawValue]).map(KeptText.init(row:))
        }
    }

    // MARK: People

    public func person(_ id: PersonID) throws(StoreTrouble) -> PersonRecord? { try read { db in try PersonRecord.find(id, in: db) } }

    /// Everybody with the address, in whatever case it is written: several when an office shares it.
    public func people(email: String) throws(StoreTrouble) -> [PersonRecord] {
        guard !email.isEmpty else { return [] }
        return try read { db in
            try GRDB.Row.fetchAll(db, cached: SQL.peopleByAddress, arguments: [email]).map(PersonRecord.init(row:))
        }
    }

    public func people(of library: LibraryID) throws(StoreTrouble) -> [PersonRecord] {
        try read { db in
            try GRDB.Row.fetchAll(db, cached: SQL.peopleOfLibrary, arguments: [library.rawValue]).map(PersonRecord.init(row:))
        }
    }

    /// Everybody to whom staff gave an address (`DOPISZ`), in whatever library: what no import may undo. Reads all events; for an import.
    public func addressedByStaff() throws(StoreTrouble) -> Set<PersonID> {
        try read { db in
            var people: Set<PersonID> = []
            for json in try String.fetchAll(db, sql: "SELECT json FROM event WHERE json LIKE '{\"readdressed\"%'") {
                if case .readdressed(let person) = try JSON.value(Event.self, from: json) { people.insert(person) }
            }
            return people
        }
    }

    public func memberships(email: String) throws(StoreTrouble) -> [Membership] {
        email.isEmpty ? [] : try memberships(SQL.membershipsByAddress, [email])
    }

    public func memberships(person: PersonID) throws(StoreTrouble) -> [Membership] {
        try memberships(SQL.membershipsByPerson, [person.rawValue])
    }

    public func memberships(externalID: String) throws(StoreTrouble) -> [Membership] {
        try memberships(SQL.membershipsByExternalID, [externalID])
    }

    /// The register of a library, as it stands.
    public func memberships(of library: LibraryID) throws(StoreTrouble) -> [Membership] {
        try memberships("SELECT library, person, external_id, roles FROM membership WHERE library = ? ORDER BY person", [library.rawValue])
    }

    private func memberships(_ sql: String, _ arguments: StatementArguments) throws(StoreTrouble) -> [Membership] {
        try read { db in try GRDB.Row.fetchAll(db, cached: sql, arguments: arguments).map(Membership.init(row:)) }
    }
}
