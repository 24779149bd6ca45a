// The case in which a name stands: in "ze szkoły pani Iwonka, pana od WF-u nie było" the verb asks for the genitive, and only one stands in it.

extension AttendanceScanner {
    /// With a semicolon before the first who stands in the genitive of "nie było", where those before stand in the nominative.
    func withGenitives(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices where isImpersonal(k, out, scene.s) {
            let start = (0..<k).last { j in !isOfRow(out[j]) }.map { $0 + 1 } ?? 0
            let named = (start..<k).filter { out[$0].isOfList }
            guard let first = named.first(where: { isGenitive(out[$0], scene) }), first > named[0],
                named.prefix(while: { $0 < first }).allSatisfy({ isNominative(out[$0], scene) || isHouse($0, out, scene.s) }),
                let before = named.last(where: { $0 < first }), isNominative(out[before], scene),
                let comma = (before + 1...first).first(where: { out[$0].gap.contains(",") }),
                (comma...first).allSatisfy({ $0 == first || isTitle($0, out) }) else { continue }
            out[comma].gap = "; "
        }
        return out
    }

    /// "nie było", "brakowało", "zabrakło" behind those of whom it is said.
    private func isImpersonal(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard k > 1, !items[k].hasComma else { return false }
        let form = s.words[items[k].words.lowerBound].form
        if case .sense(.absent) = items[k].what { return ["zabraklo", "braklo", "brakowalo", "brakuje"].contains(form) }
        guard case .sense(.no) = items[k].what, k + 1 < items.count else { return false }
        return ["bylo", "ma"].contains(s.words[items[k + 1].words.lowerBound].form)
    }

    private func isOfRow(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .entries, .filler, .sense(.join): true
        default: false
        }
    }

    private func isTitle(_ k: Int, _ items: [AttendanceItem]) -> Bool { if case .filler = items[k].what { true } else { false } }

    /// "ze szkoły pani Iwonka": in whatever case.
    private func isHouse(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        return i > 0 && ["z", "ze", "od"].contains(s.words[i - 1].form)
    }

    private func isNominative(_ item: AttendanceItem, _ scene: Scene) -> Bool { form(of: item, scene) == .nominative }

    /// "Lisa", "pana od WF-u", "księdza".
    private func isGenitive(_ item: AttendanceItem, _ scene: Scene) -> Bool { form(of: item, scene) == .genitive }

    private enum Form { case nominative, genitive, unclear }

    private func form(of item: AttendanceItem, _ scene: Scene) -> Form {
        let s = scene.s, i = item.words.lowerBound
        if s.words[max(0, i - 2)..<i].contains(where: { ["pana", "ksiedza", "druha"].contains($0.form) }), !item.hasComma { return .genitive }
        guard case .entries(let one, false, let naming) = item.what, one.count == 1, naming == .name || naming == .firstName,
            let line = scene.roll.lines.first(where: { one.contains($0.entry) }) else { return .unclear }
        let last = s.words[item.words.upperBound - 1].form, own = naming == .name ? line.surname : line.firstName ?? ""
        if last == own {
            // "Kos" is the same in all cases of a woman's name
            return line.isWoman == false && !own.hasSuffix("o") || own.hasSuffix("a") ? .nominative : .unclear
        }
        if naming == .firstName, line.isWoman == true {
            return last.hasSuffix("a") ? .nominative : ["y", "i"].anyEnds(last) ? .genitive : .unclear
        }
        return own.isEmpty || !last.hasPrefix(own.prefix(2)) ? .unclear : .genitive
    }
}
