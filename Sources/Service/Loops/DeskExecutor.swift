import Dispatch

/// A thread of its own for work that waits for the disk, so that the threads which serve pages are never held up.
final class DeskExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "sojusznik.desk")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
