council-language-fi = Finska
council-language-sv = Svenska
council-language-other = Andra språk
council-age-under-7 = Under 7 år
council-age-from-7 = 7–12 år
council-age-from-13 = 13–17 år
council-age-from-18 = 18–64 år
council-age-from-65 = 65 år och äldre
council-changes-title = De senaste ändringarna
council-changes-none = Ingenting har ändrats ännu.
council-populations-title = Invånare och klienter { $year }
council-populations-lead = Delaktighetsberättelsen jämför antalet respons med de här siffrorna. Så syns det vilka som hörs minst. Fyll i de siffror du känner till.
council-populations-years = År
council-populations-done = Siffrorna är sparade.
council-populations-residents = Invånare
council-populations-everybody = Alla invånare
council-populations-all = Invånare sammanlagt
council-populations-languages = Invånare efter modersmål
council-populations-ages = Invånare efter ålder
council-populations-ages-hint = Den som ger respons tillfrågas inte om sin ålder. Åldersgruppernas storlek syns i berättelsen, men responsen kan inte jämföras med dem.
council-populations-clients = Klienter
council-populations-clients-hint = Hur många har använt tjänsten under året? Räkna varje klient i tjänsten en gång.
council-populations-services = Klienter efter tjänst
council-populations-source = Varifrån siffrorna kommer
council-populations-source-fi = Källa på finska
council-populations-source-sv = Källa på svenska
council-populations-source-hint = Till exempel: Statistikcentralen, befolkningsstruktur. Källan syns i berättelsen.
council-populations-source-missing = Skriv varifrån siffrorna kommer
council-populations-source-long = Skriv källan med högst { $most } tecken
council-populations-day = För vilken dag siffrorna gäller
council-populations-day-hint = Till exempel: 31.12.2025
council-populations-day-wrong = Skriv en dag som redan har varit, till exempel 31.12.2025
council-populations-number-wrong = Skriv ett tal utan decimaler, till exempel 12 345
council-populations-parts-wrong = Språken eller åldersgrupperna är sammanlagt fler än invånarna
council-populations-save = Spara siffrorna
council-populations-nothing = ingen siffra
council-publishing-title = Delaktighetsberättelse
council-publishing-back = Välfärdsområdets inställningar
council-publishing-lead = Delaktighetsberättelsen berättar för välfärdsområdesfullmäktige vad delaktigheten ledde till. Bestäm vilka års berättelser alla får läsa.
council-publishing-populations = Invånare och klienter
council-publishing-none = Inget års siffror är stängda ännu. Siffrorna stängs två veckor efter att en tertial har slutat.
council-publishing-caption = Berättelserna år för år
council-publishing-year = År
council-publishing-figures = Siffror om responsen
council-publishing-read-by = Vem som får läsa
council-publishing-change = Ändra
council-publishing-since = Alla, från { $day }
council-publishing-everybody = alla
council-publishing-staff = personalen och beslutsfattarna
council-publishing-publish = Publicera { $year }
council-publishing-withdraw = Dra tillbaka { $year }
council-publishing-done = Ändringen är sparad.
council-thirds-none = inga stängda siffror
council-thirds-all = hela året
council-thirds-first-two = januari–augusti
council-thirds-last-two = maj–december
council-thirds-first = januari–april
council-thirds-second = maj–augusti
council-thirds-third = september–december
council-thirds-some = januari–april och september–december
council-report-title = Delaktighetsberättelse, { $county }
council-report-definition = Klientdelaktighet är klienters och klientgruppers deltagande och påverkande i planering, utveckling, genomförande eller utvärdering av tjänster.
council-report-years = Berättelsens år
council-report-figures = Siffrorna om responsen gäller: { $figures }. De är stängda och är därför desamma i alla rapporter. Läget för de utlovade ändringarna är det som gällde när berättelsen gjordes.
council-report-no-figures = Siffrorna om responsen är inte stängda ännu.
council-promised-title = Vad som lovades och vad det ledde till
council-promised-none = Före år { $year } fanns inga löften som inte redan hade infriats.
council-promised-finding = { $all ->
    [one] Före året hade en ändring utlovats.
   *[other] Före året hade { $all } ändringar utlovats.
  } Gjorda: { $made }. På gång: { $open }. Försenade: { $lapsed }. Nedlagda: { $dropped }.
council-promised-caption = Ändringar som utlovats före { $year } och då inte var gjorda
council-promised-change = Ändring
council-promised-place = Var
council-promised-due = Utlovad dag
council-promised-standing = Vad det blev
council-promised-effect = Hjälpte det
council-promised-effect-definition = Resultatet är från ändringens egen sida: vad som mäts bestämdes före ändringen. Tomt betyder att ändringen inte är gjord eller att ingenting har mätts ännu.
council-promised-note = En ändring är utlovad när den har antecknats som planerad. Varje ändring har en offentlig sida som berättar hur det går.
council-means-title = Hur människor deltog
council-means-finding = { $activities ->
    [0] Under året ordnades inget tillfälle att delta.
    [one] Under året ordnades ett tillfälle att delta. Av lagens sex metoder användes { $used }.
   *[other] Under året ordnades { $activities } tillfällen att delta. Av lagens sex metoder användes { $used }.
  }
council-means-unused = Oanvända var: { $means }.
council-means-caption = Tillfällen att delta efter lagens metod { $year }
council-means-levels-caption = Tillfällen att delta efter utlovad nivå { $year }
council-means-dimensions-caption = Tillfällen att delta efter vad man deltog i, { $year }
council-means-groups-caption = Vilka som deltog { $year }
council-means-means = Metod
council-means-definition = Metoderna för att delta och påverka enligt 29 § i lagen om välfärdsområden (611/2021).
council-means-level = Utlovad nivå
council-means-level-definition = Hur långt deltagarnas inflytande utlovades sträcka sig före tillfället.
council-means-dimension = Vad man deltog i
council-means-dimension-definition = De fyra delarna i den nationella definitionen: planering, utveckling, genomförande och utvärdering.
council-means-group = Grupp
council-means-activities = Tillfällen
council-means-people = Deltagare minst
council-means-people-definition = Summan av de tal som syns på tillfällenas egna sidor. Grupper på färre än fem syns inte och saknas därför.
council-means-said = Berättade vilken nivå som nåddes
council-means-said-definition = Deltagare som efteråt berättade vilken nivå de ansåg att nåddes. Grupper på färre än fem saknas.
council-means-reached = Löftet hölls
council-means-reached-definition = De av dem som ansåg att den utlovade nivån eller en högre nåddes.
council-means-parties = Till tillfällena bjöds { $count } parter in vid namn, till exempel råd och föreningar.
council-means-note = Samma person kan vara med vid många tillfällen. Ingens namn finns i någon siffra.
council-heard-title = Vilka gav respons och vilka saknas
council-heard-all = Antalet respons var { $pieces }. Samma person kan ge respons många gånger, och givarna kopplas inte ihop.
council-heard-least-languages = Av språken har man hört mindre än andra: { $groups }.
council-heard-least-services = Av tjänsterna har man hört mindre än andra: { $groups }.
council-heard-more = och { $count } andra
council-heard-group = { $group } ({ $rate } per tusen)
council-heard-group-at-most = { $group } (högst { $rate } per tusen)
council-heard-alike = Ingen grupp har hörts så mycket mindre än andra att skillnaden inte kan vara slump.
council-heard-unknown = Antalet invånare och klienter har inte antecknats, så det går inte att säga vilka som hörs minst.
council-heard-earlier = Antalet invånare och klienter är från år { $year }, eftersom nyare siffror inte har antecknats.
council-heard-source = Källa: { $source }, { $day }.
council-heard-pieces = Antal respons
council-heard-pieces-definition = Respons som kom under året. Grupper på färre än fem är dolda, och för att skydda dem ibland även andra.
council-heard-residents = Invånare
council-heard-clients = Klienter
council-heard-rate = Respons per tusen
council-heard-rate-definition = Antalet respons delat med antalet invånare eller klienter, gånger tusen. Intervallet är ett konfidensintervall på 95 procent (Poisson, exakt).
council-heard-unit = per tusen
council-heard-low = Intervallets nedre gräns
council-heard-high = Intervallets övre gräns
council-heard-language = Språk
council-heard-language-definition = Responsens språk är det som den skrevs på. Invånarens språk är modersmålet.
council-heard-languages-caption = Respons och invånare efter språk
council-heard-service = Tjänst
council-heard-services-caption = Respons och klienter efter tjänst
council-heard-age = Hur gamla de som ger respons är vet man inte, eftersom det inte frågas. Därför går det inte att säga i vilka åldrar man hörs minst.
council-heard-ages-caption = Invånare efter ålder
council-heard-age-column = Ålder
council-heard-perspectives-caption = Respons efter vems perspektiv den ges ur
council-heard-perspective = Perspektiv
council-heard-note = Ett litet tal berättar inte varför. Många vet kanske inte att man kan ge respons, eller kan inte ge den på nätet.
council-equity-title = Behandlas språken lika
council-equity-in-time = Besvarad i utlovad tid
council-equity-in-time-definition = Andelen av den respons som utlovades svar. De som fortfarande väntar räknas med för den tid de har väntat (Kaplan–Meier).
council-equity-rated = Svaret svarade på saken
council-equity-rated-definition = Andelen av de givare som bedömde sitt svar och sade att det svarade på saken.
council-equity-led = Ledde till en ändring
council-equity-led-definition = Andelen av all respons som har kopplats till någon ändring.
council-equity-median = Median för svar
council-equity-median-definition = Hälften av svaren kom inom den här tiden eller snabbare. Siffran syns när hela året är stängt.
council-equity-ninth = Nio av tio
council-equity-ninth-definition = Nio av tio svar kom inom den här tiden eller snabbare.
council-equity-days-unit = dagar
council-equity-all = Alla språk
council-equity-caption = Svar och ändringar efter responsens språk
council-equity-statement = Påstående
council-equity-agree-definition = Andelen av dem som svarade som var av samma åsikt (4 eller 5). En andel av färre än 20 svar är dold.
council-equity-statements-caption = Av samma åsikt om påståendena efter responsens språk
council-equity-differences-caption = Skillnader mellan språken
council-equity-measure = Vad som jämförs
council-equity-compared = Språk
council-equity-compared-definition = Det här språket jämförs med andra.
council-equity-difference = Skillnad
council-equity-difference-definition = Siffran på det här språket minus den som jämförs med. Intervallet är ett konfidensintervall på minst 95 procent och bredare när flera jämförs på en gång (Holm).
council-equity-points = procentenheter
council-equity-finding = Vad som kan sägas
council-equity-finding-definition = En skillnad nämns bara när slumpen gör en sådan mer sällan än en gång av tjugo. Att ingen skillnad syns sägs bara när en skillnad på tio procentenheter eller två dagar skulle ha märkts fyra gånger av fem.
council-equity-larger = mer
council-equity-smaller = mindre
council-equity-same = ingen skillnad syns
council-equity-few = för få svar
council-equity-in-time-larger = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } besvarades oftare i utlovad tid än respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }).
council-equity-in-time-smaller = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } besvarades mer sällan i utlovad tid än respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }).
council-equity-in-time-same = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } besvarades lika ofta i utlovad tid som respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }), vilket kan vara slump.
council-equity-in-time-few = Så få svar har utlovats på respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } att det inte går att säga om den besvaras lika ofta i utlovad tid som respons på finska.
council-equity-days-larger = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } besvarades långsammare än respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden mellan medianerna är { $difference } dagar ({ $low }…{ $high }).
council-equity-days-smaller = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } besvarades snabbare än respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden mellan medianerna är { $difference } dagar ({ $low }…{ $high }).
council-equity-days-same = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } besvarades lika snabbt som respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden mellan medianerna är { $difference } dagar ({ $low }…{ $high }), vilket kan vara slump.
council-equity-days-few = Svaren på respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } är så få att det inte går att jämföra hur snabbt de kom med svaren på finska.
council-equity-days-caption = Skillnader i svarens median mellan språken
council-equity-rated-larger = De som gav respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } fick oftare ett svar som svarade på saken än de som gav respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }).
council-equity-rated-smaller = De som gav respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } fick mer sällan ett svar som svarade på saken än de som gav respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }).
council-equity-rated-same = De som gav respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } fick lika ofta ett svar som svarade på saken som de som gav respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }), vilket kan vara slump.
council-equity-rated-few = De som gav respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } har bedömt så få svar att svaren inte kan jämföras med dem på finska.
council-equity-led-larger = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } ledde oftare till en ändring än respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }).
council-equity-led-smaller = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } ledde mer sällan till en ändring än respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }).
council-equity-led-same = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } ledde lika ofta till en ändring som respons på { $reference ->
    [rest] andra språk
   *[fi] finska
  }: skillnaden är { $difference } procentenheter ({ $low }…{ $high }), vilket kan vara slump.
council-equity-led-few = Det finns så lite respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } att det inte går att säga om den leder till ändringar lika ofta som respons på finska.
council-equity-agree-less = De som gav respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } var mer sällan än { $reference ->
    [rest] andra
   *[fi] de finskspråkiga
  } av samma åsikt om påståendena: { $statements }.
council-equity-agree-more = De som gav respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } var oftare än { $reference ->
    [rest] andra
   *[fi] de finskspråkiga
  } av samma åsikt om påståendena: { $statements }.
council-equity-agree-same = De som gav respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } och på { $reference ->
    [rest] andra språk
   *[fi] finska
  } var lika ofta av samma åsikt om { $same } av { $all } påståenden.
council-equity-hidden = Respons på { $language ->
    [sv] svenska
   *[other] andra språk
  } kan inte jämföras med annan i fråga om: { $measures }. Siffrorna är för små eller kan inte visas utan att enskilda svar avslöjas.
council-equity-agree = Av samma åsikt om påståendena
council-equity-reference = Jämfört med
council-equity-reference-definition = Respons på finska, eller om dess siffra inte kan visas, all respons på andra språk tillsammans.
council-equity-not-swedish = Finska och andra språk tillsammans
council-equity-rest = Alla andra språk
council-equity-figures = Siffror
council-equity-note = En skillnad berättar inte varför. Respons på olika språk kan gälla olika tjänster. Att ingen skillnad syns bevisar inte att det inte finns någon.
council-reasons-title = Varför allt inte ändrades
council-reasons-finding = Den vanligaste orsaken att inte ändra var: { $reason } (antal respons { $count }).
council-reasons-none = Responsen där man har beslutat att inte ändra något är för liten för att synas här.
council-reasons-caption = Respons där man beslutade att inte ändra något
council-reasons-reason = Orsak
council-reasons-definition = Respons där man av den här orsaken har beslutat att inte ändra något. En respons kan ha flera orsaker.
council-reasons-note = Var och en som ville ha svar har fått orsaken skriven med egna ord.
council-costs-title = Vad delaktigheten kostade och om den gjorde skada
council-costs-finding = De antecknade kostnaderna är sammanlagt { $euros } euro och personalens arbete { $hours } timmar.
council-costs-unknown = Kostnader eller personalens arbetstimmar har inte antecknats.
council-costs-caption = Kostnader och arbetstimmar { $year }
council-costs-what = För vad
council-costs-activities = Tillfällen att delta
council-costs-changes = Gjorda ändringar
council-costs-number = Antal
council-costs-euros = Kostnader
council-costs-euro-unit = euro
council-costs-euros-definition = Summan av de antecknade kostnaderna. Kostnader har inte antecknats för alla, så den verkliga summan kan vara större.
council-costs-euros-known = Kostnader antecknade
council-costs-hours = Personalens arbete
council-costs-hour-unit = timmar
council-costs-hours-definition = Summan av de antecknade timmarna. Timmar har inte antecknats för alla.
council-costs-hours-known = Timmar antecknade
council-costs-no-harm = Ingen skada har antecknats för tillfällena.
council-costs-harm = Sådan skada har antecknats för tillfällena:
council-costs-harmed = Ändringar där granskningen visade skada: { $changes }.
