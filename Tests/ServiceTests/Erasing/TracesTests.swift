import Mail
import Partnerships
import Testing

@testable import Service

@Suite struct TracesTests {
    let mazur = PersonRecord(id: "m", name: "Piotr Mazur", email: "Piotr@piekarnia-mazur.example.pl", phone: "600 200 305", organisation: "")
    let others = [PersonRecord(id: "n", name: "Krystyna Nowak", email: "k.nowak@kgw.example.pl", phone: "600 200 306", organisation: "")]

    @Test(arguments: [
        "Piotr Mazur", "Mazur Piotr", "od Piotra Mazura", "z p. Mazurem.", "panu Mazurowi", "<piotr@PIEKARNIA-mazur.example.pl>", "tel. 600200305",
        "+48 600-200-305", "Piotrowi\n> Mazurowi",
    ])
    func isNamed(text: String) {
        let traces = Traces(of: mazur, among: others)
        #expect(traces.areIn(text))
        #expect(traces.removed(from: "Ala, \(text) i kot").map { $0.hasPrefix("Ala, ") && $0.hasSuffix(" i kot") && $0.contains("[…]")
            && !traces.areIn($0) } == true)
    }

    @Test(arguments: [
        "Piotr Nowak", "marpiotr@piekarnia-mazur.example.pl", "mazur to taniec", "1600200305", "16002003054", "Mazurek na deser", "Mazurska 5",
        "600 200 306",
        "", "Piekarnia", "Piotrków",
    ])
    func isNotNamed(text: String) {
        #expect(!Traces(of: mazur, among: others).areIn(text))
        #expect(Traces(of: mazur, among: others).removed(from: text) == nil)
    }

    /// Two of a surname: only the full name says who is meant. The telephone and address of an office are nobody's.
    @Test func whatIsSharedNamesNobody() {
        let wife = PersonRecord(id: "w", name: "Anna Mazur", email: mazur.email, phone: mazur.phone, organisation: "")
        let traces = Traces(of: mazur, among: [wife])
        for text in ["Pan Mazur", "Anna Mazur", "Mazur: Anna", mazur.email, mazur.phone] { #expect(!traces.areIn(text), "\(text)") }
        #expect(traces.removed(from: "Anna Mazur i Piotr Mazur") == "Anna Mazur i […]")
    }

    @Test(arguments: [
        ("Jan Kowalski", "Janowi Kowalskiemu"), ("Jan Kowalski", "Kowalskich"), ("Beata Zięba", "Beaty Zięby"), ("Marek Dudek", "Marka Dudka"),
        ("Anna Nowak-Zięba", "Anny Nowak-Zięby"), ("Paweł Żuraw", "Pawłem Żurawiem"), ("Łukasz Wróbel", "Wróbla"), ("Mazur", "Mazura"),
    ])
    func casesAreKnown(name: String, text: String) {
        #expect(Traces(of: PersonRecord(id: "p", name: name, email: "", phone: "", organisation: ""), among: []).areIn(text))
    }

    @Test(arguments: [("Jan Nowak", "Nowa szkoła"), ("Adam Wilk", "wilk syty"), ("Ewa Lis", "Listopad"), ("Adam Bo", "Bo tak")])
    func ordinaryWordsAreNot(name: String, text: String) {
        #expect(!Traces(of: PersonRecord(id: "p", name: name, email: "", phone: "", organisation: ""), among: []).areIn(text))
    }

    /// Wherever a mail can carry words.
    @Test(arguments: [
        "To: Piotr Mazur <x@example.pl>\r\n\r\nDzień dobry", "Subject: =?utf-8?B?UGlvdHIgTWF6dXI=?=\r\n\r\n",
        "Content-Transfer-Encoding: base64\r\n\r\nUGlvdHIgTWF6dXI=",
        "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nlista\r\n--b\r\nContent-Type: text/html\r\n\r\n<li>Piotr Mazur\r\n--b--\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nlista\r\n--b\r\nContent-Type: text/csv; name=a.csv\r\nContent-Disposition: attachment\r\n\r\n1;Piotr Mazur\r\n--b--\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nlista\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nPiotr Mazur\r\n--b--\r\n",
        "Content-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTENDEE;CN=Piotr Ma\r\n zur:mailto:x@example.pl\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nlista\r\n--b\r\nContent-Type: application/pdf; name=\"Piotr Mazur.pdf\"\r\n\r\nx\r\n--b--\r\n",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nFinal-Recipient: rfc822; piotr@piekarnia-mazur.example.pl\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n",
    ])
    func areFoundInEveryPlaceOfAMail(mail: String) {
        #expect(Traces(of: mazur, among: others).areIn(Message(parsing: Array("From: a@example.pl\r\n\(mail)".utf8))))
    }

    @Test func elsewhereANamesakeIsSomebodyElse() {
        let traces = Traces(of: mazur, among: others)
        #expect(!traces.areIn(Message(parsing: Array("From: a@example.pl\r\n\r\nPiotr Mazur".utf8)), byContact: true))
        #expect(traces.areIn(Message(parsing: Array("From: a@example.pl\r\n\r\npiotr@piekarnia-mazur.example.pl".utf8)), byContact: true))
    }
}
