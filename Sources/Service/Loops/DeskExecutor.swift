import Dispatch

/// Threads of its own for work that waits for the disk, so that those which serve pages are never held up.
final class DeskExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "sojusznik.desk", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
