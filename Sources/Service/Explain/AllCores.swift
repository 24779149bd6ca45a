import Dispatch
import Synchronization

/// The results of `work` in the order of `items`, worked out on as many cores as the machine has.
public func onAllCores<Item: Sendable, Result: Sendable>(_ items: [Item], _ work: @Sendable (Item) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
        let result = work(items[index])
        results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
}
