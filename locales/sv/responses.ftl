responses-answer-title = Svara på respons { $reference }
responses-answer-heading = Svara den som gett responsen
responses-answer-back = Tillbaka till responsen
responses-answer-feedback = Responsen och dialogen
responses-answer-no-text = Responsen har ingen text.
responses-answer-in-fi = Skriv på finska: responsen gavs på finska.
responses-answer-in-sv = Skriv på svenska: responsen gavs på svenska.
responses-answer-in-en = Skriv på engelska: responsen gavs på engelska.
responses-answer-in-other = Skriv på det språk som responsen gavs på ({ $language }).
responses-answer-by-email = Den som gett responsen läser svaret med sin uppföljningskod. Hen får e-post om att svaret är klart, men inte själva texten.
responses-answer-by-code = Den som gett responsen läser svaret med sin uppföljningskod.
responses-answer-not-asked = Den som gett responsen bad inte om svar. Svaret syns om hen återkommer med sin uppföljningskod.
responses-answer-label = Ditt svar
responses-answer-hint = Svara på just den här responsen. Berätta vad ni gör och vad som händer härnäst. Avsluta med ditt namn och din uppgift. Skriv inga personuppgifter.
responses-answer-sure = Kontrollera innan du skickar
responses-answer-sure-yes = Jag har kontrollerat, skicka ändå
responses-answer-empty = Skriv ett svar
responses-answer-long = Svaret får ha högst 5000 tecken
responses-answer-other-language = Svaret ser ut att vara på ett annat språk än du valde. Kontrollera språket, eller bekräfta att du skickar ändå
responses-answer-identifiers = Svaret ser ut att innehålla en personbeteckning, ett telefonnummer, en e-postadress eller ett kontonummer. Ta bort personuppgifterna, eller bekräfta att de får skickas
responses-answer-closed = Responsen är avslutad och kan inte längre besvaras.
responses-answer-kept = Din text, kopiera den
responses-conflict-title = Din text har inte skickats ännu
responses-gone-title = Responsen hittas inte
responses-gone-lead = Responsen finns inte, eller så har den överförts till ett team som du inte hör till.
responses-gone-text = Din text, kopiera den
responses-gone-inbox = Inkommen respons
responses-answer-submit-email = Skicka svaret: den som gett responsen får ett meddelande per e-post och läser svaret med sin kod
responses-answer-submit-code = Skicka svaret: den som gett responsen läser det med sin kod
responses-answer-placeholder = Fyll i de här ställena i texten innan du skickar: { $places }
responses-language-fi = Finska
responses-language-sv = Svenska
responses-language-en = Engelska
responses-language-other = Responsens språk ({ $language })
responses-into-fi = till finska
responses-into-sv = till svenska
responses-into-en = till engelska
responses-written-label = Språk som du skriver på
responses-written-hint = Om du inte skriver på responsens språk översätter en kollega din text innan den skickas.
responses-written-hint-other = Skriv på responsens språk om du kan. Om ingen kan, välj ett annat språk och berätta varför.
responses-written-reason = Varför du skriver på ett annat språk (blir en intern anteckning)
responses-written-reason-empty = Berätta varför du skriver på ett annat språk än responsens
responses-draft-save = Spara utkastet
responses-draft-by = Utkast, { $name }
responses-draft-saved = Utkastet sparades { $at }
responses-draft-other = { $name } sparade ett annat utkast { $at }. Din egen text sparas inte längre av sig själv. Tryck på ”Spara utkastet”, så ser du båda.
responses-draft-lost = Utkastet kunde inte sparas. Kopiera din text och logga vid behov in på nytt.
responses-left-heading = Text som inte har skickats
responses-left-text = Den här responsen kan inte besvaras nu, men utkastet finns kvar.
responses-left-discard = Ta bort utkastet
responses-presence-opened = { $name } öppnade den här { $at }.
responses-presence-writing = { $name } skriver ett svar ({ $at }).
responses-template-label = Svarsmall
responses-template-hint = Mallen läggs till efter det du redan har skrivit. Fyll i de ställen som står inom dubbla hakparenteser.
responses-template-none = Ingen mall
responses-template-take = Använd mallen
responses-hints-look = Se tipsen innan du skickar
responses-hints-title = Tips om svaret
responses-hints-lead = De här hindrar dig inte från att skicka.
responses-hints-none = Inget att anmärka
responses-hints-none-text = Vi hittade inget i svaret som ännu behöver rättas.
responses-ask-summary = Fråga den som gett responsen innan du svarar
responses-ask-text = Texten skickas som en fråga, inte som ett svar. Den som gett responsen läser den med sin kod och svarar anonymt. Svarstiden står stilla tills hen svarar. En fråga åt gången.
responses-ask-submit = Skicka som fråga
responses-ask-open = Den som gett responsen har redan fått en fråga och har inte svarat ännu. Fråga på nytt först när svaret har kommit
responses-going-answer = Svaret skickas
responses-going-question = Frågan skickas
responses-going-text = Den som gett responsen ser ingenting före det. Om du märker ett fel, ta tillbaka: texten blir ett utkast.
responses-going-take-back = Ta tillbaka
responses-going-answer-heading = Svar som är på väg
responses-going-question-heading = Fråga som är på väg
responses-going-too-late = Det gick inte längre att ta tillbaka: texten har redan skickats eller tagits tillbaka
responses-returned-giver = Texten skickades inte: den som gett responsen skrev just före det. Läs meddelandet och skicka sedan på nytt.
responses-returned-moved = Texten skickades inte: någon flyttade responsen just före det. Kontrollera läget och skicka sedan på nytt.
responses-awaiting-heading = Svaret väntar på översättning { $into }
responses-awaiting-own = Någon annan i ditt team översätter texten och skickar den.
responses-awaiting-take-back = Ta tillbaka och redigera
responses-awaiting-translate = Översätt och skicka
responses-translate-own = Du har själv skrivit texten: någon annan måste översätta den
responses-theirs-draft = Ett utkast som någon annan har sparat
responses-theirs-sending = Ett svar som just är på väg
responses-theirs-translation = Ett svar som väntar på översättning
responses-conflict-text = Någon annan hann ändra responsen medan du skrev. Läs vad som gjordes. Din text finns kvar: ändra den eller skicka den som den är.
responses-conflict-draft = Någon annan har sparat ett annat utkast medan du skrev. Läs det. Din text finns kvar: om du sparar eller skickar den ersätter den det andra utkastet.
responses-conflict-sending = Någon annan har just skickat ett svar. Din text finns kvar nedan. Du kan ta tillbaka det andra svaret om det inte har gått i väg ännu.
responses-conflict-translation = Någon annan har redan skrivit ett svar som väntar på översättning. Din text finns kvar nedan.
responses-templates-title = Svarsmallar
responses-templates-lead = En mall är början på ett svar som var och en kompletterar enligt responsen. Den som gett responsen märker om svaret kunde passa vem som helst.
responses-templates-new = Skriv en ny mall
responses-templates-empty = Det finns inga mallar ännu.
responses-templates-caption = Mallar som du kan använda
responses-templates-name = Namn
responses-templates-language = Språk
responses-templates-whose = Vems
responses-templates-purpose = För vad
responses-templates-use = Läge
responses-templates-any = För allt
responses-templates-in = I bruk
responses-templates-out = Ur bruk
responses-templates-close = Ta ur bruk
responses-templates-open = Ta i bruk igen
responses-templates-saved = Mallen har sparats
responses-templates-closed = Mallen har tagits ur bruk
responses-templates-opened = Mallen är i bruk igen
responses-templates-link = Redigera svarsmallarna
responses-template-edit = Redigera mallen
responses-template-back = Alla mallar
responses-template-for-all = Hela områdets
responses-template-unit = För vilken enhet
responses-template-theme = För vilket tema
responses-template-kind = För hurdan respons
responses-template-text = Text
responses-template-name-hint = På namnet hittar kollegerna mallen, till exempel ”Tack om tidsbokningen”.
responses-template-text-hint = Programmet fyller själv i ställena [[namn]], [[enhet]], [[team]] och [[referens]]. Andra ställen inom dubbla hakparenteser fyller skribenten i, till exempel [[vad vi gör]]. Svaret kan inte skickas innan de är ifyllda.
responses-template-save = Spara mallen
responses-template-save-over = Spara ändå
responses-template-close-hint = Mallen kan tas ur bruk i listan över mallar.
responses-template-conflict = Någon annan har ändrat mallen
responses-template-conflict-text = Här är den andras text. Din egen text finns kvar i blanketten. Om du sparar den ersätter den den andras text.
responses-template-name-empty = Ge mallen ett namn
responses-template-name-long = Namnet får ha högst 100 tecken
responses-template-language-empty = Välj språk
responses-template-team-empty = Välj ett team som du hör till
responses-template-text-empty = Skriv en text
responses-template-text-long = Texten får ha högst 4000 tecken
responses-bulk-title = Svara på flera responser
responses-bulk-lead = Välj en mall och se hur varje svar ser ut. Bara fullständiga svar skickas. De andra responserna blir kvar bland de inkomna.
responses-bulk-template = Mall, språk { $language } ({ $count })
responses-bulk-look = Visa svaren
responses-bulk-send = { $count ->
    [one] Skicka { $count } svar
   *[other] Skicka { $count } svar
}
responses-bulk-empty = Välj först responser bland de inkomna.
responses-bulk-missing = De här responserna finns inte, är hos ett annat team eller är för många på en gång: { $count }.
responses-bulk-changed = Inget har skickats ännu
responses-bulk-changed-text = Mallen byttes efter att du såg svaren. Kontrollera dem och skicka sedan.
responses-bulk-not = Skickas inte:
responses-bulk-over = den här väntar inte längre på svar.
responses-bulk-going = ett svar är redan på väg.
responses-bulk-draft = det finns redan ett utkast.
responses-bulk-other = mallen är gjord för annan respons.
responses-bulk-open = komplettera på responsens egen sida: { $places }
responses-bulk-none = ingen mall har valts för responsens språk.
responses-bulk-sent-title = Svaren
responses-bulk-sent = { $count ->
    [0] Inget svar skickades.
    [one] { $count } svar har skickats.
   *[other] { $count } svar har skickats.
}
responses-bulk-left = { $count ->
    [one] { $count } respons blev kvar bland de inkomna.
   *[other] { $count } responser blev kvar bland de inkomna.
}
responses-bulk-on-way = { $count ->
    [one] { $count } svar går i väg { $at }
   *[other] { $count } svar går i väg { $at }
}
responses-bulk-take-back = Ta tillbaka alla
responses-bulk-back = { $count ->
    [0] Inget kunde längre tas tillbaka
    [one] { $count } svar togs tillbaka
   *[other] { $count } svar togs tillbaka
}
responses-bulk-back-text = Texterna som togs tillbaka finns som utkast på responsernas sidor.
responses-translate-title = Översätt svaret { $into }: { $reference }
responses-translate-lead = Översätt det din kollega skrev. Den som gett responsen läser översättningen och kan öppna den ursprungliga texten.
responses-translate-original = Ursprunglig text
responses-translate-heading = Översättning till den som gett responsen
responses-translate-label = Översättning
responses-translate-submit = Skicka översättningen
responses-thanks-heading = Tack till enheten
responses-thanks-open = Förmedla tacket: { $unit }
responses-thanks-label = Så här läser enheten det
responses-thanks-hint = Ta bort namn och uppgifter som den som gett responsen eller någon annan klient kan kännas igen på. Den ursprungliga responsen ändras inte.
responses-thanks-submit = Förmedla till { $unit }
responses-thanks-passed = { $who } förmedlade tacket till { $unit }:
responses-thanks-all = Alla förmedlade tack
responses-thanks-title = Förmedla tacket i respons { $reference }
responses-thanks-empty = Skriv vad enheten ska läsa
responses-thanks-long = Texten får ha högst 2000 tecken
responses-thanks-conflict = Tacket har inte förmedlats ännu
responses-thanks-conflict-text = Någon annan hann ändra responsen. Läs vad som gjordes. Din text finns kvar.
responses-thanked-title = Tack
responses-thanked-unit = Tack: { $unit }
responses-thanked-everybody = Alla enheters tack
responses-thanked-lead = { $count ->
    [0] Inget tack har förmedlats ännu år { $year }.
    [one] År { $year } har { $count } tack förmedlats.
   *[other] År { $year } har { $count } tack förmedlats.
}
responses-thanked-caption = Tack enhet för enhet år { $year }
responses-thanked-column-unit = Enhet
responses-thanked-column-count = Antal tack
responses-thanked-newest = De nyaste
responses-thanked-none = Inga tack har förmedlats ännu.
responses-hint-placeholder = Fyll i det här stället, annars kan svaret inte skickas
responses-hint-identifier = Här verkar finnas en personuppgift. Ta bort den om den inte hör till svaret
responses-hint-other-language = Svaret verkar vara på ett annat språk än responsen
responses-hint-generic = Svaret kunde passa nästan vilken respons som helst. Säg något om just den här
responses-hint-not-answered = Det här frågade den som gett responsen, men svaret tar inte upp det
responses-hint-only-elsewhere = Svaret hänvisar bara vidare. Berätta också vad ni gör
responses-hint-no-thanks = Svaret innehåller varken tack, beklagande eller medhåll
responses-hint-generic-thanks = Tacket eller beklagandet är en färdig fras. Säg vad du tackar för eller beklagar
responses-hint-no-next-step = Svaret berättar inte vad som har gjorts eller vad som händer härnäst
responses-hint-no-contact = Svaret berättar inte hur den som gett responsen kan gå vidare
responses-hint-no-greeting = Det saknas en hälsning i början
responses-hint-no-sign-off = Det saknas en avslutning, till exempel ”Hälsningar”
responses-hint-no-writer = Det framgår inte vem som svarar. Skriv ditt namn och din uppgift
responses-hint-no-role = Skriv din uppgift efter namnet
responses-hint-long-sentence = En lång mening ({ $count } ord). Dela den i två
responses-hint-long-paragraph = Ett långt stycke. Dela upp det
responses-hint-passive = Vem gör det? Säg ”vi” eller ”jag”
responses-hint-jargon = Säg hellre ”{ $instead }”
responses-answer-to-all = Till vem svaret skickas
responses-answer-to-all-hint = Responser om samma sak har slagits ihop med den här. Om du skickar svaret till alla ska du inte skriva något som gäller bara en människa.
responses-answer-to-all-yes = { $count ->
    [one] Skicka också till den { $count } person vars respons har slagits ihop med den här
   *[other] Skicka också till de { $count } personer vars respons har slagits ihop med den här
}
responses-jargon-title = Ord som vi undviker
responses-jargon-lead = När någon skriver ett sådant ord i ett svar ger programmet ett tips om vad man kan säga i stället. Programmet har en egen lista; de här kommer före den.
responses-jargon-hint = Ett ord per rad: ord = vad man säger i stället. Till exempel: kundhandledning = rådgivning
responses-jargon-save = Spara orden
responses-jargon-saved = Orden har sparats
responses-jargon-saved-text = De syns genast i tipsen.
responses-jargon-back = Tillbaka till områdets uppgifter
responses-jargon-conflict = Orden har inte sparats ännu
responses-jargon-conflict-text = Någon annan har ändrat dem medan du skrev. Om du sparar nu ersätter dina ord den andras.
responses-jargon-line = Skriv raden så här: ord = vad man säger i stället. Den här raden gick inte att läsa: { $line }
responses-jargon-long = Listan får ha högst 10 000 tecken
