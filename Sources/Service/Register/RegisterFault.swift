/// One thing that is wrong with a file of the register, and how to mend it. English: it goes to an administrator on the console.
public struct RegisterFault: Sendable, Hashable, CustomStringConvertible {
    /// The file's name: "people.csv".
    public var file: String
    /// The line on which the row begins; the heading is line 1. `nil` when it is about the whole file.
    public var row: Int?
    /// The column's English heading.
    public var column: String?
    public var sentence: String

    public init(file: String, row: Int? = nil, column: String? = nil, sentence: String) {
        self.file = file
        self.row = row
        self.column = column
        self.sentence = sentence
    }

    /// "people.csv, row 7, column email: 'jan@osp' is not a mail address; …"
    public var description: String {
        let place = [file, row.map { "row \($0)" }, column.map { "column \($0)" }].compactMap { $0 }.joined(separator: ", ")
        return "\(place): \(sentence)"
    }
}

/// Everything that is wrong with a register, by file, row and column; then nothing of it is taken.
public struct RegisterFaults: Error, Sendable, Hashable, CustomStringConvertible {
    public var faults: [RegisterFault]

    public init(_ faults: [RegisterFault]) { self.faults = faults }

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
