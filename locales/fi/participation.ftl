participation-kind-client-panel = Asiakasraati
participation-kind-workshop = Yhteiskehittämisen työpaja
participation-kind-dialogue = Kehittämisdialogi
participation-kind-hearing = Kuulemistilaisuus
participation-kind-survey = Kyselykierros
participation-kind-experience-expert = Kokemusasiantuntija mukana työssä
participation-kind-statement = Vaikuttamistoimielimen lausunto
participation-means-discussion = Keskustelutilaisuudet ja asukasraadit
participation-means-opinions = Mielipiteiden selvittäminen ennen päätöksiä
participation-means-representatives = Palvelujen käyttäjien edustajat toimielimissä
participation-means-planning = Palvelujen suunnittelu ja kehittäminen yhdessä
participation-means-finances = Osallistuminen talouden suunnitteluun
participation-means-initiative = Asukkaiden oman aloitteen tukeminen
participation-level-informed = Tiedotettu
participation-level-heard = Kuultu
participation-level-developed-together = Kehitetty yhdessä
participation-level-evaluated-together = Arvioitu yhdessä
participation-level-decided-together = Päätetty yhdessä
participation-level-informed-means = Osallistujille kerrotaan, mitä tapahtuu. Asia on jo päätetty.
participation-level-heard-means = Osallistujat kertovat, mitä he ajattelevat. Muut tekevät ehdotuksen ja päättävät.
participation-level-developed-together-means = Osallistujat tekevät ehdotuksen yhdessä henkilöstön kanssa. Muut päättävät siitä.
participation-level-evaluated-together-means = Osallistujat arvioivat yhdessä henkilöstön kanssa, miten asia on onnistunut.
participation-level-decided-together-means = Osallistujat päättävät asian yhdessä henkilöstön kanssa.
participation-dimension-planning = Suunnittelu
participation-dimension-development = Kehittäminen
participation-dimension-implementation = Toteutus
participation-dimension-evaluation = Arviointi
participation-mode-in-person = Paikan päällä
participation-mode-remote = Etänä
participation-mode-hybrid = Paikan päällä ja etänä
participation-people-clients = Asiakkaita ja potilaita
participation-people-relatives = Läheisiä
participation-people-residents = Muita asukkaita
participation-people-experience-experts = Kokemusasiantuntijoita
participation-people-staff = Henkilöstöä
participation-people-decision-makers = Päättäjiä
participation-people-organisations = Järjestöjen edustajia
participation-stage-planned = Tulossa
participation-stage-held = Pidetty, tulokset kertomatta
participation-stage-told = Tulokset kerrottu
participation-stage-cancelled = Peruttu
participation-stage-not-held = Tilaisuutta ei ole vielä merkitty pidetyksi. Merkitse ensin, ketkä osallistuivat.
participation-stage-already-held = Tilaisuus on jo pidetty.
participation-stage-already-told = Tulokset on jo kerrottu.
participation-stage-is-cancelled = Tilaisuus on peruttu.
participation-stage-not-begun = Tilaisuus ei ole vielä alkanut.
participation-staff-back = Kaikki osallistumisen tilaisuudet
participation-tabs-label = Vaihe
participation-pager-label = Sivut
participation-due-record = Päivä on mennyt: kirjaa, ketkä osallistuivat
participation-due-tell = Kerro tulokset osallistujille
participation-list-title = Osallistumisen tilaisuudet
participation-list-lead = Raadit, työpajat, dialogit ja muut tilaisuudet, joissa ihmiset vaikuttavat palveluihin. Tilaisuus on valmis vasta, kun tulokset on kerrottu osallistujille.
participation-list-new = Suunnittele uusi tilaisuus
participation-list-column-title = Nimi
participation-list-column-kind = Muoto
participation-list-column-when = Aika
participation-list-column-level = Luvattu taso
participation-list-column-people = Osallistujia
participation-list-none = Tässä vaiheessa ei ole tilaisuuksia.
participation-list-next = Seuraavat tilaisuudet
participation-plan-title = Suunnittele tilaisuus
participation-plan-lead = Kerro osallistujille etukäteen, mihin he voivat vaikuttaa. Taso lukitaan, kun tilaisuus alkaa.
participation-plan-save = Tallenna suunnitelma
participation-form-public = Tiedot julkaistaan alueen sivuilla. Älä kirjoita kenenkään nimeä tai mitään, mistä yksittäisen ihmisen voi tunnistaa.
participation-form-in-finnish = { $label } suomeksi
participation-form-in-swedish = { $label } ruotsiksi
participation-form-title = Nimi
participation-form-title-hint = Kerro nimessä, mistä puhutaan. Enintään 100 merkkiä.
participation-form-about = Mistä on kyse ja ketkä kutsutaan
participation-form-about-hint = Kirjoita selkeästi. Kerro myös tulkkauksesta, esteettömyydestä ja palkkioista.
participation-form-kind = Tilaisuuden muoto
participation-form-method = Menetelmä
participation-form-method-hint = Kirjastossa kerrotaan, milloin menetelmä sopii ja miten se tehdään.
participation-form-method-none = Ei menetelmää kirjastosta
participation-form-library = Osallistumisen menetelmät
participation-form-means = Hyvinvointialuelain 29 §:n keino
participation-form-means-hint = Laissa mainitaan kuusi tapaa osallistua. Valitse se, jota tämä tilaisuus toteuttaa.
participation-form-dimension = Mihin asiakkaat osallistuvat
participation-form-level = Luvattu osallistumisen taso
participation-form-level-hint = Lupaa vain se, minkä voit pitää. Osallistujilta kysytään jälkikäteen, mikä taso toteutui.
participation-form-level-locked = Tilaisuus on alkanut, joten tasoa ei voi enää muuttaa.
participation-form-level-shown = Mistä taso näkyy
participation-form-level-shown-hint = Esimerkiksi: mistä osallistujat päättävät, kuka vastaa heidän ehdotuksiinsa ja mihin mennessä.
participation-form-day = Päivä
participation-form-day-hint = Esimerkiksi 3.8.2026. Kyselykierroksessa päivä, jona kysely päättyy. Jos siirrät päivää, kerro siitä kutsutuille.
participation-form-day-wrong = Kirjoita päivä muodossa 3.8.2026
participation-form-day-future = Alkanutta tilaisuutta ei voi siirtää tulevaan aikaan. Suunnittele uusi tilaisuus.
participation-form-time = Kellonaika
participation-form-time-hint = Suomen aikaa, esimerkiksi 17.00
participation-form-time-wrong = Kirjoita kellonaika muodossa 17.00
participation-form-time-none = Tätä kellonaikaa ei ole: kelloja siirretään silloin tunti eteenpäin
participation-form-mode = Miten osallistutaan
participation-form-place = Paikka tai etäyhteys
participation-form-place-hint = Osoite ja sisäänkäynti, tai miten etänä liitytään. Älä julkaise salasanaa.
participation-form-team = Järjestävä tiimi
participation-form-team-none = Valitse tiimi
participation-form-unit = Yksikkö, jota tilaisuus koskee
participation-form-unit-none = Koko alue
participation-form-service = Palvelu, jota tilaisuus koskee
participation-form-service-none = Ei yksittäistä palvelua
participation-form-agreed = Sovitut kokeilut
participation-form-agreed-hint = Mitä kokeillaan, kuka kokeilee ja mistä tiedetään, auttoiko se.
participation-form-harm = Havaittu haitta
participation-form-harm-hint = Esimerkiksi: joku ei päässyt mukaan tai kuormittui. Älä kuvaa yksittäistä ihmistä.
participation-form-results = Tulokset
participation-form-results-hint = Mitä sanottiin, mitä päätettiin, mitä ei tehdä ja miksi, ja mitä seuraavaksi tapahtuu.
participation-form-reason = Syy
participation-form-reason-hint = Syy näkyy julkisesti. Kerro myös, järjestetäänkö uusi tilaisuus.
participation-form-empty = Kirjoita tämä: { $label }
participation-form-long = Lyhennä tämä enintään { $most } merkkiin: { $label }
participation-form-identity = Poista tekstistä henkilötunnus
participation-form-choice = Valitse jokin vaihtoehdoista
participation-form-number = Kirjoita kokonaisluku numeroin, esimerkiksi 12
participation-form-number-large = Kirjoita luku, joka on enintään { $most }
participation-conflict-title = Joku muu on muuttanut tätä
participation-conflict-text = Tekstisi on tallessa tässä lomakkeella. Vertaa ja tallenna vasta sitten.
participation-conflict-saved = Tallennettu nyt
participation-conflict-yours = Sinun versiosi
participation-conflict-save = Tallenna minun versioni
participation-edit-title = Tilaisuus: { $title }
participation-edit-heading = Suunnitelma
participation-edit-save = Tallenna
participation-edit-when = Aika
participation-edit-public = Julkinen sivu
participation-edit-public-link = Näin muut näkevät tilaisuuden
participation-edit-actions = Mitä voit tehdä
participation-edit-methods = Menetelmiä, jotka sopivat tähän
participation-edit-invited = Kutsuttuja osoitteita
participation-edit-coming = Ilmoittanut tulevansa
participation-edit-people = Osallistujia
participation-edit-heard = Mitä osallistujat sanovat tasosta
participation-edit-heard-none = Kukaan ei ole vielä vastannut.
participation-edit-heard-count = { $count ->
    [one] { $count } vastaus
   *[other] { $count } vastausta
  }
participation-edit-comments = Kommentit
participation-edit-comments-hint = Vain henkilöstö näkee kommentit. Tunnisteet on peitetty.
participation-record-title = Kirjaa, ketkä osallistuivat
participation-record-lead = Kirjaa vain lukumäärät, ei nimiä. Julkisella sivulla alle viiden hengen ryhmät peitetään.
participation-record-people = Osallistujat ryhmittäin
participation-record-people-hint = Laske jokainen vain yhteen ryhmään. Tyhjä tarkoittaa nollaa.
participation-record-group = Ryhmä
participation-record-in-person = Paikan päällä
participation-record-remote = Etänä
participation-record-nobody = Kirjaa vähintään yksi osallistuja
participation-record-follow-up = Milloin kokeiluihin palataan
participation-record-follow-up-hint = Esimerkiksi 3.8.2026. Päivä näkyy julkisesti.
participation-record-follow-up-early = Valitse päivä, joka ei ole ennen tilaisuutta
participation-record-hours = Henkilöstön työtunnit
participation-record-hours-hint = Valmistelu, tilaisuus ja jälkityö yhteensä
participation-record-euros = Kulut euroina
participation-record-euros-hint = Palkkiot, matkat, tilat, tulkkaus
participation-record-save = Tallenna
participation-parties-title = Kutsutut osapuolet ja mitä he sanoivat
participation-parties-lead = Osapuolet näkyvät julkisesti heti, heidän sanansa kun tilaisuus on merkitty pidetyksi. Osapuoli on ryhmä tai tehtävä, esimerkiksi ”omaiset” tai ”kotihoidon tiimi”. Älä kirjoita kenenkään nimeä. Kirjaa, mitä kukin osapuoli sanoi, heidän omin sanoin.
participation-parties-row = Osapuoli { $number }
participation-parties-name = Osapuoli
participation-parties-said = Mitä he sanoivat
participation-parties-save = Tallenna
participation-parties-more = Tallenna ja lisää rivejä
participation-invite-title = Kutsu mukaan
participation-invite-sent = { $count ->
    [one] Kutsuttiin { $count } osoite
   *[other] Kutsuttiin { $count } osoitetta
  }
participation-invite-before = { $count ->
    [one] { $count } osoite oli jo mukana. Sille ei lähetetty uutta kutsua.
   *[other] { $count } osoitetta oli jo mukana. Niille ei lähetetty uutta kutsua.
  }
participation-invite-invited = { $count ->
    [one] Kutsuttuja osoitteita on { $count }.
   *[other] Kutsuttuja osoitteita on { $count }.
  }
participation-invite-coming = { $count ->
    [one] Tulossa on ilmoituksensa mukaan { $count } ihminen.
   *[other] Tulossa on ilmoituksensa mukaan { $count } ihmistä.
  }
participation-invite-by-mail = Kutsu sähköpostilla
participation-invite-mail-says = Kutsussa on tilaisuuden nimi, aika ja linkki. Osoitteita käytetään vain tähän, ja ne poistetaan, kun tulokset on kerrottu. Kutsu vain niitä, joilta olet saanut luvan.
participation-invite-language = Kutsun kieli
participation-invite-addresses = Sähköpostiosoitteet
participation-invite-addresses-hint = Yksi osoite riville
participation-invite-none = Kirjoita vähintään yksi osoite
participation-invite-many = Kutsu kerralla enintään { $most } osoitetta
participation-invite-wrong = Korjaa nämä osoitteet: { $addresses }
participation-invite-send = Lähetä kutsut
participation-invite-closed = Tilaisuus on alkanut, joten kutsuja ei enää lähetetä.
participation-invite-link = Avoin linkki
participation-invite-link-text = Kuka tahansa voi lukea sivun ja ilmoittaa siellä tulevansa. Jaa linkkiä tai tulosta koodi julisteeseen.
participation-tell-title = Kerro tulokset
participation-tell-lead = { $count ->
    [one] Tulokset julkaistaan, ja niistä kerrotaan sähköpostilla { $count } osoitteeseen.
   *[other] Tulokset julkaistaan, ja niistä kerrotaan sähköpostilla { $count } osoitteeseen.
  }
participation-tell-forgets = Kun viestit on lähetetty, kaikki osoitteet poistetaan tilaisuuden tiedoista. Sen jälkeen heille ei voi enää kirjoittaa.
participation-tell-send = Kerro tulokset nyt
participation-tell-done = { $count ->
    [one] Tulokset kerrottiin { $day } yhteen osoitteeseen
   *[other] Tulokset kerrottiin { $day }, osoitteita oli { $count }
  }
participation-tell-told = Osoitteet on poistettu. Voit vielä korjata tekstiä, mutta siitä ei lähetetä uutta viestiä.
participation-tell-correct = Tallenna korjaus
participation-cancel-title = Peru tilaisuus
participation-cancel-lead = { $count ->
    [one] Perumisesta ja sen syystä kerrotaan { $count } osoitteeseen. Sen jälkeen osoitteet poistetaan. Perumista ei voi kumota.
   *[other] Perumisesta ja sen syystä kerrotaan { $count } osoitteeseen. Sen jälkeen osoitteet poistetaan. Perumista ei voi kumota.
  }
participation-cancel-save = Peru tilaisuus ja kerro siitä
participation-again-old-title = Lomake oli auki yli vuorokauden
participation-again-foreign-title = Lomaketta ei voitu lähettää
participation-again-often-title = Samasta verkosta on tullut paljon lomakkeita
participation-again-fault-title = Lomaketta ei voitu tallentaa
participation-again-kept = Kaikki kirjoittamasi on tallessa alla. Lähetä lomake uudelleen.
participation-again-wait = Kaikki kirjoittamasi on tallessa alla. Odota hetki ja lähetä lomake uudelleen.
participation-join-title = Ilmoita, että tulet
participation-join-closed = Tilaisuuteen ei voi enää ilmoittautua. Se on alkanut tai peruttu.
participation-join-stored = Emme kysy nimeäsi. Tallennamme vain, että yksi ihminen lisää on tulossa.
participation-join-email = Sähköpostiosoite
participation-join-email-hint = Täytä vain, jos haluat tiedon tuloksista. Tallennamme osoitteen ja kielen vain tätä varten ja poistamme ne, kun tulokset on kerrottu.
participation-join-email-wrong = Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi, tai jätä kohta tyhjäksi
participation-join-send = Olen tulossa
participation-join-thanks = Järjestäjä tietää nyt, että yksi ihminen lisää on tulossa. Jos annoit sähköpostiosoitteen, kerromme sinulle tuloksista.
participation-verdict-title = Kerro, saitko vaikuttaa
participation-verdict-closed = Tästä tilaisuudesta ei voi nyt vastata. Vastata voi tilaisuuden alusta kahdeksan viikkoa.
participation-verdict-lead = Jos olit mukana, kerro oma näkemyksesi. Luvattu taso oli: { $level }. Voit vastata { $day } asti.
participation-verdict-level = Mikä taso mielestäsi toteutui?
participation-verdict-level-missing = Valitse, mikä taso mielestäsi toteutui
participation-verdict-influence = Koin, että sain vaikuttaa asiaan.
participation-verdict-comment = Mitä haluat sanoa järjestäjälle?
participation-verdict-comment-hint = Vain järjestäjät näkevät tämän. Älä kirjoita henkilötunnusta, muiden ihmisten nimiä tai tarkkoja terveystietoja.
participation-verdict-comment-long = Lyhennä tämä enintään { $most } merkkiin
participation-verdict-stored = Emme kysy nimeäsi. Tallennamme vastauksesi, sen kielen ja ajan. Vastaukset julkaistaan lukuina, kun niitä on vähintään viisi.
participation-verdict-send = Lähetä vastaus
participation-verdict-thanks = Vastauksesi on tallennettu. Jos haluat muuttaa sitä, palaa lomakkeeseen selaimella ja lähetä se uudelleen.
participation-public-title = Osallistu ja vaikuta
participation-public-lead = Täällä näet, missä voit vaikuttaa alueen palveluihin, mihin asti vaikutuksesi ulottuu ja mitä tilaisuuksista seurasi.
participation-public-all = Kaikki
participation-public-filter = Näytä
participation-public-coming = Tulossa
participation-public-coming-none = Juuri nyt ei ole tulossa tilaisuuksia.
participation-public-past = Pidetyt
participation-public-past-none = Tilaisuuksia ei ole vielä pidetty.
participation-one-level = Luvattu taso
participation-one-means = Keino lain mukaan (laki hyvinvointialueesta 29 §)
participation-one-held = Pidetty
participation-one-thanks = Kiitos
participation-one-cancelled = Tilaisuus on peruttu
participation-one-influence-title = Miten voit vaikuttaa
participation-one-declared-late = Taso on kirjattu vasta tilaisuuden jälkeen, joten sitä ei ollut luvattu etukäteen.
participation-one-parties = Ketkä kutsuttiin ja mitä he sanoivat
participation-one-party-invited = Kutsuttu
participation-one-results = Mitä tilaisuudesta seurasi
participation-one-results-none = Tuloksia ei ole vielä kerrottu.
participation-one-told = Tulokset kerrottiin osallistujille { $day }.
participation-one-people = Ketkä osallistuivat
participation-one-people-count = { $count ->
    [one] { $count } osallistuja
   *[other] { $count } osallistujaa
  }
participation-one-people-few = Alle 5 osallistujaa
participation-one-verdicts = Mitä luvattiin ja mitä osallistujat sanovat
participation-one-promised = Luvattu taso: { $level }.
participation-one-verdicts-count = { $count ->
    [one] { $count } osallistuja sanoo, että toteutunut taso oli:
   *[other] { $count } osallistujaa sanoo, että toteutunut taso oli:
  }
participation-one-verdicts-few = Vastauksia on alle 5, joten niitä ei vielä näytetä.
participation-one-influence = ”Koin, että sain vaikuttaa asiaan.”
participation-one-costs = Kulut ja haitat
participation-library-lead = Menetelmiä, joilla ihmiset otetaan mukaan palvelujen kehittämiseen ja joilla työyhteisö kehittää omaa työtään. Teemat ovat Sotehelmet-kokonaisuudesta.
participation-method-fits = Milloin menetelmä sopii
participation-method-how = Näin se tehdään
participation-method-time = Aika
participation-method-remote = Etänä
participation-method-levels = Osallistumisen tasot, joihin menetelmä yltää
participation-method-pitfalls = Mikä menee helposti vikaan
participation-method-used = Missä menetelmää on käytetty
participation-method-source = Lähde
participation-verdict-cannot-tell = En osaa sanoa
