// Layer 7 for invitations and reminders: rules and experience, people, and what else was said: "Będę, ale proszę o inną godzinę. Przyjdzie też Ewa
// Lis."

extension Reading {
    mutating func readAnswer() {
        let source = (subjectAnswer ?? []) + text
        let reading = grammar.answers.read(source)
        let view = grammar.ruleView(of: source, answer: reading, wishes: source.count == text.count ? wishes : grammar.wishes.read(source))
        let weighed = grammar.weigher.weigh(grammar.features(of: source, rules: view))
        let judgement = judge(reading, weighed, of: source)
        understood.confidence = judgement.confidence
        let isOpen = judgement.answer == nil || judgement.answer == .tentative
        understood.meaning.answer = (isOpen ? answerWithDate(reading, source, weighed) : nil) ?? judgement.answer
        note(reading.signals.filter { $0.answer == understood.meaning.answer }.map { ($0.sentence, $0.finding) }, grammar.answers.rules, in: source)
        if let answer = judgement.answer, understood.because.isEmpty, let sentence = grammar.sentence(that: answer, in: source) {
            understood.because.append(Evidence(words: sentence.text, rule: Evidence.experience, meaning: answer.rawValue))
        }
        weighSeveral()
        let people = readPeople(source, reading)
        weighFlags(weighed, view)
        // whoever leaves for good and names somebody names a successor
        if !understood.meaning.leave { weighNominations(people, in: source) }
        // who is to be invited comes for nobody
        let nominated = Set(understood.meaning.nominates.map { folded($0.name) })
        understood.unsure.removeAll { $0.about == "substitute" && nominated.contains(folded($0.perhaps)) }
        dropDatesSaidBack(reading, source)
        doubtBareProposal(reading)
        doubtReported(reading, source)
        doubtOtherDate(reading, source)
        doubtStandInConfirmed()
        let meaning = understood.meaning
        if meaning.leave, !meaning.erase, meaning.answer == nil { understood.meaning.answer = .decline }
        if understood.unsure.contains(where: { $0.about == "answer" }) { return }
        if understood.meaning.answer == nil, let perhaps = judgement.perhaps {
            doubt("answer", perhaps.rawValue, words.own, judgement.reason)
        } else if understood.meaning.answer == nil, !meaning.question, !meaning.erase {
            doubt("answer", "", words.own, "nie powiedziano, czy ktoś przyjdzie")
        }
    }

    /// "Ewa: będę / Tomek: nie będę": whose answer is the writer's?
    private mutating func weighSeveral() {
        switch answerOfSeveral {
        case .writers(let answer): understood.meaning.answer = answer
        case .unknown:
            understood.meaning.answer = nil
            doubt("answer", "", words.own, "odpowiada kilka osób, każda co innego")
        case nil: break
        }
    }

    /// "Uprzejmie proszę o rozważenie innego dnia.": another date is wished for, and of the writer's own coming nothing is said.
    private mutating func doubtBareProposal(_ answer: AnswerReading) {
        guard understood.meaning.answer == .decline, understood.meaning.proposes, understood.meaning.substitute == nil, !understood.meaning.leave,
            !answer.signals.contains(where: { $0.side == .no }) else { return }
        let proposing = Set(wishes.findings.filter { $0.finding.meaning.lowercased() == "propose" }.map(\.sentence))
        guard text.indices.allSatisfy({ proposing.contains($0) || text[$0].words.count < 4 }) else { return }
        understood.meaning.answer = nil
        doubt("answer", Answer.decline.rawValue, words.own, "mowa o innym terminie, a nie o przyjściu")
    }

    /// "Koleżanka powiedziała, że rezygnuje z partnerstwa": nor does the writer refuse with it.
    private mutating func doubtReported(_ answer: AnswerReading, _ source: [Sentence]) {
        guard understood.meaning.answer == .decline, !understood.meaning.leave, understood.meaning.substitute == nil else { return }
        let refusals = answer.signals.filter { $0.side == .no }.map { source[$0.sentence].text }
        var told = text.filter(grammar.wishes.tellsOfAnother).map(\.text)
        if let maybe = wishes.maybeLeave, wishes.doubted.contains("leave") { told.append(maybe) }
        guard !told.isEmpty, refusals.allSatisfy(told.contains) else { return }
        understood.meaning.answer = nil
        doubt("answer", "", words.own, "mowa o kimś innym")
    }

    /// "Zamiast Pani przyjdzie ktoś inny? Tak, Ewa Kot": the yes is to somebody who comes instead.
    private mutating func doubtStandInConfirmed() {
        guard understood.meaning.answer == .accept,
            let someone = understood.meaning.nominates.first ?? grammar.people.candidates(in: text, writer: words.writer).first else { return }
        let above = words.passages.filter { $0.own.contains(someone.name) }.map { folded($0.quotedAbove.suffix(300)) } + [folded(words.own)]
        guard above.contains(where: { text in standInQuestions.contains(where: text.contains) }),
            !text.contains(where: { s in s.words.contains { ["bede", "przyjde", "bedziemy", "przyjdziemy"].contains($0.form) } }) else { return }
        understood.meaning.answer = nil
        understood.meaning.nominates.removeAll { $0 == someone }
        doubt("substitute", someone.name, words.own, "nie jest pewne, czy to zastępstwo")
    }

    /// Experience has its say on what the rules found besides the answer.
    private mutating func weighFlags(_ weighed: Weighed, _ view: RuleView) {
        func likely(_ flag: Weighed.Flag) -> Double { weighed.likelihood(of: flag) }
        let limits = FlagLimits.question
        // "proszę wysłać takie samo pismo do Łukasza Wrony" asks nothing besides
        let isRequest = !understood.meaning.nominates.isEmpty && !text.contains(where: \.isQuestion)
        let question = understood.meaning.proposes || isRequest ? limits.beside : understood.meaning.question ? limits.ruled : limits.unruled
        understood.meaning.question = likely(.question) >= question
        if likely(.proposes) < (understood.meaning.proposes ? FlagLimits.proposes.ruled : FlagLimits.proposes.unruled) {
            (understood.meaning.proposes, understood.meaning.proposal) = (false, nil)
        } else if !understood.meaning.proposes {
            (understood.meaning.proposes, understood.meaning.proposal) = (true, words.own)
        }
        if let someone = understood.meaning.substitute, likely(.substitute) < FlagLimits.people {
            understood.meaning.substitute = nil
            // the refusal that followed from it is none either
            if answeredBefore != .decline { understood.meaning.answer = nil }
            doubt("substitute", someone.name, words.own, "nie jest pewne, czy to zastępstwo")
        }
        if likely(.substitute) > likely(.nominates) { findSubstitute(likely(.substitute)) } else { findNominated(likely(.nominates)) }
        // an address is not written of somebody who is only mentioned
        let isCertain = understood.meaning.leave  // whoever leaves for good and names somebody names a successor
        if likely(.nominates) < FlagLimits.people, !isCertain {
            understood.meaning.nominates.removeAll { $0.email == nil && !companions.contains($0.name) }
        }
        weighWishes(weighed)
    }

    /// "Odstępuję swoje miejsce koledze, Dawidowi Lisowi": no phrase that the rules know, and yet somebody comes instead, the one who is named.
    private mutating func findSubstitute(_ likelihood: Double) {
        let meaning = understood.meaning, limits = FlagLimits.substitute
        guard likelihood >= limits.any, meaning.substitute == nil, meaning.answer != .accept, meaning.answer != .tentative, !meaning.leave,
            question.asked != .nomination, !text.contains(where: \.writerStandsIn),
            !understood.unsure.contains(where: { ["substitute", "answer"].contains($0.about) }) else { return }
        let known = Set((meaning.nominates.map(\.name) + companions).map { folded($0) })
        let named = grammar.people.candidates(in: text, writer: words.writer).filter { !known.contains(folded($0.name)) }
        guard named.count < 2, let someone = named.first ?? grammar.people.unnamedCandidate(in: text),
            named.isEmpty || someone.name.contains(" ") || likelihood >= limits.byOneName else { return }
        let isConditional = text.contains { s in
            s.text.contains(someone.name) && s.clauses.contains { [.ifOnly, .unless].contains($0.link) && $0.words.lowerBound > 0 }
                || grammar.people.finder.people(in: s).contains { $0.person.name == someone.name } && s.dependsOnAbsence
        }
        let isHedged = text.contains { s in
            s.offersChoice || grammar.people.finder.people(in: s).contains { mention in
                mention.person.name == someone.name
                    && s.words[s.clauses[s.clause(of: mention.words.lowerBound)].words].contains { StandInWords.unfulfilled.contains($0.form) }
            }
        }
        if isHedged { return doubt("substitute", someone.name, words.own, "nie jest pewne, czy ktoś przyjdzie w zastępstwie") }
        if isConditional { return doubt("substitute", someone.name, words.own, "zastępstwo pod warunkiem") }
        understood.meaning.substitute = someone
        understood.meaning.answer = .decline
        understood.because.append(Evidence(words: words.own, rule: Evidence.experience, meaning: "substitute"))
    }

    /// "Klub Amazonek i jego prezeska Jagoda Kmieć chętnie by dostały takie zaproszenie": likewise for those who are named to be invited.
    private mutating func findNominated(_ likelihood: Double) {
        guard likelihood >= FlagLimits.nominates, understood.meaning.nominates.isEmpty, understood.meaning.substitute == nil else { return }
        understood.meaning.nominates = grammar.people.candidates(in: text, writer: words.writer).filter { $0.name.contains(" ") }
    }

    /// Nobody is taken off a list or erased by the rules alone.
    mutating func weighWishes() {
        let view = grammar.ruleView(of: text, answer: grammar.answers.read(text), wishes: wishes)
        weighWishes(grammar.weigher.weigh(grammar.features(of: text, rules: view)))
    }

    private mutating func weighWishes(_ weighed: Weighed) {
        weighWish(\.leave, weighed.likelihood(of: .leave), FlagLimits.leave, "leave", Self.perhapsLeaves)
        weighWish(\.erase, weighed.likelihood(of: .erase), FlagLimits.erase, "erase", Self.perhapsErases)
    }

    private mutating func weighWish(
        _ wish: WritableKeyPath<Meaning, Bool>, _ likely: Double, _ limit: (ruled: Double, unruled: Double), _ about: String, _ reason: String
    ) {
        let isRuled = understood.meaning[keyPath: wish]
        understood.meaning[keyPath: wish] = likely >= (isRuled ? limit.ruled : limit.unruled) && !wishes.isSpared
            && (isRuled || !wishes.doubted.contains(about) && grammar.wishes.mayBeOwn(text))
        if understood.meaning[keyPath: wish] {
            understood.unsure.removeAll { $0.about == about }
            if !isRuled { understood.because.append(Evidence(words: words.own, rule: Evidence.experience, meaning: about)) }
        } else if isRuled || likely >= FlagLimits.asked, !understood.unsure.contains(where: { $0.about == about }) {
            doubt(about, about, words.own, reason)
        }
    }

    /// The subject, when it is the person's own and not "Re: …" of ours: a button's or a one-line mail.
    private var subjectAnswer: [Sentence]? {
        let subject = String(words.subject.drop { $0.isWhitespace })
        let lower = folded(subject)
        if ["pd:", "fw:", "fwd:"].anyBegins(lower) { return nil }
        if ["re:", "odp:", "odp.:", "odp ", "aw:", "ha:", "відп:"].anyBegins(lower) {
            return text.isEmpty ? answerBehind(subject) ?? answerAhead(subject) : nil
        }
        let plain = subject.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
        let sentences = plain.isEmpty ? [] : grammar.sentences(plain)
        return text.isEmpty || grammar.answers.read(sentences).answer != nil ? sentences : nil
    }

    /// "Re: Zaproszenie na spotkanie - TAK": a few plain words behind our own subject, and nothing else in the mail.
    private func answerBehind(_ subject: String) -> [Sentence]? {
        let pieces = subject.split { "-–—:;,.!/()[]".contains($0) }
        // "… - będę, Szczepanik": signed in the subject too
        let writer = folded(words.writer).split(separator: " ")
        func isSigned(_ piece: Substring) -> Bool { folded(piece).split(separator: " ").allSatisfy(writer.contains) }
        let tail = pieces.last { $0.contains(where: \.isLetter) && !$0.contains(where: \.isNumber) && !isSigned($0) } ?? ""
        let sentences = grammar.sentences(String(tail))
        guard sentences.count == 1, sentences[0].words.count < 5, !sentences[0].isQuestion, !subject.hasSuffix("?") else { return nil }
        let reading = grammar.answers.read(sentences)
        return reading.answer != nil && reading.confidence >= 0.9 ? sentences : nil
    }

    /// "Re: BĘDĘ (Zaproszenie na spotkanie)", "Re: Potwierdzam obecność 3 lutego": over an empty mail, what nobody but the writer says.
    private func answerAhead(_ subject: String) -> [Sentence]? {
        let own = subject.drop { $0 != ":" }.dropFirst().prefix { $0 != "(" && $0 != "[" }
        let sentences = grammar.sentences(String(own))
        guard sentences.count == 1, sentences[0].words.count < 7, !sentences[0].isQuestion, !subject.hasSuffix("?") else { return nil }
        let reading = grammar.answers.read(sentences)
        let isOutright = reading.signals.contains { ($0.side == .yes || $0.side == .no) && $0.strength == 3 && !$0.aboutOther }
        return reading.answer != nil && reading.confidence >= 0.9 && isOutright ? sentences : nil
    }

    private mutating func readPeople(_ source: [Sentence], _ answer: AnswerReading) -> PeopleReading {
        let outright = answer.signals.contains { $0.side == .yes && $0.strength == 3 && !$0.aboutOther && !$0.earlierPlan }
        // "ja nie dam rady, przyjdzie ktoś od nas, ale kto, jeszcze nie wiadomo": open is only who it will be
        let judged = understood.meaning.answer == .tentative ? answer.answer ?? .tentative : understood.meaning.answer ?? answer.answer
        let reading = grammar.people.read(
            source, asked: question.asked, answer: judged,
            firstPersonYes: outright && answer.answer == .accept && understood.meaning.answer != .decline, writer: words.writer)
        understood.meaning.nominates = reading.nominated + reading.companions
        companions = Set(reading.companions.map(\.name).filter { $0.contains(" ") })
        nominateBetweenQuotes()
        if let perhaps = reading.perhaps, reading.substitute == nil {
            doubt("substitute", perhaps, words.own, "nie jest pewne, czy ktoś przyjdzie w zastępstwie")
        }
        // an unsure refusal makes nobody come
        if reading.isByAddress, understood.meaning.answer != .decline, let reached = reading.substitute {
            understood.meaning.nominates.append(reached)
            return reading
        }
        // "Panią Bożenę Rżysko, prowadzi stajnię" under our question whom to invite comes for nobody
        guard let substitute = reading.substitute, !understood.meaning.nominates.contains(where: { folded($0.name) == folded(substitute.name) })
        else { return reading }
        // "nie jestem już dyrektorem, obowiązki przejął Jan Kos, mnie proszę wykreślić": from now on, not this once
        if understood.meaning.leave {
            let isNamed = understood.meaning.nominates.contains { folded($0.name) == folded(substitute.name) }
            if !isNamed { understood.meaning.nominates.append(substitute) }
            return reading
        }
        let standins = reading.findings.filter { $0.finding.meaning.lowercased().hasPrefix("standin") }
        if leavesOpen(substitute, answer, isComing: answer.answer == .accept && outright, sentences: Set(standins.map(\.sentence)).map { source[$0] }) { return reading }
        answeredBefore = understood.meaning.answer
        understood.meaning.substitute = substitute
        understood.meaning.answer = .decline
        note(reading.findings.filter { grammar.people.rules.rules[$0.finding.rule].meaning == "STANDIN" }, grammar.people.rules, in: source)
        return reading
    }

    /// Whether it is open that somebody comes instead, or who: then a human is asked.
    /// - Parameter sentences: those that speak of it.
    private mutating func leavesOpen(_ substitute: Person, _ answer: AnswerReading, isComing: Bool, sentences: [Sentence]) -> Bool {
        let reason: String
        if isComing {
            // both "będę" and "za mnie": whom it means is for a human
            (understood.meaning.answer, understood.meaning.substitute) = (nil, nil)
            reason = "mowa i o własnej obecności, i o zastępstwie"
        } else if answer.answer == .tentative, answer.signals.contains(where: { $0.side == .open && $0.strength == 3 }) {
            // "przyjdzie za mnie Ola, o ile wyzdrowieje"
            guard understood.meaning.answer == .tentative, substitute.name.first?.isUppercase ?? false else { return true }
            reason = "nie jest pewne, czy ktoś przyjdzie w zastępstwie"
        } else if answer.answer != .decline, sentences.contains(where: \.dependsOnAbsence) {
            if understood.meaning.answer == .decline { understood.meaning.answer = nil }
            reason = "zastępstwo pod warunkiem"
        } else if sentences.contains(where: \.offersChoice) {
            if understood.meaning.answer == .decline, answer.answer != .decline { understood.meaning.answer = nil }
            reason = "nie jest pewne, kto przyjdzie"
        } else { return false }
        doubt("substitute", substitute.name, words.own, reason)
        return true
    }

    /// Under our quoted question whom else to invite, a bare name nominates.
    private mutating func nominateBetweenQuotes() {
        for passage in words.passages {
            let lines = passage.quotedAbove.split(whereSeparator: \.isNewline)
            guard let question = lines.last(where: { $0.contains { $0.isLetter } }).map(folded), question.contains("?"),
                invitingQuestions.contains(where: question.contains) else { continue }
            let people = grammar.people.read(
                grammar.sentences(passage.own), asked: .nomination, answer: nil, firstPersonYes: false, writer: words.writer).nominated
            understood.meaning.nominates += people.filter { person in
                !understood.meaning.nominates.contains { folded($0.name) == folded(person.name) }
            }
        }
    }
}

extension Sentence {
    /// "Jeśli nie skończę zmiany, przyjdzie za mnie mąż", "gdyby mnie zabrakło, zastąpi mnie Ewa": somebody comes only if the writer doesn't.
    var dependsOnAbsence: Bool {
        clauses.contains { clause in
            let forms = clause.words.map { words[$0].form }
            let isIf = [.ifOnly, .unless].contains(clause.link) || forms.contains { ["gdyby", "gdybym", "gdybysmy", "jakby", "jakbym"].contains($0) }
                || zip(forms, forms.dropFirst()).contains { ($0, $1) == ("w", "razie") || ($0, $1) == ("na", "wypadek") }
            if zip(forms, zip(forms.dropFirst(), forms.dropFirst(2))).contains(where: { $0 == "in" && ["that", "this"].contains($1.0) && $1.1 == "case" }) {
                return true
            }
            return isIf && forms.contains { ["nie", "not", "cant", "wont", "dont", "doesnt", "isnt"].contains($0) || $0.hasPrefix("zabrak") }
        }
    }
}

/// How our letters ask whom else to invite.
private let invitingQuestions = [
    "kogo jeszcze", "kogo warto", "kogo zapros", "kogo pan", "kogo by", "kto jeszcze powinien", "who else",
]

/// How our letters ask who comes instead.
private let standInQuestions = ["przyjdzie ktos inny?", "coming in your place?"]
