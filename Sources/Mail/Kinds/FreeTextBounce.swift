import Foundation

/// Reads the failed addresses out of a notice in plain words (Exim, qmail, Sendmail, Exchange, the big webmails).
///
/// Every address above the returned copy is a candidate; where it stands says how good a one.
struct FreeTextBounce {
    private let lines: [String]
    private let keys: [[UInt8]]
    private let message: Message
    private let ours: Set<String>
    /// All lines and the subject as one.
    private let whole: [UInt8]

    private enum Strength: Int { case foreign, weak, near, strong }
    private struct Candidate {
        var address: String
        var line: Int
        var strength: Strength
    }

    init(_ message: Message) {
        self.message = message
        let text = ([message.text] + message.furtherTexts.prefix(4)).joined(separator: "\n")
        let all = splitLines(String(decoding: text.utf8.prefix(32_000), as: UTF8.self)).prefix(1_000).map { String($0.prefix(1_000)) }
        lines = Array(all.prefix(returnedCopy(all)))
        keys = lines.map { folded($0) }
        whole = Array(keys.joined(separator: [0x20])) + [0x20] + folded(message.subject)
        let from = message.from.map(\.key) + addresses(in: message.header("From") ?? "").map { $0.lowercased() }
        ours = Set(from + message.to.map(\.key) + [message.returnPath?.lowercased() ?? ""])
    }

    func recipients() -> [FailedRecipient] {
        var addresses = headerAddresses()
        let candidates = candidates()
        let isWarning = BounceWords.waits.containsAny(whole) && !BounceWords.gaveUp.containsAny(whole)
        let wholeCode = StatusCode(in: whole)
        if addresses.isEmpty { addresses = best(candidates) }
        if addresses.isEmpty { addresses = returnedTo() }
        return addresses.map { address in
            let line = candidates.first { $0.address.lowercased() == address.lowercased() }?.line
            return described(address, at: line, others: candidates, isWarning: isWarning, wholeCode: wholeCode)
        }
    }

    /// `X-Failed-Recipients: a@b, c@d` (Exim, Gmail).
    private func headerAddresses() -> [String] {
        unique(message.headers(named: "X-Failed-Recipients").flatMap { addresses(in: $0) })
    }

    private func candidates() -> [Candidate] {
        var found: [Candidate] = []
        for (index, line) in lines.enumerated() where found.count < 200 {
            for address in addresses(in: line).prefix(20) where !isSomebodyElse(address) {
                found.append(Candidate(address: address, line: index, strength: strength(of: address, at: index)))
            }
        }
        return found
    }

    private func best(_ candidates: [Candidate]) -> [String] {
        for strength in [Strength.strong, .near] {
            let picked = unique(candidates.filter { $0.strength == strength }.map(\.address))
            if !picked.isEmpty { return picked }
        }
        let rest = unique(candidates.filter { $0.strength == .weak }.map(\.address))
        return rest.count == 1 ? rest : screenNames()
    }

    /// A failed address stands where one is expected.
    var namesSomebody: Bool { candidates().contains { $0.strength == .strong } }

    /// AOL names its own members without their domain: `Your mail to the following recipients could not be delivered …:⏎⇥screenname`
    private func screenNames() -> [String] {
        guard let domain = message.from.first?.key.split(separator: "@").last,
            let head = keys.firstIndex(where: { BounceWords.listHeads.containsAny($0) }) else {
            return []
        }
        return keys[(head + 1)...].filter { !$0.isEmpty }.prefix { $0.count < 40 && $0.allSatisfy { isWordByte($0) || $0 == 0x2E || $0 == 0x5F } }
            .map { String(decoding: $0, as: UTF8.self) + "@" + domain }
    }

    /// The postmaster, the sender of our mail and the like.
    private func isSomebodyElse(_ address: String) -> Bool {
        ours.contains(address.lowercased()) || isDaemonAddress(address.lowercased()) || !address.contains(".")
    }

    private func strength(of address: String, at index: Int) -> Strength {
        let line = keys[index]
        let key = folded(address)
        guard let at = find(line, key) else { return .weak }
        let before = Array(line[..<at])
        let after = Array(line[(at + key.count)...])
        if BounceWords.others.containsAny(before) { return .foreign }
        if before.isEmpty || before.allSatisfy({ !isWordByte($0) }), beginsReason(after) { return .strong }
        if BounceWords.leads.endsAny(trimmedMarks(before)) { return .strong }
        if BounceWords.reasons.containsAny(line) || StatusCode(in: line) != nil { return .near }
        if index > 0, BounceWords.leads.endsAny(trimmedMarks(keys[index - 1])), before.count < 12 { return .strong }
        return .weak
    }

    /// After an address that stands first: the end of the line, or what divides it from a reason.
    private func beginsReason(_ rest: [UInt8]) -> Bool {
        guard let first = rest.first(where: { $0 != 0x3E && $0 != 0x22 && $0 != 0x27 && $0 != 0x29 && $0 != 0x5D }) else { return true }
        return [0x3A, 0x2E, 0x2C, 0x3B, 0x28, 0x2D, 0x5B].contains(first) || first == 0x20 && (BounceWords.reasons.containsAny(rest)
            || StatusCode(in: rest) != nil || rest.count < 4 || rest.starts(with: Array(" on ".utf8)) || rest.starts(with: Array("> on ".utf8)))
    }

    private func trimmedMarks(_ text: [UInt8]) -> ArraySlice<UInt8> {
        var rest = text[...]
        while let last = rest.last, !isWordByte(last) { rest = rest.dropLast() }
        return rest
    }

    /// The returned copy's only recipient, when the notice names nobody.
    private func returnedTo() -> [String] {
        let inside = message.enclosed.first?.header("To").map { addresses(in: $0) } ?? []
        if Set(inside.map { $0.lowercased() }).count == 1 { return [inside[0]] }
        let all = splitLines(String(decoding: ([message.text] + message.furtherTexts).joined(separator: "\n").utf8.prefix(100_000), as: UTF8.self))
        for line in all.dropFirst(lines.count) where folded(line).starts(with: Array("to:".utf8)) {
            let named = addresses(in: line)
            if named.count == 1 { return named }
        }
        return []
    }

    private func described(_ address: String, at line: Int?, others: [Candidate], isWarning: Bool, wholeCode: StatusCode?) -> FailedRecipient {
        let start = line ?? 0
        let next = others.first { $0.line > start && $0.strength == .strong && $0.address.lowercased() != address.lowercased() }?.line ?? lines.count
        let end = max(start + 1, min(next, start + 14))
        let around = Array(keys[min(start, keys.count)..<min(end, keys.count)].joined(separator: [0x20]))
        let code = StatusCode(in: around) ?? wholeCode
        let permanent = isWarning ? false : code?.isPermanent ?? !BounceWords.passing.containsAny(around)
        let text = lines[min(start, lines.count)..<min(end, lines.count)].joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        return FailedRecipient(address: address, permanent: permanent, givenUp: !isWarning, status: code?.text, text: String(text.prefix(1_000)))
    }
}

/// The index of the line at which the copy of our mail begins: it holds other people's addresses.
private func returnedCopy(_ lines: [String]) -> Int {
    var sawText = false
    for (index, line) in lines.enumerated() {
        let key = folded(line)
        if key.isEmpty { continue }
        var bare = key[...]
        while let first = bare.first, first == 0x3E || first == 0x20 || first == 0x7C { bare = bare.dropFirst() }
        if BounceWords.copyFields.contains(where: { bare.starts(with: $0) }) { return index }
        let isShort = key.count < 110
        if sawText, isShort, BounceWords.copies.containsAny(key), !BounceWords.noCopies.containsAny(key) { return index }
        sawText = true
    }
    return lines.count
}

private func unique(_ addresses: [String]) -> [String] {
    var seen = Set<String>()
    return addresses.filter { seen.insert($0.lowercased()).inserted }
}
