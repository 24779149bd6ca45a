import Foundation
import Hummingbird
import NIOCore

/// What a route gives back: a body of a kind, with what caches need to know.
struct Answer {
    var status: HTTPResponse.Status = .ok
    var type: String
    var body: String
    /// `no-cache` lets everybody keep a copy but ask each time: a published summary shows at once.
    var caching = "public, no-cache"
    var modified: Date?
    var language: String?

    static func page(_ body: String, language: String, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, type: "text/html; charset=utf-8", body: body, language: language)
    }

    /// With an ETag; 304 and no body when the visitor has this very version (RFC 9110 section 13.1.2).
    func response(ifNoneMatch known: String) -> Response {
        var headers: HTTPFields = [.contentType: type, .cacheControl: status == .ok ? caching : "no-store"]
        if let language { headers[.contentLanguage] = language }
        if type.hasPrefix("text/html") { headers[.vary] = "Accept-Language" }
        if let modified { headers[.lastModified] = httpDate(modified) }
        guard status == .ok else { return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: body))) }
        let tag = "\"\(fingerprint(body))\""
        headers[.eTag] = tag
        let matches = known.split(separator: ",").contains { candidate in
            let bare = candidate.filter { $0 != " " }
            return bare == "*" || bare == tag || bare == "W/" + tag
        }
        if matches { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: body)))
    }
}

/// FNV-1a, 64 bits: tells versions of our own pages apart; no secret hangs on it.
func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
}

/// IMF-fixdate, RFC 9110 section 5.6.7.
private func httpDate(_ date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute, .second], from: date)
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    let day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][(parts.weekday ?? 1) - 1]
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][(parts.month ?? 1) - 1]
    return "\(day), \(two(parts.day)) \(month) \(parts.year ?? 1970) \(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) GMT"
}
