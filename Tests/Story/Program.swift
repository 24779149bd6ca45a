import Foundation

/// The program under test, used as its administrator uses it: by its command line.
public struct Program: Sendable {
    public let path: String
    public let configuration: String

    public struct Outcome: Sendable {
        public let code: Int32
        public let output: String
        public let complaint: String
    }

    public init(path: String, configuration: String) { self.path = path; self.configuration = configuration }

    /// Named by `PROGRAM_UNDER_TEST`, else beside the running program or test bundle.
    public static func located() throws -> String {
        if let named = ProcessInfo.processInfo.environment["PROGRAM_UNDER_TEST"] { return named }
        let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        let candidate = own.appendingPathComponent("sojusznik").path
        guard FileManager.default.isExecutableFile(atPath: candidate) else {
            throw StoryError("\(candidate) is missing; build it, or name it by PROGRAM_UNDER_TEST")
        }
        return candidate
    }

    /// Runs a command to its end. `--config` is added.
    /// - Parameters:
    ///   - environment: besides what is inherited: settings laid over the file, or `FAULT_POINT`.
    ///   - largestFile: in kilobytes; writing beyond it fails, as on a disk that is full (setrlimit(2), EFBIG).
    public func run(_ command: String, _ arguments: [String] = [], environment: [String: String] = [:], largestFile: Int? = nil) throws -> Outcome {
        let words = [command, "--config", configuration] + arguments
        guard let largestFile else { return try execute(path, words, environment: environment) }
        return try execute("/bin/bash", ["-c", Self.enduring("ulimit -S -f \(largestFile)"), path] + words, environment: environment)
    }

    /// A line for bash that runs the program under a limit, which shall be an error to it and not its death.
    static func enduring(_ limit: String) -> String { "trap '' XFSZ; \(limit); exec \"$0\" \"$@\"" }
}

/// Runs a program to its end and keeps what it prints.
func execute(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Program.Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // Settings of whoever runs the tests are none of ours.
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SOJUSZNIK_") }.merging(environment) { $1 }
    // Into files, not pipes: a server that another test starts at this moment inherits a pipe's end and keeps it open for ever.
    let folder = try FileManager.default.url(
        for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory, create: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (printed, complained) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
    for file in [printed, complained] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: printed)
    process.standardError = try FileHandle(forWritingTo: complained)
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(
        code: process.terminationStatus, output: String(decoding: try Data(contentsOf: printed), as: UTF8.self),
        complaint: String(decoding: try Data(contentsOf: complained), as: UTF8.self))
}

public struct StoryError: Error, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
