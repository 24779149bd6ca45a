import Foundation

/// An answer of a calendar program (RFC 5546 3.2.3, 3.2.6, 3.2.7).
func rsvp(_ message: Message) -> String? {
    methods(message).first { ["reply", "counter", "refresh"].contains($0) }.map { "calendar, method \($0)" }
}

/// A meeting sent to us by a calendar program.
func invitation(_ message: Message) -> String? {
    methods(message).first { ["request", "cancel", "add", "publish", "declinecounter"].contains($0) }.map { "calendar, method \($0)" }
}

private func methods(_ message: Message) -> [String] { message.calendars.compactMap { $0.method ?? $0.innerMethod } }

extension CalendarPart {
    /// `METHOD` inside the object, lower-cased; many senders give it there only.
    public var innerMethod: String? {
        for line in splitLines(String(text.prefix(4_000))).prefix(60) {
            let line = line.trimmingCharacters(in: .whitespaces).lowercased()
            if line.hasPrefix("method:") || line.hasPrefix("method;"), let colon = line.firstIndex(of: ":") {
                return String(line[line.index(after: colon)...]).trimmingCharacters(in: .whitespaces)
            }
            if line.hasPrefix("begin:vevent") { return nil }
        }
        return nil
    }
}
