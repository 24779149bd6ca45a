import HTTPTypes
import Hummingbird
import Partnerships

/// Which address is answered by which page. Only GET and HEAD exist: nothing that is fetched here ever changes anything.
func routes(_ pages: Pages) -> Router<ForumContext> {
    let router = Router(context: ForumContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: FrontDoor(pages: pages))
    func get(_ path: RouterPath, _ answer: @escaping @Sendable (Visit, ForumContext) async throws -> Answer) {
        router.get(path) { request, context in
            let visit = Visit(request)
            return try await answer(visit, context).response(ifNoneMatch: visit.ifNoneMatch)
        }
    }
    get("/") { visit, _ in try await pages.home(visit) }
    get("/kalendarz") { visit, _ in try await pages.calendar(visit) }
    get("/kalendarz.ics") { _, _ in try await pages.feed() }
    get("/biblioteka/:id") { visit, context in try await pages.library(try context.library, visit) }
    get("/biblioteka/:id/kalendarz.ics") { _, context in try await pages.feed(of: try context.library) }
    get("/biblioteka/:id/spotkanie/:key") { visit, context in try await pages.topic(try context.library, try context.meeting, visit) }
    get("/wiadomosc/:tag") { visit, context in try await pages.message(try context.tag, visit) }
    get("/dostepnosc") { visit, _ in try pages.accessibility(visit) }
    get("/prywatnosc") { visit, _ in try pages.privacy(visit) }
    get("/forum.css") { _, _ in pages.style() }
    get("/zdrowie") { _, _ in try await pages.health() }
    return router
}

/// Hummingbird's context, made from anything that has a logger: tests ask without a socket.
struct ForumContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    init(source: ApplicationRequestContextSource) { coreContext = CoreRequestContextStorage(source: source) }
    init(_ source: some RequestContextSource) { coreContext = CoreRequestContextStorage(source: source) }
}

extension ForumContext {
    /// An id no library can have is simply not found.
    fileprivate var library: LibraryID {
        get throws {
            guard let raw = parameters.get("id"), raw.utf8.count <= 300, let id = raw.removingPercentEncoding, !id.isEmpty,
                id.utf8.count <= 100, id.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 })
            else { throw HTTPError(.notFound) }
            return LibraryID(id)
        }
    }

    /// As a keyed tag looks; whether it is one of ours, the content knows.
    fileprivate var tag: String {
        get throws {
            guard let raw = parameters.get("tag"), raw.utf8.count == 26, raw.utf8.allSatisfy({ (97...122).contains($0) || (50...55).contains($0) })
            else { throw HTTPError(.notFound) }
            return raw
        }
    }

    /// Written as we write it: digits only, no sign, no leading zero.
    fileprivate var meeting: MeetingKey {
        get throws {
            guard let raw = parameters.get("key"), raw.utf8.count <= 6, let key = Int(raw), key > 0, String(key) == raw else {
                throw HTTPError(.notFound)
            }
            return key
        }
    }
}

/// Every request passes here, also those that no route takes: it refuses what is not reading, makes every error a kind page, and puts the
/// headers of a page without scripts, frames and foreign content on every answer.
struct FrontDoor: RouterMiddleware {
    let pages: Pages
    private static let longestAddress = 1000

    func handle(
        _ request: Request, context: ForumContext, next: (Request, ForumContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            guard request.method == .get || request.method == .head else { throw HTTPError(.methodNotAllowed) }
            guard request.uri.string.utf8.count <= FrontDoor.longestAddress else { throw HTTPError(.uriTooLong) }
            response = try await next(request, context)
        } catch let error as HTTPError {
            response = pages.fault(error.status, Visit(request)).response(ifNoneMatch: "")
            if error.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
        } catch {
            context.logger.error("the forum could not show a page", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
            response = pages.fault(.internalServerError, Visit(request)).response(ifNoneMatch: "")
        }
        for (name, value) in FrontDoor.headers { response.headers[name] = value }
        if request.method == .head, response.body.contentLength ?? 0 > 0 { response = response.createHeadResponse() }
        return response
    }

    private static let headers: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        (.xContentTypeOptions, "nosniff"),
        (HTTPField.Name("Referrer-Policy")!, "no-referrer"),
        (HTTPField.Name("X-Frame-Options")!, "DENY"),
        (HTTPField.Name("Permissions-Policy")!, "camera=(), geolocation=(), microphone=()"),
        (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    ]
}
