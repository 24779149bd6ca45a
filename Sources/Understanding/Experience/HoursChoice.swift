// Rules and experience together say how many hours, by which way.

/// What experience makes of hours, and how sure that is of the figure and of the way.
package struct HoursChoice: Sendable {
    package var hours: Hours
    package var sureness: Double
    package var surenessOfWay: Double
}

/// How sure experience must be of figure and way. Of 5,250 replies of eleven authors that the training had not seen (the makers of the rules had read
/// five of them), the rules alone read 94 % right and 3.1 % wrong, with these limits 95 % right and 2 % wrong; the rest is asked.
private let limits = SurenessLimits(agreed: 0.85, alone: 0.7, against: 0.7)
/// For the way, where the rules say the same.
private let limitOfWay = 0.6

extension HoursStatements {
    /// Nil: no time was named.
    func choice(_ weigher: Weigher) -> HoursChoice? {
        let times = times
        let candidates = candidates(times)
        let weighed = features(of: candidates, times).map { weigher.weigh($0).likelihood(of: .accept) }
        guard let best = candidates.indices.max(by: { weighed[$0] < weighed[$1] }) else { return nil }
        let ways = wayFeatures.map { weigher.weigh($0).likelihood(of: .accept) }
        let way = ways.indices.max { ways[$0] < ways[$1] } ?? 0
        let hours = (candidates[best].hours * 100).rounded() / 100
        let isNone = hours == 0
        let meant = Hours(hours: hours, channel: isNone ? nil : Self.ways[way])
        // one of the ways it was, or none that we know: where no word tells of any, their likelihoods are shares
        let share = tellsOfNoWay && Self.ways[way] == nil ? ways.reduce(0, +) : 1
        return HoursChoice(hours: meant, sureness: weighed[best], surenessOfWay: isNone ? 1 : ways[way] / min(1, share))
    }

    /// "Uzbierało się trzy godziny": neither a way of contact nor a deed of the writer's ("obdzwoniłam") that may be one.
    private var tellsOfNoWay: Bool {
        lines.allSatisfy { $0.segments.allSatisfy { $0.channels.isEmpty && !$0.isAtPlace && !$0.isElsewhere && !$0.isPast } }
    }
}

extension HoursReader {
    func weighed(_ said: HoursStatements) -> HoursReading {
        guard !said.lines.isEmpty, !said.rules.isFirm, let choice = said.choice(weigher) else { return said.rules }
        let isSame = choice.isSame(as: said.rules.hours)
        let limit = limits.limit(isSame: isSame, isRuled: said.rules.hours != nil)
        if choice.sureness >= limit, choice.surenessOfWay >= (isSame ? limitOfWay : limit) {
            return isSame ? said.rules : HoursReading(hours: choice.hours, words: said.words)
        }
        return said.rules.hours == nil ? said.rules : HoursReading(doubt: "można to zrozumieć na dwa sposoby")
    }
}

extension HoursChoice {
    package func isSame(as other: Hours?) -> Bool {
        other.map { abs($0.hours - hours.hours) < 0.02 && $0.channel == hours.channel } ?? false
    }
}
