import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// The embedded forum (2.3.2): categories, topics, calendar and feed, rendered on the server and only for reading. Reads the templates.
public func makeForum(_ settings: ForumSettings, content: ForumContent, logger: Logger? = nil) throws(ForumTemplateTrouble) -> ForumServer {
    let pages = Pages(settings: settings, content: content, templates: try Templates(directory: settings.templatesDirectory))
    return ForumServer(settings: settings, pages: pages, logger: logger)
}

/// Serves the forum. A member of a `ServiceGroup`, or run on its own.
public final class ForumServer: Service {
    private let group: ServiceGroup
    private let doorplate = Doorplate()

    init(settings: ForumSettings, pages: Pages, logger: Logger?) {
        let logger = logger ?? Logger(label: "forum")
        let application = Application(
            router: routes(pages),
            configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
            onServerRunning: { [doorplate] channel in await doorplate.write(channel.localAddress?.port ?? settings.port) },
            logger: logger)
        group = ServiceGroup(services: [application], logger: logger)
    }

    /// Serves until it is stopped, cancelled, or shut down by the group that it belongs to. Throws when the port can't be had.
    public func run() async throws {
        do {
            try await group.run()
            await doorplate.close(nil)
        } catch {
            await doorplate.close(error)
            throw error
        }
    }

    /// Answers what is being asked, takes nothing new and ends `run()`.
    public func stop() async { await group.triggerGracefulShutdown() }

    /// The port it listens on, as soon as it does. Throws what `run()` throws.
    public func port() async throws -> Int { try await doorplate.read() }
}

/// Where the port is written up once it is known, and waited for until then.
private actor Doorplate {
    private var result: Result<Int, any Error>?
    private var waiting: [CheckedContinuation<Int, any Error>] = []

    func write(_ port: Int) { settle(.success(port)) }
    func close(_ error: (any Error)?) { settle(.failure(error ?? CancellationError())) }

    func read() async throws -> Int {
        if let result { return try result.get() }
        return try await withCheckedThrowingContinuation { waiting.append($0) }
    }

    private func settle(_ result: Result<Int, any Error>) {
        if self.result == nil { self.result = result }
        for one in waiting { one.resume(with: result) }
        waiting = []
    }
}
