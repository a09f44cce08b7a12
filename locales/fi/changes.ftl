changes-standing-proposed = Ehdotettu
changes-standing-planned = Suunnitteilla
changes-standing-under-way = Käynnissä
changes-standing-claimed = Odottaa vahvistusta
changes-standing-done = Tehty
changes-standing-held = Tehty ja pysynyt
changes-standing-faded = Tehty, mutta hiipunut
changes-standing-harmed = Tehty, mutta haitaksi
changes-standing-lapsed = Rauennut
changes-standing-dropped = Luovuttu
changes-stage-already-begun = Muutos on jo käynnissä.
changes-stage-not-begun = Merkitse muutos ensin käynnissä olevaksi.
changes-stage-already-done = Muutos on jo tehty.
changes-stage-already-planned = Muutos on jo luvattu.
changes-stage-not-planned = Lupaa muutos ensin.
changes-stage-not-claimed = Kukaan ei ole vielä kertonut, että muutos on tehty.
changes-stage-waits-for-confirmation = Muutos odottaa vahvistusta.
changes-stage-not-done = Muutosta ei ole vielä tehty.
changes-stage-already-dropped = Muutoksesta on luovuttu.
changes-measure-statement = Väittämä ”{ $words }”
changes-measure-nps = Suositteluindeksi (NPS)
changes-measure-theme = Niiden palautteiden osuus, joiden aihe on ”{ $theme }”
changes-measure-count = Tiimin oma laskuri
changes-measure-own = Tiimin oma laskuri: { $count }
changes-measure-days = Vastausaika päivinä
changes-measure-expected-up = – odotamme, että tulos nousee
changes-measure-expected-down = – odotamme, että tulos laskee
changes-reason-law = Laki ei salli sitä
changes-reason-money = Siihen ei ole rahaa
changes-reason-safety = Turvallisuus estää sen
changes-reason-already-so = Näin toimitaan jo
changes-reason-not-ours = Päätös ei ole meidän
changes-reason-other = Muu syy
changes-when-due = Valmis viimeistään { $day }
changes-when-done = Tehty { $day }
changes-when-lapsed = Rauennut: piti olla valmis { $day }
changes-when-dropped = Luovuttu { $day }
changes-credit-few = Taustalla on muutama palaute (alle 5)
changes-credit-many = { $count ->
    [one] Taustalla on { $count } palaute
   *[other] Taustalla on { $count } palautetta
  }
changes-tabs-label = Vaihe
changes-tabs-open = Avoimet
changes-tabs-review = Katselmus odottaa
changes-pager-label = Sivut
changes-form-case = Palaute { $reference }
changes-form-feedback = Mitä palautteessa sanotaan
changes-form-public = Nimi, muutos, perustelu ja tulos julkaistaan alueen sivuilla. Älä kirjoita mitään, mistä yksittäisen ihmisen voi tunnistaa.
changes-form-title-fi = Muutoksen nimi suomeksi
changes-form-title-sv = Muutoksen nimi ruotsiksi
changes-form-title-hint = Kerro yhdellä lauseella, mikä on toisin. Enintään 120 merkkiä.
changes-form-what-fi = Mitä muutetaan, suomeksi
changes-form-what-sv = Mitä muutetaan, ruotsiksi
changes-form-why-fi = Miksi, suomeksi
changes-form-why-sv = Miksi, ruotsiksi
changes-form-why-hint = Kerro omin sanoin, mitä palautteista on opittu. Älä lainaa palautetta.
changes-form-owner = Vastuuhenkilö
changes-form-owner-hint = Nimi tai tehtävänimike. Ei näy julkisesti.
changes-form-owner-empty = Kirjoita, kuka muutoksesta vastaa
changes-form-owner-long = Lyhennä vastuuhenkilö enintään 100 merkkiin
changes-form-identity = Poista tekstistä henkilötunnus
changes-form-references-unknown = Näitä palautteita ei löydy tiimisi palautteista: { $references }
changes-form-references-many = Liitä kerralla enintään { $most } palautetta
changes-form-change-missing = Valitse muutos, johon palaute liitetään
changes-form-change-done = Muutos on ehditty merkitä tehdyksi. Valitse toinen muutos tai kirjaa uusi
changes-form-empty = Täytä kohta ”{ $field }”
changes-form-long = Lyhennä kohta ”{ $field }” enintään { $most } merkkiin
changes-form-day-wrong = Kirjoita päivä muodossa 3.8.2026
changes-form-day-past = Valitse päivä, joka ei ole mennyt
changes-form-whole-wrong = Kirjoita kokonaisluku väliltä 0–{ $most }
changes-form-for-whom-fi = Kenelle, suomeksi
changes-form-for-whom-sv = Kenelle, ruotsiksi
changes-form-for-whom-hint = Esimerkiksi: ikäihmiset, jotka varaavat aikaa puhelimella.
changes-form-object = Mitä muutos koskee
changes-form-object-encounter = Asiakkaan oma kohtaaminen palvelussa
changes-form-object-encounter-hint = Esimerkiksi miten kerromme, kuuntelemme ja sovimme.
changes-form-object-system = Palvelujärjestelmä
changes-form-object-system-hint = Esimerkiksi ajat, tilat, työnjako ja ohjeet, jotka koskevat kaikkia.
changes-form-object-missing = Valitse, mitä muutos koskee
changes-form-cost = Kustannukset euroina
changes-form-hours = Henkilöstön työtunnit
changes-form-costs = Kustannukset ja työtunnit
changes-record-title = Palaute johtaa muutokseen
changes-record-linked = Palaute on jo liitetty näihin muutoksiin
changes-record-existing = Liitä aiemmin kirjattuun muutokseen
changes-record-change = Muutos
changes-record-change-none = Valitse muutos
changes-record-references = Muut palautteet, jotka johtavat samaan muutokseen
changes-record-references-hint = Kirjoita kukin viite omalle rivilleen.
changes-record-link = Liitä muutokseen
changes-record-new = Kirjaa uusi muutos
changes-record-save = Kirjaa muutos
changes-record-stage = Onko muutos vasta ehdotus
changes-record-stage-missing = Valitse, onko muutos ehdotus vai suunniteltu
changes-record-stage-proposed = Ehdotus
changes-record-stage-proposed-hint = Mitään ei luvata vielä.
changes-record-stage-planned = Suunniteltu
changes-record-stage-planned-hint = Muutos luvataan, ja päivä näkyy asukkaille.
changes-record-register-later = Ehdotuksesta riittää päivä, jolloin muutos olisi valmis.
changes-record-feedback = Muut palautteet
changes-decide-title = Palaute ei johda muutokseen
changes-decide-before = Aiemmat päätökset
changes-decide-reason = Miksi mikään ei muutu
changes-decide-reason-missing = Valitse syy
changes-decide-words = Perustelu palautteen antajalle
changes-decide-words-hint-fi = Palautteen antaja lukee perustelun seurantakoodillaan. Kirjoita suomeksi, samalla kielellä kuin palaute.
changes-decide-words-hint-sv = Palautteen antaja lukee perustelun seurantakoodillaan. Kirjoita ruotsiksi, samalla kielellä kuin palaute.
changes-decide-words-hint-en = Palautteen antaja lukee perustelun seurantakoodillaan. Kirjoita englanniksi, samalla kielellä kuin palaute.
changes-decide-words-short = Kirjoita perustelu, vähintään 10 merkkiä
changes-decide-words-long = Lyhennä perustelu enintään 2 000 merkkiin
changes-decide-save = Päätä ja kerro palautteen antajalle
changes-decide-conflict = Palautteelle on tehty jotakin sen jälkeen, kun avasit tämän sivun. Mitään ei ole vielä tallennettu. Tekstisi on tallella alla.
changes-decide-conflict-see = Katso, mitä palautteelle on tehty
changes-conflict-title = Joku muu ehti väliin
changes-conflict-save = Tallenna silti
changes-conflict-saved = Nyt tallennettuna
changes-conflict-yours = Sinun tekstisi
changes-work-title = Muutokset
changes-work-lead = Muutokset, joihin tiimiesi saama palaute on johtanut.
changes-work-none = Ei muutoksia tässä vaiheessa. Uusi muutos kirjataan palautteen sivulta.
changes-work-next = Seuraavat muutokset
changes-work-column-title = Muutos
changes-work-column-stage = Vaihe
changes-work-column-owner = Vastuuhenkilö
changes-work-column-linked = Palautteita
changes-work-column-measure = Mittari
changes-work-waiting = Sinua odottaa
changes-work-reviews-wait = { $count ->
    [one] { $count } katselmus odottaa
   *[other] { $count } katselmusta odottaa
  }
changes-work-confirmations-wait = { $count ->
    [one] { $count } muutos odottaa vahvistustasi
   *[other] { $count } muutosta odottaa vahvistustasi
  }
changes-work-column-days = Päivät
changes-work-begins = Alkaa { $day }
changes-work-review = Katselmus { $day }
changes-edit-title = Muokkaa: { $title }
changes-edit-back = Takaisin muutokseen
changes-edit-heading = Muokkaa muutosta
changes-edit-save = Tallenna
changes-edit-conflict = Muutosta on muokattu sen jälkeen, kun avasit tämän sivun. Mitään ei ole vielä tallennettu. Vertaa tekstejä ja korjaa omaasi tarvittaessa.
changes-verdict-improved = Parani
changes-verdict-worsened = Huononi
changes-verdict-no-change-seen = Muutosta ei näy
changes-verdict-too-little-data = Liian vähän tietoa
changes-amount-points = { $one ->
    [yes] { $size } prosenttiyksikkö
   *[no] { $size } prosenttiyksikköä
  }
changes-amount-index = { $one ->
    [yes] { $size } piste
   *[no] { $size } pistettä
  }
changes-amount-days = { $one ->
    [yes] { $size } päivä
   *[no] { $size } päivää
  }
changes-amount-count = { $size } kuukaudessa
changes-amount-rate = { $size } sataa kohti
changes-amount-per-cent = { $size } % aiemmasta tasosta
changes-counted-answers = { $count ->
    [one] { $count } vastaus
   *[other] { $count } vastausta
  } { $months ->
    [one] { $months } kuukaudessa
   *[other] { $months } kuukaudessa
  }
changes-counted-pieces = { $count ->
    [one] { $count } palaute
   *[other] { $count } palautetta
  } { $months ->
    [one] { $months } kuukaudessa
   *[other] { $months } kuukaudessa
  }
changes-counted-cases = { $count ->
    [one] { $count } tapaus
   *[other] { $count } tapausta
  } { $months ->
    [one] { $months } kuukaudessa
   *[other] { $months } kuukaudessa
  }
changes-counted-months = { $months ->
    [one] { $months } kuukausi
   *[other] { $months } kuukautta
  }
changes-listed = { $first } ja { $last }
changes-effect-heading = Auttoiko muutos?
changes-effect-statement = Väittämästä ”{ $words }” oli samaa mieltä ennen muutosta { $before } ({ $counted_before }) ja muutoksen jälkeen { $after } ({ $counted_after }).
changes-effect-nps = Suositteluindeksi oli ennen muutosta { $before } ({ $counted_before }) ja muutoksen jälkeen { $after } ({ $counted_after }).
changes-effect-theme = Aiheesta ”{ $words }” kertoi ennen muutosta { $before } palautteista ({ $counted_before }) ja muutoksen jälkeen { $after } ({ $counted_after }).
changes-effect-days = Vastausta odotettiin ennen muutosta keskimäärin { $before } ({ $counted_before }) ja muutoksen jälkeen { $after } ({ $counted_after }).
changes-effect-count = { $words }: ennen muutosta keskimäärin { $before } ({ $counted_before }), muutoksen jälkeen { $after } ({ $counted_after }).
changes-effect-rise = Nousua on arviolta { $size }, todennäköisesti { $range }.
changes-effect-fall = Laskua on arviolta { $size }, todennäköisesti { $range }.
changes-effect-rise-compared = Vertailuyksiköihin verrattuna nousua on arviolta { $size }, todennäköisesti { $range }.
changes-effect-fall-compared = Vertailuyksiköihin verrattuna laskua on arviolta { $size }, todennäköisesti { $range }.
changes-effect-none = Ero mahtuu tavalliseen vaihteluun. Odotetun kokoinen muutos ({ $expected }) olisi todennäköisesti näkynyt.
changes-effect-few-months-before = Ennen muutosta on { $have ->
    [one] { $have } kuukausi, josta
   *[other] { $have } kuukautta, joista
  } on tarpeeksi vastauksia. Arvioon tarvitaan vähintään { $need }.
changes-effect-few-months-after = Muutoksen jälkeen on { $have ->
    [one] { $have } kuukausi, josta
   *[other] { $have } kuukautta, joista
  } on tarpeeksi vastauksia. Arvioon tarvitaan vähintään { $need }.
changes-effect-few-answers = Vastauksia on noin { $now } kuukaudessa. Arvioon tarvitaan vähintään { $need } kuukaudessa.
changes-effect-few-counted = Laskettavia tapauksia on niin vähän, ettei niistä voi päätellä mitään. Arvioon tarvitaan vähintään viisi kuukaudessa.
changes-effect-power = Näin vähästä tiedosta ei voi sanoa, auttoiko muutos.
changes-effect-more-months = Odotetun kokoisen muutoksen ({ $expected }) näkemiseen tarvitaan lisää kuukausia.
changes-effect-needed-answers = Odotetun kokoisen muutoksen ({ $expected }) näkemiseen tarvittaisiin noin { $needed } vastausta kuukaudessa, nyt niitä on { $now }.
changes-effect-needed-pieces = Odotetun kokoisen muutoksen ({ $expected }) näkemiseen tarvittaisiin noin { $needed } palautetta kuukaudessa, nyt niitä on { $now }.
changes-effect-needed-cases = Odotetun kokoisen muutoksen ({ $expected }) näkemiseen tarvittaisiin noin { $needed } tapausta kuukaudessa, nyt niitä on { $now }.
changes-effect-dropped = Muutosta ei tehty, joten sen vaikutusta ei arvioida.
changes-effect-proposed = Muutosta on vasta ehdotettu. Mittari valitaan, ennen kuin muutos luvataan.
changes-effect-later = Vaikutus arvioidaan, kun muutos on tehty ja sen jälkeen on tullut vastauksia tarpeeksi monelta kuukaudelta.
changes-effect-just-made = Muutos on juuri tehty. Vaikutus arvioidaan, kun sen jälkeen on kulunut kokonaisia kuukausia.
changes-effect-no-measure = Muutokselle ei valittu mittaria ennen kuin työ alkoi, joten sen vaikutusta ei voi arvioida.
changes-effect-no-size = Ennen työn alkua ei kirjattu, kuinka suurta muutosta odotetaan. Siksi vaikutuksesta ei tehdä arviota.
changes-cannot-no-before = Ennen muutosta ei ole yhtään kuukautta, josta olisi tarpeeksi vastauksia. Siksi vertailukohtaa ei ole.
changes-cannot-no-after = Muutoksen jälkeen ei ole vielä yhtään kokonaista kuukautta, josta olisi tarpeeksi vastauksia.
changes-cannot-not-a-number = Jokin luvuista on virheellinen, joten vaikutusta ei voi arvioida.
changes-cannot-reversed = Muutoksen päivät ovat ristiriidassa: työ on merkitty alkaneeksi vasta sen valmistumisen jälkeen. Siksi vaikutusta ei voi arvioida.
changes-cannot-not-a-month = Jonkin kuukauden päiväys on virheellinen, joten vaikutusta ei voi arvioida.
changes-cannot-impossible-count = Jonkin kuukauden luku ei ole mahdollinen: se on alle nollan tai suurempi kuin määrä, josta se on laskettu. Siksi vaikutusta ei voi arvioida.
changes-cannot-zero-before = Ennen muutosta luku oli nolla. Odotettu muutos on kirjattu osuutena siitä, joten vaikutusta ei voi arvioida.
changes-cannot-zero-expected = Odotetuksi muutokseksi on kirjattu nolla, joten vaikutusta ei voi arvioida.
changes-registered-measure = Etukäteen kirjattu mittari: { $measure }.
changes-registered-up = Tuloksen odotetaan nousevan vähintään { $size }.
changes-registered-down = Tuloksen odotetaan laskevan vähintään { $size }.
changes-registered-up-only = Tuloksen odotetaan nousevan.
changes-registered-down-only = Tuloksen odotetaan laskevan.
changes-registered-reviews = Muutoksen tarkistuspäivät: { $days }.
changes-finding-levels = { $verdict }: ennen muutosta { $before }, muutoksen jälkeen { $after }
changes-finding-later = Tulos kuukausittain
changes-edited-measure = Mittari vaihdettiin { $day }, kun tietoa oli jo kertynyt. Arvio koskee alkuperäistä mittaria.
changes-edited-direction = Odotettu suunta vaihdettiin { $day }, kun tietoa oli jo kertynyt. Arvio koskee alkuperäistä suuntaa.
changes-edited-size = Odotettu suuruus vaihdettiin { $day }, kun tietoa oli jo kertynyt. Arvio koskee alkuperäistä suuruutta.
changes-edited-comparisons = Vertailuyksiköt vaihdettiin { $day }, kun tietoa oli jo kertynyt. Arvio koskee alkuperäisiä yksiköitä.
changes-edited-count = Laskurin nimi vaihdettiin { $day }, kun tietoa oli jo kertynyt. Arvio koskee alkuperäistä laskuria.
changes-edited-day = Kirjattu päivä vaihdettiin { $day }, kun työ oli jo alkanut.
changes-method-heading = Näin laskimme
changes-method-months = Mukana on { $before ->
    [one] { $before } kuukausi
   *[other] { $before } kuukautta
  } ennen muutosta ja { $after ->
    [one] { $after } kuukausi
   *[other] { $after } kuukautta
  } sen jälkeen.
changes-method-phase-in = Pois on jätetty { $months ->
    [one] { $months } kuukausi
   *[other] { $months } kuukautta
  }, joina muutosta tehtiin.
changes-method-hidden = Pois on jätetty { $months ->
    [one] { $months } kuukausi
   *[other] { $months } kuukautta
  }, joilta vastauksia on alle viisi tai joista alle viiden ryhmän voisi laskea.
changes-method-empty = Pois on jätetty { $months ->
    [one] { $months } kuukausi
   *[other] { $months } kuukautta
  }, joilta ei ole vastauksia.
changes-method-interval = Arvio vertaa muutoksen jälkeisten kuukausien tasoa sitä edeltäneisiin. Se ottaa huomioon, että tulos olisi voinut muuttua hitaasti muutenkin.
changes-method-estimate = Arvioitu muutos on { $estimate }. 90 prosentin väli on { $low } … { $high }: jos väli on kokonaan nollan samalla puolella, muutos näkyy.
changes-method-no-interval = Näistä kuukausista ei voi laskea väliä, jolla muutos todennäköisesti on.
changes-method-units = Vertailussa ovat yksiköt, joissa muutosta ei tehty: { $units }.
changes-method-compared = Vertailuyksiköihin verrattuna muutos on { $estimate }, 90 prosentin väli { $low } … { $high }. Arvio perustuu tähän.
changes-method-season = Vuodenaika on otettu huomioon.
changes-method-dispersion = Kuukaudet vaihtelevat enemmän kuin sattuma selittäisi (varianssi { $times }-kertainen). Siksi väli on leveämpi.
changes-method-detectable = Pienin muutos, joka näistä kuukausista näkyisi neljä kertaa viidestä, on { $size }.
changes-chart-p = Kaavio on p-kaavio: rajat on laskettu osuuksille, ja ne perustuvat muutosta edeltäviin kuukausiin.
changes-chart-p-prime = Kaavio on Laneyn p′-kaavio: rajat ottavat huomioon, että kuukaudet vaihtelevat enemmän kuin sattuma selittäisi. Ne perustuvat muutosta edeltäviin kuukausiin.
changes-chart-u = Kaavio on u-kaavio: rajat on laskettu suhteille, ja ne perustuvat muutosta edeltäviin kuukausiin.
changes-chart-c = Kaavio on c-kaavio: rajat on laskettu lukumäärille, ja ne perustuvat muutosta edeltäviin kuukausiin.
changes-chart-xmr = Kaavio on XmR-kaavio: rajat on laskettu peräkkäisten kuukausien eroista, ja ne perustuvat muutosta edeltäviin kuukausiin.
changes-chart-no-limits = Tavallisen vaihtelun rajoja ei voi vielä laskea, koska kuukausia on liian vähän.
changes-chart-trial = Rajat ovat alustavat: niiden pohjana on { $months ->
    [one] vain { $months } kuukausi
   *[other] vain { $months } kuukautta
  }.
changes-chart-made = Muutos tehtiin
changes-chart-being-made = Muutosta tehdään
changes-chart-answers = Vastauksia
changes-chart-pieces = Palautteita
changes-chart-cases = Tapauksia
changes-about-statement = Samaa mieltä väittämästä ”{ $words }”
changes-about-theme = Aiheen ”{ $words }” osuus palautteista
changes-about-rate = { $words }, sataa kohti
changes-signal-none = Kaavio: muutoksen jälkeiset kuukaudet mahtuvat tavalliseen vaihteluun.
changes-signal-seen = Kaavio: muutoksen jälkeen { $signals }.
changes-signal-outside = { $months ->
    [one] { $months } kuukausi on
   *[other] { $months } kuukautta on
  } rajojen ulkopuolella
changes-signal-trend-better = tulos on parantunut seitsemän kuukautta peräkkäin
changes-signal-trend-worse = tulos on huonontunut seitsemän kuukautta peräkkäin
changes-signal-near = useampi kuukausi on lähellä rajaa
changes-signal-side-better = vähintään seitsemän kuukautta peräkkäin on ollut keskitasoa parempia
changes-signal-side-worse = vähintään seitsemän kuukautta peräkkäin on ollut keskitasoa huonompia
changes-rule-outside = rajojen ulkopuolella
changes-rule-trend = seitsemän samaan suuntaan
changes-rule-near = lähellä rajaa
changes-rule-side = seitsemän samalla puolella
changes-left-out-phase-in = Muutosta tehtiin: ei mukana
changes-left-out-few = Vastauksia alle 5: ei näytetä
changes-left-out-beside = Ei näytetä, jotta alle 5 vastauksen kuukautta ei voi laskea
changes-left-out-none = Ei vastauksia
changes-left-out-not-counted = Ei laskettu
changes-change-back = Kaikki muutokset
changes-change-effect = Mitä siitä seurasi
changes-change-story = Palautteesta vaikutukseen
changes-change-for-whom = Ketä muutos koskee
changes-change-steps = Työvaiheet
changes-change-step-done = Tehty { $day }
changes-change-step-due = Viimeistään { $day }
changes-change-step-open = Tekemättä
changes-change-figures = Luvut kuukausittain
changes-change-reviews = Pysyikö muutos?
changes-change-dropped = Miksi muutoksesta luovuttiin
changes-change-edit = Muokkaa muutosta
changes-change-team = Muutoksesta vastaa { $team }.
changes-change-service = Palaute ja muutokset: { $service }
changes-change-file = Lataa kaikki luvut (CSV)
changes-said-heading = Mitä palautteen antajat sanovat
changes-said-caption = Vastaukset kysymykseen, auttoiko muutos
changes-said-answer = Vastaus
changes-said-count = Vastaajia
changes-said-yes = Auttoi
changes-said-partly = Auttoi osittain
changes-said-no = Ei auttanut
changes-said-cannot-tell = Ei osaa sanoa
changes-chain-words = Palaute
changes-chain-words-none = Muutokseen ei ole liitetty palautetta
changes-chain-participation = Osallistuminen
changes-chain-participation-none = Tilaisuuksia ei ole kirjattu
changes-chain-participation-some = { $activities ->
    [one] { $activities } tilaisuus
   *[other] { $activities } tilaisuutta
  }
changes-chain-participation-people = { $people } osallistujaa
changes-chain-decision = Päätös
changes-chain-decision-open = Ei vielä päätetty
changes-chain-decision-promised = Luvattu valmiiksi { $day }
changes-chain-steps = Toteutus
changes-chain-steps-open = Ei vielä aloitettu
changes-chain-steps-begun = Työ alkoi { $day }
changes-chain-steps-some = { $done }/{ $all } työvaihetta tehty
changes-chain-effect = Vaikutus
changes-chain-effect-later = Arvioidaan, kun muutos on tehty
changes-chain-effect-never = Ei arvioida
changes-story-feedback-few = Muutos sai alkunsa muutamasta palautteesta.
changes-story-feedback-many = Muutos sai alkunsa { $count } palautteesta.
changes-story-me-too = Lisäksi { $count } ihmistä on kertonut kokeneensa samaa.
changes-story-took-part = Asiaa käsiteltiin yhdessä, ja mukana oli { $count } ihmistä: { $activities }.
changes-story-took-part-few = Asiaa käsiteltiin yhdessä: { $activities }.
changes-story-proposed = Muutosta ehdotettiin { $day }, mutta siitä ei ole vielä päätetty.
changes-story-promised = Muutos luvattiin tehdä viimeistään { $day }.
changes-story-begun = Työ alkoi { $day }.
changes-story-steps = Sovituista { $all } työvaiheesta on tehty { $done }.
changes-story-steps-all = { $all ->
    [2] Molemmat sovitut työvaiheet on tehty.
   *[other] Kaikki { $all } sovittua työvaihetta on tehty.
  }
changes-story-done = Muutos valmistui { $day }.
changes-story-done-confirmed = Muutos valmistui { $day }, ja toinen ammattilainen vahvisti sen { $confirmed }.
changes-story-done-panel = Muutos valmistui { $day }, ja asiakasraati vahvisti sen { $confirmed }.
changes-story-lapsed = Luvattu päivä on mennyt, eikä muutosta ole tehty.
changes-story-proposed-lapsed = Ehdotuksen päivä meni { $day }, eikä siitä päätetty.
changes-story-dropped = Muutoksesta luovuttiin { $day }. Syy: { $reason }.
changes-story-improved = Seurannan mukaan tulos parani.
changes-story-worsened = Seurannan mukaan tulos huononi.
changes-story-no-change-seen = Seurannassa ei näy muutosta tuloksessa.
changes-story-too-little-data = Tietoa on vielä liian vähän, jotta vaikutuksen voisi sanoa.
changes-story-helped = Palautteen antajista { $yes } sanoo, että muutos auttoi, { $partly } sanoo sen auttaneen osittain ja { $no } sanoo, ettei se auttanut.
changes-looked-held = Tarkistettu { $day }: muutos on pysynyt.
changes-looked-faded = Tarkistettu { $day }: muutos on hiipunut.
changes-looked-harmed = Tarkistettu { $day }: muutoksesta on ollut haittaa.
changes-looked-next = Tarkistetaan seuraavan kerran { $day }.
changes-looked-late = Tarkistuksen piti olla { $day }. Sitä ei ole tehty.
changes-story-review-held = Kun muutosta tarkistettiin { $day }, se oli pysynyt käytössä.
changes-story-review-faded = Kun muutosta tarkistettiin { $day }, se oli hiipunut.
changes-story-review-harmed = Kun muutosta tarkistettiin { $day }, siitä todettiin olleen haittaa.
changes-list-title = Annoit palautetta – näin teimme
changes-list-lead = Kokosimme teidän palautteenne. Tässä ovat muutokset, joihin ne ovat johtaneet.
changes-list-none = Täällä ei ole tällaisia muutoksia.
changes-list-next = Vanhemmat muutokset
changes-list-give = Anna palautetta
changes-list-feed = Muutokset syötteenä (Atom)
changes-filter-narrow = Rajaa muutoksia palvelun, yksikön tai vaikutuksen mukaan
changes-filter-standing = Vaihe
changes-filter-service = Palvelu
changes-filter-unit = Yksikkö
changes-filter-object = Mitä muutos koskee
changes-filter-verdict = Vaikutus
changes-filter-all = Kaikki
changes-filter-show = Näytä
changes-list-counts = Muutoksia vaiheittain
changes-list-count = { $stage }: { $count }
changes-list-nothing = Ei muutosta: { $count }
changes-list-nothing-hidden = Ei muutosta: alle 5
changes-nothing-heading = Kun mikään ei muuttunut
changes-nothing-few = Päätöksiä on alle 5, joten niitä ei eritellä.
changes-nothing-none = Viimeisten 12 kuukauden aikana ei ole päätetty, että palaute ei johda muutokseen.
changes-nothing-caption = Syyt, miksi palaute ei johtanut muutokseen, viimeiset 12 kuukautta
changes-nothing-reason = Syy
changes-nothing-times = Kertaa
changes-credit-me-too = { $count } on kokenut samaa
changes-credit-people = { $count } ihmistä osallistui
changes-list-embed = Näytä muutokset omalla sivustollasi
changes-list-embed-text = Kopioi tämä koodi sivullesi. Se näyttää kolme uusinta muutosta, eikä siinä ole skriptejä eikä seurantaa.
changes-box-none = Muutoksia ei ole vielä kirjattu.
changes-box-all = Kaikki muutokset (avautuu uuteen ikkunaan)
changes-box-give = Anna palautetta (avautuu uuteen ikkunaan)
changes-service-title = Palaute ja muutokset: { $service }
changes-service-said = Mitä ihmiset ovat sanoneet
changes-service-count = palautetta viimeisten 12 kuukauden aikana
changes-service-themes-caption = Yleisimmät aiheet, viimeiset 12 kuukautta
changes-service-theme = Aihe
changes-service-pieces = Palautteita
changes-service-statements-caption = Samaa mieltä väittämistä, viimeiset 12 kokonaista kuukautta
changes-service-statement = Väittämä
changes-service-agree = Samaa mieltä
changes-service-answers = Vastauksia
changes-service-no-share = liian vähän vastauksia
changes-service-changed = Mitä on muuttunut
changes-service-changed-none = Tästä palvelusta ei ole vielä tehtyjä muutoksia.
changes-service-planned = Mitä on luvattu
changes-service-lapsed = Mitä luvattiin, mutta ei tehty
changes-service-nothing = Mikä ei muuttunut ja miksi
changes-service-give = Anna palautetta tästä palvelusta
changes-service-voices = Mitä asiakkaat ovat sanoneet omin sanoin
changes-service-results = Alueen tulokset
changes-service-all = Palvelun kaikki muutokset
changes-csv-part = Osa
changes-csv-item = Tieto
changes-csv-phase = Vaihe
changes-csv-number = Osoittaja
changes-csv-against = Arvostelijat
changes-csv-of = Nimittäjä
changes-csv-value = Arvo
changes-csv-centre = Keskitaso
changes-csv-lower = Alaraja
changes-csv-upper = Yläraja
changes-csv-hidden = Piilotettu
changes-csv-note = Huomautus
changes-csv-months = Kuukaudet
changes-csv-comparison = Vertailuyksiköt
changes-csv-verdict = Arvio
changes-csv-before = Ennen
changes-csv-phase-in = Muutosta tehtiin
changes-csv-after = Jälkeen
changes-csv-measure = Mittari
changes-csv-chart = Kaavion laji
changes-csv-sigma-z = Laneyn suhde
changes-csv-basis = Rajojen pohjana kuukausia
changes-csv-answers = Vastauksia
changes-csv-expected = Odotettu suuruus
changes-csv-change = Muutos
changes-csv-compared = Muutos vertailuun verrattuna
changes-csv-low = 90 %:n välin alaraja
changes-csv-high = 90 %:n välin yläraja
changes-csv-level-change = Tason muutos regressiossa
changes-csv-slope-change = Kulman muutos regressiossa
changes-csv-low-95 = 95 %:n välin alaraja
changes-csv-high-95 = 95 %:n välin yläraja
changes-csv-dispersion = Hajontakerroin
changes-csv-detectable = Pienin näkyvä muutos
changes-csv-needed = Tarvittavat vastaukset kuukaudessa
changes-csv-helped = Auttoiko muutos
changes-csv-feedback = Palautteita taustalla
changes-csv-answered = Niistä vastattu
changes-csv-me-too = On kokenut samaa
changes-csv-people = Osallistujia
changes-csv-steps = Työvaiheita
changes-csv-steps-done = Tehtyjä työvaiheita
changes-csv-yes = kyllä
changes-card-why = Mitä kuulimme
changes-card-what = Mitä teemme
changes-card-what-done = Mitä teimme
changes-chain-answer-many = { $count ->
    [one] { $count } palautteeseen on vastattu
   *[other] { $count } palautteeseen on vastattu
  }
changes-chain-answer-all = Palautteisiin on vastattu
changes-chain-answer-some = Osaan palautteista on vastattu
changes-chain-answer-none = Vastauksia ei ole vielä
changes-helped-question = Auttoiko muutos?
changes-helped-yes = Kyllä
changes-helped-partly = Osittain
changes-helped-no = Ei
changes-helped-cannot-tell = En osaa sanoa
changes-helped-comment = Mikä on nyt paremmin, mikä ei?
changes-helped-comment-hint = Vain muutoksen tehnyt tiimi lukee tämän. Enintään 500 merkkiä. Älä kirjoita nimiä. Peitämme henkilötunnukset, puhelinnumerot, sähköpostiosoitteet ja tilinumerot.
changes-helped-submit = Lähetä vastaus
changes-helped-missing = Valitse, auttoiko muutos
changes-helped-long = Lyhennä kommentti enintään 500 merkkiin
changes-helped-early = Kysymme tätä vasta, kun muutoksesta on kulunut neljä viikkoa.
changes-helped-later = Kysymme sinulta { $day }, auttoiko muutos.
changes-helped-thanks-title = Kiitos vastauksestasi
changes-helped-thanks-text = Vastauksesi on tallennettu. Muutoksen tehnyt tiimi näkee sen. Nimeäsi ei tallenneta.
changes-helped-again = Voit vaihtaa vastauksesi. Uusi vastaus tulee vanhan tilalle.
changes-helped-more = Lue lisää muutoksesta
changes-helped-your-answer = Vastauksesi
changes-helped-old-title = Sivu oli auki liian kauan
changes-helped-old-text = Vastaustasi ei ole vielä tallennettu. Lähetä se uudelleen.
changes-helped-gone-title = Linkki ei toimi enää
changes-helped-gone-lead = Linkki on vanhentunut, tai siitä puuttuu osa. Voit vastata myös seurantakoodillasi.
changes-helped-gone-follow = Avaa palaute seurantakoodilla
changes-me-too-title = Onko sinulla sama kokemus?
changes-me-too-kept = Kun painat nappia, tallennamme vain sen, että joku painoi ja milloin. Emme tallenna nimeäsi, osoitettasi emmekä evästettä.
changes-me-too-submit = Minulla on sama kokemus
changes-me-too-count = { $count ->
    [one] { $count } muu on kertonut, että hänellä on sama kokemus.
   *[other] { $count } muuta on kertonut, että heillä on sama kokemus.
  }
changes-me-too-thanks-title = Kiitos, laskimme sinut mukaan
changes-me-too-thanks-text = Jos haluat kertoa enemmän, voit antaa palautetta.
changes-me-too-old = Sivu oli auki liian kauan. Avaa muutoksen sivu uudelleen ja paina nappia silloin.
changes-me-too-dropped = Muutoksesta on luovuttu, joten kokemuksia ei enää lasketa. Voit antaa palautetta.
changes-feed-title = { $county }: annoit palautetta – näin teimme
changes-act-cannot = Tätä ei voi tehdä nyt
changes-act-conflict = Muutosta on muokattu sen jälkeen, kun avasit tämän sivun. Mitään ei ole vielä tallennettu. Tekstisi on tallella alla.
changes-act-conflict-see = Katso muutos sellaisena kuin se on nyt
changes-activities-heading = Osallistuminen
changes-activities-none = Muutokseen ei ole liitetty tilaisuuksia, joissa asiakkaat tai asukkaat ovat olleet mukana.
changes-activities-reference = Tilaisuuden viite
changes-activities-hint = Täytä, jos tilaisuutta ei voi valita luettelosta.
changes-activities-link = Liitä tilaisuus
changes-activities-unknown = Tällä viitteellä ei löydy tilaisuutta. Tarkista viite
changes-activities-methods = Näin asiakkaat voivat olla mukana
changes-activities-choose = Tilaisuus
changes-activities-choose-none = Valitse tilaisuus
changes-activities-missing = Valitse tilaisuus tai kirjoita sen viite
changes-plan-title = Lupaa muutos
changes-plan-lead = Kun lupaat muutoksen, se näkyy asukkaille suunniteltuna ja sen päivä on luvattu.
changes-plan-save = Lupaa muutos
changes-plan-incomplete = Kirjaa ensin, mistä näkee, auttoiko muutos
changes-plan-register = Täydennä puuttuvat kohdat
changes-start-title = Aloita muutos
changes-start-lead = Kun aloitat, vaikutusta aletaan mitata. Sen jälkeen tulos arvioidaan sen mukaan, mitä on nyt kirjattu.
changes-start-save = Aloita
changes-claim-title = Merkitse tehdyksi
changes-claim-lead = Joku toinen ammattilainen vahvistaa, että muutos on tehty. Vasta sitten siitä kerrotaan palautteen antajille ja asukkaille.
changes-claim-day = Milloin muutos tehtiin
changes-claim-day-later = Päivä ei voi olla tulevaisuudessa
changes-claim-day-before = Päivä ei voi olla ennen kuin muutos aloitettiin
changes-claim-outcome-fi = Mitä muutoksesta seurasi, suomeksi
changes-claim-outcome-sv = Mitä muutoksesta seurasi, ruotsiksi
changes-claim-outcome-hint = Kerro myös, mikä ei vielä toimi. Teksti julkaistaan, kun muutos on vahvistettu.
changes-claim-save = Merkitse tehdyksi
changes-confirm-title = Vahvista muutos
changes-confirm-lead = Katso, onko muutos todella tehty. Kun vahvistat sen, kerromme jokaiselle, jonka palaute on muutoksen taustalla.
changes-confirm-own = Sinä merkitsit muutoksen tehdyksi. Joku toinen vahvistaa sen.
changes-confirm-found = Onko muutos tehty
changes-confirm-found-missing = Valitse, onko muutos tehty
changes-confirm-yes = Kyllä, muutos on tehty
changes-confirm-not-yet = Ei vielä
changes-confirm-panel = Asiakasraati, joka vahvistaa muutoksen
changes-confirm-panel-hint = Jos vahvistat muutoksen asiakasraadin puolesta, kirjoita pidetyn raadin viite.
changes-confirm-missing-fi = Mitä vielä puuttuu, suomeksi
changes-confirm-missing-sv = Mitä vielä puuttuu, ruotsiksi
changes-confirm-missing-hint = Täytä, jos muutos ei ole vielä valmis. Teksti lisätään muutoksen vaiheisiin.
changes-confirm-save = Tallenna
changes-confirm-panel-kind = Tämä tilaisuus ei ole asiakasraati
changes-confirm-panel-not-held = Tätä asiakasraatia ei ole vielä merkitty pidetyksi
changes-confirm-panel-before = Asiakasraati pidettiin ennen kuin muutos tehtiin
changes-drop-title = Luovu muutoksesta
changes-drop-lead = Syy julkaistaan muutoksen sivulla, ja siitä kerrotaan jokaiselle, jonka palaute on muutoksen taustalla.
changes-drop-reason = Miksi muutoksesta luovutaan
changes-drop-words-fi = Perustelu suomeksi
changes-drop-words-sv = Perustelu ruotsiksi
changes-drop-words-hint = Kirjoita niin, että palautteen antaja ymmärtää.
changes-drop-save = Luovu muutoksesta
changes-review-title = Tee katselmus
changes-review-lead = Katso, onko muutos pysynyt ja toimiiko se edelleen. Tulos julkaistaan.
changes-review-none = Yhtään katselmusta ei ole vielä tehtävänä. Katselmuksen voi tehdä, kun sen päivä on tullut.
changes-review-figures = Mitä luvut sanovat
changes-review-day = Minkä päivän katselmus
changes-review-day-missing = Valitse, minkä päivän katselmus tämä on
changes-review-found = Mitä katselmus osoitti
changes-review-found-missing = Valitse, mitä katselmus osoitti
changes-review-held = Muutos on pysynyt
changes-review-faded = Muutos on hiipunut
changes-review-harmed = Muutoksesta on ollut haittaa
changes-review-words-fi = Mitä havaitsitte, suomeksi
changes-review-words-sv = Mitä havaitsitte, ruotsiksi
changes-review-words-hint = Teksti julkaistaan muutoksen sivulla.
changes-review-save = Tallenna katselmus
changes-unlink-title = Poista palautteen liitos
changes-unlink-lead = Palaute { $feedback } ei enää näy muutoksen taustalla, eikä sen antaja saa tietoa muutoksesta. Itse palaute säilyy.
changes-unlink-save = Poista liitos
changes-steps-heading = Vaiheet
changes-steps-none = Muutosta ei ole jaettu vaiheisiin.
changes-steps-new = Lisää vaihe
changes-steps-hint = Vaiheet näkyvät julkisesti. Enintään 120 merkkiä.
changes-steps-words-fi = Mitä tehdään, suomeksi
changes-steps-words-sv = Mitä tehdään, ruotsiksi
changes-steps-due = Mihin mennessä vaihe tehdään
changes-steps-add = Lisää vaihe
changes-steps-done = Merkitse tehdyksi
changes-steps-undo = Ei vielä tehty
changes-steps-remove = Poista
changes-steps-by = viimeistään { $day }
changes-steps-done-on = tehty { $day }
changes-counts-heading = Tiimin oma laskuri
changes-counts-lead = Kirjaa luku joka kuukaudelta, myös ajalta ennen muutosta.
changes-counts-caption = Laskurin luvut kuukausittain
changes-counts-month = Kuukausi
changes-counts-month-hint = Esimerkiksi 8/2026.
changes-counts-month-wrong = Kirjoita kuukausi muodossa 8/2026
changes-counts-month-not-over = Kirjaa kuukausi vasta, kun se on päättynyt
changes-counts-month-there = Kuukaudelle on jo kirjattu { $number }. Poista se ensin, jos se on väärin
changes-counts-number = Luku
changes-counts-number-wrong = Kirjoita luku, joka on vähintään 0
changes-counts-out-of = Kuinka monesta
changes-counts-out-of-hint = Täytä, jos luku on osa suuremmasta, esimerkiksi 12 puhelua 80 puhelusta.
changes-counts-out-of-wrong = Kirjoita luku, joka on suurempi kuin 0 ja vähintään yhtä suuri kuin edellinen luku
changes-counts-change = Poista kuukausi
changes-counts-remove = Poista
changes-counts-save = Tallenna kuukausi
changes-edits-caption = Mitä kirjauksesta on muutettu
changes-edits-when = Milloin
changes-edits-who = Kuka
changes-edits-field = Kohta
changes-edits-edit = Ennen → nyt
changes-edits-reason = Miksi
changes-edits-by-itself = Ohjelma
changes-edits-review-moved = Katselmukset ovat aikaisintaan 6 ja 12 kuukautta siitä, kun muutos tehtiin.
changes-register-title = Mistä näkee, auttoiko muutos: { $title }
changes-register-heading = Mistä näkee, auttoiko muutos
changes-register-lead = Kirjaa nyt, mistä näkee, auttoiko muutos. Näin kukaan ei voi valita mittaria jälkikäteen.
changes-register-begun = Tietoja on jo alkanut kertyä. Tulos arvioidaan edelleen sen mukaan, mitä ensin kirjattiin. Muokkauksesi näytetään sen vieressä.
changes-register-measure = Mittari
changes-register-measure-none = Valitse mittari
changes-register-measure-missing = Valitse, mistä muutoksen vaikutus näkyy
changes-register-count-fi = Oman laskurin nimi suomeksi
changes-register-count-sv = Oman laskurin nimi ruotsiksi
changes-register-count-hint = Täytä vain, jos mittari on tiimin oma laskuri. Esimerkiksi: vastaamatta jääneet puhelut.
changes-register-direction = Mihin suuntaan tuloksen odotetaan muuttuvan
changes-register-direction-up = Nousee
changes-register-direction-down = Laskee
changes-register-direction-missing = Valitse, mihin suuntaan tuloksen odotetaan muuttuvan
changes-register-expected = Kuinka paljon tuloksen odotetaan muuttuvan
changes-register-expected-hint = Väittämät ja aiheet prosenttiyksikköinä, suositteluindeksi pisteinä, vastausaika päivinä, oma laskuri prosentteina. Esimerkiksi 5 tai 2,5.
changes-register-begins = Milloin muutos alkaa
changes-register-begins-far = Valitse päivä enintään kahden vuoden päästä
changes-register-due = Milloin muutos on valmis
changes-register-due-hint = Esimerkiksi 3.8.2026. Päivä näkyy julkisesti.
changes-register-due-before = Muutos ei voi olla valmis ennen kuin se alkaa
changes-register-day-hint = Esimerkiksi 3.8.2026.
changes-register-day-far = Valitse päivä enintään kymmenen vuoden päästä
changes-register-first-review = Ensimmäinen katselmus
changes-register-first-review-hint = Onko muutos pysynyt? Tyhjänä: 6 kuukautta siitä, kun muutos on valmis.
changes-register-first-before = Ensimmäinen katselmus on vasta, kun muutos on valmis
changes-register-second-review = Toinen katselmus
changes-register-second-review-hint = Tyhjänä: 12 kuukautta siitä, kun muutos on valmis.
changes-register-second-before = Toinen katselmus on ensimmäisen jälkeen
changes-register-comparisons = Yksiköt, joihin verrataan
changes-register-comparisons-hint = Yksiköt, joissa muutosta ei tehdä. Ne kertovat, muuttuiko tulos muutenkin.
changes-register-comparisons-open = Vertaa muihin yksiköihin
changes-register-comparisons-unknown = Valitse yksiköt luettelosta
changes-register-reason = Miksi kirjausta muokataan
changes-register-reason-hint = Tarvitaan, jos luvattu päivä siirtyy. Syy näkyy julkisesti.
changes-register-reason-hint-begun = Syy näkyy julkisesti.
changes-register-reason-moved = Kirjoita, miksi luvattu päivä siirtyy
changes-register-reason-missing = Kirjoita, miksi kirjausta muokataan
changes-register-reason-long = Lyhennä syy enintään 1 000 merkkiin
changes-register-count = Tiimin oma laskuri mittarina
changes-register-reviews = Katselmusten päivät
changes-size-points = { $size } prosenttiyksikköä
changes-size-index = { $size } pistettä
changes-size-days = { $size } päivää
changes-size-per-cent = { $size } prosenttia
changes-size-wrong = Kirjoita odotettu muutos lukuna, esimerkiksi 5 tai 2,5
changes-size-not-positive = Kirjoita luku, joka on suurempi kuin 0. Suunta valitaan erikseen
changes-size-small = Kirjoita vähintään 0,1. Pienempää muutosta ei voi havaita
changes-size-points-large = Osuus voi muuttua enintään 100 prosenttiyksikköä
changes-size-index-large = Suositteluindeksi voi muuttua enintään 200 pistettä
changes-size-days-large = Vastausaika voi muuttua enintään 30 päivää
changes-size-per-cent-large = Kirjoita enintään 1000 prosenttia
changes-size-per-cent-fall = Luku voi laskea enintään 100 prosenttia
changes-helped-heading = Mitä palautteen antajat sanovat muutoksesta
changes-helped-caption = Auttoiko muutos? Palautteen antajien vastaukset
changes-helped-answer = Vastaus
changes-helped-givers = Vastaajia
changes-overview-title = Muutos: { $title }
changes-overview-back = Kaikki muutokset
changes-overview-facts = Muutos lyhyesti
changes-overview-public = Katso, mitä asukkaat näkevät
changes-overview-place = Koskee
changes-overview-owner = Vastuuhenkilö
changes-overview-for-whom = Kenelle
changes-overview-what = Mitä muutetaan
changes-overview-euros = { $count } €
changes-overview-hours = { $count } h
changes-overview-started = Aloitettu
changes-overview-confirmed = Vahvistettu
changes-overview-by-panel = Asiakasraati vahvisti muutoksen
changes-overview-dropped = Miksi muutoksesta luovuttiin
changes-overview-register = Muokkaa mittaria ja päiviä
changes-overview-lapsed = Päivä on mennyt
changes-overview-lapsed-words = Muutoksen piti jo olla valmis. Siirrä päivää ja kerro syy, merkitse muutos tehdyksi tai luovu siitä.
changes-overview-claimed-words = Muutos on merkitty tehdyksi. Katso, onko se tehty, ja vahvista se.
changes-overview-review-due = Katselmus odottaa
changes-overview-review-due-words = Katso, onko muutos pysynyt.
changes-overview-linked = Palautteet muutoksen taustalla
changes-overview-linked-none = Muutokseen ei ole liitetty palautteita.
changes-overview-linked-more = Lisäksi { $count }, joita et voi avata
changes-overview-unlink = Poista liitos { $feedback }
changes-overview-me-too = { $count ->
    [one] { $count } ihminen on kertonut samasta kokemuksesta.
   *[other] { $count } ihmistä on kertonut samasta kokemuksesta.
  }
changes-reviews-heading = Katselmukset
changes-reviews-caption = Onko muutos pysynyt
changes-reviews-due = Päivä
changes-reviews-done = Tehty
changes-reviews-not-yet = Ei vielä
changes-change-origin = Mistä muutos on peräisin
changes-change-adopters = Alueet, jotka ovat ottaneet muutoksen käyttöön
