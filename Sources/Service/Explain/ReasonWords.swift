import Understanding

extension Evidence {
    /// What the words speak for, as a librarian would say it: "odmowa" for the lexicon's `NO`, "zastępstwo" for `STANDIN`.
    func meaningWords(_ polish: Bool) -> String {
        let name = meaning.lowercased().filter(\.isLetter)
        guard let words = Self.plainMeanings[name] else { return polish ? "okoliczność" : "a circumstance" }
        return polish ? words.polish : words.english
    }

    /// The rule as it stands in the lexicon, or that experience alone spoke.
    func ruleWords(_ polish: Bool) -> String {
        rule == Evidence.experience ? (polish ? "podobne listy" : "letters like this") : rule
    }

    /// By the lexicon's names of meanings, in lower case.
    private static let plainMeanings: [String: (polish: String, english: String)] = [
        "yes": ("zgoda", "a yes"), "accept": ("zgoda", "a yes"), "beside": ("zgoda", "a yes"),
        "no": ("odmowa", "a no"), "decline": ("odmowa", "a no"),
        "maybe": ("jeszcze nie wiadomo", "not decided"), "tentative": ("jeszcze nie wiadomo", "not decided"),
        "turned": ("odmowa pod warunkiem", "a no under a condition"),
        "change": ("zmiana zdania", "a changed mind"),
        "standin": ("zastępstwo", "somebody instead"), "substitute": ("zastępstwo", "somebody instead"),
        "along": ("ktoś jeszcze przyjdzie", "somebody comes along"),
        "invite": ("kogo zaprosić", "whom to invite"), "nominates": ("kogo zaprosić", "whom to invite"),
        "ban": ("kogo nie zapraszać", "whom not to invite"), "not": ("kogo nie zapraszać", "whom not to invite"),
        "ask": ("pytanie lub prośba", "a question or a request"),
        "propose": ("inny termin", "another date"), "wish": ("inny termin", "another date"),
        "later": ("później", "later"),
        "leave": ("odejście z partnerstwa", "leaving for good"), "erase": ("usunięcie danych", "deletion of data"),
        "poll": ("terminy", "dates"), "attendance": ("kto był", "who came"), "hours": ("godziny", "hours"),
    ]
}
