import Foundation
import Partnerships

/// What every letter may name.
struct Basics {
    let programme: String
    let botAddress: String
    /// The recipient, in the nominative.
    let name: String
    let you: You
    let library: LibraryView
    /// The member of staff in whose name the letter is written: who called the meeting, else the first on record.
    let librarian: String
    let privacy: PrivacyView?

    init(_ context: LetterContext) {
        let directory = context.directory
        programme = context.programme.name
        botAddress = context.programme.address
        name = context.recipient.name
        you = You(form: context.recipient.form)
        library = LibraryView(directory.library)
        librarian = context.librarian?.name ?? directory.library.name
        privacy = context.firstContact ? PrivacyView(context) : nil
    }
}

/// The polite form in its cases; all empty when the form is not known, and sentences stay neutral.
struct You {
    let nominative, genitive, dative, accusative, locative: String

    init(form: String) {
        switch form {
        case "Pani": (nominative, genitive, dative, accusative, locative) = ("Pani", "Pani", "Pani", "Panią", "Pani")
        case "Pan": (nominative, genitive, dative, accusative, locative) = ("Pan", "Pana", "Panu", "Pana", "Panu")
        default: (nominative, genitive, dative, accusative, locative) = ("", "", "", "", "")
        }
    }
}

struct LibraryView {
    let name, town, address, phone: String

    init(_ record: LibraryRecord) {
        name = record.name; town = record.town; address = record.address; phone = record.phone
    }
}

struct PrivacyView {
    let controller, officer, basis, source, retention: String

    init(_ context: LetterContext) {
        let privacy = context.programme.privacy
        controller = privacy.controller; officer = privacy.officer; basis = privacy.basis; source = privacy.source
        retention = context.phrasing.retention(privacy.retention)
    }
}

struct MeetingView {
    let title, place: String
    /// "czwartek, 10 grudnia", "10 grudnia"
    let day, shortDay: String
    /// "17.00", "17.00–19.00", "2 godziny"
    let from, hours, length: String
    let first, second: Bool
    let agenda: [String]
    /// Who leads: staff of the library (3.3).
    let leaders: String
    /// The observer (2.2.5); empty when there is none.
    let animator: String

    init(_ meeting: Meeting, plan: MeetingPlan? = nil, in context: LetterContext) {
        let plan = plan ?? meeting.plan, words = context.phrasing
        title = plan.title; place = plan.place
        day = words.day(plan.start); shortDay = words.shortDay(plan.start)
        from = words.clock(plan.start); hours = words.span(plan.start, plan.end)
        length = words.length(minutes: (plan.end - plan.start) / 60)
        first = meeting.ordinal == 1; second = meeting.ordinal == 2
        let facts = context.partnership.facts
        agenda = Letters.agenda(
            ordinal: meeting.ordinal, variant: facts?.variant ?? .needs, existing: facts?.existing ?? .none, language: words.language)
        let staff = context.partnership.staff.map { context.name($0.id) }
        leaders = (staff.isEmpty ? [context.directory.library.name] : staff).joined(separator: ", ")
        animator = context.partnership.animator.map { context.name($0.id) } ?? ""
    }
}

/// A person in a list.
struct PersonView {
    /// The number or letter on the meeting's list; empty for somebody without a seat.
    let label: String
    let name, function, organisation, phone, email: String
    /// What they are at the meeting, in words.
    let role: String
    /// No letter reaches them: on the call list.
    let noMail: Bool
    /// Their mail program says so; until when, if it says that too.
    let away: Bool
    let awayUntil: String

    init(_ person: PersonID, seat: Seat? = nil, of meeting: Meeting? = nil, in context: LetterContext) {
        let record = context.directory.people[person], member = context.partnership.members[person]
        label = seat.flatMap { meeting?.label(of: $0) } ?? ""
        name = context.name(person)
        function = record?.function ?? ""; organisation = record?.organisation ?? ""
        phone = record?.phone ?? ""; email = record?.email ?? ""
        role = seat.map { context.phrasing.seat($0.role) } ?? ""
        noMail = member.map { !$0.canBeWritten } ?? true
        away = member?.away != nil
        awayUntil = member?.away?.until.map(context.phrasing.day(written:)) ?? ""
    }
}

/// How many of a group answered how.
struct CountView {
    let accepted, declined, tentative, silent: Int

    init(_ seats: [Seat]) {
        accepted = seats.count { $0.answer?.rsvp == .accepted }
        declined = seats.count { $0.answer?.rsvp == .declined }
        tentative = seats.count { $0.answer?.rsvp == .tentative }
        silent = seats.count { $0.answer == nil }
    }
}

/// The invited by sector (1.3); staff and animator are not counted.
struct SectorsView {
    let all, `public`, civic, business: CountView

    init(_ meeting: Meeting, in context: LetterContext) {
        func of(_ sector: Sector) -> CountView {
            CountView(meeting.invited.filter { context.partnership.members[$0.person]?.sector == sector })
        }
        all = CountView(meeting.invited)
        `public` = of(.public); civic = of(.civic); business = of(.business)
    }
}

extension LetterContext {
    var phrasing: Phrasing { Phrasing(language: recipient.language, timeZone: programme.timeZone, now: now) }

    /// The meeting that the letter is about.
    var meeting: Meeting? {
        if let key = notice.meeting { return partnership.meetings[key] }
        return partnership.currentMeeting ?? partnership.latestMeeting
    }

    /// Who signs: whoever called the meeting, else the first of the staff.
    var librarian: PersonRecord? {
        let caller = meeting?.calledBy.flatMap { directory.people[$0] }
        return caller ?? partnership.staff.lazy.compactMap { directory.people[$0.id] }.first
    }

    var person: PersonID? {
        if case .person(let person) = notice.to { person } else { nil }
    }

    /// In the nominative; whoever was erased has no name any more.
    func name(_ person: PersonID) -> String {
        if let name = directory.people[person]?.name, !name.isEmpty { return name }
        return recipient.language == .pl ? "(osoba usunięta z rejestru)" : "(no longer on record)"
    }

    func text(_ id: TextID?) -> String { id.flatMap { directory.texts[$0] } ?? "" }

    func people(_ seats: [Seat], of meeting: Meeting? = nil) -> [PersonView] { seats.map { PersonView($0.person, seat: $0, of: meeting, in: self) } }
}
