import Calendaring
import Foundation
import Mail
import Partnerships

/// A finished letter before it becomes a mail.
struct Letter {
    var subject: String
    var text: String
    var html: String
}

/// Writes the mail of one notice: the same context gives the same mail.
///
/// In a digest and an urgent letter a matter is answered by its number, counted from 1 in `notice.matters`: "TAK 3", "NIE 3", "MOŻE 3"
/// (YES, NO, MAYBE). A question, a proposal and a bounce are ticked off by "ZAŁATWIONE 3" (DONE): no answer of the person's is recorded.
///
/// A damage names the template, or the state when it lacks what the letter is about.
public func compose(_ context: LetterContext, with templates: Templates) throws(TemplateDamage) -> OutgoingMail {
    let letter = try write(context, with: templates)
    return OutgoingMail(
        from: Mailbox(name: context.senderName, address: context.programme.address),
        to: Mailbox(name: context.recipient.name, address: context.recipient.address),
        replyTo: Mailbox(name: context.senderName, address: context.replyAddress),
        subject: letter.subject, messageID: context.messageID, inReplyTo: context.inReplyTo,
        references: context.inReplyTo.map { [$0] } ?? [], date: context.now.date, timeZone: context.programme.timeZone,
        text: letter.text, html: letter.html, calendar: calendar(context), headers: headers(context))
}

func write(_ context: LetterContext, with templates: Templates) throws(TemplateDamage) -> Letter {
    let kind = context.notice.kind, language = context.recipient.language
    guard let cell = context.cell() else {
        throw TemplateDamage(file: Templates.file(kind.rawValue, language), fault: "there is nothing to write about")
    }
    let table = DataTable()
    let markup = Markup(try templates.fill(kind, language, with: cell.rendered(into: table)))
    return Letter(
        subject: oneLine(table.line(markup.subject)),
        text: PlainText(table: table, language: language).render(markup),
        html: HTMLText(table: table, language: language, replyAddress: context.replyAddress).render(markup))
}

/// RFC 3834: notices are auto-generated, answers to a mail auto-replied. X-Auto-Response-Suppress is Exchange's: DR, RN and NRN keep
/// receipts away; All would also hide the bounces and absence notes that we want, so it stands on automatic answers only.
private func headers(_ context: LetterContext) -> [HeaderField] {
    let isAnswer = context.inReplyTo != nil
    var fields = [HeaderField("Auto-Submitted", isAnswer ? "auto-replied" : "auto-generated")]
    fields.append(HeaderField("X-Auto-Response-Suppress", isAnswer && !context.notice.kind.carriesCalendar ? "All" : "DR, RN, NRN"))
    if context.notice.kind == .digest {
        fields.append(HeaderField("List-Unsubscribe", "<mailto:\(context.replyAddress)?subject=WYPISZ>"))
    }
    return fields
}

/// The calendar object goes with everything that sets or unsets the date, with exactly one attendee, in UTF-8 (facts: iMIP, one shape).
private func calendar(_ context: LetterContext) -> OutgoingMail.CalendarAttachment? {
    guard context.notice.kind.carriesCalendar, let uid = context.calendarUID, let meeting = context.meeting else { return nil }
    let cancelled = context.notice.kind == .cancellation
    let role: Role =
        switch context.person.flatMap({ meeting.seat(of: $0) })?.role {
        case .staff: .chair
        case .partnerLibrary: .optional
        default: .required
        }
    let invitation = CalendarInvitation(
        uid: uid, sequence: meeting.sequence, stamp: context.now.date, start: meeting.plan.start.date, end: meeting.plan.end.date,
        timeZone: context.programme.timeZone, summary: meeting.plan.title, location: meeting.plan.place,
        description: calendarText(meeting, in: context),
        organizer: Organizer(name: context.senderName, address: context.programme.address),
        attendee: Invitee(name: context.recipient.name, address: context.recipient.address, role: role))
    let method: Calendaring.Method = cancelled ? .cancel : .request
    return OutgoingMail.CalendarAttachment(method: method.rawValue, ics: Calendaring.write(invitation, method: method))
}

/// What a calendar program shows; Outlook shows the mail's text instead.
private func calendarText(_ meeting: Meeting, in context: LetterContext) -> String {
    let view = MeetingView(meeting, in: context), library = context.directory.library
    let points = view.agenda.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    let (program, answer) =
        context.recipient.language == .pl
        ? ("Program:", "Proszę odpowiedzieć w kalendarzu albo odpisać na zaproszenie: TAK, NIE albo MOŻE.")
        : ("Agenda:", "Please answer in your calendar, or reply to the invitation: YES, NO or MAYBE.")
    let contact = [context.librarian?.name ?? "", library.name, library.phone].filter { !$0.isEmpty }.map(oneLine).joined(separator: ", ")
    return [program + "\n" + points, answer, contact].joined(separator: "\n\n")
}

extension NoticeKind {
    /// Kinds whose mail holds a calendar object when the context gives a UID.
    public var carriesCalendar: Bool {
        switch self {
        case .invitation, .update, .cancellation, .newDate, .trial: true
        default: false
        }
    }

    /// Kinds that a librarian, not the programme, speaks in.
    var isFromLibrary: Bool {
        switch self {
        case .invitation, .update, .cancellation, .reminder, .eve, .newDate, .trial, .summaryPresent, .passItOn, .summaryAbsent, .decisionMaker,
            .channel, .confirmation, .passedOn, .substituteNoted, .resignationAsked, .resigned, .erasureAsked, .erased, .myData:
            true
        default: false
        }
    }
}

extension LetterContext {
    /// "Maria Zięba, Gminna Biblioteka Publiczna w Rzgowie"; the programme's name on letters of its own.
    var senderName: String {
        guard notice.kind.isFromLibrary else { return programme.name }
        return oneLine([librarian?.name ?? "", directory.library.name].filter { !$0.isEmpty }.joined(separator: ", "))
    }

    /// `local+token@domain` where sub-addressing works (RFC 5233), else the plain address: then In-Reply-To brings the token back.
    var replyAddress: String {
        let parts = programme.address.split(separator: "@", maxSplits: 1)
        guard programme.subaddressing, !token.isEmpty, parts.count == 2 else { return programme.address }
        return "\(parts[0])+\(token)@\(parts[1])"
    }
}

/// The topic on the forum about a meeting that was held (3.4): its title, and its body in plain text.
///
/// The body is the approved summary and nothing else that names anybody.
public func forumTopic(_ context: LetterContext) -> (title: String, body: String) {
    guard let meeting = context.meeting else { return ("", "") }
    let view = SummaryLetter(meeting, in: context)
    let title = "\(oneLine(view.meeting.title)), \(view.meeting.day), \(oneLine(context.directory.library.name))"
    return (title, view.summary)
}
