import Partnerships

/// What a meeting is for, by its number and the library's case (2.1.2, 2.1.3, 2.1.5).
public func agenda(ordinal: Int, variant: Variant, existing: Existing, language: Language) -> [String] {
    if existing == .withLibrary { return language == .pl ? existingPolish : existingEnglish }  // 2.1.5
    if ordinal > 1 { return language == .pl ? secondPolish : secondEnglish }  // 2.1.3
    switch (variant, language) {  // 2.1.2
    case (.needs, .pl): return firstPolish("wyniki rozpoznania potrzeb naszej społeczności i rozmowa o nich")
    case (.strategic, .pl): return firstPolish("początek wspólnej diagnozy: jak żyje się u nas i co warto zmienić")
    case (.needs, .en): return firstEnglish("what our community needs: the findings, and a talk about them")
    case (.strategic, .en): return firstEnglish("the start of a joint diagnosis: how we live here and what is worth changing")
    }
}

/// Why there is a partnership at all, for those who did not come (1.1, 2.1.1, 3.2).
public func aims(variant: Variant, language: Language) -> [String] {
    switch (variant, language) {
    case (.needs, .pl):
        ["wspólnie odpowiedzieć na potrzeby mieszkańców, które pokazało rozpoznanie przeprowadzone przez bibliotekę"] + aimsPolish
    case (.strategic, .pl):
        ["wspólnie działać na rzecz rozwoju społecznego i kulturalnego naszej miejscowości"] + aimsPolish
    case (.needs, .en):
        ["to meet together the needs of our community that the library's research has shown"] + aimsEnglish
    case (.strategic, .en):
        ["to work together for the social and cultural development of our community"] + aimsEnglish
    }
}

private let aimsPolish = [
    "połączyć siły instytucji publicznych, organizacji społecznych i firm, tak aby każda strona wnosiła swój wkład i miała z tego korzyść",
    "planować, działać i oceniać wyniki razem: dobrowolnie, na równych prawach i ze wspólną odpowiedzialnością",
]
private let aimsEnglish = [
    "to join the strengths of public institutions, civic organisations and businesses, so that each side contributes and each side benefits",
    "to plan, act and judge the results together: of free will, as equals, with shared responsibility",
]

private func firstPolish(_ needs: String) -> [String] {
    [
        "poznajmy się: kto jest kim i czym się zajmuje", "na czym polega partnerstwo i co daje każdej ze stron", needs,
        "pierwsze pomysły na współpracę", "termin następnego spotkania",
    ]
}

private func firstEnglish(_ needs: String) -> [String] {
    [
        "getting to know each other: who is who and does what", "what a partnership is and what each side gains", needs,
        "first ideas for working together", "the date of the next meeting",
    ]
}

private let secondPolish = [
    "zasady współpracy i organizowania spotkań", "obszary współpracy i kierunki działań", "zadania: kto, co i do kiedy",
    "wybór koordynatorki lub koordynatora partnerstwa",
]
private let secondEnglish = [
    "rules of working together and of holding meetings", "areas of cooperation and directions of action", "tasks: who, what, by when",
    "choosing the partnership's coordinator",
]
private let existingPolish = [
    "jak działa nasze partnerstwo: co się udaje, a co nie", "nowe cele: czego potrzebuje dziś nasza społeczność",
    "plan wspólnych działań na dłuższy czas",
]
private let existingEnglish = [
    "how our partnership is doing: what works and what does not", "new goals: what our community needs today",
    "a plan of joint action for the longer term",
]

/// The questionnaire after a meeting (2.2.6; after the second one about everything so far, 2.2.7). Numbered from 1 in this order.
public func evaluationQuestions(language: Language, ordinal: Int) -> [String] {
    switch (language, ordinal) {
    case (.pl, ...1):
        ["Na ile udało się osiągnąć cele spotkania? (od 1 do 5 i kilka słów)"] + questionsPolish
    case (.pl, _):
        ["Na ile dotychczasowe działania, z oboma spotkaniami, przybliżyły zawiązanie partnerstwa? (od 1 do 5 i kilka słów)"] + questionsPolish
    case (.en, ...1):
        ["How far were the aims of the meeting reached? (1 to 5 and a few words)"] + questionsEnglish
    case (.en, _):
        ["How far has everything so far, both meetings included, brought the partnership nearer? (1 to 5 and a few words)"] + questionsEnglish
    }
}

private let questionsPolish = [
    "Jaka była atmosfera? Czy uczestnicy byli zaangażowani?", "Jak przebiegły poszczególne części spotkania?",
    "Kogo zabrakło i kogo warto jeszcze zaprosić?", "Co następnym razem warto zrobić inaczej?",
    "Jakie wsparcie ze strony animatorki lub animatora będzie teraz potrzebne?",
]
private let questionsEnglish = [
    "What was the atmosphere like? Did people take an active part?", "How did each part of the meeting go?",
    "Who was missing, and who else should be invited?", "What should be done differently next time?",
    "What help from the animator will be needed now?",
]
