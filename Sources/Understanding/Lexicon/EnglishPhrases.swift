// The same in English; the notation stands in Phrases.swift. Apostrophes are dropped: "can't" is "cant", "I'll" is "ill".

let englishWords = """
    i = i we my our both
    will = ill well
    cannot = cant cannot couldnt unable wont
    notbe = wont not
    """

let englishPhrases = """
    YES   <weekday>|then|so it is then?                       ; Wednesday it is, then.
    YES   <will> be in attendance                             ; I will be in attendance.
    YES   <i> will|shall be in attendance                     ; I shall be in attendance.
    YES   <will> be there|present|attending|joining|coming|happy ; I will be there with pleasure.
    YES   <i> will|shall be there|present|attending|joining|coming|happy ; I will be there with pleasure.
    YES   ^^ will|shall be there|present|attending|joining|coming|happy ; I will be there with pleasure.
    YES   <will> both|all|certainly|definitely|surely|gladly|happily|also|of? come|attend|join ; We shall both come.
    YES   <i> will|shall both|all|certainly|definitely|surely|gladly|happily|also|of? come|attend|join ; We shall both come.
    YES   ^^ will|shall both|all|certainly|definitely|surely|gladly|happily|also|of? come|attend|join ; We shall both come.
    YES   <i> will|shall both|all|certainly|definitely|surely|gladly|also be there|present ; We shall all be there.
    YES   <will> come|attend|join|participate                ; I will come.
    YES   <i> will|shall come|attend|join|participate                ; I will come.
    YES   ^^ will|shall come|attend|join|participate                ; I will come.
    YES   <will> … come|attend|join                          ; I will definitely come.
    YES   <i> will|shall … come|attend|join                          ; I will definitely come.
    YES   ^^ will|shall … come|attend|join                          ; I will definitely come.
    YES   ^^ will be 5|10|15|20|30|a|few|slightly|bit … late    ; Yes, will be 10 min late.
    YES   ^^ will be there|present                              ; Will be there.
    YES   ^ sure|absolutely|certainly|definitely|gladly $      ; Sure! Is there parking?
    YES   be there                                           ; I'll be there!
    YES   <i> can … come|attend|join|make                    ; I can make it.
    YES   <i> can make it                                    ; I rearranged my class, so I can make it now.
    YES   can make it                                        ; Can make it.
    YES   make it now|after                                  ; I can make it now.
    YES   see you there|then|on|tuesday|wednesday|thursday|friday|monday|saturday ; See you there.
    YES   looking|look forward                               ; Looking forward to it.
    YES   count me|us in                                     ; Count me in.
    YES   im|am in $                                         ; I'm in.
    YES   im|am coming|attending|joining                     ; I'm coming.
    YES   wouldnt|wont miss                                  ; Wouldn't miss it.
    YES   would not miss                                     ; I would not miss it for the world.
    YES   not miss                                           ; Will not miss this one.
    YES   cant wait                                          ; Can't wait!
    YES   happy|delighted|glad|pleased|honoured to … come|attend|accept|join|be|confirm ; Happy to come.
    YES   accept … invitation                                ; I accept the invitation.
    YES   confirm … attendance|participation|presence        ; I confirm my attendance.
    yes   ^ yes $                                            ; If it ends early, yes.
    yes   i confirm                                          ; I confirm.
    yes   with pleasure                                      ; With pleasure.
    yes   works for me|us                                    ; Works for me.
    yes   good|fine|perfect|great for me|us                  ; Good for me.
    yes   suits me|us                                        ; It suits me.
    yes   sounds good|great|fine|perfect|lovely              ; Sounds good.
    yes   of course                                          ; Of course.
    yes   no problem                                         ; No problem.
    yes   no objections|objection                            ; No objections.
    yes   absolutely|definitely|certainly                    ; Absolutely.
    yes   yes … i will|shall|do|can                          ; Yes, I will.
    yes   im|am available|free                               ; I am free.
    YES   are getting me|us                                  ; You are getting me after all.
    YES   youre getting|having|stuck me|us                   ; You're getting me.
    YES   will|youll see me|us there                         ; You'll see me there.
    YES   <i>|wed|id will|would? be delighted|honoured|glad|thrilled $ ; We'd be delighted.
    yes   might|may be … late                                ; Might be a bit late, but save me a seat.
    YES   still on                                           ; Yes, still on.
    YES   happy|glad|delighted to join|come you              ; Happy to join you.
    NO    put|mark|list me|us down? as|for … no|absent|away|unavailable ; Put me down as a no.
    change oops|scratch|typo                                   ; Oops, scratch that.
    change i meant                                             ; I meant no.
    yes   put|sign me|us down|up                             ; Put me down.
    yes   gladly                                             ; Gladly.
    YES3  will|shall attend|represent|come|join              ; The mayor will attend.

    NO    <i> will|shall be there|with … in spirit|thought|thoughts|heart ; I will be there in spirit.
    NO    <will> be there|with … in spirit|thought|thoughts|heart ; I'll be with you in spirit.
    NO    be|am|there|with … in spirit|thought|thoughts       ; Can only be with you in spirit.
    NO    in spirit|thought|thoughts only                     ; In spirit only.
    NO    <cannot> … come|attend|join|make|be|participate    ; I cannot attend.
    NO    <cannot> make                                      ; Can't make it.
    NO    can not … come|attend|join|make|be                 ; I can not come.
    NO    not able to … come|attend|join|make|be             ; I am not able to attend.
    NO    unable to                                          ; I am unable to attend.
    NO    wont|not be there|able|coming|attending|joining|present|available|around|in ; I won't be there.
    NO    not coming|attending|joining                       ; Not coming.
    NO    <cannot>                                           ; Sorry, I can't.
    NO    have|need to skip|decline|pass|cancel|withdraw|miss|bow|drop|pull ; I have to withdraw.
    NO    must decline|cancel|withdraw|miss|skip             ; I must decline.
    NO    put|mark|count me|us down? as|for a? no|not|absent  ; Put me down as a no.
    NO    ill|will|shall|gonna have to skip|miss|pass|decline|cancel ; I'll have to pass.
    NO    ill|will skip|pass|decline                         ; I'll pass.
    NO    decline|declining                                  ; I decline.
    NO!   said no                                            ; I thought I had said no?
    NO    count me|us out                                    ; Count me out.
    NO    without me|us                                      ; Without me this time.
    NO    not this time                                      ; Not this time.
    NO    not going to make|be|come                          ; Not going to make it.
    NO    no way|chance                                      ; No chance.
    NO    not possible                                       ; It is not possible for me.
    NO    dont think so                                      ; I don't think so.
    NO    dont|wouldnt|not|cant count on me|us               ; I wouldn't count on me.
    no    ^^ no $                                            ; no
    no    ^ no $$                                            ; sorry, no
    no    ^^ <regret> no                                     ; Sorry, no.
    no    <regret> … on call|duty|leave|holiday|shift        ; Unfortunately I am on call.
    no    on call|duty|leave|holiday|vacation                ; I am on duty.
    no    <regret> … <busy>                                  ; Sorry, surgery that day.
    no    am|im|be|are … travelling|traveling|away|abroad|busy|ill|sick ; I am away that week.
    no    im|am teaching|working|flying|moving|hosting           ; I am teaching until six.
    no    have|got … <busy>|clash|flu|another|appointment|commitment|commitments ; I have another commitment.
    no    night|late|early shift                              ; Night shift all that week.
    no    clashes                                            ; It clashes with my class.
    no    doesnt|does|not suit|work … me|us                  ; It doesn't suit me.
    no    another|next time                                  ; Another time.
    no    regret that|to                                     ; I regret that I cannot attend.
    no    no thanks|thank                                    ; No, thanks.

    MAYBE not sure|certain                                   ; Not sure yet.
    MAYBE dont know                                          ; I don't know yet.
    MAYBE can|cannot|cant not? promise|commit|confirm|say    ; I cannot promise.
    MAYBE can not promise|commit|confirm|say                 ; I can not promise.
    MAYBE try to … come|be|make|attend|join                  ; I will try to come.
    MAYBE <will> try|see                                     ; I'll try.
    MAYBE <will> … try                                       ; I will certainly try.
    MAYBE try my best                                        ; Will try my best.
    MAYBE <seldom> yes|no|not                                ; Probably yes.
    MAYBE <seldom> … come|be|make|attend                     ; Probably I can come.
    MAYBE will|ill|well|should <seldom> … come|be|make|attend|join ; I will probably come.
    MAYBE might|may … come|be|make|attend|join|late|able     ; I might come.
    YES   ^^ <i> will|shall|can|do $                          ; I will, thanks!
    wish  would|id have? loved|liked                         ; Would have loved to.
    no    im in|at                                           ; I'm in London then.
    maybe! let you know                                       ; Will let you know by Monday.
    maybe get back to you                                    ; I'll get back to you.
    MAYBE it? depends                                        ; It depends on the train.
    MAYBE hope|hoping to … come|be|make|attend|join          ; I hope to be there.
    MAYBE hopefully                                          ; Hopefully yes.
    MAYBE think so                                           ; I think so.
    MAYBE i think|guess … come|be|make|can                   ; I think I can make it.
    MAYBE ^^ maybe|perhaps|possibly|probably|tentative|tentatively ; Maybe.
    MAYBE have|need to check|ask|see                         ; I need to check.
    MAYBE should be able|there|ok|fine                       ; I should be able to make it.
    MAYBE still waiting|checking|deciding                    ; Still waiting for my rota.
    MAYBE waiting for|on                                     ; Waiting for my rota.
    MAYBE <i> could come|attend|join|make                    ; I could come for an hour.
    wish  would|id love|like                                 ; I would love to.
    skip  cant|cannot thank                                  ; I can't thank you enough.
    skip  not sure|certain what|how|why|where                ; Not sure what to bring.
    skip  thanks|thank                                       ; Thanks.
    skip  be there for the|a first|last|second               ; 
    past  <i> said|wrote|told … would|come                   ; I said I would come.
    change after all                                         ; I have to withdraw after all.
    change change of plan|plans|mind                         ; Change of plans.
    """

let ukrainianPhrases = """
    YES   <surely> <come1>                                   ; Обов'язково буду.
    YES   візьму|візьмемо участь                             ; Візьму участь.
    YES   <come1> з задоволенням|радістю                     ; Прийду з задоволенням.
    YES   обовязково <come1>                                 ; Обов'язково прийду.
    yes   із|з задоволенням|радістю                          ; Із задоволенням.
    yes   ^^ так|добре|гаразд|згода|домовились $$            ; так
    YES   підтверджую|підтверджуємо                          ; Підтверджую участь.
    yes   мені підходить                                     ; Мені підходить.
    yes   до зустрічі                                        ; До зустрічі!
    NO    не <come1>                                         ; Не прийду.
    NO    не <can1>                                          ; Не зможу.
    NO    не маю|маємо змоги|можливості                      ; Не маю змоги.
    NO    не вийде|виходить|вдасться                         ; Не вийде.
    NO    <regret> … не <can1>|<come1>                       ; На жаль, не зможу.
    no    на жаль                                            ; На жаль, працюю.
    no    ^^ ні $                                            ; ні
    MAYBE не знаю|знаємо|впевнена|впевнений                  ; Ще не знаю.
    MAYBE <try1>                                             ; Постараюся прийти.
    MAYBE <seldom> <come1>                                   ; Мабуть, прийду.
    MAYBE <seldom> не <come1>|<can1>                         ; Мабуть, не зможу.
    MAYBE можливо|мабуть|напевно                             ; Можливо.
    maybe повідомлю|напишу|скажу                             ; Повідомлю пізніше.
    MAYBE якщо                                               ; Якщо знайду няню, прийду.
    """
