// More answers to invitations: longer letters, priests, teenagers, offices, irony. The notation of AnswerCases.swift.

let furtherAnswerCases = """
    accept | Szczęść Boże, dziękuję za pamięć o parafii. W czwartek mam wprawdzie kolędę, ale do szesnastej się wyrobię i chętnie do Państwa zajrzę. ks. Marek | obstacle, then yes
    decline | Szczęść Boże, niestety w czwartki o tej porze odprawiam nabożeństwo. Z Bogiem! | obstacle only
    decline | W imieniu Pani Starosty dziękuję za zaproszenie i informuję, iż z uwagi na inne obowiązki nie będzie Ona mogła wziąć udziału. | office, long word order
    accept | Działając w imieniu Zarządu, potwierdzam udział naszego przedstawiciela. | office
    accept | elo będę xd | teenager
    decline | nie no sory mam trening wtedy | teenager
    tentative | bede jak mnie mama puści | teenager
    accept | dobra wpadne | teenager
    decline | kurcze, akurat wtedy mam egzamin | obstacle only
    accept | Ech, znowu zebranie... No dobrze, przyjdę. | grumbling yes
    decline | Ech, znowu zebranie... Tym razem sobie daruję. | grumbling no
    accept | Nie lubię zebrań, ale dla was zrobię wyjątek i przyjdę. | dislike, then yes
    decline | Nie chodzę na zebrania. | never goes
    accept | Nigdy nie chodzę na zebrania, ale tym razem przyjdę. | never, but now
    accept | A niech tam, przyjdę! | idiom
    accept | Skoro Pani prosi, to będę. | since you ask
    accept | Ze względu na kontrolę nie zdążę na 16, ale będę o 16.30. | late
    decline | Gdybym mogła, tobym przyszła, ale nie mogę. | unreal condition
    decline | Byłabym, gdyby nie dyżur. | unreal condition
    decline | Żałuję, że nie mogę być z Państwem. | regret
    decline | Będę z Państwem myślami. | in thoughts only
    decline | Duchem będę z Wami, ciałem w Gdańsku. | in thoughts only
    accept | Będę i duchem, i ciałem :) | in the flesh
    accept | Proszę się mnie spodziewać. | idiom
    decline | Proszę się mnie nie spodziewać. | idiom negated
    accept | Zjawimy się w pięć osób. | several
    accept | Jak najbardziej, dziękuję za zaproszenie! | idiom
    accept | Deklarujemy obecność dwóch osób. | office
    accept | Potwierdzam. Tel. 600 100 200 | one word and a number
    accept | Dziękuję za miłe zaproszenie, skorzystam z przyjemnością. | thanks and yes
    decline | Dziękuję za miłe zaproszenie, jednak nie skorzystam. | thanks and no
    decline | Bardzo dziękuję, ale w tym roku już sobie odpuszczę. | lets it go
    decline | Niestety z przyczyn zdrowotnych nie będę obecna. | reason inside
    decline | Mam złamaną nogę. | obstacle only
    decline | Jestem po operacji, lekarz zabronił mi wychodzić. | obstacle only
    tentative | Jeszcze nie wiem, mam wtedy dyżur, ale może uda się zamienić. | may swap
    accept | Dyżur zamieniłam, więc jestem. | swapped
    tentative | Wszystko zależy od tego, czy dostanę urlop. | depends
    tentative | Chcę przyjść, ale nie wiem, czy zdążę. | wants, does not know
    tentative | Będę się starała dotrzeć, lecz nie gwarantuję. | tries
    tentative | Na 70% będę. | percent
    tentative | Proszę mnie wpisać ołówkiem ;) | in pencil
    tentative | Nie wiem czy nie będę wtedy w szpitalu. | does not know
    none | Dzień dobry, otrzymałam. Pozdrawiam | receipt only
    none | Przekazuję dalej do pana dyrektora. | passed on
    none | Ok, dziękuję, przekażę koleżance, może ona będzie miała pytania. | passed on
    none ask | Czy ktoś z Państwa będzie jechał z Rzgowa? | question with "będzie"
    none ask | Czy mogę jeszcze potwierdzić po terminie? | question with "potwierdzić"
    none ask | Nie dostałem załącznika z programem. | complaint
    accept leave | Przyjdę ostatni raz, a potem proszę mnie wykreślić z listy partnerów. | comes, then leaves
    decline | Proszę mnie skreślić z listy obecności na czwartek, nie dam rady. | this meeting only
    decline | Proszę mnie nie skreślać z listy partnerów, ale tym razem nie przyjdę. | does not leave
    accept | Nie rezygnuję z partnerstwa, przyjdę. | does not leave
    decline sub=Katarzyna Nowak | Na spotkanie deleguję Panią Katarzynę Nowak, inspektora ds. promocji. | office
    decline sub=Andrzej Kowalczyk | Uprzejmie informuję, że w spotkaniu weźmie udział Pan Andrzej Kowalczyk – zastępca kierownika GOPS. | office
    decline sub=Monika Zawadzka | ja nie moge ale wysle monike zawadzka | lower case, no diacritics
    decline sub=Stanisław Wójcik | Proszę wpisać Stanisława Wójcika zamiast mnie. | accusative
    accept nom=Ola nom=Kasia | Będziemy we trzy: ja, Ola i Kasia. | first names
    decline | Sorry, I've got a clash. | English
    accept | I will, thanks! | English
    accept | Will do, see you Thursday | English
    decline | Would have loved to but I'm in London then. | English
    tentative ask | Can I let you know next week? | English, a question that leaves it open
    accept | Прийдемо вдвох! | Ukrainian
    decline | Вибачте, не зможу бути. | Ukrainian
    """
