import Mail

/// Any bytes as a message: parsing, kind, own words, failed addresses, the verdict of the border.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    timed(Array(UnsafeBufferPointer(start: start, count: count))) { input in
        let message = Message(parsing: input)
        let reading = read(message)
        precondition(reading.kind != .human || reading.failed.isEmpty)
    }
    return 0
}
