import Foundation
import Mustache

/// The forum has no page to show: told at start (a template that is missing or damaged) or, never after the tests, while rendering.
public enum ForumTemplateTrouble: Error, Equatable, CustomStringConvertible {
    case missing(file: String)
    case damaged(file: String, reason: String)
    /// A template asks for something that its page does not know. Mustache would print nothing there.
    case unknownName(String, template: String)

    public var description: String {
        switch self {
        case .missing(let file): "the forum's template \(file) is missing"
        case .damaged(let file, let reason): "the forum's template \(file) can't be read: \(reason)"
        case .unknownName(let name, let template): "the forum's template \(template) asks for an unknown name: \(name)"
        }
    }
}

/// The templates and the style sheet, read once at start.
struct Templates: Sendable {
    let style: String
    private let library: MustacheLibrary

    static let names = [
        "layout", "home", "library", "topic", "calendar", "meeting", "text", "message", "explanation",
        "about.pl", "about.en", "accessibility.pl", "accessibility.en", "privacy",
    ]

    init(directory: URL) throws(ForumTemplateTrouble) {
        func read(_ file: String) throws(ForumTemplateTrouble) -> String {
            let url = directory.appending(path: file)
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { throw .missing(file: url.path) }
            return text
        }
        var library = MustacheLibrary()
        for name in Templates.names {
            let text = try read(name + ".mustache")
            do { try library.register(text, named: name) } catch { throw .damaged(file: name + ".mustache", reason: "\(error)") }
        }
        self.library = library
        style = try read("forum.css")
    }

    func render(_ name: String, _ page: Page) throws(ForumTemplateTrouble) -> String {
        let misses = Misses()
        let words = page.fields["t"] as? [String: Any] ?? [:]
        let root = Known(fields: page.fields.merging(["t": Known(fields: words, misses: misses)]) { _, new in new }, misses: misses)
        guard let text = library.render(root, withTemplate: name) else { throw .missing(file: name + ".mustache") }
        if let unknown = misses.names.first { throw .unknownName(unknown, template: name) }
        return text
    }
}

private final class Misses {
    var names: [String] = []
}

/// The outermost view, and the words in it. Names are looked up from the inside out, so a name that gets here and is not known is
/// known nowhere.
private struct Known: MustacheParent {
    let fields: [String: Any]
    let misses: Misses

    func child(named name: String) -> Any? {
        if let value = fields[name] { return value }
        misses.names.append(name)
        return nil
    }
}

/// What a page's template may name: the frame's fields and the page's own.
struct Page {
    var fields: [String: Any]

    func with(_ more: [String: Any]) -> Page {
        Page(fields: fields.merging(more) { _, new in new })
    }
}
