import Foundation
import PostOffice
import Story

/// One installation of the service with a small town of its own: own bot address, own people, on servers that several houses share.
final class House {
    let office: PostOffice
    let folder: URL
    let domain: String
    let bot: String
    private let program: String
    private(set) var now = StoryMoment("2026-11-23 08:00")
    private var written = 0

    /// The servers of all houses that do not stop them.
    static let servers = Result { try PostOffice() }

    /// - Parameters:
    ///   - smtp: where letters are handed in; nil for the real Postfix.
    ///   - partners: how many people are invited.
    ///   - settings: replacements in the example configuration.
    init(
        on office: PostOffice? = nil, smtp: String? = nil, partners: Int = 3, named names: [String] = [], in place: URL? = nil,
        settings: [(String, String)] = []
    ) throws {
        self.office = try office ?? Self.servers.get()
        program = try Program.located()
        let mark = String(UInt32.random(in: 0...(.max)), radix: 36)
        domain = "d\(mark).example.pl"
        bot = "b\(mark)@partnerstwa.example.pl"
        folder = place ?? self.office.folder.appendingPathComponent("house-\(mark)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try writeConfiguration(smtp: smtp ?? self.office.smtpURL, settings)
        try writeRegister(partners, names)
        try expect(run("import", ["--at", now.iso] + ["libraries", "staff", "people"].map { folder.appendingPathComponent("\($0).csv").path }))
    }

    var maria: String { "maria@\(domain)" }
    func partner(_ number: Int) -> String { "p\(number)@\(domain)" }
    var configuration: String { folder.appendingPathComponent("sojusznik.yaml").path }
    var database: String { folder.appendingPathComponent("sojusznik.sqlite").path }

    private static let deploy = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../deploy").standardizedFileURL

    private func writeConfiguration(smtp: String, _ settings: [(String, String)]) throws {
        var text = try String(contentsOf: Self.deploy.appendingPathComponent("example/sojusznik.yaml"), encoding: .utf8)
        let own = [
            ("imaps://127.0.0.1:10993", office.imapURL), ("smtp://127.0.0.1:10025", smtp), ("user: sojusznik", "user: \(bot)"),
            ("password_file: imap.secret", "password_file: \(office.passwordFile)"), ("tls_ca_file: \"\"", "tls_ca_file: \"\(office.caFile)\""),
            ("address: sojusznik@partnerstwa.example.pl", "address: \(bot)"), ("anna@cal.example.pl", "programme@\(domain)"),
        ]
        for (example, value) in own + settings {
            guard text.contains(example) else { throw StoryError("the example configuration no longer has \(example)") }
            text = text.replacingOccurrences(of: example, with: value)
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: configuration))
        let key = Data((0..<32).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
        try Data("\(key)\n".utf8).write(to: folder.appendingPathComponent("token.key"))
    }

    private func writeRegister(_ partners: Int, _ names: [String]) throws {
        func save(_ name: String, _ lines: [String]) throws {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appendingPathComponent("\(name).csv"))
        }
        try save("libraries", [
            "id,name,town,address,phone,animator_name,animator_email,trainer_name,trainer_email,variant,existing,parent",
            "brzozow,Biblioteka w Brzozowie,Brzozów,Rynek 1,44 600 10 20,Ewa Wrona,ewa@\(domain),Ewa Wrona,ewa@\(domain),needs,none,",
        ])
        try save("staff", ["library,name,email,phone,role", "brzozow,Maria Lis,\(maria),44 600 10 20,dyrektorka"])
        let heading = "person_id,library,name,form,function,email,phone,organisation,sector,contribution,benefit,decision_maker,local_government,strategic_friend,language"
        let sectors = ["public", "civic", "business"]
        let surnames = ["Sowa", "Czajka", "Dzik", "Jeleń", "Bóbr", "Ryś"]
        try save("people", [heading] + (1...partners).map { number in
            let name = number <= names.count ? names[number - 1] : "Osoba \(surnames[number % 6])\(String(repeating: "a", count: number / 6))"
            let quoted = "\"\(name.replacingOccurrences(of: "\"", with: "\"\""))\""
            return "q\(number),brzozow,\(quoted),,,\(partner(number)),,Firma \(number),\(sectors[number % 3]),sala,rozgłos,nie,nie,nie,pl"
        })
    }

    // MARK: The program

    /// Starts the program and does not wait.
    func start(_ command: String, _ arguments: [String] = [], environment: [String: String] = [:], shell: String? = nil) throws -> Running {
        let words = [command, "--config", configuration] + arguments
        let own = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SOJUSZNIK_") }.merging(environment) { $1 }
        // A limit of the shell is inherited by the program.
        if let shell { return try Running("/bin/sh", ["-c", shell + "; exec \"$0\" \"$@\"", program] + words, own, folder) }
        return try Running(program, words, own, folder)
    }

    func run(_ command: String, _ arguments: [String] = [], environment: [String: String] = [:], shell: String? = nil) throws -> Ending {
        try start(command, arguments, environment: environment, shell: shell).end()
    }

    @discardableResult
    func expect(_ outcome: Ending, code: Int32 = 0) throws -> String {
        guard outcome.code == code else { throw StoryError("ended with \(outcome.code), not \(code): \(outcome.complaint)\(outcome.output)") }
        return outcome.output
    }

    /// Everything due until the moment.
    func once(_ moment: String, expecting code: Int32 = 0) throws {
        now = StoryMoment(moment)
        try expect(run("once", ["--at", now.iso]), code: code)
    }

    func rawStatus() throws -> String { try expect(run("status", ["--json", "--at", now.iso])) }
    func status() throws -> Status { try JSONDecoder().decode(Status.self, from: Data(try rawStatus().utf8)) }
    func answers() throws -> Status.Answers { try status().libraries[0].meeting?.answers ?? .init() }
    func replay() throws { try expect(run("replay")) }

    // MARK: Mail

    /// A mail to the bot; it lies in the INBOX when this returns.
    func deliver(_ mail: String, from sender: String, to recipient: String? = nil, border: PostOffice.Border = .trusted, within seconds: Double = 20) throws {
        let before = try inbox()
        try office.deliver(mail, from: sender, to: recipient ?? bot, border: border)
        let deadline = Date().addingTimeInterval(seconds)
        while try inbox() <= before {
            guard Date() < deadline else { throw StoryError("the mail did not reach the INBOX") }
            usleep(5_000)
        }
    }

    private func inbox() throws -> Int { try maildir("new").count + maildir("cur").count }

    func maildir(_ part: String) throws -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: botMaildir.appendingPathComponent(part).path)) ?? []
    }

    var botMaildir: URL {
        let parts = bot.split(separator: "@")
        return office.folder.appendingPathComponent("mail/\(parts[1])/\(parts[0])")
    }

    /// A mail as somebody writes it, with a Message-ID of its own.
    func mail(from sender: String, name: String = "Ktoś", _ subject: String, _ body: String, extra: [String] = []) -> String {
        written += 1
        let id = "w\(written).\(domain.prefix(8))@\(domain)"
        return (["From: \(name) <\(sender)>", "To: <\(bot)>", "Subject: \(subject)", "Message-ID: <\(id)>", "Date: \(now.mailDate)"] + extra
            + ["MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit", "", body, ""]).joined(separator: "\r\n")
    }

    func write(_ sender: String, _ subject: String, _ body: String, extra: [String] = [], border: PostOffice.Border = .trusted) throws {
        try deliver(mail(from: sender, subject, body, extra: extra), from: sender, border: border)
    }

    func answer(_ letter: ReceivedLetter, _ body: String, by sender: String? = nil, border: PostOffice.Border = .trusted) throws {
        let from = sender ?? letter.address
        let text = mail(from: from, "Re: spotkanie", body, extra: ["In-Reply-To: \(letter.messageID)"])
        try deliver(text, from: from, to: letter.replyAddress, border: border)
    }

    /// A calendar answer to an invitation, as Thunderbird writes it.
    func calendarReply(to invitation: ReceivedLetter, from sender: String, attendee: String? = nil, uid: String? = nil, extra: [String] = [], _ status: String) -> String {
        let lines = invitation.calendar.split(separator: "\n").map(String.init)
        let own = lines.first { $0.hasPrefix("UID:") } ?? "UID:none"
        let event = ["SEQUENCE:", "DTSTART", "DTEND", "ORGANIZER"].compactMap { name in lines.last { $0.hasPrefix(name) } }
        let calendar = ["BEGIN:VCALENDAR", "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN", "VERSION:2.0", "METHOD:REPLY"] + extra
            + ["BEGIN:VEVENT", uid.map { "UID:\($0)" } ?? own] + event
            + ["DTSTAMP:\(now.stamp)", "ATTENDEE;PARTSTAT=\(status):mailto:\(attendee ?? sender)", "END:VEVENT", "END:VCALENDAR", ""]
        let head = mail(from: sender, "Zaproszenie: \(status)", "").components(separatedBy: "MIME-Version")[0]
        return head + "MIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\n" + calendar.joined(separator: "\r\n")
    }

    // MARK: The story so far

    /// The meeting is planned and approved: at ten the invitations leave.
    func call(_ letters: () throws -> [ReceivedLetter]) throws {
        try plan()
        try once("2026-11-23 09:15")
        try approve(letters())
        try once("2026-11-23 10:00")
    }

    func plan() throws { try write(maria, "SPOTKANIE", "Kiedy: 10.12.2026 17:00\nGdzie: Dom Kultury, Rynek 5") }

    func approve(_ letters: [ReceivedLetter]) throws {
        guard let draft = letters.last(where: { $0.address == maria && $0.subject.contains("Szkic") }) else { throw StoryError("no draft: \(letters.map(\.subject))") }
        try answer(draft, "ZATWIERDZAM")
    }

    /// What lies in the mailboxes of the town's people, after Postfix has delivered `count` letters to the address.
    func mailbox(_ address: String, atLeast count: Int = 0) throws -> [ReceivedLetter] {
        let deadline = Date().addingTimeInterval(15)
        while true {
            let letters = try office.mails(of: address).map { ReceivedLetter($0, to: address) }
            if letters.count >= count { return letters }
            guard Date() < deadline else { throw StoryError("\(address) has \(letters.map(\.subject)), not \(count) letters") }
            usleep(10_000)
        }
    }
}

extension ScriptedSMTP {
    /// What was taken, read.
    var received: [ReceivedLetter] { letters.map { ReceivedLetter($0.bytes, to: $0.recipient) } }
}

/// A process of the program under test.
final class Running {
    private let process = Process()
    private let output: URL
    private let complaint: URL

    init(_ path: String, _ arguments: [String], _ environment: [String: String], _ folder: URL) throws {
        // Files, not pipes: nobody has to read while it runs, and a killed process leaves nothing open.
        let mark = String(UInt64.random(in: 0...(.max)), radix: 36)
        output = FileManager.default.temporaryDirectory.appendingPathComponent("out-\(mark)")
        complaint = FileManager.default.temporaryDirectory.appendingPathComponent("err-\(mark)")
        for file in [output, complaint] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        try process.run()
    }

    /// SIGKILL: no chance to tidy up.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// - Returns: the exit code, or the signal, and what was printed.
    func end() throws -> Ending {
        process.waitUntilExit()
        defer { for file in [output, complaint] { try? FileManager.default.removeItem(at: file) } }
        return Ending(
            code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            complaint: try String(contentsOf: complaint, encoding: .utf8))
    }
}

/// How a process ended: its exit code, or the signal that killed it, and what it printed.
struct Ending {
    let code: Int32
    let output: String
    let complaint: String
}
