// Rules and experience together say who is to be invited.

/// How likely it must be that somebody is proposed: of whom the rules nominate, and of others. Of 1,179 nominating replies of authors that the
/// training had not seen, the rules alone read 66 % right, both together 78 %; of 701 others, written to look alike, the rules nominated somebody in
/// 242 and both in 139. In a mailbox of 1,488 answers to invitations that nominate nobody, both name somebody in 24.
package struct NominationLimits: Sendable {
    package var ruled: Double
    package var unruled: Double

    package init(ruled: Double, unruled: Double) { (self.ruled, self.unruled) = (ruled, unruled) }

    static let chosen = NominationLimits(ruled: 0.3, unruled: 0.5)
}

extension NominationStatements {
    /// Those who are proposed, as the rules name them where they do.
    func choice(_ weigher: Weigher, _ limits: NominationLimits = .chosen) -> [Person] {
        zip(candidates, features).compactMap { candidate, features in
            let own = rules.first { $0.isSame(as: candidate.person) }
            let likelihood = weigher.weigh(features).likelihood(of: .accept)
            guard likelihood >= (own == nil ? limits.unruled : limits.ruled), !(substitute?.isSame(as: candidate.person) ?? false) else { return nil }
            guard var person = own else { return candidate.person }
            person.organisation = person.organisation ?? candidate.person.organisation
            person.email = person.email ?? candidate.person.email
            return person
        }
    }
}

extension Reading {
    /// What was read of those who are to be invited, weighed one by one.
    mutating func weighNominations(in source: [Sentence]) {
        let said = NominationStatements(
            reader: grammar.people, text: source, asked: question.asked, answer: understood.meaning.answer, rules: understood.meaning.nominates,
            substitute: understood.meaning.substitute, writer: words.writer)
        nominations = said
        understood.meaning.nominates = said.choice(grammar.nominationWeigher)
    }
}
