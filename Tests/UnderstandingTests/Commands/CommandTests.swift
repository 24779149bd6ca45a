import Foundation
import Testing

@testable import Understanding

@Suite struct CommandTests {
    private func words(_ own: String, subject: String = "") -> [CommandWord] { commands(subject: subject, own: own).map(\.word) }

    @Test func everyWordIsReadInBothLanguagesWhateverItsCaseAndDiacritics() {
        for word in CommandWord.allCases {
            for spelling in [word.polish, word.english] {
                let plain = CommandText.folded(spelling)
                for text in [spelling, plain, spelling.lowercased(), spelling + ":", "  " + spelling + " .", "*\(spelling)*"] {
                    #expect(words(text) == [word], "\(text)")
                    #expect(words("", subject: text) == [word], "subject \(text)")
                }
            }
        }
    }

    @Test func spellingsAreUniqueAndEveryWordIsExplained() {
        var seen: [[String]: CommandWord] = [:]
        for word in CommandWord.allCases {
            for spelling in word.spellings {
                #expect(seen[spelling] == nil || seen[spelling] == word, "\(spelling)")
                seen[spelling] = word
            }
            #expect(!word.users.isEmpty)
            #expect(word.explained(inPolish: true).count > 8 && word.explained(inPolish: false).count > 8)
        }
    }

    /// The table of the domain, row by row.
    @Test func theTableIsComplete() {
        let table = """
            TAK NIE MOŻE|ZA MNIE|PARTNER|GOŚCIMY|ZAPROSZENIE|PYTANIE|REZYGNUJĘ Z PARTNERSTWA|MOJE DANE|USUŃ MOJE DANE|WYPISZ|COFNIJ|POMOC|PARTNERZY|\
            SPOTKANIE|TERMINY|PRZENIEŚ|ODWOŁAJ|DOPISZ|SKREŚL|TELEFON|PRÓBA|ZATWIERDZAM|ODBYŁO SIĘ|NIE ODBYŁO SIĘ|OBECNI|PODSUMOWANIE|ZASADY|\
            DO ZROBIENIA|KOORDYNATOR|KAŻDY PRZYPROWADZA|WARIANT|KANAŁY|DEKLARACJA|STATUS|GODZINY|WYKONANE|BIBLIOTEKI|ANIMATOR|MATERIAŁY|RAPORT
            """
        #expect(CommandWord.allCases.map(\.polish).joined(separator: "|").replacing("TAK|NIE|MOŻE", with: "TAK NIE MOŻE") == table)
    }

    @Test func eachRowOfTheTableHasItsUsers() {
        #expect(CommandWord.substitute.users == Set(CommandUser.allCases))
        #expect(CommandWord.eraseMyData.users.contains(.invited))
        #expect(CommandWord.strike.users == [.libraryStaff])
        #expect(CommandWord.approve.users == [.libraryStaff])
        #expect(CommandWord.hours.users == [.animator])
        #expect(CommandWord.status.users == [.libraryStaff, .animator, .programmeStaff])
        #expect(CommandWord.meeting.users == [.libraryStaff, .programmeStaff])
        #expect(CommandWord.libraries.users == [.programmeStaff])
    }

    @Test func aMeetingTakesItsLines() {
        let own = """
            Dzień dobry,

            SPOTKANIE
            Kiedy: 10.12.2026 17:00
            Gdzie: Gminna Biblioteka Publiczna, ul. Szkolna 1

            Tytuł: Pierwsze spotkanie

            Pozdrawiam
            Maria Lis
            DOPISZ: to już podpis
            """
        #expect(
            commands(subject: "nowe", own: own) == [
                MailedCommand(
                    word: .meeting,
                    lines: [
                        "Kiedy: 10.12.2026 17:00", "Gdzie: Gminna Biblioteka Publiczna, ul. Szkolna 1", "", "Tytuł: Pierwsze spotkanie",
                    ])
            ])
    }

    @Test func severalCommandsKeepTheirOrderAndLines() {
        let own = "dopisz: Jan Kowalski, OSP Rzgów\nskreśl 7, 9\nTELEFON: Kowalski będzie,\nNowak nie\nPROBA"
        let found = commands(subject: "Re: Szkic", own: own)
        #expect(found.map(\.word) == [.add, .strike, .phone, .trial])
        #expect(found[0].argument == "Jan Kowalski, OSP Rzgów")
        #expect(found[1].argument == "7, 9")
        #expect(found[2].argument == "Kowalski będzie," && found[2].lines == ["Nowak nie"])
    }

    @Test(arguments: [
        "Spotkanie było miłe", "Spotkanie 10 grudnia było bardzo miłe", "Partnerzy są zadowoleni.", "Nie, nie przyjdę",
        "Tak się składa, że będę",
        "Może uda mi się przyjść", "Nie zatwierdzam", "Telefon mi się zepsuł", "Pomoc jest potrzebna", "Status quo", "NIE MOGĘ PRZYJŚĆ",
        "1. TAK", "> ZATWIERDZAM", "Skreślenie Kowalskiego nie wchodzi w grę", "Godziny pracy się zmieniły",
        "Wariant był omawiany na spotkaniu partnerów",
        "Rezygnuję", "Dopisz proszę coś o parkingu", "Present company excepted", "Add nothing yet please, thanks a lot",
        "Moved by your letter", "Za mnie przyjdzie pani Nowak, nauczycielka",
    ])
    func proseIsNoCommand(_ line: String) {
        #expect(words(line).isEmpty, "\(words(line))")
    }

    @Test(arguments: [
        ("GODZINY 1,5 telefon scenariusz", CommandWord.hours, "1,5 telefon scenariusz"), ("godziny 2 mail", .hours, "2 mail"),
        ("SPOTKANIE 10 grudnia o 17", .meeting, "10 grudnia o 17"), ("Obecni wszyscy oprócz 3 i 6", .present, "wszyscy oprócz 3 i 6"),
        ("wariant strategiczny", .variant, "strategiczny"), ("Pytanie czy jest parking?", .question, "czy jest parking?"),
        ("Za mnie pan Jan Nowak, jan@osp.example.pl", .substitute, "pan Jan Nowak, jan@osp.example.pl"),
        ("telefon Zięba nie", .phone, "Zięba nie"),
        ("USUN MOJE DANE!", .eraseMyData, ""), ("rezygnuje z partnerstwa", .resign, ""), ("Spotkanie się nie odbyło.", .notHeld, ""),
        ("przenieś na 12.12 o 17", .move, "na 12.12 o 17"), ("hours 2 phone", .hours, "2 phone"),
        ("Odwołaj spotkanie", .cancel, "spotkanie"),
        ("Obecni – 1, 2, 5", .present, "1, 2, 5"), ("TAK, ale spóźnię się", .yes, "ale spóźnię się"),
        ("• DOPISZ Jan Kowalski", .add, "Jan Kowalski"),
    ])
    func argumentsOfKnownFormNeedNoColon(_ line: String, _ word: CommandWord, _ argument: String) {
        let found = commands(subject: "", own: line)
        #expect(found.map(\.word) == [word])
        #expect(found.first?.argument == argument)
    }

    @Test func aButtonFillsTheSubject() {
        #expect(commands(subject: "TAK", own: "") == [MailedCommand(word: .yes, inSubject: true)])
        #expect(words("", subject: "TAK – spotkanie 10 grudnia") == [.yes])
        #expect(words("", subject: "Nie mogę przyjść") == [])
        #expect(words("Kliknęłam nie ten guzik, jednak będę!", subject: "NIE") == [])
        #expect(commands(subject: "SKREŚL: 7", own: "") == [MailedCommand(word: .strike, argument: "7", inSubject: true)])
        #expect(commands(subject: "Pytanie o parking", own: "")[0].argument == "o parking")
    }

    @Test func theSubjectTakesTheLinesOfTheBody() {
        let found = commands(subject: "Spotkanie", own: "Dzień dobry,\nKiedy: 10.12.2026 17:00\nGdzie: Dom Kultury\nPRÓBA")
        #expect(found.map(\.word) == [.meeting, .trial])
        #expect(found[0].lines == ["Kiedy: 10.12.2026 17:00", "Gdzie: Dom Kultury"])
    }

    @Test func theSubjectOfAReplyDoesNotActAgain() {
        #expect(words("DOPISZ: Jan Kowalski", subject: "Re: SPOTKANIE") == [.add])
        #expect(words("Jednak nie będę", subject: "Odp: TAK") == [])
        #expect(words("", subject: "Re: TAK") == [.yes])
        #expect(words("", subject: "[EXTERNAL] Re: [Ext] POMOC") == [.help])
        #expect(words("Kiedy: 10.12.2026 18:00", subject: "RE: Odp: SPOTKANIE") == [.meeting])
        #expect(words("dziękuję", subject: "Re: Spotkanie 10 grudnia: zaproszenie") == [])
        #expect(words("SPOTKANIE\nKiedy: jutro o 17", subject: "SPOTKANIE") == [.meeting])
        #expect(words("ODWOŁAJ", subject: "Spotkanie 10 grudnia") == [.cancel])
    }

    @Test func aSummaryKeepsItsOwnWords() {
        let own = """
            PODSUMOWANIE
            Spotkanie: rozmawialiśmy o potrzebach seniorów.
            Zasady: spotykamy się co miesiąc.
            Partnerzy:
            OSP, szkoła, parafia
            ZASADY: każdy może zwołać spotkanie
            """
        let found = commands(subject: "", own: own)
        #expect(found.map(\.word) == [.summary, .rules])
        #expect(found[0].lines.count == 4)
        #expect(found[1].argument == "każdy może zwołać spotkanie")
    }

    @Test func thanksInTheMiddleOfASummaryDoNotEndIt() {
        let points = (1...8).map { "Punkt \($0): ustalenia" }
        let own = (["PODSUMOWANIE", "Było nas dwanaścioro.", "Dziękujemy!"] + points + ["", "Pozdrawiam", "Maria Lis"]).joined(separator: "\n")
        let found = commands(subject: "", own: own)
        #expect(found.map(\.lines) == [["Było nas dwanaścioro.", "Dziękujemy!"] + points])
    }

    @Test func ourOwnSamplesAreIgnored() {
        for word in CommandWord.allCases {
            for polish in [true, false] {
                let sample = word.sample(inPolish: polish)
                if sample.contains(":") { #expect(words(sample) == [], "\(sample)") }
                let spelling = polish ? word.polish : word.english
                #expect(words("\(spelling) – \(word.explained(inPolish: polish))") == [], "\(spelling)")
            }
        }
        #expect(words("DOPISZ: …") == [])
    }

    @Test func tenCommandsAMailAndNoMore() {
        let own = (1...25).map { "SKREŚL: \($0)" }.joined(separator: "\n")
        let found = commands(subject: "", own: own)
        #expect(found.count == 10)
        #expect(found.last?.argument == "10" && found.last?.lines == [])
    }

    @Test func hugeMailIsReadInTime() {
        let clock = ContinuousClock()
        let line = String(repeating: "słowo ", count: 20_000)
        let time = clock.measure { _ = commands(subject: line, own: String(repeating: line + "\n", count: 20)) }
        #expect(time < .seconds(20))
        #expect(words(String(repeating: "\n", count: 100_000) + "POMOC") == [.help])
    }
}

/// Any text at all is read without harm, and means nothing by chance.
@Suite struct CommandChanceTests {
    /// Numerical Recipes' generator: the same texts in every run.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test func textsMadeByChance() {
        var chance = Chance(state: 20_261_210)
        let pieces = [
            "ZATWIERDZAM", "nie", "SPOTKANIE", "Kiedy:", "10.12.2026", "17:00", "-", "–", "do", "lub", "grudnia", "2026",
            "99999999999999999999", ":", ".",
            "/", ",", "\n", "\r\n", ">", "-- ", "@", "jan@osp.example.pl", "<", "„", "Ż", "\u{0301}", "\u{0}", "👨‍👩‍👧", "7", "31", "0", "i",
            "\t", "[", "]", "Re:",
            "czwartek", "o", "będzie", "pm", "…",
        ]
        let today = DayTime(year: 2026, month: 11, day: 23)!
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...14, using: &chance)).map { _ in
                pieces.randomElement(using: &chance)! + (Bool.random(using: &chance) ? " " : "")
            }
            .joined()
            let found = commands(subject: text, own: text)
            #expect(found.count <= mostCommandsInOneMail)
            for command in found { _ = meetingPlan(of: command, today: today) }
            if case .found(let start, let end) = dayTime(in: text, today: today) {
                #expect((2000...2100).contains(start.year) && end.map { $0 > start } ?? true, "\(text)")
            }
            #expect(phoneAnswers(in: text).allSatisfy { !$0.name.isEmpty })
            if let person = personLine(text) {
                #expect(!person.name.contains(where: \.isNewline) && !person.name.contains("@"))
                #expect(person.email.map { isMailAddress($0) } ?? true)
            }
            _ = strikeTargets(text)
            if isApproval(subject: "", own: text) {
                #expect(
                    text.contains("ZATWIERDZAM") && !CommandText.words(text.components(separatedBy: "-- ")[0]).contains("nie"), "\(text)")
            }
        }
    }
}

@Suite struct ApprovalTests {
    @Test(arguments: [
        "ZATWIERDZAM", "zatwierdzam.", "Zatwierdzam!", "I APPROVE", "i approve",
        "Dzień dobry,\n\nZATWIERDZAM\n\nMaria Lis\nBiblioteka w Rzgowie",
        "Zatwierdzam :)", "ZATWIERDZAM 👍", "\u{FEFF}\u{200B}ZATWIERDZAM\u{200B}", "„ZATWIERDZAM”", "Zatwierdzam, dziękuję",
        "Zatwierdzam. Pozdrawiam, Maria Lis", "*ZATWIERDZAM*\n-- \nMaria, ale nie ta", "Zatwierdzam\nPozdrawiam\nnie piszę więcej",
    ])
    func approves(_ own: String) {
        #expect(isApproval(subject: "Re: Szkic zaproszenia", own: own))
    }

    @Test(arguments: [
        "", "Nie zatwierdzam", "nie, zatwierdzam jutro", "zatwierdzam, ale zmień godzinę", "Zatwierdzam\nale proszę zmienić godzinę",
        "ZATWIERDZAM?",
        "Czy mam napisać ZATWIERDZAM?", "Zatwierdzam jutro", "> ZATWIERDZAM", "Zatwierdzam\nDOPISZ: Jan Kowalski", "I approve of nothing",
        "I do not approve", "Najpierw pytanie\nZATWIERDZAM", "Zatwierdzam\nZmieńmy godzinę na 18", "Dziękuję\nZATWIERDZAM",
        "ZATWIERDZAM…", "ZATWIERDZAM (prawie)", "Zatwierdzam. Albo nie.",
    ])
    func doesNotApprove(_ own: String) {
        #expect(!isApproval(subject: "Re: Szkic zaproszenia", own: own))
    }

    @Test func theSubjectApprovesWhenNothingIsSaidUnderIt() {
        #expect(isApproval(subject: "ZATWIERDZAM", own: ""))
        #expect(isApproval(subject: "ZATWIERDZAM (szkic 12)", own: "Maria Lis\nBiblioteka w Rzgowie"))
        #expect(isApproval(subject: "I APPROVE", own: "Regards"))
        #expect(!isApproval(subject: "ZATWIERDZAM", own: "Zmieńmy godzinę na 18"))
        #expect(!isApproval(subject: "ZATWIERDZAM, ale", own: ""))
        #expect(!isApproval(subject: "Re: ZATWIERDZAM", own: "nie"))
        #expect(!isApproval(subject: "Nie zatwierdzam", own: ""))
    }
}
