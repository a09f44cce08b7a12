intake-mail-due = Du får svar senast { $day }.
intake-mail-team-due = Svar har utlovats senast { $day }.
