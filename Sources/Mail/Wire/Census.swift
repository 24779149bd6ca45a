/// Counts, in one pass over the lines, what makes MIME parsing expensive, so that it can be cut before GMime sees it.
///
/// GMime makes an object of every part and field, compares every line that starts with "--" with every open boundary, and reads nested
/// address groups (`a:a:a:…`) by recursion until the stack ends.
struct Census {
    /// Where each container (multipart, message) is declared.
    private var containers: [Int] = []
    private var boundaries: Set<[UInt8]> = []
    /// Lines that start with "--"; and those of them that are a declared boundary.
    private var dashes = 0
    private var boundaryLines = 0
    /// Lines of the head that is being read; nil in a body.
    private var headLines: Int? = 0
    private var tooMuch: Int?
    /// Ends of structured fields that go on too long, as offsets.
    private(set) var longFields: [Range<Int>] = []

    private static let maximumHeadLines = 4_000
    private static let maximumColons = 64

    /// Where to cut; nil when the mail is harmless.
    var cut: Int? {
        let allowed = max(32, min(600, 2_000_000 / max(1, dashes)))
        let deep = containers.count > allowed ? containers[allowed] : nil
        return [deep, tooMuch].compactMap { $0 }.min()
    }

    mutating func count(_ buffer: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < buffer.count {
            let end = buffer[start...].firstIndex(of: 0x0A) ?? buffer.count
            see(buffer[start..<end], buffer)
            start = end + 1
        }
    }

    private mutating func see(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ buffer: UnsafeBufferPointer<UInt8>) {
        let start = line.startIndex
        if line.count > 2, line[start] == 0x2D, line[start + 1] == 0x2D {
            dashes += 1
            guard line.count < 90, isBoundary(line) else { return }
            boundaryLines += 1
            headLines = 0
            if boundaryLines > Limits.parts * 2, tooMuch == nil { tooMuch = start }
            return
        }
        if line.count < 2 { headLines = nil }
        if let lines = headLines {
            headLines = lines + 1
            if lines > Self.maximumHeadLines, tooMuch == nil { tooMuch = start }
        }
        if containers.count < 2_000, declaresContainer(line) { containers.append(start) }
        if isStructured(line) { measureField(from: start, buffer) }
    }

    private func isBoundary(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var value = line.dropFirst(2)
        while let last = value.last, last == 0x0D || last == 0x20 || last == 0x09 { value = value.dropLast() }
        if boundaries.contains(Array(value)) { return true }
        return value.count > 2 && value.suffix(2).allSatisfy { $0 == 0x2D } && boundaries.contains(Array(value.dropLast(2)))
    }

    /// Address and content fields are read at once by GMime, whatever their size.
    private func isStructured(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = line.first, "ftcbsrd".utf8.contains(first | 0x20), let colon = line.prefix(32).firstIndex(of: 0x3A) else { return false }
        let name = line[line.startIndex..<colon].map { $0 | 0x20 }
        return Self.structured.contains { name.starts(with: $0) }
    }

    private static let structured = ["from", "to", "cc", "bcc", "sender", "reply-to", "resent-", "content-", "disposition-"].map { Array($0.utf8) }

    private mutating func measureField(from start: Int, _ buffer: UnsafeBufferPointer<UInt8>) {
        guard start >= longFields.last?.upperBound ?? 0 else { return }
        var index = start
        var colons = 0
        var limit: Int?
        while index < buffer.count {
            let byte = buffer[index]
            if byte == 0x0A, index + 1 >= buffer.count || buffer[index + 1] != 0x20 && buffer[index + 1] != 0x09 { break }
            if byte == 0x3A { colons += 1 }
            if limit == nil, index - start >= Limits.field || colons > Self.maximumColons { limit = index }
            index += 1
        }
        if let limit, limit < index { longFields.append(limit..<index) }
    }

    /// `boundary=` or `message/` somewhere in the line, case ignored; notes the boundary.
    private mutating func declaresContainer(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            // Looked for at their rarest letters, "=" and "/".
            if byte == 0x3D, ends(line, at: index, with: Self.boundaryWord) {
                let value = line[(index + 1)...].drop { $0 == 0x20 || $0 == 0x22 }.prefix { $0 != 0x22 && $0 != 0x3B && $0 != 0x0D }
                if boundaries.count < 2_000 { boundaries.insert(Array(value.prefix(80))) }
                return true
            }
            if byte == 0x2F, ends(line, at: index, with: Self.messageWord) { return true }
            index += 1
        }
        return false
    }

    private static let boundaryWord = Array("boundary".utf8)
    private static let messageWord = Array("message".utf8)

    private func ends(_ line: Slice<UnsafeBufferPointer<UInt8>>, at index: Int, with word: [UInt8]) -> Bool {
        guard index - line.startIndex >= word.count else { return false }
        for offset in 0..<word.count where line[index - word.count + offset] | 0x20 != word[offset] { return false }
        return true
    }
}
