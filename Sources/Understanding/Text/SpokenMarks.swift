// Dictated mails name their marks: "byli Kos Lis przecinek reszty nie było kropka".

/// The text with the marks that its words name, where at least two of them do; "I koniec kropka." alone is a saying.
func withSpokenMarks(_ text: String) -> String {
    guard text.utf8.count < 6_000, text.utf8.count > 12, mayNameMarks(text) else { return text }
    let words = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " })
    let forms = words.map { folded($0.prefix { $0.isLetter }) }
    // "jan kropka kos małpa gmail kropka com": an address
    guard forms.count(where: { spokenMarks[$0] != nil }) > 1, !forms.contains("malpa") else { return text }
    var out = "", i = 0
    while i < words.count {
        if let mark = spokenMarks[forms[i]], !out.isEmpty {
            out += mark + words[i].drop(while: \.isLetter)
        } else if i + 1 < words.count, let mark = spokenPairs[forms[i] + " " + forms[i + 1]], !out.isEmpty {
            out += mark
            i += 1
        } else {
            let opens = out.last.map { ".?!\n".contains($0) } ?? false
            out += (out.isEmpty || out.last == "\n" ? "" : " ") + (opens ? words[i].prefix(1).uppercased() + words[i].dropFirst() : String(words[i]))
        }
        i += 1
    }
    return out
}

/// Two words begin as the names of marks do; most mails have none, and no word of theirs need be folded.
private func mayNameMarks(_ text: String) -> Bool {
    text.utf8.split(separator: 0x20).count { word in
        let small = word.prefix(2).map { $0 | 0x20 }
        return small.count == 2 && (beginningsOfMarks.contains(small) || small[0] == 0xE5)  // "ś", in lower case or not
    } > 1
}

private let beginningsOfMarks = Set(spokenMarks.keys.map { Array($0.utf8.prefix(2)) })
private let spokenMarks = ["kropka": ".", "przecinek": ",", "dwukropek": ":", "wykrzyknik": "!", "pytajnik": "?", "srednik": ";"]
private let spokenPairs = ["znak zapytania": "?", "nowa linia": "\n", "nowa linijka": "\n", "nowy akapit": "\n\n", "od akapitu": "\n\n"]
