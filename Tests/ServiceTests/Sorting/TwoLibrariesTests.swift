import Partnerships
import Testing

@testable import Service

@Suite("A letter of one library, answered by people of another")
struct TwoLibrariesTests {
    private func digest(_ desk: inout Desk) throws -> LetterOnRecord {
        for library in ["rzgow", "koluszki"] as [LibraryID] {
            let person: PersonID = library == "rzgow" ? "jan" : "igor"
            try desk.run(.refer(.unclear, person: person, meeting: 1, text: nil), in: library, by: .person(person))
        }
        return desk.letter(.digest, to: "maria") { $0.matters = ["m1"] }
    }

    @Test("Numbers of a digest are settled in its own library only")
    func digests() throws {
        var desk = try Desk()
        let digest = try digest(&desk)
        let stranger = try desk.judge(desk.mail(from: "zosia@example.pl", "TAK 1", "", answering: digest, border: .pass))
        _ = desk.carryOut(stranger)
        #expect(desk.partnerships["koluszki"]?.matters["m1"] != nil)
        #expect(desk.partnerships["koluszki"]?.meetings[1]?.seat(of: "igor")?.answer == nil)
        // Ola is of the staff of both: she is understood in the letter's library.
        let both = try desk.judge(desk.mail(from: "ola@example.pl", "TAK 1", "", answering: digest, border: .pass))
        #expect(both.act?.library == "rzgow" && both.commands == [.settle("m1", .accepted)])
    }

    @Test("So are the numbers of an attendance list, as words and as a command", arguments: ["1, 2", "OBECNI: 1, 2"])
    func attendance(words: String) throws {
        var desk = try Desk()
        let asked = desk.letter(.attendanceAsked, to: "maria")
        let foreign = try desk.judge(desk.mail(from: "zosia@example.pl", "Re: Kto był", words, answering: asked, border: .pass))
        #expect(!foreign.commands.contains { if case .attendance = $0 { true } else { false } })
        #expect(!foreign.commands.isEmpty)
        let own = try desk.judge(desk.mail(from: "ola@example.pl", "Re: Kto był", words, answering: asked, border: .pass))
        #expect(own.act?.library == "rzgow" && own.commands == [.attendance(present: ["jan", "anna"], walkIns: [], minutes: nil)])
    }
}
