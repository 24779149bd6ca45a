import Foundation
import Synchronization

/// Wakes a thread that waits in `poll`, from any other thread: a pipe, because `poll` knows nothing else.
final class Bell: Sendable {
    let readEnd: Int32
    private let writeEnd: Int32
    private let stopped = Atomic<Bool>(false)

    init() {
        var ends: [Int32] = [-1, -1]
        // Without file descriptors the bell is mute: everything works, only `stop()` waits for the running call's own time-out.
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            }
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    var isStopped: Bool { stopped.load(ordering: .acquiring) }

    /// Whoever waits looks around and, unless there is a reason to leave, goes on waiting.
    func ring() { _ = write(writeEnd, [1], 1) }

    /// For good: every wait ends from now on.
    func stop() {
        stopped.store(true, ordering: .releasing)
        ring()
    }

    func silence() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(readEnd, &bytes, bytes.count) > 0 {}
    }
}
