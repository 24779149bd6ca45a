import Foundation
import PostOffice

/// The example configuration, changed where it names servers, ports and secrets.
struct Settings {
    let office: PostOffice
    let folder: URL
    let forum: Int

    /// The folder `deploy` of the sources.
    static let deploy = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../deploy").standardizedFileURL

    /// - Returns: the path of the configuration file.
    func write() throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var text = try String(contentsOf: Self.deploy.appendingPathComponent("example/sojusznik.yaml"), encoding: .utf8)
        for (example, own) in [
            ("imaps://127.0.0.1:10993", office.imapURL), ("smtp://127.0.0.1:10025", office.smtpURL),
            ("password_file: imap.secret", "password_file: \(office.passwordFile)"),
            ("tls_ca_file: \"\"", "tls_ca_file: \"\(office.caFile)\""), ("127.0.0.1:8080", "127.0.0.1:\(forum)"),
        ] {
            guard text.contains(example) else { throw StoryError("the example configuration no longer has \(example)") }
            text = text.replacingOccurrences(of: example, with: own)
        }
        let key = Data((0..<32).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
        try Data("\(key)\n".utf8).write(to: folder.appendingPathComponent("token.key"))
        let file = folder.appendingPathComponent("sojusznik.yaml")
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
