intake-mail-due = Du får svar senast { $day }.
intake-mail-team-due = Svar har utlovats senast { $day }.
intake-emergency-title = Behöver du hjälp nu?
intake-emergency-text = Responsen läses inte genast. Vänta inte på svar om ditt ärende är brådskande.
intake-emergency-danger = Livsfara eller nödsituation: ring
intake-emergency-medical = Brådskande hälsoärende, Jourhjälpen:
intake-emergency-crisis = Självdestruktiva tankar eller kris, MIELI Kristelefonen:
intake-choose-title = Vad vill du ge respons på?
intake-choose-title-searched = Sökning: { $words }
intake-choose-lead = Sök en plats eller tjänst med namn. Det gör inget om du stavar fel.
intake-choose-query = Plats eller tjänst
intake-choose-query-hint = Till exempel: hälsostation, tandläkare, hemvård
intake-choose-municipality = Kommun
intake-choose-all = Alla kommuner
intake-choose-search = Sök
intake-choose-unknown = Jag vet inte eller hittar inte rätt: ge respons ändå
intake-choose-nothing-title = Vi hittade inget som passar
intake-choose-nothing-text = Prova ett annat ord eller fortsätt utan att välja. Vi styr din respons till rätt ställe.
intake-choose-units = Platser
intake-choose-services = Tjänster
intake-form-title = Respons: { $place }
intake-form-lead = Berätta vad som lyckades och vad som inte gjorde det. Du kan svara anonymt. Svara bara på de punkter du vill.
intake-form-change-place = Byt plats eller tjänst
intake-form-unknown-place = Vi tar reda på vart din respons hör.
intake-form-statements-title = Hur gick det?
intake-form-statements-hint = Välj för varje påstående det som passar bäst. Du kan hoppa över en punkt.
intake-form-provisional = Den svenska ordalydelsen är en preliminär översättning, inte den officiella.
intake-form-words-title = Berätta med egna ord
intake-form-text = Vad vill du säga?
intake-form-text-hint = Skriv inte personbeteckning, andras namn eller detaljerade hälsouppgifter. Högst 5 000 tecken.
intake-form-text-long = Texten är för lång. Förkorta den till högst 5 000 tecken
intake-form-kind = Vad är din respons?
intake-form-kind-thanks = Ett tack
intake-form-kind-idea = En idé eller ett förslag
intake-form-kind-problem = Något gick fel
intake-form-kind-question = En fråga
intake-form-service = Vilken tjänst gäller responsen?
intake-form-municipality = Vilken kommuns tjänst gäller responsen?
intake-form-unknown = Jag vet inte
intake-form-perspective = Vems upplevelse berättar du om?
intake-form-perspective-own = Min egen upplevelse
intake-form-perspective-relative = En närståendes ärende, som jag har upplevt det
intake-form-perspective-helping = Jag hjälper en annan människa att svara
intake-form-show = Får din text visas för andra?
intake-form-show-hint = En människa läser texten innan den publiceras och döljer allt som du eller någon annan kan kännas igen på. Du kan när som helst återta tillståndet med följkoden.
intake-form-show-yes = Min respons får visas offentligt utan något som avslöjar vem jag är
intake-form-show-link = Så publicerar vi respons
intake-form-answer-title = Svar
intake-form-answer = Vill du ha svar?
intake-form-answer-no = Jag behöver inget svar
intake-form-answer-code = Ja, jag läser det med en följkod
intake-form-answer-code-hint = Du får koden när du har skickat. Vi svarar { $promise }. Vi behöver inte ditt namn.
intake-form-answer-thanks = Tack besvarar vi { $promise }.
intake-form-answer-idea = Idéer besvarar vi { $promise }.
intake-form-answer-problem = Problem besvarar vi { $promise }.
intake-form-answer-question = Frågor besvarar vi { $promise }.
intake-form-answer-email = Ja, och ett meddelande till min e-post
intake-form-answer-email-hint = Vi berättar per e-post när svaret kan läsas och när din respons leder till en ändring. Svaret läser du med följkoden.
intake-form-email = E-postadress
intake-form-email-hint = Fyll i bara om du vill ha besked per e-post. Vi använder adressen enbart för besked om den här responsen.
intake-form-email-missing = Skriv din e-postadress, eller välj att du läser svaret med följkoden
intake-form-email-wrong = E-postadressen har inte rätt form, till exempel namn@exempel.fi
intake-form-nothing = Svara på minst en punkt eller skriv med egna ord
intake-form-choice-wrong = Välj ett av alternativen
intake-form-stored-title = Vad vi sparar
intake-form-stored-text = Vi sparar dina svar, din text, tidpunkten och blankettens språk. Om du ger en e-postadress sparar vi också den. Om du berättar om dig själv i texten kan personalen känna igen dig.
intake-form-stored-not = Vi sparar inte ditt namn, din enhets adress (IP) eller uppgifter om din webbläsare tillsammans med responsen. Vi använder inga kakor på den här blanketten.
intake-form-legal-title = Respons är inte en anmärkning, ett klagomål eller en patientskadeanmälan
intake-form-legal-text = Om du vill ha ett officiellt skriftligt svar i ditt ärende kan du göra en anmärkning till chefen för den enhet som gav servicen. Klagomål kan du göra till Tillstånds- och tillsynsverket. Vid misstänkt patientskada görs en patientskadeanmälan till Patientförsäkringscentralen. Vi kan inte sköta tidsbokningar eller recept med den här blanketten.
intake-form-legal-ombud = Patientombudet och socialombudet ger avgiftsfritt råd om vilket sätt som passar ditt ärende. Kontaktuppgifterna finns på ditt välfärdsområdes webbplats.
intake-form-send = Skicka responsen
intake-identifiers-title = Texten verkar innehålla personuppgifter
intake-identifiers-text = Vi hittade dessa i din text:
intake-identifiers-identity-code = { $count ->
    [one] en personbeteckning
   *[other] { $count } personbeteckningar
  }
intake-identifiers-phone = { $count ->
    [one] ett telefonnummer
   *[other] { $count } telefonnummer
  }
intake-identifiers-email = { $count ->
    [one] en e-postadress
   *[other] { $count } e-postadresser
  }
intake-identifiers-iban = { $count ->
    [one] ett kontonummer
   *[other] { $count } kontonummer
  }
intake-identifiers-what = Du kan själv ta bort dem eller skicka texten så här. Om du skickar så här maskerar vi dem innan vi sparar texten.
intake-identifiers-send = Maskera dem och skicka
intake-identifiers-edit = Redigera texten
intake-again-old-title = Blanketten var öppen i över ett dygn
intake-again-old-text = Allt du skrev finns kvar nedan. Skicka responsen på nytt.
intake-again-foreign-title = Blanketten kunde inte skickas
intake-again-foreign-text = Blankettens märke saknades. Allt du skrev finns kvar nedan. Kontrollera och skicka på nytt.
intake-again-sent-title = Den här blanketten har redan skickats
intake-again-sent-text = Vi har sparat responsen du skickade tidigare. Den nedan är annorlunda. Om du vill ge den som ny respons, skicka den.
intake-again-often-title = Det har kommit mycket respons från samma nät
intake-again-often-text = Allt du skrev finns kvar nedan. Vänta en stund och skicka på nytt.
intake-again-fault-title = Responsen kunde inte sparas
intake-again-fault-text = Felet är vårt. Allt du skrev finns kvar nedan. Skicka på nytt om en stund: samma respons sparas bara en gång.
intake-sent-title = Tack, din respons har skickats
intake-sent-lead = Responsen gäller: { $place }.
intake-sent-code-title = Din följkod
intake-sent-code-text = Skriv upp koden eller ta en bild av den. Med koden läser du svaret, skriver tillbaka och ser vad din respons har ändrat. Vi visar koden bara nu och kan inte återställa den.
intake-sent-print = Skriv ut
intake-sent-masked-title = Vi maskerade personuppgifter i texten
intake-sent-masked-text = De maskerade ställena syns i texten som [***]. De ursprungliga uppgifterna sparades inte.
intake-sent-next-title = Vad händer härnäst
intake-sent-next-team = Din respons gick till teamet { $team }. Teamet läser den.
intake-sent-next-answer = Du får svar { $promise }, senast { $day }.
intake-sent-next-no-answer = Du bad inte om svar. Din respons läses ändå.
intake-sent-next-email = Vi skickar e-post när svaret kan läsas.
intake-sent-next-change = Om din respons leder till en ändring ser du den med din följkod. Om ingenting ändras berättar vi varför.
intake-sent-reference = Responsens referens är { $reference }. Referensen är inte hemlig och öppnar inte din respons.
intake-sent-again = Ge ny respons
intake-late-title = Din respons har tagits emot
intake-late-text = Följkoden visas bara under en kvart efter att du har skickat. Om du skrev upp den kan du följa din respons.
intake-poster-title = Affisch: { $place }
intake-poster-call = Berätta hur det gick
intake-poster-promise = Du kan svara anonymt. Vi läser all respons och berättar vad vi ändrar.
