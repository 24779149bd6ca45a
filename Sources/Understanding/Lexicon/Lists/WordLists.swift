// Word lists that one reader looks words up in, beside the classes of the vocabulary. They are no classes: the trained weigher sees the classes of
// each word (Experience/Features.swift), so a new class would change what it has learnt; a list here changes its reader alone.
//
//     /// Whose wish it is not: "Basia napisała: rezygnuję".
//     static let reporting = wordStems("""
//         napisa pisal wrote said
//         """)
//
// As tokens are: small letters without diacritics. A file for each matter, a sentence of a mail beside each list. Endings ("-owie", "-am") are
// grammar and stay with the reader that cuts them off.

/// Whole words: a token is one of them.
func wordSet(_ text: String) -> Set<String> { Set(wordStems(text)) }

/// Beginnings of words: a token starts with one of them.
func wordStems(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
