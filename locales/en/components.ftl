components-errors-title = Check these points
components-fields-optional = (optional)
components-fields-error = Error
components-fields-left = characters left
components-fields-over = characters too many
components-table-hidden = under 5, not shown
components-theirs-title = This came in between
components-theme-encounter = How people were met
components-theme-skill = Professional skill
components-theme-access = Access and queues
components-theme-booking = Booking of appointments
components-theme-information = Flow of information
components-theme-digital = Digital services
components-theme-premises = Premises and accessibility
components-theme-decisions = Having a say in decisions
components-theme-safety = Safety
components-theme-continuity = Continuity of care and service
components-theme-language = Language
components-theme-fees = Fees
components-theme-relatives = Consideration of close ones
components-theme-other = Other
components-happened-received = The feedback arrived
components-happened-imported = The feedback was brought in from another system
components-happened-step-elsewhere = A step in the system the feedback came from
components-happened-routed = The feedback was sent to the responsible team
components-happened-claimed = The feedback was taken to be handled
components-happened-rerouted = The feedback was sent on to another team
components-happened-noted = An internal note was written
components-happened-themes-set = The themes were checked
components-happened-answered = The feedback was answered
components-happened-giver-replied = The giver wrote back
components-happened-change-linked = The feedback was linked to a change
components-happened-change-made = The change was made
components-happened-change-unlinked = The link to the change was taken away
components-happened-change-moved = The change now stands somewhere else
components-happened-giver-judged = The giver said whether the change helped
components-happened-nothing-changes = It was decided that this does not lead to a change
components-happened-assigned = A handler was chosen
components-happened-taken-back = Taken back
components-happened-asked-giver = The giver was asked for more
components-happened-clock-stopped = The reply clock was stopped
components-happened-clock-runs = The reply clock runs again
components-happened-extended = More time was taken for the reply
components-happened-reminded = A reminder of the promise was sent
components-happened-translation-awaited = The answer waits for a translation
components-happened-answer-rated = The giver rated the answer
components-happened-thanks-passed-on = The thanks were passed on to the unit
components-happened-severity-rated = The severity was rated
components-happened-urgent-found = Urgent words were found in the text
components-happened-urgency-checked = The urgency was checked
components-happened-merged-into = Merged into another piece of feedback
components-happened-merged-with = Feedback on the same matter was merged into this
components-happened-split-from = Split from another piece of feedback
components-happened-objection-asked = The giver was asked whether it should be handled as an objection (muistutus)
components-happened-objection-declined = The giver does not want it handled as an objection (muistutus)
components-happened-objection-transferred = Transferred to be handled as an objection (muistutus)
components-happened-objection-answered = The objection (muistutus) was answered
components-happened-showing-allowed = The giver decided whether it may be published
components-happened-redacted = Words were redacted for publication
components-happened-published = Published
components-happened-hidden = Hidden from the public
components-happened-closed = The feedback was closed
components-promised-within = { $days ->
    [one] within one day
   *[other] within { $days } days
}
components-promised-within-working = { $days ->
    [one] within one working day
   *[other] within { $days } working days
}
components-promised-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
components-promised-working = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
components-words-in-finnish = Not in English: shown in Finnish
components-words-in-swedish = Not in English: shown in Swedish
components-chart-month = Month
components-chart-value = Result
components-chart-centre = Average
components-chart-limits = Limits
components-chart-upper = Upper limit
components-chart-lower = Lower limit
components-chart-note = Note
components-chart-legend = The points are the results of each month, the solid level line is the average.
components-chart-legend-limits = Usual variation fits between the dashed lines.
components-chart-legend-better = ▲ differs from the usual for the better.
components-chart-legend-worse = ■ differs from the usual for the worse.
components-chart-legend-left-out = ○ is not part of the calculation.
components-chart-legend-gap = The line breaks where a month has no figure, or it is not shown.
components-chart-empty = There are no figures to show yet.
components-chart-table = The figures as a table
components-chart-file = Download all figures (CSV)
components-dialogue-question = Question to the giver
components-dialogue-rating = Did this answer the giver:
components-dialogue-original-fi = Translated, original text in Finnish
components-dialogue-original-sv = Translated, original text in Swedish
components-dialogue-original-en = Translated, original text in English
components-rating-yes = Yes
components-rating-partly = Partly
components-rating-no = No
