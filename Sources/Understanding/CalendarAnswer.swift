// A calendar's answer: a button, and often words beside it.

/// Reads what a person wrote beside the button of their calendar. The button is believed unless the words surely say otherwise:
/// "Accepted" with "Niestety nie dam rady" is nobody's answer, a human has to ask. What the words say besides is read as in any mail.
///
///     understand(Words(subject: "", own: "Czy jest parking?"), beside: .accept, asked: question).meaning  // accept, and a question
///
/// - Parameter words: without the phrases of the program; empty when nothing was written.
public func understand(_ words: Words, beside button: Answer, asked question: Question) -> Understood {
    var understood = Understood()
    if words.own.contains(where: { $0.isLetter || $0.isNumber }) { understood = understand(words, asked: question) }
    let said = understood.surelySaid(words.own)
    understood.unsure.removeAll { $0.about == "answer" }
    guard let said, said != button else {
        understood.meaning.answer = understood.meaning.erase && said == nil ? nil : button
        return understood
    }
    understood.contradict(said, words.own)
    return understood
}

extension Understood {
    /// The answer of the words, where experience is sure of it or the rules read it outright.
    fileprivate func surelySaid(_ own: String) -> Answer? {
        if own.isEmpty { return nil }
        let rules = Grammar.polish.answers.read(Grammar.polish.sentences(own))
        if let answer = meaning.answer, confidence >= 0.75 || rules.answer == answer || meaning.substitute != nil || meaning.leave { return answer }
        return rules.isOutright ? rules.answer : nil
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
