/// The standard as code: what may happen and what follows. Pure: no mail, no database, no clock, no chance.
public func decide(
    _ command: Command, on partnership: Partnership, by actor: Actor, at now: Moment, under rules: Rules
) throws(Refusal) -> Decision {
    Decision()
}
