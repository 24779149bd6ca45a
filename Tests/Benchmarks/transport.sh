#!/bin/sh
# Messages per second sent through a real Postfix and fetched from a real Dovecot, beside Postfix's own smtp-source and mbsync in the same run.
#   Tests/Benchmarks/transport.sh [MESSAGES [CONNECTIONS]]        (as root; about a minute, and a release build the first time)
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${BENCH_BUILD:-/var/tmp/sojusznik-transport-bench}
mkdir -p "$build/Sources/bench" "$build/Tests"
ln -sfn "$root/Sources/CCurl" "$build/Sources/CCurl"
ln -sfn "$root/Sources/Transport" "$build/Sources/Transport"
ln -sfn "$root/Tests/PostOffice" "$build/Tests/PostOffice"
ln -sfn "$root/deploy" "$build/deploy"
ln -sf "$root/Tests/Benchmarks/transport.swift" "$build/Sources/bench/main.swift"
cat >"$build/Package.swift" <<'END'
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
    name: "bench", platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl"),
        .target(name: "Transport", dependencies: ["CCurl"]),
        .target(name: "PostOffice", path: "Tests/PostOffice"),
        .executableTarget(name: "bench", dependencies: ["Transport", "PostOffice"]),
    ],
    swiftLanguageModes: [.v6])
END
swift build -c release -j 2 --package-path "$build" >"$build/build.log" 2>&1 || { tail -n 30 "$build/build.log"; exit 1; }
exec "$build/.build/release/bench" "$@"
