import Mail
import Partnerships
import Understanding

/// "Was it you?" was answered from the address on record: with a yes the first mail counts as confirmed, and the sorter reads it again.
/// What is neither yes nor no is read like any other letter.
func judgeAskBackAnswer(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard let letter = incoming.letter, letter.notice.kind == .askBack, let person = letter.person, let pending = letter.notice.pending else { return nil }
    guard incoming.isOnRecord(person) else { return .aside("an answer to a confirmation from an address that is not on record") }
    if isApproval(subject: incoming.message.subject, own: incoming.reading.own.text) { return .confirmed(pending: pending) }
    switch incoming.understood(.invitation, shelves).meaning.answer {
    case .accept: return .confirmed(pending: pending)
    case .decline: return .done("not confirmed")
    default: return nil
    }
}

/// Only the single-use token of a draft acts on it: from the address on record of whoever got it, or of a colleague to whom it was
/// forwarded, who is believed as staff are (a token of their own, which this is not, or DMARC). Else asked back.
func judgeDraftAnswer(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard isApproval(subject: incoming.message.subject, own: incoming.reading.own.text) else { return nil }
    guard let speaker = try incoming.speaker(shelves) else { return nil }
    guard let letter = incoming.letter, let draft = letter.notice.draft else {
        guard speaker.isOffice ? incoming.believesOffice(of: speaker.person) : incoming.believesRequest(of: speaker.person) else {
            return incoming.askBack(speaker, because: "an approval without a draft")
        }
        return incoming.refuse(speaker, .draftGone)
    }
    let isOwn = letter.library == speaker.library && letter.person == speaker.person
    guard isOwn || letter.library == speaker.library && letter.notice.kind.isOfLibrary && speaker.isStaff else {
        return incoming.border == .fail ? .aside("a forged approval of somebody else's draft") : incoming.refuse(speaker, .notAllowed)
    }
    guard incoming.confirmed || incoming.isOnRecord(speaker.person) && (isOwn || incoming.believesOffice(of: speaker.person)) else {
        return incoming.askBack(speaker, because: "an approval")
    }
    return .act(Act([.approve(draft)], on: speaker.library, by: .person(speaker.person), because: "approved draft \(draft)"))
}

/// The answer buttons of a digest or an urgent letter: "TAK 3". The number is the matter's place in that letter.
func judgeMatterAnswer(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard let letter = incoming.letter, !letter.notice.matters.isEmpty, [.digest, .urgent].contains(letter.notice.kind) else { return nil }
    // Numbers of one library's letter mean nothing in another.
    guard let speaker = try incoming.speaker(shelves), speaker.isOffice, speaker.library == letter.library else { return nil }
    let settled = matterAnswers(subject: incoming.message.subject, own: incoming.reading.own.text, count: letter.notice.matters.count)
    guard !settled.isEmpty else { return nil }
    guard incoming.believesOffice(of: speaker.person) else { return incoming.askBack(speaker, because: "an answer to a matter") }
    let commands = settled.map { Command.settle(letter.notice.matters[$0.number - 1], $0.rsvp) }
    return .act(Act(commands, on: speaker.library, by: .person(speaker.person), because: "settled \(settled.count) matters"))
}

/// Reads "TAK 3", "3 nie", "MOŻE 2", "3: OK" in the subject or at the start of lines; with one matter the word alone will do.
func matterAnswers(subject: String, own: String, count: Int) -> [(number: Int, rsvp: RSVP?)] {
    let words: [String: RSVP] = [
        "tak": .accepted, "yes": .accepted, "nie": .declined, "no": .declined, "moze": .tentative, "maybe": .tentative,
    ]
    let closing: Set<String> = ["zalatwione", "zamykam", "ok", "done"]
    var found: [(number: Int, rsvp: RSVP?)] = []
    for line in own.split(whereSeparator: \.isNewline).prefix(50).map(String.init) + [subject] {
        let tokens = searchText(line).split(separator: " ").map(String.init)
        let bare = tokens.drop { ["re", "odp", "fwd", "fw", "pd"].contains($0) }
        // A sentence that begins with "nie" is no answer to a matter.
        guard bare.count <= 2 else { continue }
        guard let word = bare.first(where: { words[$0] != nil || closing.contains($0) }) else { continue }
        let number = bare.compactMap { Int($0) }.first ?? (count == 1 && bare.first == word ? 1 : 0)
        guard (1...max(count, 1)).contains(number), count > 0, !found.contains(where: { $0.number == number }) else { continue }
        found.append((number, words[word]))
    }
    return found
}

extension NoticeKind {
    /// A draft of the library's, which any of its staff may approve; the others are a person's own.
    fileprivate var isOfLibrary: Bool { ![.resignationAsked, .erasureAsked].contains(self) }
}
