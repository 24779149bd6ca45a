// How people call those on a list by what they do or whom they stand for. One calling a line, stems: a word that begins so, in
// the list and in the reply, means it. "=" before a stem: the whole word.

let callingLines = """
    ks. ksiądz ksiedz księd parafi probosz wikar pastor kościo pleban dobrodziej kapłan priest father parish vicar =ks
    osp straż straza druh ochotnicz naczelnik firefighter firem =osp
    wójt =wojt wójt mayor
    burmistrz burmistrz mayor
    sołtys sołtys sołectw sołect
    szkoła szkoł szkół szkole nauczyciel polonist matematyczk headm teacher school =sp =zs =zso =lo =zsp dyrektor
    przedszkole przedszkol kindergarten
    apteka aptek farmaceut pharmac
    piekarnia piekar baker
    sklep sklep handlow ekspedient shop grocer
    las nadleśni leśni leśnicz forester
    opieka =ops =gops =mops =mgops =pcpr socjaln opieki
    gospodynie =kgw gospodyn =koła =koło =kołem
    senior senior emeryt =utw
    policja policj dzielnicow komisariat policjant police =asp =kpp
    kultura kultur =gok =mok =dk =mgok =mdk
    sport sport =lzs =lks trener orlik
    biblioteka bibliotek bibliotekark
    bank bank
    poczta poczt listonosz
    zdrowie zdrow przychodn lekar =lek doktor =dr pielęgniar doctor szpital nurse =spzoz
    orkiestra orkiestr kapelmistrz orchestra
    młodzież młodzież młodzieżow youth
    wędkarze wędkar =pzw
    pszczelarze pszczel pszczół
    redakcja redakc gazet dziennik report newspaper
    starostwo =starostwo staros
    harcerze harcer =zhp =zhr hufiec hufc drużynow scout
    fundacja fundac foundation
    stowarzyszenie stowarzysz association
    urząd urząd urzęd =um =ug =umig gminy gmina
    weterynarz weteryn vet
    mleczarnia mleczar dairy
    restauracja restaurac kawiarn cukiern
    świetlica świetlic
    firma firm przedsiębior
    powiat powiatow
    chór chór chóru dyrygent
    muzeum muze
    hospicjum hospic
    spółdzielnia spółdziel
    gospodarstwo rolni agrotur
    ukraina ukrain
    """
