// The senses of words under an attendance list: the table of AttendanceWords.swift, ready to be asked.

enum AttendanceSense: String, Sendable {
    case present, absent, excuse, neutral, come, can, no, all, rest, restNobody = "rest.nobody", nobody, noAbsentees = "noabsentees", notAll = "notall", half, only, except, unsure
    case new, newPresent = "new.present", add, instead, replaced, sent, plan, future, otherTime = "othertime", counted, label, join, but, reason, relative, women, men, even, odd, whole
    case asking, correction, first, last, relation, thanks, notHeld = "notheld", filler
}

struct AttendanceLexicon: Sendable {
    private struct Phrase: Sendable {
        var words: [String]
        var sense: AttendanceSense
    }
    /// By the first three letters of the first word, the longest phrase first.
    private var phrases: [String: [Phrase]] = [:]
    private static let indexLength = 3

    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let halves = line.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let sense = AttendanceSense(rawValue: halves[0].filter { !$0.isWhitespace }) else { continue }
            for entry in halves[1].split(separator: " ") {
                let words = entry.split(separator: "_").map { folded($0) }
                guard let first = words.first else { continue }
                phrases[String(first.prefix(Self.indexLength)), default: []].append(Phrase(words: words, sense: sense))
            }
        }
        for key in phrases.keys {
            // longer phrases first, whole words before beginnings of words, then the order of the table
            phrases[key] = phrases[key]!.enumerated().sorted { a, b in
                let (x, y) = (Self.exactness(a.element), Self.exactness(b.element))
                return x != y ? x > y : a.offset < b.offset
            }.map(\.element)
        }
    }

    private static func exactness(_ phrase: Phrase) -> Int { phrase.words.count * 100 + (phrase.words.contains { $0.hasSuffix("*") } ? 0 : 1) }

    /// The sense at a position and how many words carry it.
    func sense(_ s: Sentence, at i: Int) -> (sense: AttendanceSense, length: Int)? {
        if s.words[i].isCorrected, let found = sense(s, at: i, { $0.isCorrected ? folded($0.text) : $0.form }) { return found }
        return sense(s, at: i, \.form)
    }

    /// As written first: "grupa" is no slip for "grypa" here.
    private func sense(_ s: Sentence, at i: Int, _ form: (Token) -> String) -> (sense: AttendanceSense, length: Int)? {
        for phrase in phrases[String(form(s.words[i]).prefix(Self.indexLength))] ?? [] where i + phrase.words.count <= s.words.count {
            if zip(phrase.words, s.words[i...]).allSatisfy({ Self.fits(form($1), $0) }) { return (phrase.sense, phrase.words.count) }
        }
        return nil
    }

    private static func fits(_ form: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? form.hasPrefix(pattern.dropLast()) : form == pattern
    }
}

/// Nouns for numbers, in all cases: "jedynki", "dwójkę", "jedenastką". ("piątki" are Fridays elsewhere.)
let numberNouns: [String: Int] = {
    var table: [String: Int] = [:]
    let stems = ["jedynk", "dwojk", "trojk", "czwork", "piatk", "szostk", "siodemk", "osemk", "dziewiatk", "dziesiatk", "jedenastk", "dwunastk", "trzynastk", "czternastk", "pietnastk", "szesnastk", "siedemnastk", "osiemnastk", "dziewietnastk", "dwudziestk"]
    for (i, stem) in stems.enumerated() {
        for ending in ["a", "i", "e", "o"] { table[stem + ending] = i + 1 }
        table[String(stem.dropLast()) + "ce"] = i + 1
    }
    return table
}()

/// Ordinals in all cases: "druga", "szóstej", "dziewiątego", "eighth".
let listOrdinals: [String: Int] = {
    var table = ordinals.filter { numberNouns[$0.key] == nil }
    let hard = [1: "pierwsz", 4: "czwart", 5: "piat", 6: "szost", 7: "siodm", 8: "osm", 9: "dziewiat", 10: "dziesiat", 11: "jedenast", 12: "dwunast", 13: "trzynast", 14: "czternast", 15: "pietnast", 16: "szesnast", 17: "siedemnast",
        18: "osiemnast", 19: "dziewietnast", 20: "dwudziest"]
    for (n, stem) in hard { for ending in ["y", "a", "e", "ego", "ej", "emu", "ym", "ych", "i"] { table[stem + ending] = n } }
    for (n, stem) in [(2, "drug"), (3, "trzec")] { for ending in ["i", "a", "ia", "ie", "iego", "iej", "iemu", "im", "ich"] { table[stem + ending] = n } }
    for month in months.keys { table[month] = nil }
    return table
}()

/// Numbers of people: "siedmioro", "dwóch", "pięciu". They count, they don't name.
let collectives: [String: Int] = {
    var table: [String: Int] = [:]
    let words = [2: "dwoje dwojga dwóch dwu dwaj obaj oboje", 3: "troje trojga trzech trzej", 4: "czworo czworga czterech czterej", 5: "pięcioro pięciorga pięciu", 6: "sześcioro sześciorga sześciu", 7: "siedmioro siedmiorga siedmiu",
        8: "ośmioro ośmiorga ośmiu", 9: "dziewięcioro dziewięciorga dziewięciu", 10: "dziesięcioro dziesięciorga dziesięciu", 11: "jedenaścioro jedenastu", 12: "dwanaścioro dwunastu"]
    for (n, list) in words { for word in list.split(separator: " ") { table[folded(word)] = n } }
    return table
}()
