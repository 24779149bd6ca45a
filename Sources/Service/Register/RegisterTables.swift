import Partnerships

func readLibraries(_ table: CSVTable, _ faults: inout [RegisterFault]) -> [LibraryRow] {
    var seen: [String: Int] = [:]
    var libraries: [LibraryRow] = []
    for row in table.rows {
        var reader = RowReader(table.file, row)
        let parent = reader.id("parent", isRequired: false)
        let isLead = parent.isEmpty
        let library = LibraryRow(
            row: row.line, id: reader.id("id", isRequired: true), name: reader.line("name", isRequired: true),
            town: reader.line("town", isRequired: true), address: reader.prose("address"), phone: reader.line("phone"),
            animatorName: reader.line("animator_name", isRequired: isLead),
            animatorEmail: reader.address("animator_email", isRequired: isLead),
            trainerName: reader.line("trainer_name", isRequired: isLead), trainerEmail: reader.address("trainer_email", isRequired: isLead),
            variant: reader.word("variant", RegisterWords.variants), existing: reader.word("existing", RegisterWords.existing),
            parent: isLead ? nil : parent)
        for column in ["variant", "existing"] where isLead && row.cells[column]?.isEmpty != false {
            let words = column == "variant" ? RegisterWords.variants.shown : RegisterWords.existing.shown
            reader.fault(column, "is empty for a lead library; write \(words.joined(separator: " or "))")
        }
        if !library.id.isEmpty, let first = seen.updateValue(seen[library.id] ?? row.line, forKey: library.id) {
            reader.fault("id", "'\(library.id)' is the id of row \(first) too; give each library its own")
        }
        faults += reader.faults
        libraries.append(library)
    }
    faults += parentFaults(libraries, table.file)
    return libraries
}

/// A parent must be there, and lead.
private func parentFaults(_ libraries: [LibraryRow], _ file: String) -> [RegisterFault] {
    let parents = Dictionary(libraries.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    return libraries.compactMap { library in
        guard let parent = library.parent else { return nil }
        let sentence: String
        switch parents[parent] {
        case nil: sentence = "there is no library '\(parent)'; write the id of a lead library, or leave it empty"
        case .some(.none): return nil
        case .some(.some(let grandparent)):
            sentence =
                isCycle(from: library.id, parents)
                ? "'\(library.id)' and '\(parent)' lead each other in a circle; leave the parent of the lead library empty"
                : "'\(parent)' is a partner library of '\(grandparent)' itself; write '\(grandparent)' or another lead library"
        }
        return RegisterFault(file: file, row: library.row, column: "parent", sentence: sentence)
    }
}

private func isCycle(from start: String, _ parents: [String: String?]) -> Bool {
    var id = start
    for _ in 0...parents.count {
        guard let parent = parents[id] ?? nil else { return false }
        if parent == start { return true }
        id = parent
    }
    return false
}

func readStaff(_ table: CSVTable, _ libraries: Set<String>?, _ faults: inout [RegisterFault]) -> [StaffRow] {
    var seen: [String: Int] = [:]
    return table.rows.map { row in
        var reader = RowReader(table.file, row)
        let member = StaffRow(
            row: row.line, library: reader.library(libraries), name: reader.line("name", isRequired: true),
            email: reader.address("email", isRequired: true), phone: reader.line("phone"), role: reader.line("role"))
        reader.refuseTwice(
            member.email, "email", "\(member.library) \(member.email)", &seen, "give each member of staff an address of their own")
        faults += reader.faults
        return member
    }
}

func readPeople(_ table: CSVTable, _ libraries: Set<String>?, _ faults: inout [RegisterFault]) -> [PersonRow] {
    var ids: [String: Int] = [:]
    var addresses: [String: Int] = [:]
    var names: [String: Int] = [:]
    return table.rows.map { row in
        var reader = RowReader(table.file, row)
        let id = reader.id("person_id", isRequired: false)
        let person = PersonRow(
            row: row.line, personID: id.isEmpty ? nil : id, library: reader.library(libraries), name: reader.line("name", isRequired: true),
            form: reader.word("form", RegisterWords.forms) ?? "", function: reader.line("function"), email: reader.address("email"),
            phone: reader.line("phone"), organisation: reader.line("organisation"), sector: reader.word("sector", RegisterWords.sectors),
            contribution: reader.prose("contribution"), benefit: reader.prose("benefit"), decisionMaker: reader.truth("decision_maker"),
            localGovernment: reader.truth("local_government"), strategicFriend: reader.truth("strategic_friend"),
            language: reader.word("language", RegisterWords.languages))
        reader.refuseTwice(id, "person_id", id, &ids, "give each person their own, or leave it empty")
        reader.refuseTwice(
            person.email, "email", "\(person.library) \(person.email)", &addresses,
            "two people at one library cannot share an address, their answers could not be told apart; keep one row, or leave one address empty"
        )
        if id.isEmpty, person.email.isEmpty {
            let key = "\(person.library) \(CSVShape.folded(person.name))"
            reader.refuseTwice(person.name, "name", key, &names, "give each of them a person_id, or keep one row")
        }
        faults += reader.faults
        return person
    }
}

func readChannels(_ table: CSVTable, _ libraries: Set<String>?, _ faults: inout [RegisterFault]) -> [ChannelRow] {
    var seen: [String: Int] = [:]
    return table.rows.map { row in
        var reader = RowReader(table.file, row)
        let channel = ChannelRow(
            row: row.line, library: reader.library(libraries), name: reader.line("name", isRequired: true), kind: reader.line("kind"),
            email: reader.address("email"))
        reader.refuseTwice(channel.email, "email", "\(channel.library) \(channel.email)", &seen, "keep one row")
        faults += reader.faults
        return channel
    }
}

extension RowReader {
    mutating func library(_ known: Set<String>?) -> String {
        let id = id("library", isRequired: true)
        if let known, !id.isEmpty, !known.contains(id) {
            let meant = nearest(to: id, among: known).map { "did you mean '\($0)'?" } ?? "add it to the libraries file"
            fault("library", "there is no library '\(shown(id))'; \(meant)")
        }
        return id
    }

    /// Empty means no.
    mutating func truth(_ column: String) -> Bool { word(column, RegisterWords.truths) ?? false }

    mutating func refuseTwice(_ value: String, _ column: String, _ key: String, _ seen: inout [String: Int], _ advice: String) {
        if value.isEmpty { return }
        if let first = seen[key] { fault(column, "'\(shown(value))' stands in row \(first) too; \(advice)") } else { seen[key] = row.line }
    }
}
