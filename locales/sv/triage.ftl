triage-kind-thanks = Tack
triage-kind-idea = Idé
triage-kind-problem = Problem
triage-kind-question = Fråga
triage-kind-unsaid = Typen inte angiven
triage-perspective-own = Egen upplevelse
triage-perspective-relative = Närståendes upplevelse
triage-perspective-helping = Fick hjälp med att svara
triage-perspective-unsaid = Inte angivet
triage-language-fi = finska
triage-language-sv = svenska
triage-language-en = engelska
triage-view-open = Väntar
triage-view-mine = Hos mig
triage-view-unclaimed = Utan handläggare
triage-view-at-risk = Svarstiden går ut snart
triage-view-urgent = Brådskande
triage-view-waiting = Väntar på den som gett responsen
triage-view-thanks = Tack att förmedla
triage-view-answered = Besvarade
triage-view-closed = Avslutade
triage-view-all = Alla
triage-stage-received = Inkommen
triage-stage-in-handling = Under behandling
triage-stage-answered = Besvarad
triage-stage-closed = Avslutad
triage-stage-merged = Sammanslagen
triage-stage-transferred = Anmärkning
triage-reason-law = lagen tillåter det inte
triage-reason-money = det finns inga pengar till det
triage-reason-safety = säkerheten talar emot det
triage-reason-already-so = så görs det redan
triage-reason-not-ours = någon annan beslutar om det
triage-reason-other = en annan orsak
triage-reminded-owner = handläggaren
triage-reminded-team = teamet
triage-reminded-owner-and-lead = handläggaren och chefen
triage-reminded-team-and-lead = teamet och chefen
triage-reminded-lead = chefen
triage-change-planned = planeras
triage-change-started = pågår
triage-change-done = genomförd
triage-clock-title = Svarstid
triage-clock-none = Ingen väntar på svar, så tiden går inte.
triage-clock-due = Svar utlovat senast
triage-clock-why = Varifrån löftet kommer
triage-clock-why-text = { $promise } när responsen kom ({ $what })
triage-clock-counted = Så här räknas det
triage-clock-counted-working = Vardagar från måndag till fredag, inte helgdagar. Dagen då responsen kom räknas inte.
triage-clock-counted-all = Alla dagar. Dagen då responsen kom räknas inte.
triage-clock-first = Först utlovat senast
triage-clock-extended = Förlängt
triage-clock-extended-text = { $times ->
    [one] En gång. Löftet hålls bara om svaret skickas senast { $day }.
   *[other] { $times } gånger. Löftet hålls bara om svaret skickas senast { $day }.
}
triage-clock-stands = Tiden har stått stilla sedan { $since }.
triage-clock-stands-giver = Tiden har stått stilla sedan { $since }, eftersom vi har frågat den som gett respons om mer.
triage-clock-stands-reason = Tiden har stått stilla sedan { $since }. Orsak: { $reason }
triage-clock-stands-means = När tiden går vidare flyttas den utlovade dagen lika många dagar. Också ett meddelande från den som gett respons sätter igång tiden.
triage-clock-history = Svarstidens skeden
triage-clock-resume = Låt tiden gå vidare
triage-clock-pause = Stoppa tiden
triage-clock-pause-reason = Varför tiden stoppas
triage-clock-pause-hint = Till exempel: vi väntar på enhetens utlåtande. Bara de anställda ser orsaken. Den som gett respons ser att tiden står stilla.
triage-clock-pause-submit = Stoppa tiden
triage-clock-pause-wrong = Skriv varför tiden stoppas: 3–500 tecken
triage-clock-extend = Ta mer tid
triage-clock-extend-day = Ny dag
triage-clock-extend-day-hint = Till exempel 3.8.2026. Högst 60 dagar från i dag. Du kan ta mer tid två gånger.
triage-clock-extend-day-wrong = Skriv en dag som är senare än den utlovade dagen och högst 60 dagar bort
triage-clock-extend-reason = Orsaken för den som gett respons (skriv på språket: { $language })
triage-clock-extend-reason-hint = Den som gett respons läser orsaken med sin följkod. Berätta varför svaret dröjer.
triage-clock-extend-reason-wrong = Skriv till den som gett respons varför svaret dröjer: 10–500 tecken
triage-clock-extend-reason-names = Det finns en personbeteckning i orsaken. Ta bort den
triage-clock-extend-sure = Orsaken verkar vara på ett annat språk än responsen
triage-clock-extend-sure-yes = Jag skickar orsaken så här ändå
triage-clock-extend-sure-missing = Skriv orsaken på samma språk som responsen, eller bekräfta att du skickar den så här
triage-clock-extend-submit = Ta mer tid och berätta det för den som gett respons
triage-clock-not-now = Svarstidens läge har ändrats, så det här går inte längre att göra
triage-clock-overtaken = Någon annan hann ändra responsen. Se hur läget är och skicka på nytt om du ändå vill
triage-promise-not-asked = Inget svar begärt
triage-promise-late = { $days ->
    [one] { $days } dag försenad
   *[other] { $days } dagar försenad
}
triage-promise-today = I dag
triage-promise-left = { $days ->
    [one] { $days } dag kvar
   *[other] { $days } dagar kvar
}
triage-promise-late-working = { $days ->
    [one] { $days } vardag försenad
   *[other] { $days } vardagar försenad
}
triage-promise-left-working = { $days ->
    [one] { $days } vardag kvar
   *[other] { $days } vardagar kvar
}
triage-promise-waits = Väntar på den som gett respons
triage-promise-paused = På paus
triage-promise-reopened = Öppnad på nytt
triage-promise-kept = Besvarad
triage-promise-over = Avslutad
triage-ago-today = i dag
triage-ago-yesterday = i går
triage-ago-days = { $days ->
    [one] för { $days } dag sedan
   *[other] för { $days } dagar sedan
}
triage-done-answered = Svaret har skickats
triage-done-rerouted = Responsen har överförts till ett annat team
triage-done-noted = Anteckningen har sparats
triage-done-themed = Temana har sparats
triage-done-closed = Responsen har avslutats
triage-done-claimed = Du behandlar nu responsen
triage-done-changed = Responsen har kopplats till en ändring
triage-done-decided = Beslutet har sparats
triage-done-paused = Svarstiden har stoppats
triage-done-resumed = Svarstiden går igen
triage-done-extended = Svarstiden har förlängts, och den som gett respons får veta det
triage-done-assigned = Handläggaren har bytts
triage-done-undone = Ångrat: responsen är som den var
triage-done-not-undone = Det gick inte att ångra: någon har ändrat responsen efter det
triage-done-too-late = Tiden för att ångra har gått ut. Ingenting ändrades
triage-done-view-saved = Vyn har sparats
triage-done-next = Nästa respons som väntar
triage-inbox-title = Inkommet: { $view }
triage-inbox-heading = Inkommen respons
triage-inbox-waiting = Väntar på ditt team
triage-inbox-confirm-change = Bekräfta att ändringen är gjord
triage-inbox-review-change = Se om ändringen har hållit
triage-inbox-since = (har väntat sedan { $day })
triage-inbox-views = Vyer
triage-inbox-pages = Sidor
triage-inbox-first = Tillbaka till början
triage-inbox-next = Nästa
triage-inbox-any = Alla
triage-inbox-kind = Typ
triage-inbox-unit = Enhet
triage-inbox-language = Språk
triage-inbox-filter = Visa resultat
triage-inbox-chosen = Avgränsat:
triage-inbox-remove = ta bort avgränsningen
triage-inbox-none-fit = Ingen respons hittades med de här avgränsningarna. Ta bort en avgränsning för att se mer.
triage-inbox-empty-open = Allt är behandlat. Ny respons syns här genast när den kommer in.
triage-inbox-empty-mine = Du har ingen respons under behandling. Du kan ta respons från vyn Väntar.
triage-inbox-empty = Här finns ingen respons ännu.
triage-inbox-column-feedback = Respons
triage-inbox-column-place = Plats
triage-inbox-column-kind = Typ
triage-inbox-column-language = Språk
triage-inbox-column-claimed = Handläggare
triage-inbox-column-received = Inkommen
triage-inbox-column-promise = Svarstid
triage-inbox-caption = { $view }: { $count } på den här sidan, äldsta löftet först
triage-inbox-unclaimed = Ingen
triage-inbox-scores = { $kind }, ingen text, rekommendation { $nps }/10
triage-inbox-no-text = { $kind }, ingen text
triage-inbox-empty-unclaimed = All respons som väntar har en handläggare.
triage-inbox-empty-at-risk = Ingen svarstid håller på att gå ut.
triage-inbox-empty-urgent = Det finns ingen brådskande respons.
triage-inbox-empty-waiting = Ingen respons väntar på svar från den som gett den.
triage-inbox-empty-thanks = Alla tack har förmedlats till enheterna.
triage-inbox-narrow = Avgränsa responsen
triage-inbox-service = Tjänst
triage-inbox-team = Team
triage-inbox-theme = Tema
triage-inbox-stage = Skede
triage-inbox-perspective = Vems upplevelse
triage-inbox-received-from = Inkommen tidigast
triage-inbox-received-to = Inkommen senast
triage-inbox-day-hint = Till exempel 3.8.2026
triage-inbox-score = Rekommendation
triage-inbox-severity = Allvarlighetsgrad
triage-inbox-grave = 3–5, allvarliga
triage-inbox-urgent = Brådskande
triage-inbox-newest-first = ordna med den nyaste först
triage-inbox-oldest-first = ordna med den äldsta först
triage-inbox-caption-newest = { $view }: { $count } på den här sidan, den nyaste först
triage-inbox-caption-oldest = { $view }: { $count } på den här sidan, den äldsta först
triage-score-detractor = 0–6, kritiska
triage-score-passive = 7–8, neutrala
triage-score-promoter = 9–10, rekommenderar
triage-together-act = Gör med den valda responsen
triage-together-choose = Välj vad som ska göras
triage-together-on = Fortsätt
triage-together-column = Val
triage-together-page = Välj alla på den här sidan
triage-together-this = Välj respons { $reference }, { $place }
triage-together-assign = Ge till en handläggare
triage-together-themes = Lägg till teman
triage-together-answer = Svara med samma mall
triage-together-close-thanks = Avsluta som tack
triage-together-route = Överför till ett annat team
triage-together-lead = { $count ->
    [one] Det här görs med ett responsmeddelande.
   *[other] Det här görs med { $count } responsmeddelanden.
}
triage-together-do = { $count ->
    [one] Gör detta med ett responsmeddelande
   *[other] Gör detta med { $count } responsmeddelanden
}
triage-together-write = { $count ->
    [one] Skriv svaret på ett responsmeddelande
   *[other] Skriv svaret på { $count } responsmeddelanden
}
triage-together-all = Välj alla { $count } i den här vyn
triage-together-first = Välj de { $most } första i vyn, fler kan inte behandlas på en gång
triage-together-caption = { $count ->
    [one] Ett valt responsmeddelande
   *[other] { $count } valda responsmeddelanden
}
triage-together-left-out = { $count ->
    [one] Med ett responsmeddelande görs detta inte
   *[other] Med { $count } responsmeddelanden görs detta inte
}
triage-together-leave = Gå tillbaka till listan utan att göra något
triage-together-act-missing = Välj vad som ska göras med den valda responsen
triage-together-none = Välj minst en respons
triage-together-themes-missing = Välj minst ett tema
triage-together-done-nothing = Ingenting ändrades
triage-together-done-assigned = { $count ->
    [one] Handläggaren har bytts för ett responsmeddelande
   *[other] Handläggaren har bytts för { $count } responsmeddelanden
}
triage-together-done-themed = { $count ->
    [one] Temana har lagts till i ett responsmeddelande
   *[other] Temana har lagts till i { $count } responsmeddelanden
}
triage-together-done-closed = { $count ->
    [one] Ett responsmeddelande har avslutats
   *[other] { $count } responsmeddelanden har avslutats
}
triage-together-done-rerouted = { $count ->
    [one] Ett responsmeddelande har överförts till ett annat team
   *[other] { $count } responsmeddelanden har överförts till ett annat team
}
triage-together-done-undone = { $count ->
    [one] Ångrat: ett responsmeddelande är som det var
   *[other] Ångrat: { $count } responsmeddelanden är som de var
}
triage-together-done-other = { $count ->
    [one] Ett responsmeddelande har ändrats
   *[other] { $count } responsmeddelanden har ändrats
}
triage-left-out-missing = Responsen hittas inte, eller den har överförts till ett annat team.
triage-left-out-changed = Någon har ändrat responsen efter det.
triage-left-out-closed = Responsen är redan avslutad.
triage-left-out-merged = Responsen behandlas tillsammans med en annan respons.
triage-left-out-objection = Responsen behandlas som en anmärkning.
triage-left-out-not-open = Responsen väntar inte längre på behandling.
triage-left-out-not-thanks = Responsen är inte ett tack.
triage-left-out-unanswered = Den som gett responsen väntar på svar.
triage-left-out-not-in-team = Den valda personen hör inte till responsens team.
triage-left-out-same-team = Responsen är redan hos det här teamet.
triage-left-out-fault = Det blev ett fel. Försök igen.
triage-views-save = Spara den här vyn
triage-views-edit = Ändra sparade vyer
triage-views-title = Sparade vyer
triage-views-name = Vyns namn
triage-views-name-hint = Till exempel: Tack på svenska
triage-views-whose = Vem ser vyn
triage-views-own = Bara jag
triage-views-submit = Spara vyn
triage-views-none = Det finns inga sparade vyer. Avgränsa responsen i inkorgen och spara vyn där.
triage-views-of-team = Gemensam: { $team }
triage-views-of-own = Bara din
triage-views-change = Ändra
triage-views-keep = Spara ändringarna
triage-views-up = Flytta uppåt
triage-views-remove = Ta bort vyn
triage-views-name-missing = Ge vyn ett namn
triage-views-name-long = Namnet får ha högst 60 tecken
triage-views-too-many = Det kan finnas högst { $most } vyer. Ta först bort någon av de gamla
triage-inbox-own = Sparade vyer
triage-inbox-over = över { $count }
triage-inbox-new = { $count ->
    [one] 1 nytt responsmeddelande, uppdatera listan
   *[other] { $count } nya responsmeddelanden, uppdatera listan
}
triage-assign-title = Ge till en annan handläggare
triage-assign-to = Vem behandlar responsen
triage-assign-choose = Välj handläggare
triage-assign-me = Jag ({ $name })
triage-assign-nobody = Ingen
triage-assign-submit = Byt handläggare
triage-assign-missing = Välj vem som behandlar responsen
triage-profile-title = Egna inställningar
triage-profile-saved = Inställningarna har sparats
triage-profile-mail = Vilken e-post du får om ditt arbete
triage-profile-view = Vilken vy som öppnas först i inkorgen
triage-profile-view-none = Väntar, som för alla
triage-profile-density = Hur luftiga listorna är
triage-profile-density-compact = Täta: mer respons syns på en gång
triage-profile-density-touch = Luftiga: lättare att träffa med fingret
triage-profile-shortcuts = Kortkommandon
triage-profile-shortcuts-hint = Kortkommandona används bara om du väljer dem. Skärmläsare och röststyrning fungerar säkrast utan dem.
triage-profile-shortcuts-yes = Använd kortkommandon
triage-profile-shortcuts-which = Vad tangenterna gör
triage-profile-submit = Spara inställningarna
triage-shortcuts-title = Kortkommandon
triage-shortcuts-lead = Du kan röra dig i listan och från en respons till nästa med en enda tangent om du tar i bruk kortkommandon i dina egna inställningar.
triage-shortcuts-next = Nästa respons
triage-shortcuts-previous = Föregående respons, eller från en respons tillbaka till listan
triage-shortcuts-open = Öppnar den valda responsen
triage-shortcuts-answer = Går till svarsfältet
triage-shortcuts-help = Visar den här sidan
triage-shortcuts-fields = Tangenterna gör ingenting medan du skriver i ett fält.
triage-shortcuts-profile = Ta kortkommandona i bruk eller ur bruk
triage-shortcuts-without = Utan kortkommandon
triage-shortcuts-without-text = Enter öppnar en respons i listan. När du har skickat svaret är nästa respons som väntar den första länken på sidan: tryck på tabbtangenten och Enter.
triage-undo-submit = Ångra
triage-undo-hint = Du kan ångra i 10 minuter.
triage-done-left-out = Med dessa gjordes ingenting:
triage-case-title = Respons { $reference }
triage-case-back = Tillbaka till inkommet
triage-case-read-only = Du kan läsa den här responsen. En handläggare eller chef kan svara på den.
triage-case-words = Vad responsen säger
triage-case-no-text = Responsen har ingen text.
triage-case-masked = Personuppgifter i texten, till exempel en personbeteckning eller ett telefonnummer, har maskerats. Ett maskerat ställe visas som [***]. Originalet har inte sparats.
triage-case-answers = Svar på påståendena
triage-case-nps = { $value } / 10
triage-case-dialogue = Dialog med den som gett responsen
triage-case-no-dialogue = Responsen har inte besvarats ännu.
triage-case-nothing-changes = Leder inte till någon ändring
triage-case-notes = Interna anteckningar
triage-case-notes-hint = Bara personalen ser dessa. Den som gett responsen ser dem inte.
triage-case-facts = Uppgifter
triage-case-why = Varför det här teamet
triage-case-themes = Teman
triage-case-no-themes = Inga teman har angetts.
triage-case-changes = Ändringar
triage-case-no-changes = Responsen har inte kopplats till någon ändring.
triage-case-record-change = Anteckna en ändring
triage-case-decide = Inget ändras
triage-case-timeline = Händelser
triage-case-place = Plats
triage-case-municipality = Kommun
triage-case-team = Ansvarigt team
triage-case-claimed = Handläggare
triage-case-unclaimed = Ingen
triage-case-kind = Typ
triage-case-perspective = Vems upplevelse
triage-case-language = Språk
triage-case-received = Inkommen
triage-case-promise = Svar utlovat
triage-case-contact = E-post till den som gett responsen
triage-case-elsewhere = Ansvarig i källsystemet
triage-why-rule = Styrningsregel nummer { $rule } gav responsen till teamet { $team }, eftersom:
triage-why-everything = Regeln gäller all respons.
triage-why-no-rule = Ingen styrningsregel passade, så responsen gick till teamet { $team }. Det läser allt som inte hör till andra.
triage-why-unit = enheten är { $unit }
triage-why-service = tjänsten är { $service }
triage-why-municipality = kommunen är { $municipality }
triage-why-words = i texten finns: { $words }
triage-why-language = responsens språk är { $language }
triage-why-sent-on = Därefter har responsen överförts:
triage-claim-take = Ta till behandling
triage-claim-take-over = Ta över från { $name }
triage-claim-theirs = { $name } tog responsen till behandling { $at }. Kom överens med hen innan du tar över den.
triage-claim-mine = Du behandlar den här responsen.
triage-claim-idle = { $name } tog responsen till behandling { $at } men har inte gjort något med den på en halv timme. Du kan ta över den.
triage-claim-note = Meddelande till teamet
triage-note-label = Ny anteckning
triage-note-submit = Spara anteckningen
triage-note-empty = Skriv en anteckning
triage-note-long = Anteckningen får ha högst 5000 tecken
triage-route-title = Överför till ett annat team
triage-route-team = Till vilket team
triage-route-none = Välj team
triage-route-reason = Varför du överför responsen
triage-route-reason-hint = Det nya teamet ser orsaken.
triage-route-submit = Överför responsen
triage-route-team-missing = Välj det team som du överför responsen till
triage-route-team-same = Responsen finns redan hos det här teamet. Välj ett annat team
triage-route-reason-short = Skriv varför du överför responsen: minst 3 tecken
triage-route-reason-long = Orsaken får ha högst 1000 tecken
triage-route-mail-due = Svar har utlovats senast { $day }.
triage-themes-title = Granska temana
triage-themes-label = Vad responsen handlar om
triage-themes-submit = Spara temana
triage-close-title = Avsluta
triage-close-hint = Avsluta responsen när det inte finns något mer att göra. Om den som gett responsen skriver tillbaka öppnas den på nytt.
triage-close-submit = Avsluta responsen
triage-close-unanswered = Den som gett responsen väntar på svar. Svara först, eller motivera beslutet Inget ändras
triage-trace-link = Vem har läst och handlagt responsen
triage-trace-title = Loggen för responsen { $reference }
triage-trace-back = Tillbaka till responsen
triage-trace-lead = Varje gång någon har öppnat responsen eller gjort något med den, det nyaste först. Också att den här sidan öppnas syns här.
triage-trace-caption = Vem gjorde vad och när
triage-trace-when = När
triage-trace-who = Vem
triage-trace-role = Roll
triage-trace-what = Vad
triage-trace-page = Från vilken sida
triage-trace-pages = Sidor
triage-trace-first = De nyaste
triage-trace-next = Äldre
triage-conflict-title = Respons { $reference } ändrades under tiden
triage-conflict-lead = Någon annan hann ändra responsen efter att du öppnade den. Ingenting har gått förlorat.
triage-conflict-yours = Din ändring
triage-conflict-again = Skicka på nytt om du ändå vill göra detta.
triage-conflict-claim = Du höll på att ta responsen till behandling.
triage-conflict-close = Du höll på att avsluta responsen.
triage-conflict-leave = Gå tillbaka till responsen utan att ändra något
triage-search-title = Sök
triage-search-title-words = Sök: { $words }
triage-search-label = Sök i responsen
triage-search-hint = Ord hittas också i böjd form, på finska, svenska och engelska. Sökningen går igenom den respons, de svar och de anteckningar som du får läsa.
triage-search-submit = Sök
triage-search-back = Tillbaka till inkorgen
triage-search-found = Hittades med sökningen ”{ $words }”, nyaste först
triage-search-nothing = Ingenting hittades. Försök med färre eller andra ord.
triage-search-meant = Menade du:
triage-search-in-answer = I ett svar
triage-search-in-reply = I ett meddelande från den som gav responsen
triage-search-in-note = I en anteckning
triage-search-in-decision = I motiveringen till ett beslut
triage-showing-title = Visning för allmänheten
triage-showing-not-allowed = Den som gett responsen har inte gett tillstånd.
triage-showing-never = Tillstånd finns, men det här visas inte offentligt.
triage-showing-later = Tillstånd finns. Responsen kan publiceras när den har besvarats eller avslutats.
triage-showing-waiting = Tillstånd finns. En moderator beslutar.
triage-showing-shown = Publicerad { $day }.
triage-showing-open = Öppna publiceringen
triage-inbox-translate-answer = Översätt svaret
triage-inbox-answer-returned = Svar som inte skickades
triage-done-sending = Svaret är på väg
triage-done-translation = Svaret väntar på en kollegas översättning
triage-done-asked = Frågan har skickats till den som gett responsen
triage-settings-saved = Uppgifterna har sparats
triage-settings-back = Tillbaka till områdets uppgifter
triage-settings-save = Spara
triage-done-objection-asked = Den som gav responsen har fått frågan om saken ska behandlas som en anmärkning
triage-done-objection-transferred = Saken behandlas nu som en anmärkning
triage-done-objection-answered = Anmärkningen har antecknats som besvarad
triage-objection-title = Kunde det här vara en anmärkning?
triage-objection-ask-text = Den som gav responsen bestämmer om saken är en anmärkning. Vi frågar hen och berättar vad en anmärkning är. Svarstiden står stilla medan vi väntar på valet, högst två veckor.
triage-objection-ask-submit = Fråga den som gav responsen
triage-objection-transfer-text = Den här responsen saknar följkod, så den som gav den kan inte tillfrågas. En chef kan överföra saken för att behandlas som en anmärkning. Överföringen kan inte ångras.
triage-objection-transfer-submit = Överför för att behandlas som en anmärkning
triage-objection-lead-only = Be en chef överföra saken om den är en anmärkning.
triage-objection-reason = Varför
triage-objection-reason-hint = Den som gav responsen ser inte det här.
triage-objection-reason-short = Skriv varför saken kan vara en anmärkning: minst 3 tecken
triage-objection-reason-long = Orsaken får ha högst 1000 tecken
triage-objection-why = Orsak:
triage-objection-asked-title = Den som gav responsen har fått frågan om saken är en anmärkning
triage-objection-asked-until = Svarstiden står stilla till { $day }. Om inget väljs fortsätter saken därefter som respons.
triage-objection-declined = Den som gav responsen vill att saken fortsätter som respons. Hen kan ändra sig.
triage-objection-transferred-title = Saken behandlas som en anmärkning
triage-objection-transferred-since = Anmärkning från och med
triage-objection-by-giver = Den som gav responsen ville det.
triage-objection-by-lead = Överförd av { $name }.
triage-objection-due = Skriftligt svar senast { $day }
triage-objection-not-feedback = En anmärkning behandlas inte som respons: den besvaras inte på den här sidan och finns inte med i siffrorna om respons.
triage-objection-on = Vilken dag anmärkningen besvarades
triage-objection-on-hint = Till exempel 3.8.2026
triage-objection-on-wrong = Skriv dagen i formen 3.8.2026
triage-objection-on-outside = Dagen måste vara mellan överföringen och i dag
triage-objection-number = Nummer i registraturen
triage-objection-number-missing = Skriv anmärkningens nummer i registraturen
triage-objection-number-long = Numret får ha högst 100 tecken
triage-objection-answered-submit = Anteckna som besvarad
triage-objection-answered-title = Anmärkningen har besvarats
triage-objection-answered-on = Besvarad { $day }. Nummer i registraturen: { $number }.
triage-objections-title = Anmärkningar
triage-objections-lead = Ärenden som behandlas som anmärkningar. De besvaras skriftligt, vanligen inom en månad från överföringen.
triage-objections-none = Ingen anmärkning väntar på svar.
triage-objections-open-caption = Väntar på svar, den mest brådskande först
triage-objections-answered-caption = Besvarade, den senaste först
triage-objections-reference = Referens
triage-objections-since = Överförd
triage-objections-due = Ska besvaras senast
triage-objections-left = Tid kvar
triage-objections-answered = Besvarad
triage-objections-number = Nummer i registraturen
triage-inbox-objections = Anmärkningar
triage-inbox-objection-due = Besvara anmärkningen
triage-inbox-objection-late = Svaret på anmärkningen är försenat
triage-objection-settings-title = Anmärkningar: kontaktuppgifter
triage-objection-settings-lead = De här uppgifterna visas för den som gett respons när hen överväger att göra en anmärkning. Skriv bara uppgifter som är aktuella.
triage-objection-settings-hint = Till exempel namn, telefonnummer och telefontider.
triage-objection-settings-channel-hint = Webbadress (https://…) eller andra anvisningar.
triage-objection-settings-channel-fi = Områdets egen kanal för anmärkningar, på finska
triage-objection-settings-channel-sv = Områdets egen kanal för anmärkningar, på svenska
triage-objection-settings-patient-fi = Patientombudet, på finska
triage-objection-settings-patient-sv = Patientombudet, på svenska
triage-objection-settings-social-fi = Socialombudet, på finska
triage-objection-settings-social-sv = Socialombudet, på svenska
triage-objection-settings-registry = Registraturens e-post
triage-objection-settings-registry-hint = Hit kommer ett meddelande när en sak blir en anmärkning. Meddelandet innehåller inte responsens text.
triage-objection-settings-long = Texten får ha högst 500 tecken
triage-objection-settings-email-wrong = Skriv e-postadressen i formen namn@exempel.fi
triage-objection-settings-link = Kontaktuppgifter för anmärkningar
triage-conflict-act = Du höll på att göra det här: { $what }
triage-inbox-rate-severity = Bedöm allvarlighetsgraden som andra bedömare
triage-done-thanked = Tacket har förmedlats till enheten
triage-done-merged = Responsen har slagits ihop med den här. De behandlas nu tillsammans
triage-done-split = Responsen behandlas igen som ett eget ärende
triage-same-merged-title = Behandlas tillsammans med en annan respons
triage-same-merged-text = Saken besvaras i responsen
triage-same-split = Gör till ett eget ärende
triage-same-voices = Sammanslagna responser ({ $count })
triage-same-voices-hint = De som gett respons ser inte varandras meddelanden.
triage-same-waits = den som gav responsen har skrivit
triage-same-open = Öppna responsen { $reference }
triage-same-title = Samma sak
triage-same-none = Ingen liknande respons hittades.
triage-same-like = De här kan handla om samma sak:
triage-same-merge-title = Slå ihop med en annan respons
triage-same-merge-text = Sammanslagna responser behandlas som ett ärende, och svaret kan skickas till alla som gett respons. Var och en har ändå sin egen dialog. Du kan ta isär responserna igen.
triage-same-choice = Med vilken respons
triage-same-into = Eller responsens referens
triage-same-into-hint = Till exempel 7K3M-9QXA
triage-same-merge = Slå ihop
triage-same-merge-what = Slå ihop med responsen { $reference }
triage-same-missing = Välj en respons eller skriv dess referens
triage-same-unknown = Med den här referensen finns ingen respons som du kan se
triage-same-itself = En respons kan inte slås ihop med sig själv. Välj en annan
triage-same-closed = Den responsen är redan avslutad. Välj en öppen
triage-same-objection = Den saken behandlas som en anmärkning. Välj en annan respons
triage-same-third = Den responsen har själv slagits ihop med en annan. Slå ihop med { $reference }
