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
    /// - Parameter environment: besides what is inherited: settings laid over the file, or `FAULT_POINT`.
    public func run(_ command: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> Outcome {
        try execute(path, [command, "--config", configuration] + arguments, environment: environment)
    }
}

/// Runs a program to its end and keeps what it prints.
func execute(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Program.Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // Settings of whoever runs the tests are none of ours.
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SOJUSZNIK_") }.merging(environment) { $1 }
    let output = Pipe()
    let complaint = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    let errors = Collected()
    let reader = Thread { errors.fill(complaint.fileHandleForReading.readDataToEndOfFile()) }
    reader.start()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program.Outcome(code: process.terminationStatus, output: String(decoding: printed, as: UTF8.self), complaint: errors.text)
}

/// What a second thread has read.
private final class Collected: @unchecked Sendable {
    private let filled = DispatchSemaphore(value: 0)
    private var data = Data()

    func fill(_ data: Data) {
        self.data = data
        filled.signal()
    }

    var text: String {
        filled.wait()
        return String(decoding: data, as: UTF8.self)
    }
}

public struct StoryError: Error, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
