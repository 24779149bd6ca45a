import Partnerships

// Who is believed: DOMAIN's table, row by row. A token is a letter's keyed tag or a calendar object's keyed UID.
extension Incoming {
    /// The mail carries the token of something that went to this person.
    func hasToken(of person: PersonID) -> Bool { letter?.person == person || seat?.person == person }

    func isOnRecord(_ person: PersonID) -> Bool { sender.contains { $0.person == person } }

    /// Without a token nobody can tell which of several people at one address has written.
    func isFromSharedAddress(in library: LibraryID) -> Bool {
        letter == nil && seat == nil && Set(sender.filter { $0.library == library }.map(\.person)).count > 1
    }

    /// A partner's own answer: the token of their invitation, or the address on record without a failed DMARC. From a strange
    /// address with the token it counts too, and the confirmation goes to the address on record.
    func believesAnswer(of person: PersonID) -> Bool {
        confirmed || hasToken(of: person) || (isOnRecord(person) && border != .fail)
    }

    /// A partner's anything else: address on record and token.
    func believesRequest(of person: PersonID) -> Bool { confirmed || (isOnRecord(person) && hasToken(of: person)) }

    /// Staff, animator, programme staff: address on record, and token or aligned DMARC.
    func believesOffice(of person: PersonID) -> Bool {
        confirmed || (isOnRecord(person) && (hasToken(of: person) || border == .pass))
    }
}
