import Foundation
import Partnerships
import Understanding

extension Configuration {
    /// Reads the file, lays `SOJUSZNIK_…` variables over it (`SOJUSZNIK_MAILBOX_IMAP_URL` is `mailbox.imap.url`), and checks everything.
    /// All faults are thrown at once.
    public static func load(file: String, environment: [String: String]) throws(ConfigurationFaults) -> Configuration {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw ConfigurationFaults(path: file, "cannot be read; give the configuration with --config FILE")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw ConfigurationFaults(path: file, "is not UTF-8; save it as UTF-8")
        }
        return try read(text, file: file, environment: environment)
    }

    /// The same for a text; `file` is where relative paths are counted from.
    public static func read(_ text: String, file: String, environment: [String: String]) throws(ConfigurationFaults) -> Configuration {
        let document = ConfigurationDocument(file: file, environment: environment)
        let root = document.root(
            text, keys: ["programme", "mailbox", "token_key_file", "database", "web", "schedule", "staff", "privacy"])
        // What is not YAML would only be followed by a long list of missing keys.
        if root.entries.isEmpty, !document.faults.isEmpty { throw ConfigurationFaults(document.faults) }
        var configuration = Configuration()
        configuration.programme = programme(document, root)
        configuration.mailbox = mailbox(document, root)
        configuration.tokenKeyFile = document.secret("token_key", file: "token_key_file", root, default: "token.key")
        configuration.database = document.path("database", root, default: "sojusznik.sqlite") ?? ""
        configuration.web = web(document, root)
        (configuration.schedule, configuration.pace) = readSchedule(document, root)
        configuration.staff = staff(document, root)
        configuration.privacy = privacy(document, root)
        document.refuseUnknownVariables(sections: ["programme", "mailbox", "web", "schedule", "privacy"])
        if !document.faults.isEmpty {
            throw ConfigurationFaults(
                document.faults.enumerated().sorted { ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset) }.map(
                    \.element))
        }
        return configuration
    }

    private static func programme(_ document: ConfigurationDocument, _ root: ConfigurationSection) -> Programme {
        let section = document.section("programme", of: root, keys: ["name", "time_zone", "language"])
        let usual = Programme()
        return Programme(
            name: document.text("name", section),
            timeZone: document.read(
                "time_zone", section, default: usual.timeZone, placeholder: usual.timeZone,
                expected: "a time zone; write e.g. Europe/Warsaw"
            ) { TimeZone(identifier: $0) },
            language: document.read("language", section, default: .pl, placeholder: .pl, expected: "a language; write pl or en") {
                Language(rawValue: $0.lowercased())
            })
    }

    private static func mailbox(_ document: ConfigurationDocument, _ root: ConfigurationSection) -> Mailbox {
        let section = document.section(
            "mailbox", of: root, keys: ["address", "imap", "smtp", "tls_ca_file", "folders", "subaddressing", "authserv_id"])
        var mailbox = Mailbox()
        mailbox.address = document.read(
            "address", section, default: nil, placeholder: "", expected: "a mail address without a tag; write e.g. sojusznik@example.pl"
        ) { isMailAddress($0) && !$0.contains("+") ? $0.lowercased() : nil }
        mailbox.imap = imap(document, section)
        mailbox.smtp = smtp(document, section)
        mailbox.tlsCAFile = document.path("tls_ca_file", section, default: "")
        mailbox.folders = folders(document, section, incoming: mailbox.imap.folder)
        mailbox.subaddressing = document.read(
            "subaddressing", section, default: true, placeholder: true, expected: "true or false", truth)
        let authserv = document.read(
            "authserv_id", section, default: "", placeholder: "", expected: "the name that your border server writes; e.g. mx.example.pl"
        ) { $0.isEmpty || isHost($0) ? $0.lowercased() : nil }
        mailbox.authservID = authserv.isEmpty ? nil : authserv
        return mailbox
    }

    private static func imap(_ document: ConfigurationDocument, _ mailbox: ConfigurationSection) -> IMAP {
        let section = document.section("imap", of: mailbox, keys: ["url", "user", "password_file", "folder"])
        let server = document.server(section, schemes: ["imaps": 993, "imap": 143], example: "imaps://mail.example.pl:993")
        if server.scheme == "imap", !server.isOnLoopback, let value = document.value("url", section) {
            document.fault(value, "imap:// sends the password in the clear; write imaps://")
        }
        let imap = IMAP(
            server: server, user: document.text("user", section), password: document.secret("password", file: "password_file", section),
            folder: document.text("folder", section, default: "INBOX"))
        if imap.password == .none { document.fault(section, "password_file", "missing; name the file that holds the password") }
        return imap
    }

    private static func smtp(_ document: ConfigurationDocument, _ mailbox: ConfigurationSection) -> SMTP {
        let section = document.section("smtp", of: mailbox, keys: ["url", "user", "password_file", "start_tls"])
        let smtp = SMTP(
            server: document.server(section, schemes: ["smtp": 587, "smtps": 465], example: "smtp://mail.example.pl:587"),
            user: document.text("user", section, default: ""), password: document.secret("password", file: "password_file", section),
            startTLS: document.read(
                "start_tls", section, default: .required, placeholder: .required, expected: "required or when_offered"
            ) { StartTLS(rawValue: $0) })
        if smtp.user.isEmpty, smtp.password != .none {
            document.fault(section, "user", "missing; there is a password but nobody to log in")
        }
        if !smtp.user.isEmpty, smtp.password == .none {
            document.fault(section, "password_file", "missing; \(smtp.user) cannot log in without a password")
        }
        if smtp.startTLS == .whenOffered, let value = document.value("start_tls", section) {
            if !smtp.server.host.isEmpty, !smtp.server.isOnLoopback {
                document.fault(value, "when_offered is for loopback only; write required")
            }
            if smtp.password != .none { document.fault(value, "when_offered could send the password in the clear; write required") }
        }
        return smtp
    }

    private static func folders(_ document: ConfigurationDocument, _ mailbox: ConfigurationSection, incoming: String) -> Folders {
        let section = document.section("folders", of: mailbox, keys: ["done", "aside", "quarantine"])
        let usual = Folders()
        let folders = Folders(
            done: document.text("done", section, default: usual.done), aside: document.text("aside", section, default: usual.aside),
            quarantine: document.text("quarantine", section, default: usual.quarantine))
        if Set([folders.done, folders.aside, folders.quarantine, incoming]).count < 4 {
            document.fault(mailbox, "folders", line: section.line, "done, aside, quarantine and imap.folder must be four different folders")
        }
        return folders
    }

    private static func web(_ document: ConfigurationDocument, _ root: ConfigurationSection) -> Web {
        let section = document.section("web", of: root, keys: ["listen", "public_url"])
        let usual = Web()
        let listen = document.read(
            "listen", section, default: (host: usual.host, port: usual.port), placeholder: (host: "", port: 0),
            expected: "an address with a port; write e.g. 127.0.0.1:8080", listenAddress)
        return Web(
            host: listen.host, port: listen.port,
            publicURL: document.read(
                "public_url", section, default: usual.publicURL, placeholder: "",
                expected: "a web address; write e.g. https://partnerstwa.example.pl",
                publicURL))
    }

    private static func staff(_ document: ConfigurationDocument, _ root: ConfigurationSection) -> [StaffMember] {
        if let written = document.value("staff", inEnvironmentOf: root) { return staff(document, written) }
        var seen: Set<String> = []
        return document.list("staff", of: root, keys: ["name", "email"]).map { section in
            let email = document.read("email", section, default: nil, placeholder: "", expected: "a mail address") {
                isMailAddress($0) ? $0.lowercased() : nil
            }
            if !email.isEmpty, !seen.insert(email).inserted { document.fault(section, "email", "\(email) is listed twice; keep one") }
            return StaffMember(name: document.text("name", section), email: email)
        }
    }

    /// "Anna Nowak <anna@cal.example.pl>; Jan Lis <jan@frsi.example.pl>"
    private static func staff(_ document: ConfigurationDocument, _ written: ConfigurationValue) -> [StaffMember] {
        written.text.split(separator: ";").compactMap { part in
            guard let person = personLine(String(part)), let email = person.email else {
                document.fault(written, "'\(part)' is not a name with an address; write Anna Nowak <anna@cal.example.pl>")
                return nil
            }
            return StaffMember(name: person.name, email: email)
        }
    }

    private static func privacy(_ document: ConfigurationDocument, _ root: ConfigurationSection) -> Privacy {
        let section = document.section("privacy", of: root, keys: ["controller", "officer", "basis", "source", "retention"])
        let kinds: [(String, WritableKeyPath<Retention, Int>)] = [
            ("raw_mail", \.rawMail), ("sent_mail", \.sentMail), ("quarantine", \.quarantine), ("people", \.people),
        ]
        let kept = document.section("retention", of: section, keys: kinds.map(\.0))
        var retention = Retention()
        for (key, path) in kinds {
            retention[keyPath: path] = document.duration(
                key, kept, default: retention[keyPath: path], within: Schedule.day...36_500 * Schedule.day)
        }
        return Privacy(
            controller: document.text("controller", section), officer: document.text("officer", section),
            basis: document.text("basis", section),
            source: document.text("source", section), retention: retention)
    }
}

extension ConfigurationDocument {
    func server(_ section: ConfigurationSection, schemes: [String: Int], example: String) -> Configuration.MailServer {
        if let value = value("url", section), URLComponents(string: value.text)?.user != nil {
            let hidden = ConfigurationValue(text: "", place: value.place, line: value.line, key: value.key)
            fault(hidden, "a user or a password does not belong in the address; write user and password_file")
            return Configuration.MailServer()
        }
        return read(
            "url", section, default: nil, placeholder: Configuration.MailServer(),
            expected: "the address of a server; write e.g. \(example)"
        ) { mailServer($0, schemes: schemes) }
    }

    /// The secret's own variable first, then the file that the key names.
    func secret(_ name: String, file: String, _ section: ConfigurationSection, default usual: String = "") -> SecretSource {
        let path = path(file, section, default: usual)
        if let value = secretVariable(name, section) { return .environment(value) }
        return path.map { .file($0) } ?? .none
    }

    func duration(_ name: String, _ section: ConfigurationSection, default usual: Int, within range: ClosedRange<Int>) -> Int {
        let length = read(
            name, section, default: usual, placeholder: usual, expected: "a length of time; write e.g. 14 days or 3 h", seconds)
        guard range.contains(length) else {
            if let value = value(name, section) {
                fault(value, "'\(value.text)' is not between \(spoken(range.lowerBound)) and \(spoken(range.upperBound))")
            }
            return usual
        }
        return length
    }

    func durations(_ name: String, _ section: ConfigurationSection, default usual: [Int], within range: ClosedRange<Int>) -> [Int] {
        guard let values = values(name, section) else { return usual }
        return values.compactMap { value in
            guard let length = seconds(in: value.text) else {
                fault(value, "'\(value.text)' is not a length of time; write e.g. [4 days, 7 days]")
                return nil
            }
            if !range.contains(length) {
                fault(value, "'\(value.text)' is not between \(spoken(range.lowerBound)) and \(spoken(range.upperBound))")
            }
            return length
        }
    }

    private func spoken(_ seconds: Int) -> String {
        for (length, unit) in [(86_400, "days"), (3_600, "h"), (60, "min")] where seconds >= length && seconds % length == 0 {
            return seconds == 86_400 ? "1 day" : "\(seconds / length) \(unit)"
        }
        return "\(seconds) s"
    }
}
