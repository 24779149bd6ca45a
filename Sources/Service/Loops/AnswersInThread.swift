import Foundation
import Mail
import Partnerships
import Store

extension Office {
    /// How many automatic answers stand before this one in its thread: from the mail that it answers to the letter that mail answered,
    /// and so on back, as long as the mails are kept. Two machines that greet each other end here (RFC 3834 section 2).
    /// - Parameter limit: counts no further.
    func answersInThread(before letter: OutboxID, atMost limit: Int) throws -> Int {
        var count = 0
        var newest = letter
        // A thread in which nothing but drafts goes to and fro is long enough too.
        for _ in 0..<100 where count < limit {
            guard let mail = try store.mail(answeredBy: newest), let head = try head(of: mail),
                let answered = try Sorter(office: self).letter(head, isBounce: false)
            else { break }
            if answered.notice.kind.answersMail { count += 1 }
            newest = OutboxID(answered.id)
        }
        return count
    }

    private func head(of mail: StoredMail) throws -> Message? {
        switch mail.content {
        case .bytes(let data)?: Message(parsing: Array(Collector.header(of: data)))
        case .file(let path, _)?:
            Message(parsing: Array(Collector.header(of: try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped))))
        case nil: nil
        }
    }
}

extension NoticeKind {
    /// An answer to somebody's own mail.
    var answersMail: Bool {
        switch self {
        case .confirmation, .newDate, .passedOn, .substituteNoted, .undone, .resignationAsked, .erasureAsked, .myData, .help, .unsubscribed,
            .askBack, .refused, .done, .status:
            true
        default: false
        }
    }
}
