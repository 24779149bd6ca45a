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
