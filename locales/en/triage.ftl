triage-kind-thanks = Thanks
triage-kind-idea = Idea
triage-kind-problem = Problem
triage-kind-question = Question
triage-kind-unsaid = No kind given
triage-perspective-own = Own experience
triage-perspective-relative = A close person's experience
triage-perspective-helping = Helped to answer
triage-perspective-unsaid = Not said
triage-language-fi = Finnish
triage-language-sv = Swedish
triage-language-en = English
triage-view-open = Waiting
triage-view-mine = Mine
triage-view-unclaimed = Taken by nobody
triage-view-at-risk = Promise at risk
triage-view-urgent = Urgent
triage-view-waiting = Waiting for the giver
triage-view-thanks = Thanks to pass on
triage-view-answered = Answered
triage-view-closed = Closed
triage-view-all = All
triage-stage-received = Received
triage-stage-in-handling = In handling
triage-stage-answered = Answered
triage-stage-closed = Closed
triage-stage-merged = Merged
triage-stage-transferred = Objection
triage-reason-law = the law does not allow it
triage-reason-money = there is no money for it
triage-reason-safety = safety speaks against it
triage-reason-already-so = it is done so already
triage-reason-not-ours = somebody else decides on it
triage-reason-other = another reason
triage-reminded-owner = the handler
triage-reminded-team = the team
triage-reminded-owner-and-lead = the handler and the lead
triage-reminded-team-and-lead = the team and the lead
triage-reminded-lead = the lead
triage-change-planned = planned
triage-change-started = under way
triage-change-done = done
triage-clock-title = Time to answer
triage-clock-none = Nobody waits for an answer, so no time runs.
triage-clock-objection = An objection has a time limit of its own. It stands at the top of this page.
triage-clock-merged = The time for an answer runs for the piece of feedback that this one is merged with.
triage-clock-due = Answer promised by
triage-clock-why = Where the promise comes from
triage-clock-why-text = { $promise } when the feedback arrived ({ $what })
triage-clock-counted = How it is counted
triage-clock-counted-working = Working days from Monday to Friday, no public holidays. The day of arrival is not counted.
triage-clock-counted-all = All days. The day of arrival is not counted.
triage-clock-first = First promised by
triage-clock-extended = Extended
triage-clock-extended-text = { $times ->
    [one] Once. The promise is kept only if the answer goes out by { $day }.
   *[other] { $times } times. The promise is kept only if the answer goes out by { $day }.
}
triage-clock-stands = The clock has stood since { $since }.
triage-clock-stands-giver = The clock has stood since { $since }, because the giver was asked for more.
triage-clock-stands-reason = The clock has stood since { $since }. Reason: { $reason }
triage-clock-stands-means = When it runs again, the promised day moves by as many days. A message from the giver sets it going, too.
triage-clock-history = What happened to the clock
triage-clock-resume = Let the clock run
triage-clock-pause = Stop the clock
triage-clock-pause-reason = Why the clock is stopped
triage-clock-pause-hint = For example: we wait for the unit's statement. Only staff see the reason. The giver sees that the clock stands.
triage-clock-pause-submit = Stop the clock
triage-clock-pause-wrong = Write why the clock is stopped: 3 to 500 characters
triage-clock-extend = Take more time
triage-clock-extend-day = New day
triage-clock-extend-day-hint = For example 3.8.2026. At most 60 days from today. More time can be taken twice.
triage-clock-extend-day-wrong = Write a day that is later than the promised one and at most 60 days away
triage-clock-extend-reason = Reason for the giver (write in: { $language })
triage-clock-extend-reason-hint = The giver reads the reason with their follow-up code. Say why the answer takes longer.
triage-clock-extend-reason-wrong = Write to the giver why the answer takes longer: 10 to 500 characters
triage-clock-extend-reason-names = There is an identity code in the reason. Take it out
triage-clock-extend-sure = The reason seems to be in another language than the feedback
triage-clock-extend-sure-yes = I send the reason like this all the same
triage-clock-extend-sure-missing = Write the reason in the giver's language, or confirm that you send it like this
triage-clock-extend-submit = Take more time and tell the giver
triage-clock-not-now = The clock has changed, so this cannot be done any more
triage-clock-overtaken = Somebody else has changed the feedback. See how it stands and send again if you still want to
triage-promise-not-asked = No answer asked for
triage-promise-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
triage-promise-today = Today
triage-promise-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
triage-promise-late-working = { $days ->
    [one] { $days } working day late
   *[other] { $days } working days late
}
triage-promise-left-working = { $days ->
    [one] { $days } working day left
   *[other] { $days } working days left
}
triage-promise-waits = Waiting for the giver
triage-promise-paused = Paused
triage-promise-reopened = Opened again
triage-promise-kept = Answered
triage-promise-over = Closed
triage-ago-today = today
triage-ago-yesterday = yesterday
triage-ago-days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
triage-done-answered = The answer has been sent
triage-done-rerouted = The feedback has been sent on to another team
triage-done-noted = The note has been saved
triage-done-themed = The themes have been saved
triage-done-closed = The feedback has been closed
triage-done-claimed = You are now handling the feedback
triage-done-changed = The feedback has been linked to a change
triage-done-decided = The decision has been saved
triage-done-paused = The clock has been stopped
triage-done-resumed = The clock runs again
triage-done-extended = There is more time to answer, and the giver is told
triage-done-assigned = The handler has been changed
triage-done-undone = Undone: the feedback is as it was
triage-done-not-undone = It could not be undone: somebody has changed the feedback since
triage-done-too-late = The time to undo is over. Nothing was changed
triage-done-view-saved = The view has been saved
triage-done-next = Next feedback that waits
triage-inbox-title = Inbox: { $view }
triage-inbox-heading = Feedback received
triage-inbox-waiting = Waiting for your team
triage-inbox-confirm-change = Confirm that the change has been made
triage-inbox-review-change = See whether the change has held
triage-inbox-since = (waiting since { $day })
triage-inbox-views = Views
triage-inbox-pages = Pages
triage-inbox-first = Back to start
triage-inbox-next = Next
triage-inbox-any = All
triage-inbox-kind = Kind
triage-inbox-unit = Unit
triage-inbox-language = Language
triage-inbox-filter = Show results
triage-inbox-chosen = Filtered by:
triage-inbox-remove = remove the filter
triage-inbox-none-fit = No feedback fits these filters. Remove a filter to see more.
triage-inbox-empty-open = Everything has been handled. New feedback appears here as soon as it arrives.
triage-inbox-empty-mine = You are not handling any feedback. You can take some from the view Waiting.
triage-inbox-empty = There is no feedback here yet.
triage-inbox-column-feedback = Feedback
triage-inbox-column-place = Place
triage-inbox-column-kind = Kind
triage-inbox-column-language = Language
triage-inbox-column-claimed = Handled by
triage-inbox-column-received = Received
triage-inbox-column-promise = Time to answer
triage-inbox-caption = { $count ->
    [one] { $view }: { $count } piece of feedback on this page, urgent first, then the oldest promise
   *[other] { $view }: { $count } pieces of feedback on this page, urgent first, then the oldest promise
}
triage-inbox-unclaimed = Nobody
triage-inbox-scores = { $kind }, no text, recommendation { $nps }/10
triage-inbox-no-text = { $kind }, no text
triage-inbox-empty-unclaimed = Somebody is handling each piece of feedback that waits.
triage-inbox-empty-at-risk = No promise of an answer is about to run out.
triage-inbox-empty-urgent = There is no urgent feedback.
triage-inbox-empty-waiting = No feedback waits for its giver.
triage-inbox-empty-thanks = All thanks have been passed on to the units.
triage-inbox-narrow = Narrow the list
triage-inbox-service = Service
triage-inbox-team = Team
triage-inbox-theme = Theme
triage-inbox-stage = Stage
triage-inbox-perspective = Whose experience
triage-inbox-received-from = Received on or after
triage-inbox-received-to = Received on or before
triage-inbox-day-hint = For example 3.8.2026
triage-inbox-score = Recommendation
triage-inbox-severity = Severity
triage-inbox-grave = 3–5, grave
triage-inbox-urgent = Urgent
triage-inbox-newest-first = sort newest first
triage-inbox-oldest-first = sort oldest first
triage-inbox-caption-newest = { $count ->
    [one] { $view }: { $count } piece of feedback on this page, newest first
   *[other] { $view }: { $count } pieces of feedback on this page, newest first
}
triage-inbox-caption-oldest = { $count ->
    [one] { $view }: { $count } piece of feedback on this page, oldest first
   *[other] { $view }: { $count } pieces of feedback on this page, oldest first
}
triage-score-detractor = 0–6, detractors
triage-score-passive = 7–8, passives
triage-score-promoter = 9–10, promoters
triage-together-act = Do with the chosen feedback
triage-together-choose = Choose what to do
triage-together-on = Continue
triage-together-column = Choice
triage-together-page = Choose all on this page
triage-together-this = Choose feedback { $reference }, { $place }
triage-together-assign = Give to a handler
triage-together-themes = Add themes
triage-together-answer = Answer with one template
triage-together-close-thanks = Close as thanks
triage-together-route = Send on to another team
triage-together-lead = { $count ->
    [one] This will be done to one piece of feedback.
   *[other] This will be done to { $count } pieces of feedback.
}
triage-together-do = { $count ->
    [one] { $act }: one piece of feedback
   *[other] { $act }: { $count } pieces of feedback
}
triage-together-write = { $count ->
    [one] Write the answer to one piece of feedback
   *[other] Write the answer to { $count } pieces of feedback
}
triage-together-all = Choose all { $count } in this view
triage-together-first = Choose the first { $most } of this view, more cannot be done at once
triage-together-caption = { $count ->
    [one] One chosen piece of feedback
   *[other] { $count } chosen pieces of feedback
}
triage-together-left-out = { $count ->
    [one] This will not be done to one piece of feedback
   *[other] This will not be done to { $count } pieces of feedback
}
triage-together-leave = Go back to the list without doing anything
triage-together-act-missing = Choose what to do with the chosen feedback
triage-together-none = Choose at least one piece of feedback
triage-together-themes-missing = Choose at least one theme
triage-together-done-nothing = Nothing was changed
triage-together-done-assigned = { $count ->
    [one] One piece of feedback has another handler now
   *[other] { $count } pieces of feedback have another handler now
}
triage-together-done-themed = { $count ->
    [one] The themes have been added to one piece of feedback
   *[other] The themes have been added to { $count } pieces of feedback
}
triage-together-done-closed = { $count ->
    [one] One piece of feedback has been closed
   *[other] { $count } pieces of feedback have been closed
}
triage-together-done-rerouted = { $count ->
    [one] One piece of feedback has been sent on to another team
   *[other] { $count } pieces of feedback have been sent on to another team
}
triage-together-done-undone = { $count ->
    [one] Undone: one piece of feedback is as it was
   *[other] Undone: { $count } pieces of feedback are as they were
}
triage-together-done-other = { $count ->
    [one] One piece of feedback has been changed
   *[other] { $count } pieces of feedback have been changed
}
triage-left-out-missing = The feedback is not there, or has been sent on to another team.
triage-left-out-changed = Somebody has changed the feedback since.
triage-left-out-closed = The feedback is closed already.
triage-left-out-merged = The feedback is handled with another piece.
triage-left-out-objection = The feedback is handled as an objection.
triage-left-out-not-open = The feedback does not wait any more.
triage-left-out-not-thanks = The feedback is no thanks.
triage-left-out-unanswered = The giver waits for an answer.
triage-left-out-not-in-team = The chosen person does not belong to the team of the feedback.
triage-left-out-same-team = The feedback is with this team already.
triage-left-out-fault = Something went wrong. Try again.
triage-views-save = Save this view
triage-views-edit = Change saved views
triage-views-title = Saved views
triage-views-name = Name of the view
triage-views-name-hint = For example: Thanks in Swedish
triage-views-whose = Who sees the view
triage-views-own = Only me
triage-views-submit = Save the view
triage-views-none = There are no saved views. Narrow the list in the inbox and save the view there.
triage-views-of-team = Shared: { $team }
triage-views-of-own = Only yours
triage-views-change = Change
triage-views-keep = Save the changes
triage-views-up = Move up
triage-views-remove = Remove the view
triage-views-name-missing = Give the view a name
triage-views-name-long = The name can have at most 60 characters
triage-views-too-many = There can be at most { $most } views. Remove one of the old ones first
triage-inbox-own = Saved views
triage-inbox-over = over { $count }
triage-inbox-new = { $count ->
    [one] 1 new piece of feedback, refresh the list
   *[other] { $count } new pieces of feedback, refresh the list
}
triage-assign-title = Give to another handler
triage-assign-to = Who handles it
triage-assign-choose = Choose a handler
triage-assign-me = Me ({ $name })
triage-assign-nobody = Nobody
triage-assign-submit = Change the handler
triage-assign-missing = Choose who handles the feedback
triage-profile-title = Own settings
triage-profile-saved = The settings have been saved
triage-profile-reports = Mail about reports
triage-profile-mail = Which mails you get about your work
triage-profile-view = Which view the inbox opens with
triage-profile-view-none = Waiting, as for everybody
triage-profile-density = How much room lists take
triage-profile-density-compact = Compact: more feedback at once
triage-profile-density-touch = Roomy: easier to hit with a finger
triage-profile-shortcuts = Keyboard shortcuts
triage-profile-shortcuts-hint = There are no shortcuts unless you choose them. Screen readers and voice control work best without.
triage-profile-shortcuts-yes = Use keyboard shortcuts
triage-profile-shortcuts-which = What the keys do
triage-profile-submit = Save the settings
triage-shortcuts-title = Keyboard shortcuts
triage-shortcuts-lead = You can move in the list and from one piece of feedback to the next with a single key if you turn on the shortcuts in your own settings.
triage-shortcuts-next = Next piece of feedback
triage-shortcuts-previous = Previous piece of feedback, or from a piece of feedback back to the list
triage-shortcuts-open = Opens the chosen piece of feedback
triage-shortcuts-answer = Goes to the answer field
triage-shortcuts-help = Shows this page
triage-shortcuts-fields = The keys do nothing while you write in a field.
triage-shortcuts-profile = Turn the shortcuts on or off
triage-shortcuts-without = Without shortcuts
triage-shortcuts-without-text = Enter opens a piece of feedback in the list. After you have sent an answer, the next piece that waits is the first link on the page: press Tab and Enter.
triage-undo-submit = Undo
triage-undo-hint = You can undo this for 10 minutes.
triage-done-left-out = Nothing was done with these:
triage-case-title = Feedback { $reference }
triage-case-back = Back to the inbox
triage-case-read-only = You can read this feedback. A handler or a lead can answer it.
triage-case-words = What the feedback says
triage-case-no-text = The feedback has no text.
triage-case-masked = Personal data in the text, such as an identity code or a phone number, has been masked. A masked place reads [***]. The original has not been stored.
triage-case-answers = Answers to the statements
triage-case-nps = { $value } / 10
triage-case-dialogue = Dialogue with the giver
triage-case-no-dialogue = The feedback has not been answered yet.
triage-case-nothing-changes = Does not lead to a change
triage-case-notes = Internal notes
triage-case-notes-hint = Only staff see these. The giver of the feedback does not.
triage-case-facts = Facts
triage-case-why = Why this team
triage-case-themes = Themes
triage-case-no-themes = No themes are set.
triage-case-changes = Changes
triage-case-no-changes = The feedback is not linked to a change.
triage-case-record-change = Record a change
triage-case-decide = Nothing changes
triage-case-timeline = Timeline
triage-case-place = Place
triage-case-municipality = Municipality
triage-case-team = Responsible team
triage-case-claimed = Handled by
triage-case-unclaimed = Nobody
triage-case-kind = Kind
triage-case-perspective = Whose experience
triage-case-language = Language
triage-case-received = Received
triage-case-promise = Answer promised
triage-case-contact = The giver's e-mail
triage-case-elsewhere = Responsible body in the source system
triage-why-rule = Routing rule number { $rule } gave the feedback to the team { $team }, because:
triage-why-everything = The rule takes all feedback.
triage-why-no-rule = No routing rule fitted, so the feedback went to the team { $team }. It reads whatever belongs to nobody else.
triage-why-unit = the unit is { $unit }
triage-why-service = the service is { $service }
triage-why-municipality = the municipality is { $municipality }
triage-why-words = the text has: { $words }
triage-why-language = the language of the feedback is { $language }
triage-why-sent-on = Since then the feedback has been sent on:
triage-claim-take = Take it
triage-claim-take-over = Take it over from { $name }
triage-claim-theirs = { $name } took this feedback on { $at }. Agree with them before you take it over.
triage-claim-mine = You are handling this feedback.
triage-claim-idle = { $name } took this feedback on { $at } but has done nothing with it for half an hour. You can take it over.
triage-claim-note = Message to the team
triage-note-label = New note
triage-note-submit = Save the note
triage-note-empty = Write a note
triage-note-long = The note can have at most 5000 characters
triage-route-title = Send on to another team
triage-route-team = To which team
triage-route-none = Choose a team
triage-route-reason = Why you send it on
triage-route-reason-hint = The new team sees the reason.
triage-route-submit = Send the feedback on
triage-route-team-missing = Choose the team you send the feedback to
triage-route-team-same = The feedback is with this team already. Choose another team
triage-route-reason-short = Write why you send the feedback on: at least 3 characters
triage-route-reason-long = The reason can have at most 1000 characters
triage-route-mail-due = An answer is promised by { $day }.
triage-themes-title = Check the themes
triage-themes-label = What the feedback is about
triage-themes-submit = Save the themes
triage-close-title = Close
triage-close-hint = Close the feedback when there is nothing more to do. If the giver writes back, it opens again.
triage-close-submit = Close the feedback
triage-close-unanswered = The giver waits for an answer. Answer first, or give the reasons with Nothing changes
triage-trace-link = Who has read and handled the feedback
triage-trace-title = Log of the feedback { $reference }
triage-trace-back = Back to the feedback
triage-trace-lead = Each time somebody opened the feedback or did something with it, newest first. That this page is opened shows here, too.
triage-trace-caption = Who did what and when
triage-trace-when = When
triage-trace-who = Who
triage-trace-role = Role
triage-trace-what = What
triage-trace-page = From which page
triage-trace-pages = Pages
triage-trace-first = Newest
triage-trace-next = Older
triage-conflict-title = Feedback { $reference } changed in the meantime
triage-conflict-lead = Somebody else changed the feedback after you opened it. Nothing has been lost.
triage-conflict-yours = Your change
triage-conflict-again = If you still want to do this, send it again.
triage-conflict-claim = You were about to take the feedback.
triage-conflict-close = You were about to close the feedback.
triage-conflict-leave = Go back to the feedback without a change
triage-search-title = Search
triage-search-title-words = Search: { $words }
triage-search-label = Search the feedback
triage-search-hint = Words are found in other forms too, in Finnish, Swedish and English. The search goes through the feedback, answers and notes that you may read.
triage-search-submit = Search
triage-search-back = Back to the inbox
triage-search-found = Found by “{ $words }”, newest first
triage-search-nothing = Nothing was found. Try fewer or other words.
triage-search-meant = Did you mean:
triage-search-in-answer = In a message from the team
triage-search-in-reply = In what the giver wrote back
triage-search-in-note = In a note
triage-search-in-decision = In the reason for a decision
triage-showing-title = Showing to the public
triage-showing-not-allowed = The giver has not allowed it.
triage-showing-never = The giver has allowed it, but this is not shown in public.
triage-showing-later = The giver has allowed it. It can be published when it has been answered or closed.
triage-showing-waiting = The giver has allowed it. A moderator decides.
triage-showing-shown = Published on { $day }.
triage-showing-open = Open publishing
triage-inbox-translate-answer = Translate an answer
triage-inbox-answer-returned = Answer that was not sent
triage-done-sending = The answer is on its way
triage-done-translation = The answer waits for a colleague's translation
triage-done-asked = The question has been sent to the giver
triage-settings-saved = The details have been saved
triage-settings-back = Back to the county's details
triage-settings-save = Save
triage-done-objection-asked = The giver has been asked whether it should be handled as an objection
triage-done-objection-transferred = It is now handled as an objection
triage-done-objection-answered = The objection has been marked as answered
triage-objection-title = Could this be an objection (muistutus)?
triage-objection-ask-text = The giver decides whether it is an objection. We ask them and explain what an objection is. The time for the answer stands still while we wait for their choice, for two weeks at most.
triage-objection-ask-submit = Ask the giver
triage-objection-transfer-text = This feedback has no follow-up code, so its giver cannot be asked. A lead can transfer it to be handled as an objection. The transfer cannot be undone.
triage-objection-transfer-submit = Transfer to be handled as an objection
triage-objection-lead-only = Ask a lead to transfer it if it is an objection.
triage-objection-reason = Why
triage-objection-reason-hint = The giver does not see this.
triage-objection-reason-short = Write why it may be an objection: at least 3 characters
triage-objection-reason-long = The reason may have 1000 characters at most
triage-objection-why = The reason:
triage-objection-asked-title = The giver has been asked whether it is an objection
triage-objection-asked-until = The time for the answer stands still until { $day }. If the giver chooses nothing, it then goes on as feedback.
triage-objection-declined = The giver wants it to go on as feedback. They can change their mind.
triage-objection-transferred-title = This is handled as an objection
triage-objection-transferred-since = An objection since
triage-objection-by-giver = The giver wanted it.
triage-objection-by-lead = Transferred by { $name }.
triage-objection-due = Answer in writing by { $day }
triage-objection-not-feedback = An objection is not handled as feedback: it is not answered on this page, and it is not in the figures of feedback.
triage-objection-on = On which day it was answered
triage-objection-on-hint = For example 3.8.2026
triage-objection-on-wrong = Write the day like 3.8.2026
triage-objection-on-outside = The day must be between the transfer and today
triage-objection-number = Number in the registry
triage-objection-number-missing = Write the number of the objection in the registry
triage-objection-number-long = The number may have 100 characters at most
triage-objection-answered-submit = Mark as answered
triage-objection-answered-title = The objection has been answered
triage-objection-answered-on = Answered on { $day }. Number in the registry: { $number }.
triage-objections-title = Objections (muistutus)
triage-objections-lead = Matters that are handled as objections. They are answered in writing, normally within a month of the transfer.
triage-objections-none = No objection waits for an answer.
triage-objections-open-caption = Waiting for an answer, what is due first comes first
triage-objections-answered-caption = Answered, the newest first
triage-objections-reference = Reference
triage-objections-since = Transferred
triage-objections-due = To be answered by
triage-objections-left = Time left
triage-objections-answered = Answered
triage-objections-number = Number in the registry
triage-inbox-objections = Objections (muistutus)
triage-inbox-objection-due = Answer the objection
triage-inbox-objection-late = The answer to the objection is late
triage-objection-settings-title = Objections: contact details
triage-objection-settings-lead = These details are shown to a giver who considers making an objection. Write only details that are up to date.
triage-objection-settings-hint = For example the name, telephone number and hours.
triage-objection-settings-channel-hint = A web address (https://…) or other directions.
triage-objection-settings-channel-fi = The county's own channel for objections, in Finnish
triage-objection-settings-channel-sv = The county's own channel for objections, in Swedish
triage-objection-settings-patient-fi = The patient ombud, in Finnish
triage-objection-settings-patient-sv = The patient ombud, in Swedish
triage-objection-settings-social-fi = The social ombud, in Finnish
triage-objection-settings-social-sv = The social ombud, in Swedish
triage-objection-settings-registry = The registry's e-mail
triage-objection-settings-registry-hint = A message comes here when a matter becomes an objection. It holds no text of the feedback.
triage-objection-settings-long = The text may have 500 characters at most
triage-objection-settings-email-wrong = Write the e-mail address like name@example.fi
triage-objection-settings-link = Contact details for objections
triage-conflict-act = You were about to do this: { $what }
triage-inbox-rate-severity = Rate the severity as the second rater
triage-done-thanked = The thanks have been passed on to the unit
triage-done-merged = The feedback has been merged into this one. They are handled together now
triage-done-split = The feedback is handled as a matter of its own again
triage-same-merged-title = Handled together with another piece of feedback
triage-same-merged-text = The matter is answered in feedback
triage-same-split = Make it a matter of its own
triage-same-voices = Merged feedback ({ $count })
triage-same-voices-hint = Givers do not see each other's messages.
triage-same-waits = the giver has written
triage-same-open = Open feedback { $reference }
triage-same-title = The same matter
triage-same-none = No similar feedback was found.
triage-same-like = These may be about the same matter:
triage-same-merge-title = Merge into another piece
triage-same-merge-text = Merged feedback is handled as one matter, and the answer can be sent to all givers. Each giver still has a dialogue of their own. You can take them apart again.
triage-same-choice = Into which feedback
triage-same-into = Or the reference of the feedback
triage-same-into-hint = For example 7K3M-9QXA
triage-same-merge = Merge
triage-same-merge-what = Merge into feedback { $reference }
triage-same-missing = Choose the feedback or write its reference
triage-same-unknown = There is no feedback with this reference that you can see
triage-same-itself = Feedback cannot be merged into itself. Choose another one
triage-same-closed = That feedback is already closed. Choose an open one
triage-same-objection = That is handled as an objection. Choose another one
triage-same-third = That feedback is itself merged into another one. Merge into { $reference }
triage-done-rated = The severity has been rated
triage-done-urgent = The feedback has been marked as urgent
triage-done-not-urgent = The feedback is not urgent
triage-severity-title = Severity
triage-severity-none = The severity has not been rated.
triage-severity-hidden = Somebody else has already rated the severity. You see their rating when you have given yours.
triage-severity-waits = The rating is 3 or more, so somebody else is still to rate the severity without seeing this rating.
triage-severity-differs = The ratings differ. The higher one counts until the raters agree or a lead settles it.
triage-severity-rate = Rate the severity
triage-severity-change = Change your rating
triage-severity-second = Rate the severity as the second rater
triage-severity-other = Give another rating
triage-severity-settle = Settle the difference
triage-severity-rule = The most negative statement counts: rate by what is gravest in the feedback. Rate what is told. You need not know what really happened.
triage-severity-label = How grave it is what is told
triage-severity-0 = praise, or nothing to complain of
triage-severity-0-hint = It thanks, asks or proposes, and nothing went wrong.
triage-severity-1 = a small nuisance
triage-severity-1-hint = Something was awkward or uncomfortable, but the care or service worked. For example parking, the waiting room or a form.
triage-severity-2 = the service worked badly
triage-severity-2-hint = Waiting, information or the way people were met was bad, but no harm remained.
triage-severity-3 = harm to a person
triage-severity-3-hint = Help did not come or came late, somebody was offended, or it affected their health, livelihood or daily life.
triage-severity-4 = serious risk or violation of rights
triage-severity-4-hint = An error in care or medicine, neglect, discrimination, a threat of violence or private data in the wrong hands: serious harm could have come of it.
triage-severity-5 = death, serious harm or ongoing danger
triage-severity-5-hint = Somebody has died or was seriously harmed, or is still in danger.
triage-severity-note = What decided it
triage-severity-note-hint = Only staff see this.
triage-severity-note-missing = Write on what grounds you settle the difference: at least 3 characters
triage-severity-note-long = The grounds may have 1000 characters at most
triage-severity-submit = Save the rating
triage-severity-settle-submit = Settle
triage-severity-missing = Choose a rating from 0 to 5
triage-severity-not-yours = Two people have already rated the severity.
triage-severity-role-second = second rater, did not see the first rating
triage-severity-role-revised = saw the other ratings
triage-severity-role-settled = settled the difference
triage-urgency-title = Urgent
triage-urgency-found-title = Read this at once
triage-urgency-words = The text has words that may tell of danger:
triage-urgency-look = The words alone do not say whether it is urgent. Read the feedback and mark whether it is. If somebody may be in danger, act by your unit's instructions.
triage-urgency-decide = Is this urgent?
triage-urgency-mark = Mark as urgent
triage-urgency-label = Is the feedback urgent
triage-urgency-yes = Yes, it is urgent
triage-urgency-no = No, it is not urgent
triage-urgency-reason = Why
triage-urgency-reason-short = Write the reason: at least 3 characters
triage-urgency-reason-long = The reason may have 1000 characters at most
triage-urgency-missing = Choose whether the feedback is urgent
triage-urgency-submit = Save
triage-urgency-said-yes = Marked as urgent.
triage-urgency-said-no = Marked as not urgent.
triage-urgent-words-title = Urgent words
triage-urgent-words-lead = When feedback has one of these words, it comes first in the queue and the team gets a message at once. A person decides whether it is urgent.
triage-urgent-words-how = One word or phrase per line. Words are found in their inflected forms, too. A new list applies to feedback that arrives after you save it.
triage-urgent-words-hint = One word or phrase per line.
triage-urgent-words-fi = In Finnish
triage-urgent-words-sv = In Swedish
triage-urgent-words-en = In English
triage-urgent-words-again = Go back to the original list
triage-urgent-words-many = The list may have { $most } lines at most
triage-urgent-words-long = A line may have { $most } characters at most. Shorten the line that begins: { $word }
triage-urgent-words-link = Urgent words
triage-own-themes-link = Themes
triage-own-themes-title = Themes
triage-own-themes-lead = Themes tell what feedback is about. All counties have the same basic ones. You can add the county's own.
triage-own-themes-own = The county's own themes
triage-own-themes-none = The county has no themes of its own yet.
triage-own-themes-built-in = Basic themes
triage-own-themes-add = Add a theme
triage-own-themes-add-submit = Add the theme
triage-own-themes-added = The theme has been added
triage-own-themes-closed = The theme has been closed
triage-own-themes-name = Theme
triage-own-themes-words = Search words
triage-own-themes-use = Use
triage-own-themes-close = Close: { $name }
triage-own-themes-closed-on = Closed on { $day }. It still shows in older feedback.
triage-own-themes-name-fi = Name in Finnish
triage-own-themes-name-sv = Name in Swedish
triage-own-themes-name-en = Name in English
triage-own-themes-words-fi = Search words in Finnish
triage-own-themes-words-sv = Search words in Swedish
triage-own-themes-words-en = Search words in English
triage-own-themes-words-hint = One word per line. When feedback has one of the words, the theme is suggested.
triage-own-themes-name-missing = Write the name of the theme
triage-own-themes-name-long = The name may have { $most } characters at most
triage-own-themes-name-there = There is already a theme with this name
triage-own-themes-words-many = There may be { $words } search words at most, of { $characters } characters at most
triage-own-themes-many = A county can have { $most } themes of its own at most
triage-suggested-team = Going by earlier feedback, the likeliest team is { $team } ({ $share }).
triage-suggested-team-agrees = Earlier feedback, too, suggests this team, { $team } ({ $share }).
triage-suggested-team-choose = Choose { $team } in the form
triage-suggested-theme = Going by earlier feedback, the likeliest theme is { $theme } ({ $share }).
triage-suggested-theme-agrees = Earlier feedback, too, suggests the theme { $theme } ({ $share }).
triage-suggested-theme-choose = Choose { $theme } in the form
triage-suggested-words = Words that speak for it:
triage-suggested-also = Also possible:
triage-suggested-by = Learned from the county's own feedback, version { $version }. Nothing moves by itself.
