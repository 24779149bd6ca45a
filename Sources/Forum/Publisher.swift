import Partnerships

/// A summary on its way to a forum.
public struct ForumPost: Sendable, Equatable {
    public var libraryName: String
    public var topic: ForumTopic

    public init(libraryName: String, topic: ForumTopic) {
        self.libraryName = libraryName
        self.topic = topic
    }
}

/// The port to the forum that the programme uses. Another forum (Discourse) fills it with its own closure.
public struct ForumPublisher: Sendable {
    /// Makes the topic readable, or brings it up to date when it is there already: called again after a failure, it must not post twice.
    /// Returns the address of the topic.
    public var publish: @Sendable (ForumPost) async throws -> String

    public init(publish: @escaping @Sendable (ForumPost) async throws -> String) { self.publish = publish }

    /// The embedded forum: nothing to do, since its page is a query of what was decided. Only the address is made.
    public static func embedded(_ settings: ForumSettings) -> ForumPublisher {
        ForumPublisher { post in settings.address(of: post.topic.key, in: post.topic.library) }
    }
}
