// Words of choosing from a numbered list: dates of a poll, people of an attendance list.

let choiceWords = """
    all = wszystkie wszystko wszyscy wszystkich każdy każda każde każdym dowolny dowolnie obojętnie obojętne obojętny jedno-obojętne wszystkim
    all = komplet all any anything whichever everyone everybody every всі усі будь-який
    adapt = dostosuję dostosujemy dopasuję dopasujemy zdania preferencji obojętnie
    nothing = żaden żadna żadne żadnym żadnego żadnej nikt nikogo none nobody neither жоден ніхто
    except = oprócz poza prócz wyjątkiem wyłączając pomijając except but besides apart bez oprocz крім minus excluding
    rest = reszta resztę reszcie pozostałe pozostali pozostałych pozostałym inne inni rest others remaining other решта
    bad = nie nie-pasuje odpada odpadają odpadaja wykluczone wykluczony wykluczona zajęte zajęty zajęta niestety koliduje kolidują niemożliwe
    bad = niemożliwy never not no dont doesnt wont cant cannot ні не
    bad = niepasuje źle zajęcia trudno gorzej wyjeżdżam pracuję dyżur zepsute
    late = późno wcześnie early late
    good = tak pasuje pasują pasuja odpowiada odpowiadają ok dobrze super mogę możemy chętnie najlepiej najchętniej porządku porzadku dobry dobra
    good = dobre może yes fine good works suits suit work preferred идеально так підходить najlepszy najlepsza wchodzi wybieram głosuję biorę
    good = preferuję idealnie idealny świetnie możliwy możliwe realne prefer choose vote best
    both = oba obie obydwa obydwie oboje both обидва обидві obu ôba
    first.n = najbliższe najbliższych pierwszym pierwszymi pierwsze pierwszy pierwsza pierwszych first перші
    last.n = ostatni ostatnia ostatnie ostatniego ostatniej ostatnią ostatnim ostatnich last останній остання останню останні
    middle.n = środkowy środkowa środkowe środkowego środkowej środkową środkowym środkowych środkowymi
    outer.n = skrajny skrajna skrajne skrajnych skrajnym skrajnymi
    next.n = kolejny kolejna kolejne kolejnych następny następna następne następnych dalsze
    morning = rano rana ranem ranek poranek poranki porankiem porankami porann* przedpołudni* mornings morning ranki rankiem rankami ranków ranny
    morning = rannego rannym rannych rannej ranna ranną ranne зранку вранці ранок ранку
    afternoon = popołudni* afternoons afternoon пополудні вдень popoł popol
    noon = lunchtime obiadowa obiadowej obiadowe obiadowym południową poł południe południem południu południa noon midday lunch obiedzie обіду обід lunchu
    evening = wiecz wieczór wieczorem wieczory wieczorami wieczora wieczoru wieczorow* wieczorn* evenings evening ввечері увечері вечір вечора
    evening = wieczorkiem
    weekend = weekend weekendy weekendu weekendem weekendowe weekendowy weekends weekendów вихідні
    present = obecni obecna obecny był była byli były byłem byłam przyszła przyszedł przyszli przyszły present attended came was were dotarli dotarł
    present = dotarła stawili uczestniczył uczestniczyli uczestniczyła присутні są byłyśmy
    absent = nieobecni nieobecna nieobecny brakowało brak brakło zabrakło brakuje absent missing відсутні nieobecnych nieobecność nieobecności
    absent = nieobecności
    unsure = chyba pamiętam wiem jestem-pewna pewna pewny maybe unsure może
    extra = dodatkowo spoza ponadto plus dosiedli dosiadł dosiadła dołączył dołączyła dołączyli doszła doszedł doszli jeszcze gość gościem gościnnie
    extra = dopisać dopisuję dopiszcie also additionally extra przyprowadził przyprowadziła przyprowadzili też również oraz
    half = połowa połowę half
    """
