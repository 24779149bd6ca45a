import Foundation

// Our own letter, copied into the answer without a mark: its lines are known, since we have sent it.

extension OwnWords {
    /// The own words without the lines of the letter that is answered; they become quoted, and what stands below them answers them.
    ///
    ///     own.without(letter: "Dzień dobry,\nzapraszamy na spotkanie 8 grudnia o 17.00 w bibliotece. …").text  // "Będę."
    ///
    /// Nothing is taken away where fewer than two longer lines are the letter's: one line may be the person's too.
    ///
    /// - Parameter keepsList: numbered and lettered lines stay, since what is left of a list may be the answer.
    func without(letter: String, keepsList: Bool = false) -> OwnWords {
        // each line is looked for in the letter: whoever writes more than this copies no letter of ours
        guard (60...20_000).contains(text.utf8.count), passages.reduce(0, { $0 + splitLines($1.text).count }) > 2 else { return self }
        let letter = bare(letter)
        var out = self
        (out.passages, out.text) = ([], "")
        var copied: [String] = [], isLong = 0
        for passage in passages {
            var own: [String] = [], under = passage.under
            let lines = splitLines(passage.text), marks = copiedLines(lines, of: letter, keepsList: keepsList)
            func close() {
                let text = own.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
                if !text.isEmpty { out.passages.append(Passage(text: text, under: under)) }
                own = []
            }
            for (line, isCopied) in zip(lines, marks) {
                if isCopied, !own.isEmpty || copied.isEmpty { close(); under = "" }
                if isCopied { under += (under.isEmpty ? "" : "\n") + line; copied.append(line) } else { own.append(line) }
                if isCopied, bare(line).utf8.count >= 25 { isLong += 1 }
            }
            close()
        }
        guard isLong >= 2 else { return self }
        out.text = out.passages.map(\.text).joined(separator: "\n")
        out.quoted = ([quoted] + copied).filter { !$0.isEmpty }.joined(separator: "\n")
        return out
    }
}

/// Which lines stand in the letter: the long ones anywhere, a short one beside the line that it stands beside there.
private func copiedLines(_ lines: [String], of letter: String, keepsList: Bool) -> [Bool] {
    let texts = lines.map(bare), filled = texts.indices.filter { !texts[$0].isEmpty }
    var out = [Bool](repeating: false, count: lines.count)
    for (n, i) in filled.enumerated() where !(keepsList && isEntry(lines[i])) {
        let isLong = texts[i].utf8.count >= 25 && letter.holds(texts[i])
        let above = n > 0 ? texts[filled[n - 1]] : "", below = n + 1 < filled.count ? texts[filled[n + 1]] : ""
        let isBeside = above.utf8.count >= 8 && letter.holds(above + texts[i]) || below.utf8.count >= 8 && letter.holds(texts[i] + below)
        out[i] = isLong || texts[i].utf8.count >= 4 && isBeside
    }
    return out
}

/// "3. Anna Nowak, OSP", "A. Maria Lis", "- B: Piotr Maj".
private func isEntry(_ line: String) -> Bool {
    let line = line.drop { !$0.isLetter && !$0.isNumber }, head = line.prefix { $0.isNumber }
    let rest = line.dropFirst(head.isEmpty ? 1 : head.count)
    return head.count <= 2 && rest.first.map { ".):".contains($0) } ?? false
}
