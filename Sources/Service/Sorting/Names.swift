import Partnerships

/// Who is meant by a name as people write it: "Kowalski", "Jan Kowalski", "pani Zięba", "Kowalskiego". An address decides alone;
/// else every word has to fit a word of the person's name, the surname among them.
func find(_ name: String, email: String? = nil, in directory: Directory) -> [PersonID] {
    let people = directory.people.values.sorted { $0.id < $1.id }
    if let email, !email.isEmpty {
        let same = people.filter { $0.email.lowercased() == email.lowercased() }
        if same.count == 1 { return same.map(\.id) }
    }
    let titles: Set<String> = ["pan", "pani", "panu", "pana", "pania", "dyr", "dr", "mgr", "ks", "mr", "mrs", "ms"]
    let words = searchText(name).split(separator: " ").map(String.init).filter { !titles.contains($0) }
    guard !words.isEmpty else { return [] }
    let exact = people.filter { searchText($0.name).split(separator: " ").map(String.init) == words }
    if exact.count == 1 { return exact.map(\.id) }
    return people.filter { person in
        let known = searchText(person.name).split(separator: " ").map(String.init)
        guard let surname = known.last else { return false }
        return words.allSatisfy { word in known.contains { fits(word, $0) } } && (words.contains { fits($0, surname) } || words.count > 1)
    }.map(\.id)
}

/// Whether folded words name the library, or its town in whatever case: "w Koluszkach".
func isNamed(_ library: LibraryRecord, in words: String) -> Bool {
    let name = searchText(library.name), town = searchText(library.town).split(separator: " ").map(String.init)
    if !name.isEmpty, words.contains(name) { return true }
    let spoken = words.split(separator: " ").map(String.init)
    return !town.isEmpty && town.allSatisfy { part in spoken.contains { fits($0, part) } }
}

/// The same word, or a case of it: Polish endings change the last letters only ("Kowalski" – "Kowalskiego", "Zięba" – "Zięby").
private func fits(_ word: String, _ known: String) -> Bool {
    if word == known { return true }
    let stem = known.dropLast(known.count > 4 ? 1 : 0)
    guard stem.count >= 4 || known.count <= 4 && stem.count >= 3 else { return false }
    return word.hasPrefix(stem) && abs(word.count - known.count) <= 3
}
