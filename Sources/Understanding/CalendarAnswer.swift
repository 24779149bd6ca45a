// A calendar's answer: a button, and often words beside it.

/// Reads what a person wrote beside the button of their calendar. The button is believed unless the words surely say otherwise:
/// "Accepted" with "Niestety nie dam rady" is nobody's answer, a human has to ask. What the words say besides is read as in any mail.
///
///     understand(Words(subject: "", own: "Czy jest parking?"), beside: .accept, asked: question).meaning  // accept, and a question
///
/// - Parameter words: without the phrases of the program; empty when nothing was written.
public func understand(_ words: Words, beside button: Answer, asked question: Question) -> Understood {
    let isWritten = words.own.contains(where: { $0.isLetter || $0.isNumber })
    // "1, 3 i 5" beside the button, under a poll: what our letter asked is read as well
    guard isWritten, ![.invitation, .reminder, .none].contains(question.asked) else { return pressed(button, words, isWritten, question) }
    var understood = understand(words, asked: question)
    let besides = pressed(button, words, isWritten, Question(asked: .invitation, today: question.today))
    understood.meaning.answer = besides.meaning.answer
    understood.unsure += besides.unsure.filter { $0.about == "answer" }
    understood.confidence = min(understood.confidence, besides.confidence)
    return understood
}

private func pressed(_ button: Answer, _ words: Words, _ isWritten: Bool, _ question: Question) -> Understood {
    var understood = Understood()
    if isWritten { understood = understand(words, asked: question) }
    if isWritten, Grammar.polish.sentences(words.own).contains(where: \.takesButtonBack) {
        understood.unsure.removeAll { $0.about == "answer" }
        understood.takeBack(words.own)
        return understood
    }
    let said = understood.surelySaid(words.own)
    understood.unsure.removeAll { $0.about == "answer" }
    guard let said, said != button else {
        understood.meaning.answer = understood.meaning.erase && said == nil ? nil : button
        return understood
    }
    understood.contradict(said, words.own)
    return understood
}

extension Sentence {
    /// "Kliknęłam przez pomyłkę", "klik przez przypadek, proszę nie liczyć", "to pomyłka": but "nie przez pomyłkę".
    var takesButtonBack: Bool {
        let forms = words.map(\.form)
        func holds(_ stems: [String]) -> Int? { forms.firstIndex { form in stems.anyBegins(form) } }
        if let slip = holds(ButtonWords.slips) {
            let isDenied = forms[max(0, slip - 3)..<slip].contains { ["nie", "not", "no"].contains($0) }
            let isOfButton = holds(ButtonWords.pressing) != nil || holds(ButtonWords.ignoring) != nil || words.count < 6 && !isQuestion
            return !isDenied && isOfButton
        }
        guard holds(ButtonWords.pressing) != nil else { return false }
        let isNotThis = zip(forms, forms.dropFirst()).contains { $0 == "nie" && ButtonWords.notThis.contains($1) }
        return isNotThis || holds(ButtonWords.ignoring) != nil || forms.contains { ButtonWords.wrong.contains($0) }
    }
}

extension Understood {
    /// The answer of the words, where experience is sure of it or the rules read it outright.
    fileprivate func surelySaid(_ own: String) -> Answer? {
        if own.isEmpty { return nil }
        let rules = Grammar.polish.answers.read(Grammar.polish.sentences(own))
        if let answer = meaning.answer, confidence >= 0.75 || rules.answer == answer || meaning.substitute != nil || meaning.leave { return answer }
        return rules.isOutright ? rules.answer : nil
    }

    /// The button was pressed by mistake: a human asks what was meant.
    fileprivate mutating func takeBack(_ own: String) {
        meaning.answer = nil
        unsure.append(Doubt(about: "answer", perhaps: "", words: own, reason: "przycisk naciśnięto przez pomyłkę"))
        confidence = min(confidence, 0.5)
    }

    /// The words against the button: whoever comes, sends somebody or leaves is for a human to ask.
    fileprivate mutating func contradict(_ said: Answer, _ own: String) {
        let reason = "słowa mówią co innego niż przycisk w kalendarzu"
        func doubt(_ about: String, _ perhaps: String) -> Doubt { Doubt(about: about, perhaps: perhaps, words: own, reason: reason) }
        meaning.answer = nil
        if let someone = meaning.substitute { unsure.append(doubt("substitute", someone.name)) }
        meaning.substitute = nil
        if meaning.leave { unsure.append(doubt("leave", "leave")) }
        meaning.leave = false
        unsure.append(doubt("answer", said.rawValue))
        confidence = min(confidence, 0.5)
    }
}
