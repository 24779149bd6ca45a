import Foundation
import Testing

@testable import Service

/// Every kind of fault, with the line it is told with.
@Suite struct ConfigurationFaultTests {
    /// What is said of a text in which a line is put in place of another.
    private func faults(replacing old: String, with new: String, _ environment: [String: String] = [:]) -> [String] {
        let text = ConfigurationTests.good.replacing(old, with: new)
        #expect(old.isEmpty || text != ConfigurationTests.good, "\(old) is not in the text")
        do {
            _ = try Configuration.read(text, file: "/etc/sojusznik/sojusznik.yaml", environment: environment)
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test func faultsOfTheEnvironmentNameTheVariable() {
        #expect(
            faults(replacing: "", with: "", ["SOJUSZNIK_MAILBOX_ADDRESS": "bot"]) == [
                "SOJUSZNIK_MAILBOX_ADDRESS: mailbox.address: 'bot' is not a mail address without a tag; write e.g. sojusznik@example.pl"
            ])
        #expect(
            faults(replacing: "", with: "", ["SOJUSZNIK_MAILBOX_ADRESS": "a@b.pl", "SOJUSZNIK_STORY": "1"]) == [
                "SOJUSZNIK_MAILBOX_ADRESS: no such setting; did you mean SOJUSZNIK_MAILBOX_ADDRESS?"
            ])
        #expect(
            faults(replacing: "", with: "", ["SOJUSZNIK_STAFF": "Jan"]) == [
                "SOJUSZNIK_STAFF: staff: 'Jan' is not a name with an address; write Anna Nowak <anna@cal.example.pl>"
            ])
    }

    @Test(arguments: [
        ("  subaddressing: true", "  sub_addressing: true", 8, "mailbox.sub_addressing: unknown key; did you mean subaddressing?"),
        (
            "database: ", "colour: red\ndatabase: ", 11,
            "colour: unknown key; known here: programme, mailbox, token_key_file, database, web, schedule, staff, privacy"
        ),
        ("schedule: {}", "schedule:\n  forcast: 2 days", 14, "schedule.forcast: unknown key; did you mean forecast?"),
        (
            "password_file: imap.secret", "password: tajne, password_file: imap.secret", 4,
            "mailbox.imap.password: a secret does not belong in this file; write it to a file of its own and name that as password_file, or set SOJUSZNIK_MAILBOX_IMAP_PASSWORD"
        ),
        (
            "database: ", "token_key: abc\ndatabase: ", 11,
            "token_key: a secret does not belong in this file; write it to a file of its own and name that as token_key_file, or set SOJUSZNIK_TOKEN_KEY"
        ),
        (
            "imaps://127.0.0.1:10993", "imaps://jan:tajne@mail.example.pl", 4,
            "mailbox.imap.url: a user or a password does not belong in the address; write user and password_file"
        ),
        (
            "time_zone: Europe/Warsaw", "time_zone: Europe/Warszawa", 1,
            "programme.time_zone: 'Europe/Warszawa' is not a time zone; write e.g. Europe/Warsaw"
        ),
        ("language: pl}", "language: de}", 1, "programme.language: 'de' is not a language; write pl or en"),
        ("name: Partnerstwa dla bibliotek, ", "", 1, "programme.name: missing; expected a line of text"),
        (
            "name: Partnerstwa dla bibliotek, ", "name: \"A\\r\\nBcc: x@y.pl\", ", 1,
            "programme.name: 'A\r\nBcc: x@y.pl' is not a line of text"
        ),
        (
            "address: Sojusznik@", "address: sojusznik+x@", 3,
            "mailbox.address: 'sojusznik+x@partnerstwa.example.pl' is not a mail address without a tag; write e.g. sojusznik@example.pl"
        ),
        (
            "imaps://127.0.0.1:10993", "https://127.0.0.1", 4,
            "mailbox.imap.url: 'https://127.0.0.1' is not the address of a server; write e.g. imaps://mail.example.pl:993"
        ),
        (
            "imaps://127.0.0.1:10993", "imap://mail.example.pl", 4,
            "mailbox.imap.url: imap:// sends the password in the clear; write imaps://"
        ),
        (
            "smtp://127.0.0.1:10025", "smtp://mail.example.pl", 5,
            "mailbox.smtp.start_tls: when_offered is for loopback only; write required"
        ),
        ("start_tls: when_offered", "start_tls: never", 5, "mailbox.smtp.start_tls: 'never' is not required or when_offered"),
        (
            "user: \"\", password_file: \"\"", "user: bot, password_file: smtp.secret", 5,
            "mailbox.smtp.start_tls: when_offered could send the password in the clear; write required"
        ),
        (
            "user: \"\", password_file: \"\", start_tls: when_offered", "user: bot", 5,
            "mailbox.smtp.password_file: missing; bot cannot log in without a password"
        ),
        (
            "user: \"\", password_file: \"\", start_tls: when_offered", "password_file: smtp.secret", 5,
            "mailbox.smtp.user: missing; there is a password but nobody to log in"
        ),
        ("password_file: imap.secret, ", "", 4, "mailbox.imap.password_file: missing; name the file that holds the password"),
        (
            "aside: Sojusznik/Do wyjaśnienia", "aside: INBOX", 7,
            "mailbox.folders: done, aside, quarantine and imap.folder must be four different folders"
        ),
        ("subaddressing: true", "subaddressing: maybe", 8, "mailbox.subaddressing: 'maybe' is not true or false"),
        (
            "authserv_id: mx.partnerstwa.example.pl", "authserv_id: mx partnerstwa", 9,
            "mailbox.authserv_id: 'mx partnerstwa' is not the name that your border server writes; e.g. mx.example.pl"
        ),
        (
            "listen: \"127.0.0.1:8080\"", "listen: \"8080\"", 12,
            "web.listen: '8080' is not an address with a port; write e.g. 127.0.0.1:8080"
        ),
        (
            "public_url: \"http://127.0.0.1:8080/\"", "public_url: partnerstwa", 12,
            "web.public_url: 'partnerstwa' is not a web address; write e.g. https://partnerstwa.example.pl"
        ),
        ("schedule: {}", "schedule: {forecast: 2}", 13, "schedule.forecast: '2' is not a length of time; write e.g. 14 days or 3 h"),
        ("schedule: {}", "schedule: {forecast: 2 m}", 13, "schedule.forecast: '2 m' is not a length of time; write e.g. 14 days or 3 h"),
        ("schedule: {}", "schedule: {forecast: 5 years}", 13, "schedule.forecast: '5 years' is not between 0 s and 366 days"),
        (
            "schedule: {}", "schedule: {reminders: [7 days, soon]}", 13,
            "schedule.reminders: 'soon' is not a length of time; write e.g. [4 days, 7 days]"
        ),
        ("schedule: {}", "schedule: {decent_hours: 20-8}", 13, "schedule.decent_hours: '20-8' is not hours of the day; write e.g. 8-20"),
        ("schedule: {}", "schedule: {bell_hour: 24}", 13, "schedule.bell_hour: '24' is not a whole number from 0 to 23"),
        ("schedule: {}", "schedule: [1]", 13, "schedule: keys are expected here: \(scheduleKeys.joined(separator: ", "))"),
        ("staff: [{name: Anna Nowak, email: Anna@cal.example.pl}]", "staff: Anna", 14, "staff: a list is expected: [{name: …, email: …}]"),
        ("email: Anna@cal.example.pl", "email: anna", 14, "staff[1].email: 'anna' is not a mail address"),
        (
            "email: Anna@cal.example.pl}", "email: anna@cal.example.pl}, {name: B, email: anna@cal.example.pl}", 14,
            "staff[2].email: anna@cal.example.pl is listed twice; keep one"
        ),
        ("raw_mail: 60 days", "raw_mail: 1 h", 15, "privacy.retention.raw_mail: '1 h' is not between 1 day and 36500 days"),
        ("officer: IOD, ", "", 15, "privacy.officer: missing; expected a line of text"),
        ("token_key_file: token.key", "token_key_file: [a]", 10, "token_key_file: one value is expected"),
        ("database: ", "token_key_file: other.key\ndatabase: ", 10, "written twice: token_key_file; keep one"),
        ("schedule: {}", "schedule: {forecast: [}", 13, "not YAML: did not find expected node content"),
    ])
    func everyFaultNamesItsLine(_ old: String, _ new: String, _ line: Int, _ sentence: String) {
        #expect(faults(replacing: old, with: new) == ["sojusznik.yaml:\(line): \(sentence)"])
    }

    @Test("What nothing uses is no setting", arguments: [
        ("schedule: {}", "schedule: {trainer_duties: [14 days]}", "schedule.trainer_duties"),
        ("schedule: {}", "schedule: {programme_digest: 1 week}", "schedule.programme_digest"),
        ("raw_mail: 60 days", "raw_mail: 60 days, tokens: 30 days", "privacy.retention.tokens"),
    ])
    func unused(_ old: String, _ new: String, _ key: String) {
        let found = faults(replacing: old, with: new)
        #expect(found.count == 1 && found.allSatisfy { $0.contains("\(key): unknown key") })
    }

    @Test func allFaultsAreListedAtOnceInTheOrderOfTheFile() throws {
        let text = """
            programme: {name: X, time_zone: Mars}
            mailbox:
              address: x
              imap: {url: "imaps://h", user: u}
              smpt: {}
            privacy: {controller: a, officer: b, basis: c}
            """
        do {
            _ = try Configuration.read(text, file: "/etc/sojusznik/sojusznik.yaml", environment: [:])
            Issue.record("nothing was refused")
        } catch {
            #expect(
                Set(error.faults.map(\.key)) == [
                    "programme.time_zone", "mailbox.smtp.url", "mailbox.address", "mailbox.imap.password_file", "mailbox.smpt",
                    "privacy.source",
                ])
            #expect(error.faults.compactMap(\.line) == error.faults.compactMap(\.line).sorted())
            #expect(error.description.split(separator: "\n").count == 6)
        }
    }

    /// One character of a good file is lost or doubled: it is read, or refused with a place, and never more.
    @Test func damagedFilesAreReadOrRefused() {
        let text = Array(ConfigurationTests.good)
        for index in stride(from: 0, to: text.count, by: 3) {
            for damaged in [text[..<index] + text[(index + 1)...], text[...index] + text[index...]] {
                do {
                    _ = try Configuration.read(String(damaged), file: "/etc/sojusznik.yaml", environment: [:])
                } catch {
                    #expect(error.faults.allSatisfy { $0.place == "sojusznik.yaml" && !$0.sentence.isEmpty } && !error.faults.isEmpty)
                }
            }
        }
        for text in ["", "\u{0}", "- 1", "a: &a [*a]", "{", "%YAML 9", "--- a\n--- b", "programme: *nobody", "? [a]: b"] {
            #expect(throws: ConfigurationFaults.self) { try Configuration.read(text, file: "s.yaml", environment: [:]) }
        }
    }
}
