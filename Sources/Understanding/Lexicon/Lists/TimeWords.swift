// Small words between and beside the times of a report of hours (Readers/Hours): "telefon 20 minut, potem jeszcze godzina, czyli razem …".

enum TimeWords {
    /// One more of the same: "jedna 15 minut, druga 30".
    static let nextOnes = wordSet("""
        jeszcze raz druga drugi drugie trzecia trzeci trzecie kolejne kolejna kolejny nastepne another second third
        """)

    /// One after the other: "rano godzinę, wieczorem pół".
    static let inTurn = wordSet("""
        rano wieczorem poludniu poludnie najpierw potem nastepnie morning evening afternoon afterwards then
        """)

    /// More or less than another time: "pół godziny dłużej".
    static let comparatives = wordSet("""
        mniej wiecej dluzej krocej dluzsza dluzszy dluzsze krotsza krotszy krotsze less more longer shorter
        """)

    /// Between two times that are two: "godzina z Kosem, godzina z Lisem".
    static let beforePartner = wordSet("""
        z ze do u od dla with for raz drugi druga trzeci trzecia kolejny kolejna
        """)

    /// Genitives of what is counted: "telefonów było pięć".
    static let counted = wordSet("""
        telefonow rozmow maili mejli listow spotkan wizyt osob pytan wiadomosci postow wpisow polaczen watkow
        """)

    /// They part what is said of one time from the next: "telefon godzinę, ale spotkanie dwie".
    static let conjunctions = wordSet("""
        ale a wiec but so plus oraz i and jednak natomiast tylko та і
        """)

    /// What follows is a sum, a rest, or no part of what stood before: "czyli 2 godziny", "potem reszta".
    static let turning = wordSet("""
        czyli zatem wychodzi wychodza potem pozniej reszta nastepnie bo zamiast then
        """)

    /// What is said holds for all times: "wszystko telefonicznie".
    static let ofAll = wordSet("""
        wszystko wszystkie wszystkich zawsze calosc obie oba obydwie obydwa znowu ponownie all both always everything
        """)

    /// What joins one more thing, or says with whom and what for: "plus 20 minut z panią Kos".
    static let linking = wordSet("""
        z ze u do dla na nad w we o przy i oraz plus potem jeszcze tez takze dodatkowo druga drugi drugie trzecia trzeci kolejna kolejny
        ponadto with for another also second then on at та і
        """)
}
