import HTTPTypes
import Hummingbird
import Logging
import NIOCore

@testable import Forum

/// What came back.
struct Reply {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var text: String
}

/// Asks a forum with this content one question, without a socket.
func ask(
    _ address: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:], content: ForumContent = Town.content(),
    settings: ForumSettings = Town.settings()
) async throws -> Reply {
    let pages = Pages(settings: settings, content: content, templates: try Templates(directory: settings.templatesDirectory))
    let head = HTTPRequest(method: method, scheme: "http", authority: "forum.example.pl", path: address, headerFields: headers)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    let response = try await routes(pages).buildResponder().respond(to: request, context: ForumContext(Silence()))
    let sheet = Sheet()
    try await response.body.write(SheetWriter(sheet: sheet))
    return Reply(status: response.status, headers: response.headers, text: String(buffer: sheet.buffer))
}

private struct Silence: RequestContextSource {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

private final class Sheet {
    var buffer = ByteBuffer()
}

private struct SheetWriter: ResponseBodyWriter {
    let sheet: Sheet

    mutating func write(_ buffer: ByteBuffer) async throws { sheet.buffer.writeImmutableBuffer(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
