// What people call one another: "pani Ania" on the list is Anna.

private let diminutiveLines = """
    Agnieszka Aga Agusia Agniesia Agnisia
    Aleksandra Ola Olka Olcia Oleńka
    Alicja Ala Alka Alusia Alunia
    Anna Ania Anka Hania Anusia Andzia
    Antonina Tosia Antosia Tonia
    Barbara Basia Baśka Barbarka Basieńka
    Beata Beatka Bea Becia
    Bogumiła Bogusia Bogna
    Bogusława Bogusia
    Bożena Bożenka Bożenna Bożka
    Celina Celinka Cela
    Danuta Danusia Danka Danuśka
    Dorota Dorotka Dorcia
    Edyta Edytka
    Elżbieta Ela Elka Elżunia Eluś
    Eugenia Gienia
    Ewa Ewka Ewunia Ewcia Ewuś
    Ewelina Ewelinka
    Franciszka Frania
    Gabriela Gabrysia
    Genowefa Gienia Genia Gienka
    Grażyna Grażynka Grażka Graża
    Halina Hala Halinka Halusia Halszka Halka
    Hanna Hania Hanka
    Helena Hela Helenka Helcia Helusia
    Irena Irenka Ira Irusia
    Iwona Iwonka Iwka
    Izabela Iza
    Jadwiga Jadzia Jaga Jadźka
    Janina Janka Janeczka Janinka Jaśka
    Joanna Asia Joasia Aśka Asieńka Joaśka
    Jolanta Jola Jolka Jolcia Joleczka
    Julia Julka
    Justyna Justynka Justysia Justyś
    Karolina Karolcia Karolka
    Katarzyna Kasia Kaśka Kasieńka Kachna Katarzynka
    Kinga Kinia
    Krystyna Krysia Kryśka Krysieńka Krysiunia Krycha
    Leokadia Lodzia Lodka
    Lidia Lidka Lidzia
    Lucyna Lucynka Lusia
    Magdalena Magda Madzia Magdusia
    Maria Marysia Maryla Mania Marysieńka Marycha Maryśka Maryjka
    Małgorzata Małgosia Gosia Gośka Małgośka Małgoś Gosieńka
    Marzena Marzenka
    Michalina Michasia
    Mirosława Mirka
    Monika Monia Monisia
    Natalia Natalka Natka Nati Natalcia
    Patrycja Patka
    Renata Renia Renatka Reniuta
    Stanisława Stasia Staszka
    Stefania Stefcia
    Sylwia Sylwka Sylwunia
    Teresa Tereska Renia Terenia Tesia
    Urszula Ula Ulka Urszulka Uleńka
    Wanda Wandzia Wandeczka
    Weronika Wera Werka
    Wiesława Wiesia Wieśka Wiesiunia
    Wiktoria Wika
    Zofia Zosia Zośka Zocha Zosieńka Zofijka
    Zuzanna Zuza Zuzia Zuzka
    Adam Adaś Adasiek
    Andrzej Andrzejek Jędrek Andrzejku Jędruś
    Antoni Antek Tosiek Antoś Tolek
    Bartłomiej Bartek
    Bartosz Bartek
    Czesław Czesiek Czesio Czechu
    Edward Edek Edzio Edziu
    Feliks Felek
    Franciszek Franek Franio Franuś
    Grzegorz Grzesiek Grześ Grzesio Grzechu
    Henryk Heniek Henio Henryczek
    Ignacy Ignaś
    Ireneusz Irek
    Jan Janek Jaś Jasiek Jasio Jaśko
    Jarosław Jarek Jaro
    Jerzy Jurek Jureczek
    Józef Józek Józio Józinek Józiu
    Kazimierz Kazik Kaziu Kazio Kazek
    Krzysztof Krzysiek Krzyś Krzysio Krzychu Krzysztofek
    Leszek Lechu Lesio Leszko
    Maciej Maciek
    Marian Maniek Marianek
    Michał Michałek Misiek Michaś
    Mieczysław Mietek Miecio Mieciu
    Mikołaj Mikołajek
    Mirosław Mirek Mirko
    Paweł Pawełek Pawełku
    Piotr Piotrek Piotruś Pietrek
    Przemysław Przemek
    Radosław Radek
    Roman Romek Romcio Romuś
    Ryszard Rysiek Rychu Rysio Rysiu
    Sławomir Sławek Sławuś
    Stanisław Staszek Stasiek Stasio Stachu
    Stefan Stefek
    Szymon Szymek
    Tadeusz Tadek Tadzio Tadziu
    Tomasz Tomek Tomuś Tomcio
    Wacław Wacek
    Waldemar Waldek Waldi
    Wiesław Wiesiek Wiesio Wiechu
    Witold Witek
    Władysław Władek Władzio Władziu
    Włodzimierz Włodek
    Wojciech Wojtek Wojtuś
    Zbigniew Zbyszek Zbyszko Zbysio Zbyś Zbychu
    Zdzisław Zdzisiek Zdzich Zdzisio Zdzichu
    Zenon Zenek Zenio Zeniu
    Czesława Czesia
    Bronisława Bronia Broncia
    Władysława Władzia
    Mieczysława Miecia
    Zdzisława Zdzisia
    Felicja Fela Felcia
    Klaudia Klaudynka
    Kamila Kama Kamilka
    Bronisław Bronek
    Dominik Domino
    Gerard Gerek
    Edmund Mundek
    Łukasz Łukaszek Łuki
    Marek Mareczek
    Robert Robcio Robercik Robuś
    Rafał Rafałek
    Leon Leoś
    Aldona Aldonka
    Regina Renia
    Eugeniusz Gienek Genek Gienio Genio
    Bogdan Boguś Bodzio Bodek
    Bogusław Boguś Bodzio
    Dariusz Darek Daruś
    Mariusz Mariuszek Maniek
    Kamil Kamilek
    Ludwik Ludek Ludwiś
    Aleksander Olek Alek
    Wincenty Wicek
    Jakub Kuba Kubuś
    Agata Agatka
    Marta Martusia
    Marianna Marysia
    Bernadeta Bernadetka
    Dominika Domi
    Emilia Emilka Mila
    Violetta Wiola
    Jacek Jacuś
    Marcin
    Karol Karolek Lolek
    Mateusz Mati Mateuszek
    Lech Lechu
    Wioletta Wiola
    Stanisław Staś Stasiu Stasio
    Bolesław Bolek Bolko
    Oliwia Oliwka
    Nadzieja Nadia Nadija
    Wiera Wierka Wira
    Kazimiera Kazia
    Arkadiusz Arek
    Cezary Czarek
    Konstanty Kostek
    Remigiusz Remik Remek
    Maksymilian Maks
    Sebastian Seba
    Józef Ziutek Józuś
    Józefina Józia
    Apolonia Pola
    Kornelia Nela Kornelka
    Janusz Januszek
    Gustaw Gutek Gucio
    Hanna Haneczka Hanusia
    Aneta Anetka
    Michalina Misia
    Zygmunt Zyga Zygmuś
    Stefania Stefka Stefa
    Dominika Dominisia
    Weronika Weronka
    Mirosława Mira
    Bartłomiej Bartuś
    Bartosz Bartuś
    Lucjan Lucek
    Filip Filipek
    Adrian Adi
    Damian Damianek
    Hieronim Hirek
    Dorota Dora
    Małgorzata Gocha
    Katarzyna Kacha
    Anna Anula
    Zofia Zofka
    Wiktor Wiktorek
    Krzysztof Kris Krzysiu
    Celestyna Celinka
    Ludwika Lusia
    Julita Julitka
    Aleksander Aleks Oleś
    Szczepan Szczepcio
    Tymoteusz Tymek
    Natasza Natka
    Cecylia Cecylka Cela Cesia Cecysia Cilka
    Gertruda Truda Trudzia Trudka Gerta
    Rozalia Rózia Rozalka Rozalcia Rózka Róża
    Róża Różyczka Rózia Rózyczka
    Ludmiła Ludka Luda Ludmiłka Miła Mila Lusia
    Ludwika Ludka Ludwinia
    Walenty Walek Waluś
    Norbert Norbi Norbercik Norbertek
    Wioletta Wiolka Wioletka Wiolcia
    Violetta Wiolka Violka Viola
    Wioleta Wiola Wiolka
    Adela Adelka Dela Adelcia
    Adelajda Adela Ada Ajda
    Adrianna Ada Adrianka Adria
    Alina Alinka Ala Alusia
    Amelia Amelka Mela Melka
    Angelika Angela Andżela Andżelika Gela
    Aniela Anielka Anielcia Nela
    Anita Anitka
    Aurelia Aurelka Rela
    Bernadeta Benia Detka Bernia
    Bogumiła Bogumiłka
    Brygida Brygidka Gida Brysia
    Cyryl Cyrylek
    Dagmara Daga Dagmarka Mara
    Daria Darka Dasia Darusia
    Diana Dianka
    Eliza Elizka Lizka Liza
    Elwira Elwirka Wira
    Emilia Milka Emi
    Felicja Felka
    Franciszka Franka Franusia
    Gabriela Gaba Gabi Gabcia
    Henryka Henia Heńka Rysia
    Honorata Honoratka Honorka Norka Hona
    Ilona Ilonka Ilka
    Irmina Irminka Mina
    Izabella Iza Izunia Bela
    Izabela Izka Izunia Bela Izabelka
    Janina Nina Jasia Jania
    Judyta Judytka Judka
    Julianna Julka Julianka
    Kamila Kamilcia
    Karina Karinka
    Klara Klarcia Klarka
    Krystyna Krycha Krystynka Kryńka
    Ksenia Ksenka Ksiusza Oksana
    Laura Laurka Laurcia
    Lena Lenka
    Liliana Lila Lilka Lili
    Longina Longinka
    Łucja Łucka Łusia Łucyjka
    Maja Majka Majeczka
    Malwina Malwinka Malwa
    Magdalena Magdzia Lena Magdalenka Magduś
    Marcelina Marcelinka Celina Celinka Marcysia
    Mariola Mariolka Jola
    Marlena Marlenka
    Martyna Martynka
    Marzanna Marzanka Marzena
    Matylda Matyldka Tylda Tyldzia
    Melania Mela Melcia Mela
    Milena Milenka Mila
    Nikola Nikolka Nika
    Otylia Tyla Otylka Tylka
    Paulina Paulinka Paula Paulcia
    Pelagia Pela Pelcia Pelka
    Petronela Pela Petronelka Nela
    Regina Reginka Gina
    Roksana Roksanka Roksa
    Sabina Sabinka Saba
    Salomea Salcia Salka Salunia
    Sandra Sandrunia Sandruś
    Tamara Tamarka Toma
    Tekla Teklunia Teklusia
    Walentyna Wala Walka Walusia Tina
    Wiktoria Wikusia Wiki Wiktorka
    Zenobia Zena Zenia
    Zyta Zytka
    Żaneta Żanetka Żana
    Oksana Oksanka Ksenia Ksana Ksiusza Ksanka
    Olena Olenka Lena Lenka Ola Oleńka Hela
    Iryna Irka Irenka Ira Irynka Irusia Iroczka
    Natalija Natala Natałka Natalka Natasza Natka
    Tetiana Tania Tanieczka Tatiana Tetianka
    Tatiana Tania Tanieczka
    Switłana Swieta Swietka Lana Świeta
    Svitlana Swieta Sveta Svieta Lana
    Halyna Hala Halinka Halynka Halina
    Galina Gala Hala Halinka
    Ludmyla Luda Ludka Ludmiła Mila
    Julija Julka Jula Julcia Julia
    Maryna Marynka Marina Marynia
    Kateryna Katia Kasia Katerynka Katrusia
    Anastazja Nastka Nastia Ania Nastusia
    Anastasija Nastia Nastka Nastusia
    Ołena Lena Ołenka Ola Olenka
    Oleksandra Ola Sasza Sania Łesia Olesia
    Solomija Sola Solomijka Mija
    Olga Ola Olka Olgunia Ołeczka Olha
    Larysa Lara Laryska Lora
    Łarysa Lara Łara
    Jarosława Jarka Sława Jarosia
    Mirosława Mircia Sława Mirusia
    Stanisława Stasieńka Stanka
    Albert Bertek Albercik Alek
    Albin Albinek Binek
    Alfred Fredek Fredzio Alfredzik
    Alojzy Alojz Lojzek Alek Luzik
    Andrij Andrzej Andriusza Andrijko
    Artur Arturek Artek Turek
    August Gucio Gustek
    Augustyn Gucio Gustek
    Benedykt Benek Bendek Benio
    Bernard Bernardek Benek Bernuś
    Błażej Błażejek Błażek
    Bogumił Boguś Bogumiłek
    Bohdan Bodzio Boguś Bogdan
    Bronisław Bronio Broniek
    Cyprian Cyprek Cypek
    Daniel Danielek Danek Danio Daniello
    Dawid Dawidek Dawcio
    Dmytro Dima Mitia Dymitr Dmytryk
    Dominik Dominiczek Domcio
    Emil Emilek Milek
    Eryk Eryczek
    Ernest Ernestek Erni
    Fabian Fabianek Fabek
    Ferdynand Ferdek Ferdzio Nandek
    Florian Florek Florcio Florianek
    Fryderyk Frycek Fryc Fredek
    Gabriel Gabryś Gabrielek
    Gustaw Gustek Gutuś
    Hubert Hubcio Hubercik Hubi Bercik
    Ihor Igor Ihorek Igorek
    Igor Igorek Gorek
    Iwan Wania Iwanko Iwaś
    Izydor Izydorek Dorek Izek
    Jacek Jacuś Jacunio Jaca
    Jakub Jakubek Kubek Kubuś
    Jarosław Jaruś Sławek
    Jerzy Jerzyk Jurecek Juruś
    Joachim Achim Jochym
    Julian Julek Julianek
    Juliusz Julek
    Jurij Jura Jurek Jurko
    Kacper Kacperek Kapi
    Kajetan Kajtek Kajtuś
    Klemens Klimek Klemensik
    Konrad Kondzio Konradek Kondek
    Kornel Kornelek Nelek
    Krystian Krystek Krystianek
    Leon Lonek Leonek
    Leonard Leoś Leonek Leo Nardek Lonek
    Leopold Poldek Leoś Poldi
    Lesław Leszek Lesiu
    Łukasz Łukaszko Łukasik Luki
    Marcel Marcelek
    Marceli Marcelek Celek
    Marcin Marcinek Marcyś
    Marek Maruś Mareczek
    Maksym Maks Maksymko
    Miłosz Miłoszek Miłek
    Mieczysław Mieciek Mieczyk Mieczek
    Mykoła Mikołaj Kola Mykolka Mikołajek
    Nikodem Nikoś Nikodemek Niko
    Oleksandr Sasza Olek Saszko Aleksander
    Ołeksandr Sasza Olek Saszko Aleksander
    Oleh Olek Oleg Olko
    Olgierd Olek Gierdek
    Oskar Oskarek Osi
    Patryk Patryczek Patuś
    Przemysław Przemko Przemuś Przemo
    Radosław Radzio Radko Raduś
    Rajmund Mundek Rajmundek
    Roman Romanek Romuś
    Romuald Romek Romcio
    Rudolf Rudek Rudolfek Rudi Dolek
    Sebastian Sebek Sebuś Bastek
    Serhij Serhijko Sergiusz Sierioża
    Seweryn Sewerynek Sewek Rynek
    Sylwester Sylwek Sylwuś
    Szczepan Szczepek
    Taras Tarasik Tarasek
    Teodor Teoś Dorek Teodorek Fedor
    Teofil Teoś Filek Tofil
    Tymon Tymek Tymonek Tymcio
    Wasyl Wasia Wasylko Waśka
    Wawrzyniec Wawrzek Wawrzuś
    Wilhelm Wilek Wiluś Willi
    Wincenty Wincenciak Wicuś Winek
    Wołodymyr Wołodia Wowa Włodek
    Volodymyr Wołodia Wowa Vova Włodek
    Waldemar Walduś Waldzio
    Zenon Zenuś Zenonek
    Zygfryd Zyga Frydek Zygfrydek
    Zygmunt Zyzio Zygmuncik Mundek
    """

/// What stands for a full name, folded.
func isShort(_ form: String) -> Bool { fullNames[form] != nil }

/// Folded name → the full names it may stand for.
private let fullNames: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for line in diminutiveLines.split(separator: "\n") {
        let names = line.split(separator: " ").map { folded($0) }
        for short in names.dropFirst() { table[short, default: []].insert(names[0]) }
    }
    return table
}()

/// Whether a first name in any case, full or familiar, may be this one (both folded): "anie", "anną" and "ania" are Anna.
func mayBe(_ form: String, _ name: String) -> Bool {
    guard form != name else { return true }
    let plain = firstNames[form].map { folded($0.nominative) } ?? form
    if fullNames[form]?.contains(name) ?? false { return true }  // "Czesia", and not only of Czesio
    // "pana Czesława" is no Czesława
    if let man = mansNamesInGenitive[form].map({ folded($0) }), man == name || fullNames[man]?.contains(name) ?? false { return true }
    return plain == name || fullNames[plain]?.contains(name) ?? false || fullNames[name]?.contains(plain) ?? false
}
