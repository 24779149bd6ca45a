import ArgumentParser
import Foundation
import Partnerships
import Service
import Store

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Read the register: all or nothing, each fault with file, row and column.")
    @OptionGroup var opening: Opening
    @OptionGroup var at: At
    @Argument(help: "libraries.csv staff.csv people.csv [channels.csv]") var files: [String]

    func run() throws {
        guard (3...4).contains(files.count) else {
            throw complaint("name three or four files: libraries.csv staff.csv people.csv [channels.csv]", code: 2)
        }
        let office = try opening.office(clock: try at.clock())
        try remember(office)
        do {
            let register = try readRegister(try registerFiles())
            let report = try office.enrol(register)
            for sentence in report.passedOver + report.kept + report.missing { print(sentence) }
            print("\(report.libraries) libraries, \(report.people) people.")
        } catch {
            throw complaint("\(error)\nNothing was imported.", code: 65)
        }
    }

    private func registerFiles() throws -> RegisterFiles {
        let read = try files.map { name -> RegisterFile in
            guard let data = FileManager.default.contents(atPath: name) else { throw complaint("\(name) can't be read", code: 66) }
            return RegisterFile(name: URL(fileURLWithPath: name).lastPathComponent, data: data)
        }
        return RegisterFiles(libraries: read[0], staff: read[1], people: read[2], channels: read.count > 3 ? read[3] : nil)
    }
}

struct ShowStatus: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "status", abstract: "All libraries at a glance, or one.")
    @OptionGroup var opening: Opening
    @OptionGroup var at: At
    @Flag(help: "As JSON.") var json = false
    @Argument(help: "Only this library.") var library: String?

    func run() throws {
        let office = try opening.office(clock: try at.clock())
        let status = try office.status(of: library.map { LibraryID($0) })
        if let library, status.libraries.isEmpty { throw complaint("no library \(library) on record", code: 65) }
        print(json ? status.json : status.plain)
        guard !json else { return }
        for mail in try office.store.mails(.aside) { print("set aside: mail \(mail.id) of \(office.iso(mail.arrived)): \(mail.verdict)") }
    }
}

struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write every letter with sample data as .eml, .html and .txt.")
    @Option(help: "pl or en") var language = "pl"
    @Option(help: "Not needed: letters are previewed with sample data.") var config: String?
    @Argument(help: "The folder to write into.") var directory: String

    func run() throws {
        guard let language = Language(rawValue: language) else { throw complaint("--language is pl or en", code: 2) }
        let templates = try locateTemplates()
        let count: Int
        do {
            count = try writePreviews(language: language, to: URL(fileURLWithPath: directory), templates: templates)
        } catch {
            throw complaint("\(error)", code: 70)
        }
        print("\(count) letters in \(directory)")
    }
}

struct Examine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: "Look at everything the service needs, a line each.")
    @OptionGroup var opening: Opening

    func run() async throws {
        let office = try opening.office()
        let findings = await Doctor(office, templates: try locateTemplates()).examine()
        for finding in findings { print(finding.fault.map { "WRONG  \(finding.what): \($0)" } ?? "ok     \(finding.what)") }
        if findings.contains(where: { $0.fault != nil }) { throw ExitCode(1) }
    }
}

struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Copy the database while it is in use; the copy is consistent.")
    @OptionGroup var opening: Opening
    @Argument(help: "The file to write; must not exist.") var file: String

    func run() throws {
        let office = try opening.office()
        do throws(StoreTrouble) {
            try office.store.backup(to: file, at: office.now)
        } catch {
            throw complaint("\(error)", code: 74)
        }
        print("\(file) written; a service that opens it starts paused.")
    }
}

struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Fold all events anew and compare with what is stored.")
    @OptionGroup var opening: Opening

    func run() throws {
        let office = try opening.office()
        let differences = try office.store.replay(under: office.rules)
        for difference in differences { print(difference) }
        guard differences.isEmpty else { throw ExitCode(1) }
        print("What is stored follows from the events.")
    }
}

struct Pause: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Emergency stop: no letter leaves and no bell rings, mail is still taken in.")
    @OptionGroup var opening: Opening

    func run() throws {
        try opening.office().store.pause()
        print("Paused. `sojusznik resume` shows what is due before anything leaves.")
    }
}

struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show what is due, ask, and let the programme go on.")
    @OptionGroup var opening: Opening
    @OptionGroup var at: At
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "After a restore: send what may have gone already, too.") var sendHeld = false

    func run() throws {
        let office = try opening.office(clock: try at.clock())
        let due = try office.store.waitingLetters(at: office.now)
        print("Letters that would leave now: \(due.values.reduce(0, +))")
        for (kind, count) in due.sorted(by: { $0.key < $1.key }) { print("  \(kind): \(count)") }
        print("Bells that would ring now: \(try office.store.dueAlarms(at: office.now, limit: 10_000).count)")
        let held = try office.store.heldLetters()
        if !held.isEmpty {
            print("After the restore \(held.count) letters may have gone already:")
            for letter in held { print("  \(letter.notice.kind.rawValue), decided \(office.iso(letter.created))") }
            print(sendHeld ? "They will be sent." : "They will not be sent; give --send-held to send them.")
        }
        guard yes || confirmed() else { throw complaint("Still paused.", code: 1) }
        if sendHeld { try office.store.releaseHeld(held.map(\.id)) } else { try office.store.dropHeld(held.map(\.id), at: office.now) }
        try office.store.resume()
        print("Going on.")
    }

    private func confirmed() -> Bool {
        print("Go on? [y/N] ", terminator: "")
        return ["y", "yes", "t", "tak"].contains(readLine()?.lowercased() ?? "")
    }
}
