import Testing

/// The program is killed, its servers stop, its disk is full, and people send it what nobody should: nothing may be lost, nothing count twice.
@Suite(.serialized)
struct CrashTests {}
