//! Made-up answers, as offices write them, in Finnish, Swedish and English.

pub(super) const QUEUE_FI: &str = "Jonotin ajanvarauksessa puhelimessa kaksi tuntia ja puhelu katkesi. Miksi takaisinsoitto ei toimi?";
pub(super) const FOOD_FI: &str = "Äidin ruoka tulee kylmänä palvelutalossa. Kukaan ei lämmitä sitä.";
pub(super) const THANKS_FI: &str = "Hoitaja Kalliolan osastolla piti isää kädestä koko yön. Kiitos hänelle.";
pub(super) const IDEA_FI: &str = "Laittakaa neuvolan aulaan vaunuille katos, sateella ne kastuvat.";
pub(super) const QUEUE_SV: &str = "Jag väntade två timmar i telefon på tidsbokningen. Varför fungerar inte återuppringningen?";
pub(super) const FOOD_SV: &str = "Mammas mat är alltid kall på servicehuset. Ingen värmer den.";
pub(super) const THANKS_SV: &str = "Skötaren på avdelning tre höll pappa i handen hela natten. Tack till henne.";
pub(super) const IDEA_SV: &str = "Bygg ett tak för barnvagnarna utanför rådgivningen, de blir våta.";

/// Answers without a fault but perhaps of wording: language, kind, what they answer, the answer.
pub(super) const GOOD: &[(&str, &str, &str, &str)] = &[
    (
        "fi",
        "problem",
        QUEUE_FI,
        "Hei!\n\nOlen pahoillani, että odotit kaksi tuntia ja puhelu katkesi. Takaisinsoitto oli rikki maanantaista keskiviikkoon, ja se on nyt korjattu. Soitamme sinulle huomenna aamupäivällä.\n\nYstävällisin terveisin\nMaija Virtanen\nosastonhoitaja, Keskustan terveysasema\np. 06 123 4567",
    ),
    (
        "fi",
        "problem",
        QUEUE_FI,
        "Hei, kiitos kun kerroit jonosta. Ajanvarauksessa oli tiistaina vain yksi hoitaja. Ensi viikosta alkaen puheluihin vastaa kolme. Voit varata ajan myös verkossa.\n\nTerveisin Maija Virtanen, vastaava hoitaja",
    ),
    (
        "fi",
        "problem",
        FOOD_FI,
        "Hei!\n\nPahoittelen, että äitisi on saanut ruokansa kylmänä. Lämmitämme tästä päivästä alkaen jokaisen annoksen ennen tarjoilua. Jos ruoka on vielä kylmää, kerro siitä suoraan keittiöön.\n\nTerveisin\nMaija Virtanen, palvelutalon johtaja",
    ),
    (
        "fi",
        "problem",
        FOOD_FI,
        "Kiitos viestistäsi. Kylmä ruoka ei saa olla arkea. Keittiö hankki lämpövaunun, ja se otetaan käyttöön maanantaina. Soitan sinulle kahden viikon päästä ja kysyn, onko asia kunnossa. Emäntä Maija Virtanen, Koivulan palvelutalo",
    ),
    (
        "fi",
        "thanks",
        THANKS_FI,
        "Hei! Kiitos kauniista sanoistasi. Luimme ne osaston aamupalaverissa, ja yöhoitaja liikuttui. Terveisin Maija Virtanen, osastonhoitaja",
    ),
    (
        "fi",
        "thanks",
        THANKS_FI,
        "Kiitos, välitin terveisesi yövuorolle. Yöhoitaja muisti isäsi tarinat Lapista. Terveisin Maija Virtanen, apulaisosastonhoitaja, Kalliola",
    ),
    (
        "fi",
        "idea",
        IDEA_FI,
        "Hei, hyvä ehdotus! Katos vaunuille tilattiin tänään, ja se pystytetään syyskuussa. Siihen asti vaunut voi jättää tuulikaappiin. Terveisin Maija Virtanen, terveydenhoitaja",
    ),
    (
        "fi",
        "idea",
        IDEA_FI,
        "Kiitos ehdotuksesta. Katosta emme voi rakentaa, koska pelastustie kulkee oven edestä. Hankimme sen sijaan sadesuojia lainattavaksi, ja saat sellaisen neuvolan tiskiltä. Palvelupäällikkö Maija Virtanen",
    ),
    (
        "fi",
        "question",
        "Saako verikokeeseen tulla ilman aikaa?",
        "Hei! Verikokeeseen pääsee ilman aikaa arkisin kello 7–9. Muulloin varaa aika numerosta 06 123 4567. Terveisin laboratoriohoitaja Maija Virtanen",
    ),
    (
        "fi",
        "question",
        "Milloin hammashoitolan remontti valmistuu?",
        "Hei, kiitos kysymyksestä. Hammashoitola avataan 1.10., ja kaikki ajat siirretään silloin takaisin. Saat siitä kirjeen. Terv. Maija Virtanen, osastosihteeri",
    ),
    (
        "sv",
        "problem",
        QUEUE_SV,
        "Hej!\n\nJag beklagar att du fick vänta två timmar. Återuppringningen var ur funktion från måndag till onsdag och fungerar nu igen. Vi ringer dig i morgon förmiddag.\n\nMed vänliga hälsningar\nMaija Virtanen\navdelningsskötare, hälsostationen i centrum\ntfn 06 123 4567",
    ),
    (
        "sv",
        "problem",
        QUEUE_SV,
        "Hej, tack för att du berättade om kön. På tisdagen svarade bara en skötare. Från och med nästa vecka svarar tre. Du kan också boka tid på nätet.\n\nHälsningar Maija Virtanen, ansvarig skötare",
    ),
    (
        "sv",
        "problem",
        FOOD_SV,
        "Hej!\n\nJag är ledsen att din mamma fått kall mat. Från i dag värmer vi varje portion före serveringen. Om maten ännu är kall kan du säga det direkt till köket.\n\nHälsningar\nMaija Virtanen, servicehusets chef",
    ),
    (
        "sv",
        "problem",
        FOOD_SV,
        "Tack för ditt meddelande. Kall mat får inte vara vardag. Köket har skaffat en värmevagn som tas i bruk på måndag. Jag ringer dig om två veckor och frågar hur det går. Vänliga hälsningar, köksansvariga Maija Virtanen",
    ),
    (
        "sv",
        "thanks",
        THANKS_SV,
        "Hej! Tack för dina fina ord. Vi läste dem på morgonmötet och nattskötaren blev rörd. Hälsningar Maija Virtanen, avdelningsskötare",
    ),
    (
        "sv",
        "thanks",
        THANKS_SV,
        "Tack, jag har framfört hälsningen till nattskiftet. Vi minns din pappa väl. Vänliga hälsningar, biträdande avdelningsskötaren Maija Virtanen",
    ),
    (
        "sv",
        "idea",
        IDEA_SV,
        "Hej, vilket bra förslag! Ett tak för barnvagnarna är beställt och byggs i september. Till dess kan vagnarna stå i vindfånget. Tack! Hälsningar Maija Virtanen, hälsovårdare",
    ),
    (
        "sv",
        "idea",
        IDEA_SV,
        "Tack för förslaget. Ett tak kan vi inte bygga, för räddningsvägen går framför dörren. Vi skaffar i stället regnskydd att låna, och du får ett i luckan på rådgivningen. Servicechef Maija Virtanen",
    ),
    (
        "sv",
        "question",
        "Får man komma till blodprov utan tid?",
        "Hej! Till blodprov får du komma utan tid vardagar klockan 7–9. Annars bokar du tid på numret 06 123 4567. Hälsningar laboratorieskötare Maija Virtanen",
    ),
    (
        "sv",
        "question",
        "När blir renoveringen av tandkliniken klar?",
        "Hej, tack för frågan. Tandkliniken öppnar den 1 oktober, och alla tider flyttas då tillbaka. Du får ett brev om det. Mvh Maija Virtanen, avdelningssekreterare",
    ),
    (
        "en",
        "problem",
        "I waited two hours on the phone. Why does nobody call back?",
        "Hello,\n\nI am sorry that you waited two hours. The call-back was broken from Monday to Wednesday and has been repaired. We will call you tomorrow morning.\n\nKind regards\nMaija Virtanen, head nurse",
    ),
    (
        "en",
        "question",
        "Can I come for a blood test without an appointment?",
        "Hello! Yes, you can come for a blood test on weekdays from 7 to 9. At other times please book an appointment by phone. Best wishes, laboratory nurse Maija Virtanen",
    ),
];

/// Answers that could be sent to anybody, with their language.
pub(super) const GENERIC: &[(&str, &str)] = &[
    ("fi", "Kiitos palautteestasi. Palautteesi on meille tärkeä, ja käsittelemme sen yksikössämme. Ystävällisin terveisin Asiakaspalvelu"),
    (
        "fi",
        "Hei,\n\nKiitos palautteestasi! Kehitämme toimintaamme jatkuvasti asiakkailta saadun palautteen perusteella. Palautteesi on välitetty yksikön esihenkilölle.\n\nTerveisin\nHyvinvointialue",
    ),
    ("fi", "Hei! Pahoittelemme aiheutunutta haittaa. Asia käydään läpi henkilökunnan kanssa. Hyvää päivänjatkoa!"),
    (
        "fi",
        "Kiitos viestistäsi ja kun otit yhteyttä. Ikävä kuulla kokemuksestasi. Otamme palautteesi huomioon palveluidemme kehittämisessä. Terveisin asiakaspalvelu",
    ),
    (
        "fi",
        "Hei. Kiitos yhteydenotostanne. Olemme vastaanottaneet palautteenne, ja se on toimitettu eteenpäin asiasta vastaavalle taholle. Terveisin Kirjaamo",
    ),
    ("fi", "Lämmin kiitos positiivisesta palautteesta! Välitämme kiitokset eteenpäin henkilökunnalle. Hyvää kesää!"),
    ("fi", "Pahoittelemme kokemustasi. Pyrimme parantamaan palvelumme laatua. Palaute on meille arvokasta."),
    ("sv", "Tack för din respons. Din respons är viktig för oss, och vi behandlar den på enheten. Med vänliga hälsningar, kundtjänsten"),
    (
        "sv",
        "Hej,\n\nTack för din respons! Vi utvecklar vår verksamhet hela tiden utifrån den respons vi får av klienterna. Din respons har vidarebefordrats till förmannen.\n\nHälsningar\nVälfärdsområdet",
    ),
    ("sv", "Hej! Vi beklagar olägenheten. Saken gås igenom med personalen. Ha en fin dag!"),
    (
        "sv",
        "Tack för ditt meddelande och för att du tog kontakt. Tråkigt att höra om din upplevelse. Vi beaktar din respons när vi utvecklar våra tjänster. Hälsningar kundtjänsten",
    ),
    (
        "sv",
        "Hej. Tack för kontakten. Vi har tagit emot din respons och den har skickats vidare till den som ansvarar för ärendet. Hälsningar registratorskontoret",
    ),
    ("sv", "Varmt tack för den positiva responsen! Vi förmedlar tacket vidare till personalen. Trevlig sommar!"),
    ("sv", "Vi beklagar din upplevelse. Vi strävar efter att förbättra kvaliteten på vår service. Responsen är värdefull för oss."),
    (
        "en",
        "Thank you for your feedback. Your feedback is important to us and will be passed on to the unit. Kind regards, Customer service",
    ),
    (
        "en",
        "Hello, we are sorry for the inconvenience caused. We take all feedback into account when developing our services. Best wishes, the county",
    ),
];

/// Answers with one thing missing: its code, language, kind, what they answer, the answer.
pub(super) const MISSING: &[(&str, &str, &str, &str, &str)] = &[
    (
        "generic-thanks",
        "fi",
        "problem",
        FOOD_FI,
        "Hei. Kiitos palautteestanne. Viestinne on välitetty yksikköön. Terveisin Maija Virtanen, sihteeri",
    ),
    (
        "generic-thanks",
        "sv",
        "problem",
        FOOD_SV,
        "Hej. Tack för din respons. Vi beklagar. Responsen har vidarebefordrats. Hälsningar Maija Virtanen, sekreterare",
    ),
    (
        "no-thanks",
        "fi",
        "problem",
        FOOD_FI,
        "Hei! Annokset tulevat keskuskeittiöstä kello 10.30 lämpimänä. Lämmitämme ne jatkossa mikrossa. Voit soittaa keittiöön. Terveisin Maija Virtanen, palveluvastaava",
    ),
    (
        "no-thanks",
        "sv",
        "problem",
        FOOD_SV,
        "Hej! Portionerna kommer varma från centralköket klockan 10.30. Vi värmer dem i mikron från och med nu. Du kan ringa köket. Hälsningar Maija Virtanen, serviceansvarig",
    ),
    (
        "not-answered",
        "fi",
        "question",
        "Milloin röntgen avataan taas lauantaisin?",
        "Hei! Ikävää, että laskusi oli väärä. Hyvitämme summan kahden viikon kuluessa. Voit kysyä lisää taloudesta. Terveisin Maija Virtanen, toimistosihteeri",
    ),
    (
        "not-answered",
        "sv",
        "question",
        "När öppnar röntgen igen på lördagar?",
        "Hej! Tråkigt att fakturan var fel. Vi krediterar summan inom två veckor. Du kan fråga mer på ekonomin. Hälsningar Maija Virtanen, byråsekreterare",
    ),
    (
        "only-elsewhere",
        "fi",
        "problem",
        FOOD_FI,
        "Hei. Kiitos palautteesta. Ota yhteyttä keittiöön numeroon 06 123 4567. Terveisin Maija Virtanen, sihteeri",
    ),
    ("only-elsewhere", "fi", "question", "Milloin röntgen avataan?", "Hei, soittakaa terveysasemalle. Terv. Maija Virtanen, neuvoja"),
    (
        "only-elsewhere",
        "sv",
        "problem",
        FOOD_SV,
        "Hej. Tack för responsen. Ta kontakt med köket på numret 06 123 4567. Hälsningar Maija Virtanen, sekreterare",
    ),
    (
        "only-elsewhere",
        "en",
        "problem",
        "The food was cold.",
        "Hello, thank you for your message. Please contact the kitchen. Regards, Maija Virtanen, secretary",
    ),
    (
        "no-next-step",
        "fi",
        "problem",
        FOOD_FI,
        "Hei. Olen pahoillani kylmästä ruoasta. Keskuskeittiön auto oli myöhässä lumisateen vuoksi. Terveisin Maija Virtanen, johtaja, p. 06 123 4567",
    ),
    (
        "no-next-step",
        "sv",
        "problem",
        FOOD_SV,
        "Hej. Ledsamt med den kalla maten, det var tråkigt. Bilen från centralköket var försenad på grund av snöfallet. Hälsningar Maija Virtanen, chef, tfn 06 123 4567",
    ),
    (
        "no-contact",
        "fi",
        "problem",
        FOOD_FI,
        "Hei. Olen pahoillani kylmästä ruoasta. Lämmitämme annokset ensi viikosta alkaen mikrossa. Terveisin Maija Virtanen, johtaja",
    ),
    (
        "no-contact",
        "sv",
        "problem",
        FOOD_SV,
        "Hej. Jag är ledsen för den kalla maten. Vi värmer portionerna i mikron från nästa vecka. Hälsningar Maija Virtanen, chef",
    ),
    ("no-sign-off", "fi", "thanks", THANKS_FI, "Hei! Kiitos kauniista sanoistasi, luimme ne yövuorolle ja isäsi hoitajalle ääneen."),
    ("no-sign-off", "sv", "thanks", THANKS_SV, "Hej! Tack för dina fina ord, vi läste upp dem för nattskiftet och för skötaren."),
    (
        "no-writer",
        "fi",
        "thanks",
        THANKS_FI,
        "Hei! Kiitos kauniista sanoistasi, luimme ne yövuorolle ääneen.\n\nTerveisin\nHyvinvointialue",
    ),
    (
        "no-writer",
        "sv",
        "thanks",
        THANKS_SV,
        "Hej! Tack för dina fina ord, vi läste upp dem för nattskiftet.\n\nHälsningar\nVälfärdsområdet",
    ),
    ("no-role", "fi", "thanks", THANKS_FI, "Hei! Kiitos kauniista sanoistasi, luimme ne yövuorolle ääneen.\n\nTerveisin\nMaija Virtanen"),
    ("no-role", "sv", "thanks", THANKS_SV, "Hej! Tack för dina fina ord, vi läste upp dem för nattskiftet.\n\nHälsningar\nMaija"),
    (
        "no-greeting",
        "fi",
        "question",
        "Saako verikokeeseen tulla ilman aikaa?",
        "Verikokeeseen pääsee ilman aikaa arkisin kello 7–9. Terveisin laboratoriohoitaja Maija Virtanen",
    ),
    (
        "no-greeting",
        "sv",
        "question",
        "Får man komma till blodprov utan tid?",
        "Till blodprov får du komma utan tid vardagar klockan 7–9. Hälsningar laboratorieskötare Maija Virtanen",
    ),
    (
        "other-language",
        "fi",
        "thanks",
        THANKS_FI,
        "Hej! Tack för dina fina ord. Vi läste dem på morgonmötet och skötaren blev mycket glad. Hälsningar Maija Virtanen, avdelningsskötare",
    ),
    (
        "identifier",
        "fi",
        "problem",
        FOOD_FI,
        "Hei! Pahoittelen kylmää ruokaa. Asiakas 131052-308T saa nyt lämpimän aterian, tilasimme sen tänään. Voit soittaa. Terveisin Maija Virtanen, johtaja",
    ),
    (
        "identifier",
        "sv",
        "problem",
        FOOD_SV,
        "Hej! Jag beklagar den kalla maten. Vi svarar dig på maija.meikalainen@gmail.com redan nästa vecka. Hälsningar Maija Virtanen, chef",
    ),
    (
        "placeholder",
        "fi",
        "thanks",
        THANKS_FI,
        "Hei [[etunimi]]! Kiitos kauniista sanoistasi, luimme ne yövuorolle. Terveisin Maija Virtanen, osastonhoitaja",
    ),
    (
        "passive",
        "fi",
        "problem",
        FOOD_FI,
        "Hei! Pahoittelen kylmää ruokaa. Asia selvitetään, tilanteesta keskustellaan ja tarvittavat muutokset toteutetaan syksyllä. Voit soittaa. Terveisin Maija Virtanen, johtaja",
    ),
    (
        "passive",
        "sv",
        "problem",
        FOOD_SV,
        "Hej! Jag beklagar den kalla maten. Saken behandlas, situationen diskuteras och nödvändiga ändringar genomförs och planeras i höst. Du kan ringa. Hälsningar Maija Virtanen, chef",
    ),
];
