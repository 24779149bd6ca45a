// Words of ranks in a poll (Readers/Poll/PollRanks.swift): "5 first, then 2".

enum RankWords {
    /// What may follow a rank: "5 pierwszy, potem 2", "2 second choice". Anything else makes it an ordinal of the list.
    static let behindRank = wordSet("""
        then and potem a i nastepnie dalej pozniej wybor choice miejsce priorytet preferencja place
        """)

    /// From one wish to the next: "3, następnie 1, a na samym końcu 5", "1, then 3, finally 5".
    static let steps = wordSet("""
        koncu koniec ostatku nastepnie dalej kolejno wreszcie potem pozniej finally lastly last then next
        """)

    /// Dates a rank may follow: "Wednesday second".
    static let englishDays = wordSet("""
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        """)
}
