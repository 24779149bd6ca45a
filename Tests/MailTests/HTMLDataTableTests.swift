import Testing

@testable import Mail

/// The own words of a mail that has an HTML form only.
private func own(html: String) -> String {
    let head = "From: Wanda Kos <w.kos@gok.example.pl>\r\nSubject: Re: Lista\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return ownWords(of: Message(parsing: Array((head + html).utf8))).text
}

@Suite("Tables of data keep their cells")
struct HTMLDataTableTests {
    private let head = "<tr><th>Kto</th><th>Obecny</th><th>Nieobecny</th></tr>"

    @Test("A row is a line, its cells parted by tabs, an empty one too")
    func rows() {
        let html = "<p>Lista:</p><table>\(head)<tr><td>Kos</td><td>x</td><td></td></tr>\n<tr><td>Lis</td><td> </td><td>x</td></tr></table><p>Anna</p>"
        #expect(own(html: html).split(separator: "\n") == ["Lista:", "Kto\tObecny\tNieobecny", "Kos\tx", "Lis\t\tx", "Anna"])
    }

    @Test("A paragraph inside a cell is no line of its own")
    func paragraphs() {
        let rows = ["Kos", "Lis"].map { "<tr><td><p class=MsoNormal>\($0)<o:p></o:p></p></td><td><p>&nbsp;</p></td><td><p>x</p></td></tr>" }
        #expect(own(html: "<table>\(head)\(rows.joined())</table>").split(separator: "\n") == ["Kto\tObecny\tNieobecny", "Kos\t\tx", "Lis\t\tx"])
    }

    @Test("Ends of rows and cells may be left out, and the table may be open", arguments: ["</table>", ""])
    func openEnds(_ end: String) {
        #expect(own(html: "<table><tr><td>Kto<td>Był<tr><td>Kos<td>x<tr><td>Lis<td>x\(end)").split(separator: "\n") == ["Kto\tBył", "Kos\tx", "Lis\tx"])
    }

    @Test("Tables that lay out a page stay lines", arguments: [
        "<table><tr><td><div>Będę.</div><div>Do zobaczenia!</div></td><td></td></tr><tr><td></td><td></td></tr><tr><td></td><td></td></tr></table>",
        "<table><tr><td><table><tr><td>Będę.</td></tr></table></td></tr><tr><td>Do zobaczenia!</td></tr></table>",
        "<table><tr><td>Będę.</td></tr><tr><td></td><td>Do zobaczenia!</td></tr><tr><td></td></tr></table>",
    ])
    func layout(_ html: String) { #expect(own(html: html).split(separator: "\n") == ["Będę.", "Do zobaczenia!"]) }

    @Test("A hundred thousand tables inside one another take no longer than as many lines")
    func nested() {
        let html = String(repeating: "<table><tr><td>a<td>b", count: 100_000)
        #expect(own(html: html).hasPrefix("a"))
    }
}
