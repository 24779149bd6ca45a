/// Whether a reply to a draft approves it: `ZATWIERDZAM` or `I APPROVE` as the whole first line (or the whole subject), with no "but" after
/// it. A greeting may stand in front, thanks and a signature behind. "Nie zatwierdzam" and "zatwierdzam, ale…" approve nothing.
public func isApproval(subject: String, own: String) -> Bool {
    var lines = CommandText.lines(own).map { CommandText.trimmed($0) }.filter { !$0.isEmpty && !$0.hasPrefix(">") }
    if let first = lines.first, CommandText.isGreeting(first) { lines.removeFirst() }
    if let first = lines.first, let match = CommandMatch(first[...]), match.word == .approve {
        return isPlainApproval(match) && !lines.dropFirst().prefix(while: { !endsText($0) }).contains(where: objects)
    }
    // A button fills the subject in; under it stands nothing, or what a mail program adds by itself.
    guard lines.prefix(while: { !endsText($0) }).allSatisfy({ looksLikeSignature($0) && !objects($0) }) else { return false }
    return commands(subject: subject, own: "").first?.word == .approve
}

func isPlainApproval(_ match: CommandMatch) -> Bool {
    match.rest.isEmpty || (match.hasPunctuation && !match.isBracketed && CommandText.isClosing(match.rest))
}

private func endsText(_ line: String) -> Bool { CommandText.isClosing(line) || CommandText.isSignatureMark(line) }

/// "Maria Lis", "Biblioteka w Rzgowie", "tel. 44 600 10 20".
private func looksLikeSignature(_ line: String) -> Bool {
    CommandText.located(line.prefix(200)).allSatisfy { $0.folded.count <= 3 || $0.raw.first?.isLowercase == false } || isMailAddress(line)
}

private let objections: Set<String> = [
    "ale", "jednak", "jednakze", "tylko", "nie", "prosze", "oprocz", "poza", "jesli", "jezeli", "warunkiem", "but", "not", "except", "only",
    "if",
    "unless", "please", "however", "don", "wait", "stop", "poczekaj", "wstrzymaj",
]
private let objectionStems = ["zmie", "popraw", "przesu", "przenie", "dopis", "skres", "usun", "change", "correct"]

private func objects(_ line: String) -> Bool {
    let words = CommandText.words(line)
    return line.contains("?") || !objections.isDisjoint(with: words)
        || words.contains { word in objectionStems.contains { word.hasPrefix($0) } }
}
