participation-kind-client-panel = Klientråd
participation-kind-workshop = Verkstad för samutveckling
participation-kind-dialogue = Utvecklingsdialog
participation-kind-hearing = Hörande
participation-kind-survey = Enkätomgång
participation-kind-experience-expert = Erfarenhetsexpert med i arbetet
participation-kind-statement = Utlåtande av ett påverkansorgan
participation-means-discussion = Diskussionsmöten och invånarråd
participation-means-opinions = Utredning av åsikter före beslut
participation-means-representatives = Företrädare för tjänsteanvändarna i organen
participation-means-planning = Planering och utveckling av tjänster tillsammans
participation-means-finances = Deltagande i planeringen av ekonomin
participation-means-initiative = Stöd för invånarnas eget initiativ
participation-level-informed = Informerad
participation-level-heard = Hörd
participation-level-developed-together = Utvecklat tillsammans
participation-level-evaluated-together = Utvärderat tillsammans
participation-level-decided-together = Beslutat tillsammans
participation-level-informed-means = Deltagarna får veta vad som händer. Saken är redan avgjord.
participation-level-heard-means = Deltagarna berättar vad de tycker. Andra gör upp förslaget och beslutar.
participation-level-developed-together-means = Deltagarna gör upp ett förslag tillsammans med personalen. Andra beslutar om det.
participation-level-evaluated-together-means = Deltagarna utvärderar tillsammans med personalen hur saken har lyckats.
participation-level-decided-together-means = Deltagarna beslutar om saken tillsammans med personalen.
participation-dimension-planning = Planering
participation-dimension-development = Utveckling
participation-dimension-implementation = Genomförande
participation-dimension-evaluation = Utvärdering
participation-mode-in-person = På plats
participation-mode-remote = På distans
participation-mode-hybrid = På plats och på distans
participation-people-clients = Klienter och patienter
participation-people-relatives = Närstående
participation-people-residents = Andra invånare
participation-people-experience-experts = Erfarenhetsexperter
participation-people-staff = Personal
participation-people-decision-makers = Beslutsfattare
participation-people-organisations = Företrädare för organisationer
participation-stage-planned = Kommande
participation-stage-held = Ordnat, resultaten har inte berättats
participation-stage-told = Resultaten har berättats
participation-stage-cancelled = Inställt
participation-stage-not-held = Tillfället har ännu inte antecknats som ordnat. Anteckna först vilka som deltog.
participation-stage-already-held = Tillfället har redan ordnats.
participation-stage-already-told = Resultaten har redan berättats.
participation-stage-is-cancelled = Tillfället har ställts in.
participation-stage-not-begun = Tillfället har inte börjat ännu.
participation-staff-back = Alla tillfällen för delaktighet
participation-tabs-label = Skede
participation-pager-label = Sidor
participation-due-record = Dagen har passerat: anteckna vilka som deltog
participation-due-tell = Berätta resultaten för deltagarna
participation-list-title = Tillfällen för delaktighet
participation-list-lead = Råd, verkstäder, dialoger och andra tillfällen där människor påverkar tjänsterna. Ett tillfälle är klart först när resultaten har berättats för deltagarna.
participation-list-new = Planera ett nytt tillfälle
participation-list-column-title = Namn
participation-list-column-kind = Form
participation-list-column-when = Tid
participation-list-column-level = Utlovad nivå
participation-list-column-people = Deltagare
participation-list-none = Det finns inga tillfällen i det här skedet.
participation-list-next = Följande tillfällen
participation-plan-title = Planera ett tillfälle
participation-plan-lead = Berätta på förhand för deltagarna vad de kan påverka. Nivån låses när tillfället börjar.
participation-plan-save = Spara planen
participation-form-public = Uppgifterna publiceras på områdets sidor. Skriv inte någons namn eller något som gör att en enskild person kan kännas igen.
participation-form-in-finnish = { $label } på finska
participation-form-in-swedish = { $label } på svenska
participation-form-title = Namn
participation-form-title-hint = Berätta i namnet vad det handlar om. Högst 100 tecken.
participation-form-about = Vad det gäller och vilka som bjuds in
participation-form-about-hint = Skriv tydligt. Berätta också om tolkning, tillgänglighet och arvoden.
participation-form-kind = Tillfällets form
participation-form-method = Metod
participation-form-method-hint = I biblioteket berättas när en metod passar och hur den används.
participation-form-method-none = Ingen metod ur biblioteket
participation-form-library = Metoder för delaktighet
participation-form-means = Sätt enligt 29 § i lagen om välfärdsområden
participation-form-means-hint = Lagen nämner sex sätt att delta. Välj det som det här tillfället genomför.
participation-form-dimension = Vad klienterna deltar i
participation-form-level = Utlovad nivå av delaktighet
participation-form-level-hint = Lova bara det du kan hålla. Deltagarna tillfrågas efteråt vilken nivå som nåddes.
participation-form-level-locked = Tillfället har börjat, så nivån kan inte längre ändras.
participation-form-level-shown = Vad visar nivån
participation-form-level-shown-hint = Till exempel: vad deltagarna beslutar om, vem som svarar på deras förslag och när.
participation-form-day = Dag
participation-form-day-hint = Till exempel 3.8.2026. För en enkätomgång den dag då enkäten avslutas. Om du flyttar dagen, berätta det för de inbjudna.
participation-form-day-wrong = Skriv dagen i formen 3.8.2026
participation-form-day-future = Ett tillfälle som har börjat kan inte flyttas framåt i tiden. Planera ett nytt tillfälle.
participation-form-time = Klockslag
participation-form-time-hint = Finsk tid, till exempel 17.00
participation-form-time-wrong = Skriv klockslaget i formen 17.00
participation-form-time-none = Det här klockslaget finns inte: klockan ställs då en timme fram
participation-form-mode = Hur man deltar
participation-form-place = Plats eller distansförbindelse
participation-form-place-hint = Adress och ingång, eller hur man ansluter på distans. Publicera inget lösenord.
participation-form-team = Team som ordnar
participation-form-team-none = Välj team
participation-form-unit = Enhet som tillfället gäller
participation-form-unit-none = Hela området
participation-form-service = Tjänst som tillfället gäller
participation-form-service-none = Ingen enskild tjänst
participation-form-agreed = Överenskomna försök
participation-form-agreed-hint = Vad som prövas, vem som prövar och hur man vet om det hjälpte.
participation-form-harm = Skada som har noterats
participation-form-harm-hint = Till exempel: någon kunde inte delta eller belastades. Beskriv inte en enskild person.
participation-form-results = Resultat
participation-form-results-hint = Vad som sades, vad som beslutades, vad som inte görs och varför, och vad som händer härnäst.
participation-form-reason = Orsak
participation-form-reason-hint = Orsaken syns offentligt. Berätta också om ett nytt tillfälle ordnas.
participation-form-empty = Skriv detta: { $label }
participation-form-long = Förkorta detta till högst { $most } tecken: { $label }
participation-form-identity = Ta bort personbeteckningen ur texten
participation-form-choice = Välj något av alternativen
participation-form-number = Skriv ett heltal med siffror, till exempel 12
participation-form-number-large = Skriv ett tal som är högst { $most }
participation-conflict-title = Någon annan har ändrat detta
participation-conflict-text = Din text finns kvar här i formuläret. Jämför och spara först sedan.
participation-conflict-saved = Sparat nu
participation-conflict-yours = Din version
participation-conflict-save = Spara min version
participation-edit-title = Tillfälle: { $title }
participation-edit-heading = Plan
participation-edit-save = Spara
participation-edit-when = Tid
participation-edit-public = Offentlig sida
participation-edit-public-link = Så här ser andra tillfället
participation-edit-actions = Vad du kan göra
participation-edit-methods = Metoder som passar här
participation-edit-invited = Inbjudna adresser
participation-edit-coming = Har meddelat att de kommer
participation-edit-people = Deltagare
participation-edit-heard = Vad deltagarna säger om nivån
participation-edit-heard-none = Ingen har svarat ännu.
participation-edit-heard-count = { $count } svar
participation-edit-comments = Kommentarer
participation-edit-comments-hint = Bara personalen ser kommentarerna. Identifierande uppgifter är maskerade.
participation-record-title = Anteckna vilka som deltog
participation-record-lead = Anteckna bara antal, inga namn. På den offentliga sidan döljs grupper med färre än fem personer.
participation-record-people = Deltagarna gruppvis
participation-record-people-hint = Räkna varje person i bara en grupp. Tomt betyder noll.
participation-record-group = Grupp
participation-record-in-person = På plats
participation-record-remote = På distans
participation-record-nobody = Anteckna minst en deltagare
participation-record-follow-up = När försöken följs upp
participation-record-follow-up-hint = Till exempel 3.8.2026. Dagen syns offentligt.
participation-record-follow-up-early = Välj en dag som inte är före tillfället
participation-record-hours = Personalens arbetstimmar
participation-record-hours-hint = Förberedelser, tillfället och efterarbetet sammanlagt
participation-record-euros = Kostnader i euro
participation-record-euros-hint = Arvoden, resor, lokaler, tolkning
participation-record-save = Spara
participation-parties-title = Inbjudna parter och vad de sade
participation-parties-lead = Parterna syns offentligt genast, deras ord när tillfället har antecknats som ordnat. En part är en grupp eller en uppgift, till exempel ”anhöriga” eller ”hemvårdens team”. Skriv inte någons namn. Anteckna vad varje part sade, med deras egna ord.
participation-parties-row = Part { $number }
participation-parties-name = Part
participation-parties-said = Vad de sade
participation-parties-save = Spara
participation-parties-more = Spara och lägg till rader
participation-invite-title = Bjud in
participation-invite-sent = { $count ->
    [one] { $count } adress bjöds in
   *[other] { $count } adresser bjöds in
  }
participation-invite-before = { $count ->
    [one] { $count } adress var redan med. Den fick ingen ny inbjudan.
   *[other] { $count } adresser var redan med. De fick ingen ny inbjudan.
  }
participation-invite-invited = { $count ->
    [one] { $count } adress är inbjuden.
   *[other] { $count } adresser är inbjudna.
  }
participation-invite-coming = { $count ->
    [one] { $count } person har meddelat att hen kommer.
   *[other] { $count } personer har meddelat att de kommer.
  }
participation-invite-by-mail = Bjud in per e-post
participation-invite-mail-says = Inbjudan innehåller tillfällets namn, tid och länk. Adresserna används bara för detta och raderas när resultaten har berättats. Bjud bara in dem som har gett sitt samtycke.
participation-invite-language = Inbjudans språk
participation-invite-addresses = E-postadresser
participation-invite-addresses-hint = En adress per rad
participation-invite-none = Skriv minst en adress
participation-invite-many = Bjud in högst { $most } adresser åt gången
participation-invite-wrong = Rätta dessa adresser: { $addresses }
participation-invite-send = Skicka inbjudningarna
participation-invite-closed = Tillfället har börjat, så inga inbjudningar skickas längre.
participation-invite-link = Öppen länk
participation-invite-link-text = Vem som helst kan läsa sidan och där meddela att hen kommer. Dela länken eller skriv ut koden på en affisch.
participation-tell-title = Berätta resultaten
participation-tell-lead = { $count ->
    [one] Resultaten publiceras och berättas per e-post till { $count } adress.
   *[other] Resultaten publiceras och berättas per e-post till { $count } adresser.
  }
participation-tell-forgets = När meddelandena har skickats raderas alla adresser ur tillfällets uppgifter. Efter det går det inte längre att skriva till dem.
participation-tell-send = Berätta resultaten nu
participation-tell-done = { $count ->
    [one] Resultaten berättades { $day } till { $count } adress
   *[other] Resultaten berättades { $day } till { $count } adresser
  }
participation-tell-told = Adresserna är raderade. Du kan ännu rätta texten, men inget nytt meddelande skickas.
participation-tell-correct = Spara rättelsen
participation-cancel-title = Ställ in tillfället
participation-cancel-lead = { $count ->
    [one] Att tillfället ställs in och varför berättas för { $count } adress. Sedan raderas adresserna. Det går inte att ångra.
   *[other] Att tillfället ställs in och varför berättas för { $count } adresser. Sedan raderas adresserna. Det går inte att ångra.
  }
participation-cancel-save = Ställ in tillfället och berätta om det
participation-again-old-title = Formuläret var öppet i över ett dygn
participation-again-foreign-title = Formuläret kunde inte skickas
participation-again-often-title = Många formulär har kommit från samma nätverk
participation-again-fault-title = Formuläret kunde inte sparas
participation-again-kept = Allt du skrev finns kvar nedan. Skicka formuläret på nytt.
participation-again-wait = Allt du skrev finns kvar nedan. Vänta en stund och skicka formuläret på nytt.
participation-join-title = Meddela att du kommer
participation-join-closed = Det går inte längre att anmäla sig. Tillfället har börjat eller ställts in.
participation-join-stored = Vi frågar inte efter ditt namn. Vi sparar bara att en person till kommer.
participation-join-email = E-postadress
participation-join-email-hint = Fyll i bara om du vill få veta resultaten. Vi sparar adressen och språket bara för detta och raderar dem när resultaten har berättats.
participation-join-email-wrong = Skriv e-postadressen i formen namn@exempel.fi, eller lämna fältet tomt
participation-join-send = Jag kommer
participation-join-thanks = Arrangören vet nu att en person till kommer. Om du gav din e-postadress berättar vi resultaten för dig.
participation-verdict-title = Berätta om du fick påverka
participation-verdict-closed = Det går inte att svara om det här tillfället nu. Man kan svara i åtta veckor från att tillfället börjar.
participation-verdict-lead = Om du deltog, berätta vad du anser. Den utlovade nivån var: { $level }. Du kan svara till och med { $day }.
participation-verdict-level = Vilken nivå nåddes enligt dig?
participation-verdict-level-missing = Välj vilken nivå som nåddes enligt dig
participation-verdict-influence = Jag upplevde att jag fick påverka saken.
participation-verdict-comment = Vad vill du säga till arrangören?
participation-verdict-comment-hint = Bara arrangörerna ser detta. Skriv inte personbeteckning, andras namn eller detaljerade hälsouppgifter.
participation-verdict-comment-long = Förkorta detta till högst { $most } tecken
participation-verdict-stored = Vi frågar inte efter ditt namn. Vi sparar ditt svar, dess språk och tidpunkt. Svaren publiceras som antal när de är minst fem.
participation-verdict-send = Skicka svaret
participation-verdict-thanks = Ditt svar har sparats. Om du vill ändra det, gå tillbaka till formuläret i webbläsaren och skicka det på nytt.
participation-public-title = Delta och påverka
participation-public-lead = Här ser du var du kan påverka områdets tjänster, hur långt ditt inflytande sträcker sig och vad tillfällena ledde till.
participation-public-all = Alla
participation-public-filter = Visa
participation-public-coming = Kommande
participation-public-coming-none = Just nu finns inga kommande tillfällen.
participation-public-past = Ordnade
participation-public-past-none = Inga tillfällen har ännu ordnats.
participation-one-level = Utlovad nivå
participation-one-means = Sätt enligt lagen (29 § i lagen om välfärdsområden)
participation-one-held = Ordnat
participation-one-thanks = Tack
participation-one-cancelled = Tillfället har ställts in
participation-one-influence-title = Hur du kan påverka
participation-one-declared-late = Nivån har antecknats först efter tillfället, så den var inte utlovad på förhand.
participation-one-parties = Vilka som bjöds in och vad de sade
participation-one-party-invited = Inbjuden
participation-one-results = Vad tillfället ledde till
participation-one-results-none = Resultaten har inte berättats ännu.
participation-one-told = Resultaten berättades för deltagarna { $day }.
participation-one-people = Vilka som deltog
participation-one-people-count = { $count ->
    [one] { $count } deltagare
   *[other] { $count } deltagare
  }
participation-one-people-few = Färre än 5 deltagare
participation-one-verdicts = Vad som utlovades och vad deltagarna säger
participation-one-promised = Utlovad nivå: { $level }.
participation-one-verdicts-count = { $count ->
    [one] { $count } deltagare säger att nivån som nåddes var:
   *[other] { $count } deltagare säger att nivån som nåddes var:
  }
participation-one-verdicts-few = Svaren är färre än 5, så de visas inte ännu.
participation-one-influence = ”Jag upplevde att jag fick påverka saken.”
participation-one-costs = Kostnader och skador
participation-library-lead = Metoder för att ta med människor i utvecklingen av tjänster och för arbetsgemenskapen att utveckla sitt eget arbete. Temana kommer från helheten Sotehelmet.
participation-method-fits = När metoden passar
participation-method-how = Så här görs det
participation-method-time = Tid
participation-method-remote = På distans
participation-method-levels = Nivåer av delaktighet som metoden når
participation-method-pitfalls = Vad som lätt går fel
participation-method-used = Var metoden har använts
participation-method-source = Källa
participation-verdict-cannot-tell = Jag kan inte säga
