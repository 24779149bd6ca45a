import Foundation
import PostOffice

/// Real servers, the program, and a clock: people write, time passes, letters come. One for each story.
public final class Scene {
    public let office: PostOffice
    public let folder: URL
    public let program: Program
    public let transcript: Transcript
    public private(set) var now = StoryMoment("2026-11-23 08:00")
    /// What the service has logged.
    public private(set) var log = ""
    /// Hears what happens while it happens.
    public var progress: (String) -> Void = { _ in }

    private let forum: Int
    private var seen: [String: Int] = [:]
    private var readers: [String: String] = [:]
    private var written = 0
    private var lastFigures = ""

    /// - Parameters:
    ///   - folder: where configuration and database lie.
    ///   - archive: where every mail is kept as a file, if at all.
    public init(office: PostOffice, folder: URL, program path: String, forum: Int, archive: URL? = nil) throws {
        self.office = office
        self.folder = folder
        self.forum = forum
        transcript = try Transcript(archive: archive)
        program = Program(path: path, configuration: try Settings(office: office, folder: folder, forum: forum).write())
    }

    /// A story of its own for a test, in a new folder that goes with the servers.
    public convenience init(fates: [String: PostOffice.Fate] = [:]) throws {
        let office = try PostOffice(fates: fates)
        try self.init(
            office: office, folder: office.folder.appendingPathComponent("service"), program: try Program.located(),
                forum: try PostOffice.freePorts(1)[0])
    }

    // MARK: Time

    /// At this moment people do something, and the service does everything that is due.
    /// - Returns: the letters that came of it.
    @discardableResult
    public func at(_ moment: String, _ headline: String = "", expecting code: Int32 = 0, _ happening: () throws -> Void = {}) throws
        -> [ReceivedLetter] {
        now = StoryMoment(moment)
        progress("\(now.polish)\(headline.isEmpty ? "" : ": \(headline)")")
        transcript.heading(now, headline)
        try happening()
        try settle()
        try once(expecting: code)
        try settle()
        let letters = try newLetters()
        for letter in letters {
            let reader = readers[letter.address] ?? letter.address
            transcript.arrived(letter, reader)
            try transcript.keep(letter.raw, as: "do-\(reader)-\(letter.subject)", letter)
        }
        let figures = try status().polish
        if figures != lastFigures { transcript.sentence("Stan: \(figures)") }
        lastFigures = figures
        return letters
    }

    public func once(expecting code: Int32 = 0) throws {
        let outcome = try program.run("once", ["--at", now.iso])
        log += outcome.complaint
        guard outcome.code == code else { throw StoryError("once --at \(now.iso) ended with \(outcome.code), not \(code): \(outcome.complaint)") }
    }

    /// Runs a command of the program that must succeed.
    @discardableResult
    public func run(_ command: String, _ arguments: [String] = []) throws -> String {
        let outcome = try program.run(command, arguments)
        guard outcome.code == 0 else { throw StoryError("\(command) ended with \(outcome.code): \(outcome.complaint)\(outcome.output)") }
        return outcome.output
    }

    /// Serves from this moment on, with the forum.
    public func serve() throws -> Serving { try Serving(program, at: now, forum: forum) }

    public func status() throws -> Status { try JSONDecoder().decode(Status.self, from: Data(try run("status", ["--json", "--at", now.iso]).utf8)) }

    /// Waits until Postfix has nothing in hand: every mail and every bounce lies in its mailbox.
    /// - Parameter deferred: also what Postfix could not deliver before, since Dovecot was down.
    public func settle(deferred: Bool = false, within seconds: Double = 15) throws {
        let deadline = Date().addingTimeInterval(seconds)
        let queues = ["incoming", "active", "maildrop"] + (deferred ? ["deferred"] : [])
        while true {
            let waiting = try queues.reduce(0) { try $0 + mailsInHand($1) }
            if waiting == 0 { return }
            guard Date() < deadline else { throw StoryError("Postfix still has \(waiting) mails in hand after \(seconds) s") }
            usleep(10_000)
        }
    }

    /// The queue `deferred` has a folder for each first letter of a name.
    private func mailsInHand(_ queue: String) throws -> Int {
        let path = office.folder.appendingPathComponent("queue/\(queue)").path
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        guard queue == "deferred" else { return names.count }
        return names.reduce(0) { $0 + ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\($1)").count) ?? 0) }
    }

    // MARK: Reading

    public func mailbox(_ person: Person) throws
        -> [ReceivedLetter] { try office.mails(of: person.address).map { ReceivedLetter($0, to: person.address) } }

    /// The newest letter in somebody's mailbox whose subject contains the words.
    public func letter(to person: Person, _ subject: String) throws -> ReceivedLetter {
        let letters = try mailbox(person)
        guard let found = letters.last(where: { $0.subject.contains(subject) }) else {
            throw StoryError("\(person.name) has no letter „\(subject)”, only: \(letters.map(\.subject))")
        }
        return found
    }

    private func newLetters() throws -> [ReceivedLetter] {
        var letters: [ReceivedLetter] = []
        for address in office.addresses() where address != Lipowiec.bot {
            let mails = try office.mails(of: address)
            // Two letters of one moment race through Postfix; the subject gives them an order that stays.
            letters += mails.dropFirst(seen[address] ?? 0).map { ReceivedLetter($0, to: address) }.sorted { $0.subject < $1.subject }
            seen[address] = mails.count
        }
        return letters
    }

    // MARK: Writing

    /// Somebody writes a letter of their own.
    public func writes(_ person: Person, _ subject: String, _ words: String, border: PostOffice.Border? = nil,
        to address: String = Lipowiec.bot) throws {
        let draft = Draft(
            from: person, to: address, subject: subject, plain: person.program.plain(words, answering: nil),
                html: person.program.html(words, answering: nil))
        transcript.sentence("\(person.name) pisze (\(person.program.rawValue)\(border == .forged ? ", nadawca podrobiony" : "")): „\(subject)”")
        transcript.quote(words)
        try send(draft, border: border)
    }

    /// Somebody answers a letter in their mailbox, as their program does: the letter quoted, In-Reply-To and References set.
    public func answers(_ person: Person, _ subject: String, _ words: String, from sender: Person? = nil, border: PostOffice.Border? = nil) throws {
        let letter = try letter(to: person, subject)
        try answers(letter, by: sender ?? person, words, border: border)
    }

    public func answers(_ letter: ReceivedLetter, by person: Person, _ words: String, border: PostOffice.Border? = nil) throws {
        transcript.sentence("\(person.name) odpisuje (\(person.program.rawValue)\(border == .forged ? ", nadawca podrobiony" : "")) na „\(letter.subject)”")
        transcript.quote(words)
        try send(
            answer(letter, by: person, person.program.plain(words, answering: letter), person.program.html(words, answering: letter)), border: border)
    }

    /// Somebody answers under the lines of a letter, in plain text.
    public func answersUnder(_ person: Person, _ subject: String, _ answers: [(question: String, answer: String)]) throws {
        let letter = try letter(to: person, subject)
        transcript.sentence("\(person.name) odpisuje (\(person.program.rawValue)) pod pytaniami listu „\(letter.subject)”")
        for answer in answers { transcript.quote("\(answer.question) \(answer.answer)") }
        try send(answer(letter, by: person, person.program.under(answers, in: letter), nil))
    }

    private func answer(_ letter: ReceivedLetter, by person: Person, _ plain: String, _ html: String?) -> Draft {
        let references = letter.header("References").isEmpty ? letter.messageID : "\(letter.header("References"))\r\n \(letter.messageID)"
        return Draft(
            from: person, to: letter.replyAddress, subject: person.program.replySubject(letter.subject), plain: plain, html: html,
            inReplyTo: letter.messageID, references: references)
    }

    /// Somebody taps a button of a letter: their program opens a new mail, filled in, and they send it.
    public func taps(_ person: Person, _ subject: String, _ button: String, times: Int = 1) throws {
        let letter = try letter(to: person, subject)
        guard let link = letter.button(button) else { throw StoryError("no button „\(button)” in „\(letter.subject)”") }
        transcript.sentence("\(person.name) naciska w liście „\(letter.subject)” przycisk „\(link.subject)”\(times > 1 ? " \(times) razy" : "")")
        let body = link.body + (person.program == .iPhone ? "\r\nWysłano z iPhone’a\r\n" : "")
        for _ in 0..<times { try send(Draft(from: person, to: link.address, subject: link.subject, plain: body)) }
    }

    /// Somebody answers an invitation in their calendar.
    public func calendar(_ person: Person, _ answer: Participation, to subject: String = "Zaproszenie", comment: String? = nil,
        times: Int = 1) throws {
        let letter = try letter(to: person, subject)
        try calendar(person, answer, to: letter, comment: comment, times: times)
    }

    public func calendar(_ person: Person, _ answer: Participation, to letter: ReceivedLetter, comment: String? = nil, times: Int = 1) throws {
        guard let invitation = ReceivedInvitation(letter),
            let organizer = invitation.organizer else { throw StoryError("„\(letter.subject)” carries no invitation") }
        let title = answer.title(person.program) + invitation.summary
        transcript.sentence("\(person.name) odpowiada w kalendarzu (\(person.program.rawValue)): „\(title)”\(comment.map { ", z uwagą „\($0)”" } ?? "")")
        var draft = Draft(from: person, to: organizer, subject: title, plain: "\(person.name): \(title)\n")
        draft.calendar = ("REPLY", invitation.reply(answer, by: person, stamp: now.stamp, comment: comment))
        for _ in 0..<times { try send(draft) }
    }

    /// A vacation note: to the envelope sender, from nobody (RFC 3834, RFC 5230).
    public func vacation(_ person: Person, answering subject: String, _ words: String) throws {
        let letter = try letter(to: person, subject)
        let sender = ReceivedLetter.address(in: letter.header("Return-Path"))
        transcript.sentence("Program pocztowy osoby \(person.name) odpowiada sam na „\(letter.subject)”")
        transcript.quote(words)
        var draft = answer(letter, by: person, words + "\n", nil)
        draft.to = sender
        draft.subject = "Automatyczna odpowiedź: \(letter.subject)"
        draft.extra = ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"]
        try send(draft, border: .silent, envelope: "")
    }

    private func send(_ draft: Draft, border: PostOffice.Border? = nil, envelope: String? = nil) throws {
        written += 1
        let id = String(format: "story.%04d@%@", written, draft.from.domain)
        let bytes = draft.bytes(id: id, date: now.mailDate)
        try office.deliver(bytes, from: envelope ?? draft.from.address, to: draft.to, border: border ?? (draft.from.signs ? .trusted : .silent))
        try transcript.keep(bytes, as: "od-\(draft.from.name)-\(draft.subject)", ReceivedLetter(bytes, to: draft.to))
    }

    /// Names an address for the transcript.
    public func introduce(_ people: [Person]) { for person in people { readers[person.address] = person.name } }
}
