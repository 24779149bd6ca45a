import Foundation
import Letters
import Mail
import Partnerships
import Store
import Transport
import Understanding

/// Composes due letters, seals them, and hands them to the SMTP server.
struct Mailroom: Sendable {
    let office: Office
    let smtp: SMTPClient

    /// So many letters are looked at, and so many sealed in one commit.
    private static let batch = 500, part = 25

    /// Sends what is due.
    /// - Returns: whether the server could be reached; what is left is tried again.
    func sendDue() async throws -> Bool {
        try recordAccepted()
        while true {
            let letters = try office.store.due(at: office.now, limit: Self.batch)
            guard !letters.isEmpty else { return true }
            guard try await send(letters) else { return false }
        }
    }

    /// While some letters are on their way the next are written.
    private func send(_ letters: [Letter]) async throws -> Bool {
        var ready: [Parcel] = []
        for start in stride(from: 0, through: letters.count, by: Self.part) {
            let leaving = ready
            async let gone = post(leaving)
            ready = try seal(Array(letters[start..<min(start + Self.part, letters.count)]))
            guard try await gone else { return false }
        }
        return try await post(ready)
    }

    /// False when there is no server to talk to. What became of a letter is written down before the next leaves, so that a crash repeats one
    /// letter at the most.
    private func post(_ parcels: [Parcel]) async throws -> Bool {
        try await smtp.onOwnThread { smtp in
            for parcel in parcels {
                guard try post(parcel, by: smtp) else { return false }
            }
            return true
        }
    }

    private func post(_ parcel: Parcel, by smtp: isolated SMTPClient) throws -> Bool {
        let delivery: Delivery
        do throws(Trouble) {
            delivery = try smtp.send(Array(parcel.envelope.bytes), from: parcel.envelope.sender, to: parcel.envelope.address)
        } catch {
            office.log.warning("SMTP", metadata: ["trouble": "\(error)"])
            guard error.kind != .unreachable, error.kind != .stopped, error.retryable else { return false }
            try postpone(parcel.letter, error.what)
            return error.kind != .timedOut
        }
        try settle(parcel.letter, delivery)
        return true
    }

    private func settle(_ letter: Letter, _ delivery: Delivery) throws {
        switch delivery {
        case .accepted(let reply):
            do {
                try record(letter, reply)
            } catch let trouble as StoreTrouble where trouble.isRetryable {
                // It has left; on a full disk there is room for that at least.
                try office.store.noteAccepted(letter.id)
                throw trouble
            }
        case .refusedForNow(let code, let text): try postpone(letter, "\(code) \(text)")
        case .refused(let code, let text): try report(letter, .failed, "\(code) \(text)")
        }
    }

    private func record(_ letter: Letter, _ reply: String) throws {
        if letter.notice.kind == .decisionMaker {
            try report(letter, .accepted, reply)
        } else {
            try office.store.sent(letter.id, reply: reply, at: office.now)
        }
    }

    /// Before anything else is sent: what had left when the disk was full or the database locked.
    private func recordAccepted() throws {
        for id in try office.store.notedAccepted() {
            guard let letter = try office.store.letter(id), letter.state == .sealed else { continue }
            try record(letter, "accepted; recorded later")
        }
        try office.store.forgetAccepted()
    }

    /// What became of it is a command, which settles the letter in the same transaction: nobody forgets that a decision-maker was told.
    private func report(_ letter: Letter, _ posting: Posting, _ words: String) throws {
        guard case .person(let person) = letter.notice.to else {
            return try office.store.failed(letter.id, error: words, at: office.now)
        }
        let outdated = try posting == .failed && !isOnRecord(letter)
        _ = try office.store.carryOut(
            [.posted(letter.notice.kind, to: person, meeting: letter.notice.meeting, outdated ? .outdated : posting)], on: letter.library,
            by: .server,
            because: .letter(letter.id, posting), at: office.now, under: office.rules, verdict: words)
    }

    /// Whether the letter's address, if it was sealed before, is still the one on record.
    private func isOnRecord(_ letter: Letter) throws -> Bool {
        guard let envelope = letter.envelope else { return true }
        return try recipient(of: letter)?.address.lowercased() == envelope.address.lowercased()
    }

    /// After 1, 5, 15, 60 minutes, 3 hours, then every 6 hours for 3 days; after that it has failed.
    private func postpone(_ letter: Letter, _ error: String) throws {
        let pace = office.configuration.pace
        guard office.now - letter.notice.notBefore < pace.retryFor else {
            return try report(letter, .failed, "given up: \(error)")
        }
        let delay = letter.attempts < pace.retry.count ? pace.retry[letter.attempts] : pace.retryEvery
        try office.store.retry(letter.id, at: office.now + delay, error: error)
    }

    // MARK: Writing

    /// The letters as they will leave, in their order: without those that are dropped or can't be written now.
    private func seal(_ letters: [Letter]) throws -> [Parcel] {
        var written: [WrittenLetter] = []
        let parcels = try office.store.atOneMoment {
            var names = NamesAtHand(office: office)
            return try letters.compactMap { letter -> Parcel? in
                var letter = letter
                if let envelope = letter.envelope {
                    if try isOnRecord(letter) { return Parcel(letter: letter, envelope: envelope) }
                    // The address was replaced while it waited: it is written anew, to the new one.
                    try office.store.unseal(letter.id)
                    letter.envelope = nil
                }
                guard let fresh = try write(letter, &names) else { return nil }
                written.append(fresh)
                return Parcel(letter: letter, envelope: fresh.envelope)
            }
        }
        let sealed = try office.store.seal(written, at: office.now)
        return parcels.filter { $0.letter.envelope != nil || sealed.contains($0.letter.id) }
    }

    /// Nil when the letter is dropped or can't be written now.
    private func write(_ letter: Letter, _ names: inout NamesAtHand) throws -> WrittenLetter? {
        if case .forum = letter.notice.to {
            // The embedded forum shows what the partnership's state says: the event was the publication.
            try office.store.sent(letter.id, reply: "on the forum", at: office.now)
            return nil
        }
        guard let context = try context(of: letter, &names) else { return nil }
        do {
            let mail = try compose(context, with: office.templates)
            let envelope = Envelope(
                token: context.token, messageID: context.messageID, sender: bounceAddress(context.token), address: context.recipient.address,
                bytes: Data(try mail.bytes()))
            return WrittenLetter(letter, envelope, calendarUID: context.calendarUID)
        } catch {
            // A broken template never loses a fact: the letter waits until somebody has mended it.
            office.log.error("a letter can't be written", metadata: ["kind": "\(letter.notice.kind.rawValue)", "reason": "\(error)"])
            try office.store.retry(letter.id, at: office.now + 3_600, error: "\(error)")
            return nil
        }
    }

    private func context(of letter: Letter, _ names: inout NamesAtHand) throws -> LetterContext? {
        let notice = letter.notice
        guard let recipient = try recipient(of: letter) else {
            try office.store.drop(letter.id, because: "no address on record", at: office.now)
            return nil
        }
        guard try isAllowed(letter, recipient) else { return nil }
        let partnership = try office.store.partnership(letter.library)
        let directory = try names.directory(
            of: letter.library, texts: textsNeeded(by: notice, in: partnership).sorted(), people: notice.about + programmeReader(notice))
        let token = office.keys.tag("letter \(letter.id) \(letter.created.seconds) \(notice.kind.rawValue) \(letter.library)")
        let domain = office.configuration.mailbox.address.split(separator: "@").last.map(String.init) ?? "localhost"
        var context = LetterContext(
            notice: notice, partnership: partnership, directory: directory, programme: office.programme, recipient: recipient, token: token,
            messageID: "\(token)@\(domain)", calendarUID: try calendarUID(letter, domain),
            inReplyTo: notice.direct ? try office.store.messageID(answeredBy: letter.id) : nil, now: office.now,
            firstContact: try isFirstContact(letter, partnership), helpLines: helpLines(notice, partnership, recipient.language))
        context.messageLinks = messageLinks(notice, partnership)
        return context
    }

    /// For each matter that somebody's words stand in, the forum page that shows how they were read.
    private func messageLinks(_ notice: Notice, _ partnership: Partnership) -> [TextID: String] {
        let texts = notice.matters.compactMap { partnership.matters[$0]?.text }
        return Dictionary(texts.map { ($0, office.messageAddress($0)) }) { first, _ in first }
    }

    /// The data notice goes with the first letter that really leaves to somebody the library invites.
    private func isFirstContact(_ letter: Letter, _ partnership: Partnership) throws -> Bool {
        guard case .person(let id) = letter.notice.to, partnership.members[id]?.isInvited == true else { return false }
        return try !office.store.hasWritten(to: id)
    }

    private func programmeReader(_ notice: Notice) -> [PersonID] {
        if case .person(let id) = notice.to { [id] } else { [] }
    }

    private func recipient(of letter: Letter) throws -> Recipient? {
        switch letter.notice.to {
        case .person(let id):
            guard let person = try letter.farewell ?? office.store.person(id), !person.email.isEmpty else { return nil }
            return Recipient(name: person.name, address: person.email, language: person.language, form: person.form)
        case .channel(let id):
            guard let channel = try office.store.directory(of: letter.library)?.channels[id], !channel.email.isEmpty else { return nil }
            return Recipient(name: channel.name, address: channel.email, language: office.configuration.programme.language)
        case .forum: return nil
        }
    }

    /// Nothing to those who asked to be forgotten, and only so many automatic answers a day and in a thread: two machines that greet each
    /// other end here.
    private func isAllowed(_ letter: Letter, _ recipient: Recipient) throws -> Bool {
        if letter.notice.kind != .erased, try office.store.isForgotten(address: recipient.address) {
            try office.store.drop(letter.id, because: "asked to be forgotten", at: office.now)
            return false
        }
        guard letter.notice.direct, case .person(let person) = letter.notice.to else { return true }
        let today = office.rules.calendar.startOfDay(office.now, offset: 0)
        let answers = try office.store.countLetters(to: person, since: today).filter { $0.key.answersMail }.map(\.value).reduce(0, +)
        let isOffice = try office.store.memberships(person: person).contains { $0.roles.contains(.staff) || $0.roles.contains(.animator) }
        let pace = office.configuration.pace, share = isOffice ? 10 : 1
        var stopped = answers > pace.answersADay * share ? "more answers in one day than allowed" : nil
        // A draft goes all the same: nothing but its token can act on it.
        if stopped == nil, letter.notice.kind.answersMail, letter.notice.draft == nil {
            let limit = pace.answersAThread * share
            if try office.answersInThread(before: letter.id, atMost: limit) >= limit { stopped = "more answers in one thread than allowed" }
        }
        guard let stopped else { return true }
        try office.store.drop(letter.id, because: stopped, at: office.now)
        office.log.warning("answers to one person stopped", metadata: ["library": "\(letter.library)", "reason": "\(stopped)"])
        return false
    }

    private func calendarUID(_ letter: Letter, _ domain: String) throws -> String? {
        guard letter.notice.kind.carriesCalendar, let meeting = letter.notice.meeting, case .person(let person) = letter.notice.to else { return nil }
        if let known = try office.store.calendarUID(of: CalendarObject(letter.library, meeting, person)) { return known }
        return "\(office.keys.tag("calendar \(letter.library) \(meeting) \(person)"))@\(domain)"
    }

    /// The envelope sender carries the keyed tag, so that a bounce names its letter whatever it says.
    private func bounceAddress(_ token: String) -> String {
        let address = office.configuration.mailbox.address
        guard office.configuration.mailbox.subaddressing, let at = address.firstIndex(of: "@") else { return address }
        return "\(address[..<at])+b-\(token)\(address[at...])"
    }

    private func helpLines(_ notice: Notice, _ partnership: Partnership, _ language: Language) -> [HelpLine] {
        guard notice.kind == .help, case .person(let id) = notice.to, let member = partnership.members[id] else { return [] }
        var users: Set<CommandUser> = [.invited]
        if member.roles.contains(.staff) { users.insert(.libraryStaff) }
        if member.roles.contains(.animator) { users.insert(.animator) }
        return CommandWord.allCases.filter { !$0.users.isDisjoint(with: users) && $0.isOffered }.map {
            HelpLine($0.sample(inPolish: language == .pl), $0.explained(inPolish: language == .pl))
        }
    }
}

/// A letter with the bytes that leave.
private struct Parcel: Sendable {
    var letter: Letter
    var envelope: Envelope
}

/// The names that letters need: those of a library are read once for letters that are written together.
private struct NamesAtHand {
    let office: Office
    private var known: [LibraryID: Directory] = [:]

    init(office: Office) { self.office = office }

    mutating func directory(of library: LibraryID, texts: [TextID], people: [PersonID]) throws -> Directory {
        guard var directory = try known[library] ?? office.store.directory(of: library) else { throw StoreTrouble.defect("no library \(library)") }
        known[library] = directory
        for id in people where directory.people[id] == nil { directory.people[id] = try office.store.person(id) }
        for id in texts { directory.texts[id] = try office.store.text(id) }
        return directory
    }
}

extension CommandWord {
    /// Whether this version carries the command out; the others are refused kindly and not listed in `POMOC`.
    public var isOffered: Bool {
        switch self {
        case .partners, .dates, .rules, .tasks, .coordinator, .everyoneBrings, .declaration, .done, .libraries, .animator, .materials, .report: false
        default: true
        }
    }
}
