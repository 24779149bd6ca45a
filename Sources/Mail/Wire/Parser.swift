import CGMime
import Foundation

/// GMime's options: everything read as loosely as it can. Written once, only read afterwards. Whoever has them knows that GMime has been started:
/// before that nothing of it may be called, least of all by two threads at once (its types would be made twice).
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

/// Parses with GMime, copies what is wanted into values and lets the C objects go. The bytes themselves are not copied: a big mail lies in a
/// file, mapped into memory.
func parseMessage(_ bytes: UnsafeBufferPointer<UInt8>) -> Message {
    var reading = PartReader()
    let slice = bounded(bytes, damages: &reading.damages)
    guard !slice.isEmpty else {
        var nothing = Message()
        nothing.damages = [.empty]
        return nothing
    }
    if slice.contains(0) { reading.damages.append(.nulBytes) }
    var census = Census()
    census.count(UnsafeBufferPointer(rebasing: slice))
    if census.cut != nil { reading.damages.append(.tooManyParts) }
    let harmless = census.cut.map { slice.prefix($0) } ?? slice
    if census.longFields.isEmpty {
        parserOptions.parse(UnsafeBufferPointer(rebasing: harmless), &reading)
    } else {
        reading.damages.append(.badHeader)
        withoutEnds(ofLong: census.longFields, in: harmless).withUnsafeBufferPointer { parserOptions.parse($0, &reading) }
    }
    return reading.finished()
}

extension ParserOptions {
    fileprivate func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ reading: inout PartReader) {
        guard let stream = stream_over(bytes.baseAddress, bytes.count) else { return }
        defer { end_stream_over(stream) }
        guard let parser = g_mime_parser_new_with_stream(stream) else { return }
        defer { unref(parser) }
        guard let message = g_mime_parser_construct_message(parser, pointer) else {
            reading.damages.append(.noHeaders)
            reading.message.text = decodeText(Array(bytes), charset: nil).text
            return
        }
        defer { unref(message) }
        reading.keepsFiles = bytes.count <= Limits.withFiles
        reading.read(message)
    }
}

/// The bytes that GMime gets: without an mbox "From " line, byte order mark or blank lines in front, cut to the limits.
private func bounded(_ bytes: UnsafeBufferPointer<UInt8>, damages: inout [Damage]) -> Slice<UnsafeBufferPointer<UInt8>> {
    var slice = bytes[...]
    if slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice = slice.dropFirst(3) }
    while let first = slice.first, first == 0x0A || first == 0x0D || first == 0x20 || first == 0x09 { slice = slice.dropFirst() }
    for line in ["From ", ">From "] where slice.starts(with: Array(line.utf8)) {
        slice = slice.firstIndex(of: 0x0A).map { slice[($0 + 1)...] } ?? slice.suffix(0)
    }
    if slice.count > Limits.bytes {
        slice = slice.prefix(Limits.bytes)
        damages.append(.tooLarge)
    }
    return slice
}

/// The bytes without the given ranges (offsets from the start).
private func withoutEnds(ofLong ranges: [Range<Int>], in slice: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var result: [UInt8] = []
    var from = slice.startIndex
    for range in ranges where slice.startIndex + range.upperBound <= slice.endIndex {
        result += slice[from..<(slice.startIndex + range.lowerBound)]
        from = slice.startIndex + range.upperBound
    }
    result += slice[from...]
    return result
}
