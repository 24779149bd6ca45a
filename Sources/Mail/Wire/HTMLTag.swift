/// A tag of HTML.
struct Tag {
    var name: String
    var element: HTMLElement
    var isClosing: Bool
    var isComment = false
    /// Values of `class` and `id`, lower-cased, joined.
    var marks = ""
    var start: Int?
    var hasAttributes = false
    /// Value of `style`, as it stands there; at most 2,000 bytes.
    var style = ""
    /// Has the attribute `hidden`.
    var isHidden = false
    /// Index after ">".
    var end: Int

    private init(name: String, isClosing: Bool, isComment: Bool = false, end: Int) {
        self.name = name
        element = isComment ? HTMLElement() : HTMLElement.named(name)
        self.isClosing = isClosing
        self.isComment = isComment
        self.end = end
    }

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at open: Int) {
        var index = open + 1
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x21 || bytes[index] == 0x3F {
            self.init(comment: bytes, at: open)
            return
        }
        let closes = bytes[index] == 0x2F
        if closes { index += 1 }
        let nameStart = index
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        // "<jan@example.pl>" and "a < b" are text, not tags.
        guard index > nameStart, isLetter(bytes[nameStart]), index - nameStart <= 24 else { return nil }
        guard index < bytes.count, isSpace(bytes[index]) || bytes[index] == 0x3E || bytes[index] == 0x2F else { return nil }
        self.init(name: lowercased(bytes[nameStart..<index]), isClosing: closes, end: bytes.count)
        readAttributes(bytes, from: index)
    }

    private init(comment bytes: UnsafeBufferPointer<UInt8>, at open: Int) {
        self.init(name: "", isClosing: false, isComment: true, end: bytes.count)
        let isLong = open + 3 < bytes.count && bytes[open + 2] == 0x2D && bytes[open + 3] == 0x2D
        var index = open + 2
        while index < bytes.count {
            if bytes[index] == 0x3E, !isLong || (index >= open + 6 && bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D) {
                end = index + 1
                return
            }
            index += 1
        }
    }

    private mutating func readAttributes(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var index = start
        while index < bytes.count {
            while index < bytes.count, isSpace(bytes[index]) || bytes[index] == 0x2F { index += 1 }
            guard index < bytes.count else { return }
            if bytes[index] == 0x3E { end = index + 1; return }
            let nameStart = index
            hasAttributes = true
            while index < bytes.count, !isSpace(bytes[index]), bytes[index] != 0x3D, bytes[index] != 0x3E { index += 1 }
            let length = index - nameStart
            let attribute = length == 2 || length == 5 || length == 6 ? lowercased(bytes[nameStart..<index]) : ""
            if attribute == "hidden" { isHidden = true }
            while index < bytes.count, isSpace(bytes[index]) { index += 1 }
            guard index < bytes.count, bytes[index] == 0x3D else { continue }
            index += 1
            while index < bytes.count, isSpace(bytes[index]) { index += 1 }
            guard index < bytes.count else { return }
            let value = attributeValue(bytes, at: &index)
            if attribute == "class" || attribute == "id" { marks += lowercased(bytes[value].prefix(200)) + " " }
            if attribute == "style", style.isEmpty { style = text(bytes, value.prefix(2_000)) }
            if attribute == "start" { self.start = Int(lowercased(bytes[value].prefix(6))) }
        }
    }

    /// Lower-cased, character references read: `display&#58;none` → `display:none`.
    private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        guard bytes[range].contains(0x26) else { return lowercased(bytes[range]) }
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == 0x26, let (text, next) = character(bytes, at: index, limit: range.upperBound) {
                result += Array(text.utf8)
                index = next
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self).lowercased()
    }

    private func attributeValue(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Range<Int> {
        let quote = bytes[index]
        if quote == 0x22 || quote == 0x27 {
            let start = index + 1
            index = start
            while index < bytes.count, bytes[index] != quote { index += 1 }
            let range = start..<index
            index = min(index + 1, bytes.count)
            return range
        }
        let start = index
        while index < bytes.count, !isSpace(bytes[index]), bytes[index] != 0x3E { index += 1 }
        return start..<index
    }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
/// Outlook's `o:p` has a colon in its name.
private func isNameByte(_ byte: UInt8) -> Bool { isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte == 0x3A || byte == 0x2D }

private func lowercased(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { buffer in
        for (index, byte) in bytes.enumerated() { buffer[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
        return bytes.count
    }
}
