import Foundation
import Understanding

// Reads every mail of a folder so many times: reading.sh compares it with reading.py.

func mails(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".eml") }.sorted() ?? []
    return names.compactMap { name in FileManager.default.contents(atPath: folder + "/" + name).map { (name, Array($0)) } }
}

func milliseconds(_ work: () -> Void) -> Double {
    let taken = ContinuousClock().measure(work).components
    return Double(taken.seconds) * 1000 + Double(taken.attoseconds) / 1e15
}

func peakMemory() -> Double {
    var usage = rusage()
    getrusage(.init(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

func measure(_ all: [(name: String, bytes: [UInt8])], rounds: Int, asked: Asked) -> String {
    let before = peakMemory()
    // The best of all rounds, for each mail: what the mail needs, not what else the machine does.
    var best = [Double](repeating: .infinity, count: all.count)
    var total = 0.0, written = 0.0, reasons = 0
    for number in 0...rounds {
        for (index, mail) in all.enumerated() {
            var explanation: Explanation?
            let taken = milliseconds { explanation = explain(mail.bytes, file: mail.name, asked: asked) }
            best[index] = min(best[index], taken)
            reasons += explanation?.because.count ?? 0
            let json = milliseconds { _ = explanation?.json.utf8.count }
            if number > 0 { (total, written) = (total + taken, written + taken + json) }
        }
    }
    let spread = milliseconds { for _ in 0..<rounds { _ = onAllCores(all) { explain($0.bytes, file: $0.name, asked: asked).because.count } } }
    let slowest = best.indices.max { best[$0] < best[$1] } ?? 0
    for index in best.indices where best[index] > 50 { print(String(format: "over 50 ms: %.0f ms, ", best[index]) + all[index].name) }
    func speed(_ milliseconds: Double) -> Int { Int(Double(all.count * rounds) / milliseconds * 1000) }
    return "sojusznik: \(speed(total)) messages/s on one core (\(speed(written)) with JSON written), "
        + "\(speed(spread)) on all \(ProcessInfo.processInfo.activeProcessorCount) (\(all.count) mails, \(rounds) rounds, \(reasons / (rounds + 1)) reasons given a round); slowest "
        + String(format: "%.2f ms", best[slowest]) + " (\(all[slowest].name), \(all[slowest].bytes.count) octets); peak memory "
        + "\(Int(peakMemory())) MB, \(Int(before)) MB before the first mail"
}

let all = mails(in: CommandLine.arguments[1])
print(all.isEmpty ? "no .eml in \(CommandLine.arguments[1])"
    : measure(all, rounds: Int(CommandLine.arguments[2]) ?? 10, asked: Asked(rawValue: CommandLine.arguments.last ?? "") ?? .invitation))
