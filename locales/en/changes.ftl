changes-standing-proposed = Proposed
changes-standing-planned = Planned
changes-standing-under-way = Under way
changes-standing-claimed = Waiting for confirmation
changes-standing-done = Done
changes-standing-held = Done, and it has held
changes-standing-faded = Done, but it has faded
changes-standing-harmed = Done, but it did harm
changes-standing-lapsed = Lapsed
changes-standing-dropped = Dropped
changes-stage-already-begun = The change is under way already.
changes-stage-not-begun = Mark the change as under way first.
changes-stage-already-done = The change is done already.
changes-stage-already-planned = The change is promised already.
changes-stage-not-planned = Promise the change first.
changes-stage-not-claimed = Nobody has said yet that the change is done.
changes-stage-waits-for-confirmation = The change is waiting for confirmation.
changes-stage-not-done = The change is not done yet.
changes-stage-already-dropped = The change has been dropped.
changes-measure-statement = The statement “{ $words }”
changes-measure-nps = The net promoter score (NPS)
changes-measure-theme = The share of feedback whose theme is “{ $theme }”
changes-measure-count = The team's own count
changes-measure-own = The team's own count: { $count }
changes-measure-days = Days to an answer
changes-measure-expected-up = – we expect the result to go up
changes-measure-expected-down = – we expect the result to go down
changes-reason-law = The law does not allow it
changes-reason-money = There is no money for it
changes-reason-safety = Safety prevents it
changes-reason-already-so = It is so already
changes-reason-not-ours = The decision is not ours
changes-reason-other = Another reason
changes-when-due = Ready by { $day }
changes-when-done = Done on { $day }
changes-when-lapsed = Lapsed: should have been ready by { $day }
changes-when-dropped = Dropped on { $day }
changes-credit-few = Based on a few pieces of feedback (under 5)
changes-credit-many = { $count ->
    [one] Based on { $count } piece of feedback
   *[other] Based on { $count } pieces of feedback
  }
changes-tabs-label = Stage
changes-tabs-open = Open
changes-tabs-review = Review due
changes-pager-label = Pages
changes-form-case = Feedback { $reference }
changes-form-feedback = What the feedback says
changes-form-public = The name, the change, the reason and the outcome are published on the county’s pages. Write nothing that a single person can be recognised by.
changes-form-title-fi = Name of the change in Finnish
changes-form-title-sv = Name of the change in Swedish
changes-form-title-hint = Say in one sentence what will be different. At most 120 characters.
changes-form-what-fi = What changes, in Finnish
changes-form-what-sv = What changes, in Swedish
changes-form-why-fi = Why, in Finnish
changes-form-why-sv = Why, in Swedish
changes-form-why-hint = Say in your own words what the feedback has taught you. Do not quote it.
changes-form-owner = Responsible person
changes-form-owner-hint = Name or job title. Not shown to the public.
changes-form-owner-empty = Write who is responsible for the change
changes-form-owner-long = Shorten the responsible person to 100 characters at most
changes-form-identity = Remove the personal identity code from the text
changes-form-references-unknown = These pieces of feedback are not among your team’s feedback: { $references }
changes-form-references-many = Link at most { $most } pieces of feedback at a time
changes-form-change-missing = Choose the change to link the feedback to
changes-form-change-done = The change has been marked as done meanwhile. Choose another change or record a new one
changes-form-empty = Fill in “{ $field }”
changes-form-long = Shorten “{ $field }” to { $most } characters at most
changes-form-day-wrong = Write the day as 3.8.2026
changes-form-day-past = Choose a day that has not passed
changes-form-whole-wrong = Write a whole number from 0 to { $most }
changes-form-for-whom-fi = For whom, in Finnish
changes-form-for-whom-sv = For whom, in Swedish
changes-form-for-whom-hint = For example: older people who book by telephone.
changes-form-object = What the change is about
changes-form-object-encounter = The client’s own encounter with the service
changes-form-object-encounter-hint = For example how we tell, listen and agree.
changes-form-object-system = The service system
changes-form-object-system-hint = For example times, rooms, division of work and instructions that concern everybody.
changes-form-object-missing = Choose what the change is about
changes-form-cost = Costs in euros
changes-form-hours = Staff hours
changes-form-costs = Costs and staff hours
changes-record-title = The feedback leads to a change
changes-record-linked = The feedback is linked to these changes already
changes-record-existing = Link to a change that is recorded
changes-record-change = Change
changes-record-change-none = Choose a change
changes-record-references = Other feedback that leads to the same change
changes-record-references-hint = Write each reference on a line of its own.
changes-record-link = Link to the change
changes-record-new = Record a new change
changes-record-save = Record the change
changes-record-stage = Is the change only a proposal
changes-record-stage-missing = Choose whether the change is proposed or planned
changes-record-stage-proposed = Proposed
changes-record-stage-proposed-hint = Nothing is promised yet.
changes-record-stage-planned = Planned
changes-record-stage-planned-hint = The change is promised, and residents see its day.
changes-record-register-later = For a proposal the day on which it would be ready is enough.
changes-record-feedback = Other feedback
changes-decide-title = The feedback does not lead to a change
changes-decide-before = Earlier decisions
changes-decide-reason = Why nothing changes
changes-decide-reason-missing = Choose a reason
changes-decide-words = Explanation to the giver of the feedback
changes-decide-words-hint-fi = The giver of the feedback reads the explanation with the follow-up code. Write in Finnish, the language of the feedback.
changes-decide-words-hint-sv = The giver of the feedback reads the explanation with the follow-up code. Write in Swedish, the language of the feedback.
changes-decide-words-hint-en = The giver of the feedback reads the explanation with the follow-up code. Write in English, the language of the feedback.
changes-decide-words-short = Write an explanation of at least 10 characters
changes-decide-words-long = Shorten the explanation to 2,000 characters at most
changes-decide-save = Decide and tell the giver
changes-decide-conflict = Something has been done with the feedback since you opened this page. Nothing has been saved yet. Your text is kept below.
changes-decide-conflict-see = See what has been done with the feedback
changes-conflict-title = Somebody else was faster
changes-conflict-save = Save anyway
changes-conflict-saved = Saved now
changes-conflict-yours = Your text
changes-work-title = Changes
changes-work-lead = Changes that the feedback to your teams has led to.
changes-work-none = No changes at this stage. A new change is recorded from the page of a piece of feedback.
changes-work-next = Next changes
changes-work-column-title = Change
changes-work-column-stage = Stage
changes-work-column-owner = Responsible person
changes-work-column-linked = Pieces of feedback
changes-work-column-measure = Measure
changes-work-waiting = Waiting for you
changes-work-reviews-wait = { $count ->
    [one] { $count } review is due
   *[other] { $count } reviews are due
  }
changes-work-confirmations-wait = { $count ->
    [one] { $count } change waits for your confirmation
   *[other] { $count } changes wait for your confirmation
  }
changes-work-column-days = Days
changes-work-begins = Begins on { $day }
changes-work-review = Review on { $day }
changes-edit-title = Edit: { $title }
changes-edit-back = Back to the change
changes-edit-heading = Edit the change
changes-edit-save = Save
changes-edit-conflict = The change has been edited since you opened this page. Nothing has been saved yet. Compare the texts and correct yours where needed.
changes-verdict-improved = Improved
changes-verdict-worsened = Worsened
changes-verdict-no-change-seen = No change seen
changes-verdict-too-little-data = Too little data
changes-amount-points = { $one ->
    [yes] { $size } percentage point
   *[no] { $size } percentage points
  }
changes-amount-index = { $one ->
    [yes] { $size } point
   *[no] { $size } points
  }
changes-amount-days = { $one ->
    [yes] { $size } day
   *[no] { $size } days
  }
changes-amount-count = { $size } a month
changes-amount-rate = { $size } per hundred
changes-amount-per-cent = { $size }% of the earlier level
changes-counted-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
  } { $months ->
    [one] in { $months } month
   *[other] in { $months } months
  }
changes-counted-pieces = { $count ->
    [one] { $count } piece of feedback
   *[other] { $count } pieces of feedback
  } { $months ->
    [one] in { $months } month
   *[other] in { $months } months
  }
changes-counted-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
  } { $months ->
    [one] in { $months } month
   *[other] in { $months } months
  }
changes-counted-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
  }
changes-listed = { $first } and { $last }
changes-effect-heading = Did the change help?
changes-effect-statement = Before the change { $before } ({ $counted_before }) agreed with “{ $words }”, and after it { $after } ({ $counted_after }).
changes-effect-nps = The recommendation index was { $before } before the change ({ $counted_before }) and { $after } after it ({ $counted_after }).
changes-effect-theme = Before the change { $before } of the feedback ({ $counted_before }) was about “{ $words }”, and after it { $after } ({ $counted_after }).
changes-effect-days = Before the change an answer took { $before } on average ({ $counted_before }), and after it { $after } ({ $counted_after }).
changes-effect-count = { $words }: before the change { $before } on average ({ $counted_before }), after it { $after } ({ $counted_after }).
changes-effect-rise = It rose by about { $size }, probably { $range }.
changes-effect-fall = It fell by about { $size }, probably { $range }.
changes-effect-rise-compared = Against the units it is compared with it rose by about { $size }, probably { $range }.
changes-effect-fall-compared = Against the units it is compared with it fell by about { $size }, probably { $range }.
changes-effect-none = The difference fits within usual variation. A change of the expected size ({ $expected }) would probably have been seen.
changes-effect-few-months-before = Before the change there { $have ->
    [one] is { $have } month
   *[other] are { $have } months
  } with enough answers. It takes at least { $need } to judge.
changes-effect-few-months-after = After the change there { $have ->
    [one] is { $have } month
   *[other] are { $have } months
  } with enough answers. It takes at least { $need } to judge.
changes-effect-few-answers = There are about { $now } answers a month. It takes at least { $need } a month to judge.
changes-effect-few-counted = The cases that are counted are so few that nothing can be told from them. It takes at least five a month.
changes-effect-power = So little data cannot tell whether the change helped.
changes-effect-more-months = It takes more months to see a change of the expected size ({ $expected }).
changes-effect-needed-answers = Seeing a change of the expected size ({ $expected }) would take about { $needed } answers a month; now there are { $now }.
changes-effect-needed-pieces = Seeing a change of the expected size ({ $expected }) would take about { $needed } pieces of feedback a month; now there are { $now }.
changes-effect-needed-cases = Seeing a change of the expected size ({ $expected }) would take about { $needed } cases a month; now there are { $now }.
changes-effect-dropped = The change was not made, so its effect is not judged.
changes-effect-proposed = The change is only proposed. The measure is chosen before it is promised.
changes-effect-later = The effect is judged when the change has been made and answers have come in for enough months after it.
changes-effect-just-made = The change has just been made. Its effect is judged when whole months have passed after it.
changes-effect-no-measure = No measure was chosen before the work began, so the effect of the change cannot be judged.
changes-effect-no-size = How large a change was expected was not written down before the work began. So its effect is not judged.
changes-cannot-no-before = There is no month with enough answers before the change. So there is nothing to compare with.
changes-cannot-no-after = There is no whole month with enough answers after the change yet.
changes-cannot-not-a-number = One of the figures is faulty, so the effect cannot be judged.
changes-cannot-reversed = The days of the change contradict each other: the work is recorded as begun only after it was finished. So its effect cannot be judged.
changes-cannot-not-a-month = The date of a month is faulty, so the effect cannot be judged.
changes-cannot-impossible-count = The figure of a month is impossible: it is below nought, or larger than what it is counted of. So the effect cannot be judged.
changes-cannot-zero-before = Before the change the figure was nought. The expected change is registered as a share of it, so the effect cannot be judged.
changes-cannot-zero-expected = The expected change is registered as nought, so the effect cannot be judged.
changes-registered-measure = Measure registered beforehand: { $measure }.
changes-registered-up = The result is expected to rise by at least { $size }.
changes-registered-down = The result is expected to fall by at least { $size }.
changes-registered-up-only = The result is expected to rise.
changes-registered-down-only = The result is expected to fall.
changes-registered-reviews = Days on which the change is reviewed: { $days }.
changes-finding-levels = { $verdict }: { $before } before the change, { $after } after it
changes-finding-later = The result month by month
changes-edited-measure = The measure was changed on { $day }, when data had come in already. The verdict is on the original measure.
changes-edited-direction = The expected direction was changed on { $day }, when data had come in already. The verdict is on the original direction.
changes-edited-size = The expected size was changed on { $day }, when data had come in already. The verdict is on the original size.
changes-edited-comparisons = The units to compare with were changed on { $day }, when data had come in already. The verdict is on the original units.
changes-edited-count = The name of the count was changed on { $day }, when data had come in already. The verdict is on the original count.
changes-edited-day = A registered day was changed on { $day }, when the work had begun already.
changes-method-heading = How we calculated
changes-method-months = { $before ->
    [one] { $before } month
   *[other] { $before } months
  } before the change and { $after ->
    [one] { $after } month
   *[other] { $after } months
  } after it are counted.
changes-method-phase-in = { $months ->
    [one] { $months } month is
   *[other] { $months } months are
  } left out, when the change was being made.
changes-method-hidden = { $months ->
    [one] { $months } month is
   *[other] { $months } months are
  } left out, with fewer than five answers, or from which a group of under five could be computed.
changes-method-empty = { $months ->
    [one] { $months } month is
   *[other] { $months } months are
  } left out, without answers.
changes-method-interval = The verdict compares the level of the months after the change with those before it. It allows for a slow drift that would have come anyway.
changes-method-estimate = The estimated change is { $estimate }. Its 90% interval is { $low } … { $high }: when all of it lies on one side of nought, a change is seen.
changes-method-no-interval = These months do not give an interval in which the change probably lies.
changes-method-units = It is compared with units where the change was not made: { $units }.
changes-method-compared = Against the units it is compared with the change is { $estimate }, with a 90% interval of { $low } … { $high }. The verdict rests on this.
changes-method-season = The time of the year is taken into account.
changes-method-dispersion = The months vary more than chance explains ({ $times } times the variance). So the interval is wider.
changes-method-detectable = The smallest change that these months would show four times out of five is { $size }.
changes-chart-p = The chart is a p-chart: its limits are those of shares and rest on the months before the change.
changes-chart-p-prime = The chart is Laney’s p′-chart: its limits allow for months that vary more than chance explains. They rest on the months before the change.
changes-chart-u = The chart is a u-chart: its limits are those of rates and rest on the months before the change.
changes-chart-c = The chart is a c-chart: its limits are those of counts and rest on the months before the change.
changes-chart-xmr = The chart is an XmR chart: its limits come from the differences of neighbouring months and rest on the months before the change.
changes-chart-no-limits = The limits of usual variation cannot be computed yet, since there are too few months.
changes-chart-trial = The limits are trial limits: they rest on { $months ->
    [one] { $months } month only
   *[other] { $months } months only
  }.
changes-chart-made = The change was made
changes-chart-being-made = Being made
changes-chart-answers = Answers
changes-chart-pieces = Pieces of feedback
changes-chart-cases = Cases
changes-about-statement = Agree with “{ $words }”
changes-about-theme = Share of feedback about “{ $words }”
changes-about-rate = { $words }, per hundred
changes-signal-none = The chart: the months after the change fit within usual variation.
changes-signal-seen = The chart: after the change { $signals }.
changes-signal-outside = { $months ->
    [one] { $months } month lies
   *[other] { $months } months lie
  } outside the limits
changes-signal-trend-better = the result has become better seven months in a row
changes-signal-trend-worse = the result has become worse seven months in a row
changes-signal-near = several months lie close to a limit
changes-signal-side-better = at least seven months in a row have been better than the average
changes-signal-side-worse = at least seven months in a row have been worse than the average
changes-rule-outside = outside the limits
changes-rule-trend = seven in one direction
changes-rule-near = close to a limit
changes-rule-side = seven on one side
changes-left-out-phase-in = The change was being made: left out
changes-left-out-few = Under 5 answers: not shown
changes-left-out-beside = Not shown, so that a month of under 5 answers cannot be computed
changes-left-out-none = No answers
changes-left-out-not-counted = Not counted
changes-change-back = All changes
changes-change-effect = What came of it
changes-change-story = From feedback to effect
changes-change-for-whom = Whom the change is for
changes-change-steps = Steps of the work
changes-change-step-done = Done { $day }
changes-change-step-due = By { $day }
changes-change-step-open = Not done
changes-change-figures = The figures month by month
changes-change-reviews = Did the change hold?
changes-change-dropped = Why the change was given up
changes-change-edit = Edit the change
changes-change-team = Responsible team: { $team }.
changes-change-service = Feedback and changes: { $service }
changes-change-file = Download all figures (CSV)
changes-said-heading = What those who gave feedback say
changes-said-caption = Answers to the question whether the change helped
changes-said-answer = Answer
changes-said-count = People
changes-said-yes = It helped
changes-said-partly = It helped partly
changes-said-no = It did not help
changes-said-cannot-tell = Cannot tell
changes-chain-words = Feedback
changes-chain-words-none = No feedback is linked to the change
changes-chain-participation = Participation
changes-chain-participation-none = No activity is recorded
changes-chain-participation-some = { $activities ->
    [one] { $activities } activity
   *[other] { $activities } activities
  }
changes-chain-participation-people = { $people } people took part
changes-chain-decision = Decision
changes-chain-decision-open = Not decided yet
changes-chain-decision-promised = Promised by { $day }
changes-chain-steps = Making it
changes-chain-steps-open = Not begun yet
changes-chain-steps-begun = The work began { $day }
changes-chain-steps-some = { $done }/{ $all } steps done
changes-chain-effect = Effect
changes-chain-effect-later = Judged when the change has been made
changes-chain-effect-never = Not judged
changes-story-feedback-few = The change began with a few pieces of feedback.
changes-story-feedback-many = The change began with { $count } pieces of feedback.
changes-story-me-too = Another { $count } people have said that they have the same experience.
changes-story-took-part = It was worked on together, and { $count } people took part: { $activities }.
changes-story-took-part-few = It was worked on together: { $activities }.
changes-story-proposed = The change was proposed on { $day }, but it has not been decided on yet.
changes-story-promised = It was promised that the change is made by { $day }.
changes-story-begun = The work began on { $day }.
changes-story-steps = Of { $all } agreed steps { $done } are done.
changes-story-steps-all = { $all ->
    [2] Both agreed steps are done.
   *[other] All { $all } agreed steps are done.
  }
changes-story-done = The change was made on { $day }.
changes-story-done-confirmed = The change was made on { $day }, and another professional confirmed it on { $confirmed }.
changes-story-done-panel = The change was made on { $day }, and the client panel confirmed it on { $confirmed }.
changes-story-lapsed = The promised day has passed, and the change has not been made.
changes-story-proposed-lapsed = The day of the proposal passed on { $day }, and it was not decided on.
changes-story-dropped = The change was given up on { $day }. Reason: { $reason }.
changes-story-improved = The follow-up shows that the result improved.
changes-story-worsened = The follow-up shows that the result became worse.
changes-story-no-change-seen = The follow-up shows no change in the result.
changes-story-too-little-data = There are too few data yet to tell its effect.
changes-story-helped = Of those who gave the feedback, { $yes } say that the change helped, { $partly } that it helped partly and { $no } that it did not help.
changes-looked-held = Reviewed { $day }: the change has held.
changes-looked-faded = Reviewed { $day }: the change has faded.
changes-looked-harmed = Reviewed { $day }: the change has done harm.
changes-looked-next = The next review is on { $day }.
changes-looked-late = The review was due on { $day }. It has not been done.
changes-story-review-held = When the change was reviewed on { $day }, it had held.
changes-story-review-faded = When the change was reviewed on { $day }, it had faded.
changes-story-review-harmed = When the change was reviewed on { $day }, it was found to have done harm.
changes-list-title = You said, we did
changes-list-lead = We gathered your feedback. These are the changes it has led to.
changes-list-none = There are no such changes here.
changes-list-next = Older changes
changes-list-give = Give feedback
changes-list-feed = The changes as a feed (Atom)
changes-filter-narrow = Narrow the changes by service, unit or effect
changes-filter-standing = Stage
changes-filter-service = Service
changes-filter-unit = Unit
changes-filter-object = What the change is about
changes-filter-verdict = Effect
changes-filter-all = All
changes-filter-show = Show
changes-list-counts = Changes by stage
changes-list-count = { $stage }: { $count }
changes-list-nothing = No change: { $count }
changes-list-nothing-hidden = No change: under 5
changes-nothing-heading = When nothing changed
changes-nothing-few = There are fewer than 5 decisions, so they are not listed.
changes-nothing-none = In the last 12 months no feedback was decided to lead to no change.
changes-nothing-caption = Reasons why feedback led to no change, last 12 months
changes-nothing-reason = Reason
changes-nothing-times = Times
changes-credit-me-too = { $count } have the same experience
changes-credit-people = { $count } people took part
changes-list-embed = Show the changes on your own site
changes-list-embed-text = Copy this code to your page. It shows the three newest changes and holds no script and no tracking.
changes-box-none = No changes are recorded yet.
changes-box-all = All changes (opens in a new window)
changes-box-give = Give feedback (opens in a new window)
changes-service-title = Feedback and changes: { $service }
changes-service-said = What people have said
changes-service-count = pieces of feedback in the last 12 months
changes-service-themes-caption = The most common themes, last 12 months
changes-service-theme = Theme
changes-service-pieces = Pieces of feedback
changes-service-statements-caption = Agreement with the statements, last 12 whole months
changes-service-statement = Statement
changes-service-agree = Agree
changes-service-answers = Answers
changes-service-no-share = too few answers
changes-service-changed = What has changed
changes-service-changed-none = No changes have been made in this service yet.
changes-service-planned = What is promised
changes-service-lapsed = What was promised and not done
changes-service-nothing = What did not change, and why
changes-service-give = Give feedback on this service
changes-service-voices = What clients have said in their own words
changes-service-results = The county’s results
changes-service-all = All changes of the service
changes-csv-part = Part
changes-csv-item = Item
changes-csv-phase = Phase
changes-csv-number = Numerator
changes-csv-against = Detractors
changes-csv-of = Denominator
changes-csv-value = Value
changes-csv-centre = Centre
changes-csv-lower = Lower limit
changes-csv-upper = Upper limit
changes-csv-hidden = Hidden
changes-csv-note = Note
changes-csv-months = Months
changes-csv-comparison = Units compared with
changes-csv-verdict = Verdict
changes-csv-before = Before
changes-csv-phase-in = Being made
changes-csv-after = After
changes-csv-measure = Measure
changes-csv-chart = Kind of chart
changes-csv-sigma-z = Laney’s ratio
changes-csv-basis = Months the limits rest on
changes-csv-answers = Answers
changes-csv-expected = Expected size
changes-csv-change = Change
changes-csv-compared = Change against the comparison
changes-csv-low = Lower end of the 90% interval
changes-csv-high = Upper end of the 90% interval
changes-csv-level-change = Change of level in regression
changes-csv-slope-change = Change of slope in regression
changes-csv-low-95 = Lower end of the 95% interval
changes-csv-high-95 = Upper end of the 95% interval
changes-csv-dispersion = Dispersion
changes-csv-detectable = Smallest change seen
changes-csv-needed = Answers needed a month
changes-csv-helped = Did the change help
changes-csv-feedback = Pieces of feedback behind it
changes-csv-answered = Of them answered
changes-csv-me-too = Have the same experience
changes-csv-people = People who took part
changes-csv-steps = Steps
changes-csv-steps-done = Steps done
changes-csv-yes = yes
changes-card-why = What we heard
changes-card-what = What we do
changes-card-what-done = What we did
changes-chain-answer-many = { $count ->
    [one] { $count } piece of feedback has been answered
   *[other] { $count } pieces of feedback have been answered
  }
changes-chain-answer-all = The feedback has been answered
changes-chain-answer-some = Some of the feedback has been answered
changes-chain-answer-none = There are no answers yet
changes-helped-question = Did the change help?
changes-helped-yes = Yes
changes-helped-partly = Partly
changes-helped-no = No
changes-helped-cannot-tell = I cannot tell
changes-helped-comment = What is better now, and what is not?
changes-helped-comment-hint = Only the team that made the change reads this. At most 500 characters. Do not write names. We hide identity codes, phone numbers, e-mail addresses and account numbers.
changes-helped-submit = Send the answer
changes-helped-missing = Choose whether the change helped
changes-helped-long = Shorten the comment to 500 characters at most
changes-helped-early = We ask this only when four weeks have passed since the change.
changes-helped-later = We will ask you on { $day } whether the change helped.
changes-helped-thanks-title = Thank you for your answer
changes-helped-thanks-text = Your answer has been saved. The team that made the change sees it. Your name is not saved.
changes-helped-again = You can change your answer. The new answer replaces the old one.
changes-helped-more = Read more about the change
changes-helped-your-answer = Your answer
changes-helped-old-title = The page was open too long
changes-helped-old-text = Your answer has not been saved yet. Send it again.
changes-helped-gone-title = The link does not work any more
changes-helped-gone-lead = The link is too old, or a part of it is missing. You can also answer with your follow-up code.
changes-helped-gone-follow = Open the feedback with the follow-up code
changes-me-too-title = Do you have the same experience?
changes-me-too-kept = When you press the button, we save only that somebody pressed it, and when. We do not save your name, your address or a cookie.
changes-me-too-submit = I have the same experience
changes-me-too-count = { $count ->
    [one] { $count } other person has said that they have the same experience.
   *[other] { $count } others have said that they have the same experience.
  }
changes-me-too-thanks-title = Thank you, we counted you in
changes-me-too-thanks-text = If you want to tell more, you can give feedback.
changes-me-too-old = The page was open too long. Open the page of the change again and press the button then.
changes-me-too-dropped = The change has been dropped, so experiences are no longer counted. You can give feedback.
changes-feed-title = { $county }: you said, we did
changes-act-cannot = This cannot be done now
changes-act-conflict = The change has been edited since you opened this page. Nothing has been saved yet. Your text is kept below.
changes-act-conflict-see = See the change as it is now
changes-activities-heading = Participation
changes-activities-none = No activities in which clients or residents took part are linked to the change.
changes-activities-reference = Reference of the activity
changes-activities-hint = Fill in if the activity cannot be chosen from a list.
changes-activities-link = Link the activity
changes-activities-unknown = There is no activity with this reference. Check the reference
changes-activities-methods = How clients can take part
changes-activities-choose = Activity
changes-activities-choose-none = Choose an activity
changes-activities-missing = Choose an activity or write its reference
changes-plan-title = Promise the change
changes-plan-lead = When you promise the change, residents see it as planned, with its day.
changes-plan-save = Promise the change
changes-plan-incomplete = First register what will show whether the change helped
changes-plan-register = Fill in what is missing
changes-start-title = Start the change
changes-start-lead = When you start, the effect begins to be measured. From then on the result is judged by what is registered now.
changes-start-save = Start
changes-claim-title = Mark as done
changes-claim-lead = Another professional confirms that the change is done. Only then are the givers of feedback and residents told.
changes-claim-day = When the change was made
changes-claim-day-later = The day cannot be in the future
changes-claim-day-before = The day cannot be before the change was started
changes-claim-outcome-fi = What came of the change, in Finnish
changes-claim-outcome-sv = What came of the change, in Swedish
changes-claim-outcome-hint = Tell also what does not work yet. The text is published when the change is confirmed.
changes-claim-save = Mark as done
changes-confirm-title = Confirm the change
changes-confirm-lead = Check that the change has really been made. When you confirm it, we tell everybody whose feedback is behind it.
changes-confirm-own = You marked the change as done. Somebody else confirms it.
changes-confirm-found = Is the change made
changes-confirm-found-missing = Choose whether the change is made
changes-confirm-yes = Yes, the change is made
changes-confirm-not-yet = Not yet
changes-confirm-panel = Client panel that confirms the change
changes-confirm-panel-hint = If you confirm the change on behalf of a client panel, write the reference of the meeting that was held.
changes-confirm-missing-fi = What is still missing, in Finnish
changes-confirm-missing-sv = What is still missing, in Swedish
changes-confirm-missing-hint = Fill in if the change is not ready yet. The text is added to the steps of the change.
changes-confirm-save = Save
changes-confirm-panel-kind = This activity is not a client panel
changes-confirm-panel-not-held = This client panel has not been recorded as held yet
changes-confirm-panel-before = The client panel was held before the change was made
changes-drop-title = Give the change up
changes-drop-lead = The reason is published on the page of the change, and everybody whose feedback is behind it is told.
changes-drop-reason = Why the change is given up
changes-drop-words-fi = Explanation in Finnish
changes-drop-words-sv = Explanation in Swedish
changes-drop-words-hint = Write so that the giver of the feedback understands.
changes-drop-save = Give the change up
changes-review-title = Review the change
changes-review-lead = Look whether the change has held and still works. What you find is published.
changes-review-none = No review is due yet. A review can be made when its day has come.
changes-review-figures = What the figures say
changes-review-day = Which review
changes-review-day-missing = Choose which review this is
changes-review-found = What the review found
changes-review-found-missing = Choose what the review found
changes-review-held = The change has held
changes-review-faded = The change has faded
changes-review-harmed = The change has done harm
changes-review-words-fi = What you noticed, in Finnish
changes-review-words-sv = What you noticed, in Swedish
changes-review-words-hint = The text is published on the page of the change.
changes-review-save = Save the review
changes-unlink-title = Remove the link to the feedback
changes-unlink-lead = Feedback { $feedback } is no longer behind the change, and its giver is not told about the change. The feedback itself stays.
changes-unlink-save = Remove the link
changes-steps-heading = Steps
changes-steps-none = The change is not divided into steps.
changes-steps-new = Add a step
changes-steps-hint = The steps are shown to the public. At most 120 characters.
changes-steps-words-fi = What is done, in Finnish
changes-steps-words-sv = What is done, in Swedish
changes-steps-due = By when the step is done
changes-steps-add = Add the step
changes-steps-done = Mark as done
changes-steps-undo = Not done yet
changes-steps-remove = Remove
changes-steps-by = by { $day }
changes-steps-done-on = done on { $day }
changes-counts-heading = The team’s own count
changes-counts-lead = Enter the number for each month, also from before the change.
changes-counts-caption = The numbers of the count by month
changes-counts-month = Month
changes-counts-month-hint = For example 8/2026.
changes-counts-month-wrong = Write the month as 8/2026
changes-counts-month-not-over = Enter the month only when it is over
changes-counts-month-there = { $number } has been entered for this month already. Remove it first if it is wrong
changes-counts-number = Number
changes-counts-number-wrong = Write a number that is 0 or more
changes-counts-out-of = Out of how many
changes-counts-out-of-hint = Fill in if the number is part of a larger one, for example 12 of 80 calls.
changes-counts-out-of-wrong = Write a number above 0 that is not smaller than the number before it
changes-counts-change = Remove the month
changes-counts-remove = Remove
changes-counts-save = Save the month
changes-edits-caption = What has been edited
changes-edits-when = When
changes-edits-who = Who
changes-edits-field = Part
changes-edits-edit = Before → now
changes-edits-reason = Why
changes-edits-by-itself = The program
changes-edits-review-moved = The reviews come at the earliest 6 and 12 months after the change was made.
changes-register-title = What will show whether the change helped: { $title }
changes-register-heading = What will show whether the change helped
changes-register-lead = Register now what will show whether the change helped. Then nobody can choose the measure afterwards.
changes-register-begun = The data have begun to come in. The verdict is still judged by what was registered first; your edit is shown beside it.
changes-register-measure = Measure
changes-register-measure-none = Choose a measure
changes-register-measure-missing = Choose what will show the effect of the change
changes-register-count-fi = Name of your own count in Finnish
changes-register-count-sv = Name of your own count in Swedish
changes-register-count-hint = Fill in only if the measure is the team’s own count. For example: calls not answered.
changes-register-direction = Which way is the result expected to go
changes-register-direction-up = Up
changes-register-direction-down = Down
changes-register-direction-missing = Choose which way the result is expected to go
changes-register-expected = How far is the result expected to go
changes-register-expected-hint = Statements and themes in percentage points, the net promoter score in points, days to an answer in days, your own count in per cent. For example 5 or 2.5.
changes-register-begins = When the change begins
changes-register-begins-far = Choose a day within two years
changes-register-due = When the change is ready
changes-register-due-hint = For example 3.8.2026 (day, month, year). The day is shown to the public.
changes-register-due-before = The change cannot be ready before it begins
changes-register-day-hint = For example 3.8.2026 (day, month, year).
changes-register-day-far = Choose a day within ten years
changes-register-first-review = First review
changes-register-first-review-hint = Has the change held? If left empty: 6 months after the change is ready.
changes-register-first-before = The first review comes only when the change is ready
changes-register-second-review = Second review
changes-register-second-review-hint = If left empty: 12 months after the change is ready.
changes-register-second-before = The second review comes after the first one
changes-register-comparisons = Units to compare with
changes-register-comparisons-hint = Units in which the change is not made. They tell whether the result went that way anyway.
changes-register-comparisons-open = Compare with other units
changes-register-comparisons-unknown = Choose units from the list
changes-register-reason = Why it is edited
changes-register-reason-hint = Needed if the promised day moves. The reason is shown to the public.
changes-register-reason-hint-begun = The reason is shown to the public.
changes-register-reason-moved = Write why the promised day moves
changes-register-reason-missing = Write why it is edited
changes-register-reason-long = Shorten the reason to 1,000 characters at most
changes-register-count = The team’s own count as the measure
changes-register-reviews = Days of the reviews
changes-size-points = { $size } percentage points
changes-size-index = { $size } points
changes-size-days = { $size } days
changes-size-per-cent = { $size } per cent
changes-size-wrong = Write the expected size as a number, for example 5 or 2.5
changes-size-not-positive = Write a number above 0. The direction is chosen separately
changes-size-small = Write at least 0.1. A smaller change cannot be noticed
changes-size-points-large = A share can change by 100 percentage points at most
changes-size-index-large = The net promoter score can change by 200 points at most
changes-size-days-large = Days to an answer can change by 30 days at most
changes-size-per-cent-large = Write 1000 per cent at most
changes-size-per-cent-fall = A number can fall by 100 per cent at most
changes-helped-heading = What givers of feedback say of the change
changes-helped-caption = Did the change help? Answers of givers of feedback
changes-helped-answer = Answer
changes-helped-givers = Givers
changes-overview-title = Change: { $title }
changes-overview-back = All changes
changes-overview-facts = The change in short
changes-overview-public = See what residents see
changes-overview-place = Concerns
changes-overview-owner = Responsible person
changes-overview-for-whom = For whom
changes-overview-what = What changes
changes-overview-euros = €{ $count }
changes-overview-hours = { $count } h
changes-overview-started = Started
changes-overview-confirmed = Confirmed
changes-overview-by-panel = A client panel confirmed the change
changes-overview-dropped = Why the change was given up
changes-overview-register = Edit measure and days
changes-overview-lapsed = The day has passed
changes-overview-lapsed-words = The change should have been ready. Move the day and say why, mark the change as done, or give it up.
changes-overview-claimed-words = The change is marked as done. Check whether it is, and confirm it.
changes-overview-review-due = A review is due
changes-overview-review-due-words = Look whether the change has held.
changes-overview-linked = Feedback behind the change
changes-overview-linked-none = No feedback is linked to the change.
changes-overview-linked-more = { $count } more that you cannot open
changes-overview-unlink = Remove the link { $feedback }
changes-overview-me-too = { $count ->
    [one] { $count } person has said that they have the same experience.
   *[other] { $count } people have said that they have the same experience.
  }
changes-reviews-heading = Reviews
changes-reviews-caption = Has the change held
changes-reviews-due = Day
changes-reviews-done = Done
changes-reviews-not-yet = Not yet
changes-change-origin = Where the change comes from
changes-change-adopters = Counties that have taken the change into use
