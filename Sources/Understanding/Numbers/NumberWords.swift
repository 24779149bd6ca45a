// Numbers in words: cardinals, ordinals, and the nouns people use for them ("jedynka", "dwójka").

let numberLines = """
    0  zero zera
    1  jeden jedna jedno jednego jednej jedną jednym one один одна
    2  dwa dwie dwóch dwoje dwóm dwoma dwu two два дві
    3  trzy trzech troje trzem trzema three три
    4  cztery czterech czworo four чотири
    5  pięć pięciu pięcioro five пять
    6  sześć sześciu six шість
    7  siedem siedmiu seven сім
    8  osiem ośmiu eight вісім
    9  dziewięć dziewięciu nine девять
    10 dziesięć dziesięciu ten десять
    11 jedenaście jedenastu eleven одинадцять
    12 dwanaście dwunastu twelve дванадцять
    13 trzynaście thirteen
    14 czternaście fourteen
    15 piętnaście fifteen пятнадцять
    16 szesnaście sixteen
    17 siedemnaście seventeen
    18 osiemnaście eighteen
    20 dwadzieścia twenty двадцять
    30 trzydzieści thirty тридцять
    40 czterdzieści forty сорок
    45 czterdzieści-pięć
    50 pięćdziesiąt fifty
    60 sześćdziesiąt sixty
    90 dziewięćdziesiąt ninety
    """

let ordinalLines = """
    1  pierwszy pierwsza pierwsze pierwszego pierwszej pierwszą pierwszym pierwszych jedynka jedynkę jedynki jedynce first перший перша перше першого
    2  drugi druga drugie drugiego drugiej drugą drugim drugich dwójka dwójkę dwójki dwójce second другий друга друге другого
    3  trzeci trzecia trzecie trzeciego trzeciej trzecią trzecim trójka trójkę trójki trójce third третій третя третє третього
    4  czwarty czwarta czwarte czwartego czwartej czwartą czwartym czwórka czwórkę czwórki fourth четвертий четверта четвертого
    5  piąty piąta piąte piątego piątej piątą piątym piątka piątkę fifth пятий пята пятого
    6  szósty szósta szóste szóstego szóstej szóstą szóstym szóstka szóstkę szóstki sixth шостий
    7  siódmy siódma siódme siódmego siódmej siódmą siódmym siódemka siódemkę siódemki seventh
    8  ósmy ósma ósme ósmego ósmej ósmą ósmym ósemka ósemkę ósemki eighth
    9  dziewiąty dziewiąta dziewiątego dziewiątej dziewiątą dziewiątka dziewiątkę dziewiątki ninth
    10 dziesiąty dziesiąta dziesiątego dziesiątej dziesiątą dziesiątka dziesiątkę dziesiątki tenth
    11 jedenasty jedenasta jedenastego jedenastej jedenastą jedenastka jedenastkę jedenastki eleventh
    12 dwunasty dwunasta dwunastego dwunastej dwunastą dwunastka dwunastkę dwunastki twelfth
    13 trzynasty trzynastego trzynastej
    14 czternasty czternastego czternastej
    15 piętnasty piętnastego piętnastej
    16 szesnasty szesnastego szesnastej
    17 siedemnasty siedemnastego siedemnastej
    18 osiemnasty osiemnastego osiemnastej
    """

/// 1 Monday … 7 Sunday.
let weekdayLines = """
    1 poniedziałek poniedziałku poniedziałki poniedziałkowy poniedziałkowe pon pn monday mondays mon понеділок понеділка
    2 wtorek wtorku wtorki wtorkiem wtorkowy wtorkowe wt tuesday tuesdays tue вівторок вівторка
    3 środa środę środy środzie środowy śr sr wednesday wednesdays wed середа середу
    4 czwartek czwartku czwartki czwartkiem czwartkowy czw thursday thursdays thu четвер четверга
    5 piątek piątku piątki piątkiem piątkowy piatkowy pt friday fridays fri пятниця пятницю
    6 sobota sobotę soboty sobocie sobotni sob saturday saturdays sat субота суботу
    7 niedziela niedzielę niedziele niedzieli niedz nd sunday sundays неділя неділю
    """

let monthLines = """
    1 styczeń stycznia styczniu sty january jan січень січня
    2 luty lutego lutym february feb лютий лютого
    3 marzec marca marcu march березня
    4 kwiecień kwietnia kwietniu kwi april квітня
    5 maj maja maju may травня
    6 czerwiec czerwca czerwcu cze june червня
    7 lipiec lipca lipcu lip july липня
    8 sierpień sierpnia sierpniu sie august aug серпня
    9 wrzesień września wrześniu wrz september sep вересня
    10 październik października październiku paź october oct жовтня
    11 listopad listopada listopadzie lis november nov листопада
    12 grudzień grudnia grudniu gru december dec грудень грудня
    """

/// Folded word → number, of one of the tables above.
func numberTable(_ lines: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for line in lines.split(separator: "\n") {
        let fields = line.split(separator: " ")
        guard let value = fields.first.flatMap({ Int($0) }) else { continue }
        for word in fields.dropFirst() { table[folded(word)] = value }
    }
    return table
}

let cardinals = numberTable(numberLines)
let ordinals = numberTable(ordinalLines)
let weekdays = numberTable(weekdayLines)
let months = numberTable(monthLines)

extension Vocabulary {
    /// So that slips of the finger are found in these words too.
    mutating func learnNumbers() {
        for (name, table) in [("number.word", cardinals), ("ordinal", ordinals), ("weekday.name", weekdays), ("month.name", months)] {
            let key = key("<\(name)>")
            for word in table.keys.sorted() { learn(word, key: key) }
        }
    }
}

extension Sentence {
    /// A plain whole number at a position, in digits or words.
    func number(at i: Int) -> Int? {
        guard words.indices.contains(i) else { return nil }
        return words[i].number ?? cardinals[words[i].form]
    }

    /// "10.30", "10:30": hour and minute, and how many words they take.
    func clock(at i: Int) -> (hour: Int, minute: Int, length: Int)? {
        guard let hour = words[i].number, hour < 25 else { return nil }
        if i + 1 < words.count, let minute = words[i + 1].number, minute < 60, words[i + 1].text.count == 2, !words[i + 1].spaced,
            markBefore[i + 1] == "." || markBefore[i + 1] == ":" || markBefore[i + 1] == "∶" {
            return (hour, minute, 2)
        }
        return nil
    }

    /// "10 grudnia", "10.12", "10.12.2026", "10-go grudnia": day and month, and how many words they take.
    func date(at i: Int) -> (day: Int, month: Int, length: Int)? {
        guard words.indices.contains(i), let day = words[i].number ?? ordinals[words[i].form], (1...31).contains(day) else {
            return englishDate(at: i)
        }
        var next = i + 1
        if next < words.count, ["go", "ego", "tego", "st", "nd", "rd", "th"].contains(words[next].form) { next += 1 }
        guard next < words.count else { return nil }
        if let month = months[words[next].form], markBefore[next] != "," { return (day, month, next + 1 - i) }
        guard words[i].number != nil, next == i + 1, let month = words[next].number, (1...12).contains(month), !words[next].spaced,
            markBefore[next] == "." || markBefore[next] == "/" else { return nil }
        let hasYear = next + 1 < words.count && (words[next + 1].number ?? 0) > 2000 && !words[next + 1].spaced
        guard hasYear || words[next].text.count == 2 || markBefore[next] == "/" else { return nil }
        return (day, month, hasYear ? 3 : 2)
    }

    /// "December 10".
    private func englishDate(at i: Int) -> (day: Int, month: Int, length: Int)? {
        guard i + 1 < words.count, let month = months[words[i].form], let day = words[i + 1].number, (1...31).contains(day), markBefore[i + 1].isEmpty else { return nil }
        let suffixed = i + 2 < words.count && ["st", "nd", "rd", "th"].contains(words[i + 2].form) && !words[i + 2].spaced
        return (day, month, suffixed ? 3 : 2)
    }
}
