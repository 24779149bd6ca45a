import Foundation

/// Finds the signature that a program put under the words without any mark: Outlook's block of name, post and telephone.
///
/// A name alone is part of the letter; a name with a post or an organisation under it is a block:
/// `Pozdrawiam⏎⏎Cezary Wrzosek⏎Prezes Zarządu ZGK⏎kom. 600 100 200`.
struct SignatureBlock {
    let lines: [BodyLine]
    /// Words of the sender's display name, folded; a block begins with a line that has all of them.
    let name: [[UInt8]]
    /// Folded lines that the HTML form of the same mail marks as signature.
    let marked: Set<[UInt8]>
    /// The answer may stand in the subject, and nothing but the signature below.
    let mayBeAll: Bool

    /// A line with its index and whether a paragraph begins with it.
    private struct Item {
        var index: Int
        var beginsParagraph: Bool
    }

    /// The index at which the signature begins in the passage `range`; nil when it has none.
    func start(in range: Range<Int>) -> Int? {
        // "PS. Jednak nie przyjdę." below the name is said by the person, and so is all above it
        let all = paragraphs(range), postscript = all.lastIndex { Tables.postscripts.beginsAny(lines[$0.index].folded) }
        let items = postscript.map { Array(all[$0...]) } ?? all
        guard items.count > 1 else { return nil }
        if let marked = markedStart(items) { return marked }
        if mayBeAll, isName(items[0].index), items.count <= 7,
            items.dropFirst().allSatisfy({ isPlaceOrPost(lines[$0.index].folded) }) { return items[0].index }
        // "Sekretariat Wójta" writes: the clerk's own name stands above the line with the sender's
        if isDesk, let start = officeStart(items) { return start }
        for position in items.indices.dropFirst().reversed().prefix(12) where isName(items[position].index) {
            let below = items[(position + 1)...]
            guard let next = below.first, !isOfList(items[position].index, below: items[position - 1].index),
                !next.beginsParagraph || lines[items[position].index].folded.contains(0x7C) else { continue }
            if below.allSatisfy({ lines[$0.index].folded.count <= 110 }), below.count <= 9 { return items[position].index }
        }
        return reachableStart(items) ?? contactStart(items) ?? officeStart(items)
    }

    /// The last line, when it is the sender's name with a telephone or an address beside it and nothing else: `Dominika Haber, tel. 22 000 11 22`.
    private func reachableStart(_ items: [Item]) -> Int? {
        guard let last = items.last, isName(last.index) else { return nil }
        // signed already: `Dorota⏎⏎Dorota Zych, dyrektor GOK`
        if items.count > 2, name.contains(lines[items[items.count - 2].index].folded), isPlaceOrPost(lines[last.index].folded) { return last.index }
        guard let contact = Tables.contacts.firstPlace(in: lines[last.index].folded) else { return nil }
        let words = lines[last.index].folded[..<contact].split { !isWordByte($0) }
        let further = words.filter { !name.contains(Array($0)) }
        return words.count >= 2 && further.count <= 4 && !further.contains(where: { Tables.personal.isAny(Array($0)) }) ? last.index : nil
    }

    private func paragraphs(_ range: Range<Int>) -> [Item] {
        let indices = range.filter { !lines[$0].isBlank }
        // Outlook's text form sets every line apart; then only a wider gap divides paragraphs.
        let gaps = zip(indices, indices.dropFirst()).map { $1 - $0 }
        let usual = gaps.count >= 2 ? gaps.min() ?? 1 : 1
        return indices.enumerated().map { position, index in
            Item(index: index, beginsParagraph: position == 0 || gaps[position - 1] > usual)
        }
    }

    private func markedStart(_ items: [Item]) -> Int? {
        guard !marked.isEmpty else { return nil }
        let tail = items.reversed().prefix { marked.contains(lines[$0.index].folded) }
        // Words that happen to be the signature's too ("Danuta Kielar") are the person's when all would go.
        return tail.count == items.count ? nil : tail.last?.index
    }

    /// Whether the sender's name is a desk's, not a person's: "Sekretariat MDK".
    private var isDesk: Bool { name.contains { Tables.desks.isAny($0) } }

    /// A line under a name: a post, an organisation, a telephone; no sentence.
    private func isPlaceOrPost(_ line: [UInt8]) -> Bool {
        line.count <= 70 && [Tables.contacts, Tables.posts, Tables.houses, Tables.openingHours].contains { $0.containsAny(line) }
    }

    /// "- Jan Lis", "3. Jan Lis", "Jan Lis - tak": the writer among others whom a list names.
    private func isOfList(_ index: Int, below above: Int) -> Bool {
        func opensItem(_ index: Int) -> Bool {
            let line = lines[index].folded
            return line.first.map { [0x2D, 0x2B, 0x2A].contains($0) || isDigit($0) } ?? false || lines[index].text.hasPrefix("•")
        }
        let line = lines[index].folded, next = lines[(index + 1)...].first { !$0.isBlank }
        return opensItem(index) && opensItem(above) || Tables.answersBesideNames.endsAny(line[...])
            || isOtherName(lines[above]) && (next.map(isOtherName) ?? false)
    }

    /// "Anna Wójcik,", "- Wrzos Irena", "5. ks. Adam Kot": two or three words with capitals that are nobody's post and no closing.
    private func isOtherName(_ line: BodyLine) -> Bool {
        let words = line.text.drop { !$0.isLetter }.split { $0 == " " || $0 == "," || $0 == ";" }
        let proper = words.filter { $0.first?.isUppercase ?? false }
        return (2...3).contains(proper.count) && words.count < 5 && words.last?.first?.isUppercase ?? false && !isPlaceOrPost(line.folded)
            && !Tables.closings.beginsAny(line.folded) && !(line.folded.last.map { [0x3A, 0x3F, 0x21].contains($0) } ?? true)
            && !name.allSatisfy { find(line.folded, $0) != nil }
    }

    private func isName(_ index: Int) -> Bool {
        let line = lines[index].folded
        guard name.count >= 2, line.count <= 80 else { return false }
        return name.allSatisfy { find(line, $0) != nil }
    }

    /// An office's block apart from the words: under a closing (`Z poważaniem⏎⏎Rada Sołecka⏎Sołectwo Dębina`), a post with its house and
    /// nothing else (`Dyrektor⏎Powiatowy Urząd Pracy⏎ul. Rynek 2`), or a desk over its house (`Sekretariat⏎Szkoła nr 7⏎tel. 22 000 11 22`),
    /// unless it is what the line above announces ("Proszę zaprosić:").
    private func officeStart(_ items: [Item]) -> Int? {
        func isLabel(_ item: Item) -> Bool {
            let line = lines[item.index].folded
            return line.count <= 70 && (!(line.last.map(Self.endsSentence) ?? true) || Tables.companies.endsAny(line[...]))
        }
        if let closing = items.lastIndex(where: { Tables.closings.beginsAny(lines[$0.index].folded) && lines[$0.index].folded.count < 40 }) {
            let below = items[(closing + 1)...]
            guard let first = below.first, (2...6).contains(below.count), first.index > items[closing].index + 1, below.allSatisfy(isLabel),
                below.contains(where: { isPlaceOrPost(lines[$0.index].folded) }) else { return nil }
            return first.index
        }
        guard let first = items.lastIndex(where: \.beginsParagraph), first > 0, lines[items[first - 1].index].folded.last != 0x3A else { return nil }
        let block = items[first...]
        guard (2...6).contains(block.count), block.allSatisfy(isLabel), block.dropFirst().allSatisfy({ isPlaceOrPost(lines[$0.index].folded) })
        else { return nil }
        let (head, rest) = (block.prefix(2).map { lines[$0.index].folded }, block.dropFirst().map { lines[$0.index].folded })
        let isPostAndHouse = head.contains(where: Tables.posts.beginsAny) && rest.contains(where: Tables.houses.containsAny)
        let isHouseAndContacts = Tables.houses.containsAny(head[0])
            && rest.allSatisfy { Tables.contacts.containsAny($0) || Tables.openingHours.containsAny($0) }
        let isDeskAndHouse = Tables.desks.beginsAny(head[0]) && head[0].count <= 40 && rest.contains(where: Tables.houses.containsAny)
        // "Urząd Miasta Lipna⏎Sekretariat Burmistrza", below a finished sentence
        let isHouseAndDesk = block.count == 2 && [0x2E, 0x21, 0x3F].contains(lines[items[first - 1].index].folded.last)
            && Tables.houses.beginsAny(head[0]) && Tables.desks.beginsAny(head[1]) && head[1].count <= 40
        return isPostAndHouse || isHouseAndContacts || isDeskAndHouse || isHouseAndDesk ? items[first].index : nil
    }

    private static func endsSentence(_ character: UInt8) -> Bool { [0x2E, 0x21, 0x3F, 0x3A, 0x2C].contains(character) }

    /// The last paragraph, when it holds a telephone, an address or the like and stands under a closing or a name.
    private func contactStart(_ items: [Item]) -> Int? {
        guard let first = items.lastIndex(where: \.beginsParagraph), first > 0, items.count - first >= 2 else { return nil }
        let above = lines[items[first - 1].index].folded
        guard Tables.closings.beginsAny(above) && above.count < 40 || isName(items[first - 1].index) else { return nil }
        let block = items[first...].map { lines[$0.index].folded }
        return block.contains(where: Tables.contacts.containsAny) && block.allSatisfy({ $0.count <= 120 }) ? items[first].index : nil
    }
}

/// The words of a display name that must all stand in a signature's first line.
func nameWords(_ mailbox: Mailbox?) -> [[UInt8]] {
    guard let name = mailbox?.name, !name.utf8.contains(0x40) else { return [] }
    let words = folded(Substring(name.unicodeScalars.prefix(100))).split { $0 == 0x20 || $0 == 0x2C || $0 == 0x28 || $0 == 0x29 || $0 == 0x22 }
    return words.filter { $0.count >= 2 }.prefix(6).map(Array.init)
}
