/// All bells of a partnership as its state stands: pure, and its result replaces the stored alarms after each command.
/// Nobody sets or cancels a timer, so nothing is forgotten when a meeting moves or the process sleeps.
public func timetable(of partnership: Partnership, under rules: Rules) -> [Alarm] {
    var alarms: [Alarm] = []
    for meeting in partnership.meetings.values.sorted(by: { $0.key < $1.key }) {
        let bells = Bells(partnership: partnership, meeting: meeting, rules: rules)
        switch meeting.stage {
        case .called: alarms += bells.before() + bells.attendance()
        case .held: alarms += bells.attendance() + bells.after()
        case .drafted, .cancelled, .notHeld: break
        }
    }
    if let digest = digest(of: partnership, under: rules) { alarms.append(digest) }
    return alarms
}

/// The bells of one meeting (DOMAIN's time table, row by row).
private struct Bells {
    let partnership: Partnership
    let meeting: Meeting
    let rules: Rules
    var schedule: Schedule { rules.schedule }
    var calendar: DecentHours { rules.calendar }

    func before() -> [Alarm] {
        var alarms: [Alarm?] = [bell(.animatorPreparation, due: before(schedule.animatorPreparation))]
        for (index, delay) in schedule.reminders.enumerated() {
            alarms.append(bell(.reminder, due: before(delay), count: index + 1))
        }
        alarms.append(bell(.forecast, due: afterTodaysDigest(before(schedule.forecast))))
        alarms.append(bell(.eve, due: before(schedule.eve)))
        return alarms.compactMap { $0 }
    }

    func attendance() -> [Alarm] {
        guard meeting.attendance == nil else { return [] }
        // One hour after the end, or 8.00 next day when that is past 20.00.
        var alarms = [bell(.attendance, due: calendar.next(meeting.plan.end + schedule.attendance, office: false))]
        for (index, delay) in schedule.attendanceAgain.enumerated() {
            alarms.append(bell(.attendance, due: after(delay), count: index + 1))
        }
        return alarms.compactMap { $0 }
    }

    func after() -> [Alarm] {
        var alarms: [Alarm?] = []
        let evaluated = partnership.isEvaluated(meeting)
        if meeting.summary == nil || !evaluated {
            for (index, delay) in ([schedule.afterMeeting] + schedule.afterMeetingAgain).enumerated() {
                alarms.append(bell(.afterMeeting, due: after(delay), count: index))
            }
        }
        if !evaluated { alarms.append(bell(.evaluationLate, due: after(schedule.evaluationLate))) }
        // Between the first and the second meeting (2.1.4).
        if meeting.ordinal == 1, meeting.attendance != nil {
            alarms.append(bell(.passItOn, due: after(schedule.passItOn)))
            alarms.append(bell(.compositionReview, due: after(schedule.compositionReview)))
        }
        if let first = meeting.told.values.filter({ $0.state == .accepted }).map(\.at).min() {
            alarms.append(Alarm(AlarmName(.told, meeting: meeting.key), due: first + schedule.told))
        }
        return alarms.compactMap { $0 }
    }

    /// Nil when it rang already.
    private func bell(_ kind: AlarmKind, due: Moment, count: Int = 0) -> Alarm? {
        let name = AlarmName(kind, meeting: meeting.key, sequence: meeting.sequence, count: count)
        return meeting.rung.contains(name.description) ? nil : Alarm(name, due: due)
    }

    /// So many days (or seconds, when no whole days) before the meeting; what is not decent moves earlier.
    private func before(_ delay: Int) -> Moment {
        let days = delay / Schedule.day
        let due = delay % Schedule.day == 0
            ? calendar.day(meeting.plan.start, offset: -days, hour: schedule.bellHour) : meeting.plan.start - delay
        return calendar.last(due, office: true)
    }

    /// So many days after the meeting's day; what is not decent moves later.
    private func after(_ delay: Int) -> Moment {
        let days = delay / Schedule.day
        let due = delay % Schedule.day == 0
            ? calendar.day(meeting.plan.start, offset: days, hour: schedule.bellHour) : meeting.plan.end + delay
        return calendar.next(due, office: false)
    }

    /// At most one digest a day: the forecast waits for the next morning when today's has gone.
    private func afterTodaysDigest(_ due: Moment) -> Moment {
        guard let last = partnership.lastDigest, calendar.isSameDay(last, due), due < meeting.plan.start else { return due }
        return calendar.next(calendar.day(due, offset: 1, hour: schedule.bellHour), office: false)
    }
}

/// The digest rings at its hour once something is new, and not twice a day.
private func digest(of partnership: Partnership, under rules: Rules) -> Alarm? {
    let waiting = partnership.matters.values.filter { !$0.shown }.map(\.opened) + partnership.news.map(\.at)
    guard let first = waiting.min() else { return nil }
    let calendar = rules.calendar
    var due = calendar.local(first, hour: rules.schedule.digestHour)
    if due < first { due = calendar.day(first, offset: 1, hour: rules.schedule.digestHour) }
    due = calendar.next(due, office: false)
    if let last = partnership.lastDigest, due <= last || calendar.isSameDay(due, last) {
        due = calendar.next(calendar.day(last, offset: 1, hour: rules.schedule.digestHour), office: false)
    }
    return Alarm(AlarmName(.digest), due: due)
}
