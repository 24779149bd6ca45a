// How people call those on a list by what they do or whom they stand for. One calling a line, stems: a word that begins so, in
// the list and in the reply, means it. "=" before a stem: the whole word.

let callingLines = """
    ks. ksiądz ksiedz księd parafi probosz wikar pastor kościo pleban dobrodziej kapłan priest father parish vicar =ks отець отц свящ парох ксьонд
    osp straż straza druh ochotnicz naczelnik firefighter firem =osp пожежн
    wójt =wojt wójt mayor війт
    burmistrz burmistrz mayor бургомістр
    sołtys sołtys sołectw sołect солтис
    szkoła szkoł szkół szkole lice nauczyciel polonist matematyczk headm teacher school =sp =zs =zso =lo =zsp dyrektor школ шкіл вчител учител директор
    przedszkole przedszkol kindergarten садоч садка
    apteka aptek farmaceut pharmac аптек
    piekarnia piekar baker пекар
    sklep sklep handlow ekspedient shop grocer магазин
    las nadleśni leśni leśnicz forester лісни лісов
    opieka =ops =gops =mops =mgops =pcpr socjaln opieki
    gospodynie =kgw gospodyn =koła =koło =kołem господин
    senior senior emeryt =utw пенсіонер
    policja policj dzielnicow komisariat policjant police =asp =kpp поліц дільничн
    kultura kultur =gok =mok =dk =mgok =mdk
    sport sport =mosir =osir =gosir =lzs =lks trener orlik piłkar
    biblioteka bibliotek bibliotekark бібліотек
    bank bank банк
    poczta poczt listonosz пошт
    zdrowie zdrow przychodn lekar =lek doktor =dr pielęgniar doctor szpital nurse =spzoz лікар медсестр
    orkiestra orkiestr kapelmistrz orchestra
    młodzież młodzież młodzieżow youth
    wędkarze wędkar =pzw
    pszczelarze pszczel pszczół пасічник бджоляр beekeep
    zakon klasztor zakonn monk monaster friar franciszk benedykt dominikan =o
    redakcja redakc redaktor dziennikar gazet dziennik report newspaper
    starostwo =starostwo staros
    harcerze harcer =zhp =zhr hufiec hufc drużynow scout
    fundacja fundac foundation
    stowarzyszenie stowarzysz association
    urząd urząd urzęd =um =ug =umig gminy gmina
    weterynarz weteryn vet =wet lecznic
    komunalka komunaln komunalk wodociąg
    rodzice rodzic parents
    radny radn councillor
    mleczarnia mleczar dairy
    restauracja restaurac kawiarn cukiern
    świetlica świetlic
    firma firm przedsiębior
    powiat powiatow
    chór chór chóru dyrygent
    muzeum muze museum
    hospicjum hospic
    spółdzielnia spółdziel
    gospodarstwo rolni agrotur
    ukraina ukrain
    """
