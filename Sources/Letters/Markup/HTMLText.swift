import Foundation
import Partnerships

/// A letter as `text/html`: the same blocks as the plain text. Readable on a phone, with images off (there are none), by a screen reader,
/// in dark mode, and in Outlook for Windows, which knows neither max-width nor padding of links (hence the tables).
struct HTMLText {
    let table: DataTable
    let language: Language
    let replyAddress: String

    func render(_ markup: Markup) -> String {
        var small = false
        var body = ""
        for block in markup.blocks {
            if case .rule = block { small = true }
            body += render(block, small: small)
        }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>\(escaped(table.line(markup.subject)))</title>
            <style>\(Self.style)</style>
            </head>
            <body class="page" style="margin:0;padding:0;background-color:#f3f1ec;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:12px 6px;">
            <!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
            <table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #d9d5cb;border-radius:8px;"><tr><td class="ink" align="left" style="padding:20px 18px 14px;font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:16px;line-height:1.5;color:#1e2226;overflow-wrap:break-word;word-break:break-word;">
            \(body)</td></tr></table>
            <!--[if mso]></td></tr></table><![endif]-->
            </td></tr></table>
            </body>
            </html>

            """
    }

    private static let style = """
        @media (prefers-color-scheme: dark) {
        .page { background-color: #16181a !important; }
        .sheet { background-color: #202326 !important; border-color: #45494d !important; }
        .ink, .ink h1, .ink h2, .ink p, .ink li, .ink td, .ink blockquote { color: #eceae4 !important; }
        .ink a.link { color: #8fd3bb !important; }
        .card { background-color: #2b2f33 !important; border-color: #5d9c88 !important; }
        .quote { background-color: #2f2c24 !important; border-color: #c9a94f !important; }
        .small { color: #c3c0b8 !important; }
        .button { background-color: #8fd3bb !important; border-color: #8fd3bb !important; }
        .button a { color: #10211b !important; }
        }
        """

    private func render(_ block: Block, small: Bool) -> String {
        let size = small ? "font-size:14px;color:#4a4f54;" : ""
        let mark = small ? " class=\"small\"" : ""
        switch block {
        case .heading(1, let title):
            return "<h1 style=\"margin:0 0 14px;font-size:22px;line-height:1.3;\">\(line(title))</h1>\n"
        case .heading(_, let title):
            return "<h2 style=\"margin:20px 0 8px;font-size:\(small ? 15 : 18)px;line-height:1.35;\">\(line(title))</h2>\n"
        case .paragraph(let lines):
            return "<p\(mark) style=\"margin:0 0 14px;\(size)\">\(lines.map(line).joined(separator: "<br>\n"))</p>\n"
        case .bullets(let items):
            return "<ul\(mark) style=\"margin:0 0 14px;padding-left:22px;\(size)\">\n"
                + items.map { "<li style=\"margin:0 0 4px;\">\(line($0))</li>\n" }.joined() + "</ul>\n"
        case .numbered(let items):
            let rows = items.map { "<li value=\"\($0.number)\" style=\"margin:0 0 4px;\">\(line($0.text))</li>\n" }
            return "<ol\(mark) style=\"margin:0 0 14px;padding-left:30px;\(size)\">\n\(rows.joined())</ol>\n"
        case .facts(let facts): return card(facts)
        case .quotation(let words):
            return "<blockquote class=\"quote\" style=\"margin:0 0 14px;padding:8px 12px;border-left:4px solid #9a7b24;background-color:#faf6ea;\">\(prose(words))</blockquote>\n"
        case .prose(let text):
            return paragraphs(table.lines(text)).map { "<p\(mark) style=\"margin:0 0 14px;\(size)\">\(broken($0))</p>\n" }.joined()
        case .buttons(let buttons): return row(buttons)
        case .rule: return "<hr style=\"margin:22px 0 14px;border:0;border-top:1px solid #c9c5ba;\">\n"
        }
    }

    /// Name above value: reads well at 360 px too.
    private func card(_ facts: [(name: String, value: String)]) -> String {
        let rows = facts.map { "<p style=\"margin:0 0 6px;\"><strong>\(line($0.name)):</strong> \(line($0.value))</p>\n" }
        return """
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;"><tr><td class="card" style="padding:12px 14px 6px;background-color:#f4f7f5;border-left:4px solid #1d5c4a;">
            \(rows.joined())</td></tr></table>

            """
    }

    /// At least 44 px high, named by what they do.
    private func row(_ buttons: [Button]) -> String {
        buttons.map { button in
            """
            <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="display:inline-table;margin:0 8px 10px 0;"><tr><td class="button" bgcolor="#1d5c4a" style="background-color:#1d5c4a;border:1px solid #1d5c4a;border-radius:6px;"><a href="\(escaped(mailto(button)))" style="display:inline-block;padding:11px 18px;font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none;">\(line(button.label))</a></td></tr></table>

            """
        }.joined() + "<div style=\"height:6px;line-height:6px;\"></div>\n"
    }

    private func mailto(_ button: Button) -> String {
        Mailto.link(to: replyAddress, subject: table.line(button.subject), body: table.lines(button.body))
    }

    private func line(_ marked: String) -> String {
        Inline.read(marked).map { piece in
            switch piece {
            case .plain(let text): filled(text)
            case .strong(let text): "<strong>\(filled(text))</strong>"
            case .tel(let text): link("tel:" + table.line(text).filter { $0.isASCII && ($0.isNumber || $0 == "+") }, text)
            case .mail(let text): link("mailto:" + Mailto.encoded(table.line(text), keeping: "@"), text)
            case .url(let text): link(table.line(text), text)
            }
        }.joined()
    }

    private func link(_ target: String, _ text: String) -> String {
        let safe = ["tel:", "mailto:", "https://", "http://"].contains { target.hasPrefix($0) }
        return safe ? "<a class=\"link\" href=\"\(escaped(target))\" style=\"color:#1d5c4a;text-decoration:underline;\(target.hasPrefix("tel:") ? "white-space:nowrap;" : "")\">\(filled(text))</a>" : filled(text)
    }

    private func filled(_ marked: String) -> String { escaped(table.line(marked)) }
    private func prose(_ words: String) -> String {
        paragraphs(table.lines(words)).map { "<p style=\"margin:0 0 8px;\">\(broken($0))</p>" }.joined(separator: "\n")
    }
    private func broken(_ text: String) -> String { escaped(text).replacingOccurrences(of: "\n", with: "<br>\n") }
}

/// For text and attribute values alike. Scalar by scalar: "<" with a combining mark behind it is one Character but still opens a tag.
func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x26 || $0 == 0x27 || $0 == 0x3C || $0 == 0x3E }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result.append(contentsOf: "&amp;".unicodeScalars)
        case "<": result.append(contentsOf: "&lt;".unicodeScalars)
        case ">": result.append(contentsOf: "&gt;".unicodeScalars)
        case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
        case "'": result.append(contentsOf: "&#39;".unicodeScalars)
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// mailto links (RFC 6068): everything outside the unreserved characters is percent-encoded, line breaks are %0D%0A (section 5).
enum Mailto {
    static func link(to address: String, subject: String, body: String) -> String {
        let lines = body.replacingOccurrences(of: "\n", with: "\r\n")
        return "mailto:\(encoded(address, keeping: "@"))?subject=\(encoded(subject))&body=\(encoded(lines + "\r\n"))"
    }

    static func encoded(_ text: String, keeping more: String = "") -> String {
        var result: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
            case _ where more.utf8.contains(byte): result.append(byte)
            default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
