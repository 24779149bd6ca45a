// "O pozostałych napiszę jutro", "Pań nie liczyłam", "druga kartka zginęła", "mógł być ktoś jeszcze": those of whom nothing is told.

extension AttendanceReader {
    /// From the clause on nothing of the list is told: of the rest, or of a group, more will follow or nobody knows.
    func isOpenTopic(_ clause: Range<Int>, _ items: [AttendanceItem], _ s: Sentence, _ roll: Roll) -> Bool {
        let part = items[clause], forms = s.words[part[part.startIndex].words.lowerBound...].map(\.form)
        if leavesSomebodyOpen(forms, s.words[part[part.startIndex].words.lowerBound..<(part.last?.words.upperBound ?? 0)], s) { return true }
        let behind = items[clause.lowerBound...]
        if isAboutRest(part, forms), !behind.contains(where: \.isOfList), forms.contains(where: { form in
            OpenRestWords.unreadable.anyBegins(form) }) { return true }
        if isAboutRest(part, forms), !behind.contains(where: \.saysWhoCame), !behind.contains(where: \.isOfList),
            !forms.contains(where: { $0.hasPrefix("obecno") || $0.hasPrefix("nieobecno") }) {
            let isTopic = topics.contains { forms.starts(with: $0) }
            let isPromise = forms.contains { form in OpenRestWords.promised.anyBegins(form) }
            return isTopic && forms.count > 3 && !behind.allSatisfy(\.isVerdictOrRest) || isPromise
        }
        return isUncountedGroup(clause, items, s, roll)
    }

    /// "Mężczyzn nie wpisałam", "Panie uzupełnię", "Panów przyjmował kierownik, nie znam wyniku"
    private func isUncountedGroup(_ clause: Range<Int>, _ items: [AttendanceItem], _ s: Sentence, _ roll: Roll) -> Bool {
        let behind = items[clause.lowerBound...]
        guard clause.count > 1, items[clause].prefix(3).contains(where: { $0.isSex(roll) }),
            !behind.contains(where: { $0.isOfList && !$0.isSex(roll) }),
            !behind.contains(where: \.saysWhoCame) else { return false }
        let words = s.words[items[clause.lowerBound].words.lowerBound...]
        return isUnknowing(words) || words.contains { word in OpenRestWords.referred.anyBegins(word.form) }
    }

    /// "Reszta… muszę poszukać kartki"
    func isPromised(_ words: ArraySlice<Token>) -> Bool { words.contains { word in OpenRestWords.promised.anyBegins(word.form) } }

    /// "mógł być ktoś jeszcze", "Jeszcze ktoś był, ale kto?", "Byli też inni, ale nie powiem którzy"
    private func leavesSomebodyOpen(_ forms: [String], _ own: ArraySlice<Token>, _ s: Sentence) -> Bool {
        guard own.contains(where: { $0.form == "jeszcze" }), own.contains(where: { $0.form == "ktos" }) else { return false }
        return isUnknowing(s.words[(s.words.count - forms.count)...]) || forms.contains { maybe.contains($0) } || s.isQuestion && forms.last == "kto"
    }

    private func isAboutRest(_ items: ArraySlice<AttendanceItem>, _ forms: [String]) -> Bool {
        items.contains { if case .sense(.rest) = $0.what { true } else { false } } || furtherLines.contains { forms.starts(with: $0) }
            || ["pozostalych", "innych", "dalszych", "reszty", "reszcie", "rest"].contains { forms.prefix(4).contains($0) }
    }
}

extension AttendanceItem {
    /// "panie", "panowie": all women or all men of the list.
    fileprivate func isSex(_ roll: Roll) -> Bool {
        switch what {
        case .sense(.women), .sense(.men): true
        case .entries(let set, _, _): set.count > 2 && (set == roll.women || set == roll.men)
        default: false
        }
    }

    fileprivate var saysWhoCame: Bool {
        guard case .sense(let sense) = what else { return false }
        return [.present, .absent, .excuse, .all, .nobody, .noAbsentees, .neutral, .come].contains(sense)
    }

    fileprivate var isVerdictOrRest: Bool {
        switch what {
        case .sense(.no), .sense(.rest), .sense(.but), .filler, .sense(.filler): true
        default: false
        }
    }
}

private let topics = [["o"], ["co", "do"], ["na", "temat"], ["z"], ["za"], ["w"], ["liste"], ["lista"], ["listy"], ["about"], ["as", "for"],
    ["as", "to"],
    ["for", "the"], ["про"], ["щодо"], ["kto", "z"], ["reszte", "niech"], ["reszte", "obecnych"], ["innych", "prosze"],
    ["pozostalych", "prosze"], ["reszte", "prosze"]]
private let furtherLines = [["dalsze"], ["dalszy", "ciag"], ["dalej"], ["kolejne"], ["kolejnych"], ["druga", "kartka"],
    ["druga", "strona"], ["drugiej", "kartki"], ["drugiej", "strony"], ["second", "page"], ["the", "second", "page"], 
    ["poza", "tym", "nic"], ["wiecej"]]
private let maybe: Set<String> = ["mogl", "mogla", "moze", "chyba", "pewnie", "mogli"]

extension Roll {
    /// "Kot, Lis i Wilk byli, Zych nie": a few there, a few away, and of the others nothing is told – unless those away are namesakes of those
    /// there: "Lewandowska była, a Lewandowski nie".
    func leavesOpen(_ present: Set<Entry>, _ absent: Set<Entry>) -> Bool {
        guard (1...4).contains(present.count), (1...3).contains(absent.count) else { return false }
        let there = lines.filter { present.contains($0.entry) }
        return !lines.contains { line in
            absent.contains(line.entry) && there.contains { !$0.forms.isDisjoint(with: line.forms) }
        }
    }
}
