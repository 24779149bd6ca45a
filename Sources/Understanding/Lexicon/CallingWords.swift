// How people call those on a list by what they do or whom they stand for. One calling a line, stems: a word that begins so, in
// the list and in the reply, means it. "=" before a stem: the whole word.

let callingLines = """
    ks. ksiądz ksiedz księd parafi probosz wikar pastor kościo pleban dobrodziej kapłan priest father parish vicar =ks отець отц свящ парох ксьонд
    osp straż straza druh ochotnicz naczelnik firefighter firem =fire =osp пожежн brigade рятувальн =дружина
    wójt =wojt wójt mayor війт
    burmistrz burmistrz mayor бургомістр
    miejska =miejska =miejskiej =miejską strażnik municypaln =municipal =guard =guards варти варта
    sołtys sołtys sołectw sołect солтис
    szkoła szkoł szkół szkole lice nauczyciel polonist matematyczk headm teacher school =sp =zs =zso =lo =zsp dyrektor школ шкіл вчител учител директор
    przedszkole przedszkol kindergarten садоч садка
    apteka aptek farmaceut pharmac аптек aptekar chemist
    piekarnia piekar baker пекар хліб
    sklep sklep handlow ekspedient shop grocer магазин sklepik sprzedaw крамниц store
    las nadleśni leśni leśnicz forester лісни лісов =las =lasy =lasów =lasu =lasem forest rangers надлісни =ліс
    opieka =ops =gops =mops =mgops =pcpr socjaln opieki welfare соціальн
    gospodynie =kgw gospodyn =koła =koło =kołem господин =kole housewi
    senior senior emeryt =utw пенсіонер emeryc pensjon
    policja policj dzielnicow komisariat policjant police =asp =kpp поліц дільничн
    kultura kultur =gok =mok =dk =mgok =mdk cultur культур
    sport sport =mosir =osir =gosir =lzs =lks trener orlik piłkar sportow спорт
    biblioteka bibliotek bibliotekark бібліотек
    bank bank банк
    poczta poczt listonosz пошт =post postm
    zdrowie zdrow przychodn lekar =lek doktor =dr pielęgniar doctor szpital nurse =spzoz лікар медсестр health clinic поліклін
    orkiestra orkiestr kapelmistrz orchestra
    młodzież młodzież młodzieżow youth
    wędkarze wędkar =pzw angler fisher риболов рибал
    pszczelarze pszczel pszczół пасічник бджоляр beekeep
    zakon klasztor zakonn monk monaster friar franciszk benedykt dominikan =o
    redakcja redakc redaktor dziennikar gazet reporter newspaper =prasa =prasy =prasie =prasę =prasą dziennikark =press journalist журналіст газет редакц
    starostwo =starostwo staros
    harcerze harcer =zhp =zhr hufiec hufc drużynow scout харцер скаут drużyn harcmistrz
    fundacja fundac foundation
    stowarzyszenie stowarzysz association
    urząd urząd urzęd =um =ug =umig gminy gmina =council =gmin гмін municipality
    weterynarz weteryn vet =wet lecznic =wety =wetów =wetem =weta =vets ветерин zwierzak
    komunalka komunaln komunalk wodociąg
    rodzice rodzic parents батьк
    radny radn councillor =radni радн
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
    ukraina ukrain украин
    """
