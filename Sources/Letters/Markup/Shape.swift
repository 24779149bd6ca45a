import Foundation

/// What a template may name: the shape of a view model, gathered from samples.
indirect enum Shape {
    case value
    case list(Shape?)
    case record([String: Shape])
    /// Only seen empty.
    case unknown

    init(_ cell: Cell) {
        switch cell {
        case .text, .number, .flag: self = .value
        case .nothing: self = .unknown
        case .list(let cells): self = .list(cells.map(Shape.init).reduce(nil) { $0?.merged(with: $1) ?? $1 })
        case .record(let fields): self = .record(fields.mapValues(Shape.init))
        }
    }

    func merged(with other: Shape) -> Shape {
        switch (self, other) {
        case (.unknown, _): other
        case (.list(let a), .list(let b)): .list(a.map { a in b.map { a.merged(with: $0) } ?? a } ?? b)
        case (.record(let a), .record(let b)): .record(a.merging(b) { $0.merged(with: $1) })
        default: self
        }
    }

    func child(_ name: some StringProtocol) -> Shape? {
        if case .record(let fields) = self { fields[String(name)] } else { nil }
    }
}

/// Finds names in a template that its view model does not have; swift-mustache renders an unknown name as nothing.
struct NameCheck {
    /// Text of the template that a partial names, nil when there is none.
    let partial: (String) -> String?
    private(set) var faults: [String] = []

    init(partial: @escaping (String) -> String?) { self.partial = partial }

    mutating func check(_ template: String, against shape: Shape) {
        check(template, stack: [shape], depth: 0)
    }

    private mutating func check(_ template: String, stack: [Shape], depth: Int) {
        guard depth < 8 else { return faults.append("partials nested too deep") }
        var stack = stack
        for tag in tags(of: template) {
            let name = tag.dropFirst().filter { $0 != " " }
            switch tag.first {
            case "!", "%": continue
            case "/": if stack.count > 1 { stack.removeLast() }
            case "#", "^": stack.append(inside(find(name, in: stack), name: name, inverted: tag.first == "^", outer: stack))
            case ">":
                if let text = partial(name) { check(text, stack: stack, depth: depth + 1) } else { faults.append("no partial “\(name)”") }
            default: _ = find(tag.filter { $0 != " " }, in: stack)
            }
        }
    }

    /// What names mean inside the section.
    private mutating func inside(_ shape: Shape?, name: String, inverted: Bool, outer: [Shape]) -> Shape {
        switch shape {
        case .list(let element?) where !inverted: return element
        case .record where !inverted: return shape!
        case .list(nil) where !inverted, .unknown where !inverted:
            faults.append("no sample fills “\(name)”")
            return .unknown
        default: return .value
        }
    }

    private mutating func find(_ name: String, in stack: [Shape]) -> Shape? {
        if name == "." { return stack.last }
        let path = name.split(separator: ".")
        guard let first = path.first, var found = stack.reversed().lazy.compactMap({ $0.child(first) }).first else {
            faults.append("unknown name “\(name)”")
            return nil
        }
        for step in path.dropFirst() {
            guard let next = found.child(step) else {
                faults.append("unknown name “\(name)”")
                return nil
            }
            found = next
        }
        return found
    }

    private func tags(of template: String) -> [String] {
        template.components(separatedBy: "{{").dropFirst().compactMap { $0.components(separatedBy: "}}").first }
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
