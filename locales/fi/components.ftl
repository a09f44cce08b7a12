components-errors-title = Tarkista nämä kohdat
components-fields-optional = (vapaaehtoinen)
components-fields-error = Virhe
components-fields-left = merkkiä jäljellä
components-fields-over = merkkiä liikaa
components-table-hidden = alle 5, ei näytetä
components-theirs-title = Tämä ehti väliin
components-theme-encounter = Kohtaaminen
components-theme-skill = Ammattitaito
components-theme-access = Saatavuus ja jonot
components-theme-booking = Ajanvaraus
components-theme-information = Tiedonkulku
components-theme-digital = Digipalvelut
components-theme-premises = Tilat ja esteettömyys
components-theme-decisions = Osallisuus päätöksissä
components-theme-safety = Turvallisuus
components-theme-continuity = Hoidon ja palvelun jatkuvuus
components-theme-language = Kieli
components-theme-fees = Maksut
components-theme-relatives = Läheisten huomiointi
components-theme-other = Muu
components-happened-received = Palaute saapui
components-happened-imported = Palaute tuotiin toisesta järjestelmästä
components-happened-step-elsewhere = Vaihe järjestelmässä, josta palaute tuotiin
components-happened-routed = Palaute ohjattiin vastuutiimille
components-happened-claimed = Palaute otettiin käsittelyyn
components-happened-rerouted = Palaute siirrettiin toiselle tiimille
components-happened-noted = Kirjoitettiin sisäinen muistiinpano
components-happened-themes-set = Teemat tarkistettiin
components-happened-answered = Palautteeseen vastattiin
components-happened-giver-replied = Palautteen antaja kirjoitti takaisin
components-happened-change-linked = Palaute liitettiin muutokseen
components-happened-change-made = Muutos tehtiin
components-happened-change-unlinked = Liitos muutokseen poistettiin
components-happened-change-moved = Muutoksen tilanne vaihtui
components-happened-giver-judged = Palautteen antaja kertoi, auttoiko muutos
components-happened-nothing-changes = Päätettiin, ettei tämä johda muutokseen
components-happened-assigned = Käsittelijä valittiin
components-happened-taken-back = Peruttiin
components-happened-asked-giver = Palautteen antajalta kysyttiin lisää
components-happened-clock-stopped = Vastausaika pysäytettiin
components-happened-clock-runs = Vastausaika kuluu taas
components-happened-extended = Vastausaikaa jatkettiin
components-happened-reminded = Vastausajasta muistutettiin
components-happened-translation-awaited = Vastaus odottaa käännöstä
components-happened-answer-rated = Palautteen antaja arvioi vastauksen
components-happened-thanks-passed-on = Kiitos välitettiin yksikölle
components-happened-severity-rated = Vakavuus arvioitiin
components-happened-urgent-found = Tekstistä löytyi kiireellisiä sanoja
components-happened-urgency-checked = Kiireellisyys tarkistettiin
components-happened-merged-into = Yhdistettiin toiseen palautteeseen
components-happened-merged-with = Samaa asiaa koskeva palaute yhdistettiin tähän
components-happened-split-from = Erotettiin toisesta palautteesta
components-happened-objection-asked = Palautteen antajalta kysyttiin, käsitelläänkö asia muistutuksena
components-happened-objection-declined = Palautteen antaja ei halua, että asia käsitellään muistutuksena
components-happened-objection-transferred = Siirrettiin käsiteltäväksi muistutuksena
components-happened-objection-answered = Muistutukseen vastattiin
components-happened-showing-allowed = Palautteen antaja päätti, saako palautteen julkaista
components-happened-redacted = Sanoja peitettiin julkaisua varten
components-happened-published = Julkaistiin
components-happened-hidden = Poistettiin julkisista
components-happened-closed = Palaute suljettiin
components-promised-within = { $days ->
    [one] yhden päivän kuluessa
   *[other] { $days } päivän kuluessa
}
components-promised-within-working = { $days ->
    [one] yhden arkipäivän kuluessa
   *[other] { $days } arkipäivän kuluessa
}
components-promised-days = { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
}
components-promised-working = { $days ->
    [one] { $days } arkipäivä
   *[other] { $days } arkipäivää
}
components-words-in-finnish = Vain suomeksi
components-words-in-swedish = Vain ruotsiksi
components-chart-month = Kuukausi
components-chart-value = Tulos
components-chart-centre = Keskitaso
components-chart-limits = Rajat
components-chart-upper = Yläraja
components-chart-lower = Alaraja
components-chart-note = Huomautus
components-chart-legend = Pisteet ovat kuukausien tuloksia, yhtenäinen vaakaviiva on keskitaso.
components-chart-legend-limits = Katkoviivojen väliin mahtuu tavallinen vaihtelu.
components-chart-legend-better = ▲ poikkeaa tavallisesta parempaan.
components-chart-legend-worse = ■ poikkeaa tavallisesta huonompaan.
components-chart-legend-left-out = ○ ei ole mukana laskelmassa.
components-chart-legend-gap = Viiva katkeaa, kun kuukaudesta ei ole lukua tai sitä ei näytetä.
components-chart-empty = Näytettäviä lukuja ei vielä ole.
components-chart-table = Luvut taulukkona
components-chart-file = Lataa kaikki luvut (CSV)
components-dialogue-question = Kysymys antajalle
components-dialogue-rating = Vastasiko tämä antajalle:
components-dialogue-original-fi = Käännetty, alkuperäinen teksti suomeksi
components-dialogue-original-sv = Käännetty, alkuperäinen teksti ruotsiksi
components-dialogue-original-en = Käännetty, alkuperäinen teksti englanniksi
components-rating-yes = Kyllä
components-rating-partly = Osittain
components-rating-no = Ei
