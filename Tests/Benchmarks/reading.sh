#!/bin/sh
# Messages read a second (bytes to everything that `sojusznik explain` shows; writing it down as JSON is told apart), beside Python's email + mail-parser-reply in the same run.
#   Tests/Benchmarks/reading.sh FOLDER_OF_MAILS [ROUNDS [ASKED]]        (asked: invitation, poll, attendance …)
# `explain` reads on all cores; Python, and the first figure of ours, on one. Both read all files before the clock starts and run one unmeasured round, so that starting up counts for neither.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
mails=$1
rounds=${2:-10}
asked=${3:-invitation}
build=${BENCH_BUILD:-/var/tmp/sojusznik-reading-bench}
mkdir -p "$build/Sources/bench"
for room in CGMime CXml CICal Mail Calendaring Recurrence Understanding; do ln -sfn "$root/Sources/$room" "$build/Sources/$room"; done
for file in Explanation CalendarSummary PlainWords ReasonWords AllCores; do ln -sf "$root/Sources/Service/Explain/$file.swift" "$build/Sources/bench/"; done
ln -sf "$root/Tests/Benchmarks/reading.swift" "$build/Sources/bench/main.swift"
cat >"$build/Package.swift" <<'END'
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
    name: "bench", platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0"),
        .systemLibrary(name: "CXml", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CICal", pkgConfig: "libical"),
        .target(name: "Recurrence"),
        .target(name: "Understanding", dependencies: ["Recurrence"]),
        .target(name: "Mail", dependencies: ["CGMime", "CXml"]),
        .target(name: "Calendaring", dependencies: ["CICal"]),
        .executableTarget(name: "bench", dependencies: ["Mail", "Calendaring", "Understanding"]),
    ],
    swiftLanguageModes: [.v6])
END
swift build -c release -j 2 --package-path "$build" >"$build/build.log" 2>&1 || { tail -n 30 "$build/build.log"; exit 1; }
if [ ! -x "$build/python/bin/python" ]; then
    python3 -m venv "$build/python"
    "$build/python/bin/pip" install -q mail-parser-reply
fi
"$build/.build/release/bench" "$mails" "$rounds" "$asked"
"$build/python/bin/python" "$root/Tests/Benchmarks/reading.py" "$mails" "$rounds"
