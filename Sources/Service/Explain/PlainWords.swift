import Foundation
import Mail
import Understanding

extension Explanation {
    /// For a person, in Polish: what the mail is, what it says, and on which words that rests (marked »so«).
    public var plain: String { plain(inPolish: true) }

    /// The same in Polish or in English.
    public func plain(inPolish polish: Bool) -> String {
        var lines = ["\(file): \(kindWords(polish))"]
        if !subject.isEmpty { lines.append((polish ? "Temat: " : "Subject: ") + subject) }
        if !reply.isEmpty { lines += [polish ? "Własne słowa:" : "Own words:"] + marked.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" } }
        if !failed.isEmpty { lines += failed.map { "    \($0.address): " + ($0.permanent ? (polish ? "na stałe" : "for good") : polish ? "chwilowo" : "for now") } }
        if let day = awayUntil { lines.append((polish ? "Nieobecność do: " : "Away until: ") + "\(day.year)-\(day.month)-\(day.day)") }
        let facts = stated(polish)
        if facts.isEmpty { if kind == .human { lines.append(polish ? "Nic nie zostanie zapisane." : "Nothing would be recorded.") } }
        else { lines += [polish ? "Rozumiem:" : "Understood:"] + facts.map { "    " + $0 } }
        for doubt in unsure { lines.append((polish ? "Niepewne: " : "Not sure: ") + about(doubt, polish)) }
        for reason in because { lines.append("    „\(reason.words)” → \(reason.meaningWords(polish)) (\(reason.ruleWords(polish)))") }
        if kind == .human { lines.append((polish ? "Pewność: " : "Confidence: ") + "\(Int((confidence * 100).rounded())) %") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func kindWords(_ polish: Bool) -> String {
        switch kind {
        case .human: polish ? "list od człowieka" : "written by a person"
        case .rsvp: polish ? "odpowiedź z kalendarza" : "an answer by a calendar"
        case .invitation: polish ? "zaproszenie z kalendarza" : "an invitation by a calendar"
        case .auto: polish ? "odpowiedź automatyczna" : "an automatic answer"
        case .bulk: polish ? "wysyłka zbiorowa" : "bulk mail"
        case .bounce: polish ? "zwrot: list nie dotarł" : "a bounce: a letter did not arrive"
        case .feedback: polish ? "skarga na wiadomość" : "a complaint"
        case .delivered: polish ? "potwierdzenie doręczenia" : "a delivery notice"
        case .receipt: polish ? "potwierdzenie odczytu" : "a read receipt"
        }
    }

    /// The own words with »« around those that a reading rests on.
    private var marked: String { pieces.map { $0.isMarked ? "»\($0.text)«" : $0.text }.joined() }

    /// The own words in pieces: the first place of each run of words that a reading rests on is marked.
    var pieces: [(text: String, isMarked: Bool)] {
        var out: [(text: String, isMarked: Bool)] = [(reply, false)]
        for words in Set(because.map(\.words)).sorted(by: { ($0.count, $0) > ($1.count, $1) }) where !words.isEmpty {
            guard let index = out.firstIndex(where: { !$0.isMarked && $0.text.contains(words) }), let place = out[index].text.range(of: words)
            else { continue }
            let text = out[index].text
            let parts = [(String(text[..<place.lowerBound]), false), (words, true), (String(text[place.upperBound...]), false)]
            out.replaceSubrange(index...index, with: parts.filter { !$0.0.isEmpty })
        }
        return out
    }

    /// What would be recorded, a line each.
    func stated(_ polish: Bool) -> [String] {
        var out: [String] = []
        let answers = polish ? ["accept": "przyjdzie", "decline": "nie przyjdzie", "tentative": "jeszcze nie wie"] : ["accept": "comes", "decline": "does not come", "tentative": "may come"]
        if let answer = answers[meaning.answer] { out.append(answer) }
        if let person = meaning.substitute { out.append((polish ? "w zastępstwie: " : "instead: ") + named(person)) }
        out += meaning.nominates.map { (polish ? "wskazana osoba: " : "named: ") + named($0) }
        if !meaning.poll.isEmpty { out.append((polish ? "terminy: " : "dates: ") + numbers(meaning.poll)) }
        if meaning.pollNone { out.append(polish ? "żaden termin nie pasuje" : "no date suits") }
        if let hours = meaning.hours { out.append("\(hours.hours) h" + (hours.channel.map { ", \($0.rawValue)" } ?? "")) }
        if let list = meaning.attendance {
            out.append((polish ? "obecni: " : "present: ") + numbers(list.present) + (polish ? "; nieobecni: " : "; absent: ") + numbers(list.absent))
            out += list.walkins.map { (polish ? "spoza listy: " : "walk-in: ") + named($0) }
        }
        if meaning.held == false { out.append(polish ? "spotkanie się nie odbyło" : "the meeting was not held") }
        out += meaning.evaluation.sorted { $0.key < $1.key }.map { "\($0.key). \($0.value)" }
        if meaning.proposes { out.append((polish ? "proponuje inny termin: " : "proposes another date: ") + (meaning.proposal ?? "")) }
        if meaning.question { out.append(polish ? "o coś pyta lub prosi" : "asks something") }
        if meaning.leave { out.append(polish ? "odchodzi na stałe" : "leaves for good") }
        if meaning.erase { out.append(polish ? "chce usunięcia swoich danych" : "wants their data deleted") }
        return out
    }

    func about(_ doubt: Doubt, _ polish: Bool) -> String {
        let names = polish ? ["answer": "czy przyjdzie", "poll": "które terminy", "leave": "czy odchodzi na stałe", "erase": "czy chce usunięcia danych", "substitute": "kto przyjdzie w zastępstwie",
            "attendance": "kto był", "hours": "ile godzin", "evaluation": "na które pytanie to odpowiedź"] : [:]
        let perhaps = doubt.perhaps.isEmpty ? "" : polish ? " (być może: \(doubt.perhaps))" : " (perhaps: \(doubt.perhaps))"
        return (names[doubt.about] ?? doubt.about) + perhaps + (polish ? "; \(doubt.reason)" : "")
    }

    private func named(_ person: Person) -> String {
        [person.name, person.organisation ?? "", person.email ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func numbers(_ list: [Int]) -> String { list.isEmpty ? "–" : list.map(String.init).joined(separator: ", ") }
}
