import Foundation
import GRDB
import GRDBSQLite
import Logging
import Partnerships
import Testing

@testable import Service
@testable import Store

/// What a reply and a tick cost does not depend on how many people there are: counted in steps of SQLite's machine and in pages that it
/// looks at, which are the same on every computer.
@Suite struct GrowthTests {
    @Test func aReplyAndATickCostTheSameAmongAHundredPeopleAndAHundredThousand() throws {
        let small = try Programme(libraries: 5)
        let big = try Programme(libraries: 5_000)
        #expect(try small.people() < 200)
        #expect(try big.people() > 100_000)
        let costs = [("a reply", try small.reply(), try big.reply()), ("a tick", try small.tick(), try big.tick())]
        for (name, few, many) in costs {
            print("\(name): \(few.steps) steps and \(few.pages) pages among few, \(many.steps) and \(many.pages) among many")
            #expect(few.steps > 300, "\(name): the counting works")
            #expect(Double(many.steps) < Double(few.steps) * 1.02, "\(name)")
            // Each tree of pages has three levels instead of one or two.
            #expect(Double(many.pages) < Double(few.pages) * 2.5, "\(name)")
        }
    }
}

/// What SQLite did.
private struct Cost {
    var steps: Int
    var pages: Int
}

/// Lipowiec with its meeting called, and as many copies of it as wanted beside it, with their history, mails and letters.
private final class Programme {
    static let monday = Moment(1_795_420_800)  // 23 November 2026, 9.00 in Warsaw
    private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardizedFileURL
    private static let example = root.appendingPathComponent("deploy/example")
    private let lipowiec: LibraryID = "lipowiec"
    private let folder: URL
    private let office: Office

    init(libraries: Int) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("growth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        office = try Self.office(folder, at: Self.monday)
        func file(_ name: String) throws -> RegisterFile {
            RegisterFile(name: name, data: try Data(contentsOf: Self.example.appendingPathComponent(name)))
        }
        let files = try RegisterFiles(
            libraries: file("libraries.csv"), staff: file("staff.csv"), people: file("people.csv"), channels: file("channels.csv"))
        _ = try office.enrol(try readRegister(files))
        try callMeeting()
        try sort("wojt@gmina-lipowiec.example.pl", "Niestety nie mogę przyjść.")
        try settleLetters()
        try copy(libraries - 1)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func office(_ folder: URL, at moment: Moment) throws -> Office {
        let settings = ["SOJUSZNIK_DATABASE": folder.path + "/sojusznik.sqlite", "SOJUSZNIK_TOKEN_KEY": String(repeating: "key ", count: 10)]
        let configuration = try Configuration.load(file: example.appendingPathComponent("sojusznik.yaml").path, environment: settings)
        let log = Logger(label: "growth") { _ in SwiftLogNoOpLogHandler() }
        return try Office(configuration, templates: root.appendingPathComponent("templates"), clock: .standing(at: moment), log: log)
    }

    func people() throws -> Int { try office.store.pool.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM person") ?? 0 } }

    // MARK: What is measured

    /// A mail is taken in, understood and answered.
    func reply() throws -> Cost {
        let cost = try Self.cost(in: office.store) { try sort("dyrektor@sp-lipowiec.example.pl", "Tak, chętnie przyjdę.") }
        let person = try #require(try office.store.people(email: "dyrektor@sp-lipowiec.example.pl").first)
        #expect(try office.store.partnership(lipowiec).meetings[1]?.seat(of: person.id)?.answer?.rsvp == .accepted)
        return cost
    }

    /// A bell rings, and the letters that follow from it are looked up.
    func tick() throws -> Cost {
        let bell = try #require(try office.store.dueAlarms(at: Self.monday + 30 * 86_400, limit: 1).first)
        let later = try Self.office(folder, at: bell.alarm.due)
        _ = try later.store.partnership(lipowiec)
        let cost = try Self.cost(in: later.store) {
            try Timekeeper(office: later).ringDue()
            try Sorter(office: later).sortWaiting()
            _ = try later.store.due(at: later.now)
            _ = try later.store.nextDue()
        }
        #expect(try later.store.dueAlarms(at: later.now).isEmpty)
        return cost
    }

    private static func cost(in store: Store, _ work: () throws -> Void) throws -> Cost {
        let steps = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        steps.initialize(to: 0)
        defer { steps.deallocate() }
        // Reading uses the first of the pool's connections as long as nobody else reads.
        func everywhere(_ look: (OpaquePointer?) -> Void) throws {
            try store.pool.writeWithoutTransaction { look($0.sqliteConnection) }
            try store.pool.read { look($0.sqliteConnection) }
        }
        var pages = 0
        func count(_ connection: OpaquePointer?) {
            for kind in [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS] {
                var (now, most) = (Int32(0), Int32(0))
                sqlite3_db_status(connection, kind, &now, &most, 1)
                pages += Int(now)
            }
        }
        try everywhere(count)
        pages = 0
        try everywhere { connection in
            sqlite3_progress_handler(connection, 1, { steps in
                steps!.assumingMemoryBound(to: Int.self).pointee += 1
                return 0
            }, steps)
        }
        steps.pointee = 0
        try work()
        let counted = steps.pointee
        try everywhere { sqlite3_progress_handler($0, 0, nil, nil) }
        try everywhere(count)
        return Cost(steps: counted, pages: pages)
    }

    // MARK: What is there

    private func callMeeting() throws {
        let maria = try #require(try office.store.people(email: "maria.lis@biblioteka-lipowiec.example.pl").first).id
        let plan = MeetingPlan(start: Self.monday + 17 * 86_400, end: Self.monday + 17 * 86_400 + 7_200, place: "Dom Kultury", title: "Spotkanie")
        func command(_ command: Command) throws {
            let outcome = try office.store.carryOut(
                [command], on: lipowiec, by: .person(maria), because: .console("\(command)"), at: Self.monday, under: office.rules)
            #expect(outcome.refusals.isEmpty)
        }
        try command(.plan(plan))
        try command(.approve(try #require(try office.store.partnership(lipowiec).drafts.keys.first)))
    }

    private func sort(_ sender: String, _ words: String) throws {
        let mail = Data("From: <\(sender)>\r\nTo: <sojusznik@partnerstwa.example.pl>\r\nSubject: Spotkanie\r\nMessage-ID: <\(words.count)@example.pl>\r\n\r\n\(words)\r\n".utf8)
        let seen = Sighting(folder: "INBOX", uidValidity: 7, uid: words.count)
        try office.store.receive([
            ReceivedMail(hash: sha256(mail), messageID: "\(words.count)@example.pl", seen: seen, arrived: office.now, content: .bytes(mail),
                from: sender)
        ])
        try Sorter(office: office).sortWaiting()
    }

    private func settleLetters() throws {
        for letter in try office.store.due(at: office.now, limit: 1_000) {
            let token = "token-\(letter.id)"
            let envelope = Envelope(token: token, messageID: "\(token)@example.pl", sender: "", address: "a@example.pl",
                bytes: Data(repeating: 65, count: 500))
            #expect(try office.store.seal(letter.id, envelope, at: office.now))
            try office.store.sent(letter.id, reply: "250", at: office.now)
        }
    }

    /// Whatever names a person, a library, a mail or a letter gets the number of the copy in front; bells ring and letters leave a year later.
    private func copy(_ count: Int) throws {
        let named = [
            ("library", ["id"]), ("person", ["id", "email"]), ("membership", ["library", "person", "external_id"]), ("channel", ["id", "library"]),
            ("text", ["id", "library", "owner"]), ("event", ["library"]), ("partnership", ["library"]), ("alarm", ["library"]), ("cause", ["key"]),
            ("inbox", ["hash", "from_address", "person", "message_id"]), ("outbox", ["library", "recipient", "token", "message_id"]),
            ("meeting", ["library"]),
        ]
        try office.store.pool.write { db in
            for (table, names) in named {
                let columns = try db.columns(in: table).map(\.name).filter { $0 != "id" || table != "inbox" && table != "outbox" }
                let values = columns.map { names.contains($0) ? "i || '-' || \($0)" : $0 == "due" ? "due + 31536000" : $0 }
                try db.execute(
                    sql: """
                        WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < ?)
                        INSERT INTO \(table)(\(columns.joined(separator: ", "))) SELECT \(values.joined(separator: ", ")) FROM number, \(table)
                        """, arguments: [count])
            }
        }
    }
}
