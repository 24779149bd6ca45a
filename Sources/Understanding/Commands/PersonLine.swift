import Foundation

/// A person on one line: `Jan Kowalski, OSP Rzgów, jan@osp.example.pl`.
public struct PersonLine: Sendable, Hashable {
    public var name: String
    public var organisation: String?
    /// Lower case.
    public var email: String?
    public var phone: String?
    /// Something with `@` that cannot be written to; asked back.
    public var badAddress: String?

    public init(name: String, organisation: String? = nil, email: String? = nil, phone: String? = nil, badAddress: String? = nil) {
        self.name = name
        self.organisation = organisation
        self.email = email
        self.phone = phone
        self.badAddress = badAddress
    }
}

/// Reads a line of `DOPISZ`, of `PARTNER`, or a walk-in. Organisation, address and telephone may be missing, `Jan Kowalski <jan@…>` will do;
/// `nil` when there is no name.
public func personLine(_ line: String) -> PersonLine? {
    let (parts, addresses) = lineParts(line)
    var names: [String] = []
    var phone: String?
    for part in parts {
        if phone == nil, let number = phoneNumber(part) { phone = number } else { names.append(part) }
    }
    guard let name = names.first.map(withoutTitle), name.contains(where: \.isLetter) else { return nil }
    let organisation = names.dropFirst().joined(separator: ", ")
    var person = PersonLine(name: name, organisation: organisation.isEmpty ? nil : organisation, phone: phone)
    if addresses.count == 1, isMailAddress(addresses[0]) {
        person.email = addresses[0].lowercased()
    } else if !addresses.isEmpty {
        person.badAddress = addresses.joined(separator: ", ")
    }
    return person
}

/// An information channel (3.4): whom the library tells about a meeting.
public struct ChannelLine: Sendable, Hashable {
    public var name: String
    /// Lower case; `nil` for a notice board.
    public var email: String?
    public var badAddress: String?

    public init(name: String, email: String? = nil, badAddress: String? = nil) {
        self.name = name
        self.email = email
        self.badAddress = badAddress
    }
}

/// Reads a line of `KANAŁY`: `Gazeta Rzgowska, redakcja@…`; `nil` when there is no name.
public func channelLine(_ line: String) -> ChannelLine? {
    guard let person = personLine(line) else { return nil }
    let name = [person.name, person.organisation].compactMap { $0 }.joined(separator: ", ")
    return ChannelLine(name: name, email: person.email, badAddress: person.badAddress)
}

/// Whom `SKREŚL` strikes.
public enum StrikeTarget: Sendable, Hashable {
    /// A number of the list.
    case number(Int)
    case name(String)
}

/// Reads `7`, `7, 9`, `7-9`, `Kowalski`, `Jan Kowalski i Nowak`; in the order in which they are written, each once.
public func strikeTargets(_ text: String) -> [StrikeTarget] {
    var targets: [StrikeTarget] = []
    for part in text.split(whereSeparator: { ",;".contains($0) || $0.isNewline }) {
        for piece in splitByJoin(part) {
            let numbers = piece.split(whereSeparator: { "-–—".contains($0) }).map { Int(CommandText.trimmed($0)) }
            if numbers.count == 2, let low = numbers[0], let high = numbers[1], low <= high, high - low < 200 {
                targets += (low...high).map { .number($0) }
            } else if let number = Int(piece.trimmingCharacters(in: CharacterSet(charactersIn: " .#)"))) {
                targets.append(.number(number))
            } else if piece.contains(where: \.isLetter) {
                targets.append(.name(piece))
            }
        }
    }
    var seen: Set<StrikeTarget> = []
    return targets.filter { seen.insert($0).inserted }
}

/// "7 i 9", "7 oraz 9", "7 and 9"
private func splitByJoin(_ part: Substring) -> [String] {
    var pieces: [[Substring]] = [[]]
    for word in part.split(whereSeparator: \.isWhitespace) {
        if ["i", "oraz", "and"].contains(CommandText.fold(word)) { pieces.append([]) } else { pieces[pieces.count - 1].append(word) }
    }
    return pieces.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
}

/// The parts between commas, semicolons and tabs, without bullets and quotes; and everything with `@`.
private func lineParts(_ line: String) -> (parts: [String], addresses: [String]) {
    var parts: [String] = []
    var addresses: [String] = []
    for part in line.prefix(1000).split(whereSeparator: { ",;\t".contains($0) || $0.isNewline }) {
        var words: [Substring] = []
        for word in part.split(whereSeparator: { $0.isWhitespace || "<>".contains($0) }) {
            let bare = word.trimmingCharacters(in: CharacterSet(charactersIn: "()[]\"„”'."))
            if bare.contains("@") {
                addresses.append(bare.lowercased().hasPrefix("mailto:") ? String(bare.dropFirst(7)) : bare)
            } else {
                words.append(word)
            }
        }
        let text = words.joined(separator: " ").trimmingCharacters(in: CharacterSet(charactersIn: "\"„”*•-–— "))
        if text.contains(where: { $0.isLetter || $0.isNumber }) { parts.append(text) }
    }
    return (parts, addresses)
}

/// "pani Anna Nowak"
private func withoutTitle(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, ["pan", "pani", "p.", "mr", "mrs", "ms", "mr.", "mrs.", "ms."].contains(words[0].lowercased()) else {
        return name
    }
    return words.dropFirst().joined(separator: " ")
}

/// "tel. 44 600 10 20", "+48 600 100 200"
private func phoneNumber(_ part: String) -> String? {
    var words = part.split(separator: " ")
    if let first = words.first, ["tel", "telefon", "phone", "kom"].contains(CommandText.folded(String(first))) { words.removeFirst() }
    let number = words.joined(separator: " ")
    guard number.allSatisfy({ $0.isNumber || " +-()/".contains($0) }), (7...15).contains(number.count(where: \.isNumber)) else {
        return nil
    }
    return number
}
