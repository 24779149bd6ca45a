// Rules and experience together say who is to be invited.

/// How likely it must be that somebody is proposed: of whom the rules nominate, and of others. Of 1,179 nominating replies of authors that the
/// training had not seen, the rules alone read 66 % right, both together 77 %; of 701 others, written to look alike, the rules nominated somebody in
/// 240 and both in 138. In a mailbox of 1,764 answers to invitations that nominate nobody, both name somebody in 31.
package struct NominationLimits: Sendable {
    package var ruled: Double
    package var unruled: Double
    /// Whom the rules pass over ("Odradzam Jana Lisa") has to be proposed beyond doubt.
    package var ruledOut = 0.9

    package init(ruled: Double, unruled: Double) { (self.ruled, self.unruled) = (ruled, unruled) }

    static let chosen = NominationLimits(ruled: 0.3, unruled: 0.4)
}

extension NominationStatements {
    /// Those who are proposed, as the rules name them where they do.
    func choice(_ weigher: Weigher, _ limits: NominationLimits = .chosen) -> [Person] {
        zip(candidates, features).compactMap { candidate, features in
            let own = rules.first { $0.isSame(as: candidate.person) }
            let likelihood = weigher.weigh(features).likelihood(of: .accept)
            let limit = own != nil ? limits.ruled : isRuledOut(candidate.person) ? limits.ruledOut : limits.unruled
            guard likelihood >= limit || isOutright(candidate, isRuled: own != nil), own != nil || !isInPassing(candidate),
                !(substitute?.isSame(as: candidate.person) ?? false)
            else { return nil }
            guard var person = own else { return candidate.person }
            person.organisation = person.organisation ?? candidate.person.organisation
            person.email = person.email ?? candidate.person.email
            return person
        }
    }
}

extension NominationStatements {
    /// "Sklep prowadzę sama", "czy klub książki działa?", „Lalkę” in an answer about coming: one word, and nobody is proposed or wished for.
    private func isInPassing(_ candidate: NominationCandidate) -> Bool {
        guard asked != .nomination, candidate.kind != .person, !candidate.person.name.contains(" "), candidate.person.email == nil else { return false }
        return !text.contains { s in
            s.words.contains { NominationWords.proposing.anyBegins($0.form) || NominationWords.wishing.anyBegins($0.form) }
        } && !findings.contains { $0.contains { $0.meaning == "INVITE" } }
    }

    /// An address or a list of names in answer to "whom else?", or a list below "proszę zaprosić": experience, which has seen signatures
    /// more often than lists, is not asked.
    private func isOutright(_ candidate: NominationCandidate, isRuled: Bool) -> Bool {
        guard !isRuledOut(candidate.person), candidate.kind != .post, let place = candidate.places.first else { return false }
        if isRuled, asked == .nomination, text[place.sentence].words[place.words].contains(where: { $0.kind == .address }) { return true }
        guard isBare(place.sentence) else { return false }
        let head = (0..<place.sentence).last { !isBare($0) && !isNumber($0) }
        let end = text.indices.dropFirst(place.sentence + 1).first { !isBare($0) && !isNumber($0) } ?? text.count
        let isBelowPlea = head.map { findings[$0].contains { $0.meaning == "INVITE" } } ?? false
        return isBelowPlea || isRuled && asked == .nomination && ((head ?? -1) + 1..<end).filter(isBare).count > 1
    }

    /// Nothing but one name: "Adam Maj".
    private func isBare(_ sentence: Int) -> Bool {
        let words = text[sentence].words
        return candidates.contains { candidate in
            candidate.person.name.contains(" ") && candidate.places.contains { $0.sentence == sentence && words.count <= $0.words.count + 1 }
        }
    }

    /// The "2" of "2. Adam Maj".
    private func isNumber(_ sentence: Int) -> Bool { text[sentence].words.count == 1 && text[sentence].words[0].kind == .number }
}

extension Reading {
    /// What was read of those who are to be invited, weighed one by one.
    mutating func weighNominations(_ reading: PeopleReading, in source: [Sentence]) {
        let said = NominationStatements(
            reader: grammar.people, text: source, asked: question.asked, answer: understood.meaning.answer, rules: understood.meaning.nominates,
            substitute: understood.meaning.substitute, ruledOut: reading.ruledOut, writer: words.writer)
        nominations = said
        understood.meaning.nominates = said.choice(grammar.nominationWeigher)
    }
}
