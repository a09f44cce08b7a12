intake-mail-due = Saat vastauksen viimeistään { $day }.
intake-mail-team-due = Vastaus on luvattu viimeistään { $day }.
intake-emergency-title = Tarvitsetko apua nyt?
intake-emergency-text = Palautetta ei lueta heti. Älä jää odottamaan vastausta, jos asiasi on kiireellinen.
intake-emergency-danger = Hengenvaara tai hätätilanne: soita
intake-emergency-medical = Kiireellinen terveysasia, Päivystysapu:
intake-emergency-crisis = Itsetuhoisia ajatuksia tai kriisi, MIELI Kriisipuhelin:
intake-choose-title = Mistä haluat antaa palautetta?
intake-choose-title-searched = Haku: { $words }
intake-choose-lead = Etsi paikka tai palvelu nimellä. Kirjoitusvirhe ei haittaa.
intake-choose-query = Paikka tai palvelu
intake-choose-query-hint = Esimerkiksi: terveysasema, hammaslääkäri, kotihoito
intake-choose-municipality = Kunta
intake-choose-all = Kaikki kunnat
intake-choose-search = Etsi
intake-choose-unknown = En tiedä tai en löydä oikeaa: anna palautetta silti
intake-choose-nothing-title = Emme löytäneet sopivaa
intake-choose-nothing-text = Kokeile toista sanaa tai jatka valitsematta. Ohjaamme palautteesi oikeaan paikkaan.
intake-choose-units = Paikat
intake-choose-services = Palvelut
intake-form-title = Palaute: { $place }
intake-form-lead = Kerro, mikä onnistui ja mikä ei. Voit vastata nimettömänä. Vastaa vain niihin kohtiin, joihin haluat.
intake-form-change-place = Vaihda paikka tai palvelu
intake-form-unknown-place = Selvitämme, mihin palautteesi kuuluu.
intake-form-statements-title = Miten kävi?
intake-form-statements-hint = Valitse jokaisesta väittämästä se, mikä sopii parhaiten. Voit jättää kohdan väliin.
intake-form-provisional = Suomenkieliset väittämät ovat kansallisen asiakaspalautteen mukaiset.
intake-form-words-title = Kerro omin sanoin
intake-form-text = Mitä haluat sanoa?
intake-form-text-hint = Älä kirjoita henkilötunnusta, muiden ihmisten nimiä tai tarkkoja terveystietoja. Enintään 5 000 merkkiä.
intake-form-text-long = Teksti on liian pitkä. Lyhennä se enintään 5 000 merkkiin
intake-form-kind = Mitä palautteesi on?
intake-form-kind-thanks = Kiitos
intake-form-kind-idea = Idea tai ehdotus
intake-form-kind-problem = Jokin meni pieleen
intake-form-kind-question = Kysymys
intake-form-service = Mitä palvelua palaute koskee?
intake-form-municipality = Minkä kunnan palvelua palaute koskee?
intake-form-unknown = En tiedä
intake-form-perspective = Kenen kokemuksesta kerrot?
intake-form-perspective-own = Omasta kokemuksestani
intake-form-perspective-relative = Läheiseni asiasta, omana kokemuksenani
intake-form-perspective-helping = Autan toista ihmistä vastaamaan
intake-form-show = Saako tekstisi näyttää muille?
intake-form-show-hint = Ihminen lukee tekstin ennen julkaisemista ja peittää siitä kaiken, mistä sinut tai joku muu voi tunnistaa. Voit perua luvan milloin vain seurantakoodilla.
intake-form-show-yes = Palautteeni saa näyttää julkisesti ilman mitään, mistä minut voi tunnistaa
intake-form-show-link = Näin julkaisemme palautetta
intake-form-answer-title = Vastaus
intake-form-answer = Haluatko vastauksen?
intake-form-answer-no = En tarvitse vastausta
intake-form-answer-code = Kyllä, luen sen seurantakoodilla
intake-form-answer-code-hint = Saat koodin, kun olet lähettänyt. Vastaamme { $promise }. Emme tarvitse nimeäsi.
intake-form-answer-thanks = Kiitoksiin vastaamme { $promise }.
intake-form-answer-idea = Ideoihin vastaamme { $promise }.
intake-form-answer-problem = Ongelmiin vastaamme { $promise }.
intake-form-answer-question = Kysymyksiin vastaamme { $promise }.
intake-form-answer-email = Kyllä, ja ilmoitus sähköpostiini
intake-form-answer-email-hint = Kerromme sähköpostilla, kun vastaus on luettavissa ja kun palautteesi johtaa muutokseen. Vastauksen luet seurantakoodilla.
intake-form-email = Sähköpostiosoite
intake-form-email-hint = Täytä vain, jos haluat ilmoituksen sähköpostiin. Käytämme osoitetta vain tämän palautteen ilmoituksiin.
intake-form-email-missing = Kirjoita sähköpostiosoitteesi, tai valitse että luet vastauksen seurantakoodilla
intake-form-email-wrong = Sähköpostiosoite ei ole oikeaa muotoa, esimerkiksi nimi@esimerkki.fi
intake-form-nothing = Vastaa ainakin yhteen kohtaan tai kirjoita omin sanoin
intake-form-choice-wrong = Valitse jokin vaihtoehdoista
intake-form-stored-title = Mitä tallennamme
intake-form-stored-text = Tallennamme vastauksesi, tekstisi, lähetysajan ja lomakkeen kielen. Jos annat sähköpostiosoitteen, tallennamme myös sen. Jos kerrot tekstissä itsestäsi, työntekijä voi tunnistaa sinut.
intake-form-stored-not = Emme tallenna nimeäsi, laitteesi osoitetta (IP) tai selaimesi tietoja palautteen yhteyteen. Emme käytä evästeitä tällä lomakkeella.
intake-form-legal-title = Palaute ei ole muistutus, kantelu eikä potilasvahinkoilmoitus
intake-form-legal-text = Jos haluat asiastasi virallisen kirjallisen vastauksen, voit tehdä muistutuksen palvelua antaneen yksikön johtajalle. Kantelun voit tehdä Lupa- ja valvontavirastolle. Epäillystä potilasvahingosta tehdään potilasvahinkoilmoitus Potilasvakuutuskeskukselle. Ajanvarauksia ja reseptejä emme voi hoitaa tällä lomakkeella.
intake-form-legal-ombud = Potilasasiavastaava ja sosiaaliasiavastaava neuvovat maksutta, mikä keino sopii asiaasi. Yhteystiedot löydät hyvinvointialueesi verkkosivuilta.
intake-form-send = Lähetä palaute
intake-identifiers-title = Tekstissä näyttää olevan henkilötietoja
intake-identifiers-text = Löysimme tekstistäsi nämä:
intake-identifiers-identity-code = { $count ->
    [one] henkilötunnus
   *[other] { $count } henkilötunnusta
  }
intake-identifiers-phone = { $count ->
    [one] puhelinnumero
   *[other] { $count } puhelinnumeroa
  }
intake-identifiers-email = { $count ->
    [one] sähköpostiosoite
   *[other] { $count } sähköpostiosoitetta
  }
intake-identifiers-iban = { $count ->
    [one] tilinumero
   *[other] { $count } tilinumeroa
  }
intake-identifiers-what = Voit poistaa ne itse tai lähettää tekstin näin. Jos lähetät näin, peitämme ne ennen kuin tallennamme tekstin.
intake-identifiers-send = Peitä ne ja lähetä
intake-identifiers-edit = Muokkaa tekstiä
intake-again-old-title = Lomake oli auki yli vuorokauden
intake-again-old-text = Kaikki kirjoittamasi on tallella alla. Lähetä palaute uudelleen.
intake-again-foreign-title = Lomaketta ei voitu lähettää
intake-again-foreign-text = Lomakkeen tunniste puuttui. Kaikki kirjoittamasi on tallella alla. Tarkista ja lähetä uudelleen.
intake-again-sent-title = Tämä lomake on jo lähetetty
intake-again-sent-text = Olemme tallentaneet aiemmin lähettämäsi palautteen. Alla oleva on erilainen. Jos haluat antaa sen uutena palautteena, lähetä se.
intake-again-often-title = Palautteita on tullut paljon samasta verkosta
intake-again-often-text = Kaikki kirjoittamasi on tallella alla. Odota hetki ja lähetä uudelleen.
intake-again-fault-title = Palautetta ei saatu tallennettua
intake-again-fault-text = Vika on meillä. Kaikki kirjoittamasi on tallella alla. Lähetä uudelleen hetken kuluttua: sama palaute tallentuu vain kerran.
intake-sent-title = Kiitos, palautteesi on lähetetty
intake-sent-lead = Palaute koskee: { $place }.
intake-sent-code-title = Seurantakoodisi
intake-sent-code-text = Kirjoita koodi muistiin tai ota siitä kuva. Koodilla luet vastauksen, kirjoitat takaisin ja näet, mitä palautteesi muutti. Näytämme koodin vain nyt, emmekä voi palauttaa sitä.
intake-sent-print = Tulosta
intake-sent-masked-title = Peitimme tekstistä henkilötietoja
intake-sent-masked-text = Peitetyt kohdat näkyvät tekstissä merkkinä [***]. Alkuperäisiä ei tallennettu.
intake-sent-next-title = Mitä seuraavaksi tapahtuu
intake-sent-next-team = Palautteesi meni tiimille { $team }. Tiimi lukee sen.
intake-sent-next-answer = Saat vastauksen { $promise }, viimeistään { $day }.
intake-sent-next-no-answer = Et pyytänyt vastausta. Palautteesi luetaan silti.
intake-sent-next-email = Lähetämme sähköpostia, kun vastaus on luettavissa.
intake-sent-next-change = Jos palautteesi johtaa muutokseen, näet sen seurantakoodillasi. Jos mikään ei muutu, kerromme miksi.
intake-sent-reference = Palautteen viite on { $reference }. Viite ei ole salainen eikä avaa palautettasi.
intake-sent-again = Anna uusi palaute
intake-late-title = Palautteesi on vastaanotettu
intake-late-text = Seurantakoodi näytetään vain vartin ajan lähettämisen jälkeen. Jos kirjoitit sen muistiin, voit seurata palautettasi.
intake-poster-title = Juliste: { $place }
intake-poster-call = Kerro, miten meni
intake-poster-promise = Voit vastata nimettömänä. Luemme kaikki palautteet ja kerromme, mitä muutamme.
