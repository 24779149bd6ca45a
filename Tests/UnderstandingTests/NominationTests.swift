// Who is to be invited, where no phrase of the rules says so: everybody whom a mail names is weighed.

import Testing

@testable import Understanding

private let today = CalendarDay(year: 2026, month: 12, day: 4)

private func nominated(_ own: String, _ asked: Asked) -> [String] {
    understand(Words(subject: "Re: Partnerstwo", own: own), asked: Question(asked: asked, today: today)).meaning.nominates.map(\.name)
}

/// Everyday names of houses, posts without a name, families, rare names in other cases.
@Test(arguments: [
    ("Ogólniak.", ["Ogólniak"]), ("Nową katechetkę, nazwiska nie znam.", ["katechetka"]), ("Damazego Kruka z pasieki.", ["Damazy Kruk"]),
    ("Może Decathlon? Fundują nagrody.", ["Decathlon"]), ("Panią z kwiaciarni przy rynku.", ["pani z kwiaciarni"]),
    ("Pana Andrzeja Kozieła z tartaku.", ["Andrzej Kozieł"]),
])
func namedInAnswerToWhomToInvite(_ own: String, _ names: [String]) { #expect(nominated(own, .nomination) == names) }

/// Who is to be asked, who is dead, who pays, who is on the list already: nobody to be invited.
@Test(arguments: [
    "O to najlepiej spytać Irenę Kos, ona zna wszystkich i powie, kto się nadaje.", "Tylko błagam, nie Zenona Kosa.",
    "Jan Kos zmarł w maju, a nikt inny nie przychodzi mi do głowy.", "Przekazałam prośbę pani dyrektor Lis, jak coś wymyśli, to się odezwie.",
    "Fakturę proszę wystawić na Gminny Ośrodek Kultury, do rąk Ewy Lis. Kogo zaprosić, nie wiem.",
    "Ewa Lis i ksiądz są już u Państwa na liście, innych nie znam.",
])
func namedForAnotherReason(_ own: String) { #expect(nominated(own, .nomination) == []) }

/// Beside an answer to an invitation.
@Test(arguments: [
    ("Będę. A Ewa Lis z muzeum dostała zaproszenie? Jeśli nie, to proszę jej wysłać.", ["Ewa Lis"]),
    ("Nie przyjdę, ale spróbujcie z Janem Kosem z nadleśnictwa, on lubi takie spotkania.", ["Jan Kos"]),
    ("Będę, jadę z Ewą Lis, ona też już potwierdziła.", []), ("Nie mogę, żona Ewa ma wtedy operację.", []),
    ("Będę. Pani Ewa Lis z gminy opowiadała mi o Państwa spotkaniach.", []),
    ("Tak. Faktura za salę na OSP, skarbnik Jan Kos, skarbnik@osp.example.pl.", []),
])
func namedBesideAnAnswer(_ own: String, _ names: [String]) { #expect(nominated(own, .invitation) == names) }

/// Names one below another, an address alone.
@Test(arguments: [
    ("Proponuję:\n1. Anna Nowak\n2. Adam Maj\n3. Maria Kot", ["Anna Nowak", "Adam Maj", "Maria Kot"]),
    ("Proponuję:\n1. Anna Nowak\n2. Adam Maj\n3. Maria Kot\n\nPozdrawiam\nJan Lis", ["Anna Nowak", "Adam Maj", "Maria Kot"]),
    ("Proponuję:\nAnna Nowak\nAdam Maj\nMaria Kot\nEwa Lis", ["Anna Nowak", "Adam Maj", "Maria Kot", "Ewa Lis"]),
    ("Proszę dopisać: jan.kot@osp.example.pl", ["Jan Kot"]),
])
func listsOfNames(_ own: String, _ names: [String]) { #expect(nominated(own, .nomination) == names) }

/// Whose name a house bears, where somebody comes from, and without whom: nobody to be invited.
@Test func namesOfOthers() {
    #expect(nominated("Parafia św. Anny.", .nomination).count == 1 && nominated("Klub Seniora „Jutrzenka”.", .nomination).count == 1)
    #expect(nominated("Będę z Gołdapi, więc mogę się spóźnić.", .invitation) == [] && nominated("Będę bez Ewy Kos.", .invitation) == [])
}

/// A mail of nothing but names costs no more than its length.
@Test func aWallOfNames() {
    let names = nominated(Array(repeating: "Jan Kos, OSP Lipowo, Ewa Lis z gminy", count: 200).joined(separator: ", "), .nomination)
    #expect(names.count < 60)
}

/// The same person by the same first name, in whatever case, and one house by a part of its name.
@Test func theSamePerson() {
    #expect(Person(name: "Jan Dudek").isSame(as: Person(name: "Dudek")) && Person(name: "Jan Dudek").isSame(as: Person(name: "Jana Dudek")))
    #expect(!Person(name: "Jan Dudek").isSame(as: Person(name: "Ewa Dudek")))
    let school = Person(name: "szkoła", organisation: "szkoła")
    #expect(school.isSame(as: Person(name: "szkoła muzyczna", organisation: "szkoła muzyczna")) && !school.isSame(as: Person(name: "Anna Szkoła")))
}
