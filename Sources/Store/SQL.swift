/// The look-ups of daily work, in one place so that a test can ask SQLite how it would answer each: never by a scan.
enum SQL {
    static let dueAlarms = "SELECT library, name, due FROM alarm WHERE due <= ? ORDER BY due, library, name LIMIT ?"
    static let nextAlarm = "SELECT due FROM alarm ORDER BY due LIMIT 1"

    static let nextWaiting = "SELECT \(mail) FROM inbox WHERE state = 'waiting' ORDER BY arrived, id LIMIT 1"
    static let mailByID = "SELECT \(mail) FROM inbox WHERE id = ?"
    static let mailByHash = "SELECT \(mail) FROM inbox WHERE hash = ?"
    /// Lists come without the bytes: there may be thousands.
    static let shownMails = "SELECT \(listedMail) FROM inbox WHERE state = ? AND state IN ('aside', 'quarantined') ORDER BY id"
    static let unmoved = """
        SELECT s.mail, s.folder, s.uidvalidity, s.uid, i.state, i.message_id FROM sighting s INDEXED BY sighting_to_move
        JOIN inbox i ON i.id = s.mail WHERE s.state = 'to_move' ORDER BY s.mail, s.folder, s.uid LIMIT ?
        """
    private static let listedMail = mail.replacing("bytes, spool", with: "NULL AS bytes, NULL AS spool")
    private static let mail = "id, hash, message_id, arrived, size, bytes, spool, from_address, state, attempts, verdict"

    private static let letter = """
        id, library, notice, created, due, state, attempts, last_error, token, message_id, sender, address, bytes, farewell, settled
        """
    private static let listedLetter = letter.replacing("bytes", with: "NULL AS bytes")
    /// One letter a receiver at a time, the one that was decided first: so letters to one person keep their order even
    /// over several connections. One that waits for its next attempt before it was ever sealed holds up nobody.
    static let dueLetters = """
        SELECT \(letter) FROM outbox AS o WHERE state IN ('queued', 'sealed') AND due <= ?1
            AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.recipient = o.recipient AND e.id < o.id
                AND e.state IN ('queued', 'sealed') AND (e.state = 'sealed' OR e.due <= ?1))
        ORDER BY due, id LIMIT ?2
        """
    /// What stands behind a sealed letter is not waited for.
    static let nextLetter = """
        SELECT due FROM outbox AS o WHERE state IN ('queued', 'sealed')
            AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.recipient = o.recipient AND e.id < o.id AND e.state = 'sealed')
        ORDER BY due LIMIT 1
        """
    static let letterByID = "SELECT \(letter) FROM outbox WHERE id = ?"
    static let letterByToken = "SELECT \(letter) FROM outbox WHERE token = ?"
    static let letterByMessageID = "SELECT \(letter) FROM outbox WHERE message_id = ?"
    static let lettersTo = "SELECT \(listedLetter) FROM outbox WHERE recipient = ? ORDER BY created, id"
    static let countLetters = "SELECT kind, count(*) AS number FROM outbox WHERE recipient = ? AND created >= ? GROUP BY kind"
    static let heldLetters = "SELECT \(listedLetter) FROM outbox WHERE state = 'held' ORDER BY id"
    static let calendarUID = "SELECT library, meeting, person FROM calendar_uid WHERE uid = ?"

    static let membershipsByAddress = """
        SELECT m.library, m.person, m.external_id, m.roles FROM person p JOIN membership m ON m.person = p.id
        WHERE lower(p.email) = lower(?) ORDER BY m.library, m.person
        """
    static let membershipsByPerson = "SELECT library, person, external_id, roles FROM membership WHERE person = ? ORDER BY library"
    static let membershipsByExternalID = """
        SELECT library, person, external_id, roles FROM membership WHERE external_id = ? ORDER BY library
        """
    static let peopleByAddress = "SELECT * FROM person WHERE lower(email) = lower(?) ORDER BY id"
    static let peopleOfLibrary = """
        SELECT p.* FROM membership m JOIN person p ON p.id = m.person WHERE m.library = ? ORDER BY p.id
        """
    static let channelsOfLibrary = "SELECT * FROM channel WHERE library = ? ORDER BY id"
    static let textsOfPerson = "SELECT id, library, body, created FROM text WHERE owner = ? ORDER BY created, id"
    static let meetingsFrom = """
        SELECT * FROM meeting WHERE starts >= ? AND stage <> 'drafted' ORDER BY starts, library, key
        """
    static let meetingsOfLibrary = "SELECT * FROM meeting WHERE library = ? ORDER BY key"
    static let published = """
        SELECT p.library, p.meeting, p.text, p.title, p.at, t.body FROM published p JOIN text t ON t.id = p.text
        WHERE p.library = ? ORDER BY p.meeting
        """

    /// Everything that daily work asks: what no table may be scanned for.
    static let daily = [
        dueAlarms, nextAlarm, nextWaiting, mailByID, mailByHash, shownMails, unmoved, dueLetters, nextLetter, letterByID, letterByToken,
        letterByMessageID, lettersTo, countLetters, heldLetters, calendarUID, membershipsByAddress, membershipsByPerson,
        membershipsByExternalID, peopleByAddress, peopleOfLibrary, channelsOfLibrary, textsOfPerson, meetingsFrom,
        meetingsOfLibrary, published,
    ]
}
