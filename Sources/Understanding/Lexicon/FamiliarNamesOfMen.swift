// What men are called by those who know them: the full name, then its familiar forms. A name may stand on several lines.

/// "pan Czesio" on the list is Czesław.
let familiarNamesOfMen = """
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
    Bronisław Bronek
    Dominik Domino
    Gerard Gerek
    Edmund Mundek
    Łukasz Łukaszek Łuki
    Marek Mareczek
    Robert Robcio Robercik Robuś
    Rafał Rafałek
    Leon Leoś
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
    Jacek Jacuś
    Marcin
    Karol Karolek Lolek
    Mateusz Mati Mateuszek
    Lech Lechu
    Stanisław Staś Stasiu Stasio
    Bolesław Bolek Bolko
    Arkadiusz Arek
    Cezary Czarek
    Konstanty Kostek
    Remigiusz Remik Remek
    Maksymilian Maks
    Sebastian Seba
    Józef Ziutek Józuś
    Janusz Januszek
    Gustaw Gutek Gucio
    Zygmunt Zyga Zygmuś
    Bartłomiej Bartuś
    Bartosz Bartuś
    Lucjan Lucek
    Filip Filipek
    Adrian Adi
    Damian Damianek
    Hieronim Hirek
    Wiktor Wiktorek
    Krzysztof Kris Krzysiu
    Aleksander Aleks Oleś
    Szczepan Szczepcio
    Tymoteusz Tymek
    Walenty Walek Waluś
    Norbert Norbi Norbercik Norbertek
    Cyryl Cyrylek
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
