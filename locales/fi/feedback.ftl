feedback-stage-already-closed = Palaute on jo suljettu. Palautteen antaja voi avata sen uudelleen kirjoittamalla.
feedback-stage-handled-with-another = Tämä palaute käsitellään toisen palautteen kanssa. Avaa se palaute, johon tämä on yhdistetty.
feedback-stage-an-objection = Asia käsitellään nyt muistutuksena, eikä sitä voi enää käsitellä palautteena.
feedback-stage-nothing-to-take-back = Tässä ei ole enää mitään peruttavaa.
feedback-dialogue-team = Tiimi
feedback-dialogue-giver = Palautteen antaja
