import Foundation

// What a person typed to the answer of their calendar, without the phrases that their program put around it.

/// The words of a person beside the button they pressed: out of the mail's own words and the comments of the calendar object.
///
///     ownWords(ofCalendarAnswer: ["Jan Kos has accepted your event invitation.", "Spóźnię się"], event: [])  // "Spóźnię się"
///
/// - Parameters:
///   - texts: the own words of the mail first, then COMMENT and its like; often the same words stand in both.
///   - event: summary, place and description of the event: a program repeats them in the mail.
public func ownWords(ofCalendarAnswer texts: [String], event: [String]) -> String {
    let repeated = Set(event.flatMap(splitLines).map(bare).filter { $0.count >= 4 })
    let title = plain(event.first ?? "")
    var found: [String] = []
    for (i, text) in texts.enumerated() {
        let text = String(decoding: text.utf8.prefix(Limits.ownWords), as: UTF8.self)
        // Google writes the whole event into its mail; what the person wrote stands in the calendar object.
        if i == 0, CalendarPhrases.wholeMails.contains(where: plain(text).holds) { continue }
        let lines = splitLines(text)
        let end = lines.firstIndex(where: isRuler) ?? lines.count
        let kept = lines[..<end].filter { !isPhrase($0, title: title, inMail: i == 0) && !repeated.contains(bare($0)) }
        let words = kept.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        if bare(words).isEmpty || found.contains(where: { bare($0).holds(bare(words)) }) { continue }
        found.removeAll { bare(words).holds(bare($0)) }
        found.append(words)
    }
    return found.joined(separator: "\n")
}

func plain(_ text: String) -> String { String(decoding: folded(text), as: UTF8.self) }

/// Letters and numerals only.
func bare(_ text: String) -> String { plain(text).filter { $0.isLetter || $0.isNumber } }

/// "________": below it stands how to join, or the event.
private func isRuler(_ line: String) -> Bool {
    let line = line.filter { !$0.isWhitespace }
    return line.count >= 8 && line.allSatisfy { "_-–—~=*:/·".contains($0) }
}

/// "Jan Kos zaakceptował zaproszenie", "Accepted: Klub książki", "Kiedy: 3 grudnia".
private func isPhrase(_ line: String, title: String, inMail: Bool) -> Bool {
    let line = plain(line)
    // "Anna Nowak: Zaakceptowano: Klub książki"
    for (n, head) in line.split(separator: ":", omittingEmptySubsequences: false).dropLast().prefix(2).enumerated() {
        let head = head.filter { $0.isLetter || $0 == " " }.trimmingCharacters(in: .whitespaces)
        if CalendarPhrases.answers.contains(head) || n == 0 && inMail && CalendarPhrases.labels.contains(head) { return true }
    }
    // a title that was wrapped
    if inMail, case let words = bare(line), words.count >= 6, bare(title).holds(words) { return true }
    let text = title.isEmpty ? line : line.replacingOccurrences(of: title, with: " ")
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if CalendarPhrases.openings.contains(where: words.starts) { return true }
    guard let verb = words.firstIndex(where: CalendarPhrases.deeds.contains), words.count <= 40,
        words[verb...].contains(where: { word in CalendarPhrases.matters.contains(where: word.hasPrefix) }) else { return false }
    return !words.contains(where: CalendarPhrases.ownSpeech.contains)
}

private enum CalendarPhrases {
    /// Mails of which no word is the person's.
    static let wholeMails = ["calendar.google.com", "kalendarza google", "google calendar"]
    /// Names of an answer before a colon and the event.
    static let answers: Set<String> = [
        "accepted", "declined", "tentative", "tentatively accepted", "invitation accepted", "invitation declined", "event accepted",
        "event declined", "zaakceptowano", "zaakceptowane", "odrzucono", "odrzucone", "przyjeto", "przyjete", "wstepnie zaakceptowano",
        "wstepnie zaakceptowane", "wstepna akceptacja", "wstepnie", "niezobowiazujaco", "zaproszenie przyjete", "zaproszenie odrzucone",
        "zaproszenie przyjete wstepnie", "zaproszenie zaakceptowane", "прийнято", "відхилено", "під питанням",
    ]
    /// What is told of the event in the mail, before a colon.
    static let labels: Set<String> = [
        "kiedy", "when", "gdzie", "where", "kalendarz", "calendar", "kto", "who", "temat", "subject", "tytul", "title", "data", "date", "czas",
        "time", "godzina", "lokalizacja", "location", "miejsce", "organizator", "organizer", "goscie", "guests", "uczestnicy", "attendees",
        "od", "from", "do", "to", "wyslano", "sent", "wymagani", "required", "start", "poczatek", "koniec", "end", "opis", "description",
        "wydarzenie", "event", "spotkanie", "meeting", "коли", "де", "хто",
    ]
    /// Of an absence that the calendar knows.
    static let openings = [
        ["declined", "because", "i", "am", "out", "of", "office"], ["declined", "because", "it", "s", "outside"],
        ["odrzucone", "poniewaz", "jestem", "poza", "biurem"], ["odrzucono", "poniewaz", "jestem", "poza", "biurem"],
    ]
    /// What a program says of somebody.
    static let deeds: Set<String> = [
        "accepted", "declined", "tentatively", "replied", "responded", "zaakceptowal", "zaakceptowala", "akceptuje", "odrzucil", "odrzucila",
        "odrzuca", "przyjal", "przyjela", "przyjmuje", "odmowil", "odmowila", "odpowiedzial", "odpowiedziala", "potwierdzil", "potwierdzila",
        "прийняв", "прийняла", "відхилив", "відхилила",
    ]
    static let matters = ["invit", "event", "meeting", "zaprosz", "wydarzen", "spotkan", "propozycj", "termin", "запрош", "поді"]
    /// A person speaks here, not a program.
    static let ownSpeech: Set<String> = [
        "i", "we", "my", "but", "ale", "lecz", "jednak", "mnie", "ja", "bede", "bedziemy", "bo", "because", "прошу", "але", "instead",
        "zamiast", "niestety", "sorry", "prosze", "przepraszam", "czy", "za", "moj", "moja", "nasz", "nasza",
    ]
}
