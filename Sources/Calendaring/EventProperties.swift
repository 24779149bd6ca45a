import CICal
import Foundation

/// One property of an event as libical reads it: unescaped, parameters apart.
struct EventProperty: Sendable, Equatable {
    /// In capitals.
    var name: String
    /// TEXT values unescaped, others as they stand.
    var value: String
    /// Only the parameters we read, by their name in capitals; without quotes, RFC 6868 escapes undone.
    var parameters: [String: [String]]
}

private let libical = NSLock()

private let prepared: Void = icalerror_set_errors_are_fatal(0)  // a bad line must not abort the process

private let readParameters = ["CN", "EMAIL", "PARTSTAT", "ROLE", "SENT-BY", "TZID", "VALUE", "X-RESPONSE-COMMENT"]

/// Lets libical parse the property lines of one event. Its handles live and die in here, one caller at a time; values come out.
/// - Returns: the properties in their order, and what libical complained about (its X-LIC-ERROR properties).
func eventProperties(_ lines: [String]) -> (properties: [EventProperty], errors: [String]) {
    let text = "BEGIN:VEVENT\r\n" + lines.map { $0 + "\r\n" }.joined() + "END:VEVENT\r\n"
    return libical.withLock {
        _ = prepared
        guard let event = icalparser_parse_string(text) else { return ([], ["VEVENT"]) }
        defer { icalcomponent_free(event) }
        var properties: [EventProperty] = []
        var errors: [String] = []
        var next = icalcomponent_get_first_property(event, ICAL_ANY_PROPERTY)
        while let property = next {
            if icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY {
                errors.append(string(icalproperty_get_value_as_string_r(property)))
            } else {
                properties.append(EventProperty(property))
            }
            next = icalcomponent_get_next_property(event, ICAL_ANY_PROPERTY)
        }
        return (properties, errors)
    }
}

extension EventProperty {
    fileprivate init(_ property: OpaquePointer) {
        name = string(icalproperty_get_property_name_r(property)).uppercased()
        let content = icalproperty_get_value(property)
        if let content, icalvalue_isa(content) == ICAL_TEXT_VALUE, let text = icalvalue_get_text(content) {
            value = String(cString: text)
        } else {
            value = string(icalproperty_get_value_as_string_r(property))
        }
        parameters = [:]
        guard icalproperty_count_parameters(property) > 0 else { return }
        for name in readParameters {
            guard let written = icalproperty_get_parameter_as_string_r(property, name) else { continue }
            parameters[name] = [unescapedParameter(string(written))]
        }
        guard name == "ATTENDEE" else { return }
        parameters["DELEGATED-TO"] = all(ICAL_DELEGATEDTO_PARAMETER, of: property, icalparameter_get_delegatedto)
        parameters["DELEGATED-FROM"] = all(ICAL_DELEGATEDFROM_PARAMETER, of: property, icalparameter_get_delegatedfrom)
    }

    func parameter(_ name: String) -> String { parameters[name]?.first ?? "" }
}

private func all(
    _ kind: icalparameter_kind, of property: OpaquePointer, _ read: (OpaquePointer?) -> UnsafePointer<CChar>?
) -> [String] {
    var found: [String] = []
    var next = icalproperty_get_first_parameter(property, kind)
    while let parameter = next {
        if let value = read(parameter) { found.append(unescapedParameter(String(cString: value))) }
        next = icalproperty_get_next_parameter(property, kind)
    }
    return found
}

/// Takes over a string that libical allocated.
private func string(_ allocated: UnsafeMutablePointer<CChar>?) -> String {
    guard let allocated else { return "" }
    defer { icalmemory_free_buffer(allocated) }
    return String(cString: allocated)
}

/// Undoes RFC 6868 (`^'`, `^n`, `^^`), quotes, and the backslashes that some clients put before commas in CN.
func unescapedParameter(_ value: String) -> String {
    var result = ""
    var pending: Character?
    for character in value {
        switch (pending, character) {
        case ("^", "'"): result += "\""
        case ("^", "n"), ("^", "N"): result += " "
        case ("^", "^"): result += "^"
        case ("\\", ","), ("\\", ";"), ("\\", "\\"): result.append(character)
        case (nil, "^"), (nil, "\\"):
            pending = character
            continue
        default:
            if let pending { result.append(pending) }
            if character != "\"" { result.append(character) }
        }
        pending = nil
    }
    if let pending { result.append(pending) }
    return result.trimmingCharacters(in: .whitespaces)
}
