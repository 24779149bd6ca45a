import Foundation
import Logging
import Mail
import Partnerships
import Store
import Transport

@testable import Service

/// The service on a database of its own, without servers: the register of `SmallRegister`, mails put into the inbox, a clock that stands.
final class Bureau {
    let folder: URL
    private(set) var office: Office
    private let smtp: String
    private var uid = 0

    /// Monday 23 November 2026, 10:00 in Warsaw.
    static let monday = Moment(1_795_424_400)

    /// - Parameter smtp: the server that letters are given to; none by default.
    init(smtp: String = "smtp://127.0.0.1:1") throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("bureau-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.smtp = smtp
        office = try Self.open(folder, smtp, at: Self.monday)
        _ = try office.enrol(try SmallRegister().read())
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func open(_ folder: URL, _ smtp: String, at moment: Moment) throws -> Office {
        let text = ConfigurationTests.good.replacing("smtp://127.0.0.1:10025", with: smtp)
        let environment = ["SOJUSZNIK_TOKEN_KEY": String(repeating: "k", count: 40), "SOJUSZNIK_MAILBOX_IMAP_PASSWORD": "x"]
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("data"), withIntermediateDirectories: true)
        let settings = try Configuration.read(text, file: folder.appendingPathComponent("sojusznik.yaml").path, environment: environment)
        let templates = exampleFolder().appendingPathComponent("../../templates").standardizedFileURL
        return try Office(settings, templates: templates, clock: .standing(at: moment),
            log: Logger(label: "bureau") { _ in SwiftLogNoOpLogHandler() })
    }

    /// The same database at a later moment.
    func moveOn(by seconds: Int) throws { office = try Self.open(folder, smtp, at: office.now + seconds) }

    var library: Partnership { get throws { try office.store.partnership("lipowiec") } }

    func person(_ name: String) throws -> PersonRecord {
        guard let found = try office.store.people(of: "lipowiec").first(where: { $0.name == name }) else { throw Missing(what: name) }
        return found
    }

    struct Missing: Error { var what: String }

    /// Puts a mail into the inbox and sorts it.
    func receive(from address: String, _ subject: String, _ body: String, headers: [String] = []) throws {
        uid += 1
        let lines = ["From: <\(address)>", "To: <sojusznik@partnerstwa.example.pl>", "Subject: \(subject)", "Message-ID: <m\(uid)@example.pl>"]
            + headers + ["Content-Type: text/plain; charset=UTF-8", "", body, ""]
        let bytes = Data(lines.joined(separator: "\r\n").utf8)
        let mail = ReceivedMail(
            hash: sha256(bytes), messageID: "m\(uid)@example.pl", seen: Sighting(folder: "INBOX", uidValidity: 1, uid: uid), arrived: office.now,
            content: .bytes(bytes), from: address)
        try office.store.receive([mail])
        try Sorter(office: office).sortWaiting()
    }

    /// Maria plans a meeting for 10 December and approves the draft.
    func callMeeting() throws {
        let words = "Kiedy: 10.12.2026 17:00\r\nGdzie: Biblioteka\r\nTytuł: Razem"
        try receive(from: "maria@bib.example.pl", "SPOTKANIE", words, headers: [Self.trusted("bib.example.pl")])
        try receive(from: "maria@bib.example.pl", "Re: Szkic", "ZATWIERDZAM", headers: try send(.meetingDraft, to: "Maria Lis"))
    }

    /// The header that our own border writes for a sender who is who they say.
    static func trusted(_ domain: String) -> String { "Authentication-Results: mx.partnerstwa.example.pl; dmarc=pass header.from=\(domain)" }

    /// Seals the newest letter of the kind as the mailroom does, and takes it for sent.
    /// - Returns: the header lines of an answer to it.
    func send(_ kind: NoticeKind, to name: String) throws -> [String] {
        let person = try person(name)
        guard let letter = try office.store.letters(to: person.id).last(where: { $0.notice.kind == kind && $0.envelope == nil }) else {
            throw Missing(what: kind.rawValue)
        }
        let token = office.keys.tag("letter \(letter.id)")
        let envelope = Envelope(token: token, messageID: "\(token)@partnerstwa.example.pl", sender: "", address: person.email, bytes: Data("x".utf8))
        guard try office.store.seal(letter.id, envelope, at: office.now) else { throw Missing(what: kind.rawValue) }
        try office.store.sent(letter.id, reply: "", at: office.now)
        return ["In-Reply-To: <\(envelope.messageID)>"]
    }

    func letters(to name: String) throws -> [NoticeKind] { try office.store.letters(to: person(name).id).map(\.notice.kind) }
}
