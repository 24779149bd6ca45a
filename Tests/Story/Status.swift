import Foundation

/// What `sojusznik status --json` prints.
public struct Status: Decodable, Sendable {
    public var paused: Bool
    public var set_aside: Int
    public var quarantined: Int
    public var people: Int
    public var libraries: [Library]

    public struct Library: Decodable, Sendable {
        public var id: String
        public var stage: String
        public var hours: Hours
        public var absent_decision_makers: [Absent]
        public var meeting: Meeting?
    }

    public struct Hours: Decodable, Sendable, Equatable {
        public var used: Double
        public var limit: Double
        public init(used: Double, limit: Double) { self.used = used; self.limit = limit }
    }

    public struct Absent: Decodable, Sendable, Equatable {
        public var name: String
        public var told: Bool
        public init(name: String, told: Bool) { self.name = name; self.told = told }
    }

    public struct Meeting: Decodable, Sendable {
        public var number: Int
        public var start: String
        public var sequence: Int
        public var held: Bool?
        public var invited: Int
        public var bounced: Int
        public var present: Int?
        public var answers: Answers
        public var by_sector: [String: Answers]
    }

    public struct Answers: Decodable, Sendable, Equatable, CustomStringConvertible {
        public var accepted: Int
        public var declined: Int
        public var tentative: Int
        public var silent: Int

        public init(accepted: Int = 0, declined: Int = 0, tentative: Int = 0, silent: Int = 0) {
            self.accepted = accepted; self.declined = declined; self.tentative = tentative; self.silent = silent
        }

        public var description: String { "tak \(accepted), może \(tentative), nie \(declined), bez odpowiedzi \(silent)" }
    }

    /// The library of the story.
    public var lipowiec: Library { libraries.first { $0.id == "lipowiec" }! }
    public var answers: Answers { lipowiec.meeting?.answers ?? Answers() }

    /// A line for the transcript.
    public var polish: String {
        let library = lipowiec
        var line = "etap \(library.stage)"
        if let meeting = library.meeting {
            line += "; \(meeting.start), wersja \(meeting.sequence); zaproszonych \(meeting.invited): \(meeting.answers)"
            if meeting.bounced > 0 { line += "; nie dotarło \(meeting.bounced)" }
            if let present = meeting.present { line += "; obecnych \(present)" }
        }
        if library.hours.used > 0 { line += "; godziny animatorki \(library.hours.used) z \(library.hours.limit)" }
        for absent in library.absent_decision_makers { line += "; \(absent.name): \(absent.told ? "wie o spotkaniu" : "jeszcze nie wie")" }
        if quarantined > 0 { line += "; w kwarantannie \(quarantined)" }
        if set_aside > 0 { line += "; odłożonych \(set_aside)" }
        if paused { line += "; WSTRZYMANE" }
        return line
    }
}
