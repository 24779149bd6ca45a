import Foundation
import Partnerships
import Testing

@testable import Service

/// Cases made of people's words hold nobody's data.
@Suite struct AnonymousTests {
    private let directory = Directory(
        library: LibraryRecord(id: "rzgow", name: "Gminna Biblioteka Publiczna w Rzgowie", town: "Rzgów", address: "Rawska 1", phone: "42 214 10 12"),
        people: [
            "a": PersonRecord(id: "a", name: "Jan Kowalski", email: "jan@osp.example.pl", phone: "601 234 567", organisation: "OSP Rzgów"),
            "b": PersonRecord(id: "b", name: "Maria Wrona", email: "maria.wrona@sp1.example.pl"),
            "c": PersonRecord(id: "c", name: "Piotr Dudek", email: "dudek@firma.example.pl"),
            "d": PersonRecord(id: "d", name: "Ewa Lis", email: "ewa@bp.rzgow.example.pl"),
        ])

    @Test("nothing of the directory remains, in whatever case form", arguments: [
        "Dzień dobry, chyba nie dam rady, przyjdzie Maria Wrona. Jan Kowalski, OSP Rzgów, tel. 601-234-567",
        "Proszę zapytać Marię Wronę albo Piotra Dudka; maria.wrona@sp1.example.pl",
        "pytałem kowalskiego i dudkowi też mówiłem, w rzgowie nie ma sali, Lisowi i Lisa nie będzie",
        "Z Dudkiem będę. +48 601234567",
    ]) func nothingRemains(_ words: String) {
        let out = Anonymizer(directory).anonymous(words)
        let folded = searchText(out)
        for trace in ["kowalsk", "wron", "dudk", "dudek", "maria", "piotr", "rzgow", "601", "lisa",
            "lisow"] { #expect(!folded.contains(trace), "\(out)") }
        #expect(!out.contains("jan@") && !out.contains("sp1") && !out.contains("234"))
    }

    @Test func theFormAndTheMeaningRemain() {
        let anonymizer = Anonymizer(directory)
        #expect(anonymizer.anonymous("Dzień dobry, zależy od Kowalskiego, jaki list przyjdzie.")
            == "Dzień dobry, zależy od Przykładowskiego, jaki list przyjdzie.")
        #expect(anonymizer.anonymous("Nie wiem, Pani Ewo, raczej TAK.") == "Nie wiem, Pani X, raczej TAK.")
    }

    @Test func strangersToo() {
        let out = Anonymizer(directory).anonymous("Zamiast mnie przyjdzie Zenobia Bączek. Anna też.\nWiśniewski")
        for name in ["Zenobia", "Bączek", "Anna", "Wiśniewski"] { #expect(!out.contains(name), "\(out)") }
    }
}
