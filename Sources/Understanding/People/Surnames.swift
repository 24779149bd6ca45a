// Surnames back to the nominative: "Krystynę Dobosz" → Dobosz, "Karola Grabca" → Grabiec, "panią Kunę" → Kuna.

/// The nominative of a surname that stands in another case. Without a known sex the ending decides.
func nominativeSurname(_ written: String, isWoman: Bool?) -> String {
    if written.contains("-") {
        return written.split(separator: "-").map { nominativeSurname(String($0), isWoman: isWoman) }.joined(separator: "-")
    }
    let known = irregular[folded(written)]
    if let known { return known }
    return isWoman == true ? womansSurname(written) : mansSurname(written, sexKnown: isWoman == false)
}

private let irregular: [String: String] = [
    "golebia": "Gołąb", "golebiem": "Gołąb", "golebiowi": "Gołąb", "kozla": "Kozioł", "kozlem": "Kozioł", "kozlowi": "Kozioł",
    "orla": "Orzeł", "orlem": "Orzeł", "wrobla": "Wróbel", "wroblem": "Wróbel", "wroblowi": "Wróbel", "kwietnia": "Kwiecień", "kwietniem": "Kwiecień",
    "ciesli": "Cieśla", "dzieciola": "Dzięcioł", "stycznia": "Styczeń", "grudnia": "Grudzień", "psa": "Pies", "lwa": "Lew", "lwem": "Lew",
    "osla": "Osioł", "wilka": "Wilk", "wilkiem": "Wilk", "wilkowi": "Wilk",
    "koscielnego": "Kościelny",
]

private func womansSurname(_ name: String) -> String {
    for (ending, instead) in womansEndings where name.hasSuffix(ending) {
        return String(name.dropLast(ending.count)) + instead
    }
    // without diacritics only what can be nothing else: "Lipe" stays doubtful, but -e is no woman's nominative
    for (ending, instead) in womansPlainEndings where name.hasSuffix(ending) && name.count > 3 {
        return String(name.dropLast(ending.count)) + instead
    }
    return name
}

private func mansSurname(_ name: String, sexKnown: Bool) -> String {
    for (ending, instead) in mansEndings where name.hasSuffix(ending) {
        return movedVowel(String(name.dropLast(ending.count)) + instead, after: ending)
    }
    if name.hasSuffix("em"), name.count > 4 { return movedVowel(String(name.dropLast(2)), after: "em") }
    // "Strusia" is Struś's
    if name.hasSuffix("sia"), name.count > 5 { return String(name.dropLast(3)) + "ś" }
    if name.hasSuffix("ia"), name.count > 4 { return withSoftEnding(name.dropLast(2)) }
    if name.hasSuffix("a"), name.count > 2 { return movedVowel(String(name.dropLast()), after: "a") }
    // "o panu Leszku Dudku"
    if ["ku", "gu", "chu"].anyEnds(name), sexKnown, name.count > 3 { return movedVowel(String(name.dropLast()), after: "a") }
    // "Ryszarda Kani", "Jana Sroki": declined like women's
    if name.hasSuffix("i"), sexKnown, name.count > 3 { return name.dropLast() + (["ki", "gi", "li"].anyEnds(name) ? "a" : "ia") }
    if name.hasSuffix("y"), sexKnown, name.count > 3, !"sczr".contains(name.dropLast().last ?? "s") { return String(name.dropLast()) + "a" }
    return name
}


/// "Pitonia" → Pitoń, "Kmiecia" → Kmieć: the soft consonant shows again; "Gołębia", "Żurawia" have none.
private func withSoftEnding(_ stem: Substring) -> String {
    guard let last = stem.last, let soft = (["n": "ń", "c": "ć", "z": "ź"] as [Character: String])[last] else { return String(stem) }
    return stem.dropLast() + soft
}

/// The vowel that drops out in the other cases: "Grabca" → Grabiec, "Marka" → Marek, "Pawła" → Paweł.
private func movedVowel(_ stem: String, after ending: String) -> String {
    guard ["a", "em", "owi", "kiem"].contains(ending) else { return stem }
    let letters = Array(stem)
    guard letters.count >= 3, let last = letters.last else { return stem }
    let before = letters[letters.count - 2]
    let vowels = Set("aeiouyąęó")
    guard !vowels.contains(before) else { return stem }
    let head = String(letters.dropLast())
    switch last {
    case "k" where !"sczr".contains(before) || before == "r" || before == "c" || before == "z": return head + "ek"
    case "c" where before != "n" && before != "w": return head + ("bpwmn".contains(before) ? "iec" : "ec")
    case "ł" where before != "i": return head + "eł"
    case "l" where "bpgdw".contains(before): return head + "el"
    default: return stem
    }
}

private let womansEndings = [
    ("skiej", "ska"), ("ckiej", "cka"), ("dzkiej", "dzka"), ("owej", "owa"), ("nej", "na"), ("łej", "ła"), ("tej", "ta"), ("wej", "wa"),
    ("rej", "ra"), ("kiej", "ka"), ("giej", "ga"), ("dej", "da"), ("chej", "cha"), ("żej", "ża"), ("szej", "sza"), ("czej", "cza"), ("mej", "ma"),
    ("lej", "la"), ("ską", "ska"), ("cką", "cka"), ("ą", "a"), ("ę", "a"),
]

private let womansPlainEndings = [
    ("ce", "ka"), ("dze", "ga"), ("rze", "ra"), ("dzie", "da"), ("cie", "ta"), ("nie", "na"), ("wie", "wa"), ("sie", "sa"), ("zie", "za"),
    ("mie", "ma"), ("bie", "ba"), ("pie", "pa"), ("le", "ła"), ("e", "a"), ("y", "a"), ("ki", "ka"), ("gi", "ga"), ("i", "ia"),
]

private let mansEndings = [
    ("skiego", "ski"), ("ckiego", "cki"), ("dzkiego", "dzki"), ("skiemu", "ski"), ("ckiemu", "cki"), ("skim", "ski"), ("ckim", "cki"),
    ("dzkim", "dzki"), ("iego", "i"), ("ego", "y"), ("iemu", "i"), ("emu", "y"), ("ym", "y"), ("owi", ""), ("ę", "a"), ("ą", "a"),
    ("kiem", "k"), ("giem", "g"),
]
