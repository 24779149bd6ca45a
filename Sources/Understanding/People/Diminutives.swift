// What people call one another: "pani Ania" on the list is Anna.

/// What stands for a full name, folded.
func isShort(_ form: String) -> Bool { fullNames[form] != nil }

/// Folded name → the full names it may stand for.
private let fullNames: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for line in familiarNamesOfWomen.split(separator: "\n") + familiarNamesOfMen.split(separator: "\n") {
        let names = line.split(separator: " ").map { folded($0) }
        for short in names.dropFirst() { table[short, default: []].insert(names[0]) }
    }
    return table
}()

/// Whether a first name in any case, full or familiar, may be this one (both folded): "anie", "anną" and "ania" are Anna.
func mayBe(_ form: String, _ name: String) -> Bool {
    guard form != name else { return true }
    let plain = firstNames[form].map { folded($0.nominative) } ?? form
    if fullNames[form]?.contains(name) ?? false { return true }  // "Czesia", and not only of Czesio
    // "pana Czesława" is no Czesława
    if let man = mansNamesInGenitive[form].map({ folded($0) }), man == name || fullNames[man]?.contains(name) ?? false { return true }
    return plain == name || fullNames[plain]?.contains(name) ?? false || fullNames[name]?.contains(plain) ?? false
}
