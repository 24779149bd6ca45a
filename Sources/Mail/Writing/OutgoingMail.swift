import Foundation

/// One mail to be sent, as values. `bytes()` is a function of the value alone: the same value gives the same bytes on every retry.
public struct OutgoingMail: Sendable {
    public var from: Mailbox
    public var to: Mailbox
    public var replyTo: Mailbox?
    public var subject: String
    /// Without angle brackets.
    public var messageID: String
    public var inReplyTo: String?
    /// Oldest first, without angle brackets; when there are many, the first and the last twenty are written (RFC 5322 3.6.4, son-of-1036).
    public var references: [String]
    public var date: Date
    public var timeZone: TimeZone
    public var text: String
    public var html: String?
    public var calendar: CalendarAttachment?
    public var attachments: [Attachment]
    /// Further fields, written after the usual ones: `Auto-Submitted`, `List-Unsubscribe`.
    public var headers: [HeaderField]

    /// A calendar object to send: the iTIP method, upper-cased, and the iCalendar text (RFC 6047).
    public struct CalendarAttachment: Hashable, Sendable {
        public var method: String
        public var ics: String

        public init(method: String, ics: String) {
            self.method = method
            self.ics = ics
        }
    }

    public init(
        from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, subject: String, messageID: String, inReplyTo: String? = nil,
        references: [String] = [], date: Date, timeZone: TimeZone, text: String, html: String? = nil,
        calendar: CalendarAttachment? = nil, attachments: [Attachment] = [], headers: [HeaderField] = []
    ) {
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.date = date
        self.timeZone = timeZone
        self.text = text
        self.html = html
        self.calendar = calendar
        self.attachments = attachments
        self.headers = headers
    }

    /// The mail in wire form (RFC 5322, RFC 2045): CRLF, ASCII, no line over 998 octets.
    ///
    /// Words that people write (subject, names, field values) may hold line breaks: they become spaces. What a machine reads
    /// (addresses, identifiers, field names, the method) must be clean, else `InjectionRefused`.
    public func bytes() throws(InjectionRefused) -> [UInt8] {
        var writer = MailWriter()
        try writer.field("Date", rfc5322Date(date, timeZone))
        try writer.field("From", mailbox(from))
        try writer.field("To", mailbox(to))
        if let replyTo { try writer.field("Reply-To", mailbox(replyTo)) }
        try writer.field("Subject", encodedText(subject, column: 9))
        try writer.field("Message-ID", identifier(messageID))
        if let inReplyTo { try writer.field("In-Reply-To", identifier(inReplyTo)) }
        if !references.isEmpty {
            var kept = references
            if kept.count > 21 { kept = [kept[0]] + kept.suffix(20) }
            var identifiers: [String] = []
            for id in kept { identifiers.append(try identifier(id)) }
            try writer.field("References", identifiers.joined(separator: " "))
        }
        for header in headers { try writer.field(header.name, encodedText(header.value, column: header.name.utf8.count + 2)) }
        try writer.field("MIME-Version", "1.0")
        try writer.part(body(), boundaryStem: boundaryStem)
        return writer.bytes
    }

    /// multipart/mixed[ multipart/alternative[ text, html, calendar ], application/ics, attachments ]: the shape that Outlook, Gmail,
    /// Apple and Thunderbird all show with buttons (CalConnect's recommendation); the shells that would hold one part only are left out.
    private func body() throws(InjectionRefused) -> MIMEPart {
        var forms: [MIMEPart] = [.text(text, subtype: "plain")]
        if let html { forms.append(.text(html, subtype: "html")) }
        var files: [MIMEPart] = []
        if let calendar {
            guard !calendar.method.isEmpty, calendar.method.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
                throw InjectionRefused(field: "method")
            }
            forms.append(.calendar(calendar.ics, method: calendar.method))
            files.append(.calendarFile(calendar.ics))
        }
        files += attachments.map { MIMEPart.file($0) }
        let inner = forms.count == 1 ? forms[0] : MIMEPart.multipart("alternative", forms)
        return files.isEmpty ? inner : .multipart("mixed", [inner] + files)
    }

    /// Boundaries follow from the Message-ID, so that a retry is the same mail.
    private var boundaryStem: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in messageID.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "=_" + String(hash, radix: 36)
    }
}

/// A value that would have put a line of its own into a mail, or is no valid address, identifier or field name. Nothing was written.
public struct InjectionRefused: Error, Hashable, Sendable {
    public var field: String

    public init(field: String) { self.field = field }
}

/// `"Nowak, Anna" <a@b>`: quoted or encoded as the name needs (RFC 5322 3.4, RFC 2047 5).
func mailbox(_ mailbox: Mailbox) throws(InjectionRefused) -> String {
    let address = mailbox.address
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let isClean = address.utf8.count <= 254 && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
    guard isClean, parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { throw InjectionRefused(field: "address") }
    let name = oneLine(mailbox.name)
    if name.isEmpty { return address }
    let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    guard isPlain, name.utf8.count < 200, !name.contains("=?") else { return "\(encodedWords(name, column: 12)) <\(address)>" }
    if name.utf8.allSatisfy({ ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x20 || ($0 >= 0x30 && $0 <= 0x39)
        || $0 == 0x2D }) { return "\(name) <\(address)>" }
    let escaped = name.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    return "\"\(escaped)\" <\(address)>"
}

private func identifier(_ id: String) throws(InjectionRefused) -> String {
    guard !id.isEmpty, id.utf8.count <= 900, id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }) else {
        throw InjectionRefused(field: "identifier")
    }
    return "<\(id)>"
}

/// `Fri, 04 Dec 2026 10:14:00 +0100` (RFC 5322 3.3), by arithmetic: formatters depend on the locale.
func rfc5322Date(_ date: Date, _ zone: TimeZone) -> String {
    let offset = zone.secondsFromGMT(for: date) / 60 * 60
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: offset) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
    let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][(parts.weekday ?? 1) - 1]
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][(parts.month ?? 1) - 1]
    func two(_ number: Int?) -> String { let text = String(number ?? 0); return text.count < 2 ? "0" + text : text }
    let minutes = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    return "\(weekday), \(two(parts.day)) \(month) \(parts.year ?? 1970) \(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) \(sign)\(two(minutes / 60))\(two(minutes % 60))"
}
