// Layers 6 and 7: the signals of all sentences, weighed against each other, become one answer, or none when they disagree: "Chciałam przyjść, ale
// tego dnia mam dyżur" is a no.

/// What a phrase says about coming, in its context.
struct Signal: Sendable {
    enum Side: String, Sendable { case yes, no, open }
    var side: Side
    /// 3 said outright, 2 implied, 1 a hint.
    var strength: Int
    var sentence: Int
    var segment: Int
    /// Joined to what stands before by "ale", "jednak" …
    var afterBut = false
    var aboutOther = false
    var earlierPlan = false
    var finding: Finding
}

struct AnswerReading: Sendable {
    var answer: Answer?
    var confidence: Double
    var perhaps: Answer?
    var reason = ""
    var signals: [Signal]
    /// What the rules found, sentence by sentence.
    var findings: [[Finding]] = []
}

struct AnswerReader: Sendable {
    let rules: Rulebook

    func read(_ text: [Sentence]) -> AnswerReading {
        var signals: [Signal] = []
        var changed = false
        var relayed = false
        let findings = text.map(rules.findings)
        for (index, sentence) in text.enumerated() {
            let found = findings[index]
            // "PS. Jednak nie przyjdę."
            if found.contains(where: { $0.meaning == "change" }) || index > 0 && sentence.words[0].form == "ps" { changed = true }
            if found.contains(where: { $0.meaning == "relay" }) { relayed = true }
            signals += self.signals(in: sentence, index, found)
        }
        var reading = verdict(withoutOtherMeetings(signals, findings, text), changed: changed)
        reading.findings = findings
        if relayed, reading.answer == .accept, !signals.contains(where: { $0.side == .yes && $0.strength == 3 }) {
            reading.answer = nil
            reading.reason = "list przekazano komuś innemu"
        }
        return reading
    }

    /// "Tym razem nie dam rady, ale na wiosenne przyjdę": behind a refusal, a yes to the meeting of another season or month is none to this one.
    private func withoutOtherMeetings(_ signals: [Signal], _ findings: [[Finding]], _ text: [Sentence]) -> [Signal] {
        signals.filter { signal in
            guard signal.side == .yes, let other = findings[signal.sentence].first(where: { $0.meaning == "elsemonth" }) else { return true }
            return !signals.contains { $0.side == .no && $0.strength > 1 && ($0.sentence, $0.finding.first) < (signal.sentence, other.first) }
        }
    }

    // MARK: Context of one sentence

    private func signals(in sentence: Sentence, _ index: Int, _ found: [Finding]) -> [Signal] {
        let politeClauses = Set(found.filter { $0.meaning == "polite" }.map { sentence.clause(of: $0.first) })
        let past = found.filter { $0.meaning == "past" }.map(\.first)
        let later = Set(found.filter { $0.meaning == "later" || $0.meaning == "elsewhen" }.map { segment(sentence, sentence.clause(of: $0.first)) })
        var out: [Signal] = []
        for finding in found {
            guard var signal = Self.signal(finding) else { continue }
            let c = sentence.clause(of: finding.first)
            let link = sentence.clauses[c].link
            signal.sentence = index
            signal.segment = segment(sentence, c)
            signal.afterBut = link == .but || signal.segment > 0 || finding.meaning.first?.isUppercase == true
                && sentence.words[finding.first].form == "jednak"
            if isNegatedOutside(sentence, finding, found) || isOfAnotherDeed(sentence, finding)
                || isOfSomebody(sentence, finding) { continue }
            if signal.side == .no, signal.strength < 3, sentence.leavesDeed(inClause: c) { continue }
            if isAsked(sentence, clause: c), !finding.meaning.hasSuffix("!") { continue }
            if signal.side == .yes, later.contains(signal.segment) { continue }
            if link == .ifOnly, !politeClauses.contains(c), signal.side == .yes {
                // "jeśli zdążę przyjdę": without its comma the answer stands inside the condition
                signal.side = .open
                signal.strength = 2
            }
            if link == .ifOnly || link == .unless || link == .whether || link == .although, !politeClauses.contains(c),
                signal.side != .open { continue }
            if signal.side == .no, hasFurtherNegation(sentence, c, finding) { continue }
            if link == .because, signal.side == .no, out.contains(where: { $0.side == .yes && $0.strength == 3 }) { continue }
            if link == .that, let before = out.last, before.side == .open, before.segment == signal.segment { continue }
            signal.earlierPlan = past.contains { $0 < finding.first && segment(sentence, sentence.clause(of: $0)) == signal.segment }
            out.append(signal)
        }
        if let beside = besideOthers(sentence, index, found), !out.contains(where: { $0.side == .no }) { out.append(beside) }
        if let refusal = politeRefusal(sentence, index, found), !out.contains(where: { $0.strength > 1 }) { out.append(refusal) }
        return conditioned(out, sentence, politeClauses)
    }

    /// "Chciałabym, ale uczę do szóstej": a wish with "ale" behind it.
    private func politeRefusal(_ sentence: Sentence, _ index: Int, _ found: [Finding]) -> Signal? {
        guard !sentence.isQuestion, let wish = found.first(where: { $0.meaning == "wish" }) else { return nil }
        let objection = sentence.clauses.first { $0.link == .but && $0.words.lowerBound > wish.last }
        guard objection != nil, !sentence.clauses.contains(where: { $0.link == .whether || $0.link == .ifOnly }) else { return nil }
        return Signal(side: .no, strength: 2, sentence: index, segment: 1, afterBut: true, finding: wish)
    }

    /// "Przyjdzie Anna Nowak i ja": whoever stands behind those who come comes too.
    private func besideOthers(_ sentence: Sentence, _ index: Int, _ found: [Finding]) -> Signal? {
        guard !sentence.isQuestion, let me = found.first(where: { $0.meaning == "beside" }),
            let verb = sentence.words[..<me.first].firstIndex(where: { AnsweringWords.othersCome.contains($0.form) }),
            !sentence.words[..<me.first].contains(where: { ["nie", "ani", "not", "nor", "moze", "maybe", "might"].contains($0.form) }),
            !sentence.clauses.contains(where: { [.ifOnly, .unless, .whether].contains($0.link) && $0.words.lowerBound <= verb }) else { return nil }
        return Signal(side: .yes, strength: 3, sentence: index, segment: segment(sentence, sentence.clause(of: me.first)), finding: me)
    }

    /// "Ja będę, Zosia niestety nie": a short refusal right behind somebody's name is theirs.
    private func isOfSomebody(_ sentence: Sentence, _ finding: Finding) -> Bool {
        guard finding.first > 0, finding.words.count < 3, sentence.markBefore[finding.first].isEmpty, finding.meaning.uppercased().hasPrefix("NO")
            || finding.meaning.uppercased().hasPrefix("MAYBE") else { return false }
        let before = sentence.words[finding.first - 1]
        return before.isCapitalised && firstNames[before.form] != nil || AnsweringWords.othersNearby.contains(before.form)
    }

    /// "Nie rezygnuję": a "nie" that no phrase has read turns the phrase behind it round; nobody records that.
    private func isNegatedOutside(_ sentence: Sentence, _ finding: Finding, _ found: [Finding]) -> Bool {
        guard finding.first > 0, sentence.words[finding.first - 1].form == "nie", sentence.markBefore[finding.first].isEmpty else { return false }
        return !found.contains { $0.words.contains(finding.first - 1) }
    }

    /// "Nie będę się tłumaczyć", "nie będę ukrywał": of something else than coming.
    private func isOfAnotherDeed(_ sentence: Sentence, _ finding: Finding) -> Bool {
        if renouncing.contains(sentence.words[finding.last].form) { return isOfChore(sentence, finding.last + 1) }
        guard ["bede", "bedziemy"].contains(sentence.words[finding.last].form), finding.words.contains(where: { sentence.words[$0].form == "nie" })
            else { return false }
        let end = sentence.clauses[sentence.clause(of: finding.last)].words.upperBound
        let next = sentence.words[(finding.last + 1)..<max(finding.last + 1, end)].prefix(4).first { !AnsweringWords.besideVerbs.contains($0.form) }
        guard let next, next.kind == .word, next.form.utf8.count > 4,
            !AnsweringWords.comingStems.anyBegins(next.form) else { return false }
        return next.text.hasSuffix("ć") || futureEndings.anyEnds(next.form)
    }

    /// "Rezygnuję z pisania protokołów": a chore is given up, not the meeting.
    private func isOfChore(_ s: Sentence, _ i: Int) -> Bool {
        guard i + 1 < s.words.count, ["z", "ze"].contains(s.words[i].form) else { return false }
        let form = s.words[i + 1].form
        return ["ania", "enia"].anyEnds(form) && !AnsweringWords.comingStems.anyBegins(form)
            && !["spotkania", "zebrania", "zaproszenia"].contains(form)
    }

    /// "Nie mogę nie …": two negations in one clause, and the phrase knows of one only. Which of them counts is not for us to guess.
    private func hasFurtherNegation(_ sentence: Sentence, _ clause: Int, _ finding: Finding) -> Bool {
        let range = sentence.clauses[clause].words
        return range.contains { sentence.words[$0].form == "nie" && !finding.words.contains($0) && $0 > finding.first }
            && finding.words.contains { sentence.words[$0].form == "nie" }
    }

    private func segment(_ sentence: Sentence, _ clause: Int) -> Int {
        sentence.clauses[...clause].filter { $0.link == .but }.count
    }

    /// An answer in a question is none: "Mogę przyjść z dzieckiem?"; what stands before the question's own clause counts.
    private func isAsked(_ sentence: Sentence, clause: Int) -> Bool {
        guard sentence.isQuestion else { return false }
        if clause == sentence.clauses.count - 1 { return true }
        let asking = sentence.clauses.firstIndex { $0.link == .whether
            || interrogatives.contains(sentence.words[$0.body < $0.words.upperBound ? $0.body : $0.words.lowerBound].form) }
        return asking.map { $0 <= clause } ?? false
    }

    /// "Jeśli będzie parking, to przyjdę": an answer under a condition is open.
    private func conditioned(_ signals: [Signal], _ sentence: Sentence, _ polite: Set<Int>) -> [Signal] {
        var conditions = Set<Int>()
        for (i, clause) in sentence.clauses.enumerated() where clause.link == .ifOnly || clause.link == .unless {
            if !polite.contains(i) { conditions.insert(segment(sentence, i)) }
        }
        guard !conditions.isEmpty else { return signals }
        return signals.map { signal in
            guard !signal.finding.meaning.hasSuffix("!"), conditions.contains(signal.segment), signal.side != .open, signal.strength > 1
                || signal.side == .yes else { return signal }
            var open = signal
            open.side = .open
            open.strength = 3
            return open
        }
    }

    private static func signal(_ finding: Finding) -> Signal? {
        let sides: [String: (Signal.Side, Int)] = [
            "YES": (.yes, 3), "yes": (.yes, 2), "yes?": (.yes, 1), "YES3": (.yes, 2),
            "NO!": (.no, 3), "YES!": (.yes, 3), "later": (.no, 2), "NO": (.no, 3), "no": (.no, 2), "no?": (.no, 1),
            "MAYBE": (.open, 3), "TURNED": (.open, 3), "maybe!": (.open, 2), "maybe": (.open, 2), "maybe?": (.open, 1),
        ]
        guard let (side, strength) = sides[finding.meaning] else { return nil }
        return Signal(side: side, strength: strength, sentence: 0, segment: 0, aboutOther: finding.meaning == "YES3", finding: finding)
    }

    // MARK: Reconciliation

    private func verdict(_ all: [Signal], changed: Bool) -> AnswerReading {
        let now = all.filter { !$0.earlierPlan }
        let signals = now.isEmpty ? all : now
        func best(_ side: Signal.Side) -> Int { signals.filter { $0.side == side }.map(\.strength).max() ?? 0 }
        let (yes, no, open) = (best(.yes), best(.no), best(.open))
        func reading(_ answer: Answer?, _ confidence: Double, perhaps: Answer? = nil, _ reason: String = "") -> AnswerReading {
            AnswerReading(answer: answer, confidence: confidence, perhaps: perhaps ?? answer, reason: reason, signals: signals)
        }
        if yes == 0, no == 0, open == 0 { return reading(nil, 1) }
        if no == 0, open == 0 { return reading(.accept, yes == 3 ? 0.97 : yes == 2 ? 0.9 : 0.75) }
        if yes == 0, open == 0 {
            let hints = signals.filter { $0.side == .no }.count
            if no == 1, hints == 1, !signals.contains(where: { rules.rules[$0.finding.rule].pattern == "<regret>" }) {
                return reading(nil, 0.5, perhaps: .decline, "tylko wzmianka o przeszkodzie")
            }
            return reading(.decline, no == 3 ? 0.97 : no == 2 ? 0.88 : 0.75)
        }
        if yes == 0, no == 0 { return reading(.tentative, 0.9) }
        if open == 0 { return contrary(signals, yes, no, changed: changed, reading) }
        return opened(signals, yes, no, open, changed: changed, reading)
    }

    private typealias Make = (Answer?, Double, Answer?, String) -> AnswerReading

    /// Yes and no in one message: the later after "ale", the clearer, or nobody knows.
    private func contrary(_ signals: [Signal], _ yes: Int, _ no: Int, changed: Bool, _ reading: Make) -> AnswerReading {
        let sided = signals.filter { $0.side != .open && $0.strength > 1 }
        guard let last = sided.last else { return reading(nil, 0.4, nil, "wskazówki są sprzeczne") }
        let answer: Answer = last.side == .yes ? .accept : .decline
        let mine = last.side == .yes ? yes : no
        let others = last.side == .yes ? no : yes
        if mine > others { return reading(answer, 0.85, nil, "") }
        if last.strength >= others, last.afterBut || changed { return reading(answer, 0.85, nil, "") }
        if mine == others, mine == 2, last.side == .no { return reading(answer, 0.75, nil, "") }
        if others > mine { return reading(last.side == .yes ? .decline : .accept, 0.8, nil, "") }
        return reading(nil, 0.4, answer, "jedno zdanie mówi tak, inne nie")
    }

    /// Something open beside a yes or a no.
    private func opened(_ signals: [Signal], _ yes: Int, _ no: Int, _ open: Int, changed: Bool, _ reading: Make) -> AnswerReading {
        let openSignals = signals.filter { $0.side == .open && $0.strength == open }
        let sided = signals.filter { $0.side != .open }
        let strongest = max(yes, no)
        if yes > 0, no > 0, yes == no, yes == 3 { return reading(.tentative, 0.7, nil, "") }
        if strongest > open {
            let rest = signals.filter { $0.side != .open }
            if yes > 0, no > 0 { return contrary(rest, yes, no, changed: changed, reading) }
            return reading(yes > no ? .accept : .decline, 0.85, nil, "")
        }
        if strongest == open, let last = sided.last(where: { $0.strength == strongest }), let lastOpen = openSignals.last {
            let later = (last.sentence, last.finding.first) > (lastOpen.sentence, lastOpen.finding.first)
            if later, last.afterBut || changed { return reading(last.side == .yes ? .accept : .decline, 0.8, nil, "") }
            if last.side == .no, last.sentence != lastOpen.sentence { return reading(.decline, 0.75, nil, "") }
        }
        return reading(.tentative, 0.85, nil, "")
    }
}

/// Words that open a question.
let interrogatives: Set<String> = [
    "czy", "kto", "kogo", "komu", "co", "czego", "gdzie", "kiedy", "jak", "jaki", "jaka", "jakie", "ile", "ktory", "ktora", "ktore", "o",
        "dlaczego", "czemu", "skad",
    "who", "what", "where", "when", "how", "which", "why", "is", "are", "will", "can", "could", "does", "do", "may", "shall", "would",
    "чи", "хто", "що", "де", "коли", "як", "скільки", "який", "можна",
]

private let renouncing: Set<String> = ["rezygnuje", "rezygnujemy", "zrezygnuje", "zrezygnujemy"]
private let futureEndings = ["ywac", "owac", "ac", "ic", "yc", "ec", "al", "ala", "il", "ila", "yl", "yla", "ali", "ili", "yli", "aly", "ily"]
