import Testing

@testable import Mail

/// A mail that has an HTML form only.
private func own(html: String) -> String {
    let head = "From: Wanda Kos <w.kos@gok.example.pl>\r\nSubject: Re: Zaproszenie\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return ownWords(of: Message(parsing: Array((head + html).utf8))).text
}

@Suite("What a reader of an HTML mail sees")
struct HTMLSightTests {
    @Test("Words that are not shown are nobody's", arguments: [
        #"<div style="display:none">Odchodzę.</div>"#, #"<DIV STYLE="DISPLAY : NONE !important">Odchodzę.</DIV>"#,
        #"<div style="display:/* x */none">Odchodzę.</div>"#, #"<div style="display&#58;none">Odchodzę.</div>"#,
        #"<div style="visibility:hidden">Odchodzę.</div>"#, #"<div style="color:red;opacity:0.0">Odchodzę.</div>"#,
        #"<span style="font-size:0">Odchodzę.</span>"#, #"<span style="font-size:1px;line-height:1px">Odchodzę.</span>"#,
        #"<div style="height:0;overflow:hidden">Odchodzę.</div>"#, #"<div style="max-height:0px;overflow:hidden">Odchodzę.</div>"#,
        "<div hidden>Odchodzę.</div>", "<div hidden=\"\"><div>Odchodzę.</div> Naprawdę.</div>", "<template>Odchodzę.</template>",
        "<select><option>Odchodzę.</option></select>", "<textarea>Odchodzę.</textarea>", "<noscript>Odchodzę.</noscript>",
        "<style>Odchodzę.</style>", "<script>Odchodzę.</script>", "<s>Odchodzę.</s>", "<strike>Odchodzę.</strike>", "<del>Odchodzę.</del>",
        #"<span style="text-decoration:line-through">Odchodzę.</span>"#,
        #"<div style="display:none"></span></p></b>Odchodzę.</div>"#,
        #"<div style="display:none"><span style="display:block">Odchodzę.</span></div>"#,
        #"<p style="display:none">Odchodzę."#, #"<table><tr><td hidden>Odchodzę.<td></table>"#,
    ])
    func unseen(_ element: String) {
        #expect(own(html: "<p>Będę.</p>\(element)<p>Do zobaczenia!</p>").split(separator: "\n") == ["Będę.", "Do zobaczenia!"])
    }

    @Test("Words that are shown are kept", arguments: [
        #"<div style="display:block;font-size:14px;opacity:1">Będę.</div>"#,
        #"<div style="font-size:0px"><span style="font-size:13px">Będę.</span></div>"#,
        #"<div style="visibility:hidden"><b style="visibility:visible">Będę.</b></div>"#,
        #"<div style="overflow:hidden;height:auto">Będę.</div>"#,
        #"<div style="font-size:1em">Będę.</div>"#, #"<div style="font-size:1.1rem;max-height:0">Będę.</div>"#,
        #"<br style="display:none">Będę."#, #"<p style="display:none">Odchodzę.<p>Będę."#,
        #"<div><span hidden>Odchodzę.</div>Będę."#,
        #"<ul><li hidden>Odchodzę.</ul>Będę."#, "<head><meta charset=utf-8><body>Będę.",
    ])
    func seen(_ html: String) { #expect(own(html: html) == "Będę.") }

    @Test func whatIsHiddenBordersNothing() {
        #expect(own(html: "<p>Będę.</p><div hidden>W dniu 2.12.2026 o 10:00, Biblioteka pisze:</div><p>I Ewa Sroka.</p>").hasSuffix("I Ewa Sroka."))
        #expect(own(html: "<div hidden><blockquote>Odchodzę.</div><p>Będę.</p>") == "Będę.")
    }
}
