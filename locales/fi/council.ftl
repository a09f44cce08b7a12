council-language-fi = Suomi
council-language-sv = Ruotsi
council-language-other = Muut kielet
council-age-under-7 = Alle 7-vuotiaat
council-age-from-7 = 7–12-vuotiaat
council-age-from-13 = 13–17-vuotiaat
council-age-from-18 = 18–64-vuotiaat
council-age-from-65 = 65 vuotta täyttäneet
council-changes-title = Viimeisimmät muutokset
council-changes-none = Mitään ei ole vielä muutettu.
council-populations-title = Asukas- ja asiakasmäärät { $year }
council-populations-lead = Osallisuuskertomus vertaa palautteen määrää näihin lukuihin. Näin näkyy, keitä kuullaan vähiten. Täytä ne luvut, jotka tiedät.
council-populations-years = Vuodet
council-populations-done = Luvut on tallennettu.
council-populations-residents = Asukkaat
council-populations-everybody = Kaikki asukkaat
council-populations-all = Asukkaita yhteensä
council-populations-languages = Asukkaat äidinkielen mukaan
council-populations-ages = Asukkaat iän mukaan
council-populations-ages-hint = Palautteen antajilta ei kysytä ikää. Ikäryhmien koot näkyvät kertomuksessa, mutta palautetta ei voi verrata niihin.
council-populations-clients = Asiakkaat
council-populations-clients-hint = Kuinka moni on vuoden aikana käyttänyt palvelua? Laske jokainen asiakas palvelussa yhden kerran.
council-populations-services = Asiakkaat palvelun mukaan
council-populations-source = Mistä luvut ovat
council-populations-source-fi = Lähde suomeksi
council-populations-source-sv = Lähde ruotsiksi
council-populations-source-hint = Esimerkiksi: Tilastokeskus, väestörakenne. Lähde näkyy kertomuksessa.
council-populations-source-missing = Kirjoita, mistä luvut ovat
council-populations-source-long = Kirjoita lähde enintään { $most } merkillä
council-populations-day = Miltä päivältä luvut ovat
council-populations-day-hint = Esimerkiksi: 31.12.2025
council-populations-day-wrong = Kirjoita päivä, joka on jo ollut, esimerkiksi 31.12.2025
council-populations-number-wrong = Kirjoita luku ilman desimaaleja, esimerkiksi 12 345
council-populations-parts-wrong = Kielten tai ikäryhmien luvut ovat yhteensä suuremmat kuin asukkaiden määrä
council-populations-save = Tallenna luvut
council-populations-nothing = ei lukua
council-publishing-title = Osallisuuskertomus
council-publishing-back = Hyvinvointialueen asetukset
council-publishing-lead = Osallisuuskertomus kertoo aluevaltuustolle, mitä osallistumisesta seurasi. Päätä, minkä vuoden kertomuksen kaikki saavat lukea.
council-publishing-populations = Asukas- ja asiakasmäärät
council-publishing-none = Minkään vuoden lukuja ei ole vielä suljettu. Luvut suljetaan kaksi viikkoa vuoden kolmanneksen päättymisen jälkeen.
council-publishing-caption = Kertomukset vuosittain
council-publishing-year = Vuosi
council-publishing-figures = Palautteen luvut
council-publishing-read-by = Kuka saa lukea
council-publishing-change = Muuta
council-publishing-since = Kaikki, { $day } alkaen
council-publishing-everybody = kaikki
council-publishing-staff = henkilöstö ja päättäjät
council-publishing-publish = Julkaise { $year }
council-publishing-withdraw = Peru julkaisu { $year }
council-publishing-done = Muutos on tallennettu.
council-thirds-none = ei suljettuja lukuja
council-thirds-all = koko vuosi
council-thirds-first-two = tammikuu–elokuu
council-thirds-last-two = toukokuu–joulukuu
council-thirds-first = tammikuu–huhtikuu
council-thirds-second = toukokuu–elokuu
council-thirds-third = syyskuu–joulukuu
council-thirds-some = tammikuu–huhtikuu ja syyskuu–joulukuu
council-report-title = Osallisuuskertomus, { $county }
council-report-definition = Asiakasosallisuus on asiakkaiden ja asiakasryhmien osallistumista ja vaikuttamista palvelujen suunnitteluun, kehittämiseen, toteutukseen tai arviointiin.
council-report-years = Kertomuksen vuosi
council-report-figures = Palautteen luvut ovat ajalta: { $figures }. Ne on suljettu, joten ne pysyvät samoina kaikissa raporteissa. Luvattujen muutosten tilanne on kertomuksen tekopäivältä.
council-report-no-figures = Palautteen lukuja ei ole vielä suljettu.
council-promised-title = Mitä luvattiin ja mitä siitä seurasi
council-promised-none = Ennen vuotta { $year } ei ollut annettu lupauksia, jotka olisivat olleet kesken.
council-promised-finding = { $all ->
    [one] Ennen vuotta oli luvattu yksi muutos.
   *[other] Ennen vuotta oli luvattu { $all } muutosta.
  } Tehty: { $made }. Kesken: { $open }. Myöhässä: { $lapsed }. Luovuttu: { $dropped }.
council-promised-caption = Ennen vuotta { $year } luvatut muutokset, joita ei silloin ollut vielä tehty
council-promised-change = Muutos
council-promised-place = Missä
council-promised-due = Luvattu päivä
council-promised-standing = Mitä siitä tuli
council-promised-effect = Auttoiko se
council-promised-effect-definition = Tulos on muutoksen omalta sivulta: mitä mitattiin, päätettiin ennen muutosta. Tyhjä tarkoittaa, että muutosta ei ole tehty tai mitään ei ole vielä mitattu.
council-promised-note = Muutos on luvattu, kun se on kirjattu suunnitelluksi. Jokaisella muutoksella on julkinen sivu, jolla kerrotaan sen vaiheet.
council-means-title = Miten ihmiset osallistuivat
council-means-finding = { $activities ->
    [0] Vuoden aikana ei pidetty yhtään osallistumistilaisuutta.
    [one] Vuoden aikana pidettiin yksi osallistumistilaisuus. Lain kuudesta keinosta käytettiin { $used }.
   *[other] Vuoden aikana pidettiin { $activities } osallistumistilaisuutta. Lain kuudesta keinosta käytettiin { $used }.
  }
council-means-unused = Käyttämättä jäivät: { $means }.
council-means-caption = Osallistumistilaisuudet lain keinon mukaan { $year }
council-means-levels-caption = Osallistumistilaisuudet luvatun tason mukaan { $year }
council-means-dimensions-caption = Osallistumistilaisuudet sen mukaan, mihin osallistuttiin, { $year }
council-means-groups-caption = Ketkä osallistuivat { $year }
council-means-means = Keino
council-means-definition = Hyvinvointialueesta annetun lain (611/2021) 29 §:n keinot osallistua ja vaikuttaa.
council-means-level = Luvattu taso
council-means-level-definition = Kuinka pitkälle osallistujien vaikutus luvattiin ennen tilaisuutta.
council-means-dimension = Mihin osallistuttiin
council-means-dimension-definition = Kansallisen määritelmän neljä osaa: suunnittelu, kehittäminen, toteutus ja arviointi.
council-means-group = Ryhmä
council-means-activities = Tilaisuuksia
council-means-people = Osallistujia vähintään
council-means-people-definition = Tilaisuuksien omilla sivuilla näkyvien lukujen summa. Alle viiden hengen ryhmät eivät näy, joten ne puuttuvat.
council-means-said = Kertoi, mikä taso toteutui
council-means-said-definition = Osallistujat, jotka kertoivat jälkikäteen, mikä taso heidän mielestään toteutui. Alle viiden ryhmät puuttuvat.
council-means-reached = Lupaus toteutui
council-means-reached-definition = Heistä ne, joiden mielestä luvattu taso tai sitä korkeampi toteutui.
council-means-parties = Tilaisuuksiin kutsuttiin nimeltä { $count } tahoa, kuten neuvostoja ja järjestöjä.
council-means-note = Sama ihminen voi olla mukana monessa tilaisuudessa. Kenenkään nimeä ei ole missään luvussa.
council-heard-title = Ketkä antoivat palautetta ja keitä puuttuu
council-heard-all = Palautteita oli { $pieces }. Sama ihminen voi antaa palautetta monta kertaa, eikä antajia yhdistetä toisiinsa.
council-heard-least-languages = Kielistä muita vähemmän on kuultu: { $groups }.
council-heard-least-services = Palveluista muita vähemmän on kuultu: { $groups }.
council-heard-more = sekä { $count } muuta
council-heard-group = { $group } ({ $rate } palautetta tuhatta kohti)
council-heard-group-at-most = { $group } (enintään { $rate } palautetta tuhatta kohti)
council-heard-alike = Mitään ryhmää ei ole kuultu muita vähemmän niin selvästi, ettei ero voisi olla sattumaa.
council-heard-unknown = Asukas- ja asiakasmääriä ei ole merkitty, joten ei voi sanoa, keitä kuullaan vähiten.
council-heard-earlier = Asukas- ja asiakasmäärät ovat vuodelta { $year }, koska uudempia ei ole merkitty.
council-heard-source = Lähde: { $source }, { $day }.
council-heard-pieces = Palautteita
council-heard-pieces-definition = Vuoden aikana tulleet palautteet. Alle viiden ryhmät on piilotettu, ja niiden suojaksi joskus muitakin.
council-heard-residents = Asukkaita
council-heard-clients = Asiakkaita
council-heard-rate = Palautteita tuhatta kohti
council-heard-rate-definition = Palautteet jaettuna asukkailla tai asiakkailla, kertaa tuhat. Väli on 95 prosentin luottamusväli (Poisson, tarkka).
council-heard-unit = tuhatta kohti
council-heard-low = Välin alaraja
council-heard-high = Välin yläraja
council-heard-language = Kieli
council-heard-language-definition = Palautteen kieli on se, jolla se kirjoitettiin. Asukkaan kieli on äidinkieli.
council-heard-languages-caption = Palautteet ja asukkaat kielen mukaan
council-heard-service = Palvelu
council-heard-services-caption = Palautteet ja asiakkaat palvelun mukaan
council-heard-age = Palautteen antajien ikää ei tiedetä, koska sitä ei kysytä. Siksi ei voi sanoa, minkä ikäisiä kuullaan vähiten.
council-heard-ages-caption = Asukkaat iän mukaan
council-heard-age-column = Ikä
council-heard-perspectives-caption = Palautteet sen mukaan, kenen näkökulmasta ne on annettu
council-heard-perspective = Näkökulma
council-heard-note = Pieni luku ei kerro syytä. Moni ei ehkä tiedä, että palautetta voi antaa, tai ei pysty antamaan sitä verkossa.
council-equity-title = Kohdellaanko kieliä samalla tavalla
council-equity-in-time = Vastattu luvatussa ajassa
council-equity-in-time-definition = Osuus niistä palautteista, joihin luvattiin vastaus. Vastausta vielä odottavat ovat mukana sen ajan, jonka ne ovat odottaneet (Kaplan–Meier).
council-equity-rated = Vastaus vastasi asiaan
council-equity-rated-definition = Osuus niistä antajista, jotka arvioivat saamansa vastauksen ja sanoivat, että se vastasi asiaan.
council-equity-led = Johti muutokseen
council-equity-led-definition = Osuus kaikista palautteista, jotka on liitetty johonkin muutokseen.
council-equity-median = Vastauksen mediaani
council-equity-median-definition = Puolet vastauksista tuli tässä ajassa tai nopeammin. Luku näkyy, kun koko vuosi on suljettu.
council-equity-ninth = Yhdeksän kymmenestä
council-equity-ninth-definition = Yhdeksän kymmenestä vastauksesta tuli tässä ajassa tai nopeammin.
council-equity-days-unit = päivää
council-equity-all = Kaikki kielet
council-equity-caption = Vastaaminen ja muutokset palautteen kielen mukaan
council-equity-statement = Väittämä
council-equity-agree-definition = Osuus vastanneista, jotka olivat samaa mieltä (4 tai 5). Alle 20 vastauksen osuus on piilotettu.
council-equity-statements-caption = Samaa mieltä väittämistä palautteen kielen mukaan
council-equity-differences-caption = Erot kielten välillä
council-equity-measure = Mitä verrataan
council-equity-compared = Kieli
council-equity-compared-definition = Tätä kieltä verrataan muihin.
council-equity-difference = Ero
council-equity-difference-definition = Luku tällä kielellä, josta on vähennetty se, mihin verrataan. Väli on vähintään 95 prosentin luottamusväli, ja se on leveämpi, kun verrataan useaa kerralla (Holm).
council-equity-points = prosenttiyksikköä
council-equity-finding = Mitä voi sanoa
council-equity-finding-definition = Ero sanotaan vain, kun sattuma tekee sellaisen harvemmin kuin kerran kahdestakymmenestä. Ei eroa sanotaan vain, kun kymmenen prosenttiyksikön tai kahden päivän ero olisi huomattu neljä kertaa viidestä.
council-equity-larger = enemmän
council-equity-smaller = vähemmän
council-equity-same = eroa ei näy
council-equity-few = liian vähän vastauksia
council-equity-in-time-larger = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen vastattiin luvatussa ajassa useammin kuin { $reference ->
    [rest] muunkieliseen
   *[fi] suomenkieliseen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }).
council-equity-in-time-smaller = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen vastattiin luvatussa ajassa harvemmin kuin { $reference ->
    [rest] muunkieliseen
   *[fi] suomenkieliseen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }).
council-equity-in-time-same = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen vastattiin luvatussa ajassa yhtä usein kuin { $reference ->
    [rest] muunkieliseen
   *[fi] suomenkieliseen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }), mikä voi olla sattumaa.
council-equity-in-time-few = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen on luvattu niin vähän vastauksia, ettei voi sanoa, vastataanko siihen yhtä usein luvatussa ajassa kuin suomenkieliseen.
council-equity-days-larger = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen vastattiin hitaammin kuin { $reference ->
    [rest] muunkieliseen
   *[fi] suomenkieliseen
  }: mediaanien ero on { $difference } päivää ({ $low }…{ $high }).
council-equity-days-smaller = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen vastattiin nopeammin kuin { $reference ->
    [rest] muunkieliseen
   *[fi] suomenkieliseen
  }: mediaanien ero on { $difference } päivää ({ $low }…{ $high }).
council-equity-days-same = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen vastattiin yhtä nopeasti kuin { $reference ->
    [rest] muunkieliseen
   *[fi] suomenkieliseen
  }: mediaanien ero on { $difference } päivää ({ $low }…{ $high }), mikä voi olla sattumaa.
council-equity-days-few = { $language ->
    [sv] Ruotsinkieliseen
   *[other] Muunkieliseen
  } palautteeseen annettuja vastauksia on niin vähän, ettei niiden nopeutta voi verrata suomenkielisiin.
council-equity-days-caption = Erot vastausten mediaaneissa kielten välillä
council-equity-rated-larger = { $language ->
    [sv] Ruotsinkielisen
   *[other] Muunkielisen
  } palautteen antajat saivat useammin vastauksen, joka vastasi asiaan, kuin { $reference ->
    [rest] muunkielisen
   *[fi] suomenkielisen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }).
council-equity-rated-smaller = { $language ->
    [sv] Ruotsinkielisen
   *[other] Muunkielisen
  } palautteen antajat saivat harvemmin vastauksen, joka vastasi asiaan, kuin { $reference ->
    [rest] muunkielisen
   *[fi] suomenkielisen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }).
council-equity-rated-same = { $language ->
    [sv] Ruotsinkielisen
   *[other] Muunkielisen
  } palautteen antajat saivat yhtä usein vastauksen, joka vastasi asiaan, kuin { $reference ->
    [rest] muunkielisen
   *[fi] suomenkielisen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }), mikä voi olla sattumaa.
council-equity-rated-few = { $language ->
    [sv] Ruotsinkielisen
   *[other] Muunkielisen
  } palautteen antajat ovat arvioineet niin harvan vastauksen, ettei vastauksia voi verrata suomenkielisiin.
council-equity-led-larger = { $language ->
    [sv] Ruotsinkielinen
   *[other] Muunkielinen
  } palaute johti muutokseen useammin kuin { $reference ->
    [rest] muunkielinen
   *[fi] suomenkielinen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }).
council-equity-led-smaller = { $language ->
    [sv] Ruotsinkielinen
   *[other] Muunkielinen
  } palaute johti muutokseen harvemmin kuin { $reference ->
    [rest] muunkielinen
   *[fi] suomenkielinen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }).
council-equity-led-same = { $language ->
    [sv] Ruotsinkielinen
   *[other] Muunkielinen
  } palaute johti muutokseen yhtä usein kuin { $reference ->
    [rest] muunkielinen
   *[fi] suomenkielinen
  }: ero on { $difference } prosenttiyksikköä ({ $low }…{ $high }), mikä voi olla sattumaa.
council-equity-led-few = { $language ->
    [sv] Ruotsinkielistä
   *[other] Muunkielistä
  } palautetta on niin vähän, ettei voi sanoa, johtaako se muutokseen yhtä usein kuin suomenkielinen.
council-equity-agree-less = { $language ->
    [sv] Ruotsinkielisen
   *[other] Muunkielisen
  } palautteen antajat olivat { $reference ->
    [rest] muita
   *[fi] suomenkielisiä
  } harvemmin samaa mieltä väittämistä: { $statements }.
council-equity-agree-more = { $language ->
    [sv] Ruotsinkielisen
   *[other] Muunkielisen
  } palautteen antajat olivat { $reference ->
    [rest] muita
   *[fi] suomenkielisiä
  } useammin samaa mieltä väittämistä: { $statements }.
council-equity-agree-same = { $language ->
    [sv] Ruotsinkielisen
   *[other] Muunkielisen
  } ja { $reference ->
    [rest] muunkielisen
   *[fi] suomenkielisen
  } palautteen antajat olivat yhtä usein samaa mieltä { $same } väittämästä, kun väittämiä on { $all }.
council-equity-hidden = { $language ->
    [sv] Ruotsinkielistä
   *[other] Muunkielistä
  } palautetta ei voi verrata muihin näissä: { $measures }. Lukuja on liian vähän tai niitä ei voi näyttää paljastamatta yksittäisiä vastauksia.
council-equity-agree = Samaa mieltä väittämistä
council-equity-reference = Verrattu
council-equity-reference-definition = Suomenkieliseen palautteeseen, tai jos sen lukua ei voi näyttää, kaikkeen muunkieliseen yhdessä.
council-equity-not-swedish = Suomi ja muut kielet yhdessä
council-equity-rest = Kaikki muut kielet
council-equity-figures = Luvut
council-equity-note = Ero ei kerro syytä. Palaute eri kielillä voi koskea eri palveluja. Se, ettei eroa näy, ei todista, ettei sitä ole.
council-reasons-title = Miksi kaikki ei muuttunut
council-reasons-finding = Yleisin syy olla muuttamatta oli: { $reason } ({ $count } palautetta).
council-reasons-none = Palautteita, joista olisi päätetty olla muuttamatta mitään, ei ole niin paljon, että ne näkyisivät tässä.
council-reasons-caption = Palautteet, joista päätettiin olla muuttamatta mitään
council-reasons-reason = Syy
council-reasons-definition = Palautteet, joista on päätetty tällä syyllä, ettei mitään muuteta. Palautteella voi olla useita syitä.
council-reasons-note = Jokainen antaja on saanut syyn omin sanoin kirjoitettuna, jos hän halusi vastauksen.
council-costs-title = Mitä osallistuminen maksoi ja oliko siitä haittaa
council-costs-finding = Kirjatut kulut ovat yhteensä { $euros } euroa ja henkilöstön työ { $hours } tuntia.
council-costs-unknown = Kuluja tai henkilöstön työtunteja ei ole kirjattu.
council-costs-caption = Kulut ja työtunnit { $year }
council-costs-what = Mistä
council-costs-activities = Osallistumistilaisuudet
council-costs-changes = Tehdyt muutokset
council-costs-number = Määrä
council-costs-euros = Kulut
council-costs-euro-unit = euroa
council-costs-euros-definition = Kirjattujen kulujen summa. Kuluja ei ole kirjattu kaikista, joten todellinen summa voi olla suurempi.
council-costs-euros-known = Kulut kirjattu
council-costs-hours = Henkilöstön työ
council-costs-hour-unit = tuntia
council-costs-hours-definition = Kirjattujen tuntien summa. Tunteja ei ole kirjattu kaikista.
council-costs-hours-known = Tunnit kirjattu
council-costs-no-harm = Tilaisuuksista ei ole kirjattu haittaa.
council-costs-harm = Tilaisuuksista on kirjattu tällaista haittaa:
council-costs-harmed = Muutokset, joista tarkistuksessa todettiin haittaa: { $changes }.
