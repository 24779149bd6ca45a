// Numbers in words: cardinals, ordinals, and the nouns people use for them ("jedynka", "dwójka").

let numberLines = """
    0  zero zera
    1  jeden jedna jedno jednego jednej jedną jednym one один одна одну
    2  dwa dwie dwóch dwoje dwojga dwóm dwoma dwu two два дві двох
    3  trzy trzech troje trojga trzem trzema three три трьох
    4  cztery czterech czterem czterema czworo czworga four чотири
    5  pięć pięciu pięcioma pięcioro five пять
    6  sześć sześciu six шість
    7  siedem siedmiu seven сім
    8  osiem ośmiu eight вісім
    9  dziewięć dziewięciu nine девять
    10 dziesięć dziesięciu dziesięcioma ten десять
    11 jedenaście jedenastu eleven одинадцять
    12 dwanaście dwunastu twelve дванадцять
    13 trzynaście trzynastu thirteen тринадцять
    14 czternaście czternastu fourteen чотирнадцять
    15 piętnaście piętnastu piętnastoma fifteen пятнадцять
    16 szesnaście szesnastu sixteen шістнадцять
    17 siedemnaście siedemnastu seventeen
    18 osiemnaście osiemnastu eighteen
    19 dziewiętnaście dziewiętnastu nineteen
    20 dwadzieścia dwudziestu dwudziestoma twenty двадцять
    30 trzydzieści trzydziestu trzydziestoma thirty тридцять
    40 czterdzieści czterdziestu czterdziestoma forty сорок
    45 czterdzieści-pięć
    50 pięćdziesiąt pięćdziesięciu pięćdziesięcioma fifty пятдесят
    60 sześćdziesiąt sześćdziesięciu sześćdziesięcioma sixty
    70 siedemdziesiąt seventy
    80 osiemdziesiąt eighty
    90 dziewięćdziesiąt ninety
    100 sto
    """

let ordinalLines = """
    1 pierwszy pierwsza pierwsze pierwszego pierwszej pierwszą pierwszym pierwszych pierwszymi jedynka jedynkę jedynki jedynce jedynką
    1 jedyneczka jedyneczkę first перший перша перше першого першу першій першої
    2 drugi druga drugie drugiego drugiej drugą drugim drugich dwójka dwójkę dwójki dwójce dwójką dwójeczka dwójeczkę second другий друга
    2 двійка двійку друге другого другу другій другої
    3 trzeci trzecia trzecie trzeciego trzeciej trzecią trzecim trójka trójkę trójki trójce trójką trójeczka trójeczkę third третій третя
    3 трійка трійку третє третього третю третьої
    4 czwarty czwarta czwarte czwartego czwartej czwartą czwartym czwórka czwórkę czwórki czwórką czwóreczka czwóreczkę fourth четвертий
    4 четвірка четвірку четверта четвертого четверту четвертої
    5 пятірка пятірку piąty piąta piąte piątego piątej piątą piątym piątka piątkę piątką piąteczka piąteczkę fifth пятий пята пятого пяту пятої
    6 szósty szósta szóste szóstego szóstej szóstą szóstym szóstka szóstkę szóstki sixth шостий шоста шостого шостій шостої
    7 siódmy siódma siódme siódmego siódmej siódmą siódmym siódemka siódemkę siódemki seventh сьомий сьомого сьомій сьома сьомої
    8 ósmy ósma ósme ósmego ósmej ósmą ósmym ósemka ósemkę ósemki eighth восьмий восьмого восьмій восьма восьмої
    9 dziewiąty dziewiąta dziewiąte dziewiątego dziewiątej dziewiątą dziewiątym dziewiątka dziewiątkę dziewiątki ninth девятий девятого
    9 девятій девята девятої
    10 dziesiąty dziesiąta dziesiąte dziesiątego dziesiątej dziesiątą dziesiątym dziesiątka dziesiątkę dziesiątki tenth десятий десятого
    10 десятій десята
    11 jedenasty jedenasta jedenastego jedenastej jedenastą jedenastym jedenastka jedenastkę jedenastki eleventh одинадцятого одинадцятій
    11 jedenaste
    12 dwunasty dwunasta dwunastego dwunastej dwunastą dwunastym dwunastka dwunastkę dwunastki twelfth дванадцятого дванадцятій dwunaste
    13 trzynasty trzynasta trzynastego trzynastej trzynastym thirteenth trzynaste
    14 czternasty czternasta czternastego czternastej czternastym fourteenth czternaste
    15 piętnasty piętnasta piętnastego piętnastej piętnastym fifteenth piętnaste
    16 szesnasty szesnasta szesnastego szesnastej szesnastym sixteenth szesnaste
    17 siedemnasty siedemnasta siedemnastego siedemnastej siedemnastym seventeenth siedemnaste
    18 osiemnasty osiemnasta osiemnastego osiemnastej osiemnastym eighteenth osiemnaste
    19 dziewiętnasty dziewiętnasta dziewiętnastego dziewiętnastej dziewiętnastym nineteenth dziewiętnaste
    20 dwudziesty dwudziesta dwudzieste dwudziestego dwudziestej dwudziestym twentieth
    30 trzydziesty trzydziesta trzydzieste trzydziestego trzydziestej trzydziestym thirtieth
    """

/// 1 Monday … 7 Sunday. A plus stands for the endings of an adjective: "wtorkowy, wtorkowe, wtorkowych …".
let weekdayLines = """
    1 poniedziałek poniedziałku poniedziałki poniedziałkiem poniedziałkami poniedziałków poniedziałkach poniedziałkow+ pon
    1 poniedziałeczek poniedz pnd пн pn pyndziałek pyńdziałek monday mondays mon понеділок понеділка понеділки понеділкам
    2 wtor wto wtoreczek wtoreczki wtoreczku вт
    2 wtorek wtorku wtorki wtorkiem wtorkami wtorków wtorkach wtorkow+ wt wtorecek tuesday tuesdays tue tues вівторок вівторка вівторки вівторкам
    3 środa środę środy środzie środą środami środach śród środow+ śr sr
    3 środeczka środeczkę środeczki ср śrd strzoda strzode strzodę szroda wednesday wednesdays wed середа середу середи середам
    4 czwartek czwartku czwartki czwartkiem czwartkami czwartków czwartkach czwartkow+ czw śtwortek śtwortku
    4 czwart czwarteczek czwarteczki чт sztwortek sztwortku czwortek thursday thursdays thu thur thurs четвер четверга четверги четвергам
    5 piąt piąteczek piąteczki piąteczku пт
    5 piątek piątku piątki piątkiem piątkami piątków piątkach piątkow+ pt ptk piontek piontku friday fridays fri пятниця пятницю пятниці пятницям
    6 sobota sobotę soboty sobocie sobotą sobotami sobotach sobót sobotni sobotnia sobotnie
    6 sobotnim sobotniej sobotnimi sobótka sobótkę sobótki сб
    6 sobotnią sobotniego sobotnich sob saturday saturdays sat субота суботу суботи суботам
    7 niedziela niedzielę niedziele niedzieli niedzielą niedzielami niedzielach niedzieln+ niedz niydziela nd ndz sunday sundays неділя неділю неділі
    """

let monthLines = """
    1 styczeń stycznia styczniu sty january jan січень січня
    2 luty lutego ii lutym february feb лютий лютого
    3 marzec iii marca marcu march березня
    4 kwiecień iv kwietnia kwietniu kwi april квітня
    5 maj maja maju may травня
    6 czerwiec vi czerwca czerwcu cze june червня
    7 lipiec vii lipca lipcu lip july липня
    8 sierpień viii sierpnia sierpniu sie august aug серпня
    9 wrzesień ix września wrześniu wrz september sep вересня
    10 październik października październiku paź october oct жовтня
    11 listopad xi listopada listopadzie lis november nov листопада
    12 grudzień xii grudnia grudniu gru december dec грудень грудня
    """

/// Folded word → number, of one of the tables above.
func numberTable(_ lines: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for line in lines.split(separator: "\n") {
        let fields = line.split(separator: " ")
        guard let value = fields.first.flatMap({ Int($0) }) else { continue }
        for word in fields.dropFirst() {
            let forms = word.hasSuffix("+") ? adjectiveEndings.map { word.dropLast() + $0 } : [String(word)]
            for form in forms { table[folded(form)] = value }
        }
    }
    return table
}

private let adjectiveEndings = ["y", "a", "e", "ego", "ej", "emu", "ą", "ym", "ych", "ymi"]

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

    /// The same with its ones and tens: "dwadzieścia pięć", "twenty-five".
    func compoundNumber(at i: Int) -> (value: Int, length: Int)? {
        guard words.indices.contains(i) else { return nil }
        if let number = words[i].number { return (number, 1) }
        let parts = words[i].form.split(separator: "-").compactMap { cardinals[String($0)] }
        if parts.count == 2, parts[0] >= 20, parts[1] < 10 { return (parts[0] + parts[1], 1) }
        guard var value = cardinals[words[i].form] else { return nil }
        var length = 1
        while value >= 20, value % 10 == 0, length < 3, i + length < words.count, markBefore[i + length].isEmpty, words[i + length].number == nil,
            let next = cardinals[words[i + length].form], next > 0, next < (value == 100 ? 100 : 10) {
            value += next
            length += 1
        }
        return (value, length)
    }

    /// "dwudziestego pierwszego", "dwunasty": an ordinal in words, and how many words it takes.
    func ordinal(at i: Int) -> (value: Int, length: Int)? {
        guard words.indices.contains(i), let value = ordinals[words[i].form] else { return nil }
        if value >= 20, i + 1 < words.count, markBefore[i + 1].isEmpty, let ones = ordinals[words[i + 1].form], ones < 10 { return (value + ones, 2) }
        return (value, 1)
    }

    /// "10.30", "10:30": hour and minute, and how many words they take.
    func clock(at i: Int) -> (hour: Int, minute: Int, length: Int)? {
        guard words.indices.contains(i), let hour = words[i].number, hour < 25 else { return nil }
        if i + 1 < words.count, let minute = words[i + 1].number, minute < 60, words[i + 1].text.count == 2, !words[i + 1].spaced,
            markBefore[i + 1] == "." || markBefore[i + 1] == ":" || markBefore[i + 1] == "∶" {
            return (hour, minute, 2)
        }
        return nil
    }

    /// "10 grudnia", "10.12", "10.12.2026", "10-go grudnia": day and month, and how many words they take.
    func date(at i: Int) -> (day: Int, month: Int, length: Int)? {
        if let whole = isoDate(at: i) { return whole }
        let written = words.indices.contains(i) ? words[i].number.map { (value: $0, length: 1) } ?? ordinal(at: i) : nil
        guard let (day, length) = written, (1...31).contains(day) else { return englishDate(at: i) }
        var next = i + length
        if next < words.count, dayEndings.contains(words[next].form) { next += 1 }
        if next < words.count, words[next].form == "of" { next += 1 }
        guard next < words.count else { return nil }
        // "na szesnastego się piszę" names no August
        if words[next].form == "sie", words[i].number == nil || words[next].text.last == "ę" { return nil }
        if let month = months[words[next].form], markBefore[next] != "," { return (day, month, next + 1 - i) }
        // "4.V": the Roman numerals that are letters otherwise
        if words[i].number != nil, markBefore[next] == ".", !words[next].spaced, let month = romanMonths[String(words[next].text)] {
            return (day, month, next + 1 - i)
        }
        guard words[i].number != nil, next == i + 1, let month = words[next].number, (1...12).contains(month), !words[next].spaced,
            markBefore[next] == "." || markBefore[next] == "/" else { return nil }
        let hasYear = next + 1 < words.count && (words[next + 1].number ?? 0) > 2000 && !words[next + 1].spaced
        guard hasYear || words[next].text.count == 2 || markBefore[next] == "/" else { return nil }
        return (day, month, hasYear ? 3 : 2)
    }

    /// "2026-12-10" (ISO 8601), "10-12-2026".
    private func isoDate(at i: Int) -> (day: Int, month: Int, length: Int)? {
        guard i + 2 < words.count, let first = words[i].number, let month = words[i + 1].number, let last = words[i + 2].number,
            (1...12).contains(month), [i + 1, i + 2].allSatisfy({ !words[$0].spaced && ["-", "–", "."].contains(markBefore[$0]) }) else { return nil }
        if (2000...2100).contains(first), (1...31).contains(last), markBefore[i + 1] == markBefore[i + 2] { return (last, month, 3) }
        return (1...31).contains(first) && (2000...2100).contains(last) && markBefore[i + 1] != "." ? (first, month, 3) : nil
    }

    /// "December 10".
    private func englishDate(at i: Int) -> (day: Int, month: Int, length: Int)? {
        guard i + 1 < words.count, englishMonths.contains(words[i].form), let month = months[words[i].form],
            let day = words[i + 1].number, (1...31).contains(day), markBefore[i + 1].isEmpty else { return nil }
        let suffixed = i + 2 < words.count && ["st", "nd", "rd", "th"].contains(words[i + 2].form) && !words[i + 2].spaced
        return (day, month, suffixed ? 3 : 2)
    }
}

/// "December 10", but "w grudniu 2 godziny".
let englishMonths: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
]

/// What follows the digits of a day: "10-go", "14ty", "the 18th".
let dayEndings: Set<String> = ["go", "ego", "tego", "giego", "ciego", "ty", "gi", "ci", "szy", "wszy", "ym", "tym", "st", "nd", "rd", "th", "го"]

/// Months that are written as one letter.
let romanMonths = ["I": 1, "V": 5, "X": 10]
