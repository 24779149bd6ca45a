// What women are called by those who know them: the full name, then its familiar forms. A name may stand on several lines.

/// "pani Ania" on the list is Anna.
let familiarNamesOfWomen = """
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
    Czesława Czesia
    Bronisława Bronia Broncia
    Władysława Władzia
    Mieczysława Miecia
    Zdzisława Zdzisia
    Felicja Fela Felcia
    Klaudia Klaudynka
    Kamila Kama Kamilka
    Aldona Aldonka
    Regina Renia
    Agata Agatka
    Marta Martusia
    Marianna Marysia
    Bernadeta Bernadetka
    Dominika Domi
    Emilia Emilka Mila
    Violetta Wiola
    Wioletta Wiola
    Oliwia Oliwka
    Nadzieja Nadia Nadija
    Wiera Wierka Wira
    Kazimiera Kazia
    Józefina Józia
    Apolonia Pola
    Kornelia Nela Kornelka
    Hanna Haneczka Hanusia
    Aneta Anetka
    Michalina Misia
    Stefania Stefka Stefa
    Dominika Dominisia
    Weronika Weronka
    Mirosława Mira
    Dorota Dora
    Małgorzata Gocha
    Katarzyna Kacha
    Anna Anula
    Zofia Zofka
    Celestyna Celinka
    Ludwika Lusia
    Julita Julitka
    Natasza Natka
    Cecylia Cecylka Cela Cesia Cecysia Cilka
    Gertruda Truda Trudzia Trudka Gerta
    Rozalia Rózia Rozalka Rozalcia Rózka Róża
    Róża Różyczka Rózia Rózyczka
    Ludmiła Ludka Luda Ludmiłka Miła Mila Lusia
    Ludwika Ludka Ludwinia
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
    Mykoła Mikołaj Kola Mykolka Mikołajek
    """
