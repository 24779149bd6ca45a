// swift-tools-version: 6.1
import PackageDescription

// Third-party packages are pinned with `exact:`. The rooms and their one-way arrows are described in Sources/HOUSE.md.
let package = Package(
    name: "sojusznik",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "sojusznik", targets: ["sojusznik"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // C libraries of the system
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CXml", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CICal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        // The pure rooms
        .target(name: "Partnerships"),
        // only arithmetic: without optimisation the tests would wait minutes for it
        .target(name: "Recurrence", swiftSettings: [.unsafeFlags(["-O"])]),
        .target(name: "Understanding", dependencies: ["Recurrence"]),
        .target(name: "Mail", dependencies: ["CGMime", "CXml"]),
        .target(name: "Calendaring", dependencies: ["CICal"]),
        .target(
            name: "Letters",
            dependencies: ["Partnerships", "Mail", "Calendaring", .product(name: "Mustache", package: "swift-mustache")]),

        // The rooms that touch the world
        .target(name: "Store", dependencies: ["Partnerships", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "Transport", dependencies: ["CCurl"]),
        .target(
            name: "Forum",
            dependencies: [
                "Partnerships", "Calendaring",
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .target(
            name: "Service",
            dependencies: [
                "Partnerships", "Understanding", "Mail", "Calendaring", "Letters", "Store", "Transport", "Forum",
                "CCrypto", .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"), .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .executableTarget(
            name: "sojusznik",
            dependencies: [
                "Service", "Partnerships", "Store", "Understanding", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"), .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),

        // Tests
        .target(name: "PostOffice", path: "Tests/PostOffice"),
        .target(name: "Story", dependencies: ["PostOffice"], path: "Tests/Story"),
        .executableTarget(name: "sojusznik-train", dependencies: ["Understanding", "Recurrence"], path: "Tests/Training", exclude: ["Attendance", "Hours", "Nominations", "Polls", "Replies", "README.md"]),
        .executableTarget(name: "sojusznik-demo", dependencies: ["Story", "PostOffice"], path: "Tests/Demo"),
        .testTarget(name: "PartnershipsTests", dependencies: ["Partnerships"]),
        .testTarget(name: "UnderstandingTests", dependencies: ["Understanding"]),
        .testTarget(name: "TrainingTests", dependencies: ["sojusznik-train", "Recurrence"]),
        .testTarget(name: "MailTests", dependencies: ["Mail"]),
        .testTarget(name: "CalendaringTests", dependencies: ["Calendaring"], exclude: ["Thunderbird", "Golden"]),
        .testTarget(name: "LettersTests", dependencies: ["Letters"], exclude: ["Golden"]),
        .testTarget(name: "StoreTests", dependencies: ["Store"]),
        .testTarget(name: "TransportTests", dependencies: ["Transport", "PostOffice"]),
        .testTarget(name: "ForumTests", dependencies: ["Forum"]),
        .testTarget(name: "ServiceTests", dependencies: ["Service", "PostOffice"]),
        .testTarget(name: "StoryTests", dependencies: ["Story", "PostOffice", .product(name: "GRDB", package: "GRDB.swift")], exclude: ["Golden"]),
        .testTarget(name: "ArchitectureTests"),
    ],
    swiftLanguageModes: [.v6]
)
