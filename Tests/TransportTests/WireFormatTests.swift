import Foundation
import Testing

@testable import Transport

@Suite("What IMAP looks like on the wire")
struct WireFormatTests {
    @Test(arguments: [
        ("INBOX", "INBOX"), ("Do wyjaśnienia", "Do wyja&AVs-nienia"), ("Książki & Spółka", "Ksi&AQUBfA-ki &- Sp&APMBQg-ka"), ("😀", "&2D3eAA-"),
        ("", ""),
    ])
    func folderNamesAreModifiedUTF7(name: String, encoded: String) {
        #expect(ModifiedUTF7.encoded(name) == encoded)
    }

    @Test(arguments: [
        ("17-Jul-1996 02:44:25 -0700", 837_596_665.0), (" 7-Dec-2026 09:00:00 +0100", 1_796_630_400), ("29-Feb-2024 23:59:59 +0000", 1_709_251_199),
        ("01-Jan-1970 00:00:00 +0000", 0),
    ])
    func internalDates(text: String, seconds: TimeInterval) {
        #expect(IMAPResponse.internalDate(text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: ["", "31-Foo-2026 00:00:00 +0000", "1-Jan-2026", "1-Jan-2026 00:00 +0000", "1-Jan-2026 00:00:00 Z",
        "1-Jan-99999999999999999999 00:00:00 +0000"])
    func noDateIsMadeUp(text: String) {
        #expect(IMAPResponse.internalDate(text) == nil)
    }

    @Test func setsOfUIDsAreShort() {
        #expect(UIDSet.chunks(of: [9, 3, 4, 5, 7, 4]) == ["3:5,7,9"])
        #expect(UIDSet.chunks(of: []) == [])
        #expect(UIDSet.chunks(of: [1, .max, .max - 1]) == ["1,4294967294:4294967295"])
        #expect(UIDSet.chunks(of: (1...1200).map { $0 * 2 }).map { $0.split(separator: ",").count } == [500, 500, 200])
    }

    @Test func searchResultsAreNumbersOnly() {
        func result(_ line: String) -> [UInt32]? { IMAPResponse(parts: [.text(Array(line.utf8))]).searchResult }
        #expect(result("* SEARCH 1 22 4294967295") == [1, 22, .max])
        #expect(result("* SEARCH") == [])
        #expect(result("* search 5 99999999999 x6 7") == [5, 7])
        #expect(result("* 5 EXISTS") == nil)
    }

    @Test func aLiteralEndsWhereItsLengthSays() {
        #expect(IMAPSession.literalLength(Array("* 1 FETCH (BODY[] {12}".utf8)) == 12)
        for line in ["{}", "{-1}", "{12", "12}", "{99999999999999999999}", "", "{1 }"] { #expect(IMAPSession.literalLength(Array(line.utf8)) == nil) }
    }

    @Test func attributesComeInAnyOrderAndBodiesInAnyForm() throws {
        let literal = IMAPResponse.Literal(content: .bytes([65]), size: 1, isCutShort: false)
        let date = "INTERNALDATE \" 7-Dec-2026 09:00:00 +0100\""
        let shapes: [[IMAPResponse.Part]] = [
            [.text(Array("* 3 FETCH (UID 9 \(date) BODY[] ".utf8)), .literal(literal), .text(Array(")".utf8))],
            [.text(Array("* 3 FETCH (BODY[] ".utf8)), .literal(literal), .text(Array(" FLAGS (\\Seen $X) \(date) UID 9)".utf8))],
            [.text(Array("* 3 fetch (body[] \"A\" \(date) uid 9)".utf8))],
        ]
        for parts in shapes {
            let mail = try #require(IMAPResponse(parts: parts).fetchedMail())
            #expect(mail.uid == 9 && mail.content == .bytes([65]) && mail.internalDate.timeIntervalSince1970 == 1_796_630_400)
        }
        #expect(IMAPResponse(parts: [.text(Array("* 3 FETCH (FLAGS (\\Seen) UID 9)".utf8))]).fetchedMail() == nil)
        #expect(IMAPResponse(parts: [.text(Array("* 3 FETCH (UID 9 \(date) BODY[] NIL)".utf8))]).fetchedMail()?.content == .bytes([]))
    }
}
