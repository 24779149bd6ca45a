// First names and their cases. Nominatives only; the cases are made by the rules below.

private let women = """
    Ada Adela Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amelia Aneta Angelika Aniela Anita Anna Antonina Apolonia Aurelia
    Barbara Beata Bernadeta Bernadetta Bogna Bogumiła Bogusława Bożena Bronisława Brygida Cecylia Celina Czesława Dagmara Danuta Daria Diana
    Dominika Dorota Edyta Eliza Elwira Elżbieta Emilia Ewa Ewelina Eugenia Felicja Franciszka Gabriela Genowefa Grażyna Greta Halina Hanna
    Helena Henryka Honorata Iga Ilona Inga Irena Irmina Iwona Izabela Izabella Jadwiga Jagoda Janina Joanna Jolanta Judyta Julia Julita
    Justyna Kalina Kamila Karina Karolina Katarzyna Kazimiera Kinga Klara Klaudia Kornelia Krystyna Ksenia Laura Lena Leokadia Lidia Liliana
    Lucyna Ludmiła Ludwika Łucja Magda Magdalena Maja Malwina Małgorzata Marcelina Maria Marianna Mariola Marlena Marta Martyna Maryla
    Marzena Marzanna Matylda Melania Michalina Milena Mirosława Monika Nadia Natalia Nina Nikola Olga Oliwia Otylia Patrycja Paula Paulina
    Pola Regina Renata Róża Rozalia Sabina Sandra Stanisława Stefania Stella Sonia Sylwia Szarlota Tamara Teresa Urszula Wanda Weronika
    Wiesława Wiktoria Wiola Wioletta Wioleta Violetta Władysława Zdzisława Zofia Zuzanna Zyta Żaneta Żaklina Ania Asia Basia Bogusia Bożenka
    Celinka Danka Danusia Dorotka Dusia Edytka Ela Ewka Frania Gabrysia Gosia Grażynka Hala Hania Hela Hanka Ika Irenka Iza Jadzia Jagna
    Janka Jola Jolka Joasia Julka Justynka Kaja Kama Karolcia Kasia Kaśka Kinia Krysia Lidka Lila Lodzia Lucynka Madzia Małgosia Małgośka
    Marysia Marzenka Mela Mirka Monia Natalka Nela Ola Olcia Patka Paulinka Renia Reniutka Stasia Stefcia Sylwka Tereska Tosia Ula Wanda
    Gośka Baśka Anka Elka Ulka Majka Jolunia Aga Agusia Alka Iwonka Halinka Wandzia Irka Hildegarda Benigna Wirginia Blanka Bianka Faustyna
    Gertruda Adelajda Balbina Pelagia Petronela Salomea Tekla Walentyna Rita Roksana Luiza Noemi Estera Klementyna Jaśmina Marietta Zenobia
    Wera Wiesia Zosia Zośka Zuza Zuzia Oksana Olena Iryna Natalija Tetiana Svitlana Switłana Halyna Ludmyla Julija Maryna Marina Kateryna
    Anastazja Anastasija Nadija Ołena Wira Oleksandra Sara Ala Eulalia Prakseda Longina Jowita Lilianna Arleta Halszka Teodozja Józefina
    Dobrosława Natasza Wiera Nadia Gizela Dobrochna Leontyna Kunegunda Eufemia Tatiana Larysa Galina Eryka Dobromiła Ludomiła Solomija
    Oliwka Michasia Anetka Emilka
    Emiliana Waleriana Bogumira Radomira Sobiesława Świętosława Witosława Zbysława Dobromira Mścisława Celestyna
    Adelina Albertyna Anatolia Antonia Arabella Astryda Augustyna Beatrycze Berenika Bibianna Bożysława Delfina Domicela Donata Edeltrauda
    Eleonora Elena Emanuela Ernestyna Fabiola Filomena Florentyna Fryderyka Georgina Gerda Gloria Gracja Gryzelda Hortensja Idalia Izolda
    Jaromira Jolenta Julianna Kasandra Klotylda Konstancja Kordula Krystiana Kryspina Laurencja Leonia Lilla Lubomira Lukrecja Marcela Margareta
    Mieczysława Oktawia Olimpia Ofelia Rachela Rafaela Rebeka Rozalinda Sabrina Samanta Scholastyka Serafina Sydonia Teofila Tomira Wacława
    Mirella Dżesika Gienia Bogumiła Jagienka Lucja Nikoletta Sława Wiolka Kornela Pam Ewunia Marylka Krysta Ramona Milla Kleopatra Nina Tola
    Walentynka Kalista Romualda Kaliksta Amanda Oriana Aldonka Żenia Zdzisia Bronia Gienka Stenia Józia Kazia Franka Mania Nastka Jaga Ludka
    Waleria Wilhelmina Wisława Zenona Zoja Zoe Bernarda Dionizja Ilza Marcjanna Pamela Wiktoryna Żywia
    """

private let men = """
    Adam Adrian Albert Albin Aleksander Aleksy Alfred Alojzy Andrzej Antoni Arkadiusz Artur August Bartłomiej Bartosz Benedykt Bernard
    Błażej Bogdan Bogumił Bogusław Bohdan Bolesław Borys Bronisław Cezary Cyprian Czesław Damian Daniel Dariusz Dawid Dionizy Dominik Edmund
    Edward Emil Eryk Eugeniusz Fabian Feliks Ferdynand Filip Franciszek Fryderyk Gabriel Gerard Grzegorz Gustaw Henryk Hubert Ignacy Igor
    Ireneusz Jacek Jakub Jan Janusz Jarosław Jerzy Joachim Józef Julian Juliusz Kacper Kajetan Kamil Karol Kazimierz Klemens Konrad Kornel
    Krystian Krzysztof Lech Leon Leonard Leopold Lesław Leszek Lucjan Ludwik Łukasz Maciej Maksymilian Marcel Marceli Marcin Marek Marian
    Mariusz Mateusz Michał Mieczysław Mikołaj Miłosz Mirosław Norbert Olaf Olgierd Oliwier Oskar Patryk Paweł Piotr Przemysław Radosław
    Rafał Remigiusz Robert Roman Rudolf Ryszard Sebastian Seweryn Sławomir Stanisław Stefan Szczepan Szymon Tadeusz Teodor Tobiasz Tomasz
    Tymon Tymoteusz Wacław Waldemar Walenty Wawrzyniec Wiesław Wiktor Wincenty Wit Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław
    Ambroży Anatol Augustyn Bruno Emanuel Ernest Erwin Florian Gracjan Hieronim Izydor Jeremi Ksawery Maurycy Melchior Natan Nikodem Oktawian
    Rajmund Samuel Teofil Tytus Wilhelm Zachariasz Zygfryd Alan Alex Lechosław Hilary Onufry Makary Romuald Cyryl Konstanty Dorian
    Apolinary Eustachy Leonid Stepan Oleh Arsen Nazar Staś Kostek Remik Czarek Arek Sylwester
    Zenon Ziemowit Zygmunt Żelisław Adaś Andrzejek Antek Janek Kazek Bronek Mundek Jędrek Misiek Michałek Rafałek Tolek
    Bartek Błażejek Bogdanek Bolek Czesiek Daniel Darek Dominik Edek Felek Franek
    Grzesiek Grześ Gutek Heniek Ignaś Irek Jaś Jasiek Jarek Jurek Józek Kamilek Karolek Kazik Krzysiek Krzyś Lechu Leszek Lucek Łukaszek
    Maciek Marcinek Marek Mietek Mikołajek Mirek Olek Pawełek Piotrek Przemek Radek Romek Rysiek Sławek Staszek Stasiek Stefek Szymek Tadek
    Tomek Waldek Wacek Wiesiek Witek Władek Włodek Wojtek Zbyszek Zdzisiek Zenek Zygmuś Zygmunt Andrij Ołeksandr Oleksandr Serhij Wołodymyr
    Bożydar Gerwazy Protazy Alfons Baltazar Benon Bonifacy Dobiesław Domosław Eligiusz Emilian Euzebiusz Ewaryst Gaweł Gniewomir Hektor
    Herbert Hipolit Jacenty Jaromir Jeremiasz Jędrzej Jonasz Justyn Kasjan Klaudiusz Kryspin Krystyn Lambert Lubomir Ludomir Metody Napoleon
    Narcyz Nestor Otton Pankracy Placyd Radomił Radomir Roch Rupert Sergiusz Sobiesław Świętosław Teodozjusz Ulryk Walerian Walery Wieńczysław
    Witosław Zachary Zefiryn Zbysław Aureliusz Anzelm Apoloniusz Arnold Beniamin Brunon Bogumir Denis Donat Dobromir Edwin Egon Eliasz Filemon
    Gilbert Gwidon Iwo Jarogniew Kordian Longin Łazarz Manfred Marcjan Marcelin Medard Milan Miron Orest Patrycjusz Polikarp Roland Roger
    Saturnin Teobald Tristan Wiktoryn Witalis Telesfor Ludomił Bogodar Lucjusz Cezariusz Gniewko Mścisław Częstosław Zdzimir Światosław Krescenty
    Sylweriusz Damazy Xawery Atanazy Mehmet Giancarlo Tymek Kuba Gienek Zbych Zbyszko Wieńczysław Leszko Kamilek Igorek Jacenty Gracjan Ludwin
    Oktaw Korneliusz Kosmas Erazm Wit Eustachiusz Zdzich Krystek Lolek Bolko Leonek Alojz Antonin Klimek Maks Tymoteusz Fredek Genek Edzio Kazio
    Józio Henio Tadzio Marcinek Rychu Stachu Zbychu Rysio Zdzisio Mietek Heniu Kaziu Józiu Stasio Jasio Olo Rado Xavier Sven Stevo Kiril
    Wiktor Mykoła Iwan Jurij Petro Taras Bohdan Dmytro Maksym Ihor Roman Wasyl Peter John Tom James Brian Paul David
    """

/// Men's names that end in -a and are declined like women's.
private let menLikeWomen = "Kuba Barnaba Bonawentura Kosma Jarema Sasza Misza Zawisza"

/// Names of people from abroad; the Polish cases of most are not made.
private let foreignWomen = """
    Emma Sarah Emily Olivia Sophie Lucy Jane Mary Susan Jessica Rachel Rebecca Hannah Chloe Grace Alice Ellen Claire Fiona Megan Nancy Carol
    Ruth Margaret Elizabeth Jennifer Michelle Amanda Nicole Stephanie Charlotte Ingrid Heidi Birgit Ursula Chiara Francesca Giulia Наталія
    Олена Ірина Оксана Тетяна Марія Світлана Галина Людмила Юлія Катерина Анастасія Надія Віра Ольга Анна Ганна Марта Софія Дарія Вікторія
    """

private let foreignMen = """
    Mark Michael George William Richard Charles Thomas Steven Stephen Kevin Jason Matthew Andrew Christopher Chris Simon Martin Patrick
    Oliver Jack Harry Edward Frank Greg Alan Tony Hans Jürgen Klaus Stefan Wolfgang Lars Erik Sven Pierre Giovanni Marco Андрій Олександр
    Сергій Володимир Віктор Микола Іван Юрій Петро Тарас Богдан Дмитро Максим Ігор Роман Василь Михайло Степан Ярослав
    """

struct FirstName: Sendable {
    var nominative: String
    var isWoman: Bool
    var isNominative: Bool
}

/// Folded form → name. "anną" folds to "anna": there the last letter as written decides about the case.
let firstNames: [String: FirstName] = {
    var table: [String: FirstName] = [:]
    func add(_ name: String, woman: Bool, cases: [String]) {
        for form in cases where table[form] == nil { table[form] = FirstName(nominative: name, isWoman: woman, isNominative: false) }
    }
    func names(_ list: String) -> [String] { list.split(whereSeparator: \.isWhitespace).map(String.init) }
    for (list, woman) in [(women, true), (men, false), (menLikeWomen, false)] {
        for name in names(list) { table[folded(name)] = FirstName(nominative: name, isWoman: woman, isNominative: true) }
    }
    for (list, woman) in [(foreignWomen, true), (foreignMen, false)] {
        for name in names(list) where table[folded(name)] == nil {
            table[folded(name)] = FirstName(nominative: name, isWoman: woman, isNominative: true)
        }
    }
    for name in names(women) { add(name, woman: true, cases: casesLikeWomen(folded(name))) }
    for name in names(menLikeWomen) { add(name, woman: false, cases: casesLikeWomen(folded(name))) }
    for name in names(men) { add(name, woman: false, cases: casesOfMen(folded(name))) }
    return table
}()

/// "gabriela" → Gabriel, "irka" → Irek: forms that may be a woman's name too.
let mansNamesInGenitive: [String: String] = {
    var table: [String: String] = [:]
    for name in men.split(whereSeparator: \.isWhitespace).map(String.init) {
        for form in casesOfMen(folded(name)).prefix(2) where form.hasSuffix("a") { table[form] = table[form] ?? name }
    }
    return table
}()

/// "anna" → anny, annie, anne (Annę), anno.
private func casesLikeWomen(_ name: String) -> [String] {
    guard name.hasSuffix("a") else { return [] }
    let stem = String(name.dropLast())
    var out = [stem + "y", stem + "i", stem + "e", stem + "o", stem + "u"]
    if stem.hasSuffix("i") { out += [stem, String(stem.dropLast()) + "ii"] }
    out += softened(stem).map { $0 + "e" }
    return out
}

/// "marek" → marka, markowi, markiem, marku; "jerzy" → jerzego, jerzemu, jerzym.
private func casesOfMen(_ name: String) -> [String] {
    if name.hasSuffix("y") || name.hasSuffix("i") {
        return [name + "ego", name + "emu", name + "m", String(name.dropLast()) + "ego", String(name.dropLast()) + "emu"]
    }
    if name.hasSuffix("o") { let stem = String(name.dropLast()); return [stem + "a", stem + "owi", stem + "em"] }
    var stem = name
    if name.hasSuffix("ek") || name.hasSuffix("el"), name.count > 4 || name.hasSuffix("ek") && name.count == 4, !name.hasSuffix("iel"),
        !["marcel", "kornel", "daniel", "gabriel"].contains(name) {
        stem = String(name.dropLast(2)) + String(name.last!)
    }
    if name.hasSuffix("iek") { stem = String(name.dropLast(3)) + "k" }
    if ["kacper", "aleksander", "sylwester"].contains(name) { stem = name.dropLast(2) + "r" }
    if ["stas", "ignas", "jas", "krzys", "grzes", "adas", "zygmus"].contains(name) { stem = name + "i" }
    return [stem + "a", stem + "ia", stem + "owi", stem + "em", stem + "iem", stem + "u", stem + "ie"] + softened(stem).map { $0 + "e" }
}
