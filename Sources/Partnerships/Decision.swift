/// What follows from a command.
public struct Decision: Sendable, Equatable {
    public var events: [Event] = []
    public var notices: [Notice] = []
    public init() {}
}

/// What a decision is made under besides the state: settings, the programme's people.
public struct Rules: Sendable {
    public var schedule: Schedule
    public var calendar: DecentHours
    public var programmeStaff: [PersonID]

    public init(schedule: Schedule, calendar: DecentHours, programmeStaff: [PersonID] = []) {
        self.schedule = schedule; self.calendar = calendar; self.programmeStaff = programmeStaff
    }
}
