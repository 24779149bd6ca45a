import Foundation

/// A blocking TCP socket on loopback, just enough for tests.
final class Socket: @unchecked Sendable {
    let descriptor: Int32
    private var unread: [UInt8] = []

    init(descriptor: Int32) { self.descriptor = descriptor }

    init(connectingTo port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        let code = Socket.withAddress(port) { connect(descriptor, $0, $1) }
        guard code == 0 else { throw PostOfficeError("no connection to port \(port): \(String(cString: strerror(errno)))") }
    }

    /// - Parameter port: 0 for any free one.
    init(listeningOn port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard Socket.withAddress(port, { bind(descriptor, $0, $1) }) == 0, listen(descriptor, 64) == 0 else {
            throw PostOfficeError("cannot listen on port \(port): \(String(cString: strerror(errno)))")
        }
    }

    deinit { close(descriptor) }

    /// Wakes whoever waits on it; the descriptor itself goes with the object.
    func shut() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    var port: Int {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    func accepted() -> Socket? {
        let peer = accept(descriptor, nil, nil)
        guard peer >= 0 else { return nil }
        _ = fcntl(peer, F_SETFD, FD_CLOEXEC)
        return Socket(descriptor: peer)
    }

    /// A line without its end, nil when the other side has closed.
    func line() -> String? {
        while true {
            if let newline = unread.firstIndex(of: 10) {
                let line = unread[..<newline]
                unread = Array(unread[(newline + 1)...])
                return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
            }
            guard fill() else { return nil }
        }
    }

    /// Everything up to the lone dot, dots unstuffed; nil when the other side closes before it.
    func letter() -> [UInt8]? {
        var letter: [UInt8] = []
        while true {
            guard let newline = unread.firstIndex(of: 10) else {
                guard fill() else { return nil }
                continue
            }
            let line = unread[...newline]
            unread = Array(unread[(newline + 1)...])
            if line.elementsEqual(".\r\n".utf8) { return letter }
            letter += line.first == UInt8(ascii: ".") ? line.dropFirst() : line
        }
    }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { throw PostOfficeError("the other side closed the connection") }
            rest = rest.dropFirst(sent)
        }
    }

    func write(_ line: String) throws { try write(Array((line + "\r\n").utf8)) }

    private func fill() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        unread += chunk[..<count]
        return true
    }

    private static func withAddress(_ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
    }
}

public struct PostOfficeError: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
