import Foundation
import Mail
import Partnerships
import Store

/// Reads waiting mails one by one, in the order in which they arrived, and does what each asks for.
struct Sorter: Sendable {
    let office: Office

    /// Handles every waiting mail. A mail that can't be handled is set aside; nothing else stops.
    func sortWaiting() throws {
        while let mail = try office.store.nextWaiting() {
            guard try office.store.countAttempt(mail.id, at: office.now) else {
                office.log.error("a mail was set aside: handling it failed twice", metadata: ["mail": "\(mail.id)"])
                continue
            }
            do {
                try sort(mail)
            } catch let trouble as StoreTrouble where trouble.isRetryable {
                try? office.store.takeBackAttempt(mail.id)
                throw trouble
            } catch {
                office.log.error("a mail was set aside", metadata: ["mail": "\(mail.id)", "reason": "\(error)"])
                try office.store.settle(mail.id, as: .aside, verdict: "could not be handled: \(error)", at: office.now)
            }
        }
    }

    private func sort(_ mail: StoredMail) throws {
        let (incoming, verdict) = try office.store.atOneMoment { () throws -> (Incoming, Verdict) in
            let incoming = try self.incoming(mail)
            if isOurs(incoming.address) { return (incoming, .done("our own mail came back")) }
            return (incoming, try judge(incoming, with: office.shelves))
        }
        guard case .confirmed(let pending) = verdict, let letter = incoming.letter, let person = letter.person else {
            return try apply(verdict, to: mail, because: .mail(mail.id))
        }
        try confirm(pending, by: mail, person, of: letter.library)
    }

    /// The mail that waited is judged again, as confirmed. It acts under a cause of its own: once, whatever confirms it.
    private func confirm(_ pending: String, by mail: StoredMail, _ person: PersonID, of library: LibraryID) throws {
        let first = try Int64(pending).flatMap { try office.store.mail(InboxID($0)) }
        let cause = first.map { Cause.confirmation(of: $0.id, by: mail.id) } ?? .mail(mail.id)
        guard let first, first.content != nil else {
            let gone = Act([.refuse(person: person, .mailGone)], on: library, by: .person(person), because: "confirmed, but no longer kept")
            return try apply(.act(gone), to: mail, because: cause)
        }
        var confirmed = try incoming(first)
        confirmed.confirmed = true
        try apply(try judge(confirmed, with: office.shelves), to: mail, because: cause)
    }

    private func apply(_ verdict: Verdict, to mail: StoredMail, because cause: Cause) throws {
        switch verdict {
        case .act(let act):
            let rows: [Row] =
                act.rows.people.map { .person($0, externalID: nil) }
                + act.rows.texts.map { .text($0.id, owner: $0.owner, body: $0.body) } + act.rows.channels.map { .channel($0) }
            let outcome = try office.store.carryOut(
                act.commands, on: act.library, by: act.actor, because: cause, at: office.now, under: office.rules, with: rows,
                verdict: act.because)
            office.log.info(
                "mail handled",
                metadata: ["mail": "\(mail.id)", "library": "\(act.library)", "events": "\(outcome.events.count)", "again": "\(outcome.seenBefore)"])
        case .confirmed: try settle(mail, as: .aside, "confirms a mail that itself only confirms")
        case .done(let why): try settle(mail, as: .handled, why)
        case .aside(let why): try settle(mail, as: .aside, why)
        case .quarantine(let why): try settle(mail, as: .quarantined, why)
        }
    }

    private func settle(_ mail: StoredMail, as state: MailState, _ why: String) throws {
        try office.store.settle(mail.id, as: state, verdict: why, at: office.now)
        office.log.info("mail settled", metadata: ["mail": "\(mail.id)", "state": "\(state.rawValue)"])
    }

    /// Our own address, with whatever tag.
    private func isOurs(_ address: String) -> Bool {
        let parts = address.split(separator: "@", maxSplits: 1)
        guard parts.count == 2, let name = parts[0].split(separator: "+").first else { return false }
        return "\(name)@\(parts[1])" == office.configuration.mailbox.address
    }

    // MARK: From bytes to everything the rules look at

    private func incoming(_ mail: StoredMail) throws -> Incoming {
        let message = Message(parsing: try mail.octets())
        var reading = read(message)
        let letter = try letter(message, isBounce: reading.kind == .bounce)
        // Copied above the answer without a mark, our letter would be taken for the person's words.
        if let letter, letter.isAnswered, reading.kind == .human, reading.own.text.utf8.count > 120, !letter.bytes.isEmpty {
            let sent = Message(parsing: letter.bytes).text
            reading.own = ownWords(of: message, answering: sent, keepsList: letter.notice.kind == .attendanceAsked)
        }
        let address = message.from.first?.key ?? ""
        let sender = address.isEmpty ? [] : try office.store.memberships(email: address).filter { !$0.roles.isEmpty }
        return Incoming(
            id: "\(mail.id)", cause: String(mail.hash.prefix(24)), arrived: mail.arrived, now: office.now, message: message,
            reading: reading, letter: letter, seats: try seats(in: message),
            sender: sender.map { Belonging(library: $0.library, person: $0.person) }, address: address, border: border(message))
    }

    private func seats(in message: Message) throws -> [String: SeatOnRecord] {
        var seats: [String: SeatOnRecord] = [:]
        for uid in Set(calendarMessages(in: message).map(\.uid)) {
            guard let object = try office.store.calendarObject(uid: uid) else { continue }
            seats[uid] = SeatOnRecord(library: object.library, meeting: object.meeting, person: object.person)
        }
        return seats
    }

    /// The letter that is answered: by In-Reply-To, then References from the newest, then the tag of the address it came to.
    /// A bounce comes to the tag of the envelope sender, whatever else it says.
    func letter(_ message: Message, isBounce: Bool) throws -> LetterOnRecord? {
        let tags = tokens(of: message)
        if isBounce, let letter = try tags.lazy.compactMap({ try office.store.letter(token: $0) }).first { return LetterOnRecord(letter) }
        let returned = isBounce ? message.enclosed.compactMap { $0.header("Message-ID") }.map { $0.trimmingCharacters(in: ["<", ">", " "]) } : []
        for id in message.inReplyTo + message.references.reversed().prefix(30) + returned {
            if let letter = try office.store.letter(messageID: id) { return LetterOnRecord(letter) }
        }
        for token in tags {
            if let letter = try office.store.letter(token: token) { return LetterOnRecord(letter) }
        }
        return nil
    }

    /// The tags of `sojusznik+token@…` among the addresses that the mail came to; `b-` marks an envelope sender's.
    private func tokens(of message: Message) -> [String] {
        let own = office.configuration.mailbox.address.split(separator: "@", maxSplits: 1).map(String.init)
        guard own.count == 2 else { return [] }
        let delivered = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Delivered-To"].flatMap { message.headers(named: $0) }
        let addresses = delivered.map { $0.trimmingCharacters(in: ["<", ">", " "]).lowercased() } + (message.to + message.cc).map(\.key)
        return addresses.prefix(40).compactMap { address in
            guard address.hasPrefix(own[0] + "+"), address.hasSuffix("@" + own[1]) else { return nil }
            let tag = address.dropFirst(own[0].count + 1).dropLast(own[1].count + 1)
            return String(tag.hasPrefix("b-") ? tag.dropFirst(2) : tag)
        }
    }

    /// Only the topmost Authentication-Results, and only when it is our own border's (RFC 8601 section 5).
    private func border(_ message: Message) -> Border {
        // The border has looked at one of several senders, and nobody tells which (RFC 7489 6.6.1).
        guard message.headers(named: "From").count <= 1, Set(message.from.map(\.key)).count <= 1 else { return .fail }
        guard let authservID = office.configuration.mailbox.authservID,
            let results = message.authenticationResults(authservID: authservID), let dmarc = results.dmarc
        else { return .silent }
        // Of a mail with two authors DMARC can't say which of them it vouches for (RFC 7489 6.6.1).
        guard message.from.count < 2 else { return .fail }
        let domain = message.from.first?.key.split(separator: "@").last.map(String.init) ?? ""
        switch dmarc.lowercased() {
        case "pass": return results.dmarcDomain.map { $0 == domain } ?? true ? .pass : .fail
        case "fail": return .fail
        default: return .silent
        }
    }
}

extension StoredMail {
    /// The raw bytes, from the file when it was spooled; none when they were purged.
    func octets() throws -> Data {
        switch content {
        case .bytes(let data)?: data
        case .file(let path, _)?: try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        case nil: Data()
        }
    }
}

extension LetterOnRecord {
    init(_ letter: Letter) {
        self.init(id: letter.id.rawValue, library: letter.library, notice: letter.notice, address: letter.envelope?.address ?? "",
            bytes: letter.envelope?.bytes ?? Data())
    }
}
