/// An answer that a person gave by telephone, taken down by library staff.
public struct PhoneAnswer: Sendable, Hashable {
    public enum Reply: String, Sendable { case coming, notComing, maybe }

    /// A surname, a full name, or a number of the list, without "pan" and "pani".
    public var name: String
    /// `nil` when no answer could be read next to the name: it has to be asked back.
    public var answer: Reply?

    public init(name: String, answer: Reply?) {
        self.name = name
        self.answer = answer
    }
}

/// The answers of `TELEFON: Kowalski będzie, Nowak nie, pani Zięba może`, in the order in which they are written.
/// "Kowalski i Nowak będą" are two.
public func phoneAnswers(in command: MailedCommand) -> [PhoneAnswer] {
    phoneAnswers(in: ([command.argument] + command.lines).joined(separator: "\n"))
}

/// The same for a bare text.
public func phoneAnswers(in text: String) -> [PhoneAnswer] {
    var answers: [PhoneAnswer] = []
    // Names still waiting for the answer behind them.
    var waiting: [String] = []
    for line in CommandText.lines(text) {
        for part in line.split(whereSeparator: { ",;".contains($0) }) {
            let (names, reply) = phonePart(part)
            waiting += names
            guard let reply else { continue }
            answers += waiting.map { PhoneAnswer(name: $0, answer: reply) }
            waiting = []
        }
        answers += waiting.map { PhoneAnswer(name: $0, answer: nil) }
        waiting = []
    }
    return answers
}

private let phoneYes: Set<String> = [
    "tak", "bedzie", "beda", "przyjdzie", "przyjda", "potwierdza", "potwierdzil", "potwierdzila", "potwierdzaja", "moga", "yes", "coming",
    "comes", "come",
    "will", "obecny", "obecna",
]
private let phoneNo: Set<String> = [
    "nie", "odmowil", "odmowila", "odmawia", "rezygnuje", "odpada", "nieobecny", "nieobecna", "no", "not", "won", "cannot", "can",
    "declined",
]
private let phoneMaybe: Set<String> = [
    "moze", "chyba", "raczej", "waha", "niepewny", "niepewna", "maybe", "perhaps", "tentative", "unsure",
]
private let phoneJoins: Set<String> = ["i", "oraz", "and"]
private let phoneTitles: Set<String> = [
    "pan", "pani", "panowie", "panie", "panstwo", "p", "a", "mr", "mrs", "ms", "is", "jeszcze", "still",
]
/// "…, ale się spóźni" says more about the one before.
private let phoneRemarks: Set<String> = ["ale", "bo", "lecz", "but", "because"]

private func phonePart(_ part: Substring) -> (names: [String], reply: PhoneAnswer.Reply?) {
    let words = CommandText.located(part, limit: 30)
    if let first = words.first, phoneRemarks.contains(first.folded) { return ([], nil) }
    let firstAnswer = words.firstIndex { isAnswerWord($0) } ?? words.count
    var names: [String] = []
    var name: [String] = []
    for word in words[..<firstAnswer] {
        if phoneJoins.contains(word.folded) {
            names.append(name.joined(separator: " "))
            name = []
        } else if !phoneTitles.contains(word.folded) {
            name.append(String(word.raw))
        }
    }
    names.append(name.joined(separator: " "))
    return (names.filter { !$0.isEmpty }, phoneReply(words[firstAnswer...].map(\.folded)))
}

/// A verb is written small; "Może" at the start of a name does not occur, "Nie" and "Tak" do behind a dash.
private func isAnswerWord(_ word: CommandText.Word) -> Bool {
    phoneYes.contains(word.folded) || phoneNo.contains(word.folded) || phoneMaybe.contains(word.folded)
}

private func phoneReply(_ words: [String]) -> PhoneAnswer.Reply? {
    let all = Set(words)
    // "jeszcze nie wie", "nie jest pewna", "da znać"
    if all.contains("nie"), !all.isDisjoint(with: ["wie", "wiedza", "pewny", "pewna", "pewien"]) { return .maybe }
    if all.contains("not"), !all.isDisjoint(with: ["sure", "know"]) { return .maybe }
    if !phoneNo.subtracting(["can"]).isDisjoint(with: all) { return .notComing }
    // "can't" comes as "can", "t"
    if let can = words.firstIndex(of: "can") { return words.dropFirst(can + 1).first == "t" ? .notComing : .coming }
    if !phoneMaybe.isDisjoint(with: all) { return .maybe }
    return phoneYes.isDisjoint(with: all) ? nil : .coming
}
