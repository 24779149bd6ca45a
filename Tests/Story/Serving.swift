import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// `sojusznik run`, with the forum.
public final class Serving {
    private let process = Process()
    private let address: String
    private let logFile: URL

    init(_ program: Program, at moment: StoryMoment, forum: Int) throws {
        address = "http://127.0.0.1:\(forum)"
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", Program.enduring(":"), program.path, "run", "--config", program.configuration, "--at", moment.iso]
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SOJUSZNIK_") }
        process.standardOutput = FileHandle.nullDevice
        logFile = URL(fileURLWithPath: program.configuration).deletingLastPathComponent().appendingPathComponent("run.log")
        try Data().write(to: logFile)
        process.standardError = try FileHandle(forWritingTo: logFile)
        try process.run()
        let deadline = Date().addingTimeInterval(30)
        while (try? page("/zdrowie")) == nil {
            guard Date() < deadline, process.isRunning else { throw StoryError("the forum did not start at \(address)") }
            usleep(50_000)
        }
    }

    deinit { if process.isRunning { process.terminate() } }

    public func page(_ path: String) throws -> String { String(decoding: try Data(contentsOf: URL(string: address + path)!), as: UTF8.self) }

    /// What it has logged so far.
    public func log() throws -> String { try String(contentsOf: logFile, encoding: .utf8) }

    /// From now on writing beyond so many kilobytes of a file fails, as on a disk that is full; nil: no more.
    public func limitFiles(to kilobytes: Int?) throws {
        let limit = kilobytes.map { "\($0 << 10):unlimited" } ?? "unlimited"
        let outcome = try execute("/usr/bin/prlimit", ["--pid", "\(process.processIdentifier)", "--fsize=\(limit)"])
        guard outcome.code == 0 else { throw StoryError("prlimit: \(outcome.complaint)") }
    }

    public var isAlive: Bool { process.isRunning }

    /// The most memory that the process has had in its hands, in megabytes (VmHWM, proc(5)).
    public func peakMemory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }), let size = Int(line.filter(\.isNumber)) else {
            throw StoryError("no VmHWM in the status of the process")
        }
        return size / 1_024
    }

    /// - Returns: the exit code after SIGTERM.
    public func stop() throws -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
