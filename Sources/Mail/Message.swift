import Foundation

/// One received mail as values (RFC 5322, RFC 2045): parsed leniently, whatever the bytes. What was wrong stands in `damages`.
public struct Message: Sendable {
    /// All header fields in the order of the message, topmost first.
    public var headers: [HeaderField]
    /// `From`, `Sender`, `Reply-To`, `To`, `Cc` (RFC 5322 3.6.2, 3.6.3), groups flattened.
    public var from: [Mailbox]
    public var sender: Mailbox?
    public var replyTo: [Mailbox]
    public var to: [Mailbox]
    public var cc: [Mailbox]
    /// When the sender says it was written; nil when missing or unreadable.
    public var date: Date?
    /// The first body text as plain text, whole; made from HTML when there is no plain text. A flowed text (RFC 3676) is unwrapped.
    public var text: String
    /// The first HTML body as it was sent.
    public var html: String?
    /// Everything that is not the body, in order; a forwarded message is one too, and `winmail.dat` (TNEF).
    public var attachments: [Attachment]
    /// Every `text/calendar` and `application/ics` part, in order (RFC 6047).
    public var calendars: [CalendarPart]
    /// Status parts of reports (RFC 3464 `message/delivery-status`, RFC 8098, RFC 5965), in order.
    public var reports: [ReportPart]
    /// The messages inside (`message/rfc822`, `text/rfc822-headers`): the head of each, outermost first.
    public var enclosed: [EnclosedHead]
    /// The body texts that stand in the mail beside the first one, as plain text, in order (notes of a bounce, footers of a list).
    public var furtherTexts: [String]
    /// Media type of the whole, lower-cased, `multipart/report` for example; and its parameters.
    public var contentType: ContentType
    /// What was wrong with the bytes.
    public var damages: [Damage]
    /// Says that `text` was made from HTML.
    public var textIsFromHTML: Bool

    /// Reads any bytes. Never fails; time and memory are bounded by a small multiple of the size (see `Limits`).
    public init(parsing bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer(parseMessage)
    }

    /// Reads bytes where they lie: of a file that is mapped into memory no copy is made.
    public init(parsing data: Data) {
        self = data.withUnsafeBytes { parseMessage($0.bindMemory(to: UInt8.self)) }
    }

    init() {
        headers = []; from = []; sender = nil; replyTo = []; to = []; cc = []; date = nil
        text = ""; html = nil; attachments = []; calendars = []; reports = []; enclosed = []; furtherTexts = []
        contentType = ContentType(type: "text/plain", parameters: [:]); damages = []; textIsFromHTML = false
    }

    /// The first field of that name, case ignored.
    public func header(_ name: String) -> String? {
        headers.first { $0.isNamed(name) }?.value
    }

    /// All fields of that name, topmost first.
    public func headers(named name: String) -> [String] {
        headers.filter { $0.isNamed(name) }.map(\.value)
    }

    /// `Subject`, decoded (RFC 2047); empty when there is none.
    public var subject: String { header("Subject") ?? "" }

    /// The envelope sender that the last server noted (RFC 5321 4.4); "" for `<>`, nil when unknown.
    public var returnPath: String? {
        guard let value = header("Return-Path") else { return nil }
        let path = value.utf8.drop(while: Self.isPathMark)
        return String(Substring(path.prefix(upTo: path.lastIndex { !Self.isPathMark($0) }.map(path.index(after:)) ?? path.startIndex)))
    }

    private static func isPathMark(_ byte: UInt8) -> Bool { byte == 0x3C || byte == 0x3E || byte == 0x20 || byte == 0x09 }

    /// `Message-ID` without its angle brackets.
    public var messageID: String? { messageIDs(header("Message-ID")).first }
    /// The identifiers in `In-Reply-To`, without angle brackets.
    public var inReplyTo: [String] { messageIDs(header("In-Reply-To")) }
    /// The identifiers in `References`, oldest first, without angle brackets.
    public var references: [String] { messageIDs(header("References")) }
}

/// One header field; `value` is unfolded and decoded to Unicode.
public struct HeaderField: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    func isNamed(_ other: String) -> Bool {
        name.utf8.count == other.utf8.count && zip(name.utf8, other.utf8).allSatisfy { $0 == $1 || isLetter($0) && $0 ^ $1 == 0x20 }
    }
}

/// A media type (RFC 2045 5.1), lower-cased, with its parameters (names lower-cased).
public struct ContentType: Hashable, Sendable {
    public var type: String
    public var parameters: [String: String]
}

/// A part that is kept as a file.
public struct Attachment: Hashable, Sendable {
    /// The sender's name for it, without any path; made up from the type when the sender gave none.
    public var name: String
    /// Lower-cased media type, `application/pdf`.
    public var contentType: String
    /// Decoded content; empty in a mail of more than `Limits.withFiles` bytes.
    public var bytes: [UInt8]

    public init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
    }
}

/// A calendar object in a mail (RFC 6047 2.4).
public struct CalendarPart: Hashable, Sendable {
    /// The `method` parameter of the media type, lower-cased; many senders leave it out and say it inside only.
    public var method: String?
    /// The iCalendar text as Unicode.
    public var text: String
}

/// A machine-readable part of a report.
public struct ReportPart: Hashable, Sendable {
    /// `message/delivery-status`, `message/disposition-notification`, `message/feedback-report`.
    public var contentType: String
    /// Groups of fields, divided by blank lines: the first speaks of the message, each other one of a recipient (RFC 3464 2.1).
    public var groups: [[HeaderField]]
}

/// The head of a message that came inside another one.
public struct EnclosedHead: Hashable, Sendable {
    public var headers: [HeaderField]

    /// The first field of that name, case ignored.
    public func header(_ name: String) -> String? { headers.first { $0.isNamed(name) }?.value }
}

/// Something wrong with the bytes of a mail. The mail is read all the same.
public enum Damage: String, Hashable, Sendable, Codable, CaseIterable {
    case empty, nulBytes, noHeaders, badHeader, undeclared8bit, badContentType, badEncodedWord, badParameter, badAddress
    case brokenMultipart, truncated, partWithoutContent, tooDeep, tooManyParts, tooLarge, unknownCharset, badCharacters
    case winmailDat
}

/// The limits of reading; beyond them the rest is left out and a `Damage` says so.
public enum Limits {
    /// Bytes of one mail that are read.
    public static let bytes = 64 << 20
    /// Bytes of a mail whose attached files are kept; of a bigger one they are only named.
    public static let withFiles = 8 << 20
    /// Parts of one mail.
    public static let parts = 1_000
    /// Bytes of one body text.
    public static let text = 4 << 20
    /// Bytes and lines of the body text in which own words are looked for: the first three quarters and the last.
    public static let ownWords = 128 << 10
    public static let ownLines = 4_000
    /// Bytes of one header field that are read.
    public static let field = 32 << 10
    /// Lines of an HTML text.
    public static let htmlLines = 20_000
}

/// The `<…>` tokens of an identification field (RFC 5322 3.6.4), at most 1,000; a bare token without brackets counts too (old clients).
func messageIDs(_ value: String?) -> [String] {
    guard let value else { return [] }
    var found: [String] = []
    var rest = value.utf8[...]
    while found.count < 1_000, let open = rest.firstIndex(of: 0x3C), let close = rest[open...].firstIndex(of: 0x3E) {
        let id = Substring(rest[rest.index(after: open)..<close])
        if !id.isEmpty { found.append(id.utf8.contains { $0 <= 0x20 || $0 >= 0x80 } ? id.filter { !$0.isWhitespace } : String(id)) }
        rest = rest[rest.index(after: close)...]
    }
    found.removeAll(where: \.isEmpty)
    if found.isEmpty {
        let bare = value.trimmingCharacters(in: .whitespaces)
        if bare.contains("@"), !bare.contains(" ") { found = [bare] }
    }
    return found
}
