feedback-stage-already-closed = Responsen är redan avslutad. Den som gett responsen kan öppna den på nytt genom att skriva.
feedback-stage-handled-with-another = Den här responsen behandlas tillsammans med en annan. Öppna den respons som den har slagits ihop med.
feedback-stage-an-objection = Saken behandlas nu som en anmärkning och kan inte längre behandlas som respons.
feedback-stage-nothing-to-take-back = Det finns inte längre något att ångra här.
feedback-dialogue-team = Teamet
feedback-dialogue-giver = Den som gett responsen
