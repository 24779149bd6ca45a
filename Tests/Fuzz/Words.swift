import Foundation

// What libFuzzer does to an input of the meaning reader: words change places, not bytes. Random bytes never come as far as the readers of lists,
// dates and hours. The same seed gives the same words.

@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ input: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int, _ seed: CUnsignedInt) -> Int {
    var chance = Chance(seed)
    if chance.below(10) == 0 { return changeBytes(input, count, room) }
    var mail = Mail(UnsafeBufferPointer(start: input, count: count))
    for _ in 0...chance.below(4) { mail.change(&chance) }
    return mail.write(to: UnsafeMutableBufferPointer(start: input, count: room))
}

/// The words of two inputs, one behind the other or mixed, under the letter of the second.
@_cdecl("LLVMFuzzerCustomCrossOver")
public func cross(
    _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int,
    _ output: UnsafeMutablePointer<UInt8>, _ room: Int, _ seed: CUnsignedInt
) -> Int {
    var chance = Chance(seed)
    let other = Mail(UnsafeBufferPointer(start: first, count: firstCount))
    var mail = Mail(UnsafeBufferPointer(start: second, count: secondCount))
    let place = chance.below(mail.own.count + 1)
    mail.own.insert(contentsOf: other.own, at: place)
    if chance.below(3) == 0 { mail.own.shuffle(using: &chance) }
    return mail.write(to: UnsafeMutableBufferPointer(start: output, count: room))
}

@_silgen_name("LLVMFuzzerMutate")
private func changeBytes(_ input: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int) -> Int

/// An input cut up: what was asked, the own words (a line's end is a word), the lines of the letter.
private struct Mail {
    typealias Word = [UInt8]

    var asked: UInt8
    var own: [Word]
    var letter: [Word]

    private static let newline: Word = [0x0A], border = Word("\n---\n".utf8)

    init(_ input: UnsafeBufferPointer<UInt8>) {
        asked = input.first ?? 0
        let rest = input.dropFirst()
        let end = Array(rest).firstRange(of: Self.border)
        own = Self.words(end.map { rest.prefix($0.lowerBound) } ?? rest)
        letter = end.map { rest.dropFirst($0.upperBound).split(separator: 0x0A).map(Array.init) } ?? []
    }

    private static func words(_ text: some Sequence<UInt8>) -> [Word] {
        var words: [Word] = [[]]
        for byte in text {
            switch byte {
            case 0x0A: words += [newline, []]
            case 0x20: words.append([])
            default: words[words.count - 1].append(byte)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// As much as there is room for.
    func write(to output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var bytes = [asked] + own.joined(separator: [0x20])
        if !letter.isEmpty { bytes += Self.border + letter.joined(separator: Self.newline) }
        return output.update(fromContentsOf: bytes.prefix(output.count))
    }

    mutating func change(_ chance: inout Chance) {
        let some = chance.stretch(own.count), place = chance.below(own.count + 1)
        switch chance.below(15) {
        case 0: own[some].shuffle(using: &chance)
        case 1: own.shuffle(using: &chance)
        case 2: own.removeSubrange(some)
        case 3: own.insert(contentsOf: own[some], at: place)
        case 4: if place + 1 < own.count { own.swapAt(place, place + 1) }
        case 5: if place + 1 < own.count { own[place] += own.remove(at: place + 1) }
        case 6: if place < own.count { own[place] += Self.mark(&chance) }
        case 7: own.insert(Self.newline, at: place)
        case 8, 9: own.insert(Self.mark(&chance), at: place)
        case 10: own.insert(contentsOf: Self.authored(&chance), at: place)
        case 11: own.replaceSubrange(some, with: Self.authored(&chance).prefix(4))
        case 12, 13: answerBetween(&chance)
        default: changeLetter(&chance)
        }
    }

    /// A few words below a line of the letter.
    private mutating func answerBetween(_ chance: inout Chance) {
        let many = chance.below(7)
        let words = many == 0 ? [Self.mark(&chance)] : Array(Self.authored(&chance).filter { $0 != Self.newline }.prefix(many))
        letter.insert(Word(words.joined(separator: [0x20])), at: chance.below(letter.count + 1))
    }

    private mutating func changeLetter(_ chance: inout Chance) {
        if letter.isEmpty || chance.below(4) == 0 { return asked = UInt8(chance.below(256)) }
        let line = chance.below(letter.count)
        switch chance.below(3) {
        case 0: letter.remove(at: line)
        case 1: letter.swapAt(line, chance.below(letter.count))
        default: letter[line] += [0x20] + Self.mark(&chance)
        }
    }

    private static func mark(_ chance: inout Chance) -> Word { marks[chance.below(marks.count)] }

    private static func authored(_ chance: inout Chance) -> [Word] {
        lines.isEmpty ? [] : words(String(lines[chance.below(lines.count)]).replacingOccurrences(of: "\\n", with: "\n").utf8)
    }

    /// The authored answers, one a line, a line's end as `\n`.
    private static let lines: [Substring] = {
        let file = ProcessInfo.processInfo.environment["FUZZ_WORDS"]
        return (file.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) } ?? "").split(separator: "\n")
    }()

    private static let marks: [Word] = """
        . , : ; - – ( ) / + ✓ x X ✗ ! ? … „ ” = → | " > # * & ok № 🙂 0 1 2 3 4 5 6 7 8 9 10 12 17:00 1-3 1–3 2, 1. 2) nr A A. B %
        nie tak reszta resztę oprócz poza tylko bez obie oba oboje obaj trójka nikt wszyscy pań panowie z od do po i lub albo ani też
        jeden dwa dwie trzy pięć pierwszy druga ostatni pół półtorej kwadrans godzina h min wtorek środa marca rano wieczorem za minus
        """.split { $0 == " " || $0 == "\n" }.map { Word($0.utf8) }
}

/// SplitMix64.
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: CUnsignedInt) { state = UInt64(seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    /// A few of so many.
    mutating func stretch(_ count: Int) -> Range<Int> {
        let start = below(count + 1)
        return start..<min(count, start + 1 + below(6))
    }
}
