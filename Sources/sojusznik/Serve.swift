import ArgumentParser
import Foundation
import Partnerships
import Service
import ServiceLifecycle
import Store

struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve until SIGTERM.")
    @OptionGroup var opening: Opening
    @OptionGroup var at: At

    func run() async throws {
        // With --at the clock starts there and runs on.
        let clock = try at.moment().map(Clock.starting) ?? .machine
        let office = try opening.office(clock: clock, quiet: false)
        try remember(office)
        let serving = try Serving(office)
        let forum = try office.forum(templates: try locateTemplates())
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: forum), .init(service: serving)], gracefulShutdownSignals: [.sigterm, .sigint], logger: office.log))
        try await group.run()
    }
}

struct Once: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Do everything due until now (or --at) and end: exit code 0, or 75 when a server or the disk says not now.")
    @OptionGroup var opening: Opening
    @OptionGroup var at: At

    func run() async throws {
        let office = try opening.office(clock: try at.clock())
        try remember(office)
        let report: RoundReport
        do {
            try office.store.deriveAlarms(under: office.rules)
            report = try await Rounds(office).once()
        } catch let trouble as StoreTrouble {
            throw complaint("\(trouble)", code: trouble.isRetryable ? 75 : 70)
        }
        guard report.troubles.isEmpty else { throw complaint(report.troubles.joined(separator: "\n"), code: 75) }
    }
}
