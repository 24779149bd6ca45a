import Foundation
import Partnerships
import Store

/// The programme at a glance, as `status` prints it; the coding keys are the JSON's.
public struct Status: Codable, Sendable, Equatable {
    public var paused: Bool
    public var set_aside: Int
    public var quarantined: Int
    public var people: Int
    public var libraries: [Library]

    public struct Library: Codable, Sendable, Equatable {
        public var id: String
        public var stage: String
        public var hours: Hours
        public var absent_decision_makers: [Absent]
        public var meeting: Meeting?
    }

    /// In hours (2.2.4).
    public struct Hours: Codable, Sendable, Equatable {
        public var used: Double
        public var limit: Double
    }

    /// A decision-maker who was not there, and whether aims and course have reached them (3.2).
    public struct Absent: Codable, Sendable, Equatable {
        public var name: String
        public var told: Bool
    }

    public struct Meeting: Codable, Sendable, Equatable {
        public var number: Int
        public var start: String
        public var sequence: Int
        /// Nil until somebody has said so.
        public var held: Bool?
        /// Partners and partner libraries; staff and animator are counted apart.
        public var invited: Int
        public var bounced: Int
        public var present: Int?
        public var answers: Answers
        public var by_sector: [String: Answers]
    }

    public struct Answers: Codable, Sendable, Equatable {
        public var accepted = 0
        public var declined = 0
        public var tentative = 0
        public var silent = 0
    }
}

extension Office {
    /// - Parameter library: only this one.
    public func status(of library: LibraryID? = nil) throws -> Status {
        let figures = try store.figures()
        let all = try store.overview().filter { library == nil || $0.library.id == library }
        return Status(
            paused: figures.paused, set_aside: figures.setAside, quarantined: figures.quarantined, people: figures.people,
            libraries: try all.map { try status($0.partnership) })
    }

    private func status(_ partnership: Partnership) throws -> Status.Library {
        let meeting = partnership.currentMeeting ?? partnership.latestMeeting
        let names = try store.directory(of: partnership.id)?.people ?? [:]
        return Status.Library(
            id: partnership.id.rawValue, stage: stage(meeting),
            hours: Status.Hours(used: Double(partnership.minutesUsed) / 60, limit: Double(rules.schedule.supportLimit) / 60),
            absent_decision_makers: absentDecisionMakers(partnership, names), meeting: meeting.map { figures($0, partnership) })
    }

    private func stage(_ meeting: Partnerships.Meeting?) -> String {
        guard let meeting else { return "registered" }
        if meeting.stage == .held { return meeting.summary == nil ? "held" : "published" }
        return meeting.stage == .notHeld ? "not_held" : meeting.stage.rawValue
    }

    private func absentDecisionMakers(_ partnership: Partnership, _ names: [PersonID: PersonRecord]) -> [Status.Absent] {
        guard let meeting = partnership.meetings.values.filter({ $0.stage == .held && $0.attendance != nil }).max(by: { $0.key < $1.key }),
            let present = meeting.attendance?.present
        else { return [] }
        return meeting.invited.filter { partnership.members[$0.person]?.decisionMaker == true && !present.contains($0.person) }.map {
            Status.Absent(name: names[$0.person]?.name ?? "", told: meeting.told[$0.person]?.state == .told)
        }
    }

    private func figures(_ meeting: Partnerships.Meeting, _ partnership: Partnership) -> Status.Meeting {
        var bySector: [String: Status.Answers] = [:]
        for sector in Sector.allCases { bySector[sector.rawValue] = Status.Answers() }
        var all = Status.Answers()
        for seat in meeting.invited {
            all.count(seat.answer?.rsvp)
            if let sector = partnership.members[seat.person]?.sector { bySector[sector.rawValue]?.count(seat.answer?.rsvp) }
        }
        let held: Bool? = switch meeting.stage {
        case .held: true
        case .notHeld, .cancelled: false
        case .drafted, .called: nil
        }
        return Status.Meeting(
            number: meeting.ordinal, start: iso(meeting.plan.start), sequence: meeting.sequence, held: held, invited: meeting.invited.count,
            bounced: meeting.invited.filter { $0.bounced || partnership.members[$0.person]?.bounced == true }.count,
            present: meeting.attendance?.present.count, answers: all, by_sector: bySector)
    }

    /// "2026-12-10T17:00:00+01:00" in the programme's zone.
    public func iso(_ moment: Moment) -> String {
        let format = ISO8601DateFormatter()
        format.timeZone = configuration.programme.timeZone
        return format.string(from: moment.date)
    }
}

extension Status.Answers {
    mutating func count(_ rsvp: RSVP?) {
        switch rsvp {
        case .accepted: accepted += 1
        case .declined: declined += 1
        case .tentative: tentative += 1
        case nil: silent += 1
        }
    }
}

extension Status {
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// For a terminal: a line for the programme, a few for each library.
    public var plain: String {
        var lines = [
            "\(paused ? "PAUSED. " : "")People on record: \(people). Mails set aside: \(set_aside), in quarantine: \(quarantined)."
        ]
        for library in libraries {
            lines.append("")
            lines.append("\(library.id): \(library.stage), animator's hours \(hours(library.hours.used)) of \(hours(library.hours.limit))")
            if let meeting = library.meeting {
                lines.append("  meeting \(meeting.number), \(meeting.start), revision \(meeting.sequence)")
                lines.append("  invited \(meeting.invited) (\(meeting.bounced) bounced): \(meeting.answers.plain)")
                for sector in meeting.by_sector.keys.sorted() { lines.append("    \(sector): \(meeting.by_sector[sector]!.plain)") }
                if let present = meeting.present { lines.append("  present \(present)") }
            }
            for absent in library.absent_decision_makers {
                lines.append("  decision-maker not there: \(absent.name), \(absent.told ? "told" : "not told yet")")
            }
        }
        return lines.joined(separator: "\n")
    }

    private func hours(_ value: Double) -> String { String(format: "%.1f", value) }
}

extension Status.Answers {
    fileprivate var plain: String { "\(accepted) yes, \(declined) no, \(tentative) maybe, \(silent) silent" }
}
