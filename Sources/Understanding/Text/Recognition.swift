// From spellings to vocabulary: every token gets the keys of the words and classes it may be.

extension Vocabulary {
    /// Tokens with keys; glued words are taken apart ("niemogę" → "nie" "mogę", "napewno" → "na" "pewno").
    func recognised(_ plain: [Token]) -> [Token] {
        var out: [Token] = []
        out.reserveCapacity(plain.count)
        var guesses = 0
        for var token in plain {
            guard token.kind == .word else {
                token.keys = keys(token.form)
                if token.kind == .number { token.keys.append(numberKey) }
                out.append(token)
                continue
            }
            if let parts = spokenAlias[token.form] {
                for part in parts { out.append(part.isEmpty ? token : word(part, like: token)) }
                continue
            }
            token.keys = keys(token.form)
            if token.keys.isEmpty {
                token.form = normal(token.form)
                // "przyszedł Nikodem": a name
                let isName = firstNames[token.form] != nil || token.isCapitalised && out.last?.kind == .word && token.text != token.text.uppercased()
                if !isName, !isKnown(token.form), let rest = afterGluedNegation(token.form) {
                    out.append(word("nie", like: token))
                    out.append(word(rest, like: token))
                    continue
                }
                guesses += 1
                if guesses < 300, !isKnown(token.form), firstNames[token.form] == nil, !token.isCapitalised || out.last.map({ $0.kind != .word }) ?? true,
                    let word = corrected(token.form) {
                    token.form = word
                    token.isCorrected = true
                }
                token.keys = keys(token.form)
            }
            out.append(token)
        }
        return out
    }

    private func word(_ form: String, like token: Token) -> Token {
        var token = token
        token.form = form
        if form == "." || form == "," || form == "?" { token.kind = .mark }
        token.keys = keys(form)
        return token
    }

    private func normal(_ form: String) -> String {
        let short = unstretched(form)
        return short == form || !isKnown(short) ? form : short
    }

    private func afterGluedNegation(_ form: String) -> String? {
        for prefix in ["nie", "niee", "ni", "ne", "не"] where form.hasPrefix(prefix) {
            let rest = String(form.dropFirst(prefix.count))
            if rest.count >= 3, isKnown(rest) { return rest }
            if rest.count >= 5, let word = corrected(rest) { return word }
        }
        return nil
    }
}

/// Common glued, shortened, dictated and dialect spellings, and what they stand for.
let spokenAlias: [String: [String]] = [
    "napewno": ["na", "pewno"], "niewiem": ["nie", "wiem"], "nwm": ["nie", "wiem"], "nw": ["nie", "wiem"],
    "bd": ["bede"], "bende": ["bede"], "benda": ["beda"], "bedem": ["bede"], "bydem": ["bede"], "byde": ["bede"], "bydymy": ["bedziemy"],
    "byda": ["bede"], "niy": ["nie"], "niee": ["nie"], "nei": ["nie"], "nje": ["nie"], "ine": ["nie"], "spoko": ["w", "porzadku"], "git": ["w", "porzadku"],
    "oki": ["ok"], "okej": ["ok"], "okey": ["ok"], "okay": ["ok"], "okk": ["ok"], "oke": ["ok"], "dobra": ["dobrze"], "wporzadku": ["w", "porzadku"],
    "przyjde": ["przyjde"], "przyde": ["przyjde"], "przyjdem": ["przyjde"], "przida": ["przyjde"], "przyjda": ["przyjda"],
    "zaprosze": ["zaprosze"], "dziekuje": ["dziekuje"], "dzieki": ["dziekuje"], "dzk": ["dziekuje"], "dziekuej": ["dziekuje"],
    "kropka": ["."], "przecinek": [","], "cos": ["cos"], "wogole": ["w", "ogole"], "naprawde": ["naprawde"],
    "niemam": ["nie", "mam"], "niema": ["nie", "ma"], "niebede": ["nie", "bede"], "niemoge": ["nie", "moge"],
    "niedam": ["nie", "dam"], "poprostu": ["po", "prostu"], "pozatym": ["poza", "tym"], "wkoncu": ["w", "koncu"],
    "wtedy": ["wtedy"], "jestesm": ["jestem"], "jetsem": ["jestem"], "jesem": ["jestem"], "beda": ["beda"],
]
