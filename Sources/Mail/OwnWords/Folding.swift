import Foundation

/// A text folded for matching: lower case, Polish and western letters without their marks, every kind of space one plain space, runs of
/// them one, `*` and `_` of bold text gone at word edges. `„W dniu 3 gru 2026 o 10∶14”` → `"w dniu 3 gru 2026 o 10:14"`.
func folded(_ text: some StringProtocol) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if scalar.value < 0x80 { fold(ascii: UInt8(truncatingIfNeeded: scalar.value), into: &result) } else { fold(scalar, into: &result) }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
}

@inline(__always) private func fold(ascii byte: UInt8, into result: inout [UInt8]) {
    switch byte {
    case 0x61...0x7A: result.append(byte)
    case 0x41...0x5A: result.append(byte | 0x20)
    case 0x09, 0x20, 0x0A, 0x0D:
        if let last = result.last, last != 0x20 { result.append(0x20) }
    case 0x2A, 0...0x1F: break
    default: result.append(byte)
    }
}

private func fold(_ scalar: Unicode.Scalar, into result: inout [UInt8]) {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
        if let last = result.last, last != 0x20 { result.append(0x20) }
    case 0x200B...0x200F, 0xFEFF, 0xAD, 0x2060...0x2064, 0x202A...0x202E: break
    case 0x2236, 0xFF1A, 0xFE55: result.append(0x3A)
    case 0x2018, 0x2019, 0x201B: result.append(0x27)
    case 0x201C...0x201F, 0xAB, 0xBB: result.append(0x22)
    case 0x2010...0x2015: result.append(0x2D)
    case 0xC0...0x17F:
        if let letter = latin[Int(scalar.value) - 0xC0] { result.append(letter) } else { result.append(contentsOf: String(scalar).utf8) }
    default: result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
}

/// Base letters of U+00C0…U+017F.
private let latin: [UInt8?] = {
    (0xC0...0x17F).map { value -> UInt8? in
        guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
        if scalar == "ł" || scalar == "Ł" { return UInt8(ascii: "l") }
        if scalar == "ø" || scalar == "Ø" { return UInt8(ascii: "o") }
        if scalar == "đ" || scalar == "Đ" { return UInt8(ascii: "d") }
        if scalar == "ß" { return UInt8(ascii: "s") }
        let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first?.value ?? 0
        return (base | 0x20) >= 0x61 && (base | 0x20) <= 0x7A && base < 0x80 ? UInt8(base | 0x20) : nil
    }
}()

extension String {
    /// The octets of `part` stand somewhere in the text: case and marks count, nothing is normalised.
    func holds(_ part: String) -> Bool {
        var (text, part) = (self, part)
        return text.withUTF8 { text in part.withUTF8 { find(in: text, $0, from: 0) != nil } }
    }
}

/// Words of a table, folded once.
struct Phrases {
    let all: [[UInt8]]
    /// Written with "…" at the end: any ending may follow ("ze smartfon…").
    private let stems: Set<[UInt8]>
    /// By their first byte.
    private let byFirst: [[[UInt8]]]

    init(_ phrases: [String]) {
        stems = Set(phrases.filter { $0.hasSuffix("…") }.map { folded($0.dropLast()) })
        all = phrases.map { folded($0.hasSuffix("…") ? $0.dropLast() : $0[...]) }.sorted { $0.count > $1.count }
        let groups = Dictionary(grouping: all) { $0.first ?? 0 }
        byFirst = (0...255).map { groups[$0] ?? [] }
    }

    /// The longest phrase that the text begins with, ending at a word's end.
    func prefix(of text: ArraySlice<UInt8>) -> [UInt8]? {
        guard let first = text.first else { return nil }
        return byFirst[Int(first)].first { text.starts(with: $0) && endsWord(text, after: $0.count, phrase: $0) }
    }

    func beginsAny(_ text: [UInt8]) -> Bool { prefix(of: text[...]) != nil }

    func endsAny(_ text: ArraySlice<UInt8>) -> Bool {
        all.contains { phrase in
            guard text.count >= phrase.count, text.suffix(phrase.count).elementsEqual(phrase) else { return false }
            let before = text.endIndex - phrase.count - 1
            return before < text.startIndex || !isWordByte(text[before])
        }
    }

    func containsAny(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            text.indices.contains { at in byFirst[Int(text[at])].contains { stands($0, in: text, at: at) } }
        }
    }

    /// Where the first of the phrases begins.
    func firstPlace(in text: [UInt8]) -> Int? {
        text.withUnsafeBufferPointer { text in
            text.indices.first { at in byFirst[Int(text[at])].contains { stands($0, in: text, at: at) } }
        }
    }

    /// One of the phrases stands in the text as whole words.
    func containsWord(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            text.indices.contains { at in
                (at == 0 || !isWordByte(text[at - 1])) && byFirst[Int(text[at])].contains { phrase in
                    stands(phrase, in: text, at: at) && (at + phrase.count == text.count || !isWordByte(text[at + phrase.count]))
                }
            }
        }
    }

    func isAny(_ text: [UInt8]) -> Bool { all.contains(text) }

    private func endsWord(_ text: ArraySlice<UInt8>, after count: Int, phrase: [UInt8]) -> Bool {
        guard count < text.count, let last = phrase.last, isWordByte(last), !stems.contains(phrase) else { return true }
        return !isWordByte(text[text.startIndex + count])
    }
}

private func stands(_ phrase: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard phrase.count <= text.count - start else { return false }
    for k in phrase.indices.dropFirst() where text[start + k] != phrase[k] { return false }
    return true
}

func isWordByte(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || isDigit(byte) || byte >= 0x80 }
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

func find(_ haystack: [UInt8], _ needle: [UInt8], from: Int = 0) -> Int? {
    haystack.withUnsafeBufferPointer { haystack in needle.withUnsafeBufferPointer { find(in: haystack, $0, from: from) } }
}

private func find(in haystack: UnsafeBufferPointer<UInt8>, _ needle: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    guard let first = needle.first, haystack.count >= needle.count, from <= haystack.count - needle.count else { return nil }
    var index = from
    let last = haystack.count - needle.count
    while index <= last {
        guard let hit = haystack[index...last].firstIndex(of: first) else { return nil }
        var length = 1
        while length < needle.count, haystack[hit + length] == needle[length] { length += 1 }
        if length == needle.count { return hit }
        index = hit + 1
    }
    return nil
}
