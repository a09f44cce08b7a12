participation-kind-client-panel = Client panel
participation-kind-workshop = Co-development workshop
participation-kind-dialogue = Development dialogue
participation-kind-hearing = Hearing
participation-kind-survey = Survey round
participation-kind-experience-expert = Expert by experience in the work
participation-kind-statement = Statement by an influence body
participation-means-discussion = Discussion events and residents’ panels
participation-means-opinions = Finding out opinions before decisions
participation-means-representatives = Representatives of service users in bodies
participation-means-planning = Planning and developing services together
participation-means-finances = Taking part in financial planning
participation-means-initiative = Supporting residents’ own initiative
participation-level-informed = Informed
participation-level-heard = Heard
participation-level-developed-together = Developed together
participation-level-evaluated-together = Evaluated together
participation-level-decided-together = Decided together
participation-level-informed-means = Those who take part are told what happens. The matter has been decided.
participation-level-heard-means = Those who take part say what they think. Others make the proposal and decide.
participation-level-developed-together-means = Those who take part make a proposal together with the staff. Others decide on it.
participation-level-evaluated-together-means = Those who take part evaluate together with the staff how well something has worked.
participation-level-decided-together-means = Those who take part decide the matter together with the staff.
participation-dimension-planning = Planning
participation-dimension-development = Development
participation-dimension-implementation = Implementation
participation-dimension-evaluation = Evaluation
participation-mode-in-person = In person
participation-mode-remote = Remotely
participation-mode-hybrid = In person and remotely
participation-people-clients = Clients and patients
participation-people-relatives = Relatives and others close to them
participation-people-residents = Other residents
participation-people-experience-experts = Experts by experience
participation-people-staff = Staff
participation-people-decision-makers = Decision-makers
participation-people-organisations = Representatives of organisations
participation-stage-planned = Coming
participation-stage-held = Held, results not told
participation-stage-told = Results told
participation-stage-cancelled = Cancelled
participation-stage-not-held = The activity has not been recorded as held yet. First record who took part.
participation-stage-already-held = The activity has already been held.
participation-stage-already-told = The results have already been told.
participation-stage-is-cancelled = The activity is cancelled.
participation-stage-not-begun = The activity has not begun yet.
participation-staff-back = All activities
participation-tabs-label = Stage
participation-pager-label = Pages
participation-due-record = The day has passed: record who took part
participation-due-tell = Tell the results to those who took part
participation-list-title = Activities of participation
participation-list-lead = Panels, workshops, dialogues and other activities in which people influence services. An activity is finished only when its results have been told to those who took part.
participation-list-new = Plan a new activity
participation-list-column-title = Name
participation-list-column-kind = Kind
participation-list-column-when = Time
participation-list-column-level = Promised level
participation-list-column-people = People
participation-list-none = There are no activities at this stage.
participation-list-next = Next activities
participation-plan-title = Plan an activity
participation-plan-lead = Tell people beforehand what they can influence. The level is locked when the activity begins.
participation-plan-save = Save the plan
participation-form-public = This is published on the county’s pages. Do not write anybody’s name or anything by which a person could be recognised.
participation-form-in-finnish = { $label } in Finnish
participation-form-in-swedish = { $label } in Swedish
participation-form-title = Name
participation-form-title-hint = Let the name tell what it is about. At most 100 characters.
participation-form-about = What it is about and who is invited
participation-form-about-hint = Write plainly. Tell also about interpreting, accessibility and fees.
participation-form-kind = Kind of activity
participation-form-method = Method
participation-form-method-hint = The library tells when a method fits and how it is done.
participation-form-method-none = No method from the library
participation-form-library = Methods of participation
participation-form-means = Means of section 29 of the Act on Wellbeing Services Counties
participation-form-means-hint = The Act lists six ways to take part. Choose the one that this activity puts into practice.
participation-form-dimension = What clients take part in
participation-form-level = Promised level of participation
participation-form-level-hint = Promise only what you can keep. Those who take part are asked afterwards which level was reached.
participation-form-level-locked = The activity has begun, so the level can no longer be changed.
participation-form-level-shown = What shows the level
participation-form-level-shown-hint = For example: what they decide on, who answers their proposals and by when.
participation-form-day = Day
participation-form-day-hint = For example 3.8.2026. For a survey round the day on which it closes. If you move the day, tell those invited.
participation-form-day-wrong = Write the day in the form 3.8.2026
participation-form-day-future = An activity that has begun cannot be moved into the future. Plan a new one.
participation-form-time = Time
participation-form-time-hint = Finland’s time, for example 17.00
participation-form-time-wrong = Write the time in the form 17.00
participation-form-time-none = There is no such time: the clocks go forward an hour then
participation-form-mode = How people take part
participation-form-place = Place or remote connection
participation-form-place-hint = Address and entrance, or how to join remotely. Do not publish a password.
participation-form-team = Team that arranges it
participation-form-team-none = Choose a team
participation-form-unit = Unit it concerns
participation-form-unit-none = The whole county
participation-form-service = Service it concerns
participation-form-service-none = No single service
participation-form-agreed = Agreed experiments
participation-form-agreed-hint = What is tried, by whom, and how one will know whether it helped.
participation-form-harm = Harm that was noted
participation-form-harm-hint = For example: somebody could not take part or was strained. Do not describe a single person.
participation-form-results = Results
participation-form-results-hint = What was said, what was decided, what will not be done and why, and what happens next.
participation-form-reason = Reason
participation-form-reason-hint = The reason is public. Tell also whether a new activity will be arranged.
participation-form-empty = Write this: { $label }
participation-form-long = Shorten this to { $most } characters at most: { $label }
participation-form-identity = Remove the personal identity code from the text
participation-form-choice = Choose one of the options
participation-form-number = Write a whole number in digits, for example 12
participation-form-number-large = Write a number that is at most { $most }
participation-conflict-title = Somebody else has changed this
participation-conflict-text = What you typed is still here in the form. Compare, and only then save.
participation-conflict-saved = Saved now
participation-conflict-yours = Your version
participation-conflict-save = Save my version
participation-edit-title = Activity: { $title }
participation-edit-heading = Plan
participation-edit-save = Save
participation-edit-when = Time
participation-edit-public = Public page
participation-edit-public-link = How others see the activity
participation-edit-actions = What you can do
participation-edit-methods = Methods that fit
participation-edit-invited = Invited addresses
participation-edit-coming = Have said that they are coming
participation-edit-people = People who took part
participation-edit-heard = What those who took part say of the level
participation-edit-heard-none = Nobody has answered yet.
participation-edit-heard-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
  }
participation-edit-comments = Comments
participation-edit-comments-hint = Only the staff see the comments. Identifiers are masked.
participation-record-title = Record who took part
participation-record-lead = Record only numbers, never names. On the public page groups of fewer than five are hidden.
participation-record-people = Those who took part, by group
participation-record-people-hint = Count each person in one group only. Empty means none.
participation-record-group = Group
participation-record-in-person = In person
participation-record-remote = Remotely
participation-record-nobody = Record at least one person
participation-record-follow-up = When the experiments are looked at again
participation-record-follow-up-hint = For example 3.8.2026. The day is public.
participation-record-follow-up-early = Choose a day that is not before the activity
participation-record-hours = Hours of staff work
participation-record-hours-hint = Preparation, the activity and the work after it together
participation-record-euros = Costs in euros
participation-record-euros-hint = Fees, travel, rooms, interpreting
participation-record-save = Save
participation-parties-title = Invited parties and what they said
participation-parties-lead = The parties are public at once, their words once the activity is recorded as held. A party is a group or a role, for example “relatives” or “the home care team”. Do not write anybody’s name. Write down what each party said, in their own words.
participation-parties-row = Party { $number }
participation-parties-name = Party
participation-parties-said = What they said
participation-parties-save = Save
participation-parties-more = Save and add rows
participation-invite-title = Invite
participation-invite-sent = { $count ->
    [one] { $count } address was invited
   *[other] { $count } addresses were invited
  }
participation-invite-before = { $count ->
    [one] { $count } address was known already and got no second invitation.
   *[other] { $count } addresses were known already and got no second invitation.
  }
participation-invite-invited = { $count ->
    [one] { $count } address is invited.
   *[other] { $count } addresses are invited.
  }
participation-invite-coming = { $count ->
    [one] { $count } person has said that they are coming.
   *[other] { $count } people have said that they are coming.
  }
participation-invite-by-mail = Invite by e-mail
participation-invite-mail-says = The invitation holds the activity’s name, time and link. The addresses are used for this only and are deleted when the results have been told. Invite only people who have agreed to it.
participation-invite-language = Language of the invitation
participation-invite-addresses = E-mail addresses
participation-invite-addresses-hint = One address on a line
participation-invite-none = Write at least one address
participation-invite-many = Invite at most { $most } addresses at a time
participation-invite-wrong = Correct these addresses: { $addresses }
participation-invite-send = Send the invitations
participation-invite-closed = The activity has begun, so no more invitations are sent.
participation-invite-link = Open link
participation-invite-link-text = Anybody can read the page and say there that they are coming. Share the link or print the code on a poster.
participation-tell-title = Tell the results
participation-tell-lead = { $count ->
    [one] The results are published, and { $count } address is told by e-mail.
   *[other] The results are published, and { $count } addresses are told by e-mail.
  }
participation-tell-forgets = When the mails have gone, all addresses are deleted from the activity’s records. After that nobody can be written to any more.
participation-tell-send = Tell the results now
participation-tell-done = { $count ->
    [one] The results were told on { $day } to { $count } address
   *[other] The results were told on { $day } to { $count } addresses
  }
participation-tell-told = The addresses are deleted. You can still correct the text, but no new mail is sent.
participation-tell-correct = Save the correction
participation-cancel-title = Cancel the activity
participation-cancel-lead = { $count ->
    [one] { $count } address is told of the cancellation and its reason. Then the addresses are deleted. This cannot be undone.
   *[other] { $count } addresses are told of the cancellation and its reason. Then the addresses are deleted. This cannot be undone.
  }
participation-cancel-save = Cancel the activity and tell of it
participation-again-old-title = The form was open for more than a day
participation-again-foreign-title = The form could not be sent
participation-again-often-title = Many forms have come from the same network
participation-again-fault-title = The form could not be stored
participation-again-kept = Everything you wrote is kept below. Send the form again.
participation-again-wait = Everything you wrote is kept below. Wait a moment and send the form again.
participation-join-title = Say that you are coming
participation-join-closed = It is no longer possible to say that you are coming. The activity has begun or is cancelled.
participation-join-stored = We do not ask for your name. We store only that one more person is coming.
participation-join-email = E-mail address
participation-join-email-hint = Fill in only if you want to be told the results. We store the address and the language for this only and delete them when the results have been told.
participation-join-email-wrong = Write the e-mail address in the form name@example.fi, or leave it empty
participation-join-send = I am coming
participation-join-thanks = The team now knows that one more person is coming. If you gave an e-mail address, we will tell you the results.
participation-verdict-title = Say whether you had influence
participation-verdict-closed = It is not possible to answer about this activity now. Answers are taken for eight weeks from its beginning.
participation-verdict-lead = If you took part, tell what you think. The promised level was: { $level }. You can answer until { $day }.
participation-verdict-level = Which level was reached, in your opinion?
participation-verdict-level-missing = Choose which level was reached, in your opinion
participation-verdict-influence = I felt that I had influence on the matter.
participation-verdict-comment = What do you want to say to those who arranged it?
participation-verdict-comment-hint = Only those who arranged it see this. Do not write a personal identity code, other people’s names or detailed health information.
participation-verdict-comment-long = Shorten this to { $most } characters at most
participation-verdict-stored = We do not ask for your name. We store your answer, its language and its time. Answers are published as numbers when there are at least five.
participation-verdict-send = Send the answer
participation-verdict-thanks = Your answer is stored. If you want to change it, go back to the form in your browser and send it again.
participation-public-title = Take part and influence
participation-public-lead = Here you see where you can influence the county’s services, how far your influence goes, and what came of the activities.
participation-public-all = All
participation-public-filter = Show
participation-public-coming = Coming
participation-public-coming-none = There are no coming activities just now.
participation-public-past = Held
participation-public-past-none = No activities have been held yet.
participation-one-level = Promised level
participation-one-means = Means by law (Act on Wellbeing Services Counties, section 29)
participation-one-held = Held
participation-one-thanks = Thank you
participation-one-cancelled = The activity is cancelled
participation-one-influence-title = How you can influence
participation-one-declared-late = The level was written down only after the activity, so it was not promised beforehand.
participation-one-parties = Who was invited and what they said
participation-one-party-invited = Invited
participation-one-results = What came of it
participation-one-results-none = The results have not been told yet.
participation-one-told = The results were told to those who took part on { $day }.
participation-one-people = Who took part
participation-one-people-count = { $count ->
    [one] { $count } person took part
   *[other] { $count } people took part
  }
participation-one-people-few = Fewer than 5 people took part
participation-one-verdicts = What was promised and what those who took part say
participation-one-promised = Promised level: { $level }.
participation-one-verdicts-count = { $count ->
    [one] { $count } person who took part says that the level reached was:
   *[other] { $count } people who took part say that the level reached was:
  }
participation-one-verdicts-few = There are fewer than 5 answers, so they are not shown yet.
participation-one-influence = “I felt that I had influence on the matter.”
participation-one-costs = Costs and harm
participation-library-lead = Methods for involving people in developing services, and for a work community to develop its own work. The themes are those of Sotehelmet.
participation-method-fits = When it fits
participation-method-how = How it is done
participation-method-time = Time
participation-method-remote = Remotely
participation-method-levels = Levels of participation it can reach
participation-method-pitfalls = What goes wrong easily
participation-method-used = Where it has been used
participation-method-source = Source
participation-verdict-cannot-tell = I cannot tell
