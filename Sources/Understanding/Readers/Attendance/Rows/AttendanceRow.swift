// A row of a reply: "Kowalska – była", "x 3", "Zych ✓". How rows are found is told in AttendanceRows.swift.

/// One row of a reply that goes person by person.
struct AttendanceRow: Sendable {
    enum Kind: String, Sendable {
        case there, away, unsure
        /// A deed in the past, "prowadziła dyskusję", and a reason or whatever else has no verb of its own, "praktyki".
        case deed, reason
        /// Somebody else came: "przyszła za nią Iga Sowińska".
        case instead
        /// A letter or a sign of no meaning of its own: "x", "o".
        case sign
        /// Nothing stands beside the name.
        case bare
    }
    var entries: Set<Entry>
    /// One of them, and nobody knows which.
    var isOpen = false
    var kind: Kind
    /// The sign as written.
    var sign = ""
    /// Who came instead.
    var guests: [Person] = []
}
