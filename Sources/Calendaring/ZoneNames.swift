import Foundation

/// The time zone a TZID means: a name of the tz database (also behind a vendor's path, as in `/mozilla.org/20050126_1/Europe/Warsaw`), a Windows
/// name, or a display name such as `(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb`. Nil when it is none of them: then one asks.
public func timeZone(named tzid: String) -> TimeZone? {
    let name = tzid.trimmingCharacters(in: CharacterSet(charactersIn: " \"\t"))
    guard !name.isEmpty, name.utf8.count <= 200 else { return nil }
    if let zone = tzDatabaseZone(name) { return zone }
    if let identifier = windowsNames.identifiers[folding(name)] { return TimeZone(identifier: identifier) }
    return displayedZone(name)
}

private func tzDatabaseZone(_ name: String) -> TimeZone? {
    if ["UTC", "ETC/UTC", "Z", "GMT", "ETC/GMT"].contains(name.uppercased()) { return .gmt }
    // A vendor's prefix begins with a slash; the last two or three parts are the name.
    let parts = name.split(separator: "/")
    for count in name.hasPrefix("/") ? [3, 2] : [parts.count] where count >= 2 && count <= parts.count {
        let identifier = parts.suffix(count).joined(separator: "/")
        if isIdentifier(identifier), let zone = TimeZone(identifier: identifier) { return zone }
    }
    // Short names only where the tz database has them as zones: "CST" as a mere abbreviation means three different zones.
    return ["CET", "EET", "MET", "WET", "Poland", "Portugal", "Turkey"].contains(name) ? TimeZone(identifier: name) : nil
}

private func isIdentifier(_ name: String) -> Bool {
    name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "/_+-".utf8.contains($0) }
}

/// A display name of Windows: `(UTC+01:00)` or `(GMT+01:00)`, then places. Those whose zone has that offset must agree on one zone.
private func displayedZone(_ name: String) -> TimeZone? {
    var places = Substring(name)
    var offset: Int?
    if name.hasPrefix("("), let close = name.firstIndex(of: ")") {
        offset = displayedOffset(name[name.index(after: name.startIndex)..<close])
        guard offset != nil else { return nil }
        places = name[name.index(after: close)...]
    }
    let identifiers = Set(places.split(separator: ",").flatMap { windowsNames.places[folding(String($0))] ?? [] })
    let zones = identifiers.compactMap(TimeZone.init(identifier:)).filter { zone in
        // Display names give the offset of winter time: that of January in the northern half, of July in the southern.
        let offsets = [1_768_435_200.0, 1_784_073_600.0].map { zone.secondsFromGMT(for: Date(timeIntervalSince1970: $0)) }
        return offset == nil || offset == offsets.min()
    }
    return zones.count == 1 ? zones[0] : nil
}

/// Seconds of `UTC+01:00`, `GMT-3:30`, `UTC`.
private func displayedOffset(_ text: Substring) -> Int? {
    guard text.hasPrefix("UTC") || text.hasPrefix("GMT") else { return nil }
    let rest = text.dropFirst(3).replacingOccurrences(of: "\u{2212}", with: "-")
    if rest.isEmpty { return 0 }
    let parts = rest.dropFirst().split(separator: ":")
    guard rest.hasPrefix("+") || rest.hasPrefix("-"), parts.count == 2,
        let hours = Int(parts[0]), let minutes = Int(parts[1]), (0...14).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    return (rest.hasPrefix("-") ? -1 : 1) * (hours * 3600 + minutes * 60)
}

private func folding(_ name: String) -> String {
    name.trimmingCharacters(in: .whitespaces).lowercased()
}

private let windowsNames: (identifiers: [String: String], places: [String: [String]]) = {
    var identifiers: [String: String] = [:]
    var places: [String: [String]] = [:]
    for row in windowsZonesTable.split(separator: "\n") {
        let columns = row.split(separator: "|").map(String.init)
        identifiers[folding(columns[0])] = columns[1]
        for place in columns[2].split(separator: ",") { places[folding(String(place)), default: []].append(columns[1]) }
    }
    return (identifiers, places)
}()
