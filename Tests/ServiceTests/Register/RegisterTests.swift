import Foundation
import Partnerships
import Testing

@testable import Service

/// A small register; tests put something else in place of one file.
struct SmallRegister {
    var libraries = """
        id,name,town,address,phone,animator_name,animator_email,trainer_name,trainer_email,variant,existing,parent
        lipowiec,Biblioteka w Lipowcu,Lipowiec,ul. Szkolna 1,44 600 10 20,Ewa Wrona,Ewa@anim.example.pl,Tomasz Gil,tg@tren.example.pl,needs,none,
        filia,Filia w Starej Wsi,Stara Wieś,,,,,,,,,lipowiec

        """
    var staff = """
        library,name,email,phone,role
        lipowiec,Maria Lis,maria@bib.example.pl,44 600 10 20,dyrektorka

        """
    var people = """
        person_id,library,name,form,function,email,phone,organisation,sector,contribution,benefit,decision_maker,local_government,strategic_friend,language
        p1,lipowiec,Jan Kowalski,Pan,naczelnik,Jan@osp.example.pl,600 100 200,OSP,społeczny,remiza,młodzi,tak,0,,pl
        ,lipowiec,Zofia Kruk,,,,600 100 201,,public,,,nie,yes,1,en

        """
    var channels = """
        library,name,kind,email
        lipowiec,Gazeta,gazeta,redakcja@gazeta.example.pl
        lipowiec,Tablica,tablica,

        """

    func read() throws(RegisterFaults) -> Register {
        func file(_ name: String, _ text: String) -> RegisterFile { RegisterFile(name: name, data: Data(text.utf8)) }
        return try readRegister(
            RegisterFiles(
                libraries: file("libraries.csv", libraries), staff: file("staff.csv", staff), people: file("people.csv", people),
                channels: file("channels.csv", channels)))
    }

    func faults() -> [String] {
        do {
            _ = try read()
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }
}

@Suite struct RegisterTests {
    @Test func everyColumnIsRead() throws {
        let register = try SmallRegister().read()
        #expect(
            register.libraries[0]
                == LibraryRow(
                    row: 2, id: "lipowiec", name: "Biblioteka w Lipowcu", town: "Lipowiec", address: "ul. Szkolna 1", phone: "44 600 10 20",
                    animatorName: "Ewa Wrona", animatorEmail: "ewa@anim.example.pl", trainerName: "Tomasz Gil",
                    trainerEmail: "tg@tren.example.pl",
                    variant: .needs, existing: Existing.none, parent: nil))
        #expect(register.libraries[0].isLead && !register.libraries[0].animatorIsTrainer)
        #expect(register.libraries[1].parent == "lipowiec" && register.libraries[1].variant == nil && register.libraries[1].existing == nil)
        #expect(
            register.staff == [
                StaffRow(
                    row: 2, library: "lipowiec", name: "Maria Lis", email: "maria@bib.example.pl", phone: "44 600 10 20", role: "dyrektorka"
                )
            ])
        #expect(
            register.people == [
                PersonRow(
                    row: 2, personID: "p1", library: "lipowiec", name: "Jan Kowalski", form: "Pan", function: "naczelnik",
                    email: "jan@osp.example.pl",
                    phone: "600 100 200", organisation: "OSP", sector: .civic, contribution: "remiza", benefit: "młodzi",
                    decisionMaker: true,
                    localGovernment: false, strategicFriend: false, language: .pl),
                PersonRow(
                    row: 3, personID: nil, library: "lipowiec", name: "Zofia Kruk", form: "", function: "", email: "", phone: "600 100 201",
                    organisation: "", sector: .public, contribution: "", benefit: "", decisionMaker: false, localGovernment: true,
                    strategicFriend: true, language: .en),
            ])
        #expect(register.channels.map(\.email) == ["redakcja@gazeta.example.pl", ""])
    }

    @Test func theExampleTownAndTheRoundAreGood() throws {
        let town = exampleFolder()
        func read(_ folder: URL) throws -> Register {
            func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
            return try readRegister(
                RegisterFiles(
                    libraries: path("libraries.csv"), staff: path("staff.csv"), people: path("people.csv"), channels: path("channels.csv")))
        }
        let small = try read(town)
        #expect(small.people.count == 15 && small.people.count { $0.email.isEmpty } == 2)
        #expect(Set(small.people.compactMap(\.sector)) == Set(Sector.allCases))
        #expect(small.people.contains(where: \.decisionMaker) && small.people.contains(where: \.localGovernment))
        #expect(
            small.libraries.count { $0.isLead } == 1 && small.libraries.count == 2 && small.staff.count { $0.library == "lipowiec" } == 2)
        let round = try read(town.appendingPathComponent("round"))
        #expect(round.libraries.count { $0.isLead } == 5 && round.people.count == 40)
        #expect(Set(round.libraries.compactMap(\.variant)) == Set(Variant.allCases))
        #expect(Set(round.libraries.compactMap(\.existing)) == Set(Existing.allCases))
        let addresses = (small.people + round.people).map(\.email).filter { !$0.isEmpty } + (small.staff + round.staff).map(\.email)
        #expect(addresses.allSatisfy { $0.hasSuffix(".example.pl") })
    }

    // MARK: Shapes of files

    @Test func theSameRegisterInEveryWriting() throws {
        let small = SmallRegister()
        let expected = try small.read()
        let polish = """
            Język;E-mail;Imię i nazwisko;Biblioteka;ID osoby;Forma;Funkcja;Telefon;Organizacja;Sektor;Wkład;Korzyść;Osoba decyzyjna;Samorząd;GPS
            polski;Jan@osp.example.pl;Jan Kowalski;lipowiec;p1;pan;naczelnik;600 100 200;OSP;Społeczny;remiza;młodzi;TAK;nie;
            angielski;;Zofia Kruk;lipowiec;;;;600 100 201;;publiczny;;;0;1;tak

            """
        let windows = polish.replacing("\n", with: "\r\n")
        let writings: [Data] = [
            Data(polish.utf8), Data([0xEF, 0xBB, 0xBF] + polish.utf8), Data(windows.utf8),
            try #require(windows.data(using: .windowsCP1250)),
            Data(polish.replacing("\n", with: "\r").utf8), Data(polish.dropLast().utf8),
            Data(polish.decomposedStringWithCanonicalMapping.utf8),
            Data((polish + ";;;;;;;;;;;;;;\n\n").utf8),
        ]
        for (index, data) in writings.enumerated() {
            let files = RegisterFiles(
                libraries: RegisterFile(name: "libraries.csv", data: Data(small.libraries.utf8)),
                staff: RegisterFile(name: "staff.csv", data: Data(small.staff.utf8)), people: RegisterFile(name: "people.csv", data: data))
            #expect(try readRegister(files).people == expected.people, "writing \(index)")
        }
    }

    @Test func quotedCellsMayHoldCommasQuotesAndLineEnds() throws {
        var small = SmallRegister()
        small.people = """
            person_id,library,name,contribution,benefit
            p1,lipowiec,"Kowalski, Jan","remiza
            i ""nowy"" wóz
            strażacki",x

            p2,lipowiec,Anna Nowak,,y
            p3,lipowiec,Ewa Kos,,"
            """
        #expect(
            small.faults() == [
                "people.csv, row 7: a quotation mark is opened in this row and never closed; close it, and write \"\" for one inside a cell"
            ])
        small.people = small.people.replacing("Kos,,\"", with: "Kos,,z")
        let people = try small.read().people
        #expect(people[0].name == "Kowalski, Jan" && people[0].contribution == "remiza i \"nowy\" wóz strażacki")
        #expect(people.map(\.row) == [2, 6, 7])
    }

    @Test func columnsThatAreNotNeededMayBeLeftOut() throws {
        var small = SmallRegister()
        small.people = "library,name\nlipowiec,Jan Kowalski\n"
        #expect(try small.read().people[0].sector == nil)
    }

    @Test func aLargeRegisterIsReadInTime() throws {
        var small = SmallRegister()
        small.people = "library,name,email\n" + (1...10_000).map { "lipowiec,Osoba \($0),osoba\($0)@example.pl\n" }.joined()
        let clock = ContinuousClock()
        var count = 0
        let time = try clock.measure { count = try small.read().people.count }
        #expect(count == 10_000)
        #expect(time < .seconds(30))
    }

    /// The same bytes in every run (Numerical Recipes' generator).
    @Test func bytesMadeByChanceAreReadWithoutHarm() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let pieces = [
            "library", "name", "email", ",", ";", "\"", "\n", "\r", "lipowiec", "ż", "\u{0}", "x@y.example.pl", " ", "\t", "\"\"", "tak",
        ]
        for _ in 0..<2_000 {
            var data = Data("library,name,email\n".utf8.prefix(next(2) * 19))
            for _ in 0..<next(30) { data += next(20) == 0 ? Data([UInt8(next(256))]) : Data(pieces[next(pieces.count)].utf8) }
            let table = CSVTable(file: "staff.csv", data: data, shape: RegisterShapes.staff)
            var faults = table.faults
            let staff = readStaff(table, ["lipowiec"], &faults)
            #expect(faults.allSatisfy { !$0.sentence.isEmpty })
            if faults.isEmpty {
                #expect(staff.allSatisfy { $0.library == "lipowiec" && !$0.name.isEmpty && $0.email == "x@y.example.pl" && $0.row >= 2 })
            }
        }
    }
}
