import Foundation
import PostOffice
import Transport

let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1])! : 2000
let connections = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : 4
let size = 6000
let office = try PostOffice()
let letter = Array(
    ("From: <sojusznik@partnerstwa.example.pl>\r\nTo: <a@b.example.pl>\r\nSubject: x\r\nMessage-ID: <1@example.pl>\r\nDate: Mon, 7 Dec 2026 09:00:00 +0100\r\n\r\n"
        + String(repeating: String(repeating: "x", count: 70) + "\r\n", count: size / 72)).utf8)

func timed(_ what: String, _ messages: Int, _ work: () async throws -> Void) async throws {
    let start = ContinuousClock.now
    try await work()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    FileHandle.standardError.write(Data("\(what): \(messages) in \(String(format: "%.2f", seconds)) s, \(Int(Double(messages) / seconds)) a second\n".utf8))
}

func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Trouble(.serverRefused, "\(arguments[0]) failed") }
}

/// Waits for Postfix to have delivered everything, so that no run pays for another's queue.
func settled(_ address: String, _ expected: Int) async throws {
    let folder = office.folder.path + "/mail/b.example.pl/\(address)/new"
    while ((try? FileManager.default.contentsOfDirectory(atPath: folder).count) ?? 0) < expected { try await Task.sleep(for: .milliseconds(100)) }
}

FileHandle.standardError.write(Data("\(count) messages of \(letter.count) bytes, \(connections) connections\n".utf8))
for round in 1...3 {
    try await timed("smtp-source -d  ", count) {
        try run("/usr/sbin/smtp-source", "-d", "-s", "\(connections)", "-m", "\(count)", "-l", "\(letter.count)", "-f", "sojusznik@b.example.pl",
            "-t", "source@b.example.pl", "127.0.0.1:\(office.smtpPort)")
    }
    try await settled("source", count * round)
    try await timed("SMTPClient      ", count) {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for connection in 0..<connections {
                group.addTask {
                    let client = SMTPClient(Server(url: office.smtpURL, startTLS: .whenOffered))
                    for _ in stride(from: connection, to: count, by: connections) {
                        guard case .accepted = try await client.send(letter, from: "sojusznik@b.example.pl", to: "ours@b.example.pl") else {
                            fatalError("refused")
                        }
                    }
                    await client.close()
                }
            }
            try await group.waitForAll()
        }
    }
    try await settled("ours", count * round)
}

let password = try office.password
for fsync in ["yes", "no"] {
    for round in 1...2 {
        let target = "\(office.folder.path)/mbsync-\(fsync)-\(round)"
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        let settings = """
            FSync \(fsync)

            IMAPAccount a
            Host localhost
            Port \(office.imapPort)
            User ours@b.example.pl
            Pass \(password)
            SSLType IMAPS
            CertificateFile \(office.caFile)

            IMAPStore far
            Account a

            MaildirStore near
            Path \(target)/
            Inbox \(target)/INBOX

            Channel c
            Far :far:
            Near :near:
            Create Near
            Sync Pull
            SyncState *
            """
        try settings.write(toFile: target + ".rc", atomically: true, encoding: .utf8)
        try await timed("mbsync fsync \(fsync)", count * 3) { try run("mbsync", "-q", "-c", target + ".rc", "c") }
        let mailbox = IMAPMailbox(Server(url: office.imapURL, user: "ours@b.example.pl", password: password, caFile: office.caFile))
        let file = target + ".ours"
        try Data().write(to: URL(fileURLWithPath: file))
        let handle = FileHandle(forWritingAtPath: file)!
        try await timed("IMAPMailbox, one file, fsync every 100", count * 3) {
            let state = try await mailbox.select("INBOX")
            let uids = try await mailbox.uids(in: "INBOX")
            for start in stride(from: 0, to: uids.count, by: 100) {
                try await mailbox.fetch(Array(uids[start..<min(start + 100, uids.count)]), in: "INBOX", uidValidity: state.uidValidity) { mail in
                    if case .bytes(let bytes) = mail.content { handle.write(Data(bytes)) }
                }
                try handle.synchronize()
            }
        }
        try await timed("IMAPMailbox, fetched only", count * 3) {
            let state = try await mailbox.select("INBOX")
            try await mailbox.fetch(try await mailbox.uids(in: "INBOX"), in: "INBOX", uidValidity: state.uidValidity) { _ in }
        }
        await mailbox.close()
    }
}
try office.stop()
