import Partnerships

/// The `schedule:` section: one key for each delay.
func readSchedule(_ document: ConfigurationDocument, _ root: ConfigurationSection) -> (Schedule, Configuration.Pace) {
    let section = document.section("schedule", of: root, keys: scheduleKeys)
    var schedule = Schedule()
    var pace = Configuration.Pace()
    let longest = 0...366 * Schedule.day
    for (key, path) in coreDelays {
        schedule[keyPath: path] = document.duration(key, section, default: schedule[keyPath: path], within: longest)
    }
    for (key, path) in coreSeries {
        schedule[keyPath: path] = document.durations(key, section, default: schedule[keyPath: path], within: longest)
    }
    for (key, path) in paceDelays {
        pace[keyPath: path] = document.duration(key, section, default: pace[keyPath: path], within: 1...366 * Schedule.day)
    }
    for (key, path) in paceSeries { pace[keyPath: path] = document.durations(key, section, default: pace[keyPath: path], within: longest) }
    for (key, path, range) in coreNumbers {
        schedule[keyPath: path] = document.number(key, section, default: schedule[keyPath: path], within: range)
    }
    for (key, path) in paceNumbers { pace[keyPath: path] = document.number(key, section, default: pace[keyPath: path], within: 0...1000) }
    // 2.2.4 counts hours; the ledger counts minutes.
    schedule.supportLimit =
        document.duration("support_limit", section, default: schedule.supportLimit * 60, within: 0...1000 * Schedule.hour) / 60
    pace.decentHours = document.read(
        "decent_hours", section, default: pace.decentHours, placeholder: pace.decentHours, expected: "hours of the day; write e.g. 8-20",
        hourRange)
    return (schedule, pace)
}

let scheduleKeys: [String] =
    coreDelays.map(\.0) + coreSeries.map(\.0) + paceDelays.map(\.0) + paceSeries.map(\.0) + coreNumbers.map(\.0) + paceNumbers.map(\.0)
    + ["support_limit", "decent_hours"]

private var coreDelays: [(String, WritableKeyPath<Schedule, Int>)] {
    [
        ("invitations_advised", \.invitationsAdvised), ("animator_preparation", \.animatorPreparation), ("forecast", \.forecast),
        ("eve", \.eve),
        ("reminder_gap", \.reminderGap), ("near", \.near), ("attendance", \.attendance), ("after_meeting", \.afterMeeting),
        ("evaluation_late", \.evaluationLate), ("told", \.told),
        ("pass_it_on", \.passItOn), ("composition_review", \.compositionReview),
    ]
}

private var coreSeries: [(String, WritableKeyPath<Schedule, [Int]>)] {
    [("reminders", \.reminders), ("attendance_again", \.attendanceAgain), ("after_meeting_again", \.afterMeetingAgain)]
}

private var coreNumbers: [(String, WritableKeyPath<Schedule, Int>, ClosedRange<Int>)] {
    [("bell_hour", \.bellHour, 0...23), ("digest_hour", \.digestHour, 0...23), ("unasked_a_week", \.unaskedAWeek, 0...50)]
}

private var paceDelays: [(String, WritableKeyPath<Configuration.Pace, Int>)] {
    [
        ("retry_every", \.retryEvery), ("retry_for", \.retryFor), ("poll", \.poll),
    ]
}

private var paceSeries: [(String, WritableKeyPath<Configuration.Pace, [Int]>)] {
    [("retry", \.retry)]
}

private var paceNumbers: [(String, WritableKeyPath<Configuration.Pace, Int>)] {
    [("answers_a_day", \.answersADay), ("answers_a_thread", \.answersAThread)]
}

extension ConfigurationDocument {
    func number(_ name: String, _ section: ConfigurationSection, default usual: Int, within range: ClosedRange<Int>) -> Int {
        read(name, section, default: usual, placeholder: usual, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}
