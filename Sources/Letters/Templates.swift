import Foundation
import Mustache
import Partnerships

/// A template that can't be used: which file, and why.
public struct TemplateDamage: Error, Sendable, Equatable, CustomStringConvertible {
    /// "pl/invitation.mustache", below the directory of templates.
    public var file: String
    public var fault: String

    public init(file: String, fault: String) { self.file = file; self.fault = fault }
    public var description: String { "\(file): \(fault)" }
}

/// The templates of all letters: `<language>/<kind>.mustache`, and partials whose names begin with `_`.
public struct Templates: Sendable {
    private let libraries: [Language: MustacheLibrary]

    /// Reads every template and checks it against its view model: a missing template, a fault of syntax and a name that the view model
    /// does not have are damages.
    public init(directory: URL) throws(TemplateDamage) {
        var libraries: [Language: MustacheLibrary] = [:]
        let shapes = Self.shapes()
        for language in Language.allCases {
            let texts = try Self.read(language, in: directory)
            libraries[language] = try Self.library(texts, language)
            try Self.check(texts, language, against: shapes)
        }
        self.libraries = libraries
    }

    /// The markup of one letter with marks for its data.
    func fill(_ kind: NoticeKind, _ language: Language, with data: Any) throws(TemplateDamage) -> String {
        guard let text = libraries[language]?.render(data, withTemplate: kind.rawValue) else {
            throw TemplateDamage(file: Self.file(kind.rawValue, language), fault: "is missing")
        }
        return text
    }

    static func file(_ name: String, _ language: Language) -> String { "\(language.rawValue)/\(name).mustache" }

    private static func read(_ language: Language, in directory: URL) throws(TemplateDamage) -> [String: String] {
        let folder = directory.appendingPathComponent(language.rawValue)
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw TemplateDamage(file: language.rawValue,
                fault: "is missing in \(directory.path); copy the whole folder `templates` of the sources there")
        }
        var texts: [String: String] = [:]
        for file in files.sorted() where file.hasSuffix(".mustache") {
            let name = String(file.dropLast(".mustache".count))
            guard let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) else {
                throw TemplateDamage(file: Self.file(name, language), fault: "can't be read as UTF-8")
            }
            texts[name] = text
        }
        return texts
    }

    private static func library(_ texts: [String: String], _ language: Language) throws(TemplateDamage) -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            do { try library.register(text, named: name) } catch { throw TemplateDamage(file: file(name, language), fault: "\(error)") }
        }
        return library
    }

    /// What each kind's template may name: the same in every language.
    private static func shapes() -> [NoticeKind: Shape] {
        var shapes: [NoticeKind: Shape] = [:]
        for var context in samples(in: .pl).map(\.context) {
            context.firstContact = true
            guard let shape = context.cell().map(Shape.init) else { continue }
            shapes[context.notice.kind] = shapes[context.notice.kind]?.merged(with: shape) ?? shape
        }
        return shapes
    }

    private static func check(
        _ texts: [String: String], _ language: Language, against shapes: [NoticeKind: Shape]
    ) throws(TemplateDamage) {
        for kind in NoticeKind.allCases where kind != .topic {
            guard let text = texts[kind.rawValue] else { throw TemplateDamage(file: file(kind.rawValue, language), fault: "is missing") }
            guard text.hasPrefix("Subject: ") else {
                throw TemplateDamage(file: file(kind.rawValue, language), fault: "does not begin with “Subject: ”")
            }
            guard let shape = shapes[kind] else { throw TemplateDamage(file: file(kind.rawValue, language), fault: "no sample") }
            var check = NameCheck { $0.hasPrefix("_") ? texts[$0] : nil }
            check.check(text, against: shape)
            if !check.faults.isEmpty {
                throw TemplateDamage(file: file(kind.rawValue, language), fault: check.faults.joined(separator: ", "))
            }
        }
    }
}
