// The senses of words under an attendance list: the table of AttendanceWords.swift, ready to be asked: "dotarła" is "present", "z wyjątkiem" is
// "except".

enum AttendanceSense: String, Sendable {
    case present, absent, excuse, had, acted, neutral, come, can, no, all, rest, restNobody = "rest.nobody", nobody, noAbsentees = "noabsentees",
        notAll = "notall", half, only, except, unsure
    case new, newPresent = "new.present", add, instead, replaced, sent, plan, future, otherTime = "othertime", counted, label, join, but, reason,
        relative, women, men, even, odd, whole
    case asking, correction, first, last, relation, thanks, notHeld = "notheld", filler
}

struct AttendanceLexicon: Sendable {
    private typealias Phrase = (words: [String], sense: AttendanceSense)
    private var words: [String: AttendanceSense] = [:]
    /// Beginnings of words, by their first three letters.
    private var stems: [String: [(stem: String, sense: AttendanceSense)]] = [:]
    /// By the first word and the first two letters of the second, the longest first.
    private var phrases: [String: [String: [Phrase]]] = [:]

    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let halves = line.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let sense = AttendanceSense(rawValue: halves[0].filter { !$0.isWhitespace }) else { continue }
            for entry in halves[1].split(separator: " ") { learn(entry.split(separator: "_").map { folded($0) }, sense) }
        }
        for first in phrases.keys { for second in phrases[first]!.keys { phrases[first]![second]!.sort { $0.words.count > $1.words.count } } }
    }

    private mutating func learn(_ entry: [String], _ sense: AttendanceSense) {
        guard let first = entry.first else { return }
        if entry.count > 1 { phrases[first, default: [:]][String(entry[1].prefix(2)), default: []].append((entry, sense)) }
        else if first.hasSuffix("*") { stems[String(first.prefix(3)), default: []].append((String(first.dropLast()), sense)) }
        else if words[first] == nil { words[first] = sense }
    }

    /// The sense at a position and how many words carry it. As written first: "grupa" is no slip for "grypa" here.
    func sense(_ s: Sentence, at i: Int) -> (sense: AttendanceSense, length: Int)? {
        if s.words[i].isCorrected, let found = sense(folded(s.words[i].text), s, i) { return found }
        return sense(s.words[i].form, s, i)
    }

    private func sense(_ form: String, _ s: Sentence, _ i: Int) -> (sense: AttendanceSense, length: Int)? {
        if let following = phrases[form], i + 1 < s.words.count {
            let second = spelling(s, i + 1)
            // "z banku nikogo, poza tym wszyscy": not "nikogo poza tym"
            let isCut = cutters.contains(second) && i + 3 < s.words.count && words[spelling(s, i + 3)] == .all
            for phrase in following[String(second.prefix(2))] ?? [] where i + phrase.words.count <= s.words.count && !isCut {
                if phrase.words.indices.dropFirst().allSatisfy({ fits(spelling(s, i + $0), phrase.words[$0]) }) {
                    return shared(phrase, s, i) ?? (phrase.sense, phrase.words.count)
                }
            }
        }
        if let sense = words[form] { return (sense, 1) }
        return stems[String(form.prefix(3))]?.first { form.hasPrefix($0.stem) }.map { ($0.sense, 1) }
    }

    /// "też nie kojarzę": the "nie" is that of "nie kojarzę".
    private func shared(_ phrase: Phrase, _ s: Sentence, _ i: Int) -> (sense: AttendanceSense, length: Int)? {
        let last = i + phrase.words.count - 1
        guard phrase.words.count > 1, phrase.words.last == "nie", last + 1 < s.words.count,
            let next = sense("nie", s, last), next.sense == .unsure else { return nil }
        return (phrase.sense, phrase.words.count - 1)
    }

    /// The sense of a single word.
    func sense(of form: String) -> AttendanceSense? { words[form] ?? stems[String(form.prefix(3))]?.first { form.hasPrefix($0.stem) }?.sense }

    private func spelling(_ s: Sentence, _ i: Int) -> String { s.words[i].isCorrected ? folded(s.words[i].text) : s.words[i].form }

    private func fits(_ form: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? form.hasPrefix(pattern.dropLast()) : form == pattern
    }
}

/// What begins a phrase of its own behind "nobody".
private let cutters: Set<String> = ["poza", "oprocz", "procz"]

/// Nouns for numbers, in all cases: "jedynki", "dwójkę", "jedenastką". ("piątki" are Fridays elsewhere.)
let numberNouns: [String: Int] = {
    var table: [String: Int] = [:]
    let stems = ["jedynk", "dwojk", "trojk", "czwork", "piatk", "szostk", "siodemk", "osemk", "dziewiatk", "dziesiatk", "jedenastk", "dwunastk",
        "trzynastk", "czternastk", "pietnastk", "szesnastk", "siedemnastk", "osiemnastk", "dziewietnastk", "dwudziestk"]
    for (i, stem) in stems.enumerated() {
        for ending in ["a", "i", "e", "o"] { table[stem + ending] = i + 1 }
        table[String(stem.dropLast()) + "ce"] = i + 1
    }
    return table
}()

/// Ordinals in all cases: "druga", "szóstej", "dziewiątego", "eighth".
let listOrdinals: [String: Int] = {
    var table = ordinals.filter { numberNouns[$0.key] == nil }
    let hard = [1: "pierwsz", 4: "czwart", 5: "piat", 6: "szost", 7: "siodm", 8: "osm", 9: "dziewiat", 10: "dziesiat", 11: "jedenast", 12: "dwunast",
        13: "trzynast", 14: "czternast", 15: "pietnast", 16: "szesnast", 17: "siedemnast",
        18: "osiemnast", 19: "dziewietnast", 20: "dwudziest"]
    for (n, stem) in hard { for ending in ["y", "a", "e", "ego", "ej", "emu", "ym", "ych", "i"] { table[stem + ending] = n } }
    for (n, stem) in [(2, "drug"), (3, "trzec")] { for ending in ["i", "a", "ia", "ie", "iego", "iej", "iemu", "im",
        "ich"] { table[stem + ending] = n } }
    for (n, stem) in [(1, "перш"), (2, "друг"), (3, "трет"), (4, "четверт"), (5, "п’ят"), (6, "шост"), (7, "сьом"), (8, "восьм"), (9, "дев’ят"),
        (10, "десят"), (11, "одинадцят"), (12, "дванадцят")] {
        for ending in ["ий", "ій", "а", "я", "е", "є", "ого", "ього", "ої", "ьої", "у", "ю"] { table[folded(stem + ending)] = n }
    }
    for month in months.keys { table[month] = nil }
    return table
}()

/// Numbers of people: "siedmioro", "dwóch", "pięciu". They count, they don't name.
let collectives: [String: Int] = {
    var table: [String: Int] = [:]
    let words = [2: "dwoje dwojga dwóch dwu dwaj obaj oboje", 3: "troje trojga trzech trzej", 4: "czworo czworga czterech czterej",
        5: "pięcioro pięciorga pięciu", 6: "sześcioro sześciorga sześciu", 7: "siedmioro siedmiorga siedmiu",
        8: "ośmioro ośmiorga ośmiu", 9: "dziewięcioro dziewięciorga dziewięciu", 10: "dziesięcioro dziesięciorga dziesięciu",
            11: "jedenaścioro jedenastu", 12: "dwanaścioro dwunastu", 13: "trzynaścioro trzynastu", 14: "czternaścioro czternastu",
            15: "piętnaścioro piętnastu", 16: "szesnaścioro szesnastu"]
    for (n, list) in words { for word in list.split(separator: " ") { table[folded(word)] = n } }
    return table
}()
