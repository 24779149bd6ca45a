import Foundation
import Partnerships

/// Where the forum listens and what it says about itself.
public struct ForumSettings: Sendable {
    public var host: String
    /// 0: the system chooses a free one, see `ForumServer.port()`.
    public var port: Int
    /// The address that people see, with or without a path when a reverse proxy serves the forum under one.
    public var publicURL: URL
    public var programmeName: String
    public var timeZone: TimeZone
    /// The folder of the `*.mustache` templates and the style sheet.
    public var templatesDirectory: URL
    public var privacy: ForumPrivacy
    /// Whom to tell about a barrier on the pages (accessibility act of 4 April 2019); an office, not a person.
    public var accessibilityContact: String

    public init(
        host: String, port: Int, publicURL: URL, programmeName: String, timeZone: TimeZone, templatesDirectory: URL,
        privacy: ForumPrivacy, accessibilityContact: String = ""
    ) {
        self.host = host
        self.port = port
        self.publicURL = publicURL
        self.programmeName = programmeName
        self.timeZone = timeZone
        self.templatesDirectory = templatesDirectory
        self.privacy = privacy
        self.accessibilityContact = accessibilityContact
    }

    /// The public address of a topic, for letters.
    public func address(of key: MeetingKey, in library: LibraryID) -> String { address(Path.topic(library, key)) }
    /// The public address of a library's category, for letters.
    public func address(of library: LibraryID) -> String { address(Path.library(library)) }

    /// The public address of the page that shows how somebody's words were read, for letters to the office.
    public static func address(ofMessage tag: String, publicURL: String) -> String {
        (publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL) + Path.message(tag)
    }

    func address(_ path: String) -> String {
        let text = publicURL.absoluteString
        return (text.hasSuffix("/") ? String(text.dropLast()) : text) + path
    }

    /// What stands before every path in links: empty, or the path of a forum that is not at the root of its host.
    var basePath: String {
        let path = publicURL.path(percentEncoded: true)
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}

/// The text of the privacy page, in plain text as in `ForumTopic.body`. It is printed as it stands: the address of the controller belongs in it.
public struct ForumPrivacy: Sendable {
    public var polish: String
    public var english: String

    public init(polish: String, english: String) {
        self.polish = polish
        self.english = english
    }
}

/// The paths of the pages, before the base path and without a query.
enum Path {
    static let home = "/"
    static let calendar = "/kalendarz"
    static let feed = "/kalendarz.ics"
    static let accessibility = "/dostepnosc"
    static let privacy = "/prywatnosc"
    static let style = "/forum.css"

    static func library(_ id: LibraryID) -> String { "/biblioteka/" + encoded(id.rawValue) }
    static func libraryFeed(_ id: LibraryID) -> String { library(id) + "/kalendarz.ics" }
    static func topic(_ id: LibraryID, _ key: MeetingKey) -> String { library(id) + "/spotkanie/\(key)" }
    static func message(_ tag: String) -> String { "/wiadomosc/" + tag }
    static func month(_ month: Month) -> String { calendar + "?miesiac=" + month.description }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    /// RFC 3986 section 2.1: everything but the unreserved characters.
    static func encoded(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "" }
}
