import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// `sojusznik run`, with the forum.
public final class Serving {
    private let process = Process()
    private let address: String

    init(_ program: Program, at moment: StoryMoment, forum: Int) throws {
        address = "http://127.0.0.1:\(forum)"
        process.executableURL = URL(fileURLWithPath: program.path)
        process.arguments = ["run", "--config", program.configuration, "--at", moment.iso]
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SOJUSZNIK_") }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = Date().addingTimeInterval(30)
        while (try? page("/zdrowie")) == nil {
            guard Date() < deadline, process.isRunning else { throw StoryError("the forum did not start at \(address)") }
            usleep(50_000)
        }
    }

    deinit { if process.isRunning { process.terminate() } }

    public func page(_ path: String) throws -> String { String(decoding: try Data(contentsOf: URL(string: address + path)!), as: UTF8.self) }

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
