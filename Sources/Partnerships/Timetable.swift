/// All bells of a partnership as its state stands: pure, and its result replaces the stored alarms after each command.
public func timetable(of partnership: Partnership, under rules: Rules) -> [Alarm] {
    []
}
