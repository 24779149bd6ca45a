// Layer 1: characters. People write without diacritics, dictate, and copy from word processors;
// everything below this layer sees one folded spelling.

/// Lower case, without Polish (or neighbouring) diacritics, apostrophes and invisible characters.
/// "Przyjdę, nie wątp" → "przyjde, nie watp"; "обов’язково" → "обовязково"; "can’t" → "cant".
func folded(_ text: some StringProtocol) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if scalar.isASCII {
            switch scalar.value {
            case 0x41...0x5A: out.append(UInt8(scalar.value + 32))
            case 0x27: continue
            default: out.append(UInt8(scalar.value))
            }
        } else if scalar.value < 0x180, let letters = latin[Int(scalar.value)] {
            out.append(contentsOf: letters.utf8)
        } else if let letters = foldings[scalar] {
            out.append(contentsOf: letters.utf8)
        } else if isInvisible(scalar) {
            continue
        } else {
            out.append(contentsOf: scalar.properties.changesWhenLowercased ? scalar.properties.lowercaseMapping.utf8 : String(scalar).utf8)
        }
    }
    return String(decoding: out, as: UTF8.self)
}

/// Zero-width characters, soft hyphens, variation selectors, combining marks and apostrophes of all shapes.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0x300...0x36F, 0x2018, 0x2019, 0x2BC, 0x2032, 0xB4, 0x60: true
    default: false
    }
}

private let foldings: [Unicode.Scalar: String] = {
    let pairs: [(String, String)] = [
        ("ąàáâäãåā", "a"), ("ćčç", "c"), ("ęèéêëě", "e"), ("łľ", "l"), ("ńňñ", "n"), ("óòôöõø", "o"), ("śšș", "s"),
        ("ůúùûü", "u"), ("ýÿ", "y"), ("źżž", "z"), ("ìíîï", "i"), ("řŕ", "r"), ("ďđ", "d"), ("ťț", "t"), ("ğ", "g"),
        ("ё", "е"), ("ґ", "г"), ("ѝ", "и"),
    ]
    var table: [Unicode.Scalar: String] = ["ß": "ss", "\u{A0}": " ", "\u{2009}": " ", "\u{202F}": " "]
    for (letters, plain) in pairs {
        for scalar in letters.unicodeScalars { table[scalar] = plain }
        for scalar in letters.uppercased().unicodeScalars { table[scalar] = plain }
    }
    return table
}()

/// The same for the letters of the Latin alphabet, by their code.
private let latin: [String?] = (0..<0x180).map { Unicode.Scalar(UInt32($0)).flatMap { foldings[$0] } }

/// "taaaak" → "tak", "super!!!" stays: three or more equal letters in a row are one.
func unstretched(_ word: String) -> String {
    var out = ""
    var run = 0
    var last: Character?
    for letter in word {
        run = letter == last ? run + 1 : 1
        last = letter
        if run == 3 { out.removeLast() }
        if run < 3 { out.append(letter) }
    }
    return out
}

/// "гoдина" with a Latin o, "gоdzina" with a Cyrillic one: letters that look alike become those of the word's own alphabet.
func unmixed(_ form: String) -> String {
    let hasCyrillic = form.utf8.contains { (0xD0...0xD3).contains($0) }, hasLatin = form.utf8.contains { (0x61...0x7A).contains($0) }
    guard hasCyrillic, hasLatin else { return form }
    let latin = form.unicodeScalars.filter { $0.isASCII }.count
    let table = latin * 2 > form.unicodeScalars.count ? latinAlike : cyrillicAlike
    return String(form.map { table[$0] ?? $0 })
}

private let cyrillicAlike = Dictionary(uniqueKeysWithValues: zip("aeopcxyikmthb", "аеорсхуікмтнв"))
private let latinAlike = Dictionary(uniqueKeysWithValues: zip("аеорсхуікмтнв", "aeopcxyikmthb"))
