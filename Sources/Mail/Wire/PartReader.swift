import CGMime
import Foundation

/// Walks GMime's tree of parts and copies it into a `Message`.
struct PartReader {
    var message = Message()
    var damages: [Damage] = []
    /// Whether the content of attached files is kept, and not their names alone.
    var keepsFiles = true
    private var parts = 0
    private var bodies: [Body] = []
    /// Values of the outermost head with their encoded words: an address is taken apart first and decoded then (RFC 2047 6.2).
    private var rawValues: [String] = []
    private var addressFields: [String: [String]] = [:]

    /// One body text: a lone text part, or the plain and HTML forms of a multipart/alternative.
    private struct Body {
        var plain: String?
        var html: String?
        var isBlank: Bool { isBlankText(plain) && isBlankText(html) }
    }

    mutating func read(_ root: UnsafeMutablePointer<GMimeMessage>) {
        message.headers = fields(of: message_as_object(root), isOutermost: true)
        if message.headers.isEmpty { damages.append(.noHeaders) }
        addressFields = Dictionary(grouping: message.headers.indices.filter { isAddressField(message.headers[$0].name) }) { message.headers[$0].name.lowercased() }
            .mapValues { $0.map { rawValues[$0] } }
        message.from = addresses("From")
        message.sender = addresses("Sender").first
        message.replyTo = addresses("Reply-To")
        message.to = addresses("To")
        message.cc = addresses("Cc")
        if let raw = message.header("Date") { message.date = mailDate(raw) }
        guard let body = g_mime_message_get_mime_part(root) else { return }
        message.contentType = contentType(of: body)
        walk(body, depth: 0)
    }

    /// The message with its body chosen.
    mutating func finished() -> Message {
        if let first = bodies.firstIndex(where: { !$0.isBlank }) {
            let body = bodies[first]
            message.html = body.html
            if !isBlankText(body.plain) {
                message.text = body.plain ?? ""
            } else {
                let rendered = plainText(ofHTML: body.html ?? "")
                message.text = rendered.text
                message.textIsFromHTML = true
                damages += rendered.damages
            }
            for (index, other) in bodies.enumerated() where index != first && !other.isBlank {
                message.furtherTexts.append(isBlankText(other.plain) ? plainText(ofHTML: other.html ?? "").text : other.plain ?? "")
            }
        }
        var seen = Set<Damage>()
        message.damages = damages.filter { seen.insert($0).inserted }
        return message
    }

    private func addresses(_ name: String) -> [Mailbox] {
        (addressFields[name.lowercased()] ?? []).prefix(8).flatMap(mailboxes)
    }

    private mutating func walk(_ object: UnsafeMutablePointer<GMimeObject>, depth: Int) {
        parts += 1
        guard parts <= Limits.parts else { return damages.append(.tooManyParts) }
        guard depth < 200 else { return damages.append(.tooDeep) }
        if let multipart = as_multipart(object) {
            walk(multipart: multipart, type: contentType(of: object), depth: depth)
        } else if let enclosing = as_message_part(object) {
            keep(enclosing: enclosing, object)
        } else if let part = as_part(object) {
            read(part: part, object)
        }
    }

    private mutating func walk(multipart: UnsafeMutablePointer<GMimeMultipart>, type: ContentType, depth: Int) {
        let count = g_mime_multipart_get_count(multipart)
        if count == 0 { return keepUndivided(multipart) }
        let bodiesBefore = bodies.count
        for index in 0..<max(0, count) {
            guard parts <= Limits.parts else { return damages.append(.tooManyParts) }
            if let child = g_mime_multipart_get_part(multipart, index) { walk(child, depth: depth + 1) }
        }
        if type.type == "multipart/alternative", bodies.count - bodiesBefore > 1 {
            let forms = bodies[bodiesBefore...]
            let plain = forms.first { !isBlankText($0.plain) }?.plain
            let html = forms.last { !isBlankText($0.html) }?.html
            bodies.replaceSubrange(bodiesBefore..., with: [Body(plain: plain, html: html)])
        }
    }

    /// The declared boundary never occurs: what stands there is one text, not lost.
    private mutating func keepUndivided(_ multipart: UnsafeMutablePointer<GMimeMultipart>) {
        damages.append(.brokenMultipart)
        guard let prologue = g_mime_multipart_get_prologue(multipart) else { return }
        let bytes = Array(UnsafeBufferPointer(start: prologue, count: strlen(prologue))).map(UInt8.init(bitPattern:))
        addBody(bytes, type: ContentType(type: "text/plain", parameters: [:]))
    }

    private mutating func keep(enclosing: UnsafeMutablePointer<GMimeMessagePart>, _ object: UnsafeMutablePointer<GMimeObject>) {
        guard let inner = g_mime_message_part_get_message(enclosing) else { return damages.append(.partWithoutContent) }
        let head = EnclosedHead(headers: fields(of: message_as_object(inner)))
        message.enclosed.append(head)
        let subject = head.header("Subject") ?? ""
        let name = fileName(parameter: disposition(of: object).name ?? contentType(of: object).parameters["name"]) ?? (subject.isEmpty ? "message" : safeName(subject)) + ".eml"
        guard keepsFiles, let raw = raw_bytes(message_as_object(inner)) else { return keep([], name: name, type: "message/rfc822") }
        defer { g_byte_array_unref(raw) }
        keep(copied(raw), name: name, type: "message/rfc822")
    }

    private mutating func read(part: UnsafeMutablePointer<GMimePart>, _ object: UnsafeMutablePointer<GMimeObject>) {
        let type = contentType(of: object)
        guard let content = decoded_content(g_mime_part_get_content(part), keepsFiles ? Limits.bytes : Limits.text + 1) else { return damages.append(.partWithoutContent) }
        defer { g_byte_array_unref(content) }
        let bytes = copied(content)
        let disposition = disposition(of: object)
        let name = fileName(parameter: g_mime_part_get_filename(part).map { String(cString: $0) })
        if let report = reportType(type.type) {
            message.reports.append(ReportPart(contentType: report, groups: fieldGroups(statusText(bytes))))
        } else if type.type == "text/calendar" || type.type == "application/ics" || (type.type == "application/octet-stream" && hasCalendarName(name)) {
            let decoded = decode(bytes, charset: type.parameters["charset"] ?? "utf-8")
            message.calendars.append(CalendarPart(method: type.parameters["method"]?.lowercased(), text: decoded))
        } else if type.type == "text/rfc822-headers" || type.type == "message/rfc822-headers" {
            message.enclosed.append(EnclosedHead(headers: fieldGroups(decode(bytes, charset: nil)).first ?? []))
        } else if isBody(type.type, disposition: disposition.kind, name: name) {
            addBody(bytes, type: type)
        } else {
            keep(bytes, name: name, type: type.type)
        }
    }

    private func isBody(_ type: String, disposition: String, name: String?) -> Bool {
        guard type.hasPrefix("text/") || !type.contains("/") else { return false }
        if disposition == "attachment" { return false }
        return name == nil || bodies.isEmpty && (type == "text/plain" || type == "text/html")
    }

    private mutating func addBody(_ bytes: [UInt8], type: ContentType) {
        var kept = bytes
        if kept.count > Limits.text {
            kept = Array(kept.prefix(Limits.text))
            damages.append(.tooLarge)
        }
        if type.type == "text/html" {
            let charset = type.parameters["charset"] ?? declaredCharset(inHTML: kept)
            bodies.append(Body(plain: nil, html: withUnixLineEnds(decode(kept, charset: charset))))
        } else {
            var text = withUnixLineEnds(decode(kept, charset: type.parameters["charset"]))
            if type.parameters["format"]?.lowercased() == "flowed" {
                text = unflowed(text, deletingSpace: type.parameters["delsp"]?.lowercased() == "yes")
            }
            bodies.append(Body(plain: text, html: nil))
        }
    }

    private mutating func keep(_ bytes: [UInt8], name: String?, type: String) {
        let isTNEF = type == "application/ms-tnef" || type == "application/vnd.ms-tnef" || name?.lowercased() == "winmail.dat"
        if isTNEF { damages.append(.winmailDat) }
        if !keepsFiles { damages.append(.tooLarge) }
        let made = isTNEF ? "winmail.dat" : name ?? "part\(message.attachments.count + 1).\(type.split(separator: "/").last.map(String.init) ?? "bin")"
        message.attachments.append(Attachment(name: made, contentType: isTNEF ? "application/ms-tnef" : type, bytes: keepsFiles ? bytes : []))
    }

    private mutating func decode(_ bytes: [UInt8], charset: String?) -> String {
        let decoded = decodeText(bytes, charset: charset)
        damages += decoded.damages
        return decoded.text
    }

    /// A status part is ASCII; Exchange and some gateways encode it a second time, which RFC 3464 forbids.
    private mutating func statusText(_ bytes: [UInt8]) -> String { decode(bytes, charset: nil) }

    private mutating func fields(of object: UnsafeMutablePointer<GMimeObject>, isOutermost: Bool = false) -> [HeaderField] {
        guard let list = g_mime_object_get_header_list(object) else { return [] }
        let count = min(g_mime_header_list_get_count(list), 2_000)
        if g_mime_header_list_get_count(list) > 2_000 { damages.append(.badHeader) }
        var fields: [HeaderField] = []
        fields.reserveCapacity(Int(count))
        for index in 0..<count {
            guard let header = g_mime_header_list_get_header_at(list, index), let name = g_mime_header_get_name(header) else { continue }
            let raw = g_mime_header_get_raw_value(header).map { UnsafeBufferPointer(start: $0, count: min(Limits.field, strlen($0))) }
            let rawBytes = raw.map { $0.map(UInt8.init(bitPattern:)) } ?? []
            let decoded = headerText(rawBytes)
            if isOutermost { rawValues.append(isAddressField(String(cString: name)) ? unfolded(rawBytes).text : "") }
            if decoded.had8bit { damages.append(.undeclared8bit) }
            fields.append(HeaderField(String(cString: name), decoded.text))
        }
        return fields
    }
}

private func contentType(of object: UnsafeMutablePointer<GMimeObject>) -> ContentType {
    guard let type = g_mime_object_get_content_type(object) else { return ContentType(type: "text/plain", parameters: [:]) }
    let media = g_mime_content_type_get_media_type(type).map { String(cString: $0) } ?? "text"
    let sub = g_mime_content_type_get_media_subtype(type).map { String(cString: $0) } ?? "plain"
    var parameters: [String: String] = [:]
    if let list = g_mime_content_type_get_parameters(type) {
        for index in 0..<min(64, g_mime_param_list_length(list)) {
            guard let parameter = g_mime_param_list_get_parameter_at(list, index), let name = g_mime_param_get_name(parameter) else { continue }
            let value = g_mime_param_get_value(parameter).map { String(cString: $0) } ?? ""
            let key = String(cString: name).lowercased()
            if parameters[key] == nil { parameters[key] = value }
        }
    }
    return ContentType(type: "\(media)/\(sub)".lowercased(), parameters: parameters)
}

private func disposition(of object: UnsafeMutablePointer<GMimeObject>) -> (kind: String, name: String?) {
    guard let disposition = g_mime_object_get_content_disposition(object) else { return ("", nil) }
    let kind = g_mime_content_disposition_get_disposition(disposition).map { String(cString: $0).lowercased() } ?? ""
    let name = g_mime_content_disposition_get_parameter(disposition, "filename").map { String(cString: $0) }
    return (kind, name)
}

private func copied(_ array: UnsafeMutablePointer<GByteArray>) -> [UInt8] {
    guard let data = array.pointee.data else { return [] }
    return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
}

/// `message/global-delivery-status` (RFC 6533, Postfix with SMTPUTF8) is the same thing in UTF-8.
private func reportType(_ type: String) -> String? {
    switch type {
    case "message/delivery-status", "message/global-delivery-status": "message/delivery-status"
    case "message/disposition-notification", "message/global-disposition-notification": "message/disposition-notification"
    case "message/feedback-report": "message/feedback-report"
    default: nil
    }
}

private func hasCalendarName(_ name: String?) -> Bool { name?.lowercased().hasSuffix(".ics") ?? false }

/// The last component of a sender's file name; paths and control characters never pass.
private func fileName(parameter: String?) -> String? {
    guard let parameter else { return nil }
    let name = safeName(parameter.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? "")
    return name.isEmpty ? nil : name
}

private func safeName(_ name: String) -> String {
    let scalars = name.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F && $0 != "/" && $0 != "\\" }
    let trimmed = String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: CharacterSet(charactersIn: " ."))
    return String(trimmed.prefix(120))
}

private func isAddressField(_ name: String) -> Bool { ["from", "sender", "reply-to", "to", "cc"].contains(name.lowercased()) }

func isBlankText(_ text: String?) -> Bool {
    guard let text else { return true }
    return text.unicodeScalars.allSatisfy { isBlank($0) }
}

/// White space (Unicode's property `White_Space`) or a character of no width.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
}
