import Foundation
import Partnerships

/// What time it is for the service: the machine's clock, one that started elsewhere, or a moment that stands still.
public struct Clock: Sendable {
    private let offset: Int
    private let standing: Moment?

    /// The machine's clock.
    public static let machine = Clock(offset: 0, standing: nil)

    /// Starts at `moment` now and runs on (`run --at`).
    public static func starting(at moment: Moment) -> Clock { Clock(offset: moment - Moment(Date()), standing: nil) }

    /// Stands still at `moment` (`once --at`).
    public static func standing(at moment: Moment) -> Clock { Clock(offset: moment - Moment(Date()), standing: moment) }

    public var now: Moment { standing ?? Moment(Date()) + offset }

    /// When a mail reached the mailbox, told in this clock's time: INTERNALDATE shifted like the clock, not later than now.
    /// A Date header is never asked.
    public func arrival(_ internalDate: Date) -> Moment { min(Moment(internalDate) + offset, now) }
}
