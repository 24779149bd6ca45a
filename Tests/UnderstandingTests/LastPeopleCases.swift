// Delegations, ranks, forms of both sexes, unnamed substitutes; the notation of PeopleCases.swift.

let lastNominationCases = """
    nom= | Ewa Kot – nie! | refused behind a dash
    nom= | Ewa Kot (OSP): raczej nie | refused behind her house
    nom= | Ewa Kot? Lepiej nie. | refused in the next sentence
    nom= | Po co zapraszać Ewę Kot? | whoever asks so does not propose
    nom= | Czy trzeba zapraszać Ewę Kot? | whoever asks so does not propose
    nom=Maria Kot | Dlaczego nie zaprosiliście Marii Kot? | whoever asks so does
    nom= | Ewa Kot już była zaproszona. | invited already
    nom= | Ewa Kot has already been invited. | invited already
    nom= | Marię Kot zapraszaliśmy już trzy razy. | invited already
    nom=Maria Kot | Maria Kot jeszcze nie była zaproszona! | not yet
    nom=Anna Dom | Anna Dom, kwiaciarka | a surname like a house
    nom=Jan Dom | Jan Dom | a surname like a house
    nom=Anna Nowak | Anna Nowak z domu Kos | her maiden name is no house
    nom=Scout House | Invite somebody from the Scout House | an institution with a proper name
    nom=Maria Kot | Proponuję Marię Kot.⏎Z poważaniem⏎Adam Wilk⏎Dyrektor GOK⏎ul. Polna 3⏎Sekretariat: Ewa Sowa | names in a signature
    nom=Zofia Kra | Zofia Kra⏎kierownik biura | what she is, on the next line
    nom=Czesław Mikołajec | Organistę, Czesława Mikołajca, bo on zna młodzież. | a form of both sexes
    nom=Gabriel Wirkus | Przydałby się ktoś od sztuki, konkretnie widziałbym Gabriela Wirkusa, tego rzeźbiarza. | a form of both sexes
    nom=Mary Shaw | Do ask Mary Shaw, she runs the job centre. | somebody's house is not proposed itself
    nom=Norbert Wiech | Z pewnością proboszcz ewangelicki, ks. Norbert Wiech. | a function and who has it
    nom=Stary Młyn Nadziei | I jeszcze Stary Młyn Nadziei, mlyn@example.pl | capitals before an address
    nom=Piotr Gwizd | The young chemist at Jadwiga: Piotr Gwizd. | a house by a first name
    nom= | Pytałem Oliwię Trojok z samorządu, ale nie chce, więc jej nie wpisujcie. | in its own words
    nom=Hildegarda Nowok | Zaprosiłabym panią Hildegardę Nowok od koronek, tylko komputera ona nie ma. | in its own words
    nom=Teodora Mięta | Moja szwagierka Teodora Mięta, zna wszystkich. | a form of both sexes
    nom=Irek Sowiński | Koniecznie Irka Sowińskiego! | a form of both sexes
    nom=Gośka | Gośkę z kwiaciarni na rynku. | in its own words
    nom=Hania Pogorzelska | dh. Hania Pogorzelska z hufca | a rank
    nom=Leon Kita | Leona Kitę, prowadzi zespół ludowy. | in its own words
    nom=Ludwik Sikora | Może Ludwika Sikorę, pszczelarza spod lasu? | a form of both sexes
    nom=Ludwika Sikora | Może panią Ludwikę Sikorę, pszczelarkę? | a form of both sexes
    nom=Józef Gaj | Proponuję Józefa Gaja z PZW. | in its own words
    nom=Stanisław Wrona | Stanisława Wronę, emerytowanego strażaka. | a form of both sexes
    nom=Marcel Pająk | Marcela Pająka bym spytał. | in its own words
    nom=Dominik Zięba | Dominika Ziębę z warzywniaka, byle nie jego brata. | a form of both sexes
    nom=Andrzej Kozieł | Pana Andrzeja Kozieła z tartaku. | in its own words
    nom=Alicja Duda | Alicję Dudę (alicja.duda@example.pl) | in its own words
    nom= | Nikt mi nie przychodzi do głowy. | in its own words
    nom=Bractwo Kurkowe | Bractwo Kurkowe, mają salę. | in its own words
    nom=Towarzystwo Miłośników Kolei | Towarzystwo Miłośników Kolei! | in its own words
    nom=Uniwersytet Trzeciego Wieku | Zaproście Uniwersytet Trzeciego Wieku. | in its own words
    nom=Zuzanna Maj,Iga Lech | Zuzannę Maj i Igę Lech, obie z samorządu uczniowskiego. | in its own words
    nom=Wiesław Cichy | Pan Wiesław Cichy z OSP. | in its own words
    nom=Mirosława Dąb | Mirosława Dąb, kronikarka | a form of both sexes
    nom=Olek Janda | Olka Jandę, harcmistrza. | a form of both sexes
    nom=Felicja Ogórek | Może Felicję Ogórek? Prowadzi cukiernię. | in its own words
    nom=Kinga Pole | phm. Kinga Pole | a rank
    nom=Ignacy Lew | Ignacego Lwa, pszczelarza. | in its own words
    nom=Bartłomiej Cieślak | dzielnicowy asp. szt. Bartłomiej Cieślak | a rank
    nom=Dorota Wiśniewska-Kos | Dorotę Wiśniewską-Kos z banku spółdzielczego | in its own words
    nom=Ośrodek Zdrowia | Ośrodek Zdrowia | in its own words
    nom= | Nie mam pomysłu, wszyscy już są. | in its own words
    nom= | Nikogo więcej nie trzeba. | in its own words
    nom= | Pana Adamskiego już Państwo zaprosili, innych nie znam. | in its own words
    nom=Jan Ptak | Jan Ptak (tel. 600 100 200) | in its own words
    nom=Renata Sowa | renata.sowa@gok.example.pl - Renata Sowa, GOK | in its own words
    nom=Helena Mroczek | Helenę Mroczek. Jej brat Tomek też by chciał, ale jego nie zapraszajcie. | passed over or gone
    nom=Helena Mroczek | Helenę Mroczek, byle nie jej szwagra Tomka. | passed over or gone
    nom=Oskar Lach | Pytałem Wandy Rybickiej i poleca Oskara Lacha. | who recommends
    nom=Oskar Lach | Oskar Lach, wskazała go Wanda Rybicka. | who recommends
    nom=Oskar Lach | Wanda Rybicka poleciła nam Oskara Lacha. | who recommends
    nom=Oskar Lach | Słyszałem od Wandy Rybickiej, że kogoś szukacie. Proponuję Oskara Lacha. | who recommends
    nom=Oskar Lach | Pan Oskar Lach, poznałam go przez Wandę Rybicką. | who recommends
    nom= | Prosimy spytać Wandy Rybickiej, kto tu działa. | who recommends
    nom=Oskar Lach | Rozmawiałam z Oskarem Lachem, zgodził się. | in its own words
    nom=Oskar Lach | Oskara Lacha. Namiar dostałem od Wandy Rybickiej (wrybicka@example.pl). | who recommends
    nom=Szymon | Szymon (brat wójta) | whose relation
    nom=Daria Gruszka | Córka proboszcza ewangelickiego, pani Daria Gruszka | whose relation
    nom=Ola | Wnuczka Barbary Jasińskiej, Ola | whose relation
    nom=Adam Kurek | Pan Adam Kurek, numer ma jego siostra Zofia. | whose relation
    nom=Adam Kurek | Ewa Wąs i Piotr Dymek już są, więc dopiszcie Adama Kurka. | passed over or gone
    """

let lastSubstituteCases = """
    decline sub=Honorata Walczuk | Urząd reprezentować będzie Sekretarz Miasta, Pani Honorata Walczuk. | an official delegation
    decline sub=Teodora Mięta | Niestety nie mogę. Moja szwagierka Teodora Mięta przyjdzie za mnie. | a form of both sexes
    decline sub=Irek Sowiński | Nie dam rady, wyślę Irka Sowińskiego. | a form of both sexes
    decline sub=Hania Pogorzelska | Czuwaj! Mam zbiórkę, więc zastąpi mnie dh. Hania Pogorzelska. | a rank
    decline sub=Kuba | Nie będzie mnie, hufiec reprezentuje pwd. Kuba. | an official delegation
    accept nom=Ірина Коваленко | Так, я прийду. Зі мною буде ще подруга Ірина Коваленко. | in its own words
    decline sub=Danuta Brzoza | Burmistrz nie może uczestniczyć, deleguje Panią Danutę Brzozę, Skarbnika Gminy. | an official delegation
    decline sub=Danuta Brzoza | Wójt nie weźmie udziału w spotkaniu. Gminę będzie reprezentowała Zastępca Wójta, Pani Danuta Brzoza. | an official delegation
    decline sub=Romana Gil | Ja nie mogę, ale będzie moja koleżanka Romana Gil. | a form of both sexes
    decline sub=Kamila Bąk | Nie przyjdę, idzie za mnie Kamila Bąk. | a form of both sexes
    decline sub=Kamil Bąk | Nie przyjdę, posyłam Kamila Bąka. | a form of both sexes
    decline sub=Daniel Struś | Niestety nie, ale poprosiłam Daniela Strusia, żeby był za mnie. | in its own words
    decline sub=Stefania Wilk | Ja w sanatorium, pójdzie Stefania Wilk z zarządu. | in its own words
    decline sub=Gośka | Nie ja, tylko Gośka z kwiaciarni. | in its own words
    decline sub=mąż | Nie mogę, przyjdzie mąż. | unnamed
    decline | Nie mogę. Zastępcy nie przyślę. | in its own words
    decline | Niestety nie będzie mnie ani nikogo z firmy. | in its own words
    accept nom=Roman Wnuk | Będę i wezmę Romana Wnuka. | a form of both sexes
    accept nom=Halina Duda | Przyjdę z Haliną Dudą. | in its own words
    accept nom=Oksana Melnyk | Przyjdę i zabiorę koleżankę Oksanę Melnyk. | in its own words
    decline sub=Łukasz Bober | Nie mogę - deleguję st. sierż. Łukasza Bobera. | a rank
    decline sub=Jan Żak | Nie będę, jedzie asp. Jan Żak. | a rank
    decline sub=Aneta Klim | W moim miejscu pojawi się Aneta Klim z działu kadr. | in its own words
    decline sub=Ольга Петренко | Не зможу прийти, замість мене буде Ольга Петренко. | in its own words
    decline sub=Adam Wrona | Obowiązki nie pozwalają mi przyjechać. Do Państwa dyspozycji będzie mój zastępca, Adam Wrona. | unnamed
    decline sub=Bożena Lis | Zamiast dyrektora przyjedzie p. Bożena Lis (b.lis@x.example.pl). | in its own words
    accept | Będę, a Marek Kos prosił, żeby go pozdrowić. | in its own words
    decline | Nie przyjdę, Marek Kos też nie. | in its own words
    decline sub=Zofia Barć | Z powodu wcześniejszych zobowiązań nie wezmę udziału. Na spotkanie delegowana została Pani Zofia Barć. | an official delegation
    decline sub=Jerzy Pałka | Informuję, że Starostę zastąpi Członek Zarządu Powiatu Pan Jerzy Pałka. | an official delegation
    decline sub=Krzysztof Mróz | Prezes nie może, zjawi się wiceprezes Krzysztof Mróz. | in its own words
    decline sub=Wojtek Rak | Mnie nie będzie, podjedzie Wojtek Rak, nasz naczelnik. | in its own words
    decline sub=żona | Ja na delegacji, przyjdzie żona. | unnamed
    decline sub=syn | Nie mogę, wysyłam syna. | unnamed
    decline sub=córka | Niestety nie, ale będzie moja córka. | unnamed
    decline sub=ktoś | Ja nie mogę, kogoś wyślę. | unnamed
    decline sub=Patrycja Wolska | Zwichnęłam nogę. Poprosiłam Patrycję Wolską, żeby poszła zamiast mnie. | in its own words
    decline sub=Tadeusz Wasiak | W zastępstwie Pani Dyrektor uczestniczyć będzie p. Tadeusz Wasiak. | unnamed
    decline | Niestety nie. Pani Wolska z tego co wiem też nie. | in its own words
    decline | Nie przyjdę i nikogo nie wyślę. | in its own words
    decline | Nie przyjdę, Marek też nie może. | in its own words
    accept | Będę. Dyrektor Wolski prosił przekazać, że jego nie będzie. | in its own words
    accept nom=Grażyna Bąk | Będę z Grażyną Bąk. | in its own words
    accept nom=Patrycja Wolska | Przyjdę, a razem ze mną Patrycja Wolska z rady osiedla. | in its own words
    accept nom=Jerzy Pałka | Potwierdzam udział swój oraz p. Jerzego Pałki. | in its own words
    accept nom=Adam Sroka | Przyjdę, zabiorę Adama Srokę z koła łowieckiego. | in its own words
    decline sub=Eliza Gwóźdź | Мене не буде, замість мене прийде Eliza Gwóźdź. | in its own words
    decline sub=Марія Шевченко | На жаль, не зможу, прийде Марія Шевченко. | in its own words
    accept nom=Марія Шевченко | Буду, зі мною прийде Марія Шевченко. | in its own words
    decline sub=Emma Clark | Sorry, I'm away. Emma Clark will represent us. | in its own words
    decline sub=Emma Clark | I can't come. I'm sending Emma Clark. | in its own words
    decline sub=Anna Lis | Obowiązki służbowe uniemożliwiają mi obecność. Moim pełnomocnikiem będzie mgr Anna Lis. | in its own words
    decline sub=Anna Lis | Pana Dyrektora reprezentowała będzie p. Anna Lis. | an official delegation
    decline sub=Robert Gil | W spotkaniu z ramienia OSP weźmie udział dh Robert Gil. | an official delegation
    decline sub=Robert Gil | Szkołę na spotkaniu reprezentuje pan Robert Gil, ja mam maturę próbną. | an official delegation
    decline sub=Robert Gil | Nie ma mnie w kraju. Przyjdzie Robert Gil (robert@x.example.pl, 601 222 333). | in its own words
    decline sub=Basia | Nie mogę, Basia za mnie pójdzie. | in its own words
    decline sub=Basia Cygan | Ja odpadam, ale Basia Cygan chętnie pójdzie zamiast mnie. | in its own words
    decline sub=kolega | Nie dam rady, kolega mnie zastąpi. | unnamed
    decline sub=zastępca | Mam sesję, więc będzie mój zastępca. | unnamed
    decline sub=zastępczyni | Wyślę zastępczynię, ja nie mogę. | unnamed
    decline sub=Jolanta Kępa | Niestety urlop. Pani Jolanta Kępa z sekretariatu Państwa odwiedzi. | in its own words
    decline sub=Dawid Noga | Nie zdążę, ale jest Dawid Noga i on przyjdzie. | in its own words
    decline sub=Kasia Wrona | Sorki, nie ja. Kasia Wrona będzie. | in its own words
    decline | Nie mogę, a zastępcy nie mam. | unnamed
    decline | Nie przyjdę, proszę nie liczyć też na Roberta Gila. | in its own words
    accept nom=Robert Gil | Będę, Robert Gil ze mną. | in its own words
    accept nom=Basia | Przyjdziemy z Basią. | in its own words
    accept nom=Anna Lis | Przyjdę w towarzystwie p. Anny Lis. | in its own words
    accept nom=Jan Nowak | Tak, będę. Przyprowadzę kolegę, Jana Nowaka. | in its own words
    accept nom=Sławomira Bury | Będę i dołączy do mnie siostra, Sławomira Bury. | in its own words
    decline sub=James Hill | Unfortunately I can't. James Hill from our office will take my place. | in its own words
    accept nom=James Hill | I'll be there with James Hill. | in its own words
    decline sub=Zofia Chruściel | Nie mogę. Gminę reprezentować będzie Sekretarz, Pani Zofia Chruściel. | "Pani" is no name
    decline sub=Stefania Wójcik | Mam wtedy walne. Z Państwem siądzie do stołu nasza skarbniczka Stefania Wójcik. | sits down
    decline sub=Tomasz Sadowy | Komendant nie może być, oddelegował swojego zastępcę, mł. bryg. Tomasza Sadowego. | the chief delegates
    decline nom=Duda | Ja nie, ale Duda zza miedzy bardzo by chciał dostać zaproszenie: duda.agro@example.pl | the address tells the name
    accept nom=Łukasz Wrona | Przyjadę. Przy okazji proszę wysłać takie samo pismo do Łukasza Wrony (l.wrona@odr.example.pl). | an outright opening
    accept ask | Sure! Anywhere to park a pram? | an outright opening beside a question
    none | Potwierdzam obecność. To znaczy nie, proszę na mnie nie liczyć. Albo jednak proszę zadzwonić. | an opening taken back
    accept | Będę. Nie ma potrzeby zapraszać Adama Kurka. | named in passing
    accept | Będę. Gadałam z Adamem Kurkiem z nadleśnictwa o sadzonkach. | named in passing
    accept | Przyjdę. Zofia Wąs też będzie, pisała mi. | named in passing
    accept | Będę. Do wiadomości: Zofia Wąs, Adam Kurek | named in passing
    accept | Będę. Załączam pismo od Zofii Wąs (zofia@example.pl). | named in passing
    accept | Będę. Zofia Wąs (zwas@example.pl) napisała, że sala jest za mała. | named in passing
    accept | Przyjdziemy z Zofią Wąs, ona też ma zaproszenie. | named in passing
    decline sub=Dominik Pyra | Obowiązek spada na kolegę Dominika Pyrę, ja mam kurs. | whose relation
    decline | Nie przyjdę, nagrodę odbierze za mnie Zofia Mróz. | something else for the writer
    decline | Nie będę, życzenia i kosz zaniesie za mnie Zofia Mróz. | something else for the writer
    """
