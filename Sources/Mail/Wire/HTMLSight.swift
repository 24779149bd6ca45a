import Foundation

/// Follows which elements of an HTML text a reader doesn't see; their words are nobody's.
///
///     <p>Będę.</p><div style="display:none">Rezygnuję.</div><p><s>We wtorek.</s> W środę.</p>
///
/// shows "Będę. W środę.". Decided by the element alone: its name, `hidden`, `style`. Colours (white on white), places off the screen and
/// the classes of style sheets are not looked at: that takes a whole browser, and honest mails have plenty of all three. `head` hides nothing
/// itself: programs show words that stand in it; its `style`, `script` and `title` are left out by name (`Tag.rawText`).
struct HTMLSight {
    /// What hides an element, and so what may show a part of it again: a size inside `font-size:0`, `visibility:visible` inside `hidden`.
    enum Shade { case none, tiny, invisible, gone }

    /// An open element where the shade changes.
    private struct Layer {
        var name: String
        var shade: Shade
        /// How many elements of a name are open inside; names of `enclosing` and its own only.
        var open: [String: Int] = [:]
    }

    private var layers = [Layer(name: "", shade: .none)]

    var isShown: Bool { layers[layers.count - 1].shade == .none }

    private static let unseen: Set<String> = ["template", "select", "noscript", "s", "strike", "del"]
    /// Elements without an end.
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    /// Elements whose end also ends what is left open inside them.
    private static let enclosing: Set<String> = [
        "p", "div", "td", "th", "tr", "table", "tbody", "ul", "ol", "li", "blockquote", "section", "article", "center", "body", "html",
    ]
    /// Begun anew, they end the one before.
    private static let repeated: Set<String> = ["li", "td", "th", "tr"]

    /// Takes the next tag into account.
    /// - Returns: whether the tag itself belongs to what is shown.
    mutating func follow(_ tag: Tag) -> Bool { tag.isClosing ? close(tag.name) : open(tag) }

    private mutating func open(_ tag: Tag) -> Bool {
        endImplied(by: tag.name)
        let top = layers.count - 1
        let shade = shade(of: tag, inside: layers[top].shade)
        if Self.void.contains(tag.name) { return shade == .none }
        // Sixteen changes inside one another are no letter's; further ones show nothing again.
        if shade != layers[top].shade, shade != .none || layers.count < 16 {
            layers.append(Layer(name: tag.name, shade: shade))
            return shade == .none
        }
        if tag.name == "p" {
            layers[top].open["p"] = 1
        } else if Self.enclosing.contains(tag.name) || tag.name == layers[top].name {
            layers[top].open[tag.name, default: 0] += 1
        }
        return layers[top].shade == .none
    }

    /// `<p>` ends at the next block, `<li>` at the next `<li>`.
    private mutating func endImplied(by name: String) {
        let top = layers.count - 1
        let isBlock = HTMLLineWriter.blocks.contains(name) || ["ul", "ol", "hr", "pre", "blockquote"].contains(name)
        if isBlock, layers[top].open["p"] != nil { layers[top].open["p"] = 0 }
        guard top > 0 else { return }
        let isRepeated = layers[top].name == name && Self.repeated.contains(name) && layers[top].open.values.allSatisfy { $0 == 0 }
        if isRepeated || layers[top].name == "p" && isBlock { layers.removeLast() }
    }

    private mutating func close(_ name: String) -> Bool {
        guard let at = layers.lastIndex(where: { $0.open[name, default: 0] > 0 || $0.name == name }) else { return isShown }
        // An end of something outside ends this too, but only where it is an element that encloses.
        guard at == layers.count - 1 || Self.enclosing.contains(name) else { return isShown }
        layers.removeLast(layers.count - 1 - at)
        if layers[at].open[name, default: 0] > 0 {
            layers[at].open[name, default: 0] -= 1
            return isShown
        }
        let shade = layers.removeLast().shade
        return shade == .none
    }

    private func shade(of tag: Tag, inside outer: Shade) -> Shade {
        if outer == .gone { return .gone }
        if tag.isHidden || Self.unseen.contains(tag.name) { return .gone }
        guard HTMLStyle.words.contains(where: tag.style.holds) else { return outer }
        let style = HTMLStyle(tag.style)
        if style.isGone { return .gone }
        if let isInvisible = style.isInvisible { return isInvisible ? .invisible : outer == .invisible ? .none : outer }
        if let isTiny = style.isTiny { return isTiny ? .tiny : outer == .tiny ? .none : outer }
        return outer
    }
}

/// What a `style` says of being seen: `display : none !important; font-size:0`.
private struct HTMLStyle {
    private var values: [Substring: Substring] = [:]

    /// One of these stands in every style that matters here; the others are not taken apart.
    static let words = ["none", "hidden", "visible", "collapse", "opacity", "font-size", "line-through"]

    init(_ style: String) {
        for declaration in Self.withoutComments(style).split(separator: ";") {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let value = Self.trimmed(declaration[declaration.index(after: colon)...].prefix { $0 != "!" })
            values[Self.trimmed(declaration[..<colon])] = value
        }
    }

    /// Nothing inside can be seen either.
    var isGone: Bool {
        if values["display"] == "none" || isZero("opacity") { return true }
        if values["text-decoration"]?.contains("line-through") ?? values["text-decoration-line"]?.contains("line-through") ?? false { return true }
        return values["overflow"] == "hidden" && (isZero("height") || isZero("max-height"))
    }

    /// `visibility`, where it stands.
    var isInvisible: Bool? { values["visibility"].map { $0 == "hidden" || $0 == "collapse" } }

    /// `font-size` of nothing or one pixel, where one stands that doesn't depend on the size around it (`1em`, `100%`).
    var isTiny: Bool? {
        guard let value = values["font-size"] else { return nil }
        guard let size = Self.number(value) else { return value.hasSuffix("small") || value == "medium" || value.hasSuffix("large") ? false : nil }
        if size == 0 { return true }
        if value.hasSuffix("px") || value.hasSuffix("pt") || value.last?.isNumber == true { return size <= 1 }
        return value.hasSuffix("em") && !value.hasSuffix("rem") || value.hasSuffix("%") ? nil : false
    }

    private func isZero(_ name: Substring) -> Bool { values[name].flatMap(Self.number) == 0 }

    private static func number(_ value: Substring) -> Double? { Double(value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }) }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private static func withoutComments(_ style: String) -> String {
        guard style.contains("/*") else { return style }
        var result = ""
        var rest = style[...]
        while let open = rest.range(of: "/*") {
            result += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            guard let close = rest.range(of: "*/") else { return result }
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}
