// Rows with dots between the name and its verdict: "Krystyna Nowak ........ była".

extension AttendanceReader {
    /// With a dash for the dots; nil: there are none.
    func withoutLeaders(_ own: String) -> String? {
        guard own.contains("....") || own.contains("……") || own.contains("____") else { return nil }
        var out = "", run = 0, hasLeader = false
        for (i, character) in own.enumerated() {
            if ".…_".contains(character) { run += character == "…" ? 3 : 1; continue }
            if run > 3, i > 0 {
                out += " – "
                hasLeader = true
            } else if run > 0 { out += run == 3 ? "…" : String(repeating: ".", count: run) }
            run = 0
            out.append(character)
        }
        return hasLeader ? out : nil
    }
}
