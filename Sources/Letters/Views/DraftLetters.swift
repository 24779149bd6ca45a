import Foundation
import Partnerships

/// meeting_draft: the composition check and who would be invited.
struct MeetingDraftLetter {
    let meeting: MeetingView
    let check: CompositionView
    /// The invited, by number; staff and animator, by letter.
    let list, office: [PersonView]
    /// Of those, the ones to be rung up.
    let callList: [PersonView]
    let letters: String

    init(_ meeting: Meeting, in context: LetterContext) {
        self.meeting = MeetingView(meeting, in: context)
        check = CompositionView(meeting, in: context)
        list = context.people(meeting.invited, of: meeting)
        office = context.people(meeting.office, of: meeting)
        callList = (list + office).filter(\.noMail)
        letters = context.phrasing.letters(list.count + office.count - callList.count)
    }
}

/// The check before invitations leave (1.3, 1.4, 3.2, 3.6).
struct CompositionView {
    let `public`, civic, business: Int
    /// Names of sectors that nobody stands for.
    let missingSectors: String
    let noContribution, noBenefit, decisionMakers, localGovernment: String
    let noPartnerLibrary: Bool
    /// Fewer than 14 days are left.
    let late: Bool
    let advisedDay: String
    let complete: Bool

    init(_ meeting: Meeting, in context: LetterContext) {
        let partners = meeting.list.filter { $0.role == .partner }.compactMap { context.partnership.members[$0.person] }
        func names(_ condition: (Member) -> Bool) -> String {
            partners.filter(condition).map { context.name($0.id) }.joined(separator: ", ")
        }
        func number(_ sector: Sector) -> Int { partners.count { $0.sector == sector } }
        `public` = number(.public); civic = number(.civic); business = number(.business)
        missingSectors = Sector.allCases.filter { number($0) == 0 }.map { context.phrasing.sector($0) }.joined(separator: ", ")
        noContribution = names { !$0.hasContribution }
        noBenefit = names { !$0.hasBenefit }
        decisionMakers = names(\.decisionMaker)
        localGovernment = names(\.localGovernment)
        let seats = context.partnership.meetings.values.flatMap(\.list)
        noPartnerLibrary = meeting.ordinal > 1 && !seats.contains { $0.role == .partnerLibrary }
        let advised = meeting.plan.start - 14 * Schedule.day
        late = context.now > advised
        advisedDay = context.phrasing.day(advised)
        complete = missingSectors.isEmpty && noContribution.isEmpty && noBenefit.isEmpty && !decisionMakers.isEmpty
            && !localGovernment.isEmpty && !noPartnerLibrary
    }
}

/// move_draft, cancellation_draft
struct ChangeDraftLetter {
    let meeting: MeetingView
    /// The plan that would hold.
    let new: MeetingView?
    let reason: String
    /// Who would get a letter.
    let recipients, office: [PersonView]
    let callList: [PersonView]
    let letters: String

    init(_ meeting: Meeting, in context: LetterContext) {
        self.meeting = MeetingView(meeting, in: context)
        var plan: MeetingPlan?, reason: TextID? = context.notice.text
        switch context.draft?.kind {
        case .move(_, let to): plan = to
        case .cancellation(_, let why): reason = why ?? reason
        default: break
        }
        new = plan.map { MeetingView(meeting, plan: $0, in: context) }
        self.reason = context.text(reason)
        recipients = context.people(meeting.invited, of: meeting).filter { !$0.noMail }
        office = context.people(meeting.office, of: meeting).filter { !$0.noMail }
        callList = context.people(meeting.list).filter(\.noMail)
        letters = context.phrasing.letters(recipients.count + office.count)
    }
}

/// summary_draft: the text and everybody it would go to (3.2, 3.4).
struct SummaryDraftLetter {
    let meeting: MeetingView
    let summary: String
    let present, absent, decisionMakers: [PersonView]
    let channels: [String]
    let callList: [PersonView]
    /// People of the register whom the text names.
    let named: String

    init(_ meeting: Meeting, in context: LetterContext) {
        self.meeting = MeetingView(meeting, in: context)
        var text = context.notice.text
        if case .summary(_, let id) = context.draft?.kind { text = id }
        summary = context.text(text)
        let there = meeting.attendance?.present ?? []
        let walkIns = (meeting.attendance?.walkIns ?? []).filter { meeting.seat(of: $0) == nil }.map { PersonView($0, in: context) }
        let list = meeting.list.filter { $0.role != .staff }
        func isDecisionMaker(_ seat: Seat) -> Bool { context.partnership.members[seat.person]?.decisionMaker ?? false }
        let away = list.filter { !there.contains($0.person) }
        let unreachable = context.people(list).filter(\.noMail)
        present = (context.people(list.filter { there.contains($0.person) }) + walkIns).filter { !$0.noMail }
        absent = context.people(away.filter { !isDecisionMaker($0) }).filter { !$0.noMail }
        decisionMakers = context.people(away.filter(isDecisionMaker)).filter { !$0.noMail }
        callList = unreachable
        channels = context.partnership.channels.sorted().compactMap { context.directory.channels[$0]?.name }
        named = Self.named(in: summary, context.directory)
    }

    /// By surname, since summaries seldom give names in full; at most 12.
    private static func named(in text: String, _ directory: Directory) -> String {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        let found = directory.people.values.filter { person in
            let parts = person.name.lowercased().split { !$0.isLetter }.map(String.init)
            return parts.last.map(words.contains) ?? false
        }
        return found.map(\.name).sorted().prefix(12).joined(separator: ", ")
    }
}

extension LetterContext {
    var draft: Draft? { notice.draft.flatMap { partnership.drafts[$0] } }
}
