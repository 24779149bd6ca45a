import Foundation

/// Follows which elements of an HTML text a reader doesn't see; their words are nobody's.
///
///     <p>Będę.</p><div style="display:none">Rezygnuję.</div><p><s>We wtorek.</s> W środę.</p>
///
/// shows "Będę. W środę.". Decided by the element alone: its name, `hidden`, `style`. Colours (white on white), places off the screen and
/// the classes of style sheets are not looked at: that takes a whole browser, and honest mails have plenty of all three. `head` hides nothing
/// itself: programs show words that stand in it; its `style`, `script` and `title` are left out by name (`HTMLElement`).
struct HTMLSight {
    /// What hides an element, and so what may show a part of it again: a size inside `font-size:0`, `visibility:visible` inside `hidden`.
    enum Shade { case none, tiny, invisible, gone }

    /// An open element where the shade changes.
    private struct Layer {
        var name: String
        var shade: Shade
        /// How many elements of each of `HTMLElement.enclosing` are open inside, and how many of its own name if that is none of them.
        var open = [Int](repeating: 0, count: HTMLElement.enclosing.count)
        var own = 0

        func count(_ name: String, _ slot: Int?) -> Int { slot.map { open[$0] } ?? (name == self.name ? own : 0) }

        mutating func add(_ step: Int, _ slot: Int?) { if let slot { open[slot] += step } else { own += step } }
    }

    private var layers = [Layer(name: "", shade: .none)]

    var isShown: Bool { layers[layers.count - 1].shade == .none }

    /// Takes the next tag into account.
    /// - Returns: whether the tag itself belongs to what is shown.
    mutating func follow(_ tag: Tag) -> Bool {
        tag.isClosing ? close(tag.name, tag.element) : open(tag)
    }

    private mutating func open(_ tag: Tag) -> Bool {
        let element = tag.element
        endImplied(by: tag.name, element)
        let top = layers.count - 1
        let shade = shade(of: tag, inside: layers[top].shade)
        if element.isVoid { return shade == .none }
        // Sixteen changes inside one another are no letter's; further ones show nothing again.
        if shade != layers[top].shade, shade != .none || layers.count < 16 {
            layers.append(Layer(name: tag.name, shade: shade))
            return shade == .none
        }
        if element.slot == HTMLElement.paragraphSlot {
            layers[top].open[HTMLElement.paragraphSlot] = 1
        } else if element.slot != nil || tag.name == layers[top].name {
            layers[top].add(1, element.slot)
        }
        return layers[top].shade == .none
    }

    /// `<p>` ends at the next block, `<li>` at the next `<li>`.
    private mutating func endImplied(by name: String, _ element: HTMLElement) {
        let top = layers.count - 1
        if element.isBlock { layers[top].open[HTMLElement.paragraphSlot] = 0 }
        guard top > 0 else { return }
        let isRepeated = element.isRepeated && layers[top].name == name && layers[top].open.allSatisfy { $0 == 0 }
        if isRepeated || layers[top].name == "p" && element.isBlock { layers.removeLast() }
    }

    private mutating func close(_ name: String, _ element: HTMLElement) -> Bool {
        guard let at = layers.lastIndex(where: { $0.count(name, element.slot) > 0 || $0.name == name }) else { return isShown }
        // An end of something outside ends this too, but only where it is an element that encloses.
        guard at == layers.count - 1 || element.slot != nil else { return isShown }
        layers.removeLast(layers.count - 1 - at)
        if layers[at].count(name, element.slot) > 0 {
            layers[at].add(-1, element.slot)
            return isShown
        }
        let shade = layers.removeLast().shade
        return shade == .none
    }

    private func shade(of tag: Tag, inside outer: Shade) -> Shade {
        if outer == .gone { return .gone }
        if tag.isHidden || tag.element.isUnseen { return .gone }
        guard !tag.style.isEmpty, HTMLStyle.words.contains(where: tag.style.holds) else { return outer }
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
