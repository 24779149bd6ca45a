import ArgumentParser
import Foundation

@main
struct Sojusznik: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sojusznik", abstract: "Coordinates people by e-mail and calendar.",
        subcommands: [
            Run.self, Once.self, Import.self, ShowStatus.self, Explain.self, Preview.self, Examine.self, Backup.self, Replay.self, Pause.self,
            Resume.self,
        ])
}
