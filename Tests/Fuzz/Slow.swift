import Foundation

/// Milliseconds of processor time a reader may take here: twice the promised 50, because counting coverage costs about as much again.
/// Where other work shares the processor `FUZZ_SLOW_MS` allows more.
private let allowed = ProcessInfo.processInfo.environment["FUZZ_SLOW_MS"].flatMap(Double.init) ?? 100

/// Lets a reader read, and keeps the input beside the crashes when it took too long: libFuzzer itself counts in whole seconds.
func timed(_ input: [UInt8], _ read: ([UInt8]) -> Void) {
    let isFirst = readings == 0  // it also builds the tables; before it libFuzzer tries nothing at all
    readings += input.isEmpty ? 0 : 1
    let start = processorTime()
    read(input)
    let taken = processorTime() - start
    guard taken > allowed, !isFirst else { return }
    let folder = ProcessInfo.processInfo.environment["FUZZ_FINDINGS"] ?? "."
    let name = "\(folder)/slow-\(Int(taken))ms-\(UInt(bitPattern: input.hashValue) % 1_000_000)"
    _ = FileManager.default.createFile(atPath: name, contents: Data(input))
    FileHandle.standardError.write(Data("SLOW \(Int(taken)) ms: \(input.count) bytes, \(name)\n".utf8))
}

nonisolated(unsafe) private var readings = 0

private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}
