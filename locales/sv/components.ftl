components-errors-title = Kontrollera följande
components-fields-optional = (frivilligt)
components-fields-error = Fel
components-fields-left = tecken kvar
components-fields-over = tecken för mycket
components-table-hidden = färre än 5, visas inte
components-theirs-title = Detta hann komma emellan
components-theme-encounter = Bemötande
components-theme-skill = Yrkesskicklighet
components-theme-access = Tillgång och köer
components-theme-booking = Tidsbokning
components-theme-information = Informationsgång
components-theme-digital = Digitala tjänster
components-theme-premises = Lokaler och tillgänglighet
components-theme-decisions = Delaktighet i beslut
components-theme-safety = Säkerhet
components-theme-continuity = Kontinuitet i vården och servicen
components-theme-language = Språk
components-theme-fees = Avgifter
components-theme-relatives = Hänsyn till närstående
components-theme-other = Annat
components-happened-received = Responsen kom in
components-happened-imported = Responsen hämtades från ett annat system
components-happened-step-elsewhere = Ett skede i systemet som responsen hämtades från
components-happened-routed = Responsen styrdes till det ansvariga teamet
components-happened-claimed = Responsen togs till behandling
components-happened-rerouted = Responsen överfördes till ett annat team
components-happened-noted = En intern anteckning skrevs
components-happened-themes-set = Temana granskades
components-happened-answered = Responsen besvarades
components-happened-giver-replied = Den som gett responsen skrev tillbaka
components-happened-change-linked = Responsen kopplades till en ändring
components-happened-change-made = Ändringen genomfördes
components-happened-change-unlinked = Kopplingen till ändringen togs bort
components-happened-change-moved = Ändringens läge ändrades
components-happened-giver-judged = Responsgivaren berättade om ändringen hjälpte
components-happened-nothing-changes = Man beslutade att detta inte leder till någon ändring
components-happened-assigned = Handläggare valdes
components-happened-taken-back = Ångrades
components-happened-asked-giver = Den som gav responsen fick en fråga
components-happened-clock-stopped = Svarstiden stoppades
components-happened-clock-runs = Svarstiden löper igen
components-happened-extended = Svarstiden förlängdes
components-happened-reminded = En påminnelse om svarstiden skickades
components-happened-translation-awaited = Svaret väntar på översättning
components-happened-answer-rated = Den som gav responsen bedömde svaret
components-happened-thanks-passed-on = Tacket fördes vidare till enheten
components-happened-severity-rated = Allvarlighetsgraden bedömdes
components-happened-urgent-found = Brådskande ord hittades i texten
components-happened-urgency-checked = Brådskan kontrollerades
components-happened-merged-into = Slogs ihop med en annan respons
components-happened-merged-with = En respons om samma sak slogs ihop med denna
components-happened-split-from = Skildes från en annan respons
components-happened-objection-asked = Den som gav responsen fick frågan om saken ska behandlas som en anmärkning
components-happened-objection-declined = Den som gav responsen vill inte att saken behandlas som en anmärkning
components-happened-objection-transferred = Överfördes för att behandlas som en anmärkning
components-happened-objection-answered = Anmärkningen besvarades
components-happened-showing-allowed = Den som gav responsen bestämde om den får publiceras
components-happened-redacted = Ord doldes inför publiceringen
components-happened-published = Publicerades
components-happened-hidden = Togs bort från det offentliga
components-happened-closed = Responsen avslutades
components-promised-within = { $days ->
    [one] inom en dag
   *[other] inom { $days } dagar
}
components-promised-within-working = { $days ->
    [one] inom en vardag
   *[other] inom { $days } vardagar
}
components-promised-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
components-promised-working = { $days ->
    [one] { $days } vardag
   *[other] { $days } vardagar
}
components-words-in-finnish = Endast på finska
components-words-in-swedish = Endast på svenska
components-chart-month = Månad
components-chart-value = Resultat
components-chart-centre = Medelnivå
components-chart-limits = Gränser
components-chart-upper = Övre gräns
components-chart-lower = Nedre gräns
components-chart-note = Anmärkning
components-chart-legend = Punkterna är månadernas resultat, den heldragna vågräta linjen är medelnivån.
components-chart-legend-limits = Mellan de streckade linjerna ryms den vanliga variationen.
components-chart-legend-better = ▲ avviker till det bättre.
components-chart-legend-worse = ■ avviker till det sämre.
components-chart-legend-left-out = ○ är inte med i beräkningen.
components-chart-legend-gap = Linjen bryts när en månad saknar siffra eller siffran inte visas.
components-chart-empty = Det finns inga siffror att visa ännu.
components-chart-table = Siffrorna som tabell
components-chart-file = Ladda ner alla siffror (CSV)
components-dialogue-question = Fråga till den som gett responsen
components-dialogue-rating = Gav det här svar:
components-dialogue-original-fi = Översatt, ursprunglig text på finska
components-dialogue-original-sv = Översatt, ursprunglig text på svenska
components-dialogue-original-en = Översatt, ursprunglig text på engelska
components-rating-yes = Ja
components-rating-partly = Delvis
components-rating-no = Nej
