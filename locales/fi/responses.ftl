responses-answer-title = Vastaa palautteeseen { $reference }
responses-answer-heading = Vastaa palautteen antajalle
responses-answer-back = Takaisin palautteeseen
responses-answer-feedback = Palaute ja keskustelu
responses-answer-no-text = Palautteessa ei ole tekstiä.
responses-answer-in-fi = Kirjoita suomeksi: palaute annettiin suomeksi.
responses-answer-in-sv = Kirjoita ruotsiksi: palaute annettiin ruotsiksi.
responses-answer-in-en = Kirjoita englanniksi: palaute annettiin englanniksi.
responses-answer-in-other = Kirjoita kielellä, jolla palaute annettiin ({ $language }).
responses-answer-by-email = Antaja lukee vastauksen seurantakoodillaan. Hän saa sähköpostiinsa tiedon, että vastaus on valmis, mutta ei sen tekstiä.
responses-answer-by-code = Antaja lukee vastauksen seurantakoodillaan.
responses-answer-not-asked = Antaja ei pyytänyt vastausta. Hän näkee sen, jos palaa katsomaan seurantakoodillaan.
responses-answer-label = Vastauksesi
responses-answer-hint = Vastaa juuri tähän palautteeseen. Kerro, mitä teette ja mitä seuraavaksi tapahtuu. Kirjoita loppuun nimesi ja tehtäväsi. Älä kirjoita henkilötietoja.
responses-answer-sure = Tarkista ennen lähettämistä
responses-answer-sure-yes = Olen tarkistanut, lähetä silti
responses-answer-empty = Kirjoita vastaus
responses-answer-long = Vastauksessa saa olla enintään 5000 merkkiä
responses-answer-other-language = Vastaus näyttää olevan toisella kielellä kuin minkä valitsit. Tarkista kieli, tai vahvista että lähetät silti
responses-answer-identifiers = Vastauksessa näyttää olevan henkilötunnus, puhelinnumero, sähköpostiosoite tai tilinumero. Poista henkilötiedot, tai vahvista että ne saa lähettää
responses-answer-closed = Palaute on suljettu, joten siihen ei voi enää vastata.
responses-answer-kept = Kirjoittamasi teksti, kopioi se talteen
responses-conflict-title = Tekstiäsi ei ole vielä lähetetty
responses-gone-title = Palautetta ei löydy
responses-gone-lead = Palautetta ei ole, tai se on siirretty tiimille, johon et kuulu.
responses-gone-text = Kirjoittamasi teksti, kopioi se talteen
responses-gone-inbox = Saapuneet palautteet
responses-answer-submit-email = Lähetä vastaus: antaja saa siitä ilmoituksen sähköpostiin ja lukee sen koodillaan
responses-answer-submit-code = Lähetä vastaus: antaja lukee sen koodillaan
responses-answer-placeholder = Täydennä tekstistä nämä kohdat ennen lähettämistä: { $places }
responses-language-fi = Suomi
responses-language-sv = Ruotsi
responses-language-en = Englanti
responses-language-other = Palautteen kieli ({ $language })
responses-into-fi = suomeksi
responses-into-sv = ruotsiksi
responses-into-en = englanniksi
responses-written-label = Kieli, jolla kirjoitat
responses-written-hint = Jos et kirjoita palautteen kielellä, työtoveri kääntää tekstisi ennen kuin se lähtee antajalle.
responses-written-hint-other = Kirjoita palautteen kielellä, jos osaat. Jos kukaan ei osaa, valitse muu kieli ja kerro syy.
responses-written-reason = Miksi kirjoitat toisella kielellä (jää sisäiseksi muistiinpanoksi)
responses-written-reason-empty = Kerro, miksi kirjoitat toisella kielellä kuin palaute
responses-draft-save = Tallenna luonnos
responses-draft-by = Luonnos, { $name }
responses-draft-saved = Luonnos tallennettu { $at }
responses-draft-other = { $name } tallensi toisen luonnoksen { $at }. Omaa tekstiäsi ei enää tallenneta itsestään. Paina ”Tallenna luonnos”, niin näet molemmat.
responses-draft-lost = Luonnosta ei voitu tallentaa. Kopioi tekstisi talteen ja kirjaudu tarvittaessa uudelleen.
responses-left-heading = Lähettämätön teksti
responses-left-text = Tähän palautteeseen ei voi nyt vastata, mutta luonnos on tallella.
responses-left-discard = Poista luonnos
responses-presence-opened = { $name } avasi tämän { $at }.
responses-presence-writing = { $name } kirjoittaa vastausta ({ $at }).
responses-template-label = Vastauspohja
responses-template-hint = Pohja tulee sen perään, mitä olet jo kirjoittanut. Täydennä kohdat, jotka ovat kaksissa hakasulkeissa.
responses-template-none = Ei pohjaa
responses-template-take = Käytä pohjaa
responses-hints-look = Katso vihjeet ennen lähettämistä
responses-hints-title = Vihjeitä vastaukseen
responses-hints-lead = Nämä eivät estä lähettämistä.
responses-hints-none = Ei huomautettavaa
responses-hints-none-text = Vastauksesta ei löytynyt mitään, mitä kannattaisi vielä korjata.
responses-ask-summary = Kysy antajalta lisää ennen vastausta
responses-ask-text = Teksti lähtee kysymyksenä, ei vastauksena. Antaja lukee sen koodillaan ja vastaa nimettömänä. Vastausaika pysähtyy, kunnes hän vastaa. Kysymys kerrallaan.
responses-ask-submit = Lähetä kysymyksenä
responses-ask-open = Antajalta on jo kysytty, eikä hän ole vielä vastannut. Kysy uudelleen vasta, kun hän on vastannut
responses-going-answer = Vastaus lähtee
responses-going-question = Kysymys lähtee
responses-going-text = Antaja ei näe sitä ennen sitä. Jos huomaat virheen, peru lähetys: teksti jää luonnokseksi.
responses-going-take-back = Peru lähetys
responses-going-answer-heading = Vastaus, joka on lähdössä
responses-going-question-heading = Kysymys, joka on lähdössä
responses-going-too-late = Lähetystä ei voinut enää perua: se on jo lähtenyt tai jo peruttu
responses-returned-giver = Tekstiä ei lähetetty: antaja kirjoitti juuri ennen sitä. Lue hänen viestinsä ja lähetä sitten uudelleen.
responses-returned-moved = Tekstiä ei lähetetty: joku siirsi palautetta juuri ennen sitä. Tarkista tilanne ja lähetä sitten uudelleen.
responses-awaiting-heading = Vastaus odottaa käännöstä { $into }
responses-awaiting-own = Joku muu tiimistäsi kääntää tekstin ja lähettää sen antajalle.
responses-awaiting-take-back = Ota takaisin ja muokkaa
responses-awaiting-translate = Käännä ja lähetä
responses-translate-own = Kirjoitit tekstin itse: jonkun muun täytyy kääntää se
responses-theirs-draft = Luonnos, jonka joku muu on tallentanut
responses-theirs-sending = Vastaus, joka on juuri lähdössä
responses-theirs-translation = Vastaus, joka odottaa käännöstä
responses-conflict-text = Joku muu ehti muuttaa palautetta, kun kirjoitit. Lue, mitä hän teki. Tekstisi on tallella: muokkaa sitä tai lähetä se sellaisenaan.
responses-conflict-draft = Joku muu on tallentanut toisen luonnoksen, kun kirjoitit. Lue se. Tekstisi on tallella: jos tallennat tai lähetät sen, se tulee toisen luonnoksen tilalle.
responses-conflict-sending = Joku muu on juuri lähettänyt vastauksen. Tekstisi on tallella alla. Voit perua toisen lähetyksen, jos se ei ole vielä lähtenyt.
responses-conflict-translation = Joku muu on jo kirjoittanut vastauksen, ja se odottaa käännöstä. Tekstisi on tallella alla.
responses-templates-title = Vastauspohjat
responses-templates-lead = Pohja on vastauksen alku, jota jokainen täydentää palautteen mukaan. Antaja huomaa, jos vastaus sopisi kenelle tahansa.
responses-templates-new = Kirjoita uusi pohja
responses-templates-empty = Pohjia ei vielä ole.
responses-templates-caption = Pohjat, joita voit käyttää
responses-templates-name = Nimi
responses-templates-language = Kieli
responses-templates-whose = Kenen
responses-templates-purpose = Mihin
responses-templates-use = Tila
responses-templates-any = Kaikkeen
responses-templates-in = Käytössä
responses-templates-out = Pois käytöstä
responses-templates-close = Poista käytöstä
responses-templates-open = Ota taas käyttöön
responses-templates-saved = Pohja on tallennettu
responses-templates-closed = Pohja on poistettu käytöstä
responses-templates-opened = Pohja on taas käytössä
responses-templates-link = Muokkaa vastauspohjia
responses-template-edit = Muokkaa pohjaa
responses-template-back = Kaikki pohjat
responses-template-for-all = Koko alueen
responses-template-unit = Mitä yksikköä varten
responses-template-theme = Mitä teemaa varten
responses-template-kind = Millaista palautetta varten
responses-template-text = Teksti
responses-template-name-hint = Nimestä työtoverit löytävät pohjan, esimerkiksi ”Kiitos ajanvarauksesta”.
responses-template-text-hint = Ohjelma täyttää itse kohdat [[nimi]], [[yksikkö]], [[tiimi]] ja [[viite]]. Muut kaksissa hakasulkeissa olevat kohdat täyttää kirjoittaja, esimerkiksi [[mitä teemme]]. Vastausta ei voi lähettää, ennen kuin ne on täytetty.
responses-template-save = Tallenna pohja
responses-template-save-over = Tallenna silti
responses-template-close-hint = Pohjan voi poistaa käytöstä pohjien luettelossa.
responses-template-conflict = Joku muu on muuttanut pohjaa
responses-template-conflict-text = Tässä on hänen tekstinsä. Oma tekstisi on tallella lomakkeessa. Jos tallennat sen, se tulee hänen tekstinsä tilalle.
responses-template-name-empty = Anna pohjalle nimi
responses-template-name-long = Nimessä saa olla enintään 100 merkkiä
responses-template-language-empty = Valitse kieli
responses-template-team-empty = Valitse tiimi, johon kuulut
responses-template-text-empty = Kirjoita teksti
responses-template-text-long = Tekstissä saa olla enintään 4000 merkkiä
responses-bulk-title = Vastaa moneen palautteeseen
responses-bulk-lead = Valitse pohja ja katso, miltä kukin vastaus näyttää. Vain täydelliset vastaukset lähetetään. Muut palautteet jäävät saapuneisiin.
responses-bulk-template = Pohja, kieli { $language } ({ $count })
responses-bulk-look = Näytä vastaukset
responses-bulk-send = { $count ->
    [one] Lähetä { $count } vastaus antajalle
   *[other] Lähetä { $count } vastausta antajille
}
responses-bulk-empty = Valitse ensin palautteet saapuneista.
responses-bulk-missing = Näitä palautteita ei ole, ne ovat toisella tiimillä tai niitä on liikaa kerralla: { $count }.
responses-bulk-changed = Vielä ei lähetetty mitään
responses-bulk-changed-text = Pohja vaihtui sen jälkeen, kun katsoit vastaukset. Tarkista ne ja lähetä sitten.
responses-bulk-not = Ei lähetetä:
responses-bulk-over = tämä ei enää odota vastausta.
responses-bulk-going = vastaus on jo lähdössä.
responses-bulk-draft = tähän on jo kirjoitettu luonnos.
responses-bulk-other = pohja on tehty muunlaista palautetta varten.
responses-bulk-open = täydennä palautteen omalla sivulla: { $places }
responses-bulk-none = palautteen kielelle ei ole valittu pohjaa.
responses-bulk-sent-title = Vastaukset
responses-bulk-sent = { $count ->
    [0] Yhtään vastausta ei lähetetty.
    [one] { $count } vastaus on lähetetty.
   *[other] { $count } vastausta on lähetetty.
}
responses-bulk-left = { $count ->
    [one] { $count } palaute jäi saapuneisiin.
   *[other] { $count } palautetta jäi saapuneisiin.
}
responses-bulk-on-way = { $count ->
    [one] { $count } vastaus lähtee { $at }
   *[other] { $count } vastausta lähtee { $at }
}
responses-bulk-take-back = Peru kaikki
responses-bulk-back = { $count ->
    [0] Mitään ei voinut enää perua
    [one] { $count } lähetys peruttiin
   *[other] { $count } lähetystä peruttiin
}
responses-bulk-back-text = Perutut tekstit jäivät luonnoksiksi kunkin palautteen sivulle.
responses-translate-title = Käännä vastaus { $into }: { $reference }
responses-translate-lead = Käännä, mitä työtoverisi kirjoitti. Antaja lukee käännöksen ja voi avata alkuperäisen tekstin.
responses-translate-original = Alkuperäinen teksti
responses-translate-heading = Käännös antajalle
responses-translate-label = Käännös
responses-translate-submit = Lähetä käännös antajalle
responses-thanks-heading = Kiitos yksikölle
responses-thanks-open = Välitä kiitos: { $unit }
responses-thanks-label = Näin yksikkö lukee sen
responses-thanks-hint = Poista nimet ja tiedot, joista antajan tai toisen asiakkaan voi tunnistaa. Alkuperäinen palaute ei muutu.
responses-thanks-submit = Välitä yksikölle { $unit }
responses-thanks-passed = { $who } välitti kiitoksen, saajana { $unit }:
responses-thanks-all = Kaikki välitetyt kiitokset
responses-thanks-title = Välitä kiitos palautteesta { $reference }
responses-thanks-empty = Kirjoita, mitä yksikkö lukee
responses-thanks-long = Tekstissä saa olla enintään 2000 merkkiä
responses-thanks-conflict = Kiitosta ei ole vielä välitetty
responses-thanks-conflict-text = Joku muu ehti muuttaa palautetta. Lue, mitä hän teki. Tekstisi on tallella.
responses-thanked-title = Kiitokset
responses-thanked-unit = Kiitokset: { $unit }
responses-thanked-everybody = Kaikkien yksiköiden kiitokset
responses-thanked-lead = { $count ->
    [0] Kiitoksia ei ole vielä välitetty vuonna { $year }.
    [one] Vuonna { $year } on välitetty { $count } kiitos.
   *[other] Vuonna { $year } on välitetty { $count } kiitosta.
}
responses-thanked-caption = Kiitokset yksiköittäin vuonna { $year }
responses-thanked-column-unit = Yksikkö
responses-thanked-column-count = Kiitoksia
responses-thanked-newest = Uusimmat
responses-thanked-none = Kiitoksia ei ole vielä välitetty.
responses-hint-placeholder = Täytä tämä kohta, muuten vastausta ei voi lähettää
responses-hint-identifier = Tässä näyttää olevan henkilötieto. Poista se, jos se ei kuulu vastaukseen
responses-hint-other-language = Vastaus näyttää olevan toisella kielellä kuin palaute
responses-hint-generic = Vastaus sopisi lähes mihin palautteeseen tahansa. Kerro jotain juuri tästä
responses-hint-not-answered = Antaja kysyi tätä, eikä vastauksessa puhuta siitä
responses-hint-only-elsewhere = Vastaus vain neuvoo kääntymään muualle. Kerro myös, mitä te teette
responses-hint-no-thanks = Vastauksessa ei kiitetä, pahoitella eikä myönnetä antajan olevan oikeassa
responses-hint-generic-thanks = Kiitos tai pahoittelu on valmis lause. Sano, mistä kiität tai mitä pahoittelet
responses-hint-no-next-step = Vastauksessa ei kerrota, mitä on tehty tai mitä seuraavaksi tapahtuu
responses-hint-no-contact = Vastauksessa ei kerrota, miten antaja voi jatkaa asiaa
responses-hint-no-greeting = Alusta puuttuu tervehdys
responses-hint-no-sign-off = Lopusta puuttuu lopetus, esimerkiksi ”Terveisin”
responses-hint-no-writer = Vastauksesta ei näy, kuka vastaa. Kirjoita nimesi ja tehtäväsi
responses-hint-no-role = Kirjoita nimesi perään tehtäväsi
responses-hint-long-sentence = Pitkä virke ({ $count } sanaa). Jaa se kahdeksi
responses-hint-long-paragraph = Pitkä kappale. Jaa se osiin
responses-hint-passive = Kuka tekee? Sano ”me” tai ”minä”
responses-hint-jargon = Sano mieluummin ”{ $instead }”
responses-answer-to-all = Kenelle vastaus lähetetään
responses-answer-to-all-hint = Tähän on yhdistetty samaa asiaa koskevia palautteita. Jos lähetät vastauksen kaikille, älä kirjoita siihen mitään, mikä koskee vain yhtä ihmistä.
responses-answer-to-all-yes = { $count ->
    [one] Lähetä myös sille { $count } antajalle, jonka palaute on yhdistetty tähän
   *[other] Lähetä myös niille { $count } antajalle, joiden palaute on yhdistetty tähän
}
responses-jargon-title = Sanat, joita vältämme
responses-jargon-lead = Kun joku kirjoittaa vastaukseen tällaisen sanan, ohjelma vihjaa, mitä sanoa sen sijaan. Ohjelmassa on oma luettelonsa; nämä tulevat ennen sitä.
responses-jargon-hint = Yksi rivi sanaa kohti: sana = mitä sanoa sen sijaan. Esimerkiksi: asiakasohjaus = neuvonta
responses-jargon-save = Tallenna sanat
responses-jargon-saved = Sanat on tallennettu
responses-jargon-saved-text = Ne näkyvät vihjeissä heti.
responses-jargon-back = Takaisin alueen tietoihin
responses-jargon-conflict = Sanoja ei ole vielä tallennettu
responses-jargon-conflict-text = Joku muu on muuttanut niitä, kun kirjoitit. Jos tallennat nyt, omat sanasi tulevat hänen sanojensa tilalle.
responses-jargon-line = Kirjoita rivi muodossa sana = mitä sanoa sen sijaan. Tätä riviä ei ymmärretty: { $line }
responses-jargon-long = Luettelossa saa olla enintään 10 000 merkkiä
