import Foundation
import PostOffice
import Story
import Testing

/// The right to be forgotten, on real servers: afterwards nothing of the person is left in the service's files and in its mailbox.
@Suite(.serialized) struct ErasureTests {
    typealias L = Lipowiec

    private static let words = ["Piotr Mazur", "Piotra Mazura", "Piotrem Mazurem", "Mazur", "piekarnia-mazur", "600 200 305", "600-200-305"]

    /// A meeting is called, and Piotr Mazur is spoken of by everybody and in every way.
    private func talkedAbout() throws -> Scene {
        let scene = try Scene()
        try FirstMeeting(scene).call()
        try scene.at("2026-11-23 11:00") {
            try scene.answers(L.mazur, "Zaproszenie", "Chętnie przyjdę, tylko czy będzie gdzie zaparkować?\n\nPiotr Mazur")
            // In base64, in quoted-printable and as it is; in the words themselves and in a quoted list.
            try scene.answers(L.dudek, "Zaproszenie", "Tak. Czy mogę przyjechać razem z panem Piotrem Mazurem, tel. 600-200-305?")
            try scene.answers(L.szpak, "Zaproszenie", "Mam pytanie: czy zaprosicie też Piotra Mazura z piekarni (piotr@piekarnia-mazur.example.pl)?")
            try scene.answers(L.maria, "Szkic", "STATUS")
            try scene.writes(L.joanna, "SKREŚL", "SKREŚL: Piotr Mazur junior")
            try scene.writes(L.joanna, "TELEFON", "TELEFON: Mazur będzie")
            // Waits for her to confirm it.
            try scene.writes(L.joanna, "TELEFON", "TELEFON: Piotr Mazur nie", border: .silent)
            // Set aside or in quarantine, it is kept as well.
            try scene.writes(L.stranger, "Oferta", "Dane firmy: Piekarnia, Piotr Mazur, 600 200 305")
        }
        try scene.at("2026-11-23 15:00")
        return scene
    }

    @Test func nothingIsLeft() throws {
        let scene = try talkedAbout()
        let before = try traces(of: Self.words, in: scene)
        #expect(before.contains { $0.contains("sojusznik.sqlite") } && before.filter { $0.contains("/mail/") }.count >= 7, "\(before)")
        let digest = try scene.letter(to: L.maria, "Zestawienie")
        let pages = pages(in: digest)
        #expect(pages.count == 3, "his question, and two that speak of him: \(digest.text)")
        try scene.at("2026-11-24 09:00") { try scene.answers(L.mazur, "Zaproszenie", "USUŃ MOJE DANE") }
        let answered = try scene.status().answers
        #expect(try scene.status().people == 21, "nothing happens before it is confirmed")
        let letters = try scene.at("2026-11-24 09:30") { try scene.answers(L.mazur, "Usunięcie danych", "ZATWIERDZAM") }
        #expect(letters.filter { $0.address == L.mazur.address }.map(\.subject) == ["Dane zostały usunięte"])
        #expect(try traces(of: Self.words, in: scene) == [])
        #expect(!scene.log.contains("Mazur") && !scene.log.contains("mazur"))
        // What the others said is kept, with a gap where he was named; their answers count as before.
        let serving = try scene.serve()
        let shown = pages.map { (try? serving.page($0)) ?? "" }
        #expect(shown.filter { $0.contains("[…]") }.count == 2 && !shown.contains { $0.contains("Mazur") || $0.contains("zaparkować") }, "\(shown)")
        #expect(shown.contains { $0.contains("przyjechać razem z panem") })
        #expect(try serving.stop() == 0)
        let late = try scene.at("2026-11-24 10:00") { try scene.answers(L.joanna, "Prosimy o potwierdzenie", "TAK") }
        #expect(late.map(\.subject) == ["To się jeszcze nie udało"], "what she confirms is gone, and she is told")
        let status = try scene.status()
        #expect(status.people == 20 && answered.accepted == 2 && status.answers.accepted == 1, "his own answer went with him")
        try scene.run("replay")
    }

    /// The pages of the forum that show how somebody's words were read.
    private func pages(in letter: ReceivedLetter) -> [String] {
        Set(letter.html.components(separatedBy: "/wiadomosc/").dropFirst().map { "/wiadomosc/" + $0.prefix { $0.isLetter || $0.isNumber } }).sorted()
    }

    @Test func killedAtEachCommit() throws {
        let scene = try talkedAbout()
        try scene.at("2026-11-24 09:00") { try scene.answers(L.mazur, "Zaproszenie", "USUŃ MOJE DANE") }
        try scene.answers(L.mazur, "Usunięcie danych", "ZATWIERDZAM")
        try scene.settle()
        var kills = 0
        while true {
            let outcome = try scene.program.run("once", ["--at", "2026-11-24T09:30:00+01:00"],
                environment: ["FAULT_POINT": "afterCommit:\(kills + 1)"])
            if outcome.code == 0 { break }
            try #require(outcome.code == SIGKILL && kills < 100, "\(outcome.complaint)")
            kills += 1
        }
        #expect(kills > 8, "the process died \(kills) times")
        #expect(try traces(of: Self.words, in: scene) == [])
        #expect(try scene.mailbox(L.mazur).last?.subject == "Dane zostały usunięte")
    }

    @Test func aRestoredBackupForgetsAgain() throws {
        let scene = try talkedAbout()
        let copy = scene.office.folder.appendingPathComponent("copy.sqlite").path
        try scene.run("backup", [copy])
        try scene.at("2026-11-24 09:00") { try scene.answers(L.mazur, "Zaproszenie", "USUŃ MOJE DANE") }
        try scene.at("2026-11-24 09:30") { try scene.answers(L.mazur, "Usunięcie danych", "ZATWIERDZAM") }
        let database = scene.folder.appendingPathComponent("sojusznik.sqlite").path
        for file in [database, database + "-wal", database + "-shm"] where FileManager.default.fileExists(atPath: file) {
            try FileManager.default.removeItem(atPath: file)
        }
        try FileManager.default.moveItem(atPath: copy, toPath: database)
        #expect(try traces(of: Self.words, in: scene) == ["/service/sojusznik.sqlite"], "the backup knows him")
        let letters = try scene.at("2026-11-24 10:00")
        #expect(letters.isEmpty, "\(letters.map(\.subject))")
        #expect(try traces(of: Self.words, in: scene) == [])
        #expect(try scene.status().people == 20)
    }

    @Test func resignationAndErasure() throws {
        let scene = try Scene()
        try FirstMeeting(scene).call()
        try scene.at("2026-11-23 11:00") {
            try scene.answers(L.szpak, "Zaproszenie", "REZYGNUJĘ Z PARTNERSTWA")
            try scene.answers(L.mazur, "Zaproszenie", "USUŃ MOJE DANE")
        }
        #expect(try scene.status().answers.silent == 16, "nothing happens before it is confirmed")
        try scene.at("2026-11-23 11:30") {
            try scene.answers(L.szpak, "Rezygnacja", "ZATWIERDZAM")
            try scene.answers(L.mazur, "Usunięcie danych", "ZATWIERDZAM")
        }
        #expect(try scene.mailbox(L.mazur).last?.subject == "Dane zostały usunięte")
        let before = try scene.status()
        // A second import brings neither back, and nobody is written to.
        try FirstMeeting(scene).register()
        #expect(try scene.status().people == before.people)
        let letters = try scene.at("2026-12-03 09:00") + scene.at("2026-12-07 09:00")
        #expect(!letters.contains { [L.mazur.address, L.szpak.address].contains($0.address) })
        #expect(try traces(of: Self.words, in: scene) == [])
        try scene.run("replay")
    }

    /// Files of the service and of its mailbox that still hold one of the words: as they are, in base64, or in a decoded part.
    private func traces(of words: [String], in scene: Scene) throws -> [String] {
        let mailbox = scene.office.folder.appendingPathComponent("mail/partnerstwa.example.pl/sojusznik")
        let needles = words.flatMap { [Data($0.utf8)] + base64($0) }
        return try [scene.folder, mailbox].flatMap { folder -> [String] in
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
            return try (files?.compactMap { $0 as? URL } ?? []).filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
                // Dovecot's cache of headers is the mail server's own.
                .filter { !$0.lastPathComponent.hasPrefix("dovecot") }
                .filter { file in
                    let bytes = try Data(contentsOf: file)
                    let joined = bytes.filter { $0 != 10 && $0 != 13 }
                    if needles.contains(where: { bytes.range(of: $0) != nil || joined.range(of: $0) != nil }) { return true }
                    let letter = ReceivedLetter(Array(bytes), to: "")
                    return (letter.parts.map(\.text) + letter.headers.map(\.value)).contains { text in words.contains { text.contains($0) } }
                }.map { $0.path.replacingOccurrences(of: scene.office.folder.path, with: "") }
        }.sorted()
    }

    /// The word within a longer text in base64, at each of its three places; the first and last letters mix with what is beside it.
    private func base64(_ word: String) -> [Data] {
        (0..<3).map { shift in
            let coded = Data((String(repeating: " ", count: shift) + word).utf8).base64EncodedString().filter { $0 != "=" }
            return Data(coded.dropFirst(shift == 0 ? 0 : shift + 1).dropLast(1).utf8)
        }
    }
}
