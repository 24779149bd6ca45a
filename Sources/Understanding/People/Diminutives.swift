// What people call one another: "pani Ania" on the list is Anna.

private let diminutiveLines = """
    Agnieszka Aga Agusia
    Aleksandra Ola Olka Olcia
    Alicja Ala Alka
    Anna Ania Anka Hania Anusia Andzia
    Antonina Tosia Antosia Tonia
    Barbara Basia Baśka Barbarka
    Beata Beatka
    Bogumiła Bogusia Bogna
    Bogusława Bogusia
    Bożena Bożenka
    Celina Celinka
    Danuta Danusia Danka
    Dorota Dorotka
    Edyta Edytka
    Elżbieta Ela Elka Elżunia
    Eugenia Gienia
    Ewa Ewka Ewunia
    Ewelina Ewelinka
    Franciszka Frania
    Gabriela Gabrysia
    Genowefa Gienia
    Grażyna Grażynka
    Halina Hala Halinka
    Hanna Hania Hanka
    Helena Hela Helenka
    Irena Irenka Ira
    Iwona Iwonka
    Izabela Iza
    Jadwiga Jadzia Jaga
    Janina Janka Janeczka
    Joanna Asia Joasia Aśka
    Jolanta Jola Jolka
    Julia Julka
    Justyna Justynka
    Karolina Karolcia
    Katarzyna Kasia Kaśka
    Kinga Kinia
    Krystyna Krysia Kryśka
    Leokadia Lodzia
    Lidia Lidka
    Lucyna Lucynka
    Magdalena Magda Madzia
    Maria Marysia Maryla Mania
    Małgorzata Małgosia Gosia Gośka Małgośka
    Marzena Marzenka
    Michalina Michasia
    Mirosława Mirka
    Monika Monia
    Natalia Natalka
    Patrycja Patka
    Renata Renia Renatka
    Stanisława Stasia
    Stefania Stefcia
    Sylwia Sylwka
    Teresa Tereska Renia
    Urszula Ula Ulka
    Wanda Wandzia
    Weronika Wera Werka
    Wiesława Wiesia
    Wiktoria Wika
    Zofia Zosia Zośka
    Zuzanna Zuza Zuzia
    Adam Adaś
    Andrzej Andrzejek Jędrek
    Antoni Antek Tosiek
    Bartłomiej Bartek
    Bartosz Bartek
    Czesław Czesiek
    Edward Edek Edzio
    Feliks Felek
    Franciszek Franek
    Grzegorz Grzesiek Grześ
    Henryk Heniek Henio
    Ignacy Ignaś
    Ireneusz Irek
    Jan Janek Jaś Jasiek
    Jarosław Jarek
    Jerzy Jurek
    Józef Józek
    Kazimierz Kazik Kaziu
    Krzysztof Krzysiek Krzyś
    Leszek Lechu
    Maciej Maciek
    Marian Maniek
    Michał Michałek
    Mieczysław Mietek
    Mikołaj Mikołajek
    Mirosław Mirek
    Paweł Pawełek
    Piotr Piotrek
    Przemysław Przemek
    Radosław Radek
    Roman Romek
    Ryszard Rysiek Rychu
    Sławomir Sławek
    Stanisław Staszek Stasiek
    Stefan Stefek
    Szymon Szymek
    Tadeusz Tadek
    Tomasz Tomek
    Wacław Wacek
    Waldemar Waldek
    Wiesław Wiesiek
    Witold Witek
    Władysław Władek
    Włodzimierz Włodek
    Wojciech Wojtek
    Zbigniew Zbyszek
    Zdzisław Zdzisiek
    Zenon Zenek
    Czesława Czesia
    Bronisława Bronia
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
    Łukasz Łukaszek
    Marek Mareczek
    Robert Robcio
    Rafał Rafałek
    Leon Leoś
    Aldona Aldonka
    Regina Renia
    Eugeniusz Gienek Genek
    Bogdan Boguś
    Bogusław Boguś
    Dariusz Darek
    Mariusz Mariuszek
    Kamil Kamilek
    Ludwik Ludek
    Aleksander Olek Alek
    Wincenty Wicek
    Jakub Kuba
    Agata Agatka
    Marta Martusia
    Marianna Marysia
    Bernadeta Bernadetka
    Dominika Domi
    Emilia Emilka Mila
    Violetta Wiola
    Wioletta Wiola
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
    return plain == name || fullNames[plain]?.contains(name) ?? false || fullNames[name]?.contains(plain) ?? false
}
