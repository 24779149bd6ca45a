import Foundation
import Testing

@testable import Mail

/// A plain mail around a body, as Wanda Kos's program would send it.
func mail(_ body: String, from: String = "Wanda Kos <w.kos@gok.example.pl>", subject: String = "Re: Zaproszenie", headers: [String] = []) -> Message {
    let head = ["From: \(from)", "To: partnerstwo@biblioteka.example.pl", "Subject: \(subject)", "Content-Type: text/plain; charset=utf-8"] + headers
    return Message(parsing: Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body.replacingOccurrences(of: "\n", with: "\r\n")).utf8))
}

private func own(_ body: String) -> String { ownWords(of: mail(body)).text }

/// An attribution, the program that writes it, and a quote below.
struct Attributed: CustomTestStringConvertible {
    var program: String
    var line: String
    var isMarked = true
    var testDescription: String { program }
}

@Suite("Own words")
struct OwnWordsTests {
    static let attributions = [
        Attributed(program: "Gmail", line: "pt., 4 gru 2026 o 10:00 Jan Nowak <jan@example.pl> napisał(a):"),
        Attributed(program: "Gmail, wrapped before the address",
            line: "pt., 4 gru 2026 o 10:00 Biblioteka Miejska w Zalesinie\n<partnerstwo@example.pl> napisał(a):"),
        Attributed(program: "Gmail, wrapped inside the address",
            line: "pt., 4 gru 2026 o 10:00 Biblioteka Miejska w Zalesinie <\npartnerstwo@example.pl> napisał(a):"),
        Attributed(program: "Gmail, no name", line: "pt., 4 wrz 2026 o 15:25 napisał(a):"),
        Attributed(program: "Gmail on phones", line: "niedz., 14 lip 2026, 17:20 użytkownik Jan Nowak <jan@example.pl>\nnapisał:"),
        Attributed(program: "Gmail on Android 2017", line: "11.10.2026 00:04 \"Jan Nowak\" <jan@example.pl> napisał(a):"),
        Attributed(program: "Gmail 2017, no verb", line: "2026-06-01 17:26 GMT+02:00 Jan Nowak <jan@example.pl>:"),
        Attributed(program: "Thunderbird", line: "W dniu 27.08.2026 o 00:42, Jan Nowak pisze:"),
        Attributed(program: "Apple Mail", line: "Wiadomość napisana przez Jan Nowak <jan@example.pl> w dniu 9 cze 2026, o godz. 16:05:"),
        Attributed(program: "iOS, older", line: "Dnia 26.04.2026 o godz. 03:58 Jan Nowak <jan@example.pl> napisał(a):"),
        Attributed(program: "Evolution", line: "W dniu pią, 28.03.2026 o godzinie 11∶41\u{2009}+0100, użytkownik Jan\u{A0}Nowak\nJunior napisał:"),
        Attributed(program: "KMail", line: "Dnia wtorek 27. listopada 2026, Jan Nowak napisał(a):"),
        Attributed(program: "Proton", line: "poniedziałek, 19 lutego 2026 09:44, jan@example.pl <jan@example.pl> napisał(a):", isMarked: false),
        Attributed(program: "Onet", line: "W dniu 2026-01-09 11:59:39 użytkownik Jan Nowak <jan@example.pl> napisał:"),
        Attributed(program: "o2", line: "Dnia 27 grudnia 2026 12:08 Jan Nowak <jan@example.pl> napisał(a):", isMarked: false),
        Attributed(program: "Yahoo", line: "    W dniu czwartek, 3 grudnia 2026 10:14:45 CET użytkownik Jan Nowak <jan@example.pl> napisał:",
            isMarked: false),
        Attributed(program: "feminine", line: "W dniu 3.12.2026 o 10:14, Anna Nowak napisała:"),
        Attributed(program: "Gmail, English", line: "On Tue, Dec 1, 2026 at 8:30 AM Jan Nowak\n<jan@example.pl> wrote:"),
        Attributed(program: "Gmail, German", line: "Jan Nowak <jan@example.pl> schrieb am Fr., 28. Apr. 2026 um 11:53 Uhr:", isMarked: false),
        Attributed(program: "Gmail, Ukrainian", line: "пт, 4 груд. 2026 р. о 10:00 Jan Nowak <jan@example.pl> пише:"),
        Attributed(program: "Gmail, Russian", line: "В чт, 3 дек. 2026 г. в 9:40, Jan Nowak <jan@example.pl>:"),
        Attributed(program: "Zoho", line: "---- On Tue, 22 Dec 2026 14:17:36 +0530 Jan Nowak<jan@example.pl> wrote ----", isMarked: false),
    ]

    @Test("Attribution of", arguments: attributions)
    func attribution(_ example: Attributed) {
        let quote = example.isMarked ? "> Zapraszamy we wtorek.\n> Do zobaczenia!" : "\nZapraszamy we wtorek.\nDo zobaczenia!"
        #expect(own("Będę na pewno.\n\n\(example.line)\n\(quote)\n") == "Będę na pewno.")
        #expect(own("Będę na pewno.\n\(example.line)\n\(quote)\n") == "Będę na pewno.", "no blank line above")
    }

    @Test func nameAndVerbAloneAreAnAttributionOnlyOverAQuote() {
        #expect(own("Będę.\n\nJan Nowak napisał(a):\n> Zapraszamy.") == "Będę.")
        #expect(own("Będę.\n\nJan Nowak napisał(a):\nże nie.") == "Będę.\n\nJan Nowak napisał(a):\nże nie.")
    }

    static let heads = [
        "Od: Biblioteka <b@example.pl>\nWysłano: czwartek, 3 grudnia 2026 10:14\nDo: w.kos@gok.example.pl\nTemat: Zaproszenie",
        "Od: Biblioteka <b@example.pl>\n\nWysłano: Tuesday, 3 August 2026 19:48\n\nTemat: Zaproszenie",
        "________________________________\nOd: Biblioteka <b@example.pl>\nWysłane: czwartek, 3 grudnia 2026 10:14\nTemat: Zaproszenie",
        "-----Wiadomość oryginalna-----\nOd: Biblioteka\nTemat: Zaproszenie",
        "-------- Oryginalna wiadomość --------\nTemat: Zaproszenie\nData: 2026-12-03 10:14\nOd: Biblioteka <b@example.pl>\nDo: w.kos@gok.example.pl\nDW: j.nowak@example.pl",
        "Temat: Godziny\nData: 2026-12-18 08:05\nNadawca: \"MBP\" <b@example.pl>\nAdresat: w.kos@gok.example.pl;",
        "--- Treść oryginalnej wiadomości ---", "---- Treść wiadomości oryginalnej ----",
        "----- Wiadomość oryginalna -----\nUżytkownik Jan Nowak napisał:",
        "*Od:* Biblioteka <b@example.pl>\n*Wysłano:* czwartek, 3 grudnia 2026 10:14\n*Do:* a@example.pl; b@example.pl;\n c@example.pl\n*Temat:* Zaproszenie",
        "From: Library <b@example.pl>\nSent: Thursday, December 3, 2026 10:14 AM\nTo: w.kos@gok.example.pl\nSubject: Invitation",
    ]

    @Test("Everything below a quoted head is the other mail", arguments: heads)
    func head(_ head: String) {
        #expect(own("Nie mogę przyjść.\n\n\(head)\n\nSzanowni Państwo,\nzapraszamy.\n\nTAK – będę\n") == "Nie mogę przyjść.")
    }

    static let people = [
        "W dniu 5 sierpnia pisze się inaczej.",
        "Kolega napisał: dorzuć chwyty.",
        "Dzień dobry. Dyrektor napisał(a):\n\nnie ma problemu.",
        "Przyjdą dwie osoby\n---\nAnna i Jan",
        "Data: 5 maja\nTemat: spotkanie ogrodników\nMiejsce: świetlica",
        "Od: poniedziałku mam urlop.\nDo: piątku wracam.",
        "Cena to 550 zł albo 5.1.1 punktów.",
        "Nie mogę o 10:00,\nbo o 9:00 mam dentystę:\n- a potem lekcje",
    ]

    @Test("A person's own sentence is no attribution", arguments: people)
    func negative(_ body: String) { #expect(own(body) == body) }

    @Test func quoteMarkedWithBars() {
        let words = ownWords(of: mail("Będę.\n\n| Zapraszamy w sobotę.\n|\n| Do zobaczenia!\n\nA Ewa nie."))
        #expect(words.text == "Będę.\nA Ewa nie.")
        #expect(words.quoted.hasPrefix("Zapraszamy w sobotę."))
        #expect(own("| Jan Maj | był |\n| Ewa Lis | nie |") == "| Jan Maj | był |\n| Ewa Lis | nie |", "a table")
    }

    @Test func answersBetweenQuotedLines() {
        let words = ownWords(of: mail("""
            W dniu 3.12.2026 o 10:14, Biblioteka pisze:
            > 1. Czy termin pasuje?
            tak
            > 2. Kogo zaprosić?

            Annę Nowak z OPS.

            > 3. Uwagi?
            """))
        #expect(words.text == "tak\nAnnę Nowak z OPS.")
        #expect(words.passages.map(\.under) == ["1. Czy termin pasuje?", "2. Kogo zaprosić?"])
        #expect(words.quoted.contains("3. Uwagi?"))
    }

    static let unmarked = """
        Od: Biblioteka w Zalesinie <partnerstwo@example.pl>
        Wysłano: czwartek, 3 grudnia 2026 10:14
        Do: Wanda Kos <w.kos@gok.example.pl>
        Temat: Kto był?

        Dzień dobry,
        1. Igor Bem, Ochotnicza Straż Pożarna
        nie było go
        2. Ewa Lis, szkoła
        3. Jan Maj, apteka
        Oboje byli.

        Dziękujemy
        """

    @Test("Answers between the lines of a copy without marks", arguments: ["Odpowiadam pod nazwiskami.", "See my answers below.", ""])
    func answersBetweenUnmarkedLines(_ above: String) {
        let words = ownWords(of: mail(above + "\n\n" + Self.unmarked))
        #expect(words.text == [above, "nie było go", "Oboje byli."].filter { !$0.isEmpty }.joined(separator: "\n"))
        #expect(words.passages.suffix(2).map(\.under).last == "2. Ewa Lis, szkoła\n3. Jan Maj, apteka")
    }

    @Test("A copy without marks is left whole where nobody says otherwise", arguments: ["Wszyscy byli.", "Nie pamiętam, zapytam Ewę."])
    func unmarkedCopyIsNobodysWords(_ above: String) { #expect(own(above + "\n\n" + Self.unmarked) == above) }

    @Test func answerBelowTheQuote() {
        #expect(own("W dniu 3.12.2026 o 10:14, Biblioteka pisze:\n> Zapraszamy.\n\nBędę.\n\n-- \nWanda Kos\nGOK") == "Będę.")
    }

    @Test func somebodyElsesAnswerDeeperInTheThreadIsNotOurs() {
        let words = ownWords(of: mail("Dziękuję.\n\nW dniu 4.12.2026 o 9:00, Igor Bem pisze:\n> Mnie nie będzie.\n>\n> W dniu 3.12.2026 o 10:14, Biblioteka pisze:\n>> Zapraszamy."))
        #expect(words.text == "Dziękuję.")
    }

    @Test("Footers of phones and programs", arguments: [
        "Wysłane z iPhone'a", "Wysłane z iPhone’a", "Wysłane z mojego iPhone", "Wysłano z urządzenia Galaxy", "Wysłane z telefonu Xiaomi",
        "Wysłane z Galaxy A54", "Pobierz program Outlook dla systemu iOS",
        "Get Outlook for iOS<https://aka.example/x>", "Pobierz aplikację Outlook dla systemu Android", "Sent from my iPad", "Wysłane ze smartfona",
        "Wysłano za pomocą bezpiecznej poczty Proton Mail.", "Wysłano przez aplikację BlueMail",
    ])
    func footer(_ footer: String) { #expect(own("Przyjdę z mężem.\n\n\(footer)\n") == "Przyjdę z mężem.") }

    @Test func disclaimerIsNobodysWords() {
        let words = ownWords(of: mail("Potwierdzam.\n\nTa wiadomość może zawierać informacje poufne. Ma Pan prawo żądać usunięcia danych.\n"))
        #expect(words.text == "Potwierdzam.")
        #expect(words.signature?.contains("usunięcia") == true)
    }

    @Test("A notice of confidentiality", arguments: [
        "Jeśli nie jest Pani adresatką, proszę ją skasować z danymi.", "Jeżeli nie są Państwo właściwym odbiorcą, prosimy o usunięcie danych.",
        "Ta wiadomość jest poufna. Jeśli nie jest Pan adresatem, proszę usunąć dane.",
        "Jeżeli nie chcą Państwo otrzymywać listów, proszę odpisać NIE.",
    ])
    func notice(_ notice: String) { #expect(own("Będziemy obie.\n\n\(notice)\n") == "Będziemy obie.") }

    @Test func blockWithPostAndTelephoneIsASignature() {
        #expect(own("Będę.\n\nPozdrawiam\n\nWanda Kos\nDyrektor GOK\ntel. 22 000 11 22\n") == "Będę.\n\nPozdrawiam")
        #expect(own("Będę.\n\nPozdrawiam\nWanda Kos\n") == "Będę.\n\nPozdrawiam\nWanda Kos", "a name alone is part of the letter")
    }

    @Test("An office's block that does not name the sender is a signature", arguments: [
        ("Czy jest rzutnik?\n\nZ poważaniem\n\nRada Sołecka\nSołectwo Dębina\n", "Czy jest rzutnik?\n\nZ poważaniem"),
        ("Nie pozwolą.\n\nZ wyrazami szacunku\n\nReferat Organizacyjny\n\nUrząd Gminy Lipno\n", "Nie pozwolą.\n\nZ wyrazami szacunku"),
        ("Upoważniam panią Beatę Wąs.\n\nDyrektor\nPowiatowy Urząd Pracy w Lipnie\nul. Rynek 2\n", "Upoważniam panią Beatę Wąs."),
        ("Wpłynęło.\n\nIga Wiatr\nReferent ds. kancelaryjnych\nStarostwo Powiatowe\n", "Wpłynęło."),
        ("Oddałam pismo dyrekcji.\n\nSekretariat\nZespół Szkół w Lipnie\ntel. 22 000 11 22\n", "Oddałam pismo dyrekcji."),
        ("Obecni: 1, 4 i 7.\n\n\u{A0}\n\nSekretariat\n\nOSP Dębina\n", "Obecni: 1, 4 i 7."),
        ("Dzień dobry,\n\npytam w gminie.\n\n\u{A0}\nBiuro Rady\n\nUrząd Gminy Lipno\n\ntel. 22 000 11 22\n", "Dzień dobry,\n\npytam w gminie."),
        ("Nikt nie może.\n\nRejestracja\nPrzychodnia w Lipnie\nul. Polna 4\n", "Nikt nie może."),
        ("Będzie nas dwoje.\n\nWanda Kos, tel. 22 000 11 22\n", "Będzie nas dwoje."),
        ("Będę.\n\nWanda\n\nWanda Kos, dyrektor GOK\n", "Będę.\n\nWanda"),
        ("Nie przyjdzie.\n\nZ upoważnienia\n\nIga Wiatr\nGabinet Burmistrza\n", "Nie przyjdzie.\n\nZ upoważnienia"),
        ("Nikogo nie wyślemy.\n\nUrząd Gminy Lipno\nSekretariat Wójta\n", "Nikogo nie wyślemy."),
        ("Przyjmuję wtedy.\n\nPrzychodnia w Lipnie\nRejestracja: pn-pt 8.00-16.00\n", "Przyjmuję wtedy."),
        ("Nikt nie może.\n\nZ poważaniem\n\nPiekarnia Bochen\nw likwidacji\n", "Nikt nie może.\n\nZ poważaniem"),
        ("Będę.\n\nW. Kos, bibliotekarka, Wanda Kos, kom. 600 000 100\n", "Będę."),
    ])
    func officeBlock(_ body: String, _ words: String) { #expect(own(body) == words) }

    @Test func clerkUnderAClosingIsNoPartOfADesksLetter() {
        let body = "Nikt nie może.\n\nZ poważaniem\n\nIga Wiatr\nsekretariat GOK, tel. 22 000 11 22\n"
        #expect(ownWords(of: mail(body, from: "Sekretariat GOK <sekretariat@gok.example.pl>")).text == "Nikt nie może.\n\nZ poważaniem")
    }

    @Test("What somebody lists is no signature", arguments: [
        "Proszę zaprosić:\n\nIga Wiatr\nDyrektor GOK\nDom Kultury w Lipnie", "Proponuję jeszcze\n\nSzkoła Podstawowa nr 2\nOSP Lipno\nKoło Gospodyń",
        "Z poważaniem\nBeata Sobol, sekretarz gminy", "Zapraszam też\n\nIga Wiatr, tel. 22 000 11 22",
        "Proszę dzwonić.\n\nWanda Kos to ja, tel. 22 000 11 22", "Dopiszcie też proszę\n\nBiblioteka Gminna\nSekretariat Szkoły nr 2",
    ])
    func listedHouses(_ body: String) { #expect(own(body + "\n") == body) }

    @Test func forwardedTextIsKeptApart() {
        let words = ownWords(of: mail("Proszę zobaczyć.\n\n---------- Forwarded message ---------\nOd: Jan Nowak <jan@example.pl>\nTemat: Sala\n\nSala jest wolna.\n"))
        #expect(words.text == "Proszę zobaczyć.")
        #expect(words.forwarded?.contains("Sala jest wolna.") == true)
    }

    @Test func prefilledBodyOfOurButtonIsNobodysWords() {
        #expect(own("Proszę wysłać tę wiadomość bez zmian.\n\nWysłane z iPhone’a") == "")
        #expect(own("Jednak nie mogę.\n\nProszę wysłać tę wiadomość bez zmian.") == "Jednak nie mogę.", "something was typed")
    }

    @Test func htmlOnlyPhoneMail() {
        let body = "<div dir=\"auto\">oba wtorki &amp; środa</div><div class=\"mail_android_signature\"><br>Wysłano z telefonu</div><div><br>Dnia 16 gru 2026 13:15 MBP &lt;s@example.pl&gt; napisał(a):<blockquote class=\"q\"><ol><li>poniedziałek</li><li>wtorek</li></ol></blockquote></div>"
        let message = Message(parsing: Array("From: a@example.pl\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(body)".utf8))
        let words = ownWords(of: message)
        #expect(words.text == "oba wtorki & środa")
        #expect(words.quoted == "1. poniedziałek\n2. wtorek")
    }

    @Test func flowedLinesAreJoined() {
        let message = Message(parsing: Array("From: a@example.pl\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nPrzyjdę \r\nz mężem.\r\n\r\nW dniu 3.12.2026 o 10:14, Biblioteka Miejska \r\npisze:\r\n> Zapraszamy \r\n> wszystkich.\r\n".utf8))
        #expect(message.text.hasPrefix("Przyjdę z mężem."))
        #expect(ownWords(of: message).text == "Przyjdę z mężem.")
        #expect(ownWords(of: message).quoted == "Zapraszamy wszystkich.")
    }

    /// The writer's own name, in a column of names or with an answer behind it, signs nothing.
    @Test(arguments: [
        "Obecni:\nAnna Wójcik\nWanda Kos\nMichał Baran\nLeon Rybak", "Byli:\n- Anna Wójcik\n- Wanda Kos\n- Michał Baran",
        "Anna Wójcik - jest\nWanda Kos - jest\nMichał Baran - brak", "1. Anna Wójcik\n2. Wanda Kos\n3. Michał Baran",
    ])
    func aWriterAmongOthersIsNoSignature(_ body: String) { #expect(own(body) == body) }

    @Test func aNameOverAPostIsASignatureStill() {
        #expect(own("Będzie Anna Wójcik.\n\nWanda Kos\nDyrektor GOK\ntel. 22 000 11 22") == "Będzie Anna Wójcik.")
    }
}
