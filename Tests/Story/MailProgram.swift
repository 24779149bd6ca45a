import Foundation

/// How people's mail programs write: reply prefixes, quoting, HTML, transfer encodings.
public enum MailProgram: String, Sendable {
    case gmail = "Gmail", outlook = "Outlook", iPhone = "iPhone", thunderbird = "Thunderbird"

    func replySubject(_ subject: String) -> String {
        switch self {
        case .gmail, .thunderbird: "Re: " + subject
        case .outlook: "ODP: " + subject
        case .iPhone: "Odp.: " + subject
        }
    }

    /// The body as plain text: own words with the answered letter quoted as this program quotes.
    func plain(_ words: String, answering letter: ReceivedLetter?) -> String {
        guard let letter else { return words + (self == .iPhone ? "\n\nWysłano z iPhone’a" : "") + "\n" }
        let quoted = letter.text.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
        switch self {
        case .gmail: return "\(words)\n\n\(attribution(letter))\n\n\(quoted)\n"
        case .iPhone: return "\(words)\n\nWysłano z iPhone’a\n\n> \(attribution(letter))\n> \n\(quoted)\n"
        case .thunderbird: return "\(attribution(letter))\n\(quoted)\n\n\(words)\n"
        case .outlook: return "\(words)\n\n\(outlookHead(letter))\n\n\(letter.text)\n"
        }
    }

    /// The HTML alternative, when the program writes one.
    func html(_ words: String, answering letter: ReceivedLetter?) -> String? {
        switch self {
        case .iPhone, .thunderbird: return nil
        case .gmail:
            let quote = letter.map {
                "<br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">\(escaped(attribution($0)))<br></div>"
                    + "<blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">"
                    + "\(inner($0.html))</blockquote></div>"
            }
            return "<div dir=\"ltr\">\(lines(words, "<div>", "</div>"))</div>\(quote ?? "")\n"
        case .outlook:
            let quote = letter.map {
                "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=\"MsoNormal\">"
                    + outlookFields($0).map { "<b>\($0.0):</b> \(escaped($0.1))" }.joined(separator: "<br>") + "</p></div></div>\(inner($0.html))"
            }
            return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
                + "</head><body lang=\"PL\"><div class=\"WordSection1\">\(lines(words, "<p class=\"MsoNormal\">", "<o:p></o:p></p>"))\(quote ?? "")</div></body></html>\n"
        }
    }

    private func attribution(_ letter: ReceivedLetter) -> String {
        let date = letter.date ?? Date(timeIntervalSince1970: 0)
        return switch self {
        case .gmail: "\(StoryMoment.polish(date, "EEE, d MMM yyyy 'o' HH:mm")) \(letter.sender) <\(letter.replyAddress)> napisał(a):"
        case .iPhone: "Wiadomość napisana przez \(letter.sender) <\(letter.replyAddress)> w dniu \(StoryMoment.polish(date, "d MMM yyyy, 'o godz.' HH:mm")):"
        default: "W dniu \(StoryMoment.polish(date, "d.MM.yyyy 'o' HH:mm")), \(letter.sender) pisze:"
        }
    }

    private func outlookFields(_ letter: ReceivedLetter) -> [(String, String)] {
        let sent = StoryMoment.polish(letter.date ?? Date(timeIntervalSince1970: 0), "EEEE, d MMMM yyyy HH:mm")
        return [("Od", "\(letter.sender) <\(letter.replyAddress)>"), ("Wysłano", sent), ("Do", letter.address), ("Temat", letter.subject)]
    }

    private func outlookHead(_ letter: ReceivedLetter) -> String { outlookFields(letter).map { "\($0.0): \($0.1)" }.joined(separator: "\n") }

    private func lines(_ text: String, _ open: String, _ close: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { open + ($0.isEmpty ? "&nbsp;" : escaped(String($0))) + close }.joined()
    }

    private func inner(_ html: String) -> String {
        guard let start = html.range(of: "<body"), let open = html[start.upperBound...].firstIndex(of: ">"),
            let end = html.range(of: "</body>") else {
            return html
        }
        return String(html[html.index(after: open)..<end.lowerBound])
    }

    /// The letter quoted in full with an answer under each line that begins as told.
    func under(_ answers: [(question: String, answer: String)], in letter: ReceivedLetter) -> String {
        var text = attribution(letter) + "\n"
        for line in letter.text.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
            text += line.isEmpty ? ">\n" : "> \(line)\n"
            if let match = answers.first(where: { line.hasPrefix($0.question) }) { text += "\n\(match.answer)\n\n" }
        }
        return text
    }
}

/// What a person writes, before it is a mail.
struct Draft {
    var from: Person
    var to: String
    var subject: String
    var plain: String
    var html: String?
    var calendar: (method: String, text: String)?
    var inReplyTo = ""
    var references = ""
    var extra: [String] = []

    /// The message as this person's program sends it (RFC 5322).
    func bytes(id: String, date: String) -> [UInt8] {
        var head = [
            "From: \(encoded(from.name)) <\(from.address)>", "To: <\(to)>", "Subject: \(encoded(subject))", "Date: \(date)", "Message-ID: <\(id)>",
        ]
        if !inReplyTo.isEmpty { head += ["In-Reply-To: \(inReplyTo)", "References: \(references)"] }
        head += extra + ["MIME-Version: 1.0"]
        let alternatives = [("text/plain", plain)] + (html.map { [("text/html", $0)] } ?? [])
            + (calendar.map { [("text/calendar; method=\($0.method)", $0.text)] } ?? [])
        guard alternatives.count > 1 else { return Array((head + ["\(part("text/plain", plain))"]).joined(separator: "\r\n").utf8) }
        let boundary = "=_\(id.split(separator: "@")[0])"
        let body = alternatives.map { "--\(boundary)\r\n\(part($0.0, $0.1))\r\n" }.joined() + "--\(boundary)--\r\n"
        return Array((head + ["Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "", body]).joined(separator: "\r\n").utf8)
    }

    private func part(_ type: String, _ text: String) -> String {
        let coding: (name: String, body: String) = switch from.program {
        case .gmail, .iPhone: ("quoted-printable", quotedPrintable(text))
        case .outlook: ("base64",
            Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]))
        case .thunderbird: ("8bit", text)
        }
        return "Content-Type: \(type); charset=UTF-8\r\nContent-Transfer-Encoding: \(coding.name)\r\n\r\n\(coding.body)"
    }
}

/// RFC 2047, a word at most 45 octets of text long and never cut within a letter.
func encoded(_ text: String) -> String {
    guard !text.allSatisfy(\.isASCII) else { return text }
    var words: [String] = [""]
    for character in text {
        if words[words.count - 1].utf8.count + character.utf8.count > 45 { words.append("") }
        words[words.count - 1].append(character)
    }
    return words.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
}

/// RFC 2045 6.7, lines of at most 76 characters.
private func quotedPrintable(_ text: String) -> String {
    text.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map { line in
        var result = ""
        var width = 0
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            let last = index == bytes.count - 1
            let plain = (33...126).contains(byte) && byte != UInt8(ascii: "=") || byte == 32 && !last
            let piece = plain ? String(UnicodeScalar(byte)) : "=" + String(format: "%02X", byte)
            if width + piece.count > 75 { result += "=\r\n"; width = 0 }
            result += piece
            width += piece.count
        }
        return result
    }.joined(separator: "\r\n")
}

private func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
}
