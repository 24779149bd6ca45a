// Polish names in Ukrainian letters, back into Polish ones: "Гінц" is Hinc, "Заборовського" Zaborowskiego.

/// Nil: no Cyrillic word.
func latinised(_ word: some StringProtocol) -> String? {
    guard let first = word.unicodeScalars.first, (0x400...0x4FF).contains(first.value), word.utf8.count < 80 else { return nil }
    var text = word.lowercased()
    for (cyrillic, latin) in endings where text.hasSuffix(cyrillic) { text = String(text.dropLast(cyrillic.count)) + latin; break }
    var out = ""
    var before: Character = " "
    for letter in text {
        let isSoft = "лєії".contains(before) || before == " "
        switch letter {
        case "я": out += before == "л" ? "a" : isSoft || vowels.contains(before) ? "ja" : "ia"
        case "ю": out += before == "л" ? "u" : isSoft || vowels.contains(before) ? "ju" : "iu"
        case "є": out += before == "л" ? "e" : isSoft || vowels.contains(before) ? "je" : "ie"
        default: out += letters[letter] ?? String(letter)
        }
        before = letter
    }
    return first.properties.isUppercase ? out.prefix(1).uppercased() + out.dropFirst() : out
}

private let vowels: Set<Character> = ["а", "е", "и", "і", "о", "у", "ї", "я", "ю", "є"]
private let endings: [(String, String)] = [
    ("ський", "ski"), ("цький", "cki"), ("ського", "skiego"), ("цького", "ckiego"), ("ському", "skiemu"), ("цькому", "ckiemu"),
    ("ським", "skim"), ("цьким", "ckim"), ("ська", "ska"), ("цька", "cka"), ("ської", "skiej"), ("цької", "ckiej"), ("ську", "ska"),
    ("цьку", "cka"), ("ською", "ska"), ("цькою", "cka"), ("ові", "owi"), ("ії", "ii"), ("ів", "ów"),
    ("сь", "ś"), ("ць", "ć"), ("нь", "ń"), ("зь", "ź"),
]
private let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "w", "г": "h", "ґ": "g", "д": "d", "е": "e", "ж": "ż", "з": "z", "и": "y", "і": "i", "ї": "i", "й": "j", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "ch", "ц": "c", "ч": "cz",
    "ш": "sz", "щ": "szcz", "ь": "", "'": "", "’": "", "ʼ": "",
]

/// Ukrainian first names and what a Polish list says, in the cases that lists are told in.
let ukrainianNames: [String: String] = {
    var table: [String: String] = [:]
    let names = ["павло": "pawel", "петро": "piotr", "іван": "jan", "андрій": "andrzej", "микола": "mikolaj", "олександр": "aleksander",
        "катерина": "katarzyna", "ганна": "anna", "анна": "anna", "юрій": "jerzy", "михайло": "michal", "степан": "stefan",
        "григорій": "grzegorz", "олена": "helena", "ірина": "irena", "наталя": "natalia", "василь": "wasyl", "роман": "roman",
        "марія": "maria", "софія": "zofia", "людмила": "ludmila", "тетяна": "tatiana", "йосип": "jozef", "ян": "jan",
        "надія": "nadzieja", "віра": "wiera", "єва": "ewa",
        "дмитро": "dymitr", "євген": "eugeniusz", "яків": "jakub", "федір": "teodor", "матвій": "mateusz", "ілля": "eliasz"]
    for (name, polish) in names {
        let stem = String(name.dropLast())
        let forms = name.hasSuffix("я") ? ["я", "ю", "ї", "і"] : name.hasSuffix("а") || name.hasSuffix("о") || name.hasSuffix("й")
            || name.hasSuffix("ь") ? ["а", "у", "и", "я", "ю", "о", "й", "ь", "ом"] : []
        for ending in forms { table[stem + ending] = polish }
        for ending in ["", "а", "у", "ом"] where forms.isEmpty { table[name + ending] = polish }
        table[name] = polish
    }
    return table
}()

/// What of a sound the spelling of a foreigner keeps: "Круль" and "Król", "Вишневський" and "Wiśniewski", "Гайда" and "Gajda" are the same.
func roughSound(_ sound: String) -> String {
    var out = ""
    for letter in sound {
        let plain: Character = letter == "h" ? "g" : letter == "z" ? "s" : letter == "j" ? "i" : letter
        if out.last == plain { continue }
        // "belak" for "bielak"
        if "aeou".contains(plain), out.last == "i", out.count > 1, !"aeou".contains(out.dropLast().last ?? "a") { out.removeLast() }
        if plain == "s", out.last == "c" { continue }
        out.append(plain)
    }
    return out
}
