import Foundation
import Partnerships

/// The settings of one installation, read and checked: every value in here can be used as it is. Paths are absolute.
public struct Configuration: Sendable {
    public var programme = Programme()
    public var mailbox = Mailbox()
    /// One key a line; the last line signs, all lines verify.
    public var tokenKeyFile = SecretSource.none
    public var database = ""
    public var web = Web()
    /// Every delay that the core knows.
    public var schedule = Schedule()
    /// Delays and limits of the service around it.
    public var pace = Pace()
    public var staff: [StaffMember] = []
    public var privacy = Privacy()

    public struct Programme: Sendable, Equatable {
        public var name = ""
        public var timeZone = TimeZone(identifier: "Europe/Warsaw") ?? .gmt
        public var language = Language.pl
    }

    public struct Mailbox: Sendable, Equatable {
        /// Lower case, without a tag.
        public var address = ""
        public var imap = IMAP()
        public var smtp = SMTP()
        /// An authority of one's own, in PEM; `nil` for the system's.
        public var tlsCAFile: String?
        public var folders = Folders()
        /// Whether `sojusznik+token@` reaches the mailbox.
        public var subaddressing = true
        /// Whose Authentication-Results are believed (RFC 8601 5); `nil`: nobody's.
        public var authservID: String?
    }

    public struct IMAP: Sendable, Equatable {
        public var server = MailServer()
        public var user = ""
        public var password = SecretSource.none
        public var folder = "INBOX"
    }

    public struct SMTP: Sendable, Equatable {
        public var server = MailServer()
        /// Empty: no log-in.
        public var user = ""
        public var password = SecretSource.none
        public var startTLS = StartTLS.required
    }

    public enum StartTLS: String, Sendable, CaseIterable {
        case required
        /// On loopback only, and never with a password.
        case whenOffered = "when_offered"
    }

    public struct MailServer: Sendable, Equatable {
        /// `imap`, `imaps`, `smtp` or `smtps`.
        public var scheme = ""
        /// Without brackets when it is an IPv6 address.
        public var host = ""
        public var port = 0

        /// As libcurl wants it.
        public var url: String { "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
        public var hasImplicitTLS: Bool { scheme.hasSuffix("s") }
        public var isOnLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
    }

    public struct Folders: Sendable, Equatable {
        public var done = "Sojusznik/Gotowe"
        public var aside = "Sojusznik/Do wyjaśnienia"
        public var quarantine = "Sojusznik/Obcy"
    }

    public struct Web: Sendable, Equatable {
        public var host = "127.0.0.1"
        public var port = 8080
        /// Without a slash at its end.
        public var publicURL = "http://127.0.0.1:8080"
    }

    public struct StaffMember: Sendable, Equatable {
        public var name: String
        public var email: String
    }

    /// What the notice of art. 14 RODO says, and how long things are kept.
    public struct Privacy: Sendable, Equatable {
        public var controller = ""
        public var officer = ""
        public var basis = ""
        public var source = ""
        public var retention = Retention()
    }

    /// In seconds.
    public struct Retention: Sendable, Equatable {
        /// Raw mails in the database and in the folders.
        public var rawMail = 60 * Schedule.day
        /// Sealed letters once they are sent.
        public var sentMail = 60 * Schedule.day
        /// Mail from strangers.
        public var quarantine = 30 * Schedule.day
        /// People after their partnership is closed, as the data notice tells them.
        public var people = 730 * Schedule.day
    }

    /// Seconds, hours of the day and counts that the core does not need.
    public struct Pace: Sendable, Equatable {
        /// Letters that nobody waits for leave between these local hours.
        public var decentHours = 8...20
        /// After a letter was refused for now; then every `retryEvery`, until `retryFor` has passed.
        public var retry = [60, 5 * 60, 15 * 60, 60 * 60, 3 * Schedule.hour]
        public var retryEvery = 6 * Schedule.hour
        public var retryFor = 3 * Schedule.day
        /// How often the mailbox is looked at where IDLE does not wake us.
        public var poll = 60
        /// Automatic answers to one person, and in one thread; staff and animators, who work by mail, get ten times as many.
        public var answersADay = 10
        public var answersAThread = 3
    }
}

/// Where a secret comes from. It is never part of the configuration file, and prints nothing.
public enum SecretSource: Sendable, Equatable, CustomStringConvertible {
    case none
    case file(String)
    case environment(String)

    public var description: String {
        switch self {
        case .none: "none"
        case .file(let path): path
        case .environment: "environment"
        }
    }

    /// The secret: the first line of the file. `nil` for `.none`; a fault when the file cannot be read or is empty.
    public func read() throws(ConfigurationFaults) -> String? {
        switch self {
        case .none: return nil
        case .environment, .file: return try lines().first
        }
    }
}

extension Configuration {
    /// The keys of `token_key_file` (or of `SOJUSZNIK_TOKEN_KEY`), the signing one first.
    public func tokenKeys() throws(ConfigurationFaults) -> [String] {
        let keys = try tokenKeyFile.lines()
        if keys.contains(where: { $0.utf8.count < 32 }) {
            throw ConfigurationFaults(
                path: "\(tokenKeyFile)", "a key shorter than 32 characters can be guessed; add a line made with: openssl rand -base64 32")
        }
        return keys.reversed()
    }

    /// What is wrong with the files that the configuration names; empty when all of them can be read.
    public func fileFaults() -> [ConfigurationFault] {
        var faults: [ConfigurationFault] = []
        do { _ = try mailbox.imap.password.read() } catch { faults += error.faults }
        do { _ = try mailbox.smtp.password.read() } catch { faults += error.faults }
        do { _ = try tokenKeys() } catch { faults += error.faults }
        if let file = mailbox.tlsCAFile, !FileManager.default.isReadableFile(atPath: file) {
            faults.append(ConfigurationFault(place: file, sentence: "cannot be read; mailbox.tls_ca_file names it"))
        }
        return faults
    }
}

extension SecretSource {
    /// The lines that are neither blank nor comments ("# …").
    fileprivate func lines() throws(ConfigurationFaults) -> [String] {
        let text: String
        switch self {
        case .none: return []
        case .environment(let value): text = value
        case .file(let path):
            guard let data = FileManager.default.contents(atPath: path) else {
                throw ConfigurationFaults(path: path, "cannot be read; create it, readable by the service only (chmod 600)")
            }
            text = String(decoding: data, as: UTF8.self)
        }
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter {
            !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("# ")
        }
        if lines.isEmpty { throw ConfigurationFaults(path: "\(self)", "is empty; write the secret on a line of its own") }
        return lines
    }
}
