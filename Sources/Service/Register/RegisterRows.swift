import Partnerships

/// The four files of an import, read and checked; nothing is merged with what is stored.
public struct Register: Sendable, Equatable {
    public var libraries: [LibraryRow] = []
    public var staff: [StaffRow] = []
    public var people: [PersonRow] = []
    public var channels: [ChannelRow] = []
}

/// A row of `libraries.csv`.
public struct LibraryRow: Sendable, Equatable {
    /// The line of the file on which the row begins; the heading is line 1.
    public var row: Int
    public var id: String
    public var name: String
    public var town: String
    public var address: String
    public var phone: String
    /// Empty for a partner library.
    public var animatorName: String
    public var animatorEmail: String
    public var trainerName: String
    public var trainerEmail: String
    /// `nil` for a partner library that leaves it empty; likewise `existing`.
    public var variant: Variant?
    public var existing: Existing?
    /// The lead library of a partner library; `nil` for a lead library.
    public var parent: String?

    public var isLead: Bool { parent == nil }
    /// 2.2.2: an animator who is not the trainer has duties.
    public var animatorIsTrainer: Bool { animatorEmail == trainerEmail }
}

/// A row of `staff.csv`.
public struct StaffRow: Sendable, Equatable {
    public var row: Int
    public var library: String
    public var name: String
    public var email: String
    public var phone: String
    public var role: String
}

/// A row of `people.csv`.
public struct PersonRow: Sendable, Equatable {
    public var row: Int
    /// `nil` when the file gives none: then library, address and name tell who it is.
    public var personID: String?
    public var library: String
    public var name: String
    /// "Pani", "Pan" or empty: then the wording is neutral.
    public var form: String
    public var function: String
    /// Lower case; empty for people on the call list.
    public var email: String
    public var phone: String
    public var organisation: String
    public var sector: Sector?
    public var contribution: String
    public var benefit: String
    public var decisionMaker: Bool
    public var localGovernment: Bool
    public var strategicFriend: Bool
    /// `nil`: the programme's language.
    public var language: Language?
}

/// A row of `channels.csv`.
public struct ChannelRow: Sendable, Equatable {
    public var row: Int
    public var library: String
    public var name: String
    public var kind: String
    /// Empty for a notice board.
    public var email: String
}
