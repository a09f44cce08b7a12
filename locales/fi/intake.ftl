intake-mail-due = Saat vastauksen viimeistään { $day }.
intake-mail-team-due = Vastaus on luvattu viimeistään { $day }.
