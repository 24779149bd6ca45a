import Foundation

/// What the sender wrote in this very mail, and what stood around it.
public struct OwnWords: Hashable, Sendable {
    /// The person's own words, passages in order.
    public var text: String
    /// The same passage by passage: an answer written between quoted lines has the lines it answers beside it.
    public var passages: [Passage]
    /// The quoted text, without its marks.
    public var quoted: String
    /// Text that was passed on, not written: below "Forwarded message". Nil when nothing was.
    public var forwarded: String?
    /// The signature, phone footer and disclaimer, as one text.
    public var signature: String?

    public init(text: String = "", passages: [Passage] = [], quoted: String = "", forwarded: String? = nil, signature: String? = nil) {
        self.text = text
        self.passages = passages
        self.quoted = quoted
        self.forwarded = forwarded
        self.signature = signature
    }
}

/// A stretch of own words that no quote interrupts.
public struct Passage: Hashable, Sendable {
    public var text: String
    /// The quoted lines directly above it, without marks; empty when it stands first.
    public var under: String

    public init(text: String, under: String) {
        self.text = text
        self.under = under
    }
}

/// Finds a message's own words.
public func ownWords(of message: Message) -> OwnWords { ownWords(of: message, setsLibraryApart: true) }

/// The same where the letter that is answered is known: its copied lines are told by the letter itself, and only where nothing of it was copied
/// by what libraries write.
///
/// - Parameter keepsList: numbered and lettered lines stay, since what is left of a list may be the answer.
public func ownWords(of message: Message, answering letter: String, keepsList: Bool = false) -> OwnWords {
    let whole = ownWords(of: message, setsLibraryApart: false), rest = whole.without(letter: letter, keepsList: keepsList)
    return rest == whole ? ownWords(of: message) : rest
}

private func ownWords(of message: Message, setsLibraryApart: Bool) -> OwnWords {
    var sorter = LineSorter(bodyLines(message), isForward: isForwardSubject(message.subject))
    sorter.sort()
    sorter.setQuestionsApart()
    if setsLibraryApart { sorter.setLibrarySentencesApart() }
    sorter.setSignaturesApart(name: nameWords(message.from.first), marked: markedSignature(message), answersInSubject: isOwnSubject(message.subject))
    sorter.setAnswersApart()
    return sorter.words()
}

/// The lines that the HTML form marks as signature, for a mail that has both forms.
private func markedSignature(_ message: Message) -> Set<[UInt8]> {
    guard !message.textIsFromHTML, let html = message.html, html.utf8.count <= Limits.ownWords, mayMarkSignature(html) else { return [] }
    return Set(textLines(ofHTML: html).filter { $0.isSignature && $0.depth == 0 }.map { folded($0.text) }.filter { !$0.isEmpty })
}

private func mayMarkSignature(_ html: String) -> Bool { ["ignature", "IGNATURE"].contains { html.holds($0) } }

/// The sender wrote the subject, or something before "Re:": then a body that holds nothing but a signature is no answer.
private func isOwnSubject(_ subject: String) -> Bool {
    let subject = folded(subject)
    return !subject.isEmpty && !Phrases.replyPrefixes.beginsAny(subject)
}

/// `Fwd: …`, `PD: …` (Polish Outlook), `WG: …`.
private func isForwardSubject(_ subject: String) -> Bool {
    Phrases.forwardPrefixes.beginsAny(folded(subject))
}

extension Phrases {
    static let forwardPrefixes = Phrases(["fwd:", "fw:", "pd:", "wg:", "tr:", "rv:", "przekazuję:", "podaj dalej:", "i:", "enc:"])
}

/// Gives every line its role, from top to bottom.
struct LineSorter {
    enum Role { case own, quote, mark, signature, forwarded }

    private(set) var lines: [BodyLine]
    let isForward: Bool
    private(set) var roles: [Role]
    /// The first line that is not blank.
    private let firstText: Int
    /// The first attribution or quoted head, when the mail has indented lines at all; 0 when there is none.
    private let firstBorder: Int
    private let attributions: AttributionFinder
    private let heads: QuotedHeadFinder

    init(_ lines: [BodyLine], isForward: Bool) {
        self.lines = lines
        self.isForward = isForward
        roles = Array(repeating: .own, count: lines.count)
        firstText = lines.firstIndex { !$0.isBlank } ?? lines.count
        let attributions = AttributionFinder(lines: lines)
        let heads = QuotedHeadFinder(lines: lines)
        self.attributions = attributions
        self.heads = heads
        let hasIndented = lines.contains { $0.isIndented }
        firstBorder = hasIndented ? lines.indices.first { !lines[$0].isBlank && (attributions.end(at: $0) ?? heads.end(at: $0)) != nil } ?? 0 : 0
    }

    mutating func sort() {
        var index = 0
        var isSigning = false
        let wrapsBadly = lines.indices.contains { isBrokenQuote($0, surely: true) }
        while index < lines.count {
            let line = lines[index]
            if line.depth == 0, isBrokenQuote(index, surely: !wrapsBadly) {
                roles[index] = .quote
                index += 1
            } else if isIndented(index) {
                index += 1
            } else if line.depth > 0 {
                roles[index] = isSigning && line.depth == 1 && !attributions.quoteFollows(index + 1, depth: 0) && signatureGoesOn(index) ? .signature : .quote
                if roles[index] == .quote { isSigning = false }
                index += 1
            } else if let next = border(at: index) {
                isSigning = false
                index = next
            } else {
                if line.isSignature || isSignatureMark(index) { isSigning = true }
                if isFooter(index) || isFooterRule(index) { isSigning = true }
                roles[index] = isSigning ? .signature : .own
                index += 1
            }
        }
    }

    /// Finds unmarked signatures at the end of each stretch of own lines.
    mutating func setSignaturesApart(name: [[UInt8]], marked: Set<[UInt8]>, answersInSubject: Bool) {
        let block = SignatureBlock(lines: lines, name: name, marked: marked, mayBeAll: answersInSubject)
        var start: Int?
        for index in 0...lines.count {
            if index < lines.count, roles[index] == .own {
                start = start ?? index
            } else if let first = start {
                if !(index < lines.count && isSignatureMark(index)), let signature = block.start(in: first..<index) {
                    for line in signature..<index { roles[line] = .signature }
                }
                start = nil
            }
        }
    }

    /// Our question, copied above the answer without a mark, is quoted.
    mutating func setQuestionsApart() {
        for line in copiedQuestions { roles[line] = .quote }
    }

    mutating func setRole(_ role: Role, at line: Int) { roles[line] = role }

    /// The ranges become a quote of their own above what is left of the line.
    mutating func cut(_ ranges: [Range<String.Index>], outOf line: Int) {
        var rest = lines[line], quoted = lines[line]
        let text = rest.text, isCut = { (i: String.Index) in ranges.contains { $0.contains(i) } }
        func part(_ keep: (String.Index) -> Bool) -> String {
            String(text.indices.filter(keep).map { text[$0] }).trimmingCharacters(in: .whitespaces)
        }
        (quoted.text, rest.text) = (part(isCut), part { !isCut($0) })
        (quoted.folded, rest.folded) = (folded(quoted.text), folded(rest.text))
        if rest.isBlank { roles[line] = .quote; return }
        lines.replaceSubrange(line...line, with: [quoted, rest])
        roles.replaceSubrange(line...line, with: [.quote, .own])
    }

    /// What was answered between the numbered lines of a copy is the sender's.
    mutating func setAnswersApart() {
        for line in answersBetween { roles[line] = .own }
    }

    /// A long quoted line that a careless program wrapped: its end stands alone between two quoted lines, in lower case. Where one surely is
    /// such an end (the line above breaks off in mid-sentence), others in the same mail may follow a full stop.
    private func isBrokenQuote(_ index: Int, surely: Bool) -> Bool {
        guard index > 0, index + 1 < lines.count, lines[index - 1].depth > 0, lines[index + 1].depth == lines[index - 1].depth else { return false }
        guard lines[index].depth == 0, lines[index].text.unicodeScalars.first?.properties.isLowercase ?? false else { return false }
        let above = lines[index - 1].text.unicodeScalars
        guard let last = above.last else { return false }
        return above.count >= 60 && (!surely || above.count >= 66 && !".?!:;)".unicodeScalars.contains(last))
    }

    /// HTML: lines that a person indented stand above the attribution; quotes stand below it.
    private func isIndented(_ index: Int) -> Bool { lines[index].isIndented && index < firstBorder }

    /// Some signatures carry a line that begins with ">" ("> Bibliotekarze wszystkich krajów!").
    private func signatureGoesOn(_ index: Int) -> Bool {
        index + 1 < lines.count && lines[index + 1].depth == 0 && !lines[index + 1].isBlank && index > 0 && lines[index - 1].depth == 0 && !lines[index - 1].isBlank
    }

    /// Where own words stop at `index` because another mail begins: its lines get their roles. The index to go on from, or nil.
    private mutating func border(at index: Int) -> Int? {
        guard !lines[index].isBlank else { return nil }
        let line = lines[index].folded
        switch Rule(line) {
        case .original: return tail(from: index, after: index + 1, as: isForward && isUntouched(index) ? .forwarded : .quote)
        case .forward: return tail(from: index, after: index + 1, as: .forwarded)
        case .bare:
            // Outlook on the web draws a rule over the head; elsewhere a rule is the person's own.
            guard let next = nextText(index + 1), let end = heads.end(at: next) ?? attributions.end(at: next) else { return nil }
            return tail(from: index, after: end, as: isForward ? .forwarded : .quote)
        case nil: break
        }
        if let end = attributions.end(at: index) { return tail(from: index, after: end, as: .quote) }
        if let end = heads.end(at: index) { return tail(from: index, after: end, as: isForward ? .forwarded : .quote) }
        return nil
    }

    /// Marks the border; when the text below it carries no quote marks, all of the rest is the other mail.
    private mutating func tail(from start: Int, after end: Int, as role: Role) -> Int {
        for index in start..<end { roles[index] = .mark }
        if role == .quote, attributions.quoteFollows(end, depth: 0) { return end }
        if role == .quote, nextText(end) == nil, lines[end...].contains(where: { $0.depth > 0 }) { return end }
        for index in end..<lines.count { roles[index] = role }
        return lines.count
    }

    /// Nothing but blank lines stands above.
    private func isUntouched(_ index: Int) -> Bool { index <= firstText }

    private func nextText(_ from: Int) -> Int? {
        guard from < lines.count else { return nil }
        return lines[from...].prefix(4).firstIndex { !$0.isBlank }
    }

    /// The rule over a list's footer, over a short signature at the end, or over the advertisement of a free mailbox (Interia):
    /// `_______⏎riak-users mailing list`.
    private func isFooterRule(_ index: Int) -> Bool {
        if isLongRule(lines[index].folded), !isUntouched(index) {
            let rest = lines[(index + 1)...].prefix(24).filter { !$0.isBlank }
            if index + 24 >= lines.count, (1...4).contains(rest.count), rest.allSatisfy({ $0.depth == 0 && $0.folded.count <= 110 }) { return true }
        }
        guard lines[index].text.hasPrefix("__"), case .bare? = Rule(lines[index].folded + [0x5F, 0x5F, 0x5F]), !isUntouched(index) else { return false }
        let below = lines[(index + 1)...].prefix(24).prefix { $0.depth == 0 }.filter { !$0.isBlank }
        if below.prefix(4).contains(where: { Tables.listFooters.containsAny($0.folded) }) { return true }
        return (1...4).contains(below.count) && below.allSatisfy { $0.folded.count <= 50 }
    }

    private func isLongRule(_ line: [UInt8]) -> Bool { line.count >= 20 && line.allSatisfy { $0 == line[0] } && [0x2D, 0x3D, 0x5F].contains(line[0]) }

    /// `-- ` (RFC 3676 4.3) and the bare `--` that webmails make of it; `---` in a text is no such mark.
    private func isSignatureMark(_ index: Int) -> Bool {
        let line = lines[index].folded
        return line == [0x2D, 0x2D]
    }

    private func isFooter(_ index: Int) -> Bool {
        let line = lines[index].folded
        guard !line.isEmpty else { return false }
        if Tables.phoneFooters.beginsAny(line), line.count < 120 { return true }
        return !isUntouched(index) && Tables.disclaimers.beginsAny(line)
    }
}
