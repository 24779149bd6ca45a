import Foundation
import Mail
import Partnerships
import Understanding

/// Attendance, summary and evaluation, answered by replying to the letter that asked for them.
func judgeAfterMeeting(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard let letter = incoming.letter, [.attendanceAsked, .afterMeeting, .evaluationAsked, .summaryDraft].contains(letter.notice.kind) else { return nil }
    guard let speaker = try incoming.speaker(shelves), speaker.isOffice, speaker.library == letter.library, !incoming.reading.own.text.isEmpty
    else { return nil }
    // A command in capitals says exactly what is meant; the table of the office takes it.
    guard officeCommands(incoming).isEmpty else { return nil }
    guard incoming.believesOffice(of: speaker.person) else { return incoming.askBack(speaker, because: "an answer about a meeting") }
    switch letter.notice.kind {
    case .attendanceAsked: return attendanceVerdict(incoming, incoming.reading.own.text, speaker, shelves)
    case .summaryDraft: return summaryVerdict(incoming, incoming.reading.own.text, speaker)
    case .evaluationAsked: return evaluationVerdict(incoming, speaker)
    default: return afterMeetingVerdict(incoming, speaker)
    }
}

/// One letter asked for the summary and the evaluation. The buttons tell them apart by the subject; in a plain reply a line
/// "EWALUACJA" divides them, and without it numbered answers are an evaluation, and anything else a summary.
private func afterMeetingVerdict(_ incoming: Incoming, _ speaker: Speaker) -> Verdict {
    let own = incoming.reading.own.text
    let subject = searchText(incoming.message.subject)
    if subject.contains("ewaluacja") && !subject.contains("podsumowanie") || subject.contains("evaluation") && !subject.contains("summary") {
        return evaluationVerdict(incoming, speaker)
    }
    let lines = own.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let divider = lines.firstIndex { ["ewaluacja", "evaluation"].contains(searchText($0)) }
    let summary = lines[..<(divider ?? lines.endIndex)].joined(separator: "\n")
    let evaluation = divider.map { lines[($0 + 1)...].joined(separator: "\n") } ?? ""
    var rows = Rows()
    var commands: [Command] = []
    if !evaluation.trimmed.isEmpty {
        commands.append(.evaluate(person: speaker.person, text: rows.keep(evaluation.trimmed, of: speaker.person, in: incoming)))
    }
    if divider == nil, looksNumbered(own) { return evaluationVerdict(incoming, speaker) }
    if !summary.trimmed.isEmpty { commands.append(.summary(rows.keep(summary.trimmed, of: nil, in: incoming))) }
    return .act(Act(commands, on: speaker.library, by: .person(speaker.person), rows: rows, because: "after the meeting"))
}

/// Most lines that say something begin with the number of a question: "1. Tak, cele osiągnięte".
private func looksNumbered(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { $0.count > 2 }
    let numbered = lines.filter { line in
        let digits = line.prefix { $0.isNumber }
        return !digits.isEmpty && digits.count <= 2 && [".", ")", ":", "-"].contains(line.dropFirst(digits.count).first.map(String.init) ?? "")
    }
    if lines.count == 1, text.first?.isNumber == true {
        let question = Question(asked: .evaluation, today: CalendarDay(year: 2026, month: 1, day: 1))
        return understand(Words(subject: "", own: text), asked: question).meaning.evaluation.count >= 3
    }
    return numbered.count >= 3 && numbered.count * 2 >= lines.count
}

/// Answers under the questions keep the question they stand under, so that the result sheet can be read alone.
func evaluationVerdict(_ incoming: Incoming, _ speaker: Speaker) -> Verdict {
    var rows = Rows()
    let text = rows.keep(answersWithQuestions(incoming.reading.own), of: speaker.person, in: incoming)
    return .act(
        Act([.evaluate(person: speaker.person, text: text)], on: speaker.library, by: .person(speaker.person), rows: rows, because: "evaluation"))
}

private func answersWithQuestions(_ own: OwnWords) -> String {
    guard own.passages.count > 1 else { return own.text }
    return own.passages.map { passage in
        let question = passage.under.split(whereSeparator: \.isNewline).last.map { String($0).trimmed } ?? ""
        return question.isEmpty ? passage.text : "\(question)\n\(passage.text)"
    }.joined(separator: "\n\n")
}

/// - Parameter rows: what other commands of the same mail have brought; the verdict holds them too.
func summaryVerdict(_ incoming: Incoming, _ text: String, _ speaker: Speaker, rows: Rows = Rows()) -> Verdict {
    guard !text.trimmed.isEmpty else { return incoming.refuse(speaker, .emptyText, rows: rows) }
    var rows = rows
    let id = rows.keep(text.trimmed, of: nil, in: incoming)
    return .act(Act([.summary(id)], on: speaker.library, by: .person(speaker.person), rows: rows, because: "summary"))
}

/// "Obecni: 1, 2, 5", "wszyscy oprócz 3 i 6", walk-ins on lines of their own, or "nie odbyło się".
/// - Parameter rows: what other commands of the same mail have brought; the verdict holds them too.
func attendanceVerdict(_ incoming: Incoming, _ text: String, _ speaker: Speaker, _ shelves: Shelves, rows: Rows = Rows()) -> Verdict {
    guard let meeting = speaker.meeting(incoming.letter) else { return incoming.refuse(speaker, .noMeeting, rows: rows) }
    func names(_ seats: [Seat]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: seats.map { (meeting.label(of: $0), speaker.directory.people[$0.person]?.name ?? "") })
    }
    let invited = Dictionary(uniqueKeysWithValues: names(meeting.invited).map { (Int($0) ?? 0, $1) })
    func read(_ text: String) -> Meaning {
        let words = Words(subject: incoming.message.subject, own: text, passages: [], quoted: incoming.reading.own.quoted)
        let question = Question(asked: .attendance, invited: invited, staff: names(meeting.office), today: shelves.today(incoming.now))
        return understand(words, asked: question).meaning
    }
    var meaning = read(text)
    if meaning.attendance == nil, meaning.held != false {
        let lines = walkInLines(text)
        meaning = read(lines.rest)
        meaning.attendance?.walkins += lines.people
    }
    let actor = Actor.person(speaker.person)
    if meaning.held == false { return .act(Act([.held(false)], on: speaker.library, by: actor, rows: rows, because: "not held")) }
    guard let attendance = meaning.attendance else { return incoming.refuse(speaker, .unclearAttendance, rows: rows) }
    let unknown = (attendance.present + attendance.absent).filter { invited[$0] == nil }.sorted()
    guard unknown.isEmpty else { return incoming.refuse(speaker, .unknownNumbers(unknown), rows: rows) }
    var rows = rows
    var walkIns: [MemberFacts] = []
    // "wszyscy", "wszyscy oprócz 3": staff and animator too, unless a letter says otherwise.
    let letters = speaksOfAll(text) ? meeting.office.map(meeting.label).filter { !attendance.lettersAbsent.contains($0) } : attendance.lettersPresent
    var present = (attendance.present.map(String.init) + letters).compactMap { meeting.seat(labelled: $0)?.person }
    for person in attendance.walkins {
        let known = find(person.name, email: person.email, in: speaker.directory)
        if known.count == 1 {
            present.append(known[0])
        } else {
            let id = rows.add(person.name, organisation: person.organisation, email: person.email, in: incoming)
            walkIns.append(MemberFacts(id: id, roles: [.partner], hasEmail: person.email?.isEmpty == false))
        }
    }
    let command = Command.attendance(present: present, walkIns: walkIns, minutes: lengthInMinutes(text))
    return .act(Act([command], on: speaker.library, by: actor, rows: rows, because: "attendance: \(present.count) and \(walkIns.count) walk-ins"))
}

private func speaksOfAll(_ text: String) -> Bool {
    searchText(text).split(separator: " ").contains { $0.hasPrefix("wszys") || $0.hasPrefix("komplet") || ["all", "everyone", "everybody"].contains($0) }
}

/// Walk-ins on lines of their own, "Barbara Pawlak, sołectwo": what the reader of sentences doubts may be only these.
private func walkInLines(_ text: String) -> (rest: String, people: [Understanding.Person]) {
    var rest: [Substring] = []
    var people: [Understanding.Person] = []
    for line in text.split(whereSeparator: \.isNewline) {
        let name = line.prefix { $0 != "," }.split(separator: " ")
        let isWalkIn = line.contains(",") && (2...4).contains(name.count) && name.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" } }
        if isWalkIn, let person = personLine(String(line)), person.badAddress == nil {
            people.append(Understanding.Person(name: person.name, organisation: person.organisation, email: person.email))
        } else {
            rest.append(line)
        }
    }
    return (rest.joined(separator: "\n"), people)
}

/// "Trwało 2,5 godziny", "trwało od 17.00 do 19.30": the meeting's real length.
private func lengthInMinutes(_ text: String) -> Int? {
    guard let line = text.split(whereSeparator: \.isNewline).first(where: { searchText(String($0)).hasPrefix("trwal") || searchText(String($0)).hasPrefix("lasted") })
    else { return nil }
    let day = CalendarDay(year: 2000, month: 1, day: 1)
    let hours = understand(Words(subject: "", own: String(line)), asked: Question(asked: .hours, today: day)).meaning.hours
    return hours.map { Int(($0.hours * 60).rounded()) }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
