import Foundation
import Partnerships

/// A believable town for samples: nobody in it exists.
struct ExampleTown {
    let language: Language
    /// Monday, 23 November 2026, 10.00 in Warsaw.
    let now = Moment(1_795_424_400)
    /// Thursday, 10 December 2026, 17.00.
    let start = Moment(1_796_918_400)

    func text(_ polish: String, _ english: String) -> String { language == .pl ? polish : english }

    var programme: Programme {
        Programme(
            name: "Partnerstwa dla bibliotek", timeZone: TimeZone(identifier: "Europe/Warsaw")!,
            address: "sojusznik@partnerstwa.example.pl", publicURL: "https://forum.partnerstwa.example.pl", subaddressing: true,
            privacy: Privacy(
                controller: text(
                    "Gminna Biblioteka Publiczna w Rzgowie, pl. 500-lecia 6, 95-030 Rzgów",
                    "the Public Library of Rzgów, pl. 500-lecia 6, 95-030 Rzgów"),
                officer: "Ewa Maj, iod@biblioteka.rzgow.example.pl",
                basis: text(
                    "zaproszenia na spotkania partnerskie i ich organizacja, czyli zadanie biblioteki w interesie publicznym (art. 6 ust. 1 lit. e RODO)",
                    "inviting people to partnership meetings and holding them, a task of the library in the public interest (GDPR art. 6(1)(e))"),
                source: text(
                    "analiza partnerów przygotowana przez bibliotekę i strony internetowe instytucji",
                    "the library's own analysis of partners and the websites of institutions"),
                retention: .days(people: 730, mails: 60)))
    }

    var library: LibraryRecord {
        LibraryRecord(
            id: "rzgow", name: "Gminna Biblioteka Publiczna w Rzgowie", town: "Rzgów", address: "pl. 500-lecia 6, 95-030 Rzgów",
            phone: "44 600 10 20")
    }

    var people: [PersonRecord] {
        func person(
            _ id: PersonID, _ name: String, _ form: String, _ function: String, _ organisation: String, phone: String = "",
            email: String? = nil, contribution: String = "", benefit: String = ""
        ) -> PersonRecord {
            PersonRecord(
                id: id, name: name, form: form, function: function, email: email ?? "\(id)@example.pl", phone: phone,
                organisation: organisation, contribution: contribution, benefit: benefit, language: language)
        }
        return [
            person("zieba", "Maria Zięba", "Pani", text("kierowniczka", "head"), library.name, phone: "44 600 10 20"),
            person("lis", "Katarzyna Lis", "Pani", text("bibliotekarka", "librarian"), library.name, phone: "44 600 10 21"),
            person("wrona", "Jan Wrona", "Pan", text("animator", "animator"), "CAL", phone: "600 100 200"),
            person(
                "dobosz", "Krystyna Dobosz", "Pani", text("dyrektorka", "head teacher"),
                text("Szkoła Podstawowa nr 1", "Primary School no. 1"), phone: "44 600 11 00",
                contribution: text("sala gimnastyczna, kontakt z rodzicami", "the gym, contact with parents"),
                benefit: text("zajęcia dla uczniów po lekcjach", "activities for pupils after school")),
            person("kowalski", "Jan Kowalski", "Pan", text("komendant", "chief"), "OSP Rzgów", phone: "600 200 300"),
            person("pawlak", "Piotr Pawlak", "Pan", text("wójt", "mayor"), text("Urząd Gminy", "Commune Office"), phone: "44 600 12 00"),
            person("sowa", "Aleks Sowa", "", "", text("Stowarzyszenie Razem", "Together Association"), phone: "600 300 400"),
            person("nowak", "Teresa Nowak", "Pani", text("właścicielka", "owner"), text("piekarnia „Bułeczka”", "“Bułeczka” bakery"),
                phone: "600 400 500", email: ""),
            person("gaj", "Halina Gaj", "Pani", text("bibliotekarka", "librarian"), text("Biblioteka w Kalinku", "Kalinko Library"),
                phone: "44 600 13 00"),
            person("mazur", "Adam Mazur", "Pan", text("zastępca", "deputy"), "OSP Rzgów", phone: "600 500 600"),
        ]
    }

    var channels: [ChannelRecord] {
        [
            ChannelRecord(id: "gazeta", name: "Gazeta Rzgowska", kind: text("gazeta", "newspaper"), email: "redakcja@gazeta.rzgow.example.pl"),
            ChannelRecord(id: "parafia", name: text("parafia św. Stanisława", "St Stanislaus parish"), kind: text("parafia", "parish"),
                email: "parafia@rzgow.example.pl"),
        ]
    }

    var texts: [TextID: String] {
        [
            "dobosz-words": text(
                "Dzień dobry, chętnie, ale nie wiem, czy zdążę po radzie pedagogicznej.\nCzy można dojść na 17.30?",
                "Good morning, gladly, but I am not sure I can make it after the teachers' meeting.\nMay I come at 17:30?"),
            "kowalski-words": text("Mam służbę. Zamiast mnie będzie Adam Mazur, mazur@example.pl",
                "I am on duty. Adam Mazur, mazur@example.pl, will come instead."),
            "sowa-words": text("Czy na miejscu jest winda?", "Is there a lift in the building?"),
            "pawlak-words": text("Wolałbym 14 grudnia, wtedy będę na pewno.", "I would prefer 14 December, then I can certainly come."),
            "unread": text("Malinowski też będzie\nDzwoniłam dziś rano, proszę o listę.",
                "Malinowski is coming too\nI phoned this morning, please send me the list."),
            "reason": text("Z powodu awarii ogrzewania w szkole nie możemy się spotkać.", "The heating at the school has failed, so we cannot meet."),
            "summary": text(
                "Spotkało się dziewięć osób ze szkoły, straży, urzędu i stowarzyszenia. Rozmawialiśmy o tym, czego brakuje młodzieży w Rzgowie.\n\nPierwsze pomysły: wspólna świetlica w dni bez szkoły i rajd rowerowy wiosną. Następne spotkanie: 14 stycznia.",
                "Nine people came, from the school, the fire brigade, the commune office and the association. We talked about what young people in Rzgów lack.\n\nFirst ideas: a common room on days without school, and a bicycle rally in spring. Next meeting: 14 January."),
            "eval-wrona": text("1. 4, cele osiągnięte\n2. Bardzo dobra\n3. Dyskusja najlepsza\n4. Przedsiębiorców\n5. Krótsza prezentacja\n6. Pomoc przy planie", "1. 4, aims reached\n2. Very good\n3. The discussion was best\n4. Businesses\n5. A shorter talk\n6. Help with the plan"),
            "eval-zieba": text("1. 5\n2. Ciepła, wszyscy mówili\n3. Dobrze\n4. Brakowało wójta\n5. Więcej czasu na pomysły\n6. Rozmowa o następnym spotkaniu", "1. 5\n2. Warm, everybody spoke\n3. Well\n4. The mayor was missing\n5. More time for ideas\n6. A talk about the next meeting"),
            "note": text("scenariusz pierwszego spotkania", "plan of the first meeting"),
        ]
    }

    var directory: Directory {
        Directory(
            library: library, people: Dictionary(people.map { ($0.id, $0) }) { a, _ in a },
            channels: Dictionary(channels.map { ($0.id, $0) }) { a, _ in a }, texts: texts)
    }
}
