// How people say that they spent no time at all. The notation and meanings are those of HoursPhrases.swift.

let hoursNonePhrases = """
    postpone rozliczę|zgłoszę|podam|prześlę|wyślę|wpiszę|dopiszę|zbiorę|podsumuję|zestawię|rozliczymy|zgłosimy|podamy|prześlemy … \
    koniec|końcu|końcem|później|potem|dopiero|zbiorczo|następnym|przyszłym|razem|całość|wszystko|hurtem|po|za ; Rozliczę całość na koniec kwartału.
    postpone całość|wszystko|hurtem|zbiorczo|później|potem|dopiero|razem … rozliczę|zgłoszę|podam|prześlę|wyślę|wpiszę|rozliczymy ; Razem rozliczę.
    postpone do tego|tamtego czasu|momentu|dnia               ; do tego czasu proszę nic nie wpisywać
    postpone do wtedy|rozliczenia|podsumowania                ; do rozliczenia proszę nic nie wpisywać
    postpone i|we ll|will report|send|log|settle|submit|give … end|later|next|then|together|once|when ; I'll report it at the end of the month.
    postpone until|till then                                  ; until then please enter nothing
    postpone hold|wait off|with|until|till|for                ; please hold off for now
    postpone wstrzymać|wstrzymajcie|zaczekać|zaczekajcie|poczekać|poczekajcie … z|ze|na|do ; proszę się wstrzymać z wpisem
    zero zero|nic|nul|нуль|none|nothing|brak|ani|нічого|pusto|cisza             ; Zero. Chorowałem cały tydzień.
    zero nie odbyło|działo się nic|niczego|żadne|żadna       ; nie odbyło się nic
    zero nie robiłam|robiłem|zrobiłam|zrobiłem|zrobiliśmy nic|niczego ; nie zrobiłam nic
    zero nic nie robiłam|robiłem|zrobiłam|zrobiłem|działo|wyszło|mam|było|było ; nic nie zrobiłem
    zero не було|мала|мав|працювала|працював                 ; не було жодних годин
    zero żadnej|żadnych|żadna|żadne|жодної|жодних godzin*|годин*|minut*|rozmów|kontaktów ; żadnych godzin
    zero żadnej|żadnych|żadna|żadne|жодної|жодних kontaktu|spotkań|aktywności|działań|konsultacji ; żadnych godzin
    zero tydzień|miesiąc|okres był? pusty                    ; Ten tydzień był pusty.
    zero wyzerujcie|wyzerować|wyzeruj                        ; Wyzerujcie mnie w tym tygodniu.
    zero nie działałam|działałem|pomagałam|pomagałem|odpisywałam|odpisywałem|rozmawiałam|rozmawiałem|spotykałam|spotykałem ; nie działałam
    zero nie udzielałam|udzielałem się                       ; nie udzielałam się
    zero tym razem pusto|cisza|nic|zero                      ; Tym razem pusto.
    zero ani minuty|minutki|godziny|sekundy|chwili|razu      ; nie przepracowałam ani minuty
    zero niczego nie                                         ; niczego nie robiliśmy
    zero didnt do|have|log|work|spend any|anything           ; Didn't do any this week.
    zero godzin*|kontaktów|spotkań brak|zero                 ; godzin brak
    zero no hours|time|work|contact|calls|meetings|mails|emails|visits|consulting ; no hours
    zero nothing to report|log|declare|add                   ; nothing to report
    zero nic nie? wpisywać|wpisujcie|zapisywać|zapisujcie|liczyć ; proszę nic nie wpisywać
    zero nic do wpisania|rozliczenia|zgłoszenia|zapisania|raportowania ; nic do wpisania
    zero tydzień|miesiąc mamy|mam pusty|wolny                ; ten tydzień mamy pusty
    zero цього|цей тижня|місяця|тиждень нічого               ; цього тижня нічого
    zero ani jednej|jednego                                  ; w tym tygodniu ani jednej
    zero nie było|miałam|miałem|mieliśmy|pracowałam|pracowałem|dzwoniłam ; nie było żadnych kontaktów
    zero nie dzwoniłem|kontaktował*|wykonywałam|wykonywałem|wykonałam|wykonałem|podejmowałam|podejmowałem ; nie było żadnych kontaktów
    zero nie świadczyłam|świadczyłem|robiliśmy|działaliśmy|spotykaliśmy|dzwoniliśmy|rozmawialiśmy ; nie było żadnych kontaktów
    zero nie udzielałam|udzielałem|prowadziłam|prowadziłem|mam|ma|robiłam|robiłem ; nie było żadnych kontaktów
    zero nikt nie dzwonił|pisał|odezwał|zgłosił|zgłaszał|kontaktował|potrzebował|zwracał ; nikt nie dzwonił
    zero nikt się nie odezwał|zgłosił|zgłaszał|kontaktował|zwracał ; nikt się nie odezwał
    zero nie udało … nic|niczego                             ; nie udało mi się nic zrobić
    zero bez pracy|działań|spotkań|rozmów                    ; tydzień bez pracy
    zero bez godzin|kontaktów|kontaktu|aktywności            ; bez godzin
    """
