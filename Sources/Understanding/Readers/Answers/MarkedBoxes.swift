// "[x] Będę⏎[ ] Nie będę": what is marked is said, the rest is our form.

/// The text without its empty boxes and what stands beside them, where another box is marked; as it is otherwise.
func markedBoxes(_ text: String) -> String {
    guard text.utf8.count < 2_000, text.unicodeScalars.contains(where: isBoxSign) else { return text }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(boxes)
    let all = lines.joined()
    guard all.contains(where: { $0.isMarked == true }), all.contains(where: { $0.isMarked == false }) else { return text }
    return lines.map { pieces in
        pieces.filter { $0.isMarked != false }.map(\.text).joined(separator: " ")
    }.joined(separator: "\n")
}

/// A line cut before each of its boxes.
private func boxes(_ line: Substring) -> [(isMarked: Bool?, text: String)] {
    var out: [(isMarked: Bool?, text: String)] = [(nil, "")], at = line.startIndex
    while at < line.endIndex {
        if isBoxSign(line.unicodeScalars[at]), let (mark, isMarked) = boxMarks.first(where: { line[at...].hasPrefix($0.0) }) {
            out.append((isMarked, ""))
            at = line.index(at, offsetBy: mark.count)
        } else {
            out[out.count - 1].text.append(line[at])
            at = line.index(after: at)
        }
    }
    return out.filter { $0.isMarked != nil || $0.text.contains { !$0.isWhitespace } }
}

private func isBoxSign(_ c: Unicode.Scalar) -> Bool {
    switch c {
    case "[", "(", "☐", "☑", "☒", "□", "✅": true
    default: false
    }
}

private let boxMarks: [(String, Bool)] = [
    ("[x]", true), ("[X]", true), ("[v]", true), ("[V]", true), ("(x)", true), ("(X)", true), ("[✓]", true), ("[✔]", true), ("☑", true), ("☒", true),
    ("✅", true), ("[ ]", false), ("[]", false), ("( )", false), ("☐", false), ("□", false),
]
