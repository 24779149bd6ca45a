import HTTPTypes
import Testing

@testable import Forum

@Suite("The page of a message")
struct MessagePageTests {
    private let address = "/wiadomosc/" + Town.messageTag

    @Test("words marked and escaped, what is understood and what is not, kept by nobody", arguments: ["pl", "en"])
    func page(_ language: String) async throws {
        let answer = try await ask(address + "?lang=" + language)
        #expect(answer.status == .ok)
        #expect(answer.text.contains("chciałabym przyjść, <mark>ale mam wtedy &lt;zebranie&gt;</mark>."))
        #expect(answer.text.contains("<li>o coś pyta lub prosi</li>") && answer.text.contains("ale mam *") && answer.text.contains("60 %"))
        #expect(answer.text.contains("<meta name=\"robots\" content=\"noindex\">") && !answer.text.contains("<script"))
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(answer.text.contains("<html lang=\"\(language)\">") && !answer.text.contains("{{"))
    }

    @Test("a tag that is none of ours", arguments: ["aaaaaaaaaaaaaaaaaaaaaaaaaa", "k3m5", "..%2F..%2Fetc%2Fpasswd", "K3M5Q7S2U4W6Y2A4C6E3G5I7K2"])
    func unknown(_ tag: String) async throws {
        let answer = try await ask("/wiadomosc/" + tag)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("Nie ma takiej strony"))
    }

    @Test func isOnlyRead() async throws {
        #expect(try await ask(address, .post).status == .methodNotAllowed)
    }
}
