/// Numbers, words and marks of a written date, and the vocabulary of dates.
struct DayTimeTokens {
    enum Token: Equatable {
        /// Its value and how many digits it is written with.
        case number(Int, digits: Int)
        case word(String)
        case mark(Character)
    }

    private(set) var tokens: [Token] = []
    /// As they are written, for messages.
    private(set) var raw: [String] = []
    /// The token follows the one before it without a blank.
    private(set) var isTight: [Bool] = []

    /// The first 300 characters are read.
    init(_ text: String) {
        let text = Self.withoutSuperscripts(text.prefix(300))
        var index = text.startIndex
        var tight = false
        while index < text.endIndex {
            let character = text[index]
            if character.isWhitespace {
                index = text.index(after: index)
                tight = false
                continue
            }
            var end = text.index(after: index)
            if Self.isDigit(character) {
                while end < text.endIndex, Self.isDigit(text[end]) { end = text.index(after: end) }
                let digits = text[index..<end]
                tokens.append(.number(Int(digits) ?? .max, digits: digits.count))
            } else if character.isLetter {
                while end < text.endIndex, text[end].isLetter { end = text.index(after: end) }
                tokens.append(.word(CommandText.fold(text[index..<end])))
            } else {
                tokens.append(.mark("–—−".contains(character) ? "-" : character))
            }
            raw.append(String(text[index..<end]))
            isTight.append(tight)
            index = end
            tight = true
        }
    }

    /// "17⁰⁰" is how posters write 17:00.
    private static func withoutSuperscripts(_ text: Substring) -> String {
        ["⁰⁰": ":00", "¹⁵": ":15", "³⁰": ":30", "⁴⁵": ":45"].reduce(String(text)) { $0.replacing($1.key, with: $1.value) }
    }

    subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    func number(_ index: Int) -> (value: Int, digits: Int)? {
        if case .number(let value, let digits)? = self[index] { (value, digits) } else { nil }
    }

    func word(_ index: Int) -> String? {
        if case .word(let word)? = self[index] { word } else { nil }
    }

    func isMark(_ index: Int, _ marks: String) -> Bool {
        if case .mark(let mark)? = self[index] { marks.contains(mark) } else { false }
    }

    func written(_ range: Range<Int>) -> String {
        range.reduce(into: "") { $0 += ($0.isEmpty || isTight[$1] ? "" : " ") + raw[$1] }
    }

    /// Nothing but a date and a time: then a line "SPOTKANIE 10 grudnia o 17" is a command, "Spotkanie 10 grudnia było miłe" is not.
    var areOnlyDateAndTime: Bool {
        !tokens.isEmpty
            && tokens.allSatisfy { token in
                guard case .word(let word) = token else { return true }
                return Self.months[word] != nil || Self.weekdays[word] != nil || Self.hours[word] != nil || Self.fillers.contains(word)
            }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    static let fillers: Set<String> = [
        "o", "od", "do", "w", "we", "na", "r", "roku", "godz", "godzina", "godzinie", "g", "at", "on", "from", "to", "the", "of", "am",
        "pm", "dnia",
        "dzis", "dzisiaj", "jutro", "pojutrze", "today", "tomorrow", "przyszly", "przyszla", "przyszle", "najblizszy", "next", "st", "nd",
        "rd",
        "th", "h", "poludnie", "noon", "po", "poludniu", "wieczorem", "until", "till",
    ]

    /// Polish genitive and nominative, abbreviations, English, and Roman numerals as in "10 XII".
    static let months: [String: Int] = {
        let names: [[String]] = [
            ["stycznia", "styczen", "sty", "january", "jan", "i"], ["lutego", "luty", "lut", "february", "feb", "ii"],
            ["marca", "marzec", "mar", "march", "iii"], ["kwietnia", "kwiecien", "kwi", "april", "apr", "iv"],
            ["maja", "maj", "may", "v"], ["czerwca", "czerwiec", "cze", "june", "jun", "vi"],
            ["lipca", "lipiec", "lip", "july", "jul", "vii"], ["sierpnia", "sierpien", "sie", "august", "aug", "viii"],
            ["wrzesnia", "wrzesien", "wrz", "september", "sep", "sept", "ix"],
            ["pazdziernika", "pazdziernik", "paz", "october", "oct", "x"], ["listopada", "listopad", "lis", "november", "nov", "xi"],
            ["grudnia", "grudzien", "gru", "december", "dec", "xii"],
        ]
        return index(names)
    }()

    static let englishMonths: [String: Int] = months.filter { name, _ in
        [
            "january", "jan", "february", "feb", "march", "april", "apr", "may", "june", "jun", "july", "jul", "august", "aug", "september",
            "sep",
            "sept", "october", "oct", "november", "nov", "december", "dec",
        ].contains(name)
    }

    static let weekdays: [String: Int] = index([
        ["poniedzialek", "poniedzialku", "pon", "pn", "monday", "mon"], ["wtorek", "wtorku", "wt", "tuesday", "tue"],
        ["sroda", "srode", "srody", "sr", "wednesday", "wed"], ["czwartek", "czwartku", "czw", "thursday", "thu"],
        ["piatek", "piatku", "pt", "friday", "fri"], ["sobota", "sobote", "soboty", "sob", "saturday", "sat"],
        ["niedziela", "niedziele", "niedzieli", "niedz", "ndz", "sunday", "sun"],
    ])

    /// "o siedemnastej"
    static let hours: [String: Int] = [
        "osmej": 8, "dziewiatej": 9, "dziesiatej": 10, "jedenastej": 11, "dwunastej": 12, "trzynastej": 13, "czternastej": 14,
        "pietnastej": 15,
        "szesnastej": 16, "siedemnastej": 17, "osiemnastej": 18, "dziewietnastej": 19, "dwudziestej": 20,
    ]

    private static func index(_ names: [[String]]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (offset, group) in names.enumerated() {
            for name in group { numbers[name] = offset + 1 }
        }
        return numbers
    }
}
