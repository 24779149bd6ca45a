/// One thing that is wrong with the configuration, and how to mend it. English: it goes to an administrator on the console.
public struct ConfigurationFault: Sendable, Hashable, CustomStringConvertible {
    /// A file with its line ("sojusznik.yaml:8"), or the name of an environment variable.
    public var place: String
    /// The line, where the place is one; 1 is the first.
    public var line: Int?
    /// The key with its sections: "mailbox.imap.url". Empty when it is about no key.
    public var key: String
    public var sentence: String

    public init(place: String, line: Int? = nil, key: String = "", sentence: String) {
        self.place = place
        self.line = line
        self.key = key
        self.sentence = sentence
    }

    public var description: String {
        let location = line.map { "\(place):\($0)" } ?? place
        return key.isEmpty ? "\(location): \(sentence)" : "\(location): \(key): \(sentence)"
    }
}

/// Everything that is wrong, in the order of the file.
public struct ConfigurationFaults: Error, Sendable, Hashable, CustomStringConvertible {
    public var faults: [ConfigurationFault]

    public init(_ faults: [ConfigurationFault]) { self.faults = faults }

    init(path: String, _ sentence: String) { faults = [ConfigurationFault(place: path, sentence: sentence)] }

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// The known word that a mistyped one is nearest to, if any is near.
func nearest(to word: String, among known: some Collection<String>) -> String? {
    let ranked = known.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
        .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let best = ranked.first, best.distance <= max(2, word.count / 3) else { return nil }
    return best.word
}

/// Levenshtein's distance of two short words.
private func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.prefix(64))
    let right = Array(right.prefix(64))
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let above = row[j + 1]
            row[j + 1] = min(above + 1, row[j] + 1, diagonal + (character == other ? 0 : 1))
            diagonal = above
        }
    }
    return row[right.count]
}
