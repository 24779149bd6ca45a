import Foundation
import Logging
import Partnerships
import ServiceLifecycle
import Store
import Transport

/// Serves until it is asked to stop: woken by IMAP IDLE, by the next due bell or letter, and at the latest by the poll.
public struct Serving: ServiceLifecycle.Service {
    let office: Office
    let rounds: Rounds
    private let sentry: IMAPMailbox

    public init(_ office: Office) throws {
        self.office = office
        rounds = try Rounds(office)
        // A waiting IDLE keeps its connection busy, so the one that waits is not the one that works.
        sentry = IMAPMailbox(try office.imapServer)
    }

    public func run() async throws {
        try office.store.deriveAlarms(under: office.rules)
        try await withGracefulShutdownHandler {
            while !Task.isShuttingDownGracefully && !Task.isCancelled {
                await wait(try await round())
            }
        } onGracefulShutdown: {
            sentry.stop()
        }
        rounds.stop()
    }

    private struct Pause {
        var seconds: Int
        var folder: FolderState?
    }

    /// One round; how long to wait for the next at most.
    private func round() async throws -> Pause {
        let poll = office.configuration.pace.poll
        do {
            try office.store.remember(office.now)
            let report = try await rounds.once()
            guard report.troubles.isEmpty else { return Pause(seconds: min(poll, 30)) }
            guard let next = try office.store.nextDue(), try !office.store.paused() else { return Pause(seconds: poll, folder: report.folder) }
            return Pause(seconds: max(1, min(poll, next - office.now)), folder: report.folder)
        } catch let trouble as StoreTrouble where trouble.isRetryable {
            office.log.error("database", metadata: ["trouble": "\(trouble)"])
            return Pause(seconds: min(poll, 30))
        }
    }

    /// Until mail comes or the time is over; where IDLE does not work, the time alone decides.
    private func wait(_ pause: Pause) async {
        do {
            guard let folder = pause.folder else { return try await Task.sleep(for: .seconds(pause.seconds)) }
            _ = try await sentry.idle(in: office.configuration.mailbox.imap.folder, since: folder, timeout: .seconds(pause.seconds))
        } catch {
            if !Task.isShuttingDownGracefully { try? await Task.sleep(for: .seconds(min(pause.seconds, 30))) }
        }
    }
}
