import Partnerships

/// The fixed words of the frame and of short labels; longer texts are templates.
struct Words {
    let language: Language

    private func of(_ polish: String, _ english: String) -> String { language == .pl ? polish : english }

    var all: [String: Any] {
        [
            "skip": of("Przejdź do treści", "Skip to the content"),
            "mainMenu": of("Menu główne", "Main menu"),
            "footerMenu": of("O stronie", "About this site"),
            "whereYouAre": of("Jesteś tutaj", "You are here"),
            "home": of("Start", "Home"),
            "calendar": of("Kalendarz", "Calendar"),
            "accessibility": of("Deklaracja dostępności", "Accessibility statement"),
            "privacy": of("Prywatność", "Privacy"),
            "otherLanguage": of("In English", "Po polsku"),
            "libraries": of("Biblioteki", "Libraries"),
            "nextMeetings": of("Najbliższe spotkania", "Next meetings"),
            "meetings": of("Spotkania", "Meetings"),
            "noMeetings": of("Na razie nie ma zaplanowanych spotkań.", "No meetings are planned yet."),
            "noMeetingsThisMonth": of("W tym miesiącu nie ma spotkań.", "There are no meetings this month."),
            "noLibraries": of("Biblioteki pojawią się tu wkrótce.", "The libraries will appear here soon."),
            "topics": of("Podsumowania spotkań", "Summaries of meetings"),
            "noTopics": of(
                "Nie ma jeszcze podsumowań. Pierwsze pojawi się tu po pierwszym spotkaniu.",
                "There are no summaries yet. The first one will appear here after the first meeting."),
            "subscribe": of("Subskrybuj kalendarz", "Subscribe to the calendar"),
            "subscribeHint": of(
                "Ten adres wystarczy dodać w swoim programie kalendarza, a spotkania będą się tam pojawiać same:",
                "Add this address to your calendar program, and the meetings will show up there by themselves:"),
            "wholeCalendar": of("Cały kalendarz", "Whole calendar"),
            "months": of("Miesiące", "Months"),
            "published": of("Opublikowano", "Published"),
            "meetingOn": of("Spotkanie", "Meeting"),
            "readSummary": of("Przeczytaj podsumowanie", "Read the summary"),
            "backToLibrary": of("Wszystkie spotkania biblioteki", "All meetings of the library"),
            "howRead": of("Jak czytamy te słowa", "How we read these words"),
            "ownWords": of("Słowa z wiadomości", "Words of the message"),
            "markedHint": of("Zaznaczone są słowa, na których opiera się odczytanie.", "Marked are the words that the reading rests on."),
            "weUnderstand": of("Rozumiemy tak", "We understand"),
            "nothingSure": of("Nic nie jest na tyle pewne, żeby to zapisać.", "Nothing is sure enough to be recorded."),
            "notSure": of("Nie mamy pewności", "We are not sure"),
            "reasons": of("Dlaczego", "Why"),
            "rule": of("reguła", "rule"),
            "confidence": of("Pewność", "Confidence"),
            "howToAnswer": of(
                "Decyduje biblioteka: wystarczy odpowiedzieć na list, w którym był ten odnośnik.",
                "The library decides: just answer the letter that this link came with."),
            "backHome": of("Wróć na stronę główną", "Back to the home page"),
        ]
    }

    var omittedAddress: String { of("[adres pominięty]", "[address omitted]") }

    func stage(_ stage: ForumStage) -> String {
        switch stage {
        case .preparing: of("przygotowuje pierwsze spotkanie", "preparing the first meeting")
        case .before(let ordinal): of("przed \(ordinal). spotkaniem", "before meeting no. \(ordinal)")
        case .after(let ordinal): of("po \(ordinal). spotkaniu", "after meeting no. \(ordinal)")
        }
    }

    /// Nil when there is nothing to add: a meeting that was called and takes place.
    func note(_ stage: Meeting.Stage) -> String? {
        switch stage {
        case .drafted, .called: nil
        case .held: of("odbyło się", "held")
        case .cancelled: of("odwołane", "cancelled")
        case .notHeld: of("nie odbyło się", "not held")
        }
    }

    /// "1 podsumowanie", "2 podsumowania", "5 podsumowań"
    func topicCount(_ count: Int) -> String {
        if language == .en { return count == 1 ? "1 summary" : "\(count) summaries" }
        let few = (2...4).contains(count % 10) && !(12...14).contains(count % 100)
        return "\(count) " + (count == 1 ? "podsumowanie" : few ? "podsumowania" : "podsumowań")
    }

    func feedName(_ programme: String) -> String { of("Spotkania: \(programme)", "Meetings: \(programme)") }

    func previous(_ month: String) -> String { of("Poprzedni: \(month)", "Previous: \(month)") }
    func next(_ month: String) -> String { of("Następny: \(month)", "Next: \(month)") }

    /// The kind page for a request that can't be answered: title and text.
    func fault(_ status: Int) -> (title: String, text: String) {
        switch status {
        case 404, 410:
            (
                of("Nie ma takiej strony", "There is no such page"),
                of(
                    "Być może adres zawiera literówkę albo strona została przeniesiona. Na stronie głównej jest lista wszystkich bibliotek.",
                    "The address may be mistyped, or the page has moved. The home page lists all libraries.")
            )
        case 405:
            (
                of("Te strony można tylko czytać", "These pages can only be read"),
                of(
                    "Na forum niczego się nie wysyła. Na zaproszenia odpowiada się po prostu e-mailem.",
                    "Nothing is sent on this forum. Invitations are simply answered by e-mail.")
            )
        case 400...499:
            (
                of("Nie rozumiemy tego adresu", "We don't understand this address"),
                of(
                    "Adres strony jest niepełny albo zbyt długi. Najprościej zacząć od strony głównej.",
                    "The address is incomplete or too long. The home page is the best place to start.")
            )
        default:
            (
                of("Coś się nie udało", "Something went wrong"),
                of(
                    "Przepraszamy, strony nie można teraz pokazać. Prosimy spróbować za kilka minut.",
                    "We are sorry, the page can't be shown right now. Please try again in a few minutes.")
            )
        }
    }
}
