// Relatives of a listed person who are told by first name only: "Kania z żoną Martą", "przysłała córkę Kingę".

extension AttendanceScanner {
    /// The first name behind a relative: somebody new, who bears the surname of the one named before.
    func byRelative(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        let s = scene.s, token = s.words[items[k].words.lowerBound]
        guard case .unknown(isName: true) = items[k].what, items[k].words.count == 1, k > 0, !items[k].hasComma, case .sense(.relation) = items[k - 1].what,
            kin.contains(s.words[items[k - 1].words.lowerBound].form), let first = firstNames[token.form],
            let of = items[..<k].last(where: { if case .entries(_, _, let named) = $0.what { named != .group } else { false } }),
            case .entries(let set, _, _) = of.what, case let lines = scene.roll.lines.filter({ set.contains($0.entry) }), let line = lines.first,
            Set(lines.map(\.surname)).count == 1,
            // "syna Oskara (Oskar Wrona)" is told in full
            !scene.mentions.values.contains(where: { $0.person.name.hasPrefix(first.nominative + " ") }) else { return }
        items[k].what = .person(Person(name: first.nominative + " " + surname(of: line, isWoman: first.isWoman)))
    }

    /// "Kowalska" of Kowalski.
    private func surname(of line: Roll.Line, isWoman: Bool) -> String {
        let name = line.written
        guard line.isWoman != isWoman else { return name }
        for (man, woman) in [("ski", "ska"), ("cki", "cka"), ("dzki", "dzka")] {
            if isWoman, name.hasSuffix(man) { return name.dropLast(man.count) + woman }
            if !isWoman, name.hasSuffix(woman) { return name.dropLast(woman.count) + man }
        }
        return name
    }
}

/// Those who bear the same surname as a rule.
private let kin: Set<String> = ["zona", "zone", "zony", "zonie", "maz", "meza", "mezem", "malzonka", "malzonek", "malzonkiem", "syn", "syna", "synem",
    "corka", "corke", "corki", "wife", "husband", "son", "daughter", "brat", "brata", "bratem", "brother", "ojciec", "ojca", "tata", "mama", "mame", "wnuk",
    "wnuka", "wnuczka", "wnuczke", "siostra", "siostre", "дружина", "дружиною", "чоловік", "чоловіком", "син", "сина", "дочка", "донька"]
