import GRDB
import Partnerships

/// Something stored that does not follow from the events.
public struct Difference: Hashable, Sendable, CustomStringConvertible {
    public var library: LibraryID
    public var what: String
    public var description: String { "\(library): \(what)" }
}

extension Store {
    /// Folds all events anew and compares with the stored states and alarms. Empty when all is as it should be.
    public func replay(under rules: Rules) throws(StoreTrouble) -> [Difference] {
        try read { db in
            var differences: [Difference] = []
            let ids = try String.fetchAll(db, sql: "SELECT library FROM event UNION SELECT library FROM partnership ORDER BY 1")
            for id in ids {
                let library = LibraryID(id)
                let found = try Self.replay(library, under: rules, in: db)
                differences += found.map { Difference(library: library, what: $0) }
            }
            return differences
        }
    }

    private static func replay(_ library: LibraryID, under rules: Rules, in db: Database) throws -> [String] {
        var found: [String] = []
        let folded: (state: Partnership, version: Int)
        let stored: StoredPartnership
        do {
            folded = try StoredPartnership.fold(Partnership(id: library), after: 0, in: db)
            stored = try StoredPartnership.read(library, in: db)
        } catch let error as DecodingError {
            return ["an event can't be read: \(error)"]
        }
        let snapshot = try String.fetchOne(db, sql: "SELECT state FROM partnership WHERE library = ?", arguments: [library.rawValue])
        if snapshot.flatMap({ try? JSON.value(Partnership.self, from: $0) }) == nil { found.append("the stored state can't be read") }
        if stored.version != folded.version { found.append("stored at event \(stored.version), the last is \(folded.version)") }
        if stored.state != folded.state { found.append("the stored state differs") }

        let alarms = try GRDB.Row.fetchAll(db, sql: "SELECT name, due FROM alarm WHERE library = ?", arguments: [library.rawValue])
        let kept = Dictionary(uniqueKeysWithValues: alarms.map { ($0["name"] as String, $0["due"] as Int) })
        let derived = Dictionary(
            timetable(of: folded.state, under: rules).map { ($0.name.description, $0.due.seconds) }, uniquingKeysWith: min)
        for name in Set(kept.keys).union(derived.keys).sorted() where kept[name] != derived[name] {
            let text = [kept[name], derived[name]].map { $0.map(String.init) ?? "none" }
            found.append("alarm \(name): stored \(text[0]), derived \(text[1])")
        }
        return found
    }
}
