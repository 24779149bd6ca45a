import Foundation

/// What an answer is about and whose it is: answers are only compared within one key.
public struct AnswerKey: Sendable, Hashable, Codable {
    public var uid: String
    /// The instant of RECURRENCE-ID, nil for the whole series or a single meeting.
    public var recurrenceID: Date?
    /// Lower-cased address.
    public var attendee: String

    public init(uid: String, recurrenceID: Date?, attendee: String) {
        self.uid = uid
        self.recurrenceID = recurrenceID
        self.attendee = attendee.lowercased()
    }
}

/// Which of two calendar answers with the same `AnswerKey` is the later one: SEQUENCE first, then the time the answer was given
/// (RFC 5546 section 2.1.5; Exchange: X-MICROSOFT-CDO-REPLYTIME).
///
/// Equal means: the same answer again, as in the two calendar parts of one mail, or in a mail that came twice.
public struct AnswerOrder: Comparable, Sendable, Codable, Hashable {
    public var sequence: Int
    /// The later of DTSTAMP and reply time, never after the arrival, in whole seconds.
    public var moment: Date

    public init(sequence: Int, moment: Date) {
        self.sequence = sequence
        self.moment = moment
    }

    /// - Parameters:
    ///   - arrival: when the mail reached the mailbox. It caps the times in the message: a DTSTAMP of 2099 must not freeze an answer.
    ///     It stands in for them when both are missing.
    ///   - sentSequence: the highest SEQUENCE we have sent. It caps the one in the message: only organisers may raise it.
    public init(of message: CalendarMessage, arrival: Date, sentSequence: Int? = nil) {
        let given = [message.stamp, message.replyTime].compactMap { $0 }.max() ?? arrival
        let moment = min(given, arrival).timeIntervalSince1970.rounded(.down)
        self.init(
            sequence: min(message.sequence, sentSequence ?? message.sequence), moment: Date(timeIntervalSince1970: moment))
    }

    public static func < (one: AnswerOrder, other: AnswerOrder) -> Bool {
        (one.sequence, one.moment) < (other.sequence, other.moment)
    }
}
