// Beginnings and endings of words: Polish says with them what other languages say with words of their own, so they are looked for everywhere.

extension Collection where Element == String {
    /// Whether one of these begins the word: `["przyj", "wpad"].anyBegins("przyjdę")`.
    /// - Parameter word: folded, as the beginnings are: octets are compared.
    func anyBegins(_ word: some StringProtocol) -> Bool {
        inOctets(of: word) { octets, beginning in octets.starts(with: beginning) }
    }

    /// Whether one of these ends the word: `["ski", "cki"].anyEnds("Kowalski")`.
    func anyEnds(_ word: some StringProtocol) -> Bool {
        inOctets(of: word) { octets, ending in octets.suffix(ending.count).elementsEqual(ending) }
    }

    /// `hasPrefix` and `hasSuffix` compare characters: comparing texts took nine of a hundred parts of a mail's time with them.
    private func inOctets(
        of word: some StringProtocol, _ matches: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        var word = String(word)
        return word.withUTF8 { octets in
            contains { affix in
                affix.utf8.count <= octets.count && affix.utf8.withContiguousStorageIfAvailable { matches(octets, $0) } ?? false
            }
        }
    }
}
