import Foundation
import GRDB
import Partnerships
import Testing

@testable import Store

@Suite struct OpeningTests {
    @Test func commitsAreOnTheDiskBeforeTheyReturn() throws {
        let room = try Room()
        let store = try room.open()
        let (synchronous, journal, secure, foreign) = try store.pool.writeWithoutTransaction { db in
            (try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"),
             try Int.fetchOne(db, sql: "PRAGMA secure_delete"), try Int.fetchOne(db, sql: "PRAGMA foreign_keys"))
        }
        #expect(synchronous == 2)
        #expect(journal == "wal")
        #expect(secure == 1)
        #expect(foreign == 1)
        #expect(try store.integrity() == [])
    }

    @Test func everyTableIsStrict() throws {
        let room = try Room()
        let store = try room.open()
        let loose = try store.pool.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
        }
        #expect(loose == ["grdb_migrations"])
    }

    @Test func theRegisterIsKeptAndFound() throws {
        let room = try Room()
        let store = try registered(room)
        #expect(try store.libraries().map(\.id) == [rzgow])
        #expect(try store.people(email: "JAN@osp.example.pl").map(\.name) == ["Jan Żółkiewicz"])
        let directory = try #require(try store.directory(of: rzgow))
        #expect(directory.people.count == 4)
        #expect(directory.channels["gazeta"]?.name == "Gazeta Rzgowska")
        #expect(try store.memberships(externalID: "csv-maria").map(\.person) == [maria])
    }

    @Test func aFileOfAnotherProgramIsRefused() throws {
        let room = try Room()
        try Data("To nie jest baza danych, tylko list do burmistrza.".utf8).write(to: URL(fileURLWithPath: room.path))
        #expect(throws: StoreTrouble.self) { try room.open() }
        do { _ = try room.open() } catch let trouble as StoreTrouble {
            guard case .notADatabase = trouble else { Issue.record("\(trouble)"); return }
            #expect(!trouble.isRetryable)
        }
    }

    @Test func aDatabaseOfAnotherProgramIsRefused() throws {
        let room = try Room()
        let other = try DatabaseQueue(path: room.path)
        try other.write { db in try db.execute(sql: "CREATE TABLE bees(name TEXT)") }
        try other.close()
        #expect(throws: StoreTrouble.notADatabase("\(room.path) belongs to another program")) { try room.open() }
    }

    @Test func aNewerSchemaIsRefused() throws {
        let room = try Room()
        do {
            let store = try room.open()
            try store.pool.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations(identifier) VALUES ('2 from the future')")
            }
            try store.pool.close()
        }
        #expect(throws: StoreTrouble.newerSchema(room.path)) { try room.open() }
    }

    @Test func theClockNeverRunsBack() throws {
        let room = try Room()
        let store = try room.open()
        try store.remember(monday)
        try store.remember(monday)
        try store.remember(monday + 60)
        #expect(throws: StoreTrouble.clockRunsBack(remembered: monday + 60)) { try store.remember(monday) }
        #expect(try store.remembered() == monday + 60)
    }

    @Test func dailyLookUpsNeverScan() throws {
        let room = try Room()
        let store = try room.open()
        for sql in SQL.daily {
            let plan = try store.pool.read { db in
                let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
                statement.setUncheckedArguments([])
                return try GRDB.Row.fetchAll(statement).map { $0["detail"] as String }
            }
            let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("USING INDEX") && !$0.contains("USING COVERING INDEX") }
            #expect(scans.isEmpty, "\(sql)\n\(plan)")
            let sorts = plan.filter { $0.contains("TEMP B-TREE FOR ORDER BY") || $0.contains("TEMP B-TREE FOR GROUP") }
            if sql.contains("LIMIT") { #expect(sorts.isEmpty, "\(sql)\n\(plan)") }
        }
    }
}
