import Testing

@testable import Understanding

@Suite struct ListLineTests {
    @Test(arguments: [
        ("Kowalski będzie, Nowak nie, pani Zięba może", ["Kowalski +", "Nowak -", "Zięba ?"]),
        ("Kowalski i Nowak będą", ["Kowalski +", "Nowak +"]), ("Kowalski, Nowak, Lis nie przyjdą", ["Kowalski -", "Nowak -", "Lis -"]),
        ("Kowalski - tak; Nowak - nie", ["Kowalski +", "Nowak -"]), ("Kowalski: tak\nNowak: nie\nLis", ["Kowalski +", "Nowak -", "Lis"]),
        ("pan Jan Kowalski z OSP potwierdził, a Anna Nowak jeszcze nie wie", ["Jan Kowalski z OSP +", "Anna Nowak ?"]),
        ("7 będzie, 9 nie", ["7 +", "9 -"]), ("Kowalski is coming, Nowak can't, Smith maybe", ["Kowalski +", "Nowak -", "Smith ?"]),
        ("Nowak nie będzie, Zięba nie jest pewna", ["Nowak -", "Zięba ?"]), ("KOWALSKI BEDZIE", ["KOWALSKI +"]), ("", []),
        ("Kowalski będzie, ale się spóźni", ["Kowalski +"]),
    ])
    func answersTakenByTelephone(_ text: String, _ expected: [String]) {
        let read = phoneAnswers(in: text).map { answer in
            let sign: String? = answer.answer.map { $0 == .coming ? "+" : $0 == .notComing ? "-" : "?" }
            return [answer.name, sign].compactMap { $0 }.joined(separator: " ")
        }
        #expect(read == expected)
    }

    @Test func personsOnOneLine() {
        #expect(
            personLine("Jan Kowalski, OSP Rzgów, Jan@OSP.example.pl")
                == PersonLine(name: "Jan Kowalski", organisation: "OSP Rzgów", email: "jan@osp.example.pl"))
        #expect(personLine("Jan Kowalski <jan@osp.example.pl>") == PersonLine(name: "Jan Kowalski", email: "jan@osp.example.pl"))
        #expect(personLine("pani Anna Nowak, szkoła") == PersonLine(name: "Anna Nowak", organisation: "szkoła"))
        #expect(personLine("- Jan Kowalski") == PersonLine(name: "Jan Kowalski"))
        #expect(personLine("Jan Kowalski; OSP; 600 100 200") == PersonLine(name: "Jan Kowalski", organisation: "OSP", phone: "600 100 200"))
        #expect(
            personLine("Anna Lis, Szkoła Podstawowa nr 2, Rzgów, tel. 44 600 10 20")
                == PersonLine(name: "Anna Lis", organisation: "Szkoła Podstawowa nr 2, Rzgów", phone: "44 600 10 20"))
        #expect(personLine("jan@osp.example.pl") == nil)
        #expect(personLine("  ,, ") == nil)
        #expect(personLine("Jan Kowalski, jan@osp")?.badAddress == "jan@osp")
        #expect(personLine("Jan, jan@a.example.pl, jan@b.example.pl")?.badAddress == "jan@a.example.pl, jan@b.example.pl")
        #expect(personLine("Jan\r\nBcc: x@y.example.pl")?.name == "Jan")
    }

    @Test func whomToStrike() {
        #expect(strikeTargets("7") == [.number(7)])
        #expect(strikeTargets("7, 9 i 11.") == [.number(7), .number(9), .number(11)])
        #expect(strikeTargets("7-9, 8") == [.number(7), .number(8), .number(9)])
        #expect(strikeTargets("Kowalski") == [.name("Kowalski")])
        #expect(strikeTargets("Jan Kowalski oraz Nowak-Lis") == [.name("Jan Kowalski"), .name("Nowak-Lis")])
        #expect(strikeTargets(" , ") == [])
        #expect(strikeTargets("1-999999999") == [])
    }

    @Test func channels() {
        #expect(
            channelLine("Gazeta Rzgowska, redakcja@gazeta.example.pl")
                == ChannelLine(name: "Gazeta Rzgowska", email: "redakcja@gazeta.example.pl"))
        #expect(channelLine("Tablica ogłoszeń, parafia") == ChannelLine(name: "Tablica ogłoszeń, parafia"))
        #expect(channelLine("Radio, studio(at)radio") == ChannelLine(name: "Radio, studio(at)radio"))
        #expect(channelLine("redakcja@gazeta.example.pl") == nil)
    }

    @Test(arguments: [
        ("jan@osp.example.pl", true), ("jan.k+x@a-b.pl", true), ("jan@osp", false), ("jan@@osp.pl", false), ("jan kowalski@osp.pl", false),
        ("jan@osp.pl\r\nBcc: x@y.pl", false), ("@osp.pl", false), ("jan.@osp.pl", false), ("jan@-osp.pl", false), ("żuk@osp.pl", false),
        ("jan@127.0.0.1", false), ("<jan@osp.pl>", false), ("", false), ("a,b@osp.pl", false),
    ])
    func addresses(_ text: String, _ good: Bool) {
        #expect(isMailAddress(text) == good)
    }
}
