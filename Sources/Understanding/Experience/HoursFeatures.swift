// What the trained weigher of hours looks at: each figure that the mail may come to, and each way of contact.
//
// For each figure the mail is written anew: THIS for the times that it is made of, OTHER for the other times.

/// A figure that the mail may come to.
package struct HoursCandidate: Sendable {
    package var hours: Double
    /// Which of the times it is the sum of, by their places among all times; nil: nobody knows.
    var parts: Set<Int>?
    /// How it was found: "one", "all", "counted", …
    var origins: [String]
}

extension HoursStatements {
    /// A time as the weigher sees it.
    struct Time {
        var line: Int
        var words: Range<Int>
        var hours: Double
        /// As the rules take it; nil: they leave it out.
        var item: HoursItem?
        var kind: TimeSpan.Kind
    }

    /// The first times of the mail; whoever names more has to be asked.
    var times: [Time] {
        var out: [Time] = []
        for (n, line) in lines.enumerated() {
            for span in line.segments.flatMap(\.spans) where out.count < 10 {
                let item = items.first { $0.sentence == n + 1 && $0.words == span.words }
                let isMinutes = span.kind == .bare && span.hours > 12
                let hours = item?.hours ?? (isMinutes ? span.hours / 60 : span.hours)
                out.append(Time(line: n, words: span.words, hours: hours, item: item, kind: span.kind))
            }
        }
        return out
    }

    /// Sums of all times, of all but one, of those that the rules count, each alone, nothing at all, and what the rules come to; each figure once.
    func candidates(_ times: [Time]) -> [HoursCandidate] {
        var out: [HoursCandidate] = []
        func add(_ parts: Set<Int>?, _ hours: Double, _ origin: String) {
            if let same = out.firstIndex(where: { abs($0.hours - hours) < 0.02 }) {
                out[same].origins.append(origin)
                out[same].parts = out[same].parts ?? parts
            } else if hours >= 0, hours < 40 { out.append(HoursCandidate(hours: hours, parts: parts, origins: [origin])) }
        }
        func sum(_ parts: Set<Int>) -> Double { parts.reduce(0) { $0 + times[$1].hours } }
        let all = Set(times.indices), counted = all.filter { times[$0].item != nil }
        for k in times.indices { add([k], times[k].hours, k == 0 ? "first" : k == times.count - 1 ? "last" : "one") }
        if all.count > 1 { add(all, sum(all), "all") }
        if !counted.isEmpty { add(counted, sum(counted), "counted") }
        let untotalled = counted.filter { times[$0].item?.isTotal == false }
        if !untotalled.isEmpty { add(untotalled, sum(untotalled), "untotalled") }
        if all.count > 2 { for k in all.sorted() { add(all.subtracting([k]), sum(all.subtracting([k])), "but one") } }
        if let own = rules.hours { add(nil, own.hours, "rules") }
        add([], 0, "none")
        return out
    }

    /// The features of each figure.
    func features(of candidates: [HoursCandidate], _ times: [Time]) -> [Features] {
        let isSumOfOthers = times.indices.map { k in
            times.count > 2 && abs(times.reduce(0) { $0 + $1.hours } - 2 * times[k].hours) < 0.03
        }
        return candidates.map { candidate in
            var collector = FeatureCollector()
            collector.add(candidate, self, times, isSumOfOthers)
            collector.addWords(candidate, self, times)
            return collector.features
        }
    }

    /// The features of each way of contact, in the order of `ways`.
    var wayFeatures: [Features] {
        let named = lines.flatMap(\.segments).map(\.channels).reduce(into: Set<Channel>()) { $0.formUnion($1) }
        return Self.ways.map { way in
            var collector = FeatureCollector()
            collector.add(way, self, named)
            return collector.features
        }
    }

    /// Nil: none or several.
    static let ways: [Channel?] = Channel.allCases.map { $0 } + [nil]
}

extension FeatureCollector {
    // MARK: Figures

    fileprivate mutating func add(_ candidate: HoursCandidate, _ said: HoursStatements, _ times: [HoursStatements.Time], _ isSumOfOthers: [Bool]) {
        let doubt = Part(said.rules.doubt?.prefix(18) ?? "silent")
        let own: Part = said.rules.hours.map { abs($0.hours - candidate.hours) < 0.02 ? "same" : "other" as Part } ?? doubt
        let count = Part("\(min(times.count, 5))"), hours = candidate.hours
        add("own", own)
        add("own of", own, count)
        for origin in candidate.origins {
            add("origin", Part(origin), count)
            add("origin own", Part(origin), own)
            for other in candidate.origins where other != origin { add("origins", Part(origin), Part(other)) }
        }
        add("size", Part(hours > 16 ? "17" : hours > 8 ? "9" : "\(Int(hours.rounded(.up)))"), own)
        add("quarters", abs(hours * 4 - (hours * 4).rounded()) < 0.03 ? "whole" : "odd", own)
        guard let parts = candidate.parts else { return add("parts", "unknown") }
        add("parts", Part("\(min(parts.count, 5))"), count)
        for k in times.indices {
            let rel: Part = parts.contains(k) ? "this" : "other"
            for flag in Self.flags(times[k]) + (isSumOfOthers[k] ? ["sum"] : []) {
                add("time", Part(flag), rel)
                add("time of", Part(flag), rel, own)
            }
        }
        for segment in said.lines.flatMap(\.segments) { add(segment, times, parts, own) }
    }

    /// What is said in the segment, and whether its times are among those of the figure.
    private mutating func add(_ segment: HoursSegment, _ times: [HoursStatements.Time], _ parts: Set<Int>, _ own: Part) {
        let inside = times.indices.filter { k in segment.spans.contains { $0.words == times[k].words } }
        let some: Part = inside.contains(where: parts.contains) ? "both" : "other"
        let rel: Part = inside.isEmpty ? "no" : inside.allSatisfy(parts.contains) ? "this" : some
        for meaning in segment.said {
            add("said", Part(meaning.meaning), rel)
            add("said own", Part(meaning.meaning), rel, own)
        }
        for way in segment.channels.map(\.rawValue).sorted() { add("way", Part(way), rel, own) }
        if segment.isPast { add("past", rel, own) }
    }

    private static func flags(_ time: HoursStatements.Time) -> [String] {
        var out = ["\(time.kind)"]
        guard let item = time.item else { return out + ["dropped"] }
        for (name, isSo) in [
            ("open", item.isOpen), ("total", item.isTotal), ("settled", item.isSettled), ("elliptic", item.isElliptic), ("listed", item.isListed),
            ("placed", item.isPlaced), ("linked", item.isLinked), ("half", item.isHalf), ("uncounted", item.isUncounted), ("product", item.isProduct),
            ("concluded", item.isConcluded), ("alone", item.isAlone),
        ] where isSo { out.append(name) }
        return out
    }

    /// The words of the mail, as they stand to the times of the figure.
    fileprivate mutating func addWords(_ candidate: HoursCandidate, _ said: HoursStatements, _ times: [HoursStatements.Time]) {
        let isNone = candidate.parts?.isEmpty ?? false
        let kind: Part = candidate.origins.contains("rules") || candidate.parts == nil ? "rules" : isNone ? "none" : "some"
        for (n, line) in said.lines.enumerated().prefix(16) {
            let here = times.indices.filter { times[$0].line == n }.map { (words: times[$0].words, isThis: candidate.parts?.contains($0)) }
            add(line.sentence.row(here), of: kind)
        }
    }

    // MARK: Ways

    fileprivate mutating func add(_ way: Channel?, _ said: HoursStatements, _ named: Set<Channel>) {
        let name = Part(way?.rawValue ?? "none"), count = Part("\(min(named.count, 3))")
        let own: Part = said.rules.hours.map { $0.channel == way ? "same" : "other" as Part } ?? "doubt"
        let seen: Part = way.map { named.contains($0) ? (named.count == 1 ? "only" : "named") : "not named" as Part } ?? count
        add("way", name)
        add("way own", own, seen)
        add("way own of", own, seen, name)
        add("way count", seen, count, own)
        for segment in said.lines.flatMap(\.segments) {
            let isThis = way.map(segment.channels.contains) ?? false
            let rel: Part = segment.channels.isEmpty ? "no" : isThis ? "this" : way == nil ? "some" : "other"
            let isCounted = segment.spans.contains { span in said.items.contains { $0.words == span.words } }
            let timed: Part = segment.spans.isEmpty ? "untimed" : isCounted ? "timed" : "dropped"
            add("way in", rel, timed, own)
            if segment.isAtPlace { add("way place", way == .meeting ? "meeting" : name, timed, own) }
            for meaning in segment.said { add("way said", rel, Part(meaning.meaning), own) }
            if segment.isForAll { add("way all", rel, own) }
        }
        for line in said.lines.prefix(16) {
            var before: Part = "^"
            for i in line.sentence.words.indices.prefix(60) {
                let stem = MarkedWord(line.sentence.words[i], hidesNames: i > 0).stem
                add("wg", stem, name)
                add("wgs", stem, name, seen)
                add("wgb", before, stem, name)
                before = stem
            }
        }
    }
}

extension Sentence {
    /// The sentence with its times as they stand to a figure; `isThis` is nil where nobody knows what the figure is made of.
    fileprivate func row(_ times: [(words: Range<Int>, isThis: Bool?)]) -> [MarkedWord] {
        var out: [MarkedWord] = []
        for i in words.indices.prefix(60) {
            let time = times.first { $0.words.contains(i) }
            if let time, time.words.lowerBound < i { continue }
            if !markBefore[i].isEmpty { out.append(MarkedWord(Part(markBefore[i]))) }
            if let time { out.append(MarkedWord(time.isThis.map { $0 ? "<this>" : "<other>" } ?? "<time>", isThis: true)) }
            else { out.append(MarkedWord(words[i], hidesNames: i > 0)) }
        }
        return out + [MarkedWord(isQuestion ? "?" : "$")]
    }
}
