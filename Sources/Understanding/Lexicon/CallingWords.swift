// How people call those on a list by what they do or whom they stand for. One calling a line, stems: a word that begins so, in
// the list and in the reply, means it. "=" before a stem: the whole word.

let callingLines = """
    ks. ksiądz ksiedz księd batiuszk parafi probosz wikar pastor kościo pleban kapłan priest father parish vicar =ks =fr отець отц свящ парох \
        ксьонд батюшк
    osp straż straza =psp mundurow =służb druh ochotnicz naczelnik firefighter firem =fire =osp пожежн brigade рятувальн =дружина
    wójt =wojt wójt mayor війт
    burmistrz burmistrz mayor бургомістр
    miejska mundurow =służb =miejska =miejskiej =miejską strażnik municypaln =municipal =guard =guards варти варта
    sołtys sołtys sołectw sołect солтис sołeck
    szkoła szkoł szkół szkole lice nauczyciel polonist matematyczk headm teacher school =sp =zs =zso =lo =zsp dyrektor школ шкіл вчител учител \
        директор
    przedszkole przedszkol kindergarten садоч садка виховател nursery preschool
    apteka aptek farmaceut pharmac аптек aptekar chemist
    piekarnia piekar pieczyw =chleba baker пекар хліб
    sklep sklep handlow ekspedient shop grocer магазин sklepik sprzedaw крамниц store
    las nadleśni leśni leśnicz forester лісни лісов =las =lasy =lasów =lasu =lasem forest rangers надлісни =ліс woodland
    opieka =ops =gops =mops =mgops =pcpr socjaln opieki welfare соціальн соцпрац =social
    gospodynie =kgw gospodyn господин housewi
    koło =koła =koło =kołem =kole
    senior senior emeryt =utw пенсіонер emeryc pensjon pensioner retired
    policja mundurow =służb policj dzielnicow komisariat policjant police =asp =kpp поліц дільничн =police
    kultura kultur =gok =mok =dk =mgok =mdk cultur культур
    sport sport =mosir =osir =gosir =lzs =lks trener orlik piłkar sportow спорт =sports athlet
    biblioteka bibliobus bibliotek bibliotekark бібліотек librar
    bank bank банк
    poczta poczt listonosz пошт листонош =post postm
    zdrowie zdrow przychodn lekar =lek doktor =dr pielęgniar doctor szpital nurse =spzoz лікар медсестр health clinic поліклін pediatr internist \
        hospital
    orkiestra orkiestr kapelmistrz dyrygent orchestra
    młodzież młodzież młodzieżow youth =youth
    wędkarze wędkar =pzw =ryb angler fisher риболов рибал fishing
    pszczelarze pszczel pszczół pasiek пасічник бджоляр beekeep =bees =bee
    zakon klasztor zakonn monk monaster friar franciszk benedykt dominikan =o =father черне монах
    redakcja redakc redaktor dziennikar gazet reporter newspaper =prasa =prasy =prasie =prasę =prasą dziennikark =press journalist журналіст газет \
        редакц
    starostwo =starostwo staros старост
    harcerze harcer =zhp =zhr hufiec hufc drużynow scout харцер скаут drużyn harcmistrz
    fundacja fundac foundation
    stowarzyszenie stowarzysz association
    urząd urząd urzęd =um =ug =umig gminy gmina =council =gmin гмін municipality =municipal
    weterynarz weteryn vet =wet lecznic =wety =wetów =wetem =weta =vets ветерин zwierzak
    komunalka komunaln komunalk wodociąg =municipal =utilities waterworks
    rodzice rodzic parents батьк
    radny radn councillor =radni радн
    mleczarnia mleczar dairy
    kwiaciarnia kwiaciar kwieciar florys florist =flower =flowers =kwiatków =kwiatów квіткар
    łowiectwo łowieck łowczy łowczeg myśliw hunter hunting мислив =hunters
    straż_graniczna mundurow =służb graniczn pogranicznik border
    ogród ogrodni działkow sadown =owoców
    psycholog psycholo
    stomatolog stomatolog dentyst =zębów dental стоматолог
    konie stadnin jeździeck =koni
    muzyka muzyczn muzyk =muzyki музич =music
    restauracja restaurac kawiarn cukiern
    świetlica świetlic
    firma firm przedsiębior
    powiat powiatow
    chór chór chóru dyrygent choir singers
    muzeum muze museum kustosz музей
    hospicjum hospic
    spółdzielnia spółdziel
    gospodarstwo rolni agrotur farmer
    ukraina ukrain украин
    kapitan =kpt kapitan капітан captain
    major =mjr =major =majora =majorem =majorowi майор
    pułkownik =płk =ppłk pułkownik podpułkownik полковник підполковник colonel
    porucznik =por =ppor porucznik podporucznik поручник лейтенант lieutenant =lt
    brygadier =bryg brygadier бригадир
    komisarz =kom =podkom =nadkom komisarz podkomisarz nadkomisarz комісар
    aspirant =asp aspirant аспірант
    sierżant =sierż sierżant сержант sergeant
    inspektor =insp inspektor інспектор
    kanonik =kan kanoni канонік
    prałat prałat прелат
    profesor =prof =hab profesor професор professor
    wojsko mundurow =służb wojsk żołnierz garnizon =mjr =płk =ppłk =por =ppor =wcr =wku military army soldier військов солдат
    stomatolog stomatolog dentyst =dent dentist стоматолог
    sąd =sąd =sądu =sądem =sądowi =sądzie sędzi =kurator =kuratora =kuratorem =kuratorka =kuratorki =kuratorkę суд judge court
    kolej =pkp kolejarz kolejow kolejark railway залізнич
    archiwum archiw архів
    kancelaria kancelari adwokat mecenas notari prawnik prawniczk =radca =radcy адвокат нотаріус lawyer notary
    fotograf =fotograf =fotografa =fotografem fotografk fotograficzn photographer фотограф
    komunikacja =mzk =mpk =pks przewoźni autobus
    energia energet elektryk elektrown
    ciepło =pec ciepłowni
    rybak rybac rybak kuter fisherman fishing
    młyn młyn
    fryzjer fryzjer hairdresser перукар
    pogotowie pogotowi ratowni =wopr =gopr =topr =mopr medyk paramedic rescuer
    sanepid sanepid sanitar
    psycholog psycholog психолог
    logopeda logoped
    rzemiosło rzemieśl rzemios =cech cechmistrz
    działki działk =rod ogródk =ogrody =ogrodów allotment
    kombatanci kombatan weteran ветеран
    krew krwiodaw =hdk
    księgarnia księgar bookshop
    żłobek żłob ясл
    skarbówka skarbow =us fiskus
    praca =pup =up =oup pośredniak zatrudnien =job employment labour
    hufiec.pracy =ohp =hp
    zus =zus ubezpiecz
    zabytki skansen muzealni
    pogrzeb pogrzebow grabarz karawan
    kopalnia kopalni górnik
    huta =huta =huty =hucie hutni
    tartak tartac tartak
    cukier cukierni кондитер
    telewizja telewiz =tv телебач
    szachy szachow szachist
    drogi drogow =dróg
    taniec tańca tancer tancmistrz dance
    latarnia latarni
    elżbietanki elżbietan
    kino =kino =kina =kinem kinow kiniarz кіно cinema
    krawiec krawiec krawcow pasmanter
    kwiaty kwiaciar florys =kwiaty =kwiatów =kwiatami
    port =port =portu =porcie =portem marin jacht żeglar przystan yacht harbour sailing sailor порт яхт
    radio =radio =radia =radiu =radiem radiow =радіо
    teatr teatr theatre aktor театр
    hotel hotel pensjonat готел
    basen basen pływal =pool swimming басейн
    więzienie więzien =zk =aresztu =areszt prison jail вʼязниц
    turystyka turyst =pttk przewodnik tourist guide турист
    drukarnia drukar printer printing друкарн
    browar browar brewery броварн
    hostel schronisk shelter притул
    plastyka plastyczn plastyk galeri malar gallery painter галере художни
    deweloper dewelop develop девелоп
    caritas caritas карітас
    ceramika ceramik garncar potter pottery гончар
    """
