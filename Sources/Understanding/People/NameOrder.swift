// Names that stand otherwise than "first name, surname".

extension PersonFinder {
    /// "siostry z Caritas: Anna i Helena Rygiel": one surname for both, when they are said to be a family.
    func shareSurname(_ s: Sentence, _ people: inout [Mention]) {
        guard s.words.contains(where: { PersonWords.families.contains($0.form) }) else { return }
        for k in people.indices.dropLast() where people[k].words.count == 1 && !people[k].person.name.contains(" ") {
            let next = people[k + 1]
            guard next.words.lowerBound == people[k].words.upperBound + 1, ["i", "oraz",
                "and"].contains(s.words[people[k].words.upperBound].form), next.words.count == 2,
                let family = next.person.name.split(separator: " ").last,
                    firstNames[s.words[people[k].words.lowerBound].form] != nil else { continue }
            // "państwo Marek i Celina Boberowie"
            let one = family.hasSuffix("owie") && family.count > 6 ? family.dropLast(4) : family
            people[k].person.name += " " + one
            people[k].isAddressed = false
            if one != family { people[k + 1].person.name = next.person.name.dropLast(family.count) + String(one) }
        }
    }

    /// "za Halskiego Karol Pacek": the first name belongs to the next word.
    func isOfNext(_ s: Sentence, _ i: Int) -> Bool {
        guard firstNames[s.words[i].form]?.isNominative ?? false, i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return false }
        return s.words[i + 1].isCapitalised && s.words[i + 1].text.contains(where: \.isLowercase) && s.words[i + 1].form.count > 2
    }

    /// "Owczarek Beata", "Srokę Wiolettę": the surname first, inside a sentence or on a line of a list.
    func turned(in s: Sentence, at i: Int) -> Mention? {
        guard i + 1 < s.words.count, s.markBefore[i + 1].isEmpty, i > 0 || i + 2 < s.words.count && !s.markBefore[i + 2].isEmpty,
            let first = firstNames[s.words[i + 1].form] else { return nil }
        let (family, given) = (s.words[i], s.words[i + 1])
        guard family.kind == .word, family.isCapitalised, given.isCapitalised, firstNames[family.form] == nil, family.keys.isEmpty,
            !commonWords.contains(family.form), family.form.count > 2, !isOne(family, .office),
            i + 2 >= s.words.count || !s.markBefore[i + 2].isEmpty || !s.words[i + 2].isCapitalised else { return nil }
        let written = given.text.lowercased()
        let oblique = !first.isNominative || written.hasSuffix("ę") || written.hasSuffix("ą")
        let surname = oblique ? nominativeSurname(String(family.text), isWoman: first.isWoman) : String(family.text)
        return Mention(person: Person(name: (oblique ? first.nominative : String(given.text)) + " " + capitalised(surname)), words: i..<i + 2)
    }
}
