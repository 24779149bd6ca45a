import Foundation
import Mustache

/// The data of one letter while its template is filled in. Every text is handed to the template as a mark and put in only
/// after the markup was read: what people are called and what they write can never become markup, a header or HTML of ours.
final class DataTable {
    private(set) var texts: [String] = []

    static let opening: Unicode.Scalar = "\u{E000}"
    static let closing: Unicode.Scalar = "\u{E001}"

    /// The mark that stands for `text`.
    func mark(_ text: String) -> String {
        texts.append(cleaned(text))
        return "\(Self.opening)\(texts.count - 1)\(Self.closing)"
    }

    /// The marked string with its texts put in as `insert` makes them.
    func fill(_ marked: some StringProtocol, insert: (String) -> String) -> String {
        var result = "", rest = Substring(marked)
        while let open = rest.unicodeScalars.firstIndex(of: Self.opening) {
            let after = rest.unicodeScalars.index(after: open)
            guard let close = rest[after...].unicodeScalars.firstIndex(of: Self.closing) else { break }
            result += rest[..<open]
            if let index = Int(rest[after..<close]), texts.indices.contains(index) { result += insert(texts[index]) }
            rest = rest[rest.unicodeScalars.index(after: close)...]
        }
        return result + rest
    }

    /// On one line.
    func line(_ marked: some StringProtocol) -> String { fill(marked, insert: oneLine) }
    /// With the line breaks of the data.
    func lines(_ marked: some StringProtocol) -> String { fill(marked) { $0 } }

    /// Line breaks become `\n`; control characters, marks and characters that turn the writing direction go.
    private func cleaned(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: if !isAfterReturn { kept.append(scalar) }
            case 0x0D: kept.append("\n")
            case 0x09, 0x2028, 0x2029, 0x85: kept.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0xE000...0xE001, 0x202A...0x202E, 0x2066...0x2069: break
            default: kept.append(scalar)
            }
            isAfterReturn = scalar.value == 0x0D
        }
        func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }
        guard let first = kept.firstIndex(where: { !isBlank($0) }), let last = kept.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(kept[first...last])
    }
}

/// Line breaks and rows of spaces become single spaces, those at both ends go.
func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
        if scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" {
            gap = !result.isEmpty
        } else {
            if gap { result.append(" ") }
            gap = false
            result.append(scalar)
        }
    }
    return String(result)
}

/// A view model as Mustache sees it. A text becomes a mark, an empty text is false in sections.
indirect enum Cell {
    case text(String), number(Int), flag(Bool), list([Cell]), record([String: Cell]), nothing

    /// Reads a view model (structs of String, Int, Bool, arrays, optionals and such structs again).
    init(reflecting value: Any) {
        switch value {
        case let text as String: self = .text(text)
        case let number as Int: self = .number(number)
        case let flag as Bool: self = .flag(flag)
        default:
            let mirror = Mirror(reflecting: value)
            switch mirror.displayStyle {
            case .optional: self = mirror.children.first.map { Cell(reflecting: $0.value) } ?? .nothing
            case .collection: self = .list(mirror.children.map { Cell(reflecting: $0.value) })
            default:
                self = .record(
                    Dictionary(mirror.children.compactMap { child in child.label.map { ($0, Cell(reflecting: child.value)) } }) { a, _ in a })
            }
        }
    }

    /// The value that Mustache renders, its texts put into `table`.
    func rendered(into table: DataTable) -> Any {
        switch self {
        case .text(let text): text.isEmpty ? Nothing() : Mark(renderText: table.mark(text))
        case .number(let number): number
        case .flag(let flag): flag
        case .list(let cells): cells.map { $0.rendered(into: table) }
        case .record(let fields): fields.mapValues { $0.rendered(into: table) }
        case .nothing: Nothing()
        }
    }
}

private struct Mark: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    let isNull = false
    func child(named: String) -> Any? { nil }
}

private struct Nothing: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
}
