intake-mail-due = You will have an answer by { $day }.
intake-mail-team-due = An answer is promised by { $day }.
