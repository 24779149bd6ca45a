import Foundation

/// Starts a program found in PATH, as root. Not Foundation's `Process`: that one thinks a program alive as long as any daemon it started.
func spawn(_ arguments: [String], outputTo path: String) throws -> pid_t {
    let words = ["/usr/bin/env"] + (geteuid() == 0 ? [] : ["sudo", "-n"]) + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    pointers.append(nil)
    var process: pid_t = 0
    let code = posix_spawn(&process, words[0], &actions, nil, pointers, environ)
    guard code == 0 else { throw PostOfficeError("\(words.joined(separator: " ")): \(String(cString: strerror(code)))") }
    return process
}

/// The exit status, or 128 and the signal.
func waitForEnd(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
}
