import Foundation
import Partnerships

/// The programme as its letters name it.
public struct Programme: Sendable {
    /// "Partnerstwa dla bibliotek".
    public var name: String
    public var timeZone: TimeZone
    /// The bot's own address; every letter comes from it.
    public var address: String
    /// Where the forum stands, without a slash at its end.
    public var publicURL: String
    /// Whether `local+token@domain` reaches the mailbox (RFC 5233).
    public var subaddressing: Bool
    public var privacy: Privacy

    public init(name: String, timeZone: TimeZone, address: String, publicURL: String, subaddressing: Bool, privacy: Privacy) {
        self.name = name; self.timeZone = timeZone; self.address = address; self.publicURL = publicURL
        self.subaddressing = subaddressing; self.privacy = privacy
    }
}

/// What the data notice (RODO art. 14) is made of, in the operator's own words.
public struct Privacy: Sendable {
    public var controller: String
    /// The data protection officer: name or function, and address.
    public var officer: String
    /// Purpose and legal basis, in the nominative: it follows "Cel i podstawa prawna:".
    public var basis: String
    /// Where the data come from (art. 14 section 2 f), in the nominative: it follows "Źródło danych:".
    public var source: String
    public var retention: Retention

    /// How long the data are kept.
    public enum Retention: Sendable, Equatable {
        /// In the operator's words.
        case words(String)
        /// Days: people after their partnership has ended, mails after they came or left. Put into words of the letter's language.
        case days(people: Int, mails: Int)
    }

    public init(controller: String, officer: String, basis: String, source: String, retention: Retention) {
        self.controller = controller; self.officer = officer; self.basis = basis; self.source = source; self.retention = retention
    }

    public init(controller: String, officer: String, basis: String, source: String, retention: String) {
        self.init(controller: controller, officer: officer, basis: basis, source: source, retention: .words(retention))
    }
}

/// Who gets the letter: a person, or an information channel.
public struct Recipient: Sendable {
    public var name: String
    public var address: String
    public var language: Language
    /// "Pani", "Pan" or empty: then every sentence stays neutral.
    public var form: String

    public init(name: String, address: String, language: Language, form: String = "") {
        self.name = name; self.address = address; self.language = language; self.form = form
    }
}

/// Everything one letter is written from.
public struct LetterContext: Sendable {
    public var notice: Notice
    public var partnership: Partnership
    public var directory: Directory
    public var programme: Programme
    public var recipient: Recipient
    /// This letter's reply token: the tag of its reply address.
    public var token: String
    /// Without angle brackets.
    public var messageID: String
    /// The UID of this person's calendar object; without one no calendar goes along.
    public var calendarUID: String?
    /// The mail that this letter answers directly, without angle brackets (RFC 5322 3.6.4, RFC 3834).
    public var inReplyTo: String?
    public var now: Moment
    /// The data notice goes with this letter (RODO art. 14); so it does when the notice itself says so.
    public var firstContact: Bool
    /// What can be written by mail, for the letter `help`: the words and what they do.
    public var helpLines: [HelpLine]
    /// Mails of strangers in quarantine, for the digest of the library's staff.
    public var quarantined = 0
    /// The forum pages that show how somebody's words were read, for the office's letters about matters.
    public var messageLinks: [TextID: String] = [:]

    public init(
        notice: Notice, partnership: Partnership, directory: Directory, programme: Programme, recipient: Recipient, token: String,
        messageID: String, calendarUID: String? = nil, inReplyTo: String? = nil, now: Moment, firstContact: Bool = false,
        helpLines: [HelpLine] = []
    ) {
        self.notice = notice; self.partnership = partnership; self.directory = directory; self.programme = programme
        self.recipient = recipient; self.token = token; self.messageID = messageID; self.calendarUID = calendarUID
        self.inReplyTo = inReplyTo; self.now = now; self.firstContact = firstContact; self.helpLines = helpLines
    }
}

/// A command by mail and what it does, as `POMOC` lists them.
public struct HelpLine: Sendable, Equatable {
    public var words: String
    public var meaning: String
    public init(_ words: String, _ meaning: String) { self.words = words; self.meaning = meaning }
}
