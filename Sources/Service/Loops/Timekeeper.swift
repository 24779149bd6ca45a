import Partnerships
import Store

/// Rings the bells that are due; each is a command like any other.
struct Timekeeper: Sendable {
    let office: Office

    func ringDue() throws {
        guard try !office.store.paused() else { return }
        while true {
            let due = try office.store.dueAlarms(at: office.now)
            guard !due.isEmpty else { return }
            for bell in due {
                _ = try office.store.carryOut(
                    [.ring(bell.alarm.name)], on: bell.library, by: .clock, because: .alarm(bell.library, bell.alarm.name), at: office.now,
                    under: office.rules)
                office.log.info("bell", metadata: ["library": "\(bell.library)", "name": "\(bell.alarm.name)"])
            }
        }
    }
}
