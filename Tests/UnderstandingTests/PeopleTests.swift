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
