import Foundation
import Partnerships
import Understanding

/// A file of the register: the name that faults carry, and its bytes.
public struct RegisterFile: Sendable {
    public var name: String
    public var data: Data

    public init(name: String, data: Data) {
        self.name = name
        self.data = data
    }
}

/// The files of one import.
public struct RegisterFiles: Sendable {
    public var libraries: RegisterFile
    public var staff: RegisterFile
    public var people: RegisterFile
    public var channels: RegisterFile?

    public init(libraries: RegisterFile, staff: RegisterFile, people: RegisterFile, channels: RegisterFile? = nil) {
        self.libraries = libraries
        self.staff = staff
        self.people = people
        self.channels = channels
    }

    /// Reads them from disk; a file that cannot be read is a fault.
    public init(libraries: String, staff: String, people: String, channels: String? = nil) throws(RegisterFaults) {
        var faults: [RegisterFault] = []
        func file(_ path: String) -> RegisterFile {
            let name = URL(fileURLWithPath: path).lastPathComponent
            let data = FileManager.default.contents(atPath: path)
            if data == nil { faults.append(RegisterFault(file: name, sentence: "cannot be read; check the path \(path)")) }
            return RegisterFile(name: name, data: data ?? Data())
        }
        self.init(libraries: file(libraries), staff: file(staff), people: file(people), channels: channels.map(file))
        if !faults.isEmpty { throw RegisterFaults(faults) }
    }
}

/// Reads and checks the files: all of them, or none. UTF-8 with or without a byte order mark or windows-1250, comma or semicolon, Polish or
/// English headings, the columns in any order, quoted cells with line ends in them.
public func readRegister(_ files: RegisterFiles) throws(RegisterFaults) -> Register {
    let libraries = CSVTable(file: files.libraries.name, data: files.libraries.data, shape: RegisterShapes.libraries)
    let staff = CSVTable(file: files.staff.name, data: files.staff.data, shape: RegisterShapes.staff)
    let people = CSVTable(file: files.people.name, data: files.people.data, shape: RegisterShapes.people)
    let channels = files.channels.map { CSVTable(file: $0.name, data: $0.data, shape: RegisterShapes.channels) }
    let tables = [libraries, staff, people] + (channels.map { [$0] } ?? [])

    var faults = tables.flatMap(\.faults)
    var register = Register()
    register.libraries = readLibraries(libraries, &faults)
    // Whoever names a library is only checked against a file of libraries that could be read.
    let known = libraries.faults.isEmpty ? Set(register.libraries.map(\.id)) : nil
    register.staff = readStaff(staff, known, &faults)
    register.people = readPeople(people, known, &faults)
    if let channels { register.channels = readChannels(channels, known, &faults) }
    if libraries.faults.isEmpty, staff.faults.isEmpty { faults += leadsWithoutStaff(register, files.libraries.name) }
    guard faults.isEmpty else {
        let order = tables.map(\.file)
        throw RegisterFaults(
            faults.enumerated().sorted {
                let left = $0.element
                let right = $1.element
                return (order.firstIndex(of: left.file) ?? 0, left.row ?? 0, $0.offset) < (
                    order.firstIndex(of: right.file) ?? 0, right.row ?? 0, $1.offset
                )
            }.map(\.element))
    }
    return register
}

/// A meeting is led by library staff (3.3), so there must be somebody to write to.
private func leadsWithoutStaff(_ register: Register, _ file: String) -> [RegisterFault] {
    let staffed = Set(register.staff.map(\.library))
    return register.libraries.filter { $0.isLead && !staffed.contains($0.id) }.map { library in
        RegisterFault(
            file: file, row: library.row, column: "id",
            sentence: "no staff of lead library '\(library.id)' in the staff file; add a row there")
    }
}

/// The cells of one row, read with their faults.
struct RowReader {
    let file: String
    let row: CSVTable.Row
    private(set) var faults: [RegisterFault] = []

    init(_ file: String, _ row: CSVTable.Row) {
        self.file = file
        self.row = row
    }

    mutating func fault(_ column: String, _ sentence: String) {
        faults.append(RegisterFault(file: file, row: row.line, column: column, sentence: sentence))
    }

    /// One line: a line end in a name could begin another header line.
    mutating func line(_ column: String, isRequired: Bool = false) -> String {
        let text = row.cells[column] ?? ""
        if text.contains(where: \.isNewline) { fault(column, "holds a line break; write it on one line") }
        if isRequired, text.isEmpty { fault(column, "is empty; fill it in") }
        return text
    }

    /// Free text; line ends become blanks.
    func prose(_ column: String) -> String {
        (row.cells[column] ?? "").split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    }

    mutating func address(_ column: String, isRequired: Bool = false) -> String {
        let text = row.cells[column] ?? ""
        if text.isEmpty {
            if isRequired { fault(column, "is empty; write a mail address") }
            return ""
        }
        if !isMailAddress(text) { fault(column, "'\(shown(text))' is not a mail address; write one, e.g. jan@example.pl") }
        return text.lowercased()
    }

    /// Letters, digits, dot, hyphen and underscore: ids stand in addresses of pages.
    mutating func id(_ column: String, isRequired: Bool) -> String {
        let text = line(column, isRequired: isRequired)
        if !text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }) {
            fault(column, "'\(shown(text))' is no id; use letters a–z, digits, '-', '_' and '.'")
        }
        return text
    }

    mutating func word<T>(_ column: String, _ words: Vocabulary<T>) -> T? {
        let text = row.cells[column] ?? ""
        if text.isEmpty { return nil }
        if let value = words.value(of: text) { return value }
        fault(column, "'\(shown(text))' is unknown; write \(words.shown.joined(separator: " or "))")
        return nil
    }

    func shown(_ text: String) -> String { String(text.prefix(60)).replacing("\r", with: "\\r").replacing("\n", with: "\\n") }
}
