triage-kind-thanks = Kiitos
triage-kind-idea = Idea
triage-kind-problem = Ongelma
triage-kind-question = Kysymys
triage-kind-unsaid = Laji ei tiedossa
triage-perspective-own = Oma kokemus
triage-perspective-relative = Läheisen kokemus
triage-perspective-helping = Autettu vastaamaan
triage-perspective-unsaid = Ei kerrottu
triage-language-fi = suomi
triage-language-sv = ruotsi
triage-language-en = englanti
triage-view-open = Odottavat
triage-view-mine = Minulla
triage-view-unclaimed = Ilman käsittelijää
triage-view-at-risk = Määräaika lähellä
triage-view-urgent = Kiireelliset
triage-view-waiting = Odottaa antajaa
triage-view-thanks = Kiitokset välitettäviksi
triage-view-answered = Vastatut
triage-view-closed = Suljetut
triage-view-all = Kaikki
triage-stage-received = Saapunut
triage-stage-in-handling = Käsittelyssä
triage-stage-answered = Vastattu
triage-stage-closed = Suljettu
triage-stage-merged = Yhdistetty
triage-stage-transferred = Muistutus
triage-reason-law = laki ei salli sitä
triage-reason-money = siihen ei ole rahaa
triage-reason-safety = turvallisuus on esteenä
triage-reason-already-so = näin tehdään jo
triage-reason-not-ours = siitä päättää joku muu
triage-reason-other = muu syy
triage-reminded-owner = käsittelijää
triage-reminded-team = tiimiä
triage-reminded-owner-and-lead = käsittelijää ja esihenkilöä
triage-reminded-team-and-lead = tiimiä ja esihenkilöä
triage-reminded-lead = esihenkilöä
triage-change-planned = suunnitteilla
triage-change-started = käynnissä
triage-change-done = tehty
triage-clock-title = Vastausaika
triage-clock-none = Kukaan ei odota vastausta, joten aika ei kulu.
triage-clock-objection = Muistutuksella on oma määräaikansa. Se näkyy tämän sivun alussa.
triage-clock-merged = Vastausaika on siinä palautteessa, johon tämä on yhdistetty.
triage-clock-due = Vastaus luvattu viimeistään
triage-clock-why = Mistä lupaus tulee
triage-clock-why-text = { $promise }, kun palaute saapui ({ $what })
triage-clock-counted = Näin lasketaan
triage-clock-counted-working = Arkipäivät maanantaista perjantaihin, ei juhlapyhiä. Saapumispäivää ei lasketa.
triage-clock-counted-all = Kaikki päivät. Saapumispäivää ei lasketa.
triage-clock-first = Ensin luvattu viimeistään
triage-clock-extended = Jatkettu
triage-clock-extended-text = { $times ->
    [one] Kerran. Lupaus on pidetty vain, jos vastaus lähtee viimeistään { $day }.
   *[other] { $times } kertaa. Lupaus on pidetty vain, jos vastaus lähtee viimeistään { $day }.
}
triage-clock-stands = Aika on ollut pysähdyksissä { $since } alkaen.
triage-clock-stands-giver = Aika on ollut pysähdyksissä { $since } alkaen, koska antajalta on kysytty lisää.
triage-clock-stands-reason = Aika on ollut pysähdyksissä { $since } alkaen. Syy: { $reason }
triage-clock-stands-means = Kun aika jatkuu, luvattu päivä siirtyy yhtä monella päivällä. Myös antajan viesti jatkaa aikaa.
triage-clock-history = Vastausajan vaiheet
triage-clock-resume = Jatka aikaa
triage-clock-pause = Pysäytä aika
triage-clock-pause-reason = Miksi aika pysäytetään
triage-clock-pause-hint = Esimerkiksi: odotamme yksikön lausuntoa. Syyn näkevät vain työntekijät. Antaja näkee, että aika on pysähdyksissä.
triage-clock-pause-submit = Pysäytä aika
triage-clock-pause-wrong = Kirjoita, miksi aika pysäytetään: 3–500 merkkiä
triage-clock-extend = Ota lisää aikaa
triage-clock-extend-day = Uusi päivä
triage-clock-extend-day-hint = Esimerkiksi 3.8.2026. Enintään 60 päivän päähän tästä päivästä. Lisäaikaa voi ottaa kaksi kertaa.
triage-clock-extend-day-wrong = Kirjoita päivä, joka on myöhemmin kuin luvattu päivä ja enintään 60 päivän päässä
triage-clock-extend-reason = Syy antajalle (kirjoita kielellä: { $language })
triage-clock-extend-reason-hint = Antaja lukee syyn seurantakoodillaan. Kerro, miksi vastaus kestää.
triage-clock-extend-reason-wrong = Kirjoita antajalle, miksi vastaus kestää: 10–500 merkkiä
triage-clock-extend-reason-names = Syyssä on henkilötunnus. Poista se
triage-clock-extend-sure = Syy näyttää olevan muulla kielellä kuin antajan palaute
triage-clock-extend-sure-yes = Lähetän syyn silti näin
triage-clock-extend-sure-missing = Kirjoita syy antajan kielellä, tai vahvista, että lähetät sen näin
triage-clock-extend-submit = Ota lisää aikaa ja kerro antajalle
triage-clock-not-now = Vastausaika ei ole enää siinä tilassa, että tämän voisi tehdä
triage-clock-overtaken = Joku muu ehti muuttaa palautetta. Katso tilanne ja lähetä uudelleen, jos haluat silti
triage-promise-not-asked = Ei vastauspyyntöä
triage-promise-late = { $days ->
    [one] Myöhässä { $days } päivän
   *[other] Myöhässä { $days } päivää
}
triage-promise-today = Tänään
triage-promise-left = { $days ->
    [one] { $days } päivä jäljellä
   *[other] { $days } päivää jäljellä
}
triage-promise-late-working = { $days ->
    [one] Myöhässä { $days } arkipäivän
   *[other] Myöhässä { $days } arkipäivää
}
triage-promise-left-working = { $days ->
    [one] { $days } arkipäivä jäljellä
   *[other] { $days } arkipäivää jäljellä
}
triage-promise-waits = Odottaa antajaa
triage-promise-paused = Tauolla
triage-promise-reopened = Avattu uudelleen
triage-promise-kept = Vastattu
triage-promise-over = Suljettu
triage-ago-today = tänään
triage-ago-yesterday = eilen
triage-ago-days = { $days ->
    [one] { $days } päivä sitten
   *[other] { $days } päivää sitten
}
triage-done-answered = Vastaus on lähetetty
triage-done-rerouted = Palaute on siirretty toiselle tiimille
triage-done-noted = Muistiinpano on tallennettu
triage-done-themed = Teemat on tallennettu
triage-done-closed = Palaute on suljettu
triage-done-claimed = Palaute on nyt sinulla käsittelyssä
triage-done-changed = Palaute on liitetty muutokseen
triage-done-decided = Päätös on tallennettu
triage-done-paused = Vastausaika on pysäytetty
triage-done-resumed = Vastausaika kuluu taas
triage-done-extended = Vastausaikaa on jatkettu, ja antaja saa siitä tiedon
triage-done-assigned = Käsittelijä on vaihdettu
triage-done-undone = Kumottu: palaute on niin kuin se oli
triage-done-not-undone = Ei voitu kumota: joku on muuttanut palautetta sen jälkeen
triage-done-too-late = Kumoamisen aika on ohi. Mitään ei muutettu
triage-done-view-saved = Näkymä on tallennettu
triage-done-next = Seuraava odottava palaute
triage-inbox-title = Saapuneet: { $view }
triage-inbox-heading = Saapuneet palautteet
triage-inbox-waiting = Tiimiäsi odottaa
triage-inbox-confirm-change = Vahvista, että muutos on tehty
triage-inbox-review-change = Katso, onko muutos pysynyt
triage-inbox-since = (odottanut { $day } alkaen)
triage-inbox-views = Näkymät
triage-inbox-pages = Sivut
triage-inbox-first = Takaisin alkuun
triage-inbox-next = Seuraavat
triage-inbox-any = Kaikki
triage-inbox-kind = Laji
triage-inbox-unit = Yksikkö
triage-inbox-language = Kieli
triage-inbox-filter = Näytä tulokset
triage-inbox-chosen = Rajattu:
triage-inbox-remove = poista rajaus
triage-inbox-none-fit = Näillä rajauksilla ei löytynyt palautteita. Poista rajaus, niin näet enemmän.
triage-inbox-empty-open = Kaikki on käsitelty. Uusi palaute ilmestyy tähän heti, kun se saapuu.
triage-inbox-empty-mine = Sinulla ei ole palautteita käsittelyssä. Voit ottaa niitä kohdasta Odottavat.
triage-inbox-empty = Täällä ei ole vielä palautteita.
triage-inbox-column-feedback = Palaute
triage-inbox-column-place = Paikka
triage-inbox-column-kind = Laji
triage-inbox-column-language = Kieli
triage-inbox-column-claimed = Käsittelijä
triage-inbox-column-received = Saapunut
triage-inbox-column-promise = Vastausaika
triage-inbox-caption = { $count ->
    [one] { $view }: { $count } palaute tällä sivulla, kiireelliset ensin ja sitten vanhin lupaus
   *[other] { $view }: { $count } palautetta tällä sivulla, kiireelliset ensin ja sitten vanhin lupaus
}
triage-inbox-unclaimed = Ei kenelläkään
triage-inbox-scores = { $kind }, ei tekstiä, suosittelu { $nps }/10
triage-inbox-no-text = { $kind }, ei tekstiä
triage-inbox-empty-unclaimed = Jokaisella odottavalla palautteella on käsittelijä.
triage-inbox-empty-at-risk = Minkään vastauksen määräaika ei ole lähellä.
triage-inbox-empty-urgent = Kiireellisiä palautteita ei ole.
triage-inbox-empty-waiting = Mikään palaute ei odota antajan vastausta.
triage-inbox-empty-thanks = Kaikki kiitokset on välitetty yksiköille.
triage-inbox-narrow = Rajaa palautteita
triage-inbox-service = Palvelu
triage-inbox-team = Tiimi
triage-inbox-theme = Teema
triage-inbox-stage = Vaihe
triage-inbox-perspective = Kenen kokemus
triage-inbox-received-from = Saapunut aikaisintaan
triage-inbox-received-to = Saapunut viimeistään
triage-inbox-day-hint = Esimerkiksi 3.8.2026
triage-inbox-score = Suositteluarvio
triage-inbox-severity = Vakavuus
triage-inbox-grave = 3–5, vakavat
triage-inbox-urgent = Kiireellinen
triage-inbox-newest-first = järjestä uusin ensin
triage-inbox-oldest-first = järjestä vanhin ensin
triage-inbox-caption-newest = { $count ->
    [one] { $view }: { $count } palaute tällä sivulla, uusin ensin
   *[other] { $view }: { $count } palautetta tällä sivulla, uusin ensin
}
triage-inbox-caption-oldest = { $count ->
    [one] { $view }: { $count } palaute tällä sivulla, vanhin ensin
   *[other] { $view }: { $count } palautetta tällä sivulla, vanhin ensin
}
triage-score-detractor = 0–6, arvostelijat
triage-score-passive = 7–8, neutraalit
triage-score-promoter = 9–10, suosittelijat
triage-together-act = Tee valituille palautteille
triage-together-choose = Valitse, mitä tehdään
triage-together-on = Jatka
triage-together-column = Valinta
triage-together-page = Valitse kaikki tällä sivulla
triage-together-this = Valitse palaute { $reference }, { $place }
triage-together-assign = Anna käsittelijälle
triage-together-themes = Lisää teemoja
triage-together-answer = Vastaa samalla pohjalla
triage-together-close-thanks = Sulje kiitoksina
triage-together-route = Siirrä toiselle tiimille
triage-together-lead = { $count ->
    [one] Tämä tehdään yhdelle palautteelle.
   *[other] Tämä tehdään { $count } palautteelle.
}
triage-together-do = { $count ->
    [one] { $act }: yksi palaute
   *[other] { $act }: { $count } palautetta
}
triage-together-write = { $count ->
    [one] Kirjoita vastaus yhdelle palautteelle
   *[other] Kirjoita vastaus { $count } palautteelle
}
triage-together-all = Valitse kaikki { $count } tässä näkymässä
triage-together-first = Valitse näkymän ensimmäiset { $most }, enempää ei voi käsitellä kerralla
triage-together-caption = { $count ->
    [one] Yksi valittu palaute
   *[other] { $count } valittua palautetta
}
triage-together-left-out = { $count ->
    [one] Yhdelle palautteelle tätä ei tehdä
   *[other] { $count } palautteelle tätä ei tehdä
}
triage-together-leave = Palaa luetteloon tekemättä mitään
triage-together-act-missing = Valitse, mitä valituille palautteille tehdään
triage-together-none = Valitse ainakin yksi palaute
triage-together-themes-missing = Valitse ainakin yksi teema
triage-together-done-nothing = Mitään ei muutettu
triage-together-done-assigned = { $count ->
    [one] Yhden palautteen käsittelijä on vaihdettu
   *[other] { $count } palautteen käsittelijä on vaihdettu
}
triage-together-done-themed = { $count ->
    [one] Teemat on lisätty yhteen palautteeseen
   *[other] Teemat on lisätty { $count } palautteeseen
}
triage-together-done-closed = { $count ->
    [one] Yksi palaute on suljettu
   *[other] { $count } palautetta on suljettu
}
triage-together-done-rerouted = { $count ->
    [one] Yksi palaute on siirretty toiselle tiimille
   *[other] { $count } palautetta on siirretty toiselle tiimille
}
triage-together-done-undone = { $count ->
    [one] Kumottu: yksi palaute on niin kuin se oli
   *[other] Kumottu: { $count } palautetta on niin kuin ne olivat
}
triage-together-done-other = { $count ->
    [one] Yksi palaute on muutettu
   *[other] { $count } palautetta on muutettu
}
triage-left-out-missing = Palautetta ei löydy, tai se on siirretty toiselle tiimille.
triage-left-out-changed = Joku on muuttanut palautetta sen jälkeen.
triage-left-out-closed = Palaute on jo suljettu.
triage-left-out-merged = Palaute käsitellään toisen palautteen kanssa.
triage-left-out-objection = Palaute käsitellään muistutuksena.
triage-left-out-not-open = Palaute ei enää odota käsittelyä.
triage-left-out-not-thanks = Palaute ei ole kiitos.
triage-left-out-unanswered = Antaja odottaa vastausta.
triage-left-out-not-in-team = Valittu henkilö ei kuulu palautteen tiimiin.
triage-left-out-same-team = Palaute on jo tällä tiimillä.
triage-left-out-fault = Tapahtui virhe. Yritä uudelleen.
triage-views-save = Tallenna tämä näkymä
triage-views-edit = Muuta tallennettuja näkymiä
triage-views-title = Tallennetut näkymät
triage-views-name = Näkymän nimi
triage-views-name-hint = Esimerkiksi: Ruotsinkieliset kiitokset
triage-views-whose = Kuka näkymän näkee
triage-views-own = Vain minä
triage-views-submit = Tallenna näkymä
triage-views-none = Tallennettuja näkymiä ei ole. Rajaa palautteita saapuneissa ja tallenna näkymä siellä.
triage-views-of-team = Yhteinen: { $team }
triage-views-of-own = Vain sinun
triage-views-change = Muuta
triage-views-keep = Tallenna muutokset
triage-views-up = Siirrä ylemmäs
triage-views-remove = Poista näkymä
triage-views-name-missing = Anna näkymälle nimi
triage-views-name-long = Nimessä saa olla enintään 60 merkkiä
triage-views-too-many = Näkymiä voi olla enintään { $most }. Poista ensin jokin vanhoista
triage-inbox-own = Tallennetut näkymät
triage-inbox-over = yli { $count }
triage-inbox-new = { $count ->
    [one] 1 uusi palaute, päivitä luettelo
   *[other] { $count } uutta palautetta, päivitä luettelo
}
triage-assign-title = Anna toiselle käsittelijälle
triage-assign-to = Kuka käsittelee
triage-assign-choose = Valitse käsittelijä
triage-assign-me = Minä ({ $name })
triage-assign-nobody = Ei kukaan
triage-assign-submit = Vaihda käsittelijä
triage-assign-missing = Valitse, kuka käsittelee palautteen
triage-profile-title = Omat asetukset
triage-profile-saved = Asetukset on tallennettu
triage-profile-reports = Sähköposti raporteista
triage-profile-mail = Millaisia sähköposteja saat työstäsi
triage-profile-view = Mikä näkymä avautuu saapuneissa ensin
triage-profile-view-none = Odottavat, niin kuin kaikilla
triage-profile-density = Kuinka väljät luettelot ovat
triage-profile-density-compact = Tiiviit: enemmän palautteita näkyy kerralla
triage-profile-density-touch = Väljät: helpompi osua sormella
triage-profile-shortcuts = Pikanäppäimet
triage-profile-shortcuts-hint = Pikanäppäimet eivät ole käytössä, ellet valitse niitä. Ruudunlukija ja puheohjaus toimivat varmimmin ilman niitä.
triage-profile-shortcuts-yes = Käytä pikanäppäimiä
triage-profile-shortcuts-which = Mitä näppäimet tekevät
triage-profile-submit = Tallenna asetukset
triage-shortcuts-title = Pikanäppäimet
triage-shortcuts-lead = Voit liikkua luettelossa ja palautteesta toiseen yhdellä näppäimellä, jos otat pikanäppäimet käyttöön omissa asetuksissasi.
triage-shortcuts-next = Seuraava palaute
triage-shortcuts-previous = Edellinen palaute, tai palautteesta takaisin luetteloon
triage-shortcuts-open = Avaa valitun palautteen
triage-shortcuts-answer = Siirtyy vastauskenttään
triage-shortcuts-help = Näyttää tämän sivun
triage-shortcuts-fields = Näppäimet eivät tee mitään, kun kirjoitat johonkin kenttään.
triage-shortcuts-profile = Ota pikanäppäimet käyttöön tai pois käytöstä
triage-shortcuts-without = Ilman pikanäppäimiä
triage-shortcuts-without-text = Enter avaa luettelon palautteen. Kun olet lähettänyt vastauksen, seuraava odottava palaute on sivun ensimmäinen linkki: paina sarkainta ja Enteriä.
triage-undo-submit = Kumoa
triage-undo-hint = Voit kumota 10 minuutin ajan.
triage-done-left-out = Näille ei tehty mitään:
triage-case-title = Palaute { $reference }
triage-case-back = Takaisin saapuneisiin
triage-case-read-only = Voit lukea tämän palautteen. Käsittelijä tai esihenkilö voi vastata siihen.
triage-case-words = Mitä palautteessa sanotaan
triage-case-no-text = Palautteessa ei ole tekstiä.
triage-case-masked = Tekstistä on peitetty henkilötietoja, esimerkiksi henkilötunnus tai puhelinnumero. Peitetty kohta näkyy merkintänä [***]. Alkuperäistä ei ole tallennettu.
triage-case-answers = Vastaukset väittämiin
triage-case-nps = { $value } / 10
triage-case-dialogue = Keskustelu antajan kanssa
triage-case-no-dialogue = Palautteeseen ei ole vielä vastattu.
triage-case-nothing-changes = Ei johda muutokseen
triage-case-notes = Sisäiset muistiinpanot
triage-case-notes-hint = Vain työntekijät näkevät nämä. Palautteen antaja ei näe niitä.
triage-case-facts = Tiedot
triage-case-why = Miksi tämä tiimi
triage-case-themes = Teemat
triage-case-no-themes = Teemoja ei ole merkitty.
triage-case-changes = Muutokset
triage-case-no-changes = Palautetta ei ole liitetty muutokseen.
triage-case-record-change = Kirjaa muutos
triage-case-decide = Mikään ei muutu
triage-case-timeline = Vaiheet
triage-case-place = Paikka
triage-case-municipality = Kunta
triage-case-team = Vastuutiimi
triage-case-claimed = Käsittelijä
triage-case-unclaimed = Ei kenelläkään
triage-case-kind = Laji
triage-case-perspective = Kenen kokemus
triage-case-language = Kieli
triage-case-received = Saapunut
triage-case-promise = Vastaus luvattu
triage-case-contact = Antajan sähköposti
triage-case-elsewhere = Vastuutaho lähdejärjestelmässä
triage-why-rule = Ohjaussääntö numero { $rule } antoi palautteen tiimille { $team }, koska:
triage-why-everything = Sääntö koskee kaikkea palautetta.
triage-why-no-rule = Mikään ohjaussääntö ei sopinut, joten palaute meni tiimille { $team }. Se lukee kaiken, mikä ei kuulu muille.
triage-why-unit = yksikkö on { $unit }
triage-why-service = palvelu on { $service }
triage-why-municipality = kunta on { $municipality }
triage-why-words = tekstissä on: { $words }
triage-why-language = palautteen kieli on { $language }
triage-why-sent-on = Sen jälkeen palaute on siirretty:
triage-claim-take = Ota käsittelyyn
triage-claim-take-over = Ota käsittelyyn käsittelijältä { $name }
triage-claim-theirs = { $name } otti palautteen käsittelyyn { $at }. Sovi hänen kanssaan, ennen kuin otat sen itsellesi.
triage-claim-mine = Tämä palaute on sinulla käsittelyssä.
triage-claim-idle = { $name } otti palautteen käsittelyyn { $at }, mutta ei ole puoleen tuntiin tehnyt sille mitään. Voit ottaa sen itsellesi.
triage-claim-note = Viesti tiimille
triage-note-label = Uusi muistiinpano
triage-note-submit = Tallenna muistiinpano
triage-note-empty = Kirjoita muistiinpano
triage-note-long = Muistiinpanossa saa olla enintään 5000 merkkiä
triage-route-title = Siirrä toiselle tiimille
triage-route-team = Mille tiimille
triage-route-none = Valitse tiimi
triage-route-reason = Miksi siirrät
triage-route-reason-hint = Uusi tiimi näkee syyn.
triage-route-submit = Siirrä palaute
triage-route-team-missing = Valitse tiimi, jolle siirrät palautteen
triage-route-team-same = Palaute on jo tällä tiimillä. Valitse toinen tiimi
triage-route-reason-short = Kirjoita, miksi siirrät palautteen: vähintään 3 merkkiä
triage-route-reason-long = Syyssä saa olla enintään 1000 merkkiä
triage-route-mail-due = Vastaus on luvattu viimeistään { $day }.
triage-themes-title = Tarkista teemat
triage-themes-label = Mistä palautteessa on kyse
triage-themes-submit = Tallenna teemat
triage-close-title = Sulje
triage-close-hint = Sulje palaute, kun siinä ei ole enää tehtävää. Jos antaja kirjoittaa takaisin, palaute avautuu uudelleen.
triage-close-submit = Sulje palaute
triage-close-unanswered = Antaja odottaa vastausta. Vastaa ensin, tai perustele päätös Mikään ei muutu
triage-trace-link = Kuka on lukenut ja käsitellyt palautetta
triage-trace-title = Palautteen { $reference } loki
triage-trace-back = Takaisin palautteeseen
triage-trace-lead = Jokainen avaaminen ja jokainen teko, uusin ensin. Myös tämän sivun avaaminen näkyy tässä.
triage-trace-caption = Kuka teki mitä ja milloin
triage-trace-when = Milloin
triage-trace-who = Kuka
triage-trace-role = Rooli
triage-trace-what = Mitä
triage-trace-page = Miltä sivulta
triage-trace-pages = Sivut
triage-trace-first = Uusimmat
triage-trace-next = Vanhemmat
triage-conflict-title = Palaute { $reference } muuttui välillä
triage-conflict-lead = Joku muu ehti muuttaa palautetta sen jälkeen, kun avasit sen. Mitään ei ole hävinnyt.
triage-conflict-yours = Sinun muutoksesi
triage-conflict-again = Jos haluat silti tehdä tämän, lähetä uudelleen.
triage-conflict-claim = Olit ottamassa palautetta käsittelyyn.
triage-conflict-close = Olit sulkemassa palautetta.
triage-conflict-leave = Palaa palautteeseen tekemättä muutosta
triage-search-title = Haku
triage-search-title-words = Haku: { $words }
triage-search-label = Etsi palautteista
triage-search-hint = Sana löytyy myös taivutettuna, suomeksi, ruotsiksi ja englanniksi. Haku käy läpi palautteet, vastaukset ja muistiinpanot, jotka saat lukea.
triage-search-submit = Etsi
triage-search-back = Takaisin saapuneisiin
triage-search-found = Löytyi haulla ”{ $words }”, uusin ensin
triage-search-nothing = Mitään ei löytynyt. Kokeile vähemmillä tai toisilla sanoilla.
triage-search-meant = Tarkoititko:
triage-search-in-answer = Tiimin viestissä
triage-search-in-reply = Palautteen antajan viestissä
triage-search-in-note = Muistiinpanossa
triage-search-in-decision = Päätöksen perusteluissa
triage-showing-title = Näyttäminen julkisesti
triage-showing-not-allowed = Antaja ei ole antanut lupaa.
triage-showing-never = Antaja on antanut luvan, mutta tätä ei näytetä julkisesti.
triage-showing-later = Antaja on antanut luvan. Palautteen voi julkaista, kun siihen on vastattu tai se on suljettu.
triage-showing-waiting = Antaja on antanut luvan. Moderoija päättää.
triage-showing-shown = Julkaistu { $day }.
triage-showing-open = Avaa julkaiseminen
triage-inbox-translate-answer = Käännä vastaus
triage-inbox-answer-returned = Vastaus, jota ei lähetetty
triage-done-sending = Vastaus on lähdössä
triage-done-translation = Vastaus odottaa työtoverin käännöstä
triage-done-asked = Kysymys on lähetetty palautteen antajalle
triage-settings-saved = Tiedot on tallennettu
triage-settings-back = Takaisin alueen tietoihin
triage-settings-save = Tallenna
triage-done-objection-asked = Palautteen antajalta on kysytty, käsitelläänkö asia muistutuksena
triage-done-objection-transferred = Asia käsitellään nyt muistutuksena
triage-done-objection-answered = Muistutus on merkitty vastatuksi
triage-objection-title = Voisiko tämä olla muistutus?
triage-objection-ask-text = Palautteen antaja päättää, onko asia muistutus. Kysymme sitä häneltä ja kerromme, mikä muistutus on. Vastausaika ei kulu, kun odotamme hänen valintaansa, enintään kaksi viikkoa.
triage-objection-ask-submit = Kysy palautteen antajalta
triage-objection-transfer-text = Tällä palautteella ei ole seurantakoodia, joten antajalta ei voi kysyä. Esihenkilö voi siirtää asian käsiteltäväksi muistutuksena. Siirtoa ei voi perua.
triage-objection-transfer-submit = Siirrä käsiteltäväksi muistutuksena
triage-objection-lead-only = Pyydä esihenkilöä siirtämään asia, jos se on muistutus.
triage-objection-reason = Miksi
triage-objection-reason-hint = Palautteen antaja ei näe tätä.
triage-objection-reason-short = Kirjoita, miksi asia voi olla muistutus: vähintään 3 merkkiä
triage-objection-reason-long = Syyssä saa olla enintään 1000 merkkiä
triage-objection-why = Syy:
triage-objection-asked-title = Palautteen antajalta on kysytty, onko asia muistutus
triage-objection-asked-until = Vastausaika ei kulu { $day } asti. Jos antaja ei valitse mitään, asia jatkuu sen jälkeen palautteena.
triage-objection-declined = Palautteen antaja haluaa, että asia jatkuu palautteena. Hän voi muuttaa mielensä.
triage-objection-transferred-title = Asia käsitellään muistutuksena
triage-objection-transferred-since = Muistutuksena
triage-objection-by-giver = Palautteen antaja halusi niin.
triage-objection-by-lead = Sen siirsi { $name }.
triage-objection-due = Kirjallinen vastaus viimeistään { $day }
triage-objection-not-feedback = Muistutusta ei käsitellä palautteena: siihen ei vastata tällä sivulla, eikä se ole mukana palautteiden luvuissa.
triage-objection-on = Minä päivänä muistutukseen vastattiin
triage-objection-on-hint = Esimerkiksi 3.8.2026
triage-objection-on-wrong = Kirjoita päivä muodossa 3.8.2026
triage-objection-on-outside = Päivän pitää olla siirron ja tämän päivän välillä
triage-objection-number = Numero kirjaamossa
triage-objection-number-missing = Kirjoita muistutuksen numero kirjaamossa
triage-objection-number-long = Numerossa saa olla enintään 100 merkkiä
triage-objection-answered-submit = Merkitse vastatuksi
triage-objection-answered-title = Muistutukseen on vastattu
triage-objection-answered-on = Vastattu { $day }. Numero kirjaamossa: { $number }.
triage-objections-title = Muistutukset
triage-objections-lead = Asiat, jotka käsitellään muistutuksina. Niihin vastataan kirjallisesti, tavallisesti kuukauden kuluessa siirrosta.
triage-objections-none = Yhtään muistutusta ei odota vastausta.
triage-objections-open-caption = Odottavat vastausta, kiireisin ensin
triage-objections-answered-caption = Vastatut, uusin ensin
triage-objections-reference = Viite
triage-objections-since = Siirretty
triage-objections-due = Vastattava viimeistään
triage-objections-left = Aikaa jäljellä
triage-objections-answered = Vastattu
triage-objections-number = Numero kirjaamossa
triage-inbox-objections = Muistutukset
triage-inbox-objection-due = Vastaa muistutukseen
triage-inbox-objection-late = Muistutuksen vastaus on myöhässä
triage-objection-settings-title = Muistutukset: yhteystiedot
triage-objection-settings-lead = Nämä tiedot näkyvät palautteen antajalle, kun hän miettii, tekeekö hän muistutuksen. Kirjoita vain tietoja, jotka ovat ajan tasalla.
triage-objection-settings-hint = Esimerkiksi nimi, puhelinnumero ja puhelinajat.
triage-objection-settings-channel-hint = Verkkosivun osoite (https://…) tai muut ohjeet.
triage-objection-settings-channel-fi = Alueen oma kanava muistutuksille, suomeksi
triage-objection-settings-channel-sv = Alueen oma kanava muistutuksille, ruotsiksi
triage-objection-settings-patient-fi = Potilasasiavastaava, suomeksi
triage-objection-settings-patient-sv = Potilasasiavastaava, ruotsiksi
triage-objection-settings-social-fi = Sosiaaliasiavastaava, suomeksi
triage-objection-settings-social-sv = Sosiaaliasiavastaava, ruotsiksi
triage-objection-settings-registry = Kirjaamon sähköposti
triage-objection-settings-registry-hint = Tähän tulee viesti, kun asia siirtyy muistutukseksi. Viestissä ei ole palautteen tekstiä.
triage-objection-settings-long = Tekstissä saa olla enintään 500 merkkiä
triage-objection-settings-email-wrong = Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi
triage-objection-settings-link = Muistutusten yhteystiedot
triage-conflict-act = Olit tekemässä tätä: { $what }
triage-inbox-rate-severity = Arvioi vakavuus toisena arvioijana
triage-done-thanked = Kiitos on välitetty yksikölle
triage-done-merged = Palaute on yhdistetty tähän. Nämä käsitellään nyt yhdessä
triage-done-split = Palaute käsitellään taas omana asianaan
triage-same-merged-title = Käsitellään yhdessä toisen palautteen kanssa
triage-same-merged-text = Asiaan vastataan palautteessa
triage-same-split = Erota omaksi asiakseen
triage-same-voices = Yhdistetyt palautteet ({ $count })
triage-same-voices-hint = Antajat eivät näe toistensa viestejä.
triage-same-waits = antaja on kirjoittanut
triage-same-open = Avaa palaute { $reference }
triage-same-title = Sama asia
triage-same-none = Samankaltaisia palautteita ei löytynyt.
triage-same-like = Näissä voi olla kyse samasta asiasta:
triage-same-merge-title = Yhdistä toiseen palautteeseen
triage-same-merge-text = Yhdistetyt palautteet käsitellään yhtenä asiana, ja vastaus voidaan lähettää kaikille antajille. Jokaisella antajalla on silti oma keskustelunsa. Voit erottaa palautteet uudelleen.
triage-same-choice = Mihin palautteeseen
triage-same-into = Tai palautteen viite
triage-same-into-hint = Esimerkiksi 7K3M-9QXA
triage-same-merge = Yhdistä
triage-same-merge-what = Yhdistä palautteeseen { $reference }
triage-same-missing = Valitse palaute tai kirjoita sen viite
triage-same-unknown = Tällä viitteellä ei löydy palautetta, jonka voit nähdä
triage-same-itself = Palautetta ei voi yhdistää itseensä. Valitse toinen palaute
triage-same-closed = Se palaute on jo suljettu. Valitse avoin palaute
triage-same-objection = Se asia käsitellään muistutuksena. Valitse toinen palaute
triage-same-third = Se palaute on itse yhdistetty toiseen. Yhdistä palautteeseen { $reference }
triage-done-rated = Vakavuus on arvioitu
triage-done-urgent = Palaute on merkitty kiireelliseksi
triage-done-not-urgent = Palaute ei ole kiireellinen
triage-severity-title = Vakavuus
triage-severity-none = Vakavuutta ei ole arvioitu.
triage-severity-hidden = Toinen ihminen on jo arvioinut vakavuuden. Näet hänen arvionsa, kun olet antanut omasi.
triage-severity-waits = Arvio on 3 tai enemmän, joten joku toinen arvioi vielä vakavuuden näkemättä tätä arviota.
triage-severity-differs = Arviot eroavat. Korkeampi on voimassa, kunnes arvioijat ovat samaa mieltä tai esihenkilö ratkaisee.
triage-severity-rate = Arvioi vakavuus
triage-severity-change = Muuta omaa arviotasi
triage-severity-second = Arvioi vakavuus toisena arvioijana
triage-severity-other = Anna toinen arvio
triage-severity-settle = Ratkaise arvioiden ero
triage-severity-rule = Kielteisin kohta ratkaisee: arvioi sen mukaan, mikä palautteessa on vakavinta. Arvioi sitä, mitä kerrotaan. Sinun ei tarvitse tietää, mitä todella tapahtui.
triage-severity-label = Kuinka vakavaa palautteessa kerrotaan
triage-severity-0 = kiitos tai ei moitittavaa
triage-severity-0-hint = Palautteessa kiitetään, kysytään tai ehdotetaan, eikä mikään mennyt pieleen.
triage-severity-1 = pieni harmi
triage-severity-1-hint = Jokin oli hankalaa tai epämukavaa, mutta hoito tai palvelu onnistui. Esimerkiksi pysäköinti, odotustila tai lomake.
triage-severity-2 = palvelu toimi huonosti
triage-severity-2-hint = Odotus, tiedonkulku tai kohtelu oli huonoa, mutta siitä ei jäänyt haittaa.
triage-severity-3 = haittaa ihmiselle
triage-severity-3-hint = Apu jäi saamatta tai viivästyi, kohtelu loukkasi, tai asia vaikutti terveyteen, toimeentuloon tai arkeen.
triage-severity-4 = vakava riski tai oikeuksien loukkaus
triage-severity-4-hint = Virhe hoidossa tai lääkkeessä, laiminlyönti, syrjintä, väkivallan uhka tai yksityisten tietojen joutuminen vääriin käsiin: vakavaa haittaa olisi voinut syntyä.
triage-severity-5 = kuolema, vakava vahinko tai jatkuva vaara
triage-severity-5-hint = Joku on kuollut tai vahingoittunut vakavasti, tai joku on yhä vaarassa.
triage-severity-note = Mikä ratkaisi
triage-severity-note-hint = Vain työntekijät näkevät tämän.
triage-severity-note-missing = Kirjoita, millä perusteella ratkaiset eron: vähintään 3 merkkiä
triage-severity-note-long = Perustelussa saa olla enintään 1000 merkkiä
triage-severity-submit = Tallenna arvio
triage-severity-settle-submit = Ratkaise
triage-severity-missing = Valitse arvio väliltä 0–5
triage-severity-not-yours = Kaksi ihmistä on jo arvioinut vakavuuden.
triage-severity-role-second = toinen arvioija, ei nähnyt ensimmäistä arviota
triage-severity-role-revised = näki muut arviot
triage-severity-role-settled = ratkaisi eron
triage-urgency-title = Kiireellinen
triage-urgency-found-title = Lue tämä heti
triage-urgency-words = Tekstissä on sanoja, jotka voivat kertoa vaarasta:
triage-urgency-look = Sanat eivät vielä kerro, onko kiire. Lue palaute ja merkitse, onko se kiireellinen. Jos joku voi olla vaarassa, toimi yksikkösi ohjeen mukaan.
triage-urgency-decide = Onko tämä kiireellinen?
triage-urgency-mark = Merkitse kiireelliseksi
triage-urgency-label = Onko palaute kiireellinen
triage-urgency-yes = Kyllä, se on kiireellinen
triage-urgency-no = Ei, se ei ole kiireellinen
triage-urgency-reason = Miksi
triage-urgency-reason-short = Kirjoita syy: vähintään 3 merkkiä
triage-urgency-reason-long = Syyssä saa olla enintään 1000 merkkiä
triage-urgency-missing = Valitse, onko palaute kiireellinen
triage-urgency-submit = Tallenna
triage-urgency-said-yes = Merkitty kiireelliseksi.
triage-urgency-said-no = Merkitty: ei kiireellinen.
triage-urgent-words-title = Kiireelliset sanat
triage-urgent-words-lead = Kun palautteessa on jokin näistä sanoista, se nousee jonon kärkeen ja tiimi saa heti viestin. Ihminen päättää, onko palaute kiireellinen.
triage-urgent-words-how = Yksi sana tai sanonta riville. Sanat löytyvät myös taivutettuina. Uusi lista koskee palautteita, jotka saapuvat tallennuksen jälkeen.
triage-urgent-words-hint = Yksi sana tai sanonta riville.
triage-urgent-words-fi = Suomeksi
triage-urgent-words-sv = Ruotsiksi
triage-urgent-words-en = Englanniksi
triage-urgent-words-again = Palauta alkuperäinen lista
triage-urgent-words-many = Listassa saa olla enintään { $most } riviä
triage-urgent-words-long = Rivillä saa olla enintään { $most } merkkiä. Lyhennä rivi, jonka alku on: { $word }
triage-urgent-words-link = Kiireelliset sanat
triage-own-themes-link = Teemat
triage-own-themes-title = Teemat
triage-own-themes-lead = Teemat kertovat, mistä palautteissa on kyse. Kaikilla alueilla on samat perusteemat. Voit lisätä alueelle omia.
triage-own-themes-own = Alueen omat teemat
triage-own-themes-none = Alueella ei ole vielä omia teemoja.
triage-own-themes-built-in = Perusteemat
triage-own-themes-add = Lisää teema
triage-own-themes-add-submit = Lisää teema
triage-own-themes-added = Teema on lisätty
triage-own-themes-closed = Teema on poistettu käytöstä
triage-own-themes-name = Teema
triage-own-themes-words = Hakusanat
triage-own-themes-use = Käyttö
triage-own-themes-close = Poista käytöstä: { $name }
triage-own-themes-closed-on = Poistettu käytöstä { $day }. Vanhoissa palautteissa se näkyy yhä.
triage-own-themes-name-fi = Nimi suomeksi
triage-own-themes-name-sv = Nimi ruotsiksi
triage-own-themes-name-en = Nimi englanniksi
triage-own-themes-words-fi = Hakusanat suomeksi
triage-own-themes-words-sv = Hakusanat ruotsiksi
triage-own-themes-words-en = Hakusanat englanniksi
triage-own-themes-words-hint = Yksi sana riville. Jos palautteessa on jokin sanoista, teemaa ehdotetaan.
triage-own-themes-name-missing = Kirjoita teeman nimi
triage-own-themes-name-long = Nimessä saa olla enintään { $most } merkkiä
triage-own-themes-name-there = Tämänniminen teema on jo
triage-own-themes-words-many = Hakusanoja saa olla enintään { $words }, ja sanassa enintään { $characters } merkkiä
triage-own-themes-many = Alueella voi olla enintään { $most } omaa teemaa
triage-suggested-team = Aiempien palautteiden perusteella todennäköisin tiimi on { $team } ({ $share }).
triage-suggested-team-agrees = Myös aiemmat palautteet viittaavat tähän tiimiin: { $team } ({ $share }).
triage-suggested-team-choose = Valitse lomakkeelle { $team }
triage-suggested-theme = Aiempien palautteiden perusteella todennäköisin teema on { $theme } ({ $share }).
triage-suggested-theme-agrees = Myös aiemmat palautteet viittaavat tähän teemaan: { $theme } ({ $share }).
triage-suggested-theme-choose = Valitse lomakkeelle { $theme }
triage-suggested-words = Sanat, jotka puhuvat sen puolesta:
triage-suggested-also = Mahdollinen on myös:
triage-suggested-by = Opittu alueen omista palautteista, versio { $version }. Mikään ei siirry itsestään.
