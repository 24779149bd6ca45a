import CGMime
import Foundation

/// GMime's options: everything read as loosely as it can. Written once, only read afterwards.
struct ParserOptions: @unchecked Sendable {
    let pointer: OpaquePointer

    init() {
        g_mime_init()
        pointer = g_mime_parser_options_new()
        g_mime_parser_options_set_rfc2047_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
        g_mime_parser_options_set_address_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
        g_mime_parser_options_set_parameter_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
        g_mime_parser_options_set_allow_addresses_without_domain(pointer, 1)
    }
}

let parserOptions = ParserOptions()

/// Parses with GMime, copies everything into values and lets the C objects go.
func parseMessage(_ bytes: [UInt8]) -> Message {
    var reading = PartReader()
    let slice = bounded(bytes, damages: &reading.damages)
    guard !slice.isEmpty else {
        var nothing = Message()
        nothing.damages = [.empty]
        return nothing
    }
    let options = parserOptions
    slice.withUnsafeBytes { buffer in
        guard let stream = g_mime_stream_mem_new_with_buffer(buffer.baseAddress, buffer.count) else { return }
        defer { unref(stream) }
        guard let parser = g_mime_parser_new_with_stream(stream) else { return }
        defer { unref(parser) }
        guard let message = g_mime_parser_construct_message(parser, options.pointer) else {
            reading.damages.append(.noHeaders)
            reading.message.text = decodeText(Array(buffer), charset: nil).text
            return
        }
        defer { unref(message) }
        reading.read(message)
    }
    return reading.finished()
}

/// The bytes that GMime gets: without an mbox "From " line, byte order mark or blank lines in front, cut to the limits.
///
/// GMime compares every line that starts with "--" with every open boundary, so nesting is cut where their product gets large.
private func bounded(_ bytes: [UInt8], damages: inout [Damage]) -> ArraySlice<UInt8> {
    var slice = bytes[...]
    if slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice = slice.dropFirst(3) }
    while let first = slice.first, first == 0x0A || first == 0x0D || first == 0x20 || first == 0x09 { slice = slice.dropFirst() }
    for line in ["From ", ">From "] where slice.starts(with: Array(line.utf8)) {
        slice = (slice.firstIndex(of: 0x0A).map { slice[($0 + 1)...] }) ?? []
    }
    if slice.count > Limits.bytes {
        slice = slice.prefix(Limits.bytes)
        damages.append(.tooLarge)
    }
    if slice.contains(0) { damages.append(.nulBytes) }
    let census = Census(slice)
    if let cut = census.cut(slice) {
        damages.append(.tooDeep)
        slice = slice[..<cut]
    }
    return slice
}

/// Counts what makes MIME parsing expensive, in one pass over the lines.
private struct Census {
    var containers: [Int] = []
    var dashes = 0
    var headLines: Int?

    init(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { buffer in
            var start = 0, count = 0
            var fieldLines = 0
            while start < buffer.count {
                let end = buffer[start...].firstIndex(of: 0x0A) ?? buffer.count
                count += 1
                if end - start > 2, buffer[start] == 0x2D, buffer[start + 1] == 0x2D {
                    dashes += 1
                    fieldLines = 0
                } else if end - start < 2 {
                    fieldLines = 0
                } else {
                    fieldLines += 1
                    if containers.count < 2_000, opensContainer(buffer[start..<end]) { containers.append(start) }
                    // A head with more fields than any mail has: GMime would make an object of each.
                    if fieldLines == 20_000, headLines == nil, looksLikeFields(buffer[start..<end]) { headLines = start }
                }
                start = end + 1
            }
        }
    }

    /// Where to cut, as an index into `bytes`; nil when the mail is harmless.
    func cut(_ bytes: ArraySlice<UInt8>) -> Int? {
        let allowed = max(32, min(1_000, 4_000_000 / max(1, dashes)))
        var cuts: [Int] = []
        if containers.count > allowed { cuts.append(containers[allowed]) }
        if let headLines { cuts.append(headLines) }
        return cuts.min().map { bytes.startIndex + $0 }
    }
}

private func looksLikeFields(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.prefix(80).contains(0x3A) || line.first == 0x20 || line.first == 0x09
}

/// `boundary=` or `message/rfc822` somewhere in the line, case ignored.
private func opensContainer(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = line.startIndex
    while index < line.endIndex {
        let byte = line[index]
        // "boundary=" and "message/" are looked for at their rarest letters, "=" and "/".
        if byte == 0x3D, endsFolded(line, at: index, with: [0x62, 0x6F, 0x75, 0x6E, 0x64, 0x61, 0x72, 0x79]) { return true }
        if byte == 0x2F, endsFolded(line, at: index, with: [0x6D, 0x65, 0x73, 0x73, 0x61, 0x67, 0x65]) { return true }
        index += 1
    }
    return false
}

private func endsFolded(_ line: Slice<UnsafeBufferPointer<UInt8>>, at index: Int, with word: [UInt8]) -> Bool {
    guard index - line.startIndex >= word.count else { return false }
    for offset in 0..<word.count where line[index - word.count + offset] | 0x20 != word[offset] { return false }
    return true
}
