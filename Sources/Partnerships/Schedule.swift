/// Every delay of the time table, in seconds; each is a setting of `schedule:` in the configuration.
public struct Schedule: Sendable, Codable, Equatable {
    public static let day = 86_400
    public static let hour = 3_600

    /// Before the meeting.
    public var animatorPreparation = 10 * day
    public var reminders = [7 * day, 3 * day]
    public var forecast = 2 * day
    public var eve = 1 * day
    /// No reminder within this of the invitation.
    public var reminderGap = 48 * hour
    /// "Near": what can't wait for the digest.
    public var near = 48 * hour

    /// After the meeting's end.
    public var attendance = 1 * hour
    /// Counted from the day of the meeting.
    public var attendanceAgain = [2 * day, 4 * day]
    public var afterMeeting = 1 * day
    public var afterMeetingAgain = [4 * day, 7 * day]
    public var evaluationLate = 14 * day
    public var passItOn = 3 * day
    public var compositionReview = 7 * day
    public var told = 3 * day

    /// Invitations are advised to leave this long before.
    public var invitationsAdvised = 14 * day
    /// Local hours at which bells of a day ring: morning for reminders, and the digest's.
    public var bellHour = 9
    public var digestHour = 15
    /// At most this many unasked letters a person in seven days.
    public var unaskedAWeek = 2
    /// Support a library, in minutes (2.2.4).
    public var supportLimit = 16 * 60

    public init() {}
}
