import Foundation
import Partnerships
import Testing

@testable import Service

/// The repository's example folder, found from this file.
func exampleFolder() -> URL {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appendingPathComponent("deploy/example").path) {
        folder.deleteLastPathComponent()
    }
    return folder.appendingPathComponent("deploy/example")
}

@Suite struct ConfigurationTests {
    static let good = """
        programme: {name: Partnerstwa dla bibliotek, time_zone: Europe/Warsaw, language: pl}
        mailbox:
          address: Sojusznik@partnerstwa.example.pl
          imap: {url: "imaps://127.0.0.1:10993", user: sojusznik, password_file: imap.secret, folder: INBOX}
          smtp: {url: "smtp://127.0.0.1:10025", user: "", password_file: "", start_tls: when_offered}
          tls_ca_file: ""
          folders: {done: Sojusznik/Gotowe, aside: Sojusznik/Do wyjaśnienia, quarantine: Sojusznik/Obcy}
          subaddressing: true
          authserv_id: mx.partnerstwa.example.pl
        token_key_file: token.key
        database: data/sojusznik.sqlite
        web: {listen: "127.0.0.1:8080", public_url: "http://127.0.0.1:8080/"}
        schedule: {}
        staff: [{name: Anna Nowak, email: Anna@cal.example.pl}]
        privacy: {controller: CAL, officer: IOD, basis: art. 6, source: biblioteka, retention: {raw_mail: 60 days}}
        """

    private func read(_ text: String, _ environment: [String: String] = [:]) throws -> Configuration {
        try Configuration.read(text, file: "/etc/sojusznik/sojusznik.yaml", environment: environment)
    }

    @Test func everyKeyOfTheFileIsRead() throws {
        let configuration = try read(Self.good)
        #expect(configuration.programme.name == "Partnerstwa dla bibliotek")
        #expect(configuration.programme.timeZone.identifier == "Europe/Warsaw")
        #expect(configuration.mailbox.address == "sojusznik@partnerstwa.example.pl")
        #expect(configuration.mailbox.imap.server.url == "imaps://127.0.0.1:10993")
        #expect(configuration.mailbox.imap.password == .file("/etc/sojusznik/imap.secret"))
        #expect(configuration.mailbox.smtp.startTLS == .whenOffered && configuration.mailbox.smtp.password == .none)
        #expect(configuration.mailbox.tlsCAFile == nil)
        #expect(configuration.mailbox.folders.aside == "Sojusznik/Do wyjaśnienia")
        #expect(configuration.mailbox.authservID == "mx.partnerstwa.example.pl")
        #expect(configuration.tokenKeyFile == .file("/etc/sojusznik/token.key"))
        #expect(configuration.database == "/etc/sojusznik/data/sojusznik.sqlite")
        #expect(configuration.web.host == "127.0.0.1" && configuration.web.port == 8080)
        #expect(configuration.web.publicURL == "http://127.0.0.1:8080")
        #expect(configuration.schedule == Schedule())
        #expect(configuration.pace == Configuration.Pace())
        #expect(configuration.staff == [.init(name: "Anna Nowak", email: "anna@cal.example.pl")])
        #expect(configuration.privacy.officer == "IOD" && configuration.privacy.retention.rawMail == 60 * 86_400)
    }

    @Test func theExampleNamesEveryKeyAndChangesNoDefault() throws {
        let file = exampleFolder().appendingPathComponent("sojusznik.yaml").path
        let configuration = try Configuration.load(file: file, environment: [:])
        #expect(configuration.schedule == Schedule())
        #expect(configuration.pace == Configuration.Pace())
        #expect(configuration.privacy.retention == Configuration.Retention())
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for key in scheduleKeys { #expect(text.contains("\n  \(key): "), "\(key)") }
    }

    @Test func theScheduleIsReadInBothLanguages() throws {
        let text = Self.good.replacing(
            "schedule: {}",
            with:
                "schedule: {reminders: [5 days, 2 dni], forecast: 3 dni, attendance: 90 min, retry: [1 min, 2 h], decent_hours: 9-18, support_limit: 20 h, bell_hour: 10}"
        )
        let configuration = try read(text)
        #expect(configuration.schedule.reminders == [5 * 86_400, 2 * 86_400])
        #expect(configuration.schedule.forecast == 3 * 86_400)
        #expect(configuration.schedule.attendance == 5_400)
        #expect(configuration.schedule.supportLimit == 20 * 60)
        #expect(configuration.schedule.bellHour == 10)
        #expect(configuration.pace.retry == [60, 7_200])
        #expect(configuration.pace.decentHours == 9...18)
    }

    @Test func theEnvironmentWins() throws {
        let configuration = try read(
            Self.good,
            [
                "SOJUSZNIK_MAILBOX_ADDRESS": "bot@inny.example.pl", "SOJUSZNIK_MAILBOX_IMAP_PASSWORD": "hasło",
                "SOJUSZNIK_WEB_LISTEN": "[::1]:9000",
                "SOJUSZNIK_SCHEDULE_REMINDERS": "4 days, 1 day", "SOJUSZNIK_DATABASE": "/var/lib/x.sqlite", "SOJUSZNIK_TOKEN_KEY": "k",
                "SOJUSZNIK_STAFF": "Jan Lis <jan@frsi.example.pl>; Ewa Kos, ewa@cal.example.pl",
                "SOJUSZNIK_PRIVACY_RETENTION_RAW_MAIL": "10 days",
                "SOJUSZNIK_PROGRAMME_LANGUAGE": "en", "HOME": "/root",
            ])
        #expect(configuration.mailbox.address == "bot@inny.example.pl")
        #expect(configuration.mailbox.imap.password == .environment("hasło"))
        #expect(try configuration.mailbox.imap.password.read() == "hasło")
        #expect("\(configuration.mailbox.imap.password)" == "environment")
        #expect(configuration.web.host == "::1" && configuration.web.port == 9000)
        #expect(configuration.schedule.reminders == [4 * 86_400, 86_400])
        #expect(configuration.database == "/var/lib/x.sqlite")
        #expect(configuration.tokenKeyFile == .environment("k"))
        #expect(configuration.staff.map(\.email) == ["jan@frsi.example.pl", "ewa@cal.example.pl"])
        #expect(configuration.privacy.retention.rawMail == 864_000)
        #expect(configuration.programme.language == .en)
    }

    @Test func lengthsOfTime() {
        let cases: [(String, Int?)] = [
            ("60 days", 5_184_000), ("14 dni", 1_209_600), ("3h", 10_800), ("1 day 12 hours", 129_600), ("90 s", 90),
            ("1 tydzień", 604_800),
            ("2 godz", 7_200), ("0 days", 0), ("", nil), ("5", nil), ("days", nil), ("-1 day", nil), ("1.5 h", nil), ("3 m", nil),
            ("9999999 days", nil),
        ]
        for (text, expected) in cases { #expect(seconds(in: text) == expected, "\(text)") }
    }

    @Test func missingFilesAreTold() throws {
        #expect(throws: ConfigurationFaults.self) { try Configuration.load(file: "/nowhere/sojusznik.yaml", environment: [:]) }
        let configuration = try Configuration.read(Self.good, file: "/nowhere/sojusznik.yaml", environment: [:])
        #expect(
            configuration.fileFaults().map(\.description) == [
                "/nowhere/imap.secret: cannot be read; create it, readable by the service only (chmod 600)",
                "/nowhere/token.key: cannot be read; create it, readable by the service only (chmod 600)",
            ])
    }

    @Test func secretsAreReadFromTheirFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "sojusznik-secrets-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let old = String(repeating: "a", count: 44)
        let new = String(repeating: "b", count: 44)
        try Data("tajne hasło \r\nreszta\n".utf8).write(to: folder.appendingPathComponent("imap.secret"))
        try Data("# keys\n\(old)\n\(new)\n".utf8).write(to: folder.appendingPathComponent("token.key"))
        var configuration = try Configuration.read(Self.good, file: folder.appendingPathComponent("s.yaml").path, environment: [:])
        #expect(try configuration.mailbox.imap.password.read() == "tajne hasło ")
        #expect(try configuration.tokenKeys() == [new, old])
        #expect(configuration.fileFaults() == [])
        configuration.tokenKeyFile = .environment("short")
        #expect(
            configuration.fileFaults().map(\.description) == [
                "environment: a key shorter than 32 characters can be guessed; add a line made with: openssl rand -base64 32"
            ])
        try Data().write(to: folder.appendingPathComponent("imap.secret"))
        #expect(configuration.fileFaults().count == 2)
    }
}
