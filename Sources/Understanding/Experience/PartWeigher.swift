import Recurrence

// Layer 7, twice: what is weighed of a date or a person, and the two weighers of it.

/// The words of a mail as they stand to one date or person, in their order.
package typealias WordRow = [RecurrentNetwork.Word]

/// One date or person of a mail, as both weighers see it.
package struct WeighedPart: Sendable {
    package let features: Features
    package let words: WordRow

    /// Whoever writes more than a hundred and fifty words has said by then what suits or who came; of a long list fewer are read, for time.
    /// - Parameter parts: how many dates or people are weighed with it.
    init(_ features: Features, _ lines: [WordRow], parts: Int) {
        (self.features, words) = (features, Array(lines.joined().prefix(min(150, 3_000 / max(1, parts)))))
    }
}

/// What both weighers make of the dates or people of a mail.
package struct WeighedParts: Sendable {
    package let linear: [Weighed], recurrent: [Weighed]

    /// The mean of both, which chooses.
    package var both: [Weighed] {
        zip(linear, recurrent).map { first, second in
            Weighed(answers: zip(first.answers, second.answers).map { ($0 + $1) / 2 }, flags: first.flags)
        }
    }
}

/// The linear weigher looks at features, what the rules found among them; the recurrent network reads the words alone, in their order, so that its
/// mistakes are others.
package struct PartWeigher: Sendable {
    package var linear: Weigher
    package var recurrent: RecurrentNetwork

    package init(linear: Weigher, recurrent: RecurrentNetwork) { (self.linear, self.recurrent) = (linear, recurrent) }

    package func weigh(_ parts: [WeighedPart]) -> WeighedParts {
        WeighedParts(
            linear: parts.map { linear.weigh($0.features) },
            recurrent: recurrent.likelihoods(of: parts.map(\.words)).map { Weighed(answers: $0.map(Double.init), flags: []) })
    }
}

extension RecurrentNetwork.Word {
    /// A word is known by its form, its stem, its beginning and two endings; a mark or a placeholder by itself.
    init(_ word: MarkedWord) {
        guard let text = word.text else {
            self.init(pieces: SIMD8(repeating: Self.row(word.form)), isThis: word.isThis)
            return
        }
        func row(_ kind: Part, _ piece: Substring) -> UInt16 {
            var part = kind
            for byte in piece.utf8 { part.add(UInt64(byte)) }
            return Self.row(part)
        }
        self.init(
            pieces: [Self.row(word.form), Self.row(word.stem, "s"), row("p", text.prefix(3)), row("e", text.suffix(3)), row("f", text.suffix(2)), 0, 0, 0],
            isThis: word.isThis)
    }

    private static func row(_ part: Part, _ kind: Part = "") -> UInt16 {
        let hash = part.hash ^ kind.hash << 7
        return UInt16((hash ^ hash >> 29) % UInt64(RecurrentNetwork.buckets))
    }
}
