import Foundation

/// A real Postfix and a real Dovecot on loopback, for tests. They end with the process that started them, however that ends.
public final class PostOffice: Sendable {
    /// What happens to letters for an address or a domain.
    public enum Fate: String, Sendable { case refused, deferred, bounced, delayed }

    /// What the border says about a letter's origin.
    public enum Border: Sendable {
        /// Nothing: a stranger's letter, or one of our own service.
        case silent
        /// `dmarc=pass` for the envelope sender's domain.
        case trusted
        /// `dmarc=fail` for it.
        case forged
    }

    public let folder: URL
    public let smtpPort: Int
    public let imapPort: Int
    private let trustedPort: Int
    private let forgedPort: Int

    /// One for all tests that do not break it.
    public static let shared = Result { try PostOffice() }

    /// Starts both servers and returns when they answer. They end with this process.
    /// - Parameter capability: what Dovecot says it can do, to play a poorer server; empty: all it can.
    public convenience init(fates: [String: Fate] = [:], capability: String = "") throws {
        try self.init(in: Self.freshFolder(), fates, capability, lasting: false)
    }

    /// Starts both servers in a folder of one's choice. They outlive this process; `loopback-mail stop FOLDER` ends them.
    public convenience init(lastingIn folder: URL, fates: [String: Fate] = [:]) throws {
        try self.init(in: folder, fates, "", lasting: true)
    }

    private init(in folder: URL, _ fates: [String: Fate], _ capability: String, lasting: Bool) throws {
        self.folder = folder
        let ports = try Self.freePorts(4)
        (smtpPort, imapPort, trustedPort, forgedPort) = (ports[0], ports[1], ports[2], ports[3])
        let lines = fates.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.rawValue)\n" }.joined()
        try Data(lines.utf8).write(to: folder.appendingPathComponent("fates"))
        if !lasting { try endWithThisProcess() }
        try run("start", ports.map(String.init), environment: ["IMAP_CAPABILITY=\(capability)"])
    }

    // MARK: For configurations

    public var smtpURL: String { "smtp://127.0.0.1:\(smtpPort)" }
    /// With STARTTLS; letters sent here are vouched for.
    public var trustedSMTPURL: String { "smtp://127.0.0.1:\(trustedPort)" }
    public var imapURL: String { "imaps://127.0.0.1:\(imapPort)" }
    public var caFile: String { folder.appendingPathComponent("ca.pem").path }
    public var passwordFile: String { folder.appendingPathComponent("password").path }
    public var password: String {
        get throws { try String(contentsOfFile: passwordFile, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    // MARK: Outages

    public func stop() throws { try run("stop") }
    public func stopSMTP() throws { try run("stop-smtp") }
    public func startSMTP() throws { try run("start-smtp") }
    public func stopIMAP() throws { try run("stop-imap") }
    /// Also has Postfix deliver what waited meanwhile.
    public func startIMAP() throws { try run("start-imap") }

    /// Makes Dovecot forget the UIDs of a mailbox's INBOX: the next SELECT shows another UIDVALIDITY and new UIDs.
    public func forgetUIDs(of address: String) throws {
        let box = maildir(of: address)
        let indexes = ["dovecot-uidlist", "dovecot.index", "dovecot.list"]
        for name in try FileManager.default.contentsOfDirectory(atPath: box.path) where indexes.contains(where: name.hasPrefix) {
            try FileManager.default.removeItem(at: box.appendingPathComponent(name))
        }
    }

    // MARK: Letters

    /// Hands a raw mail to Postfix as a person's own mail program would. Line ends become CRLF.
    public func deliver(_ mail: [UInt8], from sender: String, to recipient: String, border: Border = .silent) throws {
        let port = switch border {
        case .silent: smtpPort
        case .trusted: trustedPort
        case .forged: forgedPort
        }
        let socket = try Socket(connectingTo: port)
        try expect(socket, 220)
        for (command, code) in [("EHLO person.example.pl", 250), ("MAIL FROM:<\(sender)>", 250), ("RCPT TO:<\(recipient)>", 250), ("DATA", 354)] {
            try socket.write(command)
            try expect(socket, code)
        }
        try socket.write(Self.stuffed(mail))
        try expect(socket, 250)
        try socket.write("QUIT")
    }

    public func deliver(_ mail: String, from sender: String, to recipient: String, border: Border = .silent) throws {
        try deliver(Array(mail.utf8), from: sender, to: recipient, border: border)
    }

    /// Lays a mail into the INBOX of an address that has one, byte for byte, past the servers: what no Postfix would let through.
    public func place(_ mail: [UInt8], inMailboxOf address: String) throws {
        let box = maildir(of: address)
        let owner = try FileManager.default.attributesOfItem(atPath: box.path).filter { [.ownerAccountID, .groupOwnerAccountID].contains($0.key) }
        let name = "\(Int(Date().timeIntervalSince1970)).M\(UInt32.random(in: 0..<1_000_000))P\(getpid())Q\(UInt32.random(in: 0...UInt32.max)).placed"
        let file = box.appendingPathComponent("tmp/\(name)")
        try Data(mail).write(to: file)
        try FileManager.default.setAttributes(owner, ofItemAtPath: file.path)
        try FileManager.default.moveItem(at: file, to: box.appendingPathComponent("new/\(name)"))
    }

    /// How many mails lie in the INBOX of an address.
    public func count(of address: String) -> Int {
        ["new", "cur"].reduce(0) { $0
            + ((try? FileManager.default.contentsOfDirectory(atPath: maildir(of: address).appendingPathComponent($1).path)) ?? []).count }
    }

    /// Every mail in the INBOX of an address (without sub-address), oldest first, lines ended by CRLF.
    public func mails(of address: String) throws -> [[UInt8]] {
        let box = maildir(of: address)
        let files = ["new", "cur"].flatMap { part in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: box.appendingPathComponent(part).path)) ?? []
            return names.map { (name: $0, url: box.appendingPathComponent(part).appendingPathComponent($0)) }
        }
        return try files.sorted { Self.arrival($0.name) < Self.arrival($1.name) }.map { Self.crlf(Array(try Data(contentsOf: $0.url))) }
    }

    /// Waits until an address has at least `count` mails.
    public func mails(of address: String, atLeast count: Int, within seconds: Double = 10) async throws -> [[UInt8]] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            let mails = try mails(of: address)
            if mails.count >= count { return mails }
            guard ContinuousClock.now < deadline else {
                throw PostOfficeError("\(address) has \(mails.count) mails after \(seconds) s, not \(count)")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// All addresses that have a mailbox, that is, ever got a mail.
    public func addresses() -> [String] {
        let mail = folder.appendingPathComponent("mail").path
        let domains = (try? FileManager.default.contentsOfDirectory(atPath: mail)) ?? []
        return domains.flatMap { domain in
            ((try? FileManager.default.contentsOfDirectory(atPath: "\(mail)/\(domain)"))
                ?? []).filter { !$0.hasPrefix(".") }.map { "\($0)@\(domain)" }
        }.sorted()
    }

    private func maildir(of address: String) -> URL {
        let parts = address.lowercased().split(separator: "@")
        let name = parts[0].split(separator: "+")[0]
        return folder.appendingPathComponent("mail/\(parts[1])/\(name)")
    }

    // 1795476870.M102202P18908.vm,S=769: seconds, microseconds.
    private static func arrival(_ name: String) -> Int {
        let parts = name.split(separator: ".")
        let micro = parts.count > 1 ? parts[1].dropFirst().prefix { $0.isNumber } : ""
        return (Int(parts.first ?? "") ?? 0) * 1_000_000 + (Int(micro) ?? 0)
    }

    private static func crlf(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 32)
        for byte in bytes {
            if byte == 10 && result.last != 13 { result.append(13) }
            result.append(byte)
        }
        return result
    }

    private static func stuffed(_ mail: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in crlf(mail) {
            if byte == UInt8(ascii: "."), result.isEmpty || result.last == 10 { result.append(byte) }
            result.append(byte)
        }
        return result + Array((result.last == 10 ? ".\r\n" : "\r\n.\r\n").utf8)
    }

    private func expect(_ socket: Socket, _ code: Int) throws {
        while let line = socket.line() {
            guard line.hasPrefix("\(code)") else { throw PostOfficeError("Postfix says \(line), not \(code)") }
            if !line.hasPrefix("\(code)-") { return }
        }
        throw PostOfficeError("Postfix closed the connection")
    }

    // MARK: Processes

    /// Ports nobody uses at the moment.
    public static func freePorts(_ count: Int) throws -> [Int] {
        let sockets = try (0..<count).map { _ in try Socket(listeningOn: 0) }
        return sockets.map(\.port)
    }

    private static func freshFolder() throws -> URL {
        var template = Array("/tmp/post-office-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PostOfficeError("no folder can be made in /tmp") }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        chmod(path, 0o755)
        return URL(fileURLWithPath: path, isDirectory: true)
    }

    private static let script =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../deploy/loopback-mail").standardizedFileURL.path

    private func run(_ verb: String, _ arguments: [String] = [], environment: [String] = []) throws {
        let log = folder.appendingPathComponent("script.log").path
        guard try waitForEnd(of: spawn(["env"] + environment + [Self.script, verb, folder.path] + arguments, outputTo: log)) == 0 else {
            throw PostOfficeError("loopback-mail \(verb): \((try? String(contentsOfFile: log, encoding: .utf8)) ?? "failed")")
        }
    }

    // A process in a session of its own outlives a crash, a kill and Ctrl-C, and cleans up after them.
    private func endWithThisProcess() throws {
        let watch = "while kill -0 \(getpid()) 2>/dev/null; do sleep 1; done; '\(Self.script)' stop '\(folder.path)'; rm -rf '\(folder.path)'"
        _ = try spawn(["setsid", "sh", "-c", watch], outputTo: "/dev/null")
    }
}
