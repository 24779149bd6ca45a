// What people do for a living, as it stands before a surname: "kowala Żurawia", "fryzjerkę Wolską". Nominatives; the accusatives are made below.

private let tradesOfMen = """
    aptekarz artysta bibliotekarz blacharz brukarz cukiernik dentysta elektryk farmaceuta fotograf fryzjer gajowy garncarz geodeta gospodarz
    górnik handlowiec harcerz hodowca hutnik hydraulik informatyk kelner kominiarz kościelny kowal krawiec kronikarz kucharz kupiec lakiernik
    listonosz malarz maszynista mechanik młynarz murarz muzykant nauczyciel ogrodnik organista ortopeda pediatra piekarz pielęgniarz
    policjant pszczelarz ratownik rehabilitant restaurator rolnik rybak rzeźbiarz rzeźnik sadownik sklepikarz snycerz sportowiec stolarz strażak
    szewc ślusarz tapicer tkacz trener weterynarz wędkarz zegarmistrz zdun żeglarz leśnik dyrygent akordeonista skrzypek księgowy prawnik
    notariusz psycholog logopeda terapeuta dziennikarz redaktor
    """

private let tradesOfWomen = """
    aptekarka artystka bibliotekarka cukierniczka dentystka fotografka fryzjerka gospodyni hafciarka koronczarka kosmetyczka krawcowa kucharka
    księgowa listonoszka malarka nauczycielka ogrodniczka organistka pediatra pielęgniarka położna pszczelarka przedszkolanka ratowniczka
    rehabilitantka rolniczka rzeźbiarka sklepowa szefowa trenerka tkaczka zielarka florystka kwiaciarka dyrygentka psycholożka logopedka sekretarka
    terapeutka dziennikarka redaktorka prawniczka solistka poetka pisarka
    """

struct Trade: Sendable {
    var isWoman: Bool
    /// "kowala": the name behind it stands in the same case.
    var isOblique: Bool
}

/// Folded form → what it says of the name behind it.
let trades: [String: Trade] = {
    var table: [String: Trade] = [:]
    for (list, isWoman) in [(tradesOfMen, false), (tradesOfWomen, true)] {
        for word in list.split(whereSeparator: \.isWhitespace).map(String.init) {
            let accusative = accusativeOfTrade(word, isWoman: isWoman)
            if accusative != word { table[folded(accusative)] = Trade(isWoman: isWoman, isOblique: true) }
            table[folded(word)] = Trade(isWoman: isWoman, isOblique: false)
        }
    }
    return table
}()

/// "kowal" → kowala, "krawiec" → krawca, "organista" → organistę, "położna" → położną.
private func accusativeOfTrade(_ word: String, isWoman: Bool) -> String {
    if word.hasSuffix("owa") || word.hasSuffix("łożna") { return word.dropLast() + "ą" }
    if word.hasSuffix("a") { return word.dropLast() + "ę" }
    if word.hasSuffix("yni") { return word + "ę" }
    if word.hasSuffix("y") { return word.dropLast() + "ego" }
    if word.hasSuffix("iec") { return word.dropLast(3) + "ca" }
    if word.hasSuffix("ek") { return word.dropLast(2) + "ka" }
    return word + "a"
}
