/// The only way a partnership's state changes.
public func evolve(_ partnership: inout Partnership, _ event: Event) {
}
