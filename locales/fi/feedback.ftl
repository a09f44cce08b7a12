feedback-stage-already-closed = Palaute on jo suljettu. Palautteen antaja voi avata sen uudelleen kirjoittamalla.
