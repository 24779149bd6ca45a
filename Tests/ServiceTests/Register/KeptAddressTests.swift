import Partnerships
import Testing

@testable import Service

@Suite("An import after DOPISZ")
struct KeptAddressTests {
    private let trusted = Bureau.trusted("bib.example.pl")

    private func add(_ line: String, in bureau: Bureau) throws {
        try bureau.receive(from: "maria@bib.example.pl", "DOPISZ: \(line)", "", headers: [trusted])
    }

    /// An hour later: the same import at the same moment would be the one that was done.
    private func imported(_ register: SmallRegister, in bureau: Bureau) throws -> ImportReport {
        try bureau.moveOn(by: Schedule.hour)
        return try bureau.office.enrol(try register.read())
    }

    @Test("An address that staff gave stays, whoever it is, and the report says so")
    func stays() throws {
        let bureau = try Bureau()
        var register = SmallRegister()
        register.people += ",lipowiec,Adam Dobosz,,,adam@stary.example.pl,,,civic,,,,,,pl\n"
        _ = try bureau.office.enrol(try register.read())
        try add("Jan Kowalski, OSP, jan@nowy.example.pl", in: bureau)
        try add("Adam Dobosz, adam@nowy.example.pl", in: bureau)
        // The animator is a person of the programme; the library may know her new address first.
        try add("Ewa Wrona, ewa@nowy.example.pl", in: bureau)
        let report = try imported(register, in: bureau)
        for (name, address) in [("Jan Kowalski", "jan"), ("Adam Dobosz", "adam"), ("Ewa Wrona", "ewa")] {
            #expect(try bureau.person(name).email == "\(address)@nowy.example.pl")
            #expect(report.kept.contains { $0.contains(name) && $0.contains("DOPISZ") })
        }
        #expect(report.kept.count == 3 && report.people == 6)
        #expect(try bureau.office.store.people(of: "lipowiec").count { $0.name == "Jan Kowalski" } == 1)
    }

    @Test("The rest of the row is taken, and a file that has caught up is not reported")
    func caughtUp() throws {
        let bureau = try Bureau()
        try add("Jan Kowalski, OSP, jan@nowy.example.pl", in: bureau)
        var register = SmallRegister()
        register.people = register.people.replacing("naczelnik", with: "prezes")
        #expect(try imported(register, in: bureau).kept.count == 1)
        #expect(try bureau.person("Jan Kowalski").function == "prezes")
        register.people = register.people.replacing("Jan@osp.example.pl", with: "Jan@nowy.example.pl")
        #expect(try imported(register, in: bureau).kept.isEmpty)
        // And an older file that comes once more undoes nothing.
        #expect(try imported(SmallRegister(), in: bureau).kept.count == 1)
        #expect(try bureau.person("Jan Kowalski").email == "jan@nowy.example.pl")
    }

    @Test("Where staff gave no address the file's own change is taken")
    func fileChanges() throws {
        let bureau = try Bureau()
        var register = SmallRegister()
        register.people = register.people.replacing("Jan@osp.example.pl", with: "jan@inny.example.pl")
        #expect(try imported(register, in: bureau).kept.isEmpty)
        #expect(try bureau.person("Jan Kowalski").email == "jan@inny.example.pl")
    }
}
