import Foundation
import Understanding
import Yams

/// A mapping of the configuration file, with the environment laid over it.
struct ConfigurationSection {
    let path: [String]
    /// Where it begins, for what is missing in it.
    let line: Int?
    let entries: [String: Node]

    func key(_ name: String) -> String { (path + [name]).joined(separator: ".") }
}

/// A value with the place where it is written.
struct ConfigurationValue {
    let text: String
    let place: String
    let line: Int?
    let key: String
}

/// Reads typed values and collects every fault on the way.
final class ConfigurationDocument {
    let file: String
    let folder: URL
    private let environment: [String: String]
    private(set) var faults: [ConfigurationFault] = []
    private var knownVariables: Set<String> = []

    init(file: String, environment: [String: String]) {
        self.file = URL(fileURLWithPath: file).lastPathComponent
        folder = URL(fileURLWithPath: file).absoluteURL.deletingLastPathComponent()
        self.environment = environment
    }

    func fault(_ value: ConfigurationValue, _ sentence: String) {
        faults.append(ConfigurationFault(place: value.place, line: value.line, key: value.key, sentence: sentence))
    }

    func fault(_ section: ConfigurationSection, _ name: String, line: Int? = nil, _ sentence: String) {
        faults.append(ConfigurationFault(place: file, line: line ?? section.line, key: section.key(name), sentence: sentence))
    }

    // MARK: Sections

    func root(_ text: String, keys: [String]) -> ConfigurationSection {
        let empty = ConfigurationSection(path: [], line: nil, entries: [:])
        do {
            guard let node = try Yams.compose(yaml: text) else { return empty }
            return checked(node, path: [], keys: keys)
        } catch let error as YamlError {
            faults.append(yamlFault(error))
        } catch {
            faults.append(ConfigurationFault(place: file, sentence: "\(error)"))
        }
        return empty
    }

    func section(_ name: String, of parent: ConfigurationSection, keys: [String]) -> ConfigurationSection {
        for key in keys { knownVariables.insert(variable(parent.path + [name, key])) }
        guard let node = parent.entries[name] else {
            return ConfigurationSection(path: parent.path + [name], line: parent.line, entries: [:])
        }
        return checked(node, path: parent.path + [name], keys: keys)
    }

    func list(_ name: String, of parent: ConfigurationSection, keys: [String]) -> [ConfigurationSection] {
        guard let node = parent.entries[name], !isNull(node) else { return [] }
        guard let nodes = node.sequence else {
            fault(parent, name, line: node.mark?.line, "a list is expected: [{\(keys.map { "\($0): …" }.joined(separator: ", "))}]")
            return []
        }
        return nodes.enumerated().map { index, node in checked(node, path: parent.path + ["\(name)[\(index + 1)]"], keys: keys) }
    }

    private func checked(_ node: Node, path: [String], keys: [String]) -> ConfigurationSection {
        let line = node.mark?.line
        let section = ConfigurationSection(path: path, line: line, entries: [:])
        if isNull(node) { return section }
        guard let mapping = node.mapping else {
            let sentence = "keys are expected here: \(keys.joined(separator: ", "))"
            faults.append(ConfigurationFault(place: file, line: line, key: path.joined(separator: "."), sentence: sentence))
            return section
        }
        var entries: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if keys.contains(name) {
                entries[name] = value
            } else if ["password", "secret", "pass", "token_key", "key"].contains(name) {
                fault(section, name, line: key.mark?.line, inlineSecret(path, name))
            } else {
                let meant = nearest(to: name, among: keys).map { "did you mean \($0)?" } ?? "known here: \(keys.joined(separator: ", "))"
                fault(section, name, line: key.mark?.line, "unknown key; \(meant)")
            }
        }
        return ConfigurationSection(path: path, line: line, entries: entries)
    }

    private func inlineSecret(_ path: [String], _ name: String) -> String {
        if path.isEmpty {
            return "a secret does not belong in this file; write it to a file of its own and name that as token_key_file, or set "
                + variable(["token_key"])
        }
        return "a secret does not belong in this file; write it to a file of its own and name that as password_file, or set "
            + variable(path + ["password"])
    }

    private func yamlFault(_ error: YamlError) -> ConfigurationFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            return ConfigurationFault(place: file, line: mark.line, sentence: "not YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.sorted().joined(separator: ", ")
            return ConfigurationFault(place: file, line: context.mark.line, sentence: "written twice: \(keys); keep one")
        default:
            return ConfigurationFault(place: file, sentence: "not YAML: \(error)")
        }
    }

    private func isNull(_ node: Node) -> Bool { node.scalar != nil && node.null != nil && node.scalar?.style == .plain }

    // MARK: Values

    func variable(_ path: [String]) -> String { "SOJUSZNIK_" + path.joined(separator: "_").uppercased() }

    /// The secret itself, which only the environment may carry.
    func secretVariable(_ name: String, _ section: ConfigurationSection) -> String? {
        let name = variable(section.path + [name])
        knownVariables.insert(name)
        return environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    func value(_ name: String, inEnvironmentOf section: ConfigurationSection) -> ConfigurationValue? {
        let variable = variable(section.path + [name])
        knownVariables.insert(variable)
        return environment[variable].map { ConfigurationValue(text: $0, place: variable, line: nil, key: section.key(name)) }
    }

    /// The environment first, then the file.
    func value(_ name: String, _ section: ConfigurationSection) -> ConfigurationValue? {
        if let value = value(name, inEnvironmentOf: section) { return value }
        guard let node = section.entries[name], !isNull(node) else { return nil }
        guard let scalar = node.scalar else {
            fault(section, name, line: node.mark?.line, "one value is expected")
            return nil
        }
        return ConfigurationValue(text: scalar.string, place: file, line: node.mark?.line, key: section.key(name))
    }

    /// A list of values; in the environment they stand between commas.
    func values(_ name: String, _ section: ConfigurationSection) -> [ConfigurationValue]? {
        if section.entries[name]?.sequence == nil || environment[variable(section.path + [name])] != nil {
            return value(name, section).map { whole in
                whole.text.split(separator: ",").map {
                    ConfigurationValue(text: $0.trimmingCharacters(in: .whitespaces), place: whole.place, line: whole.line, key: whole.key)
                }
            }
        }
        knownVariables.insert(variable(section.path + [name]))
        return section.entries[name]?.sequence?.map { node in
            ConfigurationValue(text: node.scalar?.string ?? "", place: file, line: node.mark?.line, key: section.key(name))
        }
    }

    /// A value of a type. Without a default it is required; after a fault `placeholder` stands in, and nothing is used.
    func read<T>(
        _ name: String, _ section: ConfigurationSection, default usual: T?, placeholder: T, expected: String, _ parse: (String) -> T?
    ) -> T {
        let faultsBefore = faults.count
        guard let value = value(name, section) else {
            if let usual { return usual }
            if faults.count == faultsBefore { fault(section, name, "missing; expected \(expected)") }
            return placeholder
        }
        if let parsed = parse(value.text.trimmingCharacters(in: .whitespacesAndNewlines)) { return parsed }
        fault(value, "'\(value.text)' is not \(expected)")
        return usual ?? placeholder
    }

    /// One line of text without control characters, so that nothing written here can begin another header line.
    func text(_ name: String, _ section: ConfigurationSection, default usual: String? = nil) -> String {
        read(name, section, default: usual, placeholder: "", expected: "a line of text") { text in
            text.isEmpty && usual != "" || text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? nil : text
        }
    }

    /// A path, counted from the file; `nil` when it is empty.
    func path(_ name: String, _ section: ConfigurationSection, default usual: String) -> String? {
        let text = text(name, section, default: usual)
        if text.isEmpty { return nil }
        return text.hasPrefix("/") ? text : folder.appendingPathComponent(text).standardizedFileURL.path
    }

    /// Variables that look like settings and are none.
    func refuseUnknownVariables(sections: [String]) {
        for name in environment.keys.sorted() where !knownVariables.contains(name) {
            guard sections.contains(where: { name.hasPrefix(variable([$0]) + "_") }) else { continue }
            let meant = nearest(to: name, among: knownVariables).map { "; did you mean \($0)?" } ?? ""
            faults.append(ConfigurationFault(place: name, sentence: "no such setting" + meant))
        }
    }
}
