import Partnerships

/// The stored texts that the letter of a notice shows: `LetterContext.directory` has to hold them. In no particular order, each once.
public func textsNeeded(by notice: Notice, in partnership: Partnership) -> Set<TextID> {
    var texts: [TextID?] = [notice.text]
    texts += notice.matters.map { partnership.matters[$0]?.text }
    switch notice.draft.flatMap({ partnership.drafts[$0]?.kind }) {
    case .cancellation(_, let reason): texts.append(reason)
    case .summary(_, let text): texts.append(text)
    default: break
    }
    if let meeting = notice.meeting.flatMap({ partnership.meetings[$0] }) {
        texts.append(meeting.summary?.text)
        if notice.kind == .evaluationResult { texts += meeting.evaluation.values.map(\.text) }
    }
    if notice.kind == .hoursWarning { texts += partnership.hours.map(\.note) }
    if notice.kind == .myData, case .person(let person) = notice.to { texts += partnership.texts(of: person) }
    return Set(texts.compactMap { $0 })
}

extension Partnership {
    /// The person's own words, once each: answers and evaluations in the order of meetings, then matters, then notes on hours.
    func texts(of person: PersonID) -> [TextID] {
        let said = meetings.values.sorted { $0.key < $1.key }.flatMap { meeting in
            meeting.seats.filter { $0.person == person }.map { $0.answer?.text } + [meeting.evaluation[person]?.text]
        }
        let asked = matters.values.filter { ($0.namedBy ?? $0.person) == person }.sorted { $0.id < $1.id }.map(\.text)
        let notes = hours.filter { $0.person == person }.map(\.note)
        var seen: Set<TextID> = []
        return (said + asked + notes).compactMap { $0 }.filter { seen.insert($0).inserted }
    }
}
