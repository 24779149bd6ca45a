// Words that open a clause and how they join it to what stands before: `link = word | several words | …`. Of several that fit, the
// longest counts.

let conjunctionLines = """
    although = nawet jeśli | nawet gdyby | nawet jeżeli | nawet jak | choćby | choć | chociaż | mimo że | although | though | хоча | pomimo
    unless = chyba że | unless | хіба що
    but = a jednak | a tak serio | a serio | a tak poważnie | a tak | ale | jednak | jednakże | lecz | natomiast | niemniej | tylko że | but
    but = however | still | але | однак | проте | но | tyle że | aczkolwiek | choć raczej
    ifOnly = pod warunkiem | w razie | o ile | jeśli | jeżeli | jak Bóg da | gdyby | jakby | gdybym | jeśliby | zależy | jak tylko
    ifOnly = jak mnie | jak mi | jak zdążę | jak dam | jak dostanę | jak skończę | jak znajdę | jak puszczą | jak szef | jak będę
    ifOnly = jak wyzdrowieję | if | otherwise | w przeciwnym razie | w przeciwnym wypadku | w innym wypadku | provided | as long as
    ifOnly = depending | якщо | если | якби | jak się | jak nie | byle | assuming
    because = kie | bo | ponieważ | gdyż | albowiem | bowiem | because | бо | since | оскільки | тому що | z uwagi na | ze względu na
    because = z powodu
    therefore = więc | dlatego | zatem | so | therefore | тому | toteż | stąd
    that = że | żeby | aby | that | що | щоб | iż | żebym
    whether = czy | чи | whether
    or = albo | lub | or | або | bądź
    and = a | oraz | and | i | та | і | й
    """
