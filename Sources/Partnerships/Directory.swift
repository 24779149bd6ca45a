/// What is known of a person: the personal data that stands beside the events and can be shown and erased.
public struct PersonRecord: Hashable, Sendable, Codable {
    public var id: PersonID
    public var name: String
    /// "Pani", "Pan" or empty: then every sentence stays neutral.
    public var form: String
    public var function: String
    /// Empty for people who stand on the call list.
    public var email: String
    public var phone: String
    public var organisation: String
    public var contribution: String
    public var benefit: String
    public var language: Language

    public init(
        id: PersonID, name: String, form: String = "", function: String = "", email: String = "", phone: String = "",
        organisation: String = "", contribution: String = "", benefit: String = "", language: Language = .pl
    ) {
        self.id = id; self.name = name; self.form = form; self.function = function; self.email = email
        self.phone = phone; self.organisation = organisation; self.contribution = contribution
        self.benefit = benefit; self.language = language
    }
}

/// A library as it is named in letters and on the forum.
public struct LibraryRecord: Hashable, Sendable, Codable {
    public var id: LibraryID
    public var name: String
    public var town: String
    public var address: String
    public var phone: String

    public init(id: LibraryID, name: String, town: String, address: String, phone: String) {
        self.id = id; self.name = name; self.town = town; self.address = address; self.phone = phone
    }
}

/// An information channel (3.4).
public struct ChannelRecord: Hashable, Sendable, Codable {
    public var id: ChannelID
    public var name: String
    public var kind: String
    public var email: String

    public init(id: ChannelID, name: String, kind: String, email: String) {
        self.id = id; self.name = name; self.kind = kind; self.email = email
    }
}

/// The names behind the identifiers of one partnership, read from the store for the moment of writing a letter
/// or drawing a page. Whoever was erased is missing here.
public struct Directory: Sendable {
    public var library: LibraryRecord
    public var people: [PersonID: PersonRecord]
    public var channels: [ChannelID: ChannelRecord]
    public var texts: [TextID: String]

    public init(
        library: LibraryRecord, people: [PersonID: PersonRecord], channels: [ChannelID: ChannelRecord] = [:],
        texts: [TextID: String] = [:]
    ) {
        self.library = library; self.people = people; self.channels = channels; self.texts = texts
    }
}
