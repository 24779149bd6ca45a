/// Reads a person's own words: what they mean under the letter they answer, and what of it is sure.
///
/// Nothing is guessed where a guess does harm: a reading that is not sure stands in `unsure`, never in `meaning`.
public func understand(_ words: Words, asked question: Question) -> Understood {
    Grammar.polish.understand(words, question)
}

/// All tables, built once. The layers: characters (Folding), words (Tokens), normal forms (Vocabulary, Recognition),
/// phrases (Phrases), clauses (Sentences), meanings (Readers), reconciliation with the question (Reading).
struct Grammar: Sendable {
    static let polish = Grammar()

    let vocabulary: Vocabulary
    let answers: AnswerReader
    let wishes: WishReader
    let people: PeopleReader
    let polls: PollReader
    let attendance: AttendanceReader
    let hours: HoursReader
    let weigher = Weigher.trained
    let pollWeigher = PartWeigher.ofPolls
    let nominationWeigher = Weigher.ofNominations

    private init() {
        var vocabulary = Vocabulary()
        for lines in [commonWordList, answerWords, englishWords, wishWords, peoplePhraseWords, lifeWords] { vocabulary.learn(lines) }
        vocabulary.learnNumbers()
        let finder = PersonFinder(vocabulary: &vocabulary)
        let choice = ChoiceWords(vocabulary: &vocabulary)
        answers = AnswerReader(rules: Rulebook(answerPhrases + "\n" + englishPhrases + "\n" + ukrainianPhrases, vocabulary: &vocabulary))
        wishes = WishReader(rules: Rulebook(wishPhrases, exclusive: false, vocabulary: &vocabulary))
        people = PeopleReader(rules: Rulebook(peoplePhrases, vocabulary: &vocabulary), finder: finder)
        polls = PollReader(choice: choice, vocabulary: &vocabulary)
        attendance = AttendanceReader(finder: finder)
        hours = HoursReader(vocabulary: &vocabulary)
        vocabulary.finish()
        self.vocabulary = vocabulary
    }

    func sentences(_ text: String) -> [Sentence] {
        Understanding.sentences(of: vocabulary.recognised(tokens(of: text)))
    }

    func understand(_ words: Words, _ question: Question) -> Understood {
        var reading = Reading(grammar: self, words: words, question: question)
        reading.read()
        return reading.understood
    }
}
