changes-standing-proposed = Föreslagen
changes-standing-planned = Planeras
changes-standing-under-way = Pågår
changes-standing-claimed = Väntar på bekräftelse
changes-standing-done = Genomförd
changes-standing-held = Genomförd och har hållit
changes-standing-faded = Genomförd men har avtagit
changes-standing-harmed = Genomförd men till skada
changes-standing-lapsed = Har förfallit
changes-standing-dropped = Avstått från
changes-stage-already-begun = Ändringen pågår redan.
changes-stage-not-begun = Märk först ut att ändringen pågår.
changes-stage-already-done = Ändringen är redan genomförd.
changes-stage-already-planned = Ändringen är redan utlovad.
changes-stage-not-planned = Utlova först ändringen.
changes-stage-not-claimed = Ingen har ännu meddelat att ändringen är genomförd.
changes-stage-waits-for-confirmation = Ändringen väntar på bekräftelse.
changes-stage-not-done = Ändringen är inte genomförd ännu.
changes-stage-already-dropped = Man har avstått från ändringen.
changes-measure-statement = Påståendet ”{ $words }”
changes-measure-nps = Rekommendationsindexet (NPS)
changes-measure-theme = Andelen respons vars ämne är ”{ $theme }”
changes-measure-count = Teamets egen räkning
changes-measure-own = Teamets egen räkning: { $count }
changes-measure-days = Svarstiden i dagar
changes-measure-expected-up = – vi väntar oss att resultatet stiger
changes-measure-expected-down = – vi väntar oss att resultatet sjunker
changes-reason-law = Lagen tillåter det inte
changes-reason-money = Det finns inga pengar för det
changes-reason-safety = Säkerheten hindrar det
changes-reason-already-so = Vi gör redan så
changes-reason-not-ours = Beslutet är inte vårt
changes-reason-other = Annan orsak
changes-when-due = Klar senast { $day }
changes-when-done = Genomfördes { $day }
changes-when-lapsed = Har förfallit: skulle ha varit klar { $day }
changes-when-dropped = Man avstod från ändringen { $day }
changes-credit-few = Bygger på några responser (färre än 5)
changes-credit-many = { $count ->
    [one] Bygger på { $count } respons
   *[other] Bygger på { $count } responser
  }
changes-tabs-label = Skede
changes-tabs-open = Öppna
changes-tabs-review = Uppföljning väntar
changes-pager-label = Sidor
changes-form-case = Respons { $reference }
changes-form-feedback = Vad som står i responsen
changes-form-public = Namnet, ändringen, motiveringen och resultatet publiceras på områdets sidor. Skriv ingenting som en enskild person kan kännas igen av.
changes-form-title-fi = Ändringens namn på finska
changes-form-title-sv = Ändringens namn på svenska
changes-form-title-hint = Berätta i en mening vad som blir annorlunda. Högst 120 tecken.
changes-form-what-fi = Vad som ändras, på finska
changes-form-what-sv = Vad som ändras, på svenska
changes-form-why-fi = Varför, på finska
changes-form-why-sv = Varför, på svenska
changes-form-why-hint = Berätta med egna ord vad responsen har lärt er. Citera inte responsen.
changes-form-owner = Ansvarig person
changes-form-owner-hint = Namn eller tjänstebeteckning. Visas inte offentligt.
changes-form-owner-empty = Skriv vem som ansvarar för ändringen
changes-form-owner-long = Förkorta den ansvariga personen till högst 100 tecken
changes-form-identity = Ta bort personbeteckningen ur texten
changes-form-references-unknown = De här responserna finns inte bland ditt teams respons: { $references }
changes-form-references-many = Koppla högst { $most } responser åt gången
changes-form-change-missing = Välj den ändring som responsen ska kopplas till
changes-form-change-done = Ändringen har redan hunnit märkas som genomförd. Välj en annan ändring eller anteckna en ny
changes-form-empty = Fyll i ”{ $field }”
changes-form-long = Förkorta ”{ $field }” till högst { $most } tecken
changes-form-day-wrong = Skriv datumet i formen 3.8.2026
changes-form-day-past = Välj ett datum som inte har passerat
changes-form-whole-wrong = Skriv ett heltal mellan 0 och { $most }
changes-form-for-whom-fi = För vem, på finska
changes-form-for-whom-sv = För vem, på svenska
changes-form-for-whom-hint = Till exempel: äldre som bokar tid per telefon.
changes-form-object = Vad ändringen gäller
changes-form-object-encounter = Klientens eget möte med servicen
changes-form-object-encounter-hint = Till exempel hur vi berättar, lyssnar och kommer överens.
changes-form-object-system = Servicesystemet
changes-form-object-system-hint = Till exempel tider, utrymmen, arbetsfördelning och anvisningar som gäller alla.
changes-form-object-missing = Välj vad ändringen gäller
changes-form-cost = Kostnader i euro
changes-form-hours = Personalens arbetstimmar
changes-form-costs = Kostnader och arbetstimmar
changes-record-title = Responsen leder till en ändring
changes-record-linked = Responsen är redan kopplad till de här ändringarna
changes-record-existing = Koppla till en ändring som redan finns
changes-record-change = Ändring
changes-record-change-none = Välj en ändring
changes-record-references = Annan respons som leder till samma ändring
changes-record-references-hint = Skriv varje referens på en egen rad.
changes-record-link = Koppla till ändringen
changes-record-new = Anteckna en ny ändring
changes-record-save = Anteckna ändringen
changes-record-stage = Är ändringen bara ett förslag
changes-record-stage-missing = Välj om ändringen är ett förslag eller planerad
changes-record-stage-proposed = Förslag
changes-record-stage-proposed-hint = Ingenting utlovas ännu.
changes-record-stage-planned = Planerad
changes-record-stage-planned-hint = Ändringen utlovas, och dagen visas för invånarna.
changes-record-register-later = För ett förslag räcker den dag då ändringen skulle vara klar.
changes-record-feedback = Annan respons
changes-decide-title = Responsen leder inte till någon ändring
changes-decide-before = Tidigare beslut
changes-decide-reason = Varför ingenting ändras
changes-decide-reason-missing = Välj en orsak
changes-decide-words = Motivering till den som gett respons
changes-decide-words-hint-fi = Den som gett responsen läser motiveringen med sin följkod. Skriv på finska, på samma språk som responsen.
changes-decide-words-hint-sv = Den som gett responsen läser motiveringen med sin följkod. Skriv på svenska, på samma språk som responsen.
changes-decide-words-hint-en = Den som gett responsen läser motiveringen med sin följkod. Skriv på engelska, på samma språk som responsen.
changes-decide-words-short = Skriv en motivering, minst 10 tecken
changes-decide-words-long = Förkorta motiveringen till högst 2 000 tecken
changes-decide-save = Besluta och berätta för den som gett respons
changes-decide-conflict = Något har hänt med responsen sedan du öppnade den här sidan. Ingenting har sparats ännu. Din text finns kvar nedan.
changes-decide-conflict-see = Se vad som har gjorts med responsen
changes-conflict-title = Någon annan hann före
changes-conflict-save = Spara ändå
changes-conflict-saved = Sparat just nu
changes-conflict-yours = Din text
changes-work-title = Ändringar
changes-work-lead = Ändringar som responsen till dina team har lett till.
changes-work-none = Inga ändringar i det här skedet. En ny ändring antecknas på responsens sida.
changes-work-next = Följande ändringar
changes-work-column-title = Ändring
changes-work-column-stage = Skede
changes-work-column-owner = Ansvarig person
changes-work-column-linked = Responser
changes-work-column-measure = Mätare
changes-work-waiting = Det här väntar på dig
changes-work-reviews-wait = { $count ->
    [one] { $count } uppföljning väntar
   *[other] { $count } uppföljningar väntar
  }
changes-work-confirmations-wait = { $count ->
    [one] { $count } ändring väntar på att du bekräftar den
   *[other] { $count } ändringar väntar på att du bekräftar dem
  }
changes-work-column-days = Dagar
changes-work-begins = Börjar { $day }
changes-work-review = Uppföljning { $day }
changes-edit-title = Redigera: { $title }
changes-edit-back = Tillbaka till ändringen
changes-edit-heading = Redigera ändringen
changes-edit-save = Spara
changes-edit-conflict = Ändringen har redigerats sedan du öppnade den här sidan. Ingenting har sparats ännu. Jämför texterna och rätta din vid behov.
changes-verdict-improved = Förbättrades
changes-verdict-worsened = Försämrades
changes-verdict-no-change-seen = Ingen förändring syns
changes-verdict-too-little-data = För lite information
changes-amount-points = { $one ->
    [yes] { $size } procentenhet
   *[no] { $size } procentenheter
  }
changes-amount-index = { $one ->
    [yes] { $size } poäng
   *[no] { $size } poäng
  }
changes-amount-days = { $one ->
    [yes] { $size } dag
   *[no] { $size } dagar
  }
changes-amount-count = { $size } i månaden
changes-amount-rate = { $size } per hundra
changes-amount-per-cent = { $size } % av den tidigare nivån
changes-counted-answers = { $count ->
    [one] { $count } svar
   *[other] { $count } svar
  } { $months ->
    [one] på { $months } månad
   *[other] på { $months } månader
  }
changes-counted-pieces = { $count ->
    [one] { $count } respons
   *[other] { $count } responser
  } { $months ->
    [one] på { $months } månad
   *[other] på { $months } månader
  }
changes-counted-cases = { $count ->
    [one] { $count } fall
   *[other] { $count } fall
  } { $months ->
    [one] på { $months } månad
   *[other] på { $months } månader
  }
changes-counted-months = { $months ->
    [one] { $months } månad
   *[other] { $months } månader
  }
changes-listed = { $first } och { $last }
changes-effect-heading = Hjälpte ändringen?
changes-effect-statement = Före ändringen höll { $before } ({ $counted_before }) med om påståendet ”{ $words }” och efter ändringen { $after } ({ $counted_after }).
changes-effect-nps = Rekommendationsindexet var { $before } före ändringen ({ $counted_before }) och { $after } efter den ({ $counted_after }).
changes-effect-theme = Före ändringen handlade { $before } av responsen ({ $counted_before }) om ”{ $words }” och efter den { $after } ({ $counted_after }).
changes-effect-days = Före ändringen väntade man på svar i snitt { $before } ({ $counted_before }) och efter den { $after } ({ $counted_after }).
changes-effect-count = { $words }: före ändringen i snitt { $before } ({ $counted_before }), efter den { $after } ({ $counted_after }).
changes-effect-rise = Ökningen är uppskattningsvis { $size }, sannolikt { $range }.
changes-effect-fall = Minskningen är uppskattningsvis { $size }, sannolikt { $range }.
changes-effect-rise-compared = Jämfört med jämförelseenheterna är ökningen uppskattningsvis { $size }, sannolikt { $range }.
changes-effect-fall-compared = Jämfört med jämförelseenheterna är minskningen uppskattningsvis { $size }, sannolikt { $range }.
changes-effect-none = Skillnaden ryms inom den vanliga variationen. En ändring av förväntad storlek ({ $expected }) skulle sannolikt ha synts.
changes-effect-few-months-before = Före ändringen finns det { $have ->
    [one] { $have } månad
   *[other] { $have } månader
  } med tillräckligt många svar. För en bedömning behövs minst { $need }.
changes-effect-few-months-after = Efter ändringen finns det { $have ->
    [one] { $have } månad
   *[other] { $have } månader
  } med tillräckligt många svar. För en bedömning behövs minst { $need }.
changes-effect-few-answers = Det kommer ungefär { $now } svar i månaden. För en bedömning behövs minst { $need } i månaden.
changes-effect-few-counted = Fallen som räknas är så få att man inte kan dra några slutsatser av dem. För en bedömning behövs minst fem i månaden.
changes-effect-power = Av så lite information går det inte att säga om ändringen hjälpte.
changes-effect-more-months = För att se en ändring av förväntad storlek ({ $expected }) behövs fler månader.
changes-effect-needed-answers = För att se en ändring av förväntad storlek ({ $expected }) skulle det behövas ungefär { $needed } svar i månaden, nu är de { $now }.
changes-effect-needed-pieces = För att se en ändring av förväntad storlek ({ $expected }) skulle det behövas ungefär { $needed } responser i månaden, nu är de { $now }.
changes-effect-needed-cases = För att se en ändring av förväntad storlek ({ $expected }) skulle det behövas ungefär { $needed } fall i månaden, nu är de { $now }.
changes-effect-dropped = Ändringen gjordes inte, och därför bedöms inte dess effekt.
changes-effect-proposed = Ändringen är bara ett förslag. Mätaren väljs innan ändringen utlovas.
changes-effect-later = Effekten bedöms när ändringen är gjord och det därefter har kommit svar under tillräckligt många månader.
changes-effect-just-made = Ändringen har just gjorts. Effekten bedöms när hela månader har gått efter den.
changes-effect-no-measure = Ingen mätare valdes för ändringen innan arbetet började, och därför kan dess effekt inte bedömas.
changes-effect-no-size = Före arbetet skrevs det inte upp hur stor ändring som väntas. Därför görs ingen bedömning av effekten.
changes-cannot-no-before = Före ändringen finns det ingen månad med tillräckligt många svar. Därför finns det inget att jämföra med.
changes-cannot-no-after = Efter ändringen finns det ännu ingen hel månad med tillräckligt många svar.
changes-cannot-not-a-number = Någon av siffrorna är felaktig, och därför kan effekten inte bedömas.
changes-cannot-reversed = Ändringens dagar stämmer inte: arbetet är antecknat som påbörjat först efter att det blev klart. Därför kan effekten inte bedömas.
changes-cannot-not-a-month = Någon månads datum är felaktigt, och därför kan effekten inte bedömas.
changes-cannot-impossible-count = Någon månads siffra är inte möjlig: den är under noll eller större än antalet den är räknad av. Därför kan effekten inte bedömas.
changes-cannot-zero-before = Före ändringen var siffran noll. Den förväntade ändringen är angiven som en andel av den, och därför kan effekten inte bedömas.
changes-cannot-zero-expected = Som förväntad ändring är noll antecknad, och därför kan effekten inte bedömas.
changes-registered-measure = Mätare som angavs i förväg: { $measure }.
changes-registered-up = Resultatet väntas stiga med minst { $size }.
changes-registered-down = Resultatet väntas sjunka med minst { $size }.
changes-registered-up-only = Resultatet väntas stiga.
changes-registered-down-only = Resultatet väntas sjunka.
changes-registered-reviews = Dagar då ändringen granskas: { $days }.
changes-finding-levels = { $verdict }: före ändringen { $before }, efter ändringen { $after }
changes-finding-later = Resultatet månad för månad
changes-edited-measure = Mätaren byttes { $day }, när information redan hade samlats. Bedömningen gäller den ursprungliga mätaren.
changes-edited-direction = Den förväntade riktningen byttes { $day }, när information redan hade samlats. Bedömningen gäller den ursprungliga riktningen.
changes-edited-size = Den förväntade storleken byttes { $day }, när information redan hade samlats. Bedömningen gäller den ursprungliga storleken.
changes-edited-comparisons = Jämförelseenheterna byttes { $day }, när information redan hade samlats. Bedömningen gäller de ursprungliga enheterna.
changes-edited-count = Räknarens namn byttes { $day }, när information redan hade samlats. Bedömningen gäller den ursprungliga räknaren.
changes-edited-day = En antecknad dag byttes { $day }, när arbetet redan hade börjat.
changes-method-heading = Så här räknade vi
changes-method-months = Med är { $before ->
    [one] { $before } månad
   *[other] { $before } månader
  } före ändringen och { $after ->
    [one] { $after } månad
   *[other] { $after } månader
  } efter den.
changes-method-phase-in = Utelämnade är { $months ->
    [one] { $months } månad
   *[other] { $months } månader
  } då ändringen gjordes.
changes-method-hidden = Utelämnade är { $months ->
    [one] { $months } månad
   *[other] { $months } månader
  } med färre än fem svar, eller av vilka en grupp på under fem kunde räknas ut.
changes-method-empty = Utelämnade är { $months ->
    [one] { $months } månad
   *[other] { $months } månader
  } utan svar.
changes-method-interval = Bedömningen jämför nivån månaderna efter ändringen med månaderna före den. Den beaktar att resultatet kunde ha ändrats långsamt ändå.
changes-method-estimate = Den uppskattade ändringen är { $estimate }. Intervallet på 90 procent är { $low } … { $high }: om hela intervallet är på samma sida om noll syns en ändring.
changes-method-no-interval = Av de här månaderna kan man inte räkna ut inom vilket intervall ändringen sannolikt ligger.
changes-method-units = Jämförelsen görs med enheter där ändringen inte gjordes: { $units }.
changes-method-compared = Jämfört med jämförelseenheterna är ändringen { $estimate }, med ett 90 procents intervall { $low } … { $high }. Bedömningen bygger på detta.
changes-method-season = Årstiden har beaktats.
changes-method-dispersion = Månaderna varierar mer än slumpen förklarar (variansen är { $times }-faldig). Därför är intervallet bredare.
changes-method-detectable = Den minsta ändring som skulle synas i de här månaderna fyra gånger av fem är { $size }.
changes-chart-p = Diagrammet är ett p-diagram: gränserna är räknade för andelar och bygger på månaderna före ändringen.
changes-chart-p-prime = Diagrammet är ett p′-diagram enligt Laney: gränserna beaktar att månaderna varierar mer än slumpen förklarar. De bygger på månaderna före ändringen.
changes-chart-u = Diagrammet är ett u-diagram: gränserna är räknade för kvoter och bygger på månaderna före ändringen.
changes-chart-c = Diagrammet är ett c-diagram: gränserna är räknade för antal och bygger på månaderna före ändringen.
changes-chart-xmr = Diagrammet är ett XmR-diagram: gränserna är räknade av skillnaderna mellan månaderna efter varandra och bygger på månaderna före ändringen.
changes-chart-no-limits = Gränserna för den vanliga variationen kan inte räknas ännu, eftersom månaderna är för få.
changes-chart-trial = Gränserna är preliminära: de bygger på { $months ->
    [one] bara { $months } månad
   *[other] bara { $months } månader
  }.
changes-chart-made = Ändringen gjordes
changes-chart-being-made = Ändringen görs
changes-chart-answers = Svar
changes-chart-pieces = Responser
changes-chart-cases = Fall
changes-about-statement = Håller med om ”{ $words }”
changes-about-theme = Andelen respons om ”{ $words }”
changes-about-rate = { $words }, per hundra
changes-signal-none = Diagrammet: månaderna efter ändringen ryms inom den vanliga variationen.
changes-signal-seen = Diagrammet: efter ändringen { $signals }.
changes-signal-outside = { $months ->
    [one] ligger { $months } månad
   *[other] ligger { $months } månader
  } utanför gränserna
changes-signal-trend-better = har resultatet förbättrats sju månader i rad
changes-signal-trend-worse = har resultatet försämrats sju månader i rad
changes-signal-near = ligger flera månader nära gränsen
changes-signal-side-better = har minst sju månader i rad varit bättre än medelnivån
changes-signal-side-worse = har minst sju månader i rad varit sämre än medelnivån
changes-rule-outside = utanför gränserna
changes-rule-trend = sju åt samma håll
changes-rule-near = nära gränsen
changes-rule-side = sju på samma sida
changes-left-out-phase-in = Ändringen gjordes: inte med
changes-left-out-few = Färre än 5 svar: visas inte
changes-left-out-beside = Visas inte, så att en månad med under 5 svar inte kan räknas ut
changes-left-out-none = Inga svar
changes-left-out-not-counted = Inte räknad
changes-change-back = Alla ändringar
changes-change-effect = Vad följden blev
changes-change-story = Från respons till effekt
changes-change-for-whom = Vem ändringen gäller
changes-change-steps = Arbetsskeden
changes-change-step-done = Gjort { $day }
changes-change-step-due = Senast { $day }
changes-change-step-open = Inte gjort
changes-change-figures = Siffrorna månad för månad
changes-change-reviews = Höll ändringen?
changes-change-dropped = Varför ändringen lades ner
changes-change-edit = Redigera ändringen
changes-change-team = Ansvarigt team: { $team }.
changes-change-service = Respons och ändringar: { $service }
changes-change-file = Ladda ner alla siffror (CSV)
changes-said-heading = Vad de som gav respons säger
changes-said-caption = Svar på frågan om ändringen hjälpte
changes-said-answer = Svar
changes-said-count = Svarande
changes-said-yes = Hjälpte
changes-said-partly = Hjälpte delvis
changes-said-no = Hjälpte inte
changes-said-cannot-tell = Kan inte säga
changes-chain-words = Respons
changes-chain-words-none = Ingen respons är kopplad till ändringen
changes-chain-participation = Deltagande
changes-chain-participation-none = Inga tillfällen är antecknade
changes-chain-participation-some = { $activities ->
    [one] { $activities } tillfälle
   *[other] { $activities } tillfällen
  }
changes-chain-participation-people = { $people } deltagare
changes-chain-decision = Beslut
changes-chain-decision-open = Inte beslutat ännu
changes-chain-decision-promised = Utlovad till { $day }
changes-chain-steps = Genomförande
changes-chain-steps-open = Inte påbörjat ännu
changes-chain-steps-begun = Arbetet började { $day }
changes-chain-steps-some = { $done }/{ $all } arbetsskeden gjorda
changes-chain-effect = Effekt
changes-chain-effect-later = Bedöms när ändringen är gjord
changes-chain-effect-never = Bedöms inte
changes-story-feedback-few = Ändringen började med några responser.
changes-story-feedback-many = Ändringen började med { $count } responser.
changes-story-me-too = Dessutom har { $count } personer berättat att de har upplevt samma sak.
changes-story-took-part = Saken behandlades tillsammans och { $count } personer deltog: { $activities }.
changes-story-took-part-few = Saken behandlades tillsammans: { $activities }.
changes-story-proposed = Ändringen föreslogs { $day }, men det har inte beslutats om den ännu.
changes-story-promised = Det utlovades att ändringen görs senast { $day }.
changes-story-begun = Arbetet började { $day }.
changes-story-steps = Av { $all } avtalade arbetsskeden är { $done } gjorda.
changes-story-steps-all = { $all ->
    [2] Båda de avtalade arbetsskedena är gjorda.
   *[other] Alla { $all } avtalade arbetsskeden är gjorda.
  }
changes-story-done = Ändringen blev klar { $day }.
changes-story-done-confirmed = Ändringen blev klar { $day }, och en annan yrkesperson bekräftade det { $confirmed }.
changes-story-done-panel = Ändringen blev klar { $day }, och klientrådet bekräftade det { $confirmed }.
changes-story-lapsed = Den utlovade dagen har gått, och ändringen är inte gjord.
changes-story-proposed-lapsed = Förslagets dag gick { $day }, och det beslutades inte om det.
changes-story-dropped = Ändringen lades ner { $day }. Orsak: { $reason }.
changes-story-improved = Enligt uppföljningen förbättrades resultatet.
changes-story-worsened = Enligt uppföljningen försämrades resultatet.
changes-story-no-change-seen = I uppföljningen syns ingen ändring i resultatet.
changes-story-too-little-data = Det finns ännu för lite information för att säga något om effekten.
changes-story-helped = Av dem som gav respons säger { $yes } att ändringen hjälpte, { $partly } att den hjälpte delvis och { $no } att den inte hjälpte.
changes-looked-held = Granskad { $day }: ändringen har hållit.
changes-looked-faded = Granskad { $day }: ändringen har avtagit.
changes-looked-harmed = Granskad { $day }: ändringen har varit till skada.
changes-looked-next = Granskas nästa gång { $day }.
changes-looked-late = Granskningen skulle ha gjorts { $day }. Den är inte gjord.
changes-story-review-held = När ändringen granskades { $day } hade den hållit.
changes-story-review-faded = När ändringen granskades { $day } hade den avtagit.
changes-story-review-harmed = När ändringen granskades { $day } hade den varit till skada.
changes-list-title = Du gav respons – så här gjorde vi
changes-list-lead = Vi sammanställde er respons. Här är de ändringar som den har lett till.
changes-list-none = Här finns inga sådana ändringar.
changes-list-next = Äldre ändringar
changes-list-give = Ge respons
changes-list-feed = Ändringarna som flöde (Atom)
changes-filter-narrow = Begränsa ändringarna enligt tjänst, enhet eller effekt
changes-filter-standing = Skede
changes-filter-service = Tjänst
changes-filter-unit = Enhet
changes-filter-object = Vad ändringen gäller
changes-filter-verdict = Effekt
changes-filter-all = Alla
changes-filter-show = Visa
changes-list-counts = Ändringar per skede
changes-list-count = { $stage }: { $count }
changes-list-nothing = Ingen ändring: { $count }
changes-list-nothing-hidden = Ingen ändring: under 5
changes-nothing-heading = När ingenting ändrades
changes-nothing-few = Besluten är färre än 5 och specificeras inte.
changes-nothing-none = Under de senaste 12 månaderna har det inte beslutats att respons inte leder till en ändring.
changes-nothing-caption = Orsaker till att respons inte ledde till en ändring, de senaste 12 månaderna
changes-nothing-reason = Orsak
changes-nothing-times = Gånger
changes-credit-me-too = { $count } har upplevt samma sak
changes-credit-people = { $count } personer deltog
changes-list-embed = Visa ändringarna på din egen webbplats
changes-list-embed-text = Kopiera den här koden till din sida. Den visar de tre nyaste ändringarna och innehåller varken skript eller spårning.
changes-box-none = Inga ändringar är antecknade ännu.
changes-box-all = Alla ändringar (öppnas i ett nytt fönster)
changes-box-give = Ge respons (öppnas i ett nytt fönster)
changes-service-title = Respons och ändringar: { $service }
changes-service-said = Vad människor har sagt
changes-service-count = responser under de senaste 12 månaderna
changes-service-themes-caption = De vanligaste ämnena, de senaste 12 månaderna
changes-service-theme = Ämne
changes-service-pieces = Responser
changes-service-statements-caption = Håller med om påståendena, de senaste 12 hela månaderna
changes-service-statement = Påstående
changes-service-agree = Håller med
changes-service-answers = Svar
changes-service-no-share = för få svar
changes-service-changed = Vad som har ändrats
changes-service-changed-none = Inga ändringar har ännu gjorts i den här tjänsten.
changes-service-planned = Vad som har utlovats
changes-service-lapsed = Vad som utlovades men inte gjordes
changes-service-nothing = Vad som inte ändrades och varför
changes-service-give = Ge respons på den här tjänsten
changes-service-voices = Vad klienterna har sagt med egna ord
changes-service-results = Områdets resultat
changes-service-all = Tjänstens alla ändringar
changes-csv-part = Del
changes-csv-item = Uppgift
changes-csv-phase = Skede
changes-csv-number = Täljare
changes-csv-against = Kritiker
changes-csv-of = Nämnare
changes-csv-value = Värde
changes-csv-centre = Medelnivå
changes-csv-lower = Nedre gräns
changes-csv-upper = Övre gräns
changes-csv-hidden = Dolt
changes-csv-note = Anmärkning
changes-csv-months = Månader
changes-csv-comparison = Jämförelseenheter
changes-csv-verdict = Bedömning
changes-csv-before = Före
changes-csv-phase-in = Ändringen gjordes
changes-csv-after = Efter
changes-csv-measure = Mätare
changes-csv-chart = Diagrammets art
changes-csv-sigma-z = Laneys kvot
changes-csv-basis = Månader som gränserna bygger på
changes-csv-answers = Svar
changes-csv-expected = Förväntad storlek
changes-csv-change = Ändring
changes-csv-compared = Ändring jämfört med jämförelsen
changes-csv-low = Nedre gränsen för 90 %-intervallet
changes-csv-high = Övre gränsen för 90 %-intervallet
changes-csv-level-change = Nivåändring i regressionen
changes-csv-slope-change = Ändring av lutningen i regressionen
changes-csv-low-95 = Nedre gränsen för 95 %-intervallet
changes-csv-high-95 = Övre gränsen för 95 %-intervallet
changes-csv-dispersion = Spridningskoefficient
changes-csv-detectable = Minsta synliga ändring
changes-csv-needed = Svar som behövs i månaden
changes-csv-helped = Hjälpte ändringen
changes-csv-feedback = Responser som ledde till ändringen
changes-csv-answered = Av dem besvarade
changes-csv-me-too = Har upplevt samma sak
changes-csv-people = Deltagare
changes-csv-steps = Arbetsskeden
changes-csv-steps-done = Gjorda arbetsskeden
changes-csv-yes = ja
changes-card-why = Vad vi hörde
changes-card-what = Vad vi gör
changes-card-what-done = Vad vi gjorde
changes-chain-answer-many = { $count ->
    [one] { $count } respons har besvarats
   *[other] { $count } responser har besvarats
  }
changes-chain-answer-all = Responsen har besvarats
changes-chain-answer-some = En del av responsen har besvarats
changes-chain-answer-none = Det finns inga svar ännu
changes-helped-question = Hjälpte ändringen?
changes-helped-yes = Ja
changes-helped-partly = Delvis
changes-helped-no = Nej
changes-helped-cannot-tell = Jag kan inte säga
changes-helped-comment = Vad är bättre nu, vad är det inte?
changes-helped-comment-hint = Bara teamet som gjorde ändringen läser det här. Högst 500 tecken. Skriv inga namn. Vi maskerar personbeteckningar, telefonnummer, e-postadresser och kontonummer.
changes-helped-submit = Skicka svaret
changes-helped-missing = Välj om ändringen hjälpte
changes-helped-long = Förkorta kommentaren till högst 500 tecken
changes-helped-early = Vi frågar först när det har gått fyra veckor sedan ändringen.
changes-helped-later = Vi frågar dig { $day } om ändringen hjälpte.
changes-helped-thanks-title = Tack för ditt svar
changes-helped-thanks-text = Ditt svar har sparats. Teamet som gjorde ändringen ser det. Ditt namn sparas inte.
changes-helped-again = Du kan ändra ditt svar. Det nya svaret ersätter det gamla.
changes-helped-more = Läs mer om ändringen
changes-helped-your-answer = Ditt svar
changes-helped-old-title = Sidan var öppen för länge
changes-helped-old-text = Ditt svar har inte sparats ännu. Skicka det på nytt.
changes-helped-gone-title = Länken fungerar inte längre
changes-helped-gone-lead = Länken är för gammal eller en del av den saknas. Du kan också svara med din följkod.
changes-helped-gone-follow = Öppna responsen med följkoden
changes-me-too-title = Har du samma erfarenhet?
changes-me-too-kept = När du trycker på knappen sparar vi bara att någon tryckte och när. Vi sparar inte ditt namn, din adress eller någon kaka.
changes-me-too-submit = Jag har samma erfarenhet
changes-me-too-count = { $count ->
    [one] { $count } till har berättat att hen har samma erfarenhet.
   *[other] { $count } till har berättat att de har samma erfarenhet.
  }
changes-me-too-thanks-title = Tack, vi räknade dig med
changes-me-too-thanks-text = Om du vill berätta mer kan du ge respons.
changes-me-too-old = Sidan var öppen för länge. Öppna ändringens sida på nytt och tryck på knappen då.
changes-me-too-dropped = Ändringen görs inte, så erfarenheter räknas inte längre. Du kan ge respons.
changes-feed-title = { $county }: du gav respons – så här gjorde vi
changes-act-cannot = Det här går inte att göra nu
changes-act-conflict = Ändringen har redigerats sedan du öppnade den här sidan. Ingenting har sparats ännu. Din text finns kvar nedan.
changes-act-conflict-see = Se ändringen som den är nu
changes-activities-heading = Delaktighet
changes-activities-none = Inga tillfällen där klienter eller invånare har deltagit är kopplade till ändringen.
changes-activities-reference = Tillfällets referens
changes-activities-hint = Fyll i om tillfället inte kan väljas i en lista.
changes-activities-link = Koppla tillfället
changes-activities-unknown = Det finns inget tillfälle med den referensen. Kontrollera referensen
changes-activities-methods = Så här kan klienterna vara med
changes-activities-choose = Tillfälle
changes-activities-choose-none = Välj ett tillfälle
changes-activities-missing = Välj ett tillfälle eller skriv dess referens
changes-plan-title = Utlova ändringen
changes-plan-lead = När du utlovar ändringen ser invånarna att den planeras, och dagen är utlovad.
changes-plan-save = Utlova ändringen
changes-plan-incomplete = Anteckna först vad som visar om ändringen hjälpte
changes-plan-register = Fyll i det som saknas
changes-start-title = Påbörja ändringen
changes-start-lead = När du påbörjar ändringen börjar effekten mätas. Därefter bedöms resultatet enligt det som är antecknat nu.
changes-start-save = Påbörja
changes-claim-title = Märk som genomförd
changes-claim-lead = En annan yrkesperson bekräftar att ändringen är genomförd. Först därefter får de som gett respons och invånarna veta det.
changes-claim-day = När ändringen genomfördes
changes-claim-day-later = Dagen kan inte vara i framtiden
changes-claim-day-before = Dagen kan inte vara före den dag då ändringen påbörjades
changes-claim-outcome-fi = Vad ändringen ledde till, på finska
changes-claim-outcome-sv = Vad ändringen ledde till, på svenska
changes-claim-outcome-hint = Berätta också vad som inte fungerar ännu. Texten publiceras när ändringen är bekräftad.
changes-claim-save = Märk som genomförd
changes-confirm-title = Bekräfta ändringen
changes-confirm-lead = Se efter om ändringen verkligen är genomförd. När du bekräftar den berättar vi det för alla vars respons ligger bakom den.
changes-confirm-own = Du märkte ändringen som genomförd. Någon annan bekräftar den.
changes-confirm-found = Är ändringen genomförd
changes-confirm-found-missing = Välj om ändringen är genomförd
changes-confirm-yes = Ja, ändringen är genomförd
changes-confirm-not-yet = Inte ännu
changes-confirm-panel = Klientråd som bekräftar ändringen
changes-confirm-panel-hint = Om du bekräftar ändringen för ett klientråds räkning, skriv referensen för det möte som hölls.
changes-confirm-missing-fi = Vad som ännu saknas, på finska
changes-confirm-missing-sv = Vad som ännu saknas, på svenska
changes-confirm-missing-hint = Fyll i om ändringen inte är klar ännu. Texten läggs till bland ändringens steg.
changes-confirm-save = Spara
changes-confirm-panel-kind = Det här tillfället är inte ett klientråd
changes-confirm-panel-not-held = Det här klientrådet har inte ännu märkts som hållet
changes-confirm-panel-before = Klientrådet hölls innan ändringen genomfördes
changes-drop-title = Avstå från ändringen
changes-drop-lead = Orsaken publiceras på ändringens sida, och alla vars respons ligger bakom den får veta den.
changes-drop-reason = Varför man avstår från ändringen
changes-drop-words-fi = Motivering på finska
changes-drop-words-sv = Motivering på svenska
changes-drop-words-hint = Skriv så att den som gett respons förstår.
changes-drop-save = Avstå från ändringen
changes-review-title = Gör en uppföljning
changes-review-lead = Se efter om ändringen har hållit och fortfarande fungerar. Resultatet publiceras.
changes-review-none = Det finns ingen uppföljning att göra ännu. Den kan göras när dess dag har kommit.
changes-review-figures = Vad siffrorna säger
changes-review-day = Vilken dags uppföljning
changes-review-day-missing = Välj vilken dags uppföljning det här är
changes-review-found = Vad uppföljningen visade
changes-review-found-missing = Välj vad uppföljningen visade
changes-review-held = Ändringen har hållit
changes-review-faded = Ändringen har avtagit
changes-review-harmed = Ändringen har varit till skada
changes-review-words-fi = Vad ni märkte, på finska
changes-review-words-sv = Vad ni märkte, på svenska
changes-review-words-hint = Texten publiceras på ändringens sida.
changes-review-save = Spara uppföljningen
changes-unlink-title = Ta bort kopplingen till responsen
changes-unlink-lead = Respons { $feedback } visas inte längre bakom ändringen, och den som gett den får inte veta om ändringen. Själva responsen finns kvar.
changes-unlink-save = Ta bort kopplingen
changes-steps-heading = Steg
changes-steps-none = Ändringen är inte indelad i steg.
changes-steps-new = Lägg till ett steg
changes-steps-hint = Stegen visas offentligt. Högst 120 tecken.
changes-steps-words-fi = Vad som görs, på finska
changes-steps-words-sv = Vad som görs, på svenska
changes-steps-due = När steget ska vara gjort
changes-steps-add = Lägg till steget
changes-steps-done = Märk som gjort
changes-steps-undo = Inte gjort ännu
changes-steps-remove = Ta bort
changes-steps-by = senast { $day }
changes-steps-done-on = gjort { $day }
changes-counts-heading = Teamets egen räkning
changes-counts-lead = Anteckna talet för varje månad, också för tiden före ändringen.
changes-counts-caption = Räkningens tal per månad
changes-counts-month = Månad
changes-counts-month-hint = Till exempel 8/2026.
changes-counts-month-wrong = Skriv månaden i formen 8/2026
changes-counts-month-not-over = Anteckna månaden först när den är slut
changes-counts-month-there = För månaden har redan antecknats { $number }. Ta bort det först om det är fel
changes-counts-number = Tal
changes-counts-number-wrong = Skriv ett tal som är minst 0
changes-counts-out-of = Av hur många
changes-counts-out-of-hint = Fyll i om talet är en del av något större, till exempel 12 av 80 samtal.
changes-counts-out-of-wrong = Skriv ett tal som är större än 0 och minst lika stort som det föregående
changes-counts-change = Ta bort månaden
changes-counts-remove = Ta bort
changes-counts-save = Spara månaden
changes-edits-caption = Vad som har ändrats i anteckningen
changes-edits-when = När
changes-edits-who = Vem
changes-edits-field = Punkt
changes-edits-edit = Före → nu
changes-edits-reason = Varför
changes-edits-by-itself = Programmet
changes-edits-review-moved = Uppföljningarna görs tidigast 6 och 12 månader efter att ändringen genomfördes.
changes-register-title = Vad visar om ändringen hjälpte: { $title }
changes-register-heading = Vad visar om ändringen hjälpte
changes-register-lead = Anteckna nu vad som visar om ändringen hjälpte. Då kan ingen välja mätare i efterhand.
changes-register-begun = Uppgifter har redan börjat komma in. Resultatet bedöms fortfarande enligt det som antecknades först. Din redigering visas bredvid det.
changes-register-measure = Mätare
changes-register-measure-none = Välj en mätare
changes-register-measure-missing = Välj vad som visar ändringens effekt
changes-register-count-fi = Den egna räkningens namn på finska
changes-register-count-sv = Den egna räkningens namn på svenska
changes-register-count-hint = Fyll i bara om mätaren är teamets egen räkning. Till exempel: obesvarade samtal.
changes-register-direction = Åt vilket håll väntas resultatet gå
changes-register-direction-up = Stiger
changes-register-direction-down = Sjunker
changes-register-direction-missing = Välj åt vilket håll resultatet väntas gå
changes-register-expected = Hur mycket väntas resultatet ändras
changes-register-expected-hint = Påståenden och ämnen i procentenheter, rekommendationsindexet i poäng, svarstiden i dagar, egen räkning i procent. Till exempel 5 eller 2,5.
changes-register-begins = När ändringen börjar
changes-register-begins-far = Välj ett datum inom två år
changes-register-due = När ändringen är klar
changes-register-due-hint = Till exempel 3.8.2026. Datumet visas offentligt.
changes-register-due-before = Ändringen kan inte vara klar innan den börjar
changes-register-day-hint = Till exempel 3.8.2026.
changes-register-day-far = Välj ett datum inom tio år
changes-register-first-review = Första uppföljningen
changes-register-first-review-hint = Har ändringen hållit? Tom: 6 månader efter att ändringen är klar.
changes-register-first-before = Den första uppföljningen görs först när ändringen är klar
changes-register-second-review = Andra uppföljningen
changes-register-second-review-hint = Tom: 12 månader efter att ändringen är klar.
changes-register-second-before = Den andra uppföljningen görs efter den första
changes-register-comparisons = Enheter att jämföra med
changes-register-comparisons-hint = Enheter där ändringen inte görs. De visar om resultatet ändrades ändå.
changes-register-comparisons-open = Jämför med andra enheter
changes-register-comparisons-unknown = Välj enheter i listan
changes-register-reason = Varför anteckningen redigeras
changes-register-reason-hint = Behövs om den utlovade dagen flyttas. Orsaken visas offentligt.
changes-register-reason-hint-begun = Orsaken visas offentligt.
changes-register-reason-moved = Skriv varför den utlovade dagen flyttas
changes-register-reason-missing = Skriv varför anteckningen redigeras
changes-register-reason-long = Förkorta orsaken till högst 1 000 tecken
changes-register-count = Teamets egen räkning som mätare
changes-register-reviews = Uppföljningarnas dagar
changes-size-points = { $size } procentenheter
changes-size-index = { $size } poäng
changes-size-days = { $size } dagar
changes-size-per-cent = { $size } procent
changes-size-wrong = Skriv den väntade ändringen som ett tal, till exempel 5 eller 2,5
changes-size-not-positive = Skriv ett tal som är större än 0. Riktningen väljs för sig
changes-size-small = Skriv minst 0,1. En mindre ändring kan inte märkas
changes-size-points-large = En andel kan ändras med högst 100 procentenheter
changes-size-index-large = Rekommendationsindexet kan ändras med högst 200 poäng
changes-size-days-large = Svarstiden kan ändras med högst 30 dagar
changes-size-per-cent-large = Skriv högst 1000 procent
changes-size-per-cent-fall = Ett tal kan sjunka med högst 100 procent
changes-helped-heading = Vad de som gett respons säger om ändringen
changes-helped-caption = Hjälpte ändringen? Svar av dem som gett respons
changes-helped-answer = Svar
changes-helped-givers = Antal
changes-overview-title = Ändring: { $title }
changes-overview-back = Alla ändringar
changes-overview-facts = Ändringen i korthet
changes-overview-public = Se vad invånarna ser
changes-overview-place = Gäller
changes-overview-owner = Ansvarig person
changes-overview-for-whom = För vem
changes-overview-what = Vad som ändras
changes-overview-euros = { $count } €
changes-overview-hours = { $count } h
changes-overview-started = Påbörjades
changes-overview-confirmed = Bekräftades
changes-overview-by-panel = Ett klientråd bekräftade ändringen
changes-overview-dropped = Varför man avstod från ändringen
changes-overview-register = Redigera mätare och dagar
changes-overview-lapsed = Dagen har passerat
changes-overview-lapsed-words = Ändringen skulle redan vara klar. Flytta dagen och ange orsaken, märk ändringen som genomförd eller avstå från den.
changes-overview-claimed-words = Ändringen är märkt som genomförd. Se efter om den är det och bekräfta den.
changes-overview-review-due = En uppföljning väntar
changes-overview-review-due-words = Se efter om ändringen har hållit.
changes-overview-linked = Responsen bakom ändringen
changes-overview-linked-none = Ingen respons är kopplad till ändringen.
changes-overview-linked-more = Dessutom { $count } som du inte kan öppna
changes-overview-unlink = Ta bort kopplingen { $feedback }
changes-overview-me-too = { $count ->
    [one] { $count } person har berättat om samma upplevelse.
   *[other] { $count } personer har berättat om samma upplevelse.
  }
changes-reviews-heading = Uppföljningar
changes-reviews-caption = Har ändringen hållit
changes-reviews-due = Dag
changes-reviews-done = Gjord
changes-reviews-not-yet = Inte ännu
changes-change-origin = Var ändringen kommer ifrån
changes-change-adopters = Områden som har tagit ändringen i bruk
