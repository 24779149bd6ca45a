import Foundation
import Partnerships
import Store

/// What an import changed.
public struct ImportReport: Sendable {
    public var libraries = 0
    public var people = 0
    /// Rows that were passed over since the person resigned or asked to be forgotten; each a sentence.
    public var passedOver: [String] = []
    /// Rows whose address was not taken, since the library gave another one since; each a sentence.
    public var kept: [String] = []
    /// On record, but no longer in the files; nothing was changed about them.
    public var missing: [String] = []
}

extension Office {
    /// Puts a checked register into the database, all or nothing. A person is found again by `person_id`, else by library, address
    /// and name. Nobody is brought back who resigned or was erased, and nothing that a person did is undone.
    /// - Throws: `RegisterFaults` for rows that could mean several people on record.
    public func enrol(_ register: Register) throws -> ImportReport {
        var report = ImportReport()
        var errands: [Errand] = []
        let addressed = try store.addressedByStaff()
        for library in register.libraries where library.isLead {
            var enrolment = Enrolment(office: self, register: register, library: library, addressed: addressed)
            let errand = try enrolment.errand()
            errands.append(errand)
            report.libraries += 1
            report.people += enrolment.members.count
            report.passedOver += enrolment.passedOver
            report.kept += enrolment.kept
            report.missing += try enrolment.missing()
        }
        let cause = "import \(now.seconds) \(keys.tag("\(errands)"))"
        _ = try store.carryOut(errands, by: .console, because: .console(cause), at: now, under: rules)
        return report
    }
}

/// One library's part of an import.
private struct Enrolment {
    let office: Office
    let register: Register
    let library: LibraryRow
    var members: [MemberFacts] = []
    var passedOver: [String] = []
    var kept: [String] = []
    /// To whom staff gave an address.
    private let addressed: Set<PersonID>
    private var rows: [Row] = []

    init(office: Office, register: Register, library: LibraryRow, addressed: Set<PersonID>) {
        self.office = office; self.register = register; self.library = library; self.addressed = addressed
    }

    private var id: LibraryID { LibraryID(library.id) }

    mutating func errand() throws -> Errand {
        rows.append(.library(LibraryRecord(id: id, name: library.name, town: library.town, address: library.address, phone: library.phone)))
        for person in register.people where person.library == library.id { try add(person, role: .partner) }
        for partner in register.libraries where partner.parent == library.id {
            for staff in register.staff where staff.library == partner.id {
                try add(name: staff.name, email: staff.email, phone: staff.phone, function: staff.role, organisation: partner.name,
                    roles: [.partnerLibrary], sector: .public)
            }
            for person in register.people where person.library == partner.id { try add(person, role: .partnerLibrary) }
        }
        try addAnimatorAndTrainer()
        for staff in register.staff where staff.library == library.id {
            try add(name: staff.name, email: staff.email, phone: staff.phone, function: staff.role, organisation: library.name, roles: [.staff])
        }
        let channels = register.channels.filter { $0.library == library.id }.map { row in
            ChannelRecord(id: ChannelID("c-" + office.keys.tag("channel \(library.id) \(row.name)")), name: row.name, kind: row.kind,
                email: row.email)
        }
        rows += channels.map { .channel($0) }
        let facts = LibraryFacts(variant: library.variant ?? .needs, existing: library.existing ?? .none)
        return Errand(on: id, [.register(Registration(facts: facts, members: members, channels: channels.map(\.id)))], with: rows)
    }

    private mutating func addAnimatorAndTrainer() throws {
        if library.animatorIsTrainer {
            return try add(name: library.animatorName, email: library.animatorEmail, roles: [.animator, .trainer])
        }
        try add(name: library.animatorName, email: library.animatorEmail, roles: [.animator])
        try add(name: library.trainerName, email: library.trainerEmail, roles: [.trainer])
    }

    /// Staff, animators and trainers are one person by their address, in however many libraries.
    private mutating func add(
        name: String, email: String, phone: String = "", function: String = "", organisation: String = "", roles: Set<MemberRole>,
            sector: Sector? = nil
    ) throws {
        guard !name.isEmpty || !email.isEmpty else { return }
        let known = try office.store.people(email: email).first { searchText($0.name) == searchText(name) }
        var record = known ?? PersonRecord(id: PersonID("p-" + office.keys.tag("person \(email.lowercased()) \(searchText(name))")), name: name)
        (record.name, record.email) = (name, email)
        if !phone.isEmpty { record.phone = phone }
        if !function.isEmpty { record.function = function }
        if !organisation.isEmpty { record.organisation = organisation }
        try take(record, externalID: nil, MemberFacts(id: record.id, roles: roles, sector: sector, hasEmail: !email.isEmpty))
    }

    private mutating func add(_ person: PersonRow, role: MemberRole) throws {
        let known = try find(person)
        let id = known?.id ?? PersonID("p-"
            + office.keys.tag("partner \(library.id) \(person.personID ?? "") \(person.email) \(searchText(person.name))"))
        var record = PersonRecord(
            id: id, name: person.name, form: person.form, function: person.function, email: person.email, phone: person.phone,
            organisation: person.organisation, contribution: person.contribution, benefit: person.benefit,
            language: person.language ?? office.configuration.programme.language)
        // A file without an address takes none away.
        if let known, person.email.isEmpty { record.email = known.email }
        let facts = MemberFacts(
            id: id, roles: [role], sector: person.sector, hasContribution: !person.contribution.isEmpty, hasBenefit: !person.benefit.isEmpty,
            decisionMaker: person.decisionMaker, localGovernment: person.localGovernment, strategicFriend: person.strategicFriend,
            hasEmail: !record.email.isEmpty)
        try take(record, externalID: person.personID, facts)
    }

    private mutating func take(_ record: PersonRecord, externalID: String?, _ facts: MemberFacts) throws {
        if try office.store.isForgotten(record, externalID: externalID, in: id) {
            passedOver.append("\(library.id): \(record.name) asked to be forgotten and was not brought back")
            return
        }
        if try office.store.partnership(id).members[record.id]?.isActive == false {
            passedOver.append("\(library.id): \(record.name) has resigned and was not brought back")
            return
        }
        // The same person twice in the files: as staff and as partner.
        if let index = members.firstIndex(where: { $0.id == facts.id }) {
            members[index].roles.formUnion(facts.roles)
            return
        }
        var (record, facts) = (record, facts)
        if let address = try addressOfStaff(record) { (record.email, facts.hasEmail) = (address, true) }
        members.append(facts)
        rows.append(.person(record, externalID: externalID))
    }

    /// The address that staff gave, when the file has another: it stays, since nobody can tell which is newer, and the report says so.
    private mutating func addressOfStaff(_ record: PersonRecord) throws -> String? {
        guard addressed.contains(record.id), let known = try office.store.person(record.id)?.email, !known.isEmpty,
            known.lowercased() != record.email.lowercased()
        else { return nil }
        kept.append(
            "\(library.id): \(record.name) keeps the address that the library gave with DOPISZ; the file has another. To change it, write DOPISZ again")
        return known
    }

    /// By `person_id`, else by library, address and name.
    private func find(_ person: PersonRow) throws -> PersonRecord? {
        if let externalID = person.personID {
            let membership = try office.store.memberships(externalID: externalID).first { $0.library == id }
            if let membership { return try office.store.person(membership.person) }
        }
        return try office.store.people(of: id).first {
            searchText($0.name) == searchText(person.name) && $0.email.lowercased() == person.email.lowercased()
        }
    }

    /// Members on record whom the files no longer name.
    func missing() throws -> [String] {
        let partnership = try office.store.partnership(id)
        let named = Set(members.map(\.id))
        let names = try office.store.directory(of: id)?.people ?? [:]
        return partnership.members.values.filter { $0.isActive && !named.contains($0.id) }.sorted { $0.order < $1.order }
            .map { "\(library.id): \(names[$0.id]?.name ?? "somebody") is on record but no longer in the files" }
    }
}
