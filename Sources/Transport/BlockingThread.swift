import Foundation

/// A thread of its own for one actor: libcurl's calls block, and a blocked thread of Swift's cooperative pool would stop unrelated work.
/// The thread ends when the executor is released.
final class BlockingThread: SerialExecutor {
    private let queue = Queue()

    init(name: String) {
        let queue = self.queue
        let thread = Thread { queue.run() }
        thread.name = name
        thread.start()
    }

    deinit { queue.finish() }

    // The job keeps its executor alive until it has run, also when it is the one that releases the actor.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.add { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    private final class Queue: @unchecked Sendable {
        private let condition = NSCondition()
        private var jobs: [() -> Void] = []
        private var isFinished = false

        func add(_ job: @escaping () -> Void) {
            condition.withLock {
                jobs.append(job)
                condition.signal()
            }
        }

        func finish() {
            condition.withLock {
                isFinished = true
                condition.signal()
            }
        }

        func run() {
            while let batch = next() {
                for job in batch { job() }
            }
        }

        private func next() -> [() -> Void]? {
            condition.withLock {
                while jobs.isEmpty && !isFinished { condition.wait() }
                defer { jobs = [] }
                return jobs.isEmpty ? nil : jobs
            }
        }
    }
}
