import ArgumentParser
import Foundation
import Logging
import Partnerships
import Service
import Store

/// What every command that opens the service takes.
struct Opening: ParsableArguments {
    @Option(help: "The configuration file.") var config: String

    /// Opens everything, or ends with a sentence that tells how to mend it (exit code 78, EX_CONFIG).
    func office(clock: Clock = .machine, quiet: Bool = true) throws -> Office {
        do {
            let settings = try Configuration.load(file: config, environment: ProcessInfo.processInfo.environment)
            var log = Logger(label: "sojusznik") { StreamLogHandler.standardError(label: $0) }
            log.logLevel = quiet ? .warning : .info
            return try Office(settings, templates: templatesFolder, clock: clock, log: log)
        } catch {
            throw complaint("\(error)", code: 78)
        }
    }
}

/// The moment that a command works at.
struct At: ParsableArguments {
    @Option(help: "Work at this moment, as 2026-12-07T09:00:00+01:00; it is remembered, and an earlier one is refused.") var at: String?

    func moment() throws -> Moment? {
        guard let at else { return nil }
        guard let date = ISO8601DateFormatter().date(from: at) else {
            throw complaint("--at \(at) is no moment; write e.g. 2026-12-07T09:00:00+01:00", code: 2)
        }
        return Moment(date)
    }

    /// A clock that stands still at the moment, or the machine's.
    func clock() throws -> Clock { try moment().map(Clock.standing) ?? .machine }
}

/// Remembers the office's moment; an earlier one than before is refused (exit code 2).
func remember(_ office: Office) throws {
    do throws(StoreTrouble) {
        try office.store.remember(office.now)
    } catch {
        if case .clockRunsBack = error { throw complaint("\(error)", code: 2) }
        throw complaint("\(error)", code: error.isRetryable ? 75 : 70)
    }
}

/// Prints a sentence for a human on standard error; the returned error ends the command with the code.
func complaint(_ sentence: String, code: Int32) -> ExitCode {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    return ExitCode(code)
}

/// The letters' and the forum's templates: named by the environment, beside the program, or in the folder of its sources.
var templatesFolder: URL {
    if let named = ProcessInfo.processInfo.environment["TEMPLATES_FOLDER"] { return URL(fileURLWithPath: named) }
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = (FileManager.default.fileExists(atPath: "/proc/self/exe") ? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath() : program)
        .deletingLastPathComponent()
    for _ in 0..<6 {
        for place in ["templates", "share/sojusznik/templates"] {
            let candidate = folder.appendingPathComponent(place)
            if FileManager.default.fileExists(atPath: candidate.appendingPathComponent("pl/invitation.mustache").path) { return candidate }
        }
        folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: "templates")
}
