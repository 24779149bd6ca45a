import Calendaring

/// Any octets as a mailed calendar object.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    timed(Array(UnsafeBufferPointer(start: start, count: count))) { input in
        for message in read(octets: input, method: nil).messages { _ = attendee(of: message, matching: ["anna@example.pl"]) }
    }
    return 0
}
