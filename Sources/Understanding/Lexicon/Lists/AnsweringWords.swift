// Words beside an answer that change whose or what answer it is (Readers/Answers/AnswerReader.swift, WishReader.swift).

enum AnsweringWords {
    /// Others whose refusal is not the writer's: "będę, mąż niestety nie".
    static let othersNearby = wordSet("""
        maz zona syn corka brat siostra mama tata kolega kolezanka zastepca zastepczyni szef szefowa wojt burmistrz dyrektor dyrektorka
        husband wife colleague boss
        """)

    /// Small words between "będę" and the verb it makes a future of: "będę już tu pisać".
    static let besideVerbs = wordSet("""
        sie tego tym juz wiecej wam was panstwa panstwu pani panu tu teraz tutaj
        """)

    /// Verbs of coming and being able, no other deeds: "będę mógł przyjść", "będę uczestniczyć" are answers, "będę pisać" is none.
    static let comingStems = wordStems("""
        przy byc bywa uczestn bra wzi staw zjaw pojaw wpada dotrz dociera chodz jecha jezdz doje dost mog mial miel zdaz umia chcia chcie
        bral obecn reprezent wychodz wyjs
        """)

    /// What others do before "i ja": "Przyjdzie Anna Nowak i ja".
    static let othersCome = wordSet("""
        przyjdzie przyjda przyjedzie przyjada bedzie beda bedziemy przyjdziemy stawi stawia zjawi zjawia pojawi pojawia dotrze dotra wybiera
        wybieraja idzie ida jedzie jada pojdzie pojda wpadnie wpadna melduje melduja coming comes come attending
        """)

    /// What the writer does who comes in somebody's place: "Chętnie zastąpię Annę Nowak". "Zastępuję" only with its last letter as written.
    static let standingIn = wordSet("""
        zastapie zastapimy zastepujemy reprezentujemy
        """)

    /// Behind "zostaję z", "zostaję w": it is no staying away.
    static let stayingWith = wordSet("""
        wami panstwem partnerstwie programie projekcie nami liscie grupie
        """)

    /// Before "zastąpić Annę": the writer may, wants to or has to.
    static let ableToStandIn = wordSet("""
        moge mozemy mam mamy chce chcemy bede bedziemy musze musimy mnie nas sprobuje postaram chetnie moglabym moglbym
        """)

    /// Behind "zastępuję": then, at something else, so that the writer does not come: "Tego dnia zastępuję koleżankę w szkole".
    static let meanwhile = wordSet("""
        wtedy akurat tego dnia dniu czasie wowczas then that
        """)

    /// Verbs after which "czy …" is no question to the reader: "nie wiem, czy dam radę".
    static let whetherVerbs = wordSet("""
        wiem wiemy znac sprawdze sprawdzimy zobacze zobaczymy pewna pewny pewni powiedziec potwierdze zapytac spytam nwm zastanawiam ustale
        знаю впевнена впевнений obiecac pamietam zalezy
        """)

    /// Of the writer's own coming: "nie przyjdę", "nie dam rady".
    static let ownComing = wordSet("""
        przyjde przyjdziemy przyjade przyjedziemy bede bedziemy dotre dotrzemy dojade dojedziemy moge mozemy dam damy zdaze zdazymy
        """)
}
