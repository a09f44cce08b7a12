council-language-fi = Finnish
council-language-sv = Swedish
council-language-other = Other languages
council-age-under-7 = Under 7
council-age-from-7 = 7 to 12
council-age-from-13 = 13 to 17
council-age-from-18 = 18 to 64
council-age-from-65 = 65 and over
council-changes-title = Latest changes
council-changes-none = Nothing has been changed yet.
council-populations-title = Residents and clients { $year }
council-populations-lead = The participation report compares the amount of feedback with these numbers, to show who is heard least. Fill in the numbers you know.
council-populations-years = Years
council-populations-done = The numbers are saved.
council-populations-residents = Residents
council-populations-everybody = All residents
council-populations-all = Residents in all
council-populations-languages = Residents by mother tongue
council-populations-ages = Residents by age
council-populations-ages-hint = People who give feedback are not asked their age. The sizes of the age groups are shown in the report, but feedback cannot be compared with them.
council-populations-clients = Clients
council-populations-clients-hint = How many people used the service during the year? Count each client once in a service.
council-populations-services = Clients by service
council-populations-source = Where the numbers come from
council-populations-source-fi = Source in Finnish
council-populations-source-sv = Source in Swedish
council-populations-source-hint = For example: Tilastokeskus, väestörakenne. The source is shown in the report.
council-populations-source-missing = Write where the numbers come from
council-populations-source-long = Write the source in at most { $most } characters
council-populations-day = The day the numbers are of
council-populations-day-hint = For example: 31.12.2025
council-populations-day-wrong = Write a day that has been, for example 31.12.2025
council-populations-number-wrong = Write a number without decimals, for example 12 345
council-populations-parts-wrong = The languages or the ages add up to more than the residents
council-populations-save = Save the numbers
council-populations-nothing = no number
council-publishing-title = Participation report
council-publishing-back = The county's settings
council-publishing-lead = The participation report tells the county council what came of participation. Decide which years' reports everybody may read.
council-publishing-populations = Residents and clients
council-publishing-none = No year's figures are closed yet. Figures are closed two weeks after a third of the year has ended.
council-publishing-caption = The reports by year
council-publishing-year = Year
council-publishing-figures = Figures of feedback
council-publishing-read-by = Who may read it
council-publishing-change = Change
council-publishing-since = Everybody, since { $day }
council-publishing-everybody = everybody
council-publishing-staff = staff and decision-makers
council-publishing-publish = Publish { $year }
council-publishing-withdraw = Withdraw { $year }
council-publishing-done = The change is saved.
council-thirds-none = no closed figures
council-thirds-all = the whole year
council-thirds-first-two = January–August
council-thirds-last-two = May–December
council-thirds-first = January–April
council-thirds-second = May–August
council-thirds-third = September–December
council-thirds-some = January–April and September–December
council-report-title = Participation report, { $county }
council-report-definition = Client participation is clients and client groups taking part in and influencing the planning, development, implementation or evaluation of services.
council-report-years = The year of the report
council-report-figures = The figures of feedback are of: { $figures }. They are closed, so they are the same in every report. Where the promised changes stand is as of the day the report was made.
council-report-no-figures = The figures of feedback are not closed yet.
council-promised-title = What was promised and what came of it
council-promised-none = Before { $year } no promises had been made that were still open.
council-promised-finding = { $all ->
    [one] One change had been promised before the year.
   *[other] { $all } changes had been promised before the year.
  } Made: { $made }. Under way: { $open }. Late: { $lapsed }. Given up: { $dropped }.
council-promised-caption = Changes promised before { $year } and not made by then
council-promised-change = Change
council-promised-place = Where
council-promised-due = Promised for
council-promised-standing = What came of it
council-promised-effect = Did it help
council-promised-effect-definition = The result is from the change's own page: what is measured was decided before the change. Empty means that the change is not made or nothing has been measured yet.
council-promised-note = A change is promised when it is recorded as planned. Every change has a public page that tells how it is going.
council-means-title = How people took part
council-means-finding = { $activities ->
    [0] No activity to take part in was held during the year.
    [one] One activity to take part in was held during the year. Of the act's six means, { $used } was used.
   *[other] { $activities } activities to take part in were held during the year. Of the act's six means, { $used } were used.
  }
council-means-unused = Not used: { $means }.
council-means-caption = Activities by the means of the act { $year }
council-means-levels-caption = Activities by promised level { $year }
council-means-dimensions-caption = Activities by what people took part in, { $year }
council-means-groups-caption = Who took part { $year }
council-means-means = Means
council-means-definition = The means of participation and influence in section 29 of the Act on Wellbeing Services Counties (611/2021).
council-means-level = Promised level
council-means-level-definition = How far the say of those who take part was promised to go before the activity.
council-means-dimension = What people took part in
council-means-dimension-definition = The four parts of the national definition: planning, development, implementation and evaluation.
council-means-group = Group
council-means-activities = Activities
council-means-people = People, at least
council-means-people-definition = The sum of the numbers shown on the activities' own pages. Groups of under five are not shown, so they are missing.
council-means-said = Said which level was reached
council-means-said-definition = Those who took part and said afterwards which level they think was reached. Groups of under five are missing.
council-means-reached = The promise was kept
council-means-reached-definition = Those of them who think that the promised level or a higher one was reached.
council-means-parties = { $count } parties, such as councils and associations, were invited by name.
council-means-note = The same person may take part in many activities. Nobody's name is in any figure.
council-heard-title = Who gave feedback and who is missing
council-heard-all = There were { $pieces } pieces of feedback. The same person may give feedback many times, and givers are not linked.
council-heard-least-languages = Of the languages, heard less than others: { $groups }.
council-heard-least-services = Of the services, heard less than others: { $groups }.
council-heard-more = and { $count } others
council-heard-group = { $group } ({ $rate } pieces per thousand)
council-heard-group-at-most = { $group } (at most { $rate } pieces per thousand)
council-heard-alike = No group is heard so much less than others that it could not be chance.
council-heard-unknown = The numbers of residents and clients have not been entered, so it cannot be said who is heard least.
council-heard-earlier = The numbers of residents and clients are of { $year }, since no newer ones have been entered.
council-heard-source = Source: { $source }, { $day }.
council-heard-pieces = Pieces of feedback
council-heard-pieces-definition = Feedback that came during the year. Groups of under five are hidden, and to protect them sometimes others too.
council-heard-residents = Residents
council-heard-clients = Clients
council-heard-rate = Feedback per thousand
council-heard-rate-definition = Pieces of feedback divided by residents or clients, times a thousand. The interval is of 95 per cent (Poisson, exact).
council-heard-unit = per thousand
council-heard-low = Lower end of interval
council-heard-high = Upper end of interval
council-heard-language = Language
council-heard-language-definition = The language of feedback is the one it was written in. The language of a resident is the mother tongue.
council-heard-languages-caption = Feedback and residents by language
council-heard-service = Service
council-heard-services-caption = Feedback and clients by service
council-heard-age = The age of those who give feedback is not known, because it is not asked. So it cannot be said people of which age are heard least.
council-heard-ages-caption = Residents by age
council-heard-age-column = Age
council-heard-perspectives-caption = Feedback by whose perspective it is given from
council-heard-perspective = Perspective
council-heard-note = A small number does not tell why. Many may not know that they can give feedback, or cannot give it online.
council-equity-title = Are languages treated alike
council-equity-in-time = Answered in the promised time
council-equity-in-time-definition = The share of feedback that was promised an answer. Those still waiting count for as long as they have waited (Kaplan–Meier).
council-equity-rated = The answer was an answer
council-equity-rated-definition = The share of givers who rated their answer and said that it answered them.
council-equity-led = Led to a change
council-equity-led-definition = The share of all feedback that has been linked to a change.
council-equity-median = Median to an answer
council-equity-median-definition = Half of the answers came in this time or sooner. The figure is shown once the whole year is closed.
council-equity-ninth = Nine of ten
council-equity-ninth-definition = Nine of ten answers came in this time or sooner.
council-equity-days-unit = days
council-equity-all = All languages
council-equity-caption = Answers and changes by the language of feedback
council-equity-statement = Statement
council-equity-agree-definition = The share of those who answered that agreed (4 or 5). A share of fewer than 20 answers is hidden.
council-equity-statements-caption = Agreeing with the statements by the language of feedback
council-equity-differences-caption = Differences between languages
council-equity-measure = What is compared
council-equity-compared = Language
council-equity-compared-definition = This language is compared with others.
council-equity-difference = Difference
council-equity-difference-definition = The figure in this language less the one it is compared with. The interval is of at least 95 per cent, and wider where several are compared at once (Holm).
council-equity-points = percentage points
council-equity-finding = What can be said
council-equity-finding-definition = A difference is told only when chance makes such a one less often than once in twenty. That no difference is seen is told only when a difference of ten percentage points or two days would have been noticed four times of five.
council-equity-larger = more
council-equity-smaller = less
council-equity-same = no difference seen
council-equity-few = too few answers
council-equity-in-time-larger = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } was answered in the promised time more often than feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }).
council-equity-in-time-smaller = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } was answered in the promised time less often than feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }).
council-equity-in-time-same = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } was answered in the promised time as often as feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }), which may be chance.
council-equity-in-time-few = So few answers were promised to feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } that it cannot be said whether it is answered in the promised time as often as feedback in Finnish.
council-equity-days-larger = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } was answered more slowly than feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference of the medians is { $difference } days ({ $low }…{ $high }).
council-equity-days-smaller = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } was answered faster than feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference of the medians is { $difference } days ({ $low }…{ $high }).
council-equity-days-same = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } was answered as fast as feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference of the medians is { $difference } days ({ $low }…{ $high }), which may be chance.
council-equity-days-few = There are so few answers to feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } that it cannot be compared how fast they came.
council-equity-days-caption = Differences of the medians between languages
council-equity-rated-larger = Those who gave feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } more often got an answer that answered them than those who gave it in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }).
council-equity-rated-smaller = Those who gave feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } less often got an answer that answered them than those who gave it in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }).
council-equity-rated-same = Those who gave feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } got an answer that answered them as often as those who gave it in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }), which may be chance.
council-equity-rated-few = Those who gave feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } have rated so few answers that they cannot be compared with those in Finnish.
council-equity-led-larger = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } led to a change more often than feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }).
council-equity-led-smaller = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } led to a change less often than feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }).
council-equity-led-same = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } led to a change as often as feedback in { $reference ->
    [rest] other languages
   *[fi] Finnish
  }: the difference is { $difference } percentage points ({ $low }…{ $high }), which may be chance.
council-equity-led-few = There is so little feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } that it cannot be said whether it leads to changes as often as feedback in Finnish.
council-equity-agree-less = Those who gave feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } agreed less often than those who gave it in { $reference ->
    [rest] other languages
   *[fi] Finnish
  } with the statements: { $statements }.
council-equity-agree-more = Those who gave feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } agreed more often than those who gave it in { $reference ->
    [rest] other languages
   *[fi] Finnish
  } with the statements: { $statements }.
council-equity-agree-same = Those who gave feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } and in { $reference ->
    [rest] other languages
   *[fi] Finnish
  } agreed equally often with { $same } of { $all } statements.
council-equity-hidden = Feedback in { $language ->
    [sv] Swedish
   *[other] other languages
  } cannot be compared in: { $measures }. The figures are too small or cannot be shown without telling single answers.
council-equity-agree = Agreeing with the statements
council-equity-reference = Compared with
council-equity-reference-definition = Feedback in Finnish, or where its figure cannot be shown, all feedback in other languages together.
council-equity-not-swedish = Finnish and other languages together
council-equity-rest = All other languages
council-equity-figures = Figures
council-equity-note = A difference does not tell why. Feedback in different languages may be about different services. That no difference is seen does not prove that there is none.
council-reasons-title = Why not everything changed
council-reasons-finding = The most common reason not to change was: { $reason } ({ $count } pieces of feedback).
council-reasons-none = There is too little feedback of which it was decided to change nothing for it to be shown here.
council-reasons-caption = Feedback of which it was decided to change nothing
council-reasons-reason = Reason
council-reasons-definition = Feedback of which it was decided for this reason that nothing changes. A piece may have several reasons.
council-reasons-note = Everybody who wanted an answer was given the reason in words of its own.
council-costs-title = What participation cost, and whether it did harm
council-costs-finding = The recorded costs come to { $euros } euros, the work of staff to { $hours } hours.
council-costs-unknown = No costs or hours of staff have been recorded.
council-costs-caption = Costs and hours of work { $year }
council-costs-what = Of what
council-costs-activities = Activities to take part in
council-costs-changes = Changes made
council-costs-number = Number
council-costs-euros = Costs
council-costs-euro-unit = euros
council-costs-euros-definition = The sum of recorded costs. Costs have not been recorded of all, so the real sum may be larger.
council-costs-euros-known = With costs recorded
council-costs-hours = Work of staff
council-costs-hour-unit = hours
council-costs-hours-definition = The sum of recorded hours. Hours have not been recorded of all.
council-costs-hours-known = With hours recorded
council-costs-no-harm = No harm has been recorded of the activities.
council-costs-harm = This harm has been recorded of the activities:
council-costs-harmed = Changes in which a review found harm: { $changes }.
