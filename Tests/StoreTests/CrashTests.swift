import Foundation
import GRDB
import Partnerships
import Testing

@testable import Store

/// The process is really killed, and the file is opened again.
@Suite struct CrashTests {
    @Test(arguments: FaultPoint.allCases) func killedAtACommit(point: FaultPoint) async throws {
        let room = try Room()
        do {
            let store = try registered(room)
            try called(store)
            try store.receive([mail("Będę", uid: 1)])
        }
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = room.path as String, point = point as FaultPoint] in
            let store = try Store(path: path, marks: testMarks) { here in
                if here == point, armed.isSet { kill(getpid(), SIGKILL) }
            }
            let waiting = try #require(try store.nextWaiting())
            armed.set()
            _ = try store.carryOut([answer(jan, .accepted)], on: rzgow, by: .person(jan), because: .mail(waiting.id), at: monday + 60, under: rules)
        }
        let store = try room.open()
        if point == .beforeCommit {
            #expect(try store.partnership(rzgow).meetings[1]?.seat(of: jan)?.answer == nil)
        }
        if let waiting = try store.nextWaiting() {
            _ = try store.carryOut([answer(jan, .accepted)], on: rzgow, by: .person(jan), because: .mail(waiting.id), at: monday + 60, under: rules)
        }
        #expect(try store.partnership(rzgow).meetings[1]?.seat(of: jan)?.answer?.rsvp == .accepted)
        #expect(try store.letters(to: jan).filter { $0.notice.kind == .confirmation }.count == 1)
        #expect(try store.mail(InboxID(3))?.state == .handled)
        #expect(try store.replay(under: rules) == [])
        #expect(try store.integrity() == [])
    }

    @Test func aLockedDatabaseIsTriedAgain() throws {
        let room = try Room()
        do { _ = try registered(room) }
        let store = try room.open(patience: 0.1)
        let other = try DatabaseQueue(path: room.path)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            do throws(StoreTrouble) {
                try store.pause()
                Issue.record("the lock was overlooked")
            } catch {
                guard case .locked = error else { Issue.record("\(error)"); return }
                #expect(error.isRetryable)
            }
            #expect(try !store.paused()) // reading goes on
            try db.execute(sql: "ROLLBACK")
        }
        try store.pause()
        #expect(try store.paused())
    }

    @Test func aFullDiskLeavesNothingHalfDone() throws {
        let room = try Room()
        let store = try registered(room)
        let pages = try store.pool.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
            return pages
        }
        let batch = (1...50).map { mail("mail \($0) " + String(repeating: "x", count: 4_000), uid: $0) }
        do {
            try store.receive(batch)
            Issue.record("\(pages) pages were enough")
        } catch {
            guard case .full = error else { Issue.record("\(error)"); return }
            #expect(error.isRetryable)
        }
        #expect(try store.nextWaiting() == nil)
        #expect(try store.lastSeen(folder: "INBOX", uidValidity: 7) == nil)
        try store.pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 1000000") }
        #expect(try store.receive(batch) == 50)
    }
}

@Suite struct AcceptedTests {
    /// What has left on a full disk is remembered beside the database, in room that was taken before.
    @Test func whatHasLeftIsRememberedWithoutTheDatabase() throws {
        let room = try Room()
        var store = try registered(room)
        #expect(try FileManager.default.attributesOfItem(atPath: room.path + ".accepted")[.size] as? Int == 4_096)
        #expect(try store.notedAccepted().isEmpty)
        try store.noteAccepted(OutboxID(7))
        try store.noteAccepted(OutboxID(12))
        try store.pool.close()
        store = try room.open()
        #expect(try store.notedAccepted() == [OutboxID(7), OutboxID(12)])
        #expect(try FileManager.default.attributesOfItem(atPath: room.path + ".accepted")[.size] as? Int == 4_096, "written over in place")
        try store.forgetAccepted()
        #expect(try store.notedAccepted().isEmpty)
    }

    /// A restored file has other letters under these numbers.
    @Test func aRestoredFileKnowsNothingOfThem() throws {
        let room = try Room()
        let store = try registered(room)
        try store.noteAccepted(OutboxID(7))
        try store.backup(to: room.folder + "/kopia", at: monday)
        try store.pool.close()
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: room.path + end) }
        try FileManager.default.moveItem(atPath: room.folder + "/kopia", toPath: room.path)
        #expect(try room.open().notedAccepted().isEmpty)
    }
}

/// Whether the fault may strike: opening the file commits too.
let armed = Switch()

final class Switch: @unchecked Sendable {
    private let lock = NSLock()
    private var on = false
    var isSet: Bool { lock.withLock { on } }
    func set() { lock.withLock { on = true } }
}
