/// What an element of HTML is to us. Looked up by its name once a tag: `<div>` may come two hundred thousand times in a hostile mail.
struct HTMLElement {
    /// What it does to the lines of the text.
    enum Role { case inline, lineBreak, rule, quote, preformatted, numberedList, list, item, table, row, cell, paragraph, block }

    var role = Role.inline
    /// Shown by no program, or struck out.
    var isUnseen = false
    /// Has no end.
    var isVoid = false
    /// What stands in it is no HTML.
    var isRawText = false
    /// Begun anew, it ends the one before.
    var isRepeated = false
    /// Its place in `enclosing`.
    var slot: Int?

    /// Begins a line of its own, and so ends an open `<p>`.
    var isBlock: Bool {
        switch role {
        case .inline, .lineBreak, .item, .cell: false
        default: true
        }
    }

    /// Elements whose end also ends what is left open inside them.
    static let enclosing = [
        "p", "div", "td", "th", "tr", "table", "tbody", "ul", "ol", "li", "blockquote", "section", "article", "center", "body", "html",
    ]
    static let paragraphSlot = enclosing.firstIndex(of: "p")!

    /// - Parameter name: in lower case.
    static func named(_ name: String) -> HTMLElement { known[name] ?? HTMLElement() }

    private static let known: [String: HTMLElement] = {
        var elements: [String: HTMLElement] = [:]
        func mark(_ names: String, _ change: (inout HTMLElement) -> Void) {
            for name in names.split(separator: " ") { change(&elements[String(name), default: HTMLElement()]) }
        }
        mark("div h1 h2 h3 h4 h5 h6 section article header footer center address form dl dt dd fieldset body html") { $0.role = .block }
        mark("p") { $0.role = .paragraph }
        mark("br") { $0.role = .lineBreak }
        mark("hr") { $0.role = .rule }
        mark("blockquote") { $0.role = .quote }
        mark("pre") { $0.role = .preformatted }
        mark("ol") { $0.role = .numberedList }
        mark("ul") { $0.role = .list }
        mark("li") { $0.role = .item }
        mark("table") { $0.role = .table }
        mark("tr") { $0.role = .row }
        mark("td th") { $0.role = .cell }
        mark("template select noscript s strike del") { $0.isUnseen = true }
        mark("area base br col embed hr img input link meta param source track wbr") { $0.isVoid = true }
        mark("style script title textarea") { $0.isRawText = true }
        mark("li td th tr") { $0.isRepeated = true }
        for (slot, name) in enclosing.enumerated() { mark(name) { $0.slot = slot } }
        return elements
    }()
}
