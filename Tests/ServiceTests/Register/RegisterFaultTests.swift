import Foundation
import Testing

@testable import Service

/// Every kind of fault, with the row and the column it is told with.
@Suite struct RegisterFaultTests {
    @Test(arguments: [
        ("needs,none,", "need,none,", "row 2, column variant: 'need' is unknown; write needs or strategic"),
        ("needs,none,", ",none,", "row 2, column variant: is empty for a lead library; write needs or strategic"),
        ("needs,none,", "needs,,", "row 2, column existing: is empty for a lead library; write none or with_library or without_library"),
        ("needs,none,", "needs,perhaps,", "row 2, column existing: 'perhaps' is unknown; write none or with_library or without_library"),
        (
            "Ewa@anim.example.pl", "ewa@anim",
            "row 2, column animator_email: 'ewa@anim' is not a mail address; write one, e.g. jan@example.pl"
        ),
        ("Ewa@anim.example.pl", "", "row 2, column animator_email: is empty; write a mail address"),
        ("Ewa Wrona", "", "row 2, column animator_name: is empty; fill it in"),
        ("lipowiec,Biblioteka w Lipowcu,Lipowiec", "lipowiec,Biblioteka w Lipowcu,", "row 2, column town: is empty; fill it in"),
        (
            ",,,lipowiec", ",,,lipowec",
            "row 3, column parent: there is no library 'lipowec'; write the id of a lead library, or leave it empty"
        ),
        ("filia,Filia", "fi lia,Filia", "row 3, column id: 'fi lia' is no id; use letters a–z, digits, '-', '_' and '.'"),
        ("filia,Filia", "lipowiec,Filia", "row 3, column id: 'lipowiec' is the id of row 2 too; give each library its own"),
        (
            "filia,Filia w Starej Wsi,Stara Wieś,,,,,,,,,lipowiec", "filia,F,T,,,,,,,,,lipowiec\nbliska,B,T,,,,,,,,,filia",
            "row 4, column parent: 'filia' is a partner library of 'lipowiec' itself; write 'lipowiec' or another lead library"
        ),
        (
            "filia,Filia w Starej Wsi,Stara Wieś,,,,,,,,,lipowiec", "a,A,T,,,,,,,,,b\nb,B,T,,,,,,,,,a",
            "row 3, column parent: 'a' and 'b' lead each other in a circle; leave the parent of the lead library empty"
        ),
        ("id,name", "id,nmae", "row 1, column nmae: unknown heading; did you mean name?"),
        ("address,phone", "address,address", "row 1, column address: the heading stands twice; keep one"),
        ("id,name", "id,", "row 1: heading 2 is empty; name it or delete the column"),
        (
            "id,name", "id,wysokość",
            "row 1, column wysokość: unknown heading; known are id, name, town, address, phone, animator_name, animator_email, trainer_name, trainer_email, variant, existing, parent"
        ),
    ])
    func faultsOfLibraries(_ old: String, _ new: String, _ expected: String) {
        var small = SmallRegister()
        #expect(small.libraries.contains(old))
        small.libraries = small.libraries.replacingOccurrences(of: old, with: new, range: small.libraries.range(of: old))
        #expect(small.faults().first == "libraries.csv, " + expected)
    }

    @Test(arguments: [
        ("p1,lipowiec", "p1,lipowec", "row 2, column library: there is no library 'lipowec'; did you mean 'lipowiec'?"),
        ("p1,lipowiec", "p1,warszawa", "row 2, column library: there is no library 'warszawa'; add it to the libraries file"),
        ("p1,lipowiec", "p1,", "row 2, column library: is empty; fill it in"),
        ("Jan Kowalski,Pan", ",Pan", "row 2, column name: is empty; fill it in"),
        ("Jan Kowalski,Pan", "Jan Kowalski,Herr", "row 2, column form: 'Herr' is unknown; write Pani or Pan"),
        ("Jan@osp.example.pl", "jan(at)osp", "row 2, column email: 'jan(at)osp' is not a mail address; write one, e.g. jan@example.pl"),
        (
            "Jan@osp.example.pl", "\"jan@osp.example.pl\nBcc: a@b.pl\"",
            "row 2, column email: 'jan@osp.example.pl\\nBcc: a@b.pl' is not a mail address; write one, e.g. jan@example.pl"
        ),
        ("Jan Kowalski", "\"Jan\nBcc: a@b.pl\"", "row 2, column name: holds a line break; write it on one line"),
        ("społeczny", "prywatny", "row 2, column sector: 'prywatny' is unknown; write public or civic or business"),
        ("tak,0,,pl", "może,0,,pl", "row 2, column decision_maker: 'może' is unknown; write tak or nie"),
        ("tak,0,,pl", "tak,2,,pl", "row 2, column local_government: '2' is unknown; write tak or nie"),
        ("tak,0,,pl", "tak,0,x,pl", "row 2, column strategic_friend: 'x' is unknown; write tak or nie"),
        ("tak,0,,pl", "tak,0,,de", "row 2, column language: 'de' is unknown; write pl or en"),
        ("tak,0,,pl", "tak,0,,pl,", ""),
        ("tak,0,,pl", "tak,0,,pl,x", "row 2: has 16 cells where the heading has 15; quote cells that hold a comma, keep empty cells"),
        ("tak,0,,pl", "tak,0", "row 2: has 13 cells where the heading has 15; quote cells that hold a comma, keep empty cells"),
        (
            "OSP", "OSP \"Orły\" x",
            "row 2: a quotation mark stands inside a cell; put the cell in quotation marks and write \"\" for one inside"
        ),
        ("OSP", "O\u{7}SP", "row 2: holds a control character (U+7); delete it"),
        ("OSP", String(repeating: "x", count: 201), "row 2, column organisation: is 201 characters long; at most 200 are kept, shorten it"),
        (
            ",lipowiec,Zofia", "p1,lipowiec,Zofia",
            "row 3, column person_id: 'p1' stands in row 2 too; give each person their own, or leave it empty"
        ),
        (
            "Zofia Kruk,,,", "Zofia Kruk,,,JAN@osp.example.pl",
            "row 3, column email: 'jan@osp.example.pl' stands in row 2 too; two people at one library cannot share an address, their answers could not be told apart; keep one row, or leave one address empty"
        ),
        (
            ",lipowiec,Zofia Kruk,,,,600 100 201,,public,,,nie,yes,1,en",
            ",lipowiec,Zofia Kruk,,,,,,,,,,,,\n,lipowiec,zofia kruk,,,,,,,,,,,,",
            "row 4, column name: 'zofia kruk' stands in row 3 too; give each of them a person_id, or keep one row"
        ),
        ("person_id,library", "person_id,libary", "row 1, column libary: unknown heading; did you mean library?"),
    ])
    func faultsOfPeople(_ old: String, _ new: String, _ expected: String) {
        var small = SmallRegister()
        #expect(small.people.contains(old))
        small.people = small.people.replacingOccurrences(of: old, with: new, range: small.people.range(of: old))
        #expect(small.faults().first == (expected.isEmpty ? nil : "people.csv, " + expected))
    }

    @Test func faultsOfStaffAndChannels() {
        var small = SmallRegister()
        small.staff += "lipowiec,Joanna Bąk,MARIA@bib.example.pl,,\nnigdzie,Ola,,,\n"
        small.channels += "lipowiec,Gazeta,gazeta,redakcja@gazeta.example.pl\nlipowiec,,,x@\n"
        #expect(
            small.faults() == [
                "staff.csv, row 3, column email: 'maria@bib.example.pl' stands in row 2 too; give each member of staff an address of their own",
                "staff.csv, row 4, column library: there is no library 'nigdzie'; add it to the libraries file",
                "staff.csv, row 4, column email: is empty; write a mail address",
                "channels.csv, row 4, column email: 'redakcja@gazeta.example.pl' stands in row 2 too; keep one row",
                "channels.csv, row 5, column name: is empty; fill it in",
                "channels.csv, row 5, column email: 'x@' is not a mail address; write one, e.g. jan@example.pl",
            ])
        var alone = SmallRegister()
        alone.staff = "library,name,email,phone,role\nfilia,Helena Sroka,filia@bib.example.pl,,\n"
        #expect(
            alone.faults() == ["libraries.csv, row 2, column id: no staff of lead library 'lipowiec' in the staff file; add a row there"])
    }

    @Test func faultsOfWholeFiles() {
        func faults(_ data: Data) -> [String] {
            let table = CSVTable(file: "staff.csv", data: data, shape: RegisterShapes.staff)
            return table.faults.map(\.description)
        }
        #expect(faults(Data()) == ["staff.csv: is empty; write the heading library,name,email,phone,role and the rows below it"])
        #expect(faults(Data("library,name,email\n".utf8)) == ["staff.csv: holds a heading and no rows; write a row for each entry"])
        #expect(faults(Data([0xFF, 0xFE, 0x61, 0])) == ["staff.csv: is UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)"])
        #expect(
            faults(Data("library,name,email\na,b".utf8) + Data([0x81])) == [
                "staff.csv, row 2: is neither UTF-8 nor windows-1250; save the file as UTF-8"
            ])
        #expect(faults(Data(count: CSVTable.mostBytes + 1)) == ["staff.csv: is larger than 20 MB; split it"])
        #expect(
            faults(Data("library,name\nx,y\n".utf8)) == [
                "staff.csv, row 1, column email: the column is missing; add it to the heading and to every row"
            ])
        #expect(
            faults(Data("library,name,\nx,y,z\n".utf8)).first
                == "staff.csv, row 1, column email: the column is missing; add it to the heading and to every row")
        #expect(
            faults(Data("library,name,email,\nx,y,z,7\n".utf8)) == [
                "staff.csv, row 2: '7' stands under an empty heading; name the column or delete the cell"
            ])
        do {
            _ = try RegisterFiles(libraries: "/nowhere/l.csv", staff: "/nowhere/s.csv", people: "/nowhere/p.csv")
            Issue.record("files that are not there were read")
        } catch {
            #expect(error.faults.first?.description == "l.csv: cannot be read; check the path /nowhere/l.csv")
            #expect(error.faults.count == 3)
        }
    }

    @Test func allFaultsOfAllFilesComeAtOnceByFileAndRow() {
        var small = SmallRegister()
        small.libraries = small.libraries.replacing("needs", with: "x").replacing(",,,lipowiec", with: ",,,y")
        small.people = small.people.replacing("społeczny", with: "x").replacing("public", with: "y")
        small.staff = small.staff.replacing("maria@", with: "maria ")
        let faults = small.faults()
        #expect(
            faults.map { $0.prefix(while: { $0 != ":" }) }.map(String.init) == [
                "libraries.csv, row 2, column variant", "libraries.csv, row 3, column parent", "staff.csv, row 2, column email",
                "people.csv, row 2, column sector", "people.csv, row 3, column sector",
            ])
    }
}
