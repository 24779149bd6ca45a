import Mail

/// The first byte says how the body comes (plain, flowed, HTML, answered in quoted-printable), the rest is the body.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let heads = [
        "text/plain; charset=utf-8", "text/plain; charset=utf-8; format=flowed; delsp=yes", "text/html; charset=utf-8",
        "text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable",
    ]
    timed(Array(UnsafeBufferPointer(start: start, count: count))) { input in
        guard let first = input.first else { return }
        let head = "From: Anna Nowak <anna@example.pl>\r\nSubject: Re: Zaproszenie\r\nContent-Type: \(heads[Int(first) % heads.count])\r\n\r\n"
        let own = ownWords(of: Message(parsing: Array(head.utf8) + input.dropFirst()))
        precondition(own.text.isEmpty || !own.passages.isEmpty)
    }
    return 0
}
