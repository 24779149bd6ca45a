import Foundation
import Mail
import Partnerships
import Store

/// Finishes what the transaction of an erasure can't: finds the person in what others wrote. A mail that names them loses its
/// bytes here and in the mailbox, and what it led to stays; in a text that is still needed the name gives way to a gap.
struct Eraser: Sendable {
    let office: Office

    func finish() throws {
        let erasures = try office.store.openErasures()
        for erasure in erasures {
            let others = try erasure.libraries.flatMap { try office.store.people(of: $0) }.filter { $0.id != erasure.person.id }
            let traces = Traces(of: erasure.person, among: others)
            let count = try eraseMails(naming: traces, of: Set(erasure.libraries))
            try office.store.rewriteWords(of: erasure.libraries) { traces.removed(from: $0) }
            office.log.info("erasure finished", metadata: ["mails of others": "\(count)"])
        }
        try office.store.close(erasures)
    }

    /// - Returns: how many there were.
    private func eraseMails(naming traces: Traces, of libraries: Set<LibraryID>) throws -> Int {
        var last = InboxID(0)
        var count = 0
        while case let kept = try office.store.keptMails(after: last, limit: 20), let newest = kept.last {
            let named = try kept.filter { mail, theirs in
                // In a letter of another town the same name is likely somebody else's.
                let isElsewhere = !theirs.isEmpty && libraries.isDisjoint(with: theirs)
                return traces.areIn(Message(parsing: try mail.octets()), byContact: isElsewhere)
            }
            try office.store.erase(mails: named.map(\.mail.id))
            count += named.count
            last = newest.mail.id
        }
        return count
    }
}
