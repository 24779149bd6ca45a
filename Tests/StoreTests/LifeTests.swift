import Foundation
import GRDB
import GRDBSQLite
import Partnerships
import Testing

@testable import Store

/// Chance that can be repeated: SplitMix64.
struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct LifeTests {
    /// Weeks of anything at all: what is stored is always what the events say, and each letter leaves once.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func whateverHappensTheStateFollowsFromTheEvents(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let room = try Room()
        let store = try registered(room)
        try called(store)
        var now = monday
        var sent: Set<OutboxID> = []
        for step in 0..<80 {
            now = now + Int.random(in: 60...40_000, using: &dice)
            try ring(store, at: now)
            try post(store, at: now, step: step, &sent)
            let person = [jan, maria, tomasz, ewa].randomElement(using: &dice)!
            guard try store.person(person) != nil else { continue }
            try byMail(try commands(of: person, store, at: now, &dice), of: person, store, "mail \(seed) \(step)", at: now)
        }
        #expect(try store.replay(under: rules) == [])
        #expect(try store.integrity() == [])
        #expect(sent.count > 10)
        #expect(try store.nextWaiting() == nil)
    }

    func ring(_ store: Store, at now: Moment) throws {
        var rings = 0
        while let due = try store.dueAlarms(at: now).first {
            let name = due.alarm.name
            _ = try store.carryOut([.ring(name)], on: rzgow, by: .clock, because: .alarm(rzgow, name), at: now, under: rules)
            rings += 1
            try #require(rings < 50, "\(name) does not fall silent")
        }
    }

    func post(_ store: Store, at now: Moment, step: Int, _ sent: inout Set<OutboxID>) throws {
        for letter in try store.due(at: now) {
            if letter.envelope == nil { try #require(try store.seal(letter.id, envelope(letter), at: now)) }
            #expect(sent.insert(letter.id).inserted)
            guard case .person(let person) = letter.notice.to else { try store.sent(letter.id, reply: "posted", at: now); continue }
            let posted = Command.posted(letter.notice.kind, to: person, meeting: letter.notice.meeting, .accepted)
            _ = try store.carryOut([posted], on: rzgow, by: .server, because: .letter(letter.id, .accepted), at: now, under: rules)
            #expect(try store.letter(letter.id)?.state == .sent)
        }
    }

    func commands(of person: PersonID, _ store: Store, at now: Moment, _ dice: inout Dice) throws -> [Command] {
        let start = now + Int.random(in: 3...20, using: &dice) * Schedule.day
        let plan = MeetingPlan(start: start, end: start + 7_200, place: "Rzgów", title: "Spotkanie")
        let draft = try store.partnership(rzgow).drafts.keys.max() ?? "d0"
        let text = TextID("t\(now.seconds)")
        let key = try store.partnership(rzgow).meetings.keys.max() ?? 1
        let all: [Command] = [
            .answer(Answer(person: person, meeting: key, rsvp: RSVP.allCases.randomElement(using: &dice)!, way: .hand, text: text, arrived: now)),
            .refer(.question, person: person, meeting: key, text: text), .undo(person: person), .status(person: person),
            .plan(plan), .move(plan), .cancel(reason: nil), .approve(draft), .approve(draft), .approve(draft), .held(true),
            .attendance(present: [jan, maria, tomasz], walkIns: [], minutes: 120), .summary(text), .evaluate(person: person, text: text),
            .resign(person: person), .erase(person: person), .absence(person: person, until: "2026-12-12"),
            .phone([PhoneAnswer(person: maria, rsvp: .accepted)]),
        ]
        return (0..<Int.random(in: 1...2, using: &dice)).map { _ in all.randomElement(using: &dice)! }
    }

    /// One reply costs the same among a thousand people and among twenty thousand: counted in pages that SQLite looks at.
    @Test func theCostOfOneReplyIsFlat() throws {
        let few = try costOfReplies(people: 1_000), many = try costOfReplies(people: 20_000)
        // A B-tree of more rows is a level higher; a scan would cost twenty times as much.
        #expect(many <= few * 3 / 2, "\(few) pages among 1,000 people, \(many) among 20,000")
    }

    func costOfReplies(people: Int) throws -> Int {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try store.pool.write { db in try fill(db, people: people) }
        try byMail([answer(jan, .accepted)], of: jan, store, "Będę")
        let before = pages(store)
        try byMail([answer(maria, .accepted)], of: maria, store, "Przyjdę")
        _ = try store.dueAlarms(at: monday)
        return pages(store) - before
    }

    func fill(_ db: Database, people: Int) throws {
        let tables = [
            "INSERT OR IGNORE INTO library SELECT 'l' || n / 25, 'Biblioteka', 'Miasto', 'ul. Prosta 1', '' FROM many",
            "INSERT INTO person SELECT 'p' || n, 'Osoba ' || n, '', '', 'p' || n || '@example.pl', '', '', '', '', 'pl' FROM many",
            "INSERT INTO membership SELECT 'l' || n / 25, 'p' || n, 'csv-' || n, 'partner' FROM many",
            "INSERT INTO alarm SELECT 'l' || n / 25, 'reminder/1/0/' || n, 1796000000 + n FROM many",
            "INSERT INTO cause SELECT 'mail ' || hex(n * 7919), 0, '' FROM many",
            """
            INSERT INTO inbox(hash, arrived, size, bytes, from_address, state, settled)
            SELECT hex(n * 7919), n, 3, x'616263', 'p' || n || '@example.pl', 'handled', 1 FROM many
            """,
            """
            INSERT INTO outbox(library, kind, recipient, notice, cause, created, due, state)
            SELECT 'l' || n / 25, 'reminder', 'person p' || n, '{}', '', 1, 1796000000 + n, 'queued' FROM many
            """,
        ]
        for table in tables {
            let insert = table.replacing("INSERT",
                with: "WITH RECURSIVE many(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM many WHERE n < \(people)) INSERT", maxReplacements: 1)
            try db.execute(sql: insert)
        }
    }

    /// Pages asked of the cache of the writer since it was opened.
    func pages(_ store: Store) -> Int {
        store.pool.writeWithoutTransaction { db in
            var total = 0
            for counter in [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS] {
                var now: Int32 = 0, peak: Int32 = 0
                sqlite3_db_status(db.sqliteConnection, counter, &now, &peak, 0)
                total += Int(now)
            }
            return total
        }
    }
}
