import GRDB
import Partnerships

extension Row {
    func write(for library: LibraryID?, at now: Moment, in db: Database) throws {
        switch self {
        case .person(let person, let externalID): try person.write(externalID: externalID, for: library, in: db)
        case .text(let id, let owner, let body):
            guard let library else { throw StoreTrouble.defect("a text belongs to a library") }
            try db.execute(
                cached: """
                    INSERT INTO text(id, library, owner, body, created) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT(id) DO UPDATE SET owner = excluded.owner, body = excluded.body
                    """,
                arguments: [id.rawValue, library.rawValue, owner?.rawValue, body, now.seconds])
        case .channel(let channel):
            guard let library else { throw StoreTrouble.defect("a channel belongs to a library") }
            try db.execute(
                cached: """
                    INSERT INTO channel(id, library, name, kind, email) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT(id) DO UPDATE SET name = excluded.name, kind = excluded.kind, email = excluded.email
                    """,
                arguments: [channel.id.rawValue, library.rawValue, channel.name, channel.kind, channel.email])
        case .library(let record):
            try db.execute(
                cached: """
                    INSERT INTO library(id, name, town, address, phone) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT(id) DO UPDATE SET name = excluded.name, town = excluded.town,
                        address = excluded.address, phone = excluded.phone
                    """,
                arguments: [record.id.rawValue, record.name, record.town, record.address, record.phone])
        }
    }
}

extension PersonRecord {
    static let columns = "id, name, form, function, email, phone, organisation, contribution, benefit, language"

    init(row: GRDB.Row) {
        self.init(
            id: PersonID(rawValue: row["id"]), name: row["name"], form: row["form"], function: row["function"],
            email: row["email"], phone: row["phone"], organisation: row["organisation"], contribution: row["contribution"],
            benefit: row["benefit"], language: Language(rawValue: row["language"]) ?? .pl)
    }

    static func find(_ id: PersonID, in db: Database) throws -> PersonRecord? {
        try GRDB.Row.fetchOne(db, cached: "SELECT \(columns) FROM person WHERE id = ?", arguments: [id.rawValue]).map(Self.init(row:))
    }

    fileprivate func write(externalID: String?, for library: LibraryID?, in db: Database) throws {
        try db.execute(
            cached: """
                INSERT INTO person(\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(id) DO UPDATE SET name = excluded.name, form = excluded.form, function = excluded.function,
                    email = excluded.email, phone = excluded.phone, organisation = excluded.organisation,
                    contribution = excluded.contribution, benefit = excluded.benefit, language = excluded.language
                """,
            arguments: [
                id.rawValue, name, form, function, email, phone, organisation, contribution, benefit, language.rawValue,
            ])
        guard let library else { return }
        try db.execute(
            cached: """
                INSERT INTO membership(library, person, external_id) VALUES (?, ?, ?)
                ON CONFLICT(library, person) DO UPDATE SET external_id = coalesce(excluded.external_id, external_id)
                """,
            arguments: [library.rawValue, id.rawValue, externalID])
    }
}

extension LibraryRecord {
    init(row: GRDB.Row) {
        self.init(
            id: LibraryID(rawValue: row["id"]), name: row["name"], town: row["town"], address: row["address"], phone: row["phone"])
    }
}

extension ChannelRecord {
    init(row: GRDB.Row) {
        self.init(id: ChannelID(rawValue: row["id"]), name: row["name"], kind: row["kind"], email: row["email"])
    }
}
