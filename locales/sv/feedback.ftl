feedback-stage-already-closed = Responsen är redan avslutad. Den som gett responsen kan öppna den på nytt genom att skriva.
