import Partnerships

/// digest, urgent. A matter's number is its position in `notice.matters`, counted from 1; "TAK 3" in an answer to this letter settles
/// the third.
struct DigestLetter {
    let meeting: MeetingView?
    let sectors: SectorsView?
    let hasMatters: Bool
    let matters: [MatterView]
    let hasNews: Bool
    let news: [NewsView]
    /// Strategic friends who come or may come (1.2).
    let strategicFriends: String
    let silent: [PersonView]
    let forecast: ForecastView?
    /// How many mails of strangers wait in quarantine; empty when none.
    let quarantined: String

    init(_ context: LetterContext) {
        let current = context.meeting.flatMap { [.drafted, .called].contains($0.stage) ? $0 : nil }
        meeting = current.map { MeetingView($0, in: context) }
        sectors = current.map { SectorsView($0, in: context) }
        hasMatters = !context.notice.matters.isEmpty; hasNews = !context.notice.news.isEmpty
        matters = context.notice.matters.enumerated().compactMap { index, id in
            context.partnership.matters[id].map { MatterView($0, number: index + 1, in: context) }
        }
        news = context.notice.news.map { NewsView($0, in: context) }
        let friends = current?.coming.filter { context.partnership.members[$0.person]?.strategicFriend ?? false } ?? []
        strategicFriends = friends.map { context.name($0.person) }.joined(separator: ", ")
        silent = context.people(current?.silent ?? [])
        quarantined = context.quarantined > 0 ? String(context.quarantined) : ""
        forecast = context.notice.forecast ? current.map { ForecastView($0, in: context) } : nil
    }
}

/// Something that waits for a person's look.
struct MatterView {
    let number: Int
    let name, organisation, email, phone, words: String
    /// Who named the candidate.
    let namedBy: String
    /// The page that shows how the words were read; empty when there are none.
    let link: String
    let unclear, question, proposal, substitute, candidate, bounce, nomination: Bool

    init(_ matter: Matter, number: Int, in context: LetterContext) {
        let record = context.directory.people[matter.person]
        self.number = number
        name = context.name(matter.person)
        organisation = record?.organisation ?? ""; email = record?.email ?? ""; phone = record?.phone ?? ""
        words = context.text(matter.text)
        link = matter.text.flatMap { context.messageLinks[$0] } ?? ""
        namedBy = matter.namedBy.map { context.name($0) } ?? ""
        unclear = matter.kind == .unclear; question = matter.kind == .question; proposal = matter.kind == .proposal
        substitute = matter.kind == .substitute; candidate = matter.kind == .candidate
        bounce = matter.kind == .bounce; nomination = matter.kind == .nomination
    }
}

struct NewsView {
    let name, answer: String
    let substitute, resignation, staffDeed, hours, delivery: Bool

    init(_ news: News, in context: LetterContext) {
        name = news.person.map { context.name($0) } ?? ""
        let seat = news.meeting.flatMap { context.partnership.meetings[$0] }.flatMap { meeting in news.person.flatMap { meeting.seat(of: $0) } }
        answer = news.kind == .answer ? context.phrasing.answer(seat?.answer?.rsvp) : ""
        substitute = news.kind == .substitute; resignation = news.kind == .resignation; staffDeed = news.kind == .staffDeed
        hours = news.kind == .hours; delivery = news.kind == .delivery
    }
}

/// Two days before (D−2).
struct ForecastView {
    let coming, maybe, decisionMakers, callList: [PersonView]
    /// Names of sectors from which nobody comes.
    let missingSectors: String
    /// Fewer than half of the invited come, or a sector is missing.
    let thin: Bool
    let people: String

    init(_ meeting: Meeting, in context: LetterContext) {
        let yes = meeting.invited.filter { $0.answer?.rsvp == .accepted }
        coming = context.people(yes)
        maybe = context.people(meeting.invited.filter { $0.answer?.rsvp == .tentative })
        decisionMakers = context.people(meeting.coming.filter { context.partnership.members[$0.person]?.decisionMaker ?? false })
        callList = context.people(meeting.silent)
        let sectors = Set(yes.compactMap { context.partnership.members[$0.person]?.sector })
        missingSectors = Sector.allCases.filter { !sectors.contains($0) }.map { context.phrasing.sector($0) }.joined(separator: ", ")
        thin = yes.count * 2 < meeting.invited.count || !missingSectors.isEmpty
        people = context.phrasing.people(yes.count)
    }
}
