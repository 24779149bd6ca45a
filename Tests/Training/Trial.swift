import Foundation
import Understanding

/// How one reply was read by weights that had not seen its author, beside the rules alone.
struct Trial {
    enum Outcome {
        case right
        /// Something was recorded that the person did not say.
        case harm
        /// Nothing was recorded, and a human has to ask.
        case asked

        init(isRight: Bool, isRecorded: Bool) { self = isRight ? .right : isRecorded ? .harm : .asked }
    }
    /// What the rules say to what was weighed.
    enum Rules: CaseIterable { case agreed, doubtful, contrary }

    var author: String
    var rules: Outcome
    var weighed: Outcome
    /// When nothing is recorded: right, or asked.
    var silence: Outcome
    var sureness: Double
    var relation: Rules
    /// What the sureness rests on, where it is fitted.
    var evidence: ChoiceEvidence?
    /// Text, label and readings, to be shown.
    var line: String

    func outcome(_ agreed: Double, _ doubtful: Double, _ contrary: Double) -> Outcome {
        sureness >= [.agreed: agreed, .doubtful: doubtful, .contrary: contrary][relation]! ? weighed : silence
    }
}

extension [Trial] {
    /// By author, then for all with many limits: the ground of the limits in Sources/Understanding/Experience.
    func report(shows: Bool) {
        for author in Set(map(\.author)).sorted() {
            let own = filter { $0.author == author }
            print("\(author): \(own.count) replies")
            own.table([(0.6, 0.8, 0.8)])
        }
        print("all: \(count) replies")
        let steps = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
        let weighed = filter { $0.evidence != nil && $0.sureness > 0 }
        if weighed.isEmpty {
            table(steps.flatMap { a in steps.dropFirst(2).flatMap { b in steps.dropFirst(2).map { (a, b, $0) } } })
        } else {
            table(stride(from: 0.5, to: 0.9, by: 0.05).map { ($0, $0, $0) })
            let weights = logisticRegression(weighed.map { ($0.evidence!.numbers, $0.weighed == .right) })
            print("ChoiceSureness(weights: [" + weights.map { String(format: "%.2f", $0) }.joined(separator: ", ") + "])")
        }
        for relation in Trial.Rules.allCases { bins(relation) }
        guard shows else { return }
        for trial in self where trial.weighed == .harm && trial.sureness > 0.5 {
            print("    \(trial.author) \(String(format: "%.2f", trial.sureness)) \(trial.line.replacingOccurrences(of: "\n", with: " / "))")
        }
    }

    private func table(_ limits: [(Double, Double, Double)]) {
        row("rules", map(\.rules))
        row("weighed alone", map(\.weighed))
        for (agreed, doubtful, contrary) in limits {
            row("agreed \(agreed), rules in doubt \(doubtful), against \(contrary)", map { $0.outcome(agreed, doubtful, contrary) })
        }
    }

    /// How right and wrong readings fall by sureness.
    private func bins(_ relation: Trial.Rules) {
        var bins: [Int: (right: Int, harm: Int)] = [:]
        for trial in self where trial.relation == relation && trial.weighed != .asked {
            let bin = Int(trial.sureness * 20)
            if trial.weighed == .right { bins[bin, default: (0, 0)].right += 1 } else { bins[bin, default: (0, 0)].harm += 1 }
        }
        let cells = bins.sorted { $0.key < $1.key }.map { String(format: "%.2f %d/%d", Double($0.key) / 20, $0.value.right, $0.value.harm) }
        print("    \(relation): \(cells.joined(separator: "  "))")
    }

    private func row(_ name: String, _ outcomes: [Trial.Outcome]) {
        func share(_ outcome: Trial.Outcome) -> Double {
            100 * Double(outcomes.filter { $0 == outcome }.count) / Double(Swift.max(1, outcomes.count))
        }
        print(String(format: "  \(name): %.1f%% right, %.1f%% harm", share(.right), share(.harm)))
    }
}

/// Everything of `replies` read by weights of other authors: a fifth of the authors is left out in turn. The rules were made on the tests' cases and the
/// testers' mails, which measure nothing.
func leavingOut<Reply, Experience>(
    _ replies: [Reply], author: (Reply) -> String, train: (Set<String>) -> Experience, read: (Reply, Experience) -> Trial
) -> [Trial] {
    let authors = Set(replies.map(author)).subtracting(["cases", "testers"]).sorted()
    return (0..<5).flatMap { fifth in
        let left = Set(authors.indices.filter { $0 % 5 == fifth }.map { authors[$0] })
        let experience = train(left)
        return replies.filter { left.contains(author($0)) }.map { read($0, experience) }
    }
}

/// The columns of every line of every file of a folder, by author.
func lines(in folder: URL, columns: Int) throws -> [(author: String, columns: [String])] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "tsv" }
    return try files.sorted { $0.path < $1.path }.flatMap { file in
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let found = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.replacingOccurrences(of: "\\n", with: "\n") }
            guard found.count == columns else { throw Fault(description: "\(file.lastPathComponent): \(line)") }
            return (file.deletingPathExtension().lastPathComponent, found)
        }
    }
}

struct Fault: Error, CustomStringConvertible { var description: String }
