// Addresses and houses of those who are named, and who is none that comes this once.

import Testing

@testable import Understanding

private let today = CalendarDay(year: 2026, month: 12, day: 4)

@Test(arguments: [
    ("Zastąpi mnie Zofia Wąs. Jej adres: zw@example.pl", "zw@example.pl"),
    ("Niech idzie Adam Kurek, on wie więcej. ak77@osp.example.pl", "ak77@osp.example.pl"),
    ("Zastąpi mnie Zofia Wąs. Mój adres: ja@example.pl", nil),
])
func addressesBehindSubstitutes(_ own: String, _ address: String?) {
    let words = Words(subject: "Re: Zaproszenie na spotkanie", own: own)
    let substitute = understand(words, asked: Question(asked: .invitation, today: today)).meaning.substitute
    #expect(substitute?.name.contains(" ") == true && substitute?.email == address)
}

@Test(arguments: [
    ("Adam Kurek z koła łowieckiego", "koło łowieckie"), ("Może Adam Kurek z domu kultury.", "dom kultury"),
    ("Adama Kurka ze starostwa powiatowego", "starostwo powiatowe"), ("Adam Kurek z biblioteki szkolnej", "biblioteka szkolna"),
])
func housesInTheNominative(_ own: String, _ house: String) {
    let people = understand(Words(subject: "Re: Kogo", own: own), asked: Question(asked: .nomination, today: today)).meaning.nominates
    #expect(people.map(\.organisation) == [house])
}

@Test func successorsComeForNobodyThisOnce() {
    let words = Words(subject: "Re: Zaproszenie na spotkanie", own: "Nie będę, od lutego zastąpi mnie Zofia Wąs.")
    let meaning = understand(words, asked: Question(asked: .invitation, today: today)).meaning
    #expect(meaning.answer == .decline && meaning.substitute == nil)
}

/// Stems of short surnames whose vowel drops out: "Byli wszyscy prócz Pnia i Orła".
@Test(arguments: [("Pień", "pnia"), ("Orzeł", "orla"), ("Kozioł", "koziol"), ("Kozioł", "kozla"), ("Wróbel", "wroblem"), ("Dudek", "dudka")])
func stemsOfSurnames(_ name: String, _ form: String) { #expect(surnameForms(name, isWoman: false).contains(form)) }

/// Small words inside a surname.
@Test func namesWithSmallWords() {
    let words = Words(subject: "Re: Invitation", own: "I can't come. Marijke van Dalen will sit in for me.")
    #expect(understand(words, asked: Question(asked: .invitation, today: today)).meaning.substitute?.name == "Marijke van Dalen")
}

/// Whoever is named in the reason, in a greeting or below the letter comes for nobody.
@Test(arguments: [
    "Nie mogę, bo moja żona Ewa ma wtedy operację.", "Nie mogę, odwiedza mnie brat Robert.", "Nie mogę, mam spotkanie z Robertem Sroką.",
    "Nie będę mogła, mamy wizytację, będzie pani Ewa Kos z kuratorium.", "Ja nie mogę, Ewa Kos też nie.", "Nie mogę ani ja, ani mój zastępca Jan Kos.",
    "Nie mogę, zastępuję w tym czasie Marka Lisa w remizie.", "Nie mogę, Ewa Kos wie dlaczego.", "Nie mogę. Proszę pozdrowić Ewę Kos!",
    "Nie przyjdę. Z poważaniem, Agata Szulc", "Nie mogę, przychodzi do mnie pani Ewa Kos z opieki.",
])
func namedInReasons(_ own: String) {
    let meaning = understand(Words(subject: "Re: Zaproszenie na spotkanie", own: own), asked: Question(asked: .invitation, today: today)).meaning
    #expect(meaning.answer == .decline && meaning.substitute == nil && meaning.nominates.isEmpty)
}
