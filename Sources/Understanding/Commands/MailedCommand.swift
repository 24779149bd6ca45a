/// A command that a person wrote.
public struct MailedCommand: Sendable, Equatable {
    /// Which command.
    public var word: CommandWord
    /// The rest of its line, as written.
    public var argument: String
    /// The lines under it that belong to it, as written, without blank ones at either end.
    public var lines: [String]
    /// It stands in the subject (a button fills it in).
    public var inSubject: Bool

    public init(word: CommandWord, argument: String = "", lines: [String] = [], inSubject: Bool = false) {
        self.word = word
        self.argument = argument
        self.lines = lines
        self.inSubject = inSubject
    }
}

/// The most commands that one mail may carry; the rest is not read.
public let mostCommandsInOneMail = 10

/// The commands of a mail, in the order in which they are written.
///
/// - `subject`: decoded; reply and forward prefixes are skipped. In a reply it counts only when the text gives no command of its own.
/// - `own`: the sender's own words, without quotations. A command stands at the start of a line, alone, before a colon, or before an
///   argument of its known form; prose that merely begins with such a word is no command. Reading stops at a signature or at thanks.
public func commands(subject: String, own: String) -> [MailedCommand] {
    let (before, inText) = commandsOfText(own)
    var found = inText
    if let first = commandOfSubject(subject, textIsBlank: before.isEmpty, inText: inText.map(\.word)) {
        var command = first
        command.lines = before
        found.insert(command, at: 0)
    }
    return Array(found.prefix(mostCommandsInOneMail))
}

/// The lines before the first command, and the commands.
private func commandsOfText(_ own: String) -> (before: [String], commands: [MailedCommand]) {
    var before: [String] = []
    var found: [MailedCommand] = []
    let lines = CommandText.lines(own)
    for (index, line) in lines.enumerated() {
        let inProse = found.last?.word.takesProse == true
        if CommandText.isSignatureMark(line) { break }
        if CommandText.isClosing(line), !inProse || isNearEnd(index, of: lines) { break }
        if let command = commandOfLine(line, inProse: inProse) {
            if found.count == mostCommandsInOneMail { break }
            found.append(command)
        } else if found.isEmpty {
            before.append(CommandText.trimmed(line))
        } else {
            found[found.count - 1].lines.append(CommandText.trimmed(line))
        }
    }
    if let greeting = before.firstIndex(where: { !$0.isEmpty }), CommandText.isGreeting(before[greeting]) { before.remove(at: greeting) }
    for index in found.indices { found[index].lines = withoutBlankEnds(found[index].lines) }
    return (withoutBlankEnds(before), found.filter { !isSample($0) })
}

/// A text may say thanks in its middle; it ends where nothing but a signature follows.
private func isNearEnd(_ index: Int, of lines: [Substring]) -> Bool {
    lines[(index + 1)...].lazy.filter { !$0.allSatisfy(\.isWhitespace) }.prefix(6).count < 6
}

private func withoutBlankEnds(_ lines: [String]) -> [String] {
    guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty }) else { return [] }
    return Array(lines[first...last])
}

private func commandOfLine(_ line: Substring, inProse: Bool) -> MailedCommand? {
    guard let match = CommandMatch(line) else { return nil }
    if inProse, !match.isInCapitals { return nil }
    if match.word == .approve { return isPlainApproval(match) ? MailedCommand(word: .approve) : nil }
    let meant =
        match.rest.isEmpty || match.hasColon
        || (match.word.isAnswer ? match.isInCapitals && match.hasPunctuation : match.isMeant)
    return meant ? MailedCommand(word: match.word, argument: match.rest) : nil
}

private func commandOfSubject(_ subject: String, textIsBlank: Bool, inText: [CommandWord]) -> MailedCommand? {
    let (bare, isReply) = withoutPrefixes(subject)
    guard let match = CommandMatch(bare), !inText.contains(match.word) else { return nil }
    let stands = match.rest.isEmpty || match.hasColon || match.isBracketed
    if isReply {
        // A reply carries our own subject, or the command of the mail before it: it must not act a second time.
        guard match.rest.isEmpty, inText.isEmpty, textIsBlank || match.word.takesLines else { return nil }
    } else if !stands {
        guard inText.isEmpty, match.word != .approve, !match.word.isAnswer || match.hasPunctuation else { return nil }
    }
    // Under a pressed button somebody may have written the opposite: "jednak będę".
    if match.word.isAnswer, !textIsBlank { return nil }
    if match.word == .approve, !(match.rest.isEmpty || match.isBracketed) { return nil }
    let command = MailedCommand(word: match.word, argument: match.isBracketed ? "" : match.rest, inSubject: true)
    return isSample(command) ? nil : command
}

private let replyPrefixes: Set<String> = ["re", "odp", "fw", "fwd", "pd", "aw", "sv", "przekaz", "odpowiedz"]

/// The subject without `Re:`, `Odp:` (Outlook in Polish), `Fwd:`, `PD:`, `Re[2]:` in front.
private func withoutPrefixes(_ subject: String) -> (bare: Substring, isReply: Bool) {
    var rest = subject.prefix(500).drop(while: \.isWhitespace)
    var isReply = false
    while true {
        // "[EXTERNAL]", which gateways put in front
        if rest.first == "[", let end = rest.prefix(30).firstIndex(of: "]") {
            rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
            continue
        }
        guard let colon = rest.prefix(16).firstIndex(of: ":") else { break }
        let words = CommandText.located(rest[..<colon])
        guard let first = words.first, replyPrefixes.contains(first.folded),
            words.count == 1 || (words.count == 2 && words[1].folded.allSatisfy(\.isNumber))
        else { break }
        isReply = true
        rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
    }
    return (rest, isReply)
}

/// Our own example or help line, sent back unchanged.
private func isSample(_ command: MailedCommand) -> Bool {
    guard !command.argument.isEmpty else { return false }
    let argument = CommandText.folded(command.argument)
    // "DOPISZ: …" with nothing filled in
    if argument.isEmpty { return command.argument.contains("…") || command.argument.contains("...") }
    return [true, false].contains { polish in
        let sample = command.word.sample(inPolish: polish).split(separator: ":", maxSplits: 1)
        return argument == CommandText.folded(command.word.explained(inPolish: polish))
            || (sample.count == 2 && argument == CommandText.folded(String(sample[1])))
    }
}
