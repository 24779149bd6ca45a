// One time that was named, and what it is to the sum: in "2 godziny, w tym 30 minut telefonu" a total and a part.

struct HoursItem {
    var hours: Double
    var kind: TimeSpan.Kind
    /// Named beside it: "godzina telefonu".
    var channels: Set<Channel> = []
    /// By SMS or chat: none of our ways.
    var isElsewhere = false
    /// "ponad godzina": no exact figure.
    var isOpen = false
    /// "razem 2 godziny".
    var isTotal = false
    /// "niech będzie 2": what the writer decides for.
    var isSettled = false
    /// "… a druga na spotkaniu": the unit stands with a number before.
    var isElliptic = false
    /// "3 godziny: jedna przez telefon, …": behind the colon or the parenthesis that follows a time.
    var isListed = false
    /// A way of contact or a day stands beside it, or it is one of a row: "raz 25 minut, raz 35".
    var isPlaced = false
    /// Beside a way, a day, a person or "potem": one more thing that was done.
    var isLinked = false
    /// "half on Skype, half by e-mail"
    var isHalf = false
    /// "każdy po 10 minut": how many times isn't said.
    var isUncounted = false
    /// "trzy rozmowy po 20 minut"
    var isProduct = false
    /// Concluded from what stands before ("więc 2,5"), or counted together ("razem 3").
    var isConcluded = false
    /// Which sentence it stands in, the first is 1, and where in it.
    var sentence = 0
    var words: Range<Int> = 0..<0
    /// Hours of the unit it was given in.
    var unit = 1.0
    /// Hardly another word beside it.
    var isAlone = false

    /// The first of a list, where it comes to the others, or to the others and a journey.
    func isSum(of others: ArraySlice<HoursItem>, with journey: Double) -> Bool {
        channels.isEmpty && !others.isEmpty && others.allSatisfy(\.isListed)
            && [0, journey].contains { other in equals(others.reduce(other) { $0 + $1.hours }) }
    }

    func equals(_ other: Double) -> Bool { abs(hours - other) < 0.02 }
}

extension Array where Element == HoursItem {
    var sum: Double { reduce(0) { $0 + $1.hours } }
}
