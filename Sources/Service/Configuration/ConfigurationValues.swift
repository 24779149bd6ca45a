import Foundation

/// "60 days", "14 dni", "3h", "1 day 12 hours" in seconds; `nil` without a unit, or when it is none.
func seconds(in text: String) -> Int? {
    var total = 0
    var rest = text.lowercased().trimmingCharacters(in: .whitespaces)[...]
    if rest.isEmpty { return nil }
    while !rest.isEmpty {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest[digits.endIndex...].drop { $0 == " " }
        let unit = rest.prefix(while: \.isLetter)
        guard !digits.isEmpty, digits.count <= 6, let number = Int(digits), let length = unitSeconds(String(unit)) else { return nil }
        total += number * length
        rest = rest[unit.endIndex...].drop { $0 == " " }
    }
    return total
}

/// "m" is refused: it could be a minute or a month.
private func unitSeconds(_ unit: String) -> Int? {
    switch unit {
    case "s", "sec", "second", "seconds", "sekunda", "sekundy", "sekund": 1
    case "min", "minute", "minutes", "minuta", "minuty", "minut": 60
    case "h", "hour", "hours", "godz", "godzina", "godziny", "godzin": 3_600
    case "d", "day", "days", "dzień", "dzien", "dni": 86_400
    case "w", "week", "weeks", "tydzień", "tydzien", "tygodnie", "tygodni": 7 * 86_400
    case "month", "months", "miesiąc", "miesiac", "miesiące", "miesiace", "miesięcy", "miesiecy": 30 * 86_400
    case "year", "years", "rok", "lata", "lat": 365 * 86_400
    default: nil
    }
}

/// The server of an address like `imaps://mail.example.pl:993`; `nil` when the scheme is another, or more than a host and a port is written.
func mailServer(_ text: String, schemes: [String: Int]) -> Configuration.MailServer? {
    guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(), let usualPort = schemes[scheme],
        let host = url.host?.trimmingCharacters(in: CharacterSet(charactersIn: "[]")), !host.isEmpty,
        ["", "/"].contains(url.path), url.query == nil, url.fragment == nil, url.user == nil, isHost(host)
    else { return nil }
    let port = url.port ?? usualPort
    return (1...65_535).contains(port) ? Configuration.MailServer(scheme: scheme, host: host.lowercased(), port: port) : nil
}

func isHost(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 253 && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.:".contains($0)) }
}

/// "127.0.0.1:8080", "[::1]:8080"
func listenAddress(_ text: String) -> (host: String, port: Int)? {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port) else {
        return nil
    }
    let written = text[..<colon]
    let isBracketed = written.hasPrefix("[") && written.hasSuffix("]")
    let host = isBracketed ? String(written.dropFirst().dropLast()) : String(written)
    return isHost(host) && host.contains(":") == isBracketed ? (host, port) : nil
}

/// An http or https address without query, fragment and user; the slash at the end is taken off.
func publicURL(_ text: String) -> String? {
    guard let url = URLComponents(string: text), ["http", "https"].contains(url.scheme?.lowercased() ?? ""),
        let host = url.host, !host.isEmpty, url.query == nil, url.fragment == nil, url.user == nil
    else { return nil }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
}

func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "tak", "on": true
    case "false", "no", "nie", "off": false
    default: nil
    }
}

/// "8-20": hours of the day.
func hourRange(_ text: String) -> ClosedRange<Int>? {
    let hours = text.split(whereSeparator: { "-–".contains($0) }).map { Int($0.trimmingCharacters(in: .whitespaces)) }
    guard hours.count == 2, let first = hours[0], let last = hours[1], 0 <= first, first < last, last <= 24 else { return nil }
    return first...last
}
