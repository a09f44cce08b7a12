responses-answer-title = Answer feedback { $reference }
responses-answer-heading = Answer the giver
responses-answer-back = Back to the feedback
responses-answer-feedback = The feedback and the dialogue
responses-answer-no-text = The feedback has no text.
responses-answer-in-fi = Write in Finnish: the feedback was given in Finnish.
responses-answer-in-sv = Write in Swedish: the feedback was given in Swedish.
responses-answer-in-en = Write in English: the feedback was given in English.
responses-answer-in-other = Write in the language the feedback was given in ({ $language }).
responses-answer-by-email = The giver reads the answer with the follow-up code. A mail tells them that it is there, without its text.
responses-answer-by-code = The giver reads the answer with the follow-up code.
responses-answer-not-asked = The giver did not ask for an answer. They see it if they come back with the follow-up code.
responses-answer-label = Your answer
responses-answer-hint = Answer this very feedback. Say what you do and what happens next. End with your name and role. Do not write personal data.
responses-answer-sure = Check before you send
responses-answer-sure-yes = I have checked, send it anyway
responses-answer-empty = Write an answer
responses-answer-long = The answer can have at most 5000 characters
responses-answer-other-language = The answer seems to be in another language than you chose. Check the language, or confirm that you send it anyway
responses-answer-identifiers = The answer seems to have an identity code, a phone number, an e-mail address or an account number in it. Remove personal data, or confirm that it may be sent
responses-answer-closed = The feedback is closed and cannot be answered any more.
responses-answer-kept = The text you wrote, copy it
responses-conflict-title = Your text has not been sent yet
responses-gone-title = The feedback is not there
responses-gone-lead = There is no such feedback, or it has been sent on to a team you do not belong to.
responses-gone-text = The text you wrote, copy it
responses-gone-inbox = Feedback received
responses-answer-submit-email = Send the answer: the giver is told by e-mail and reads it with the code
responses-answer-submit-code = Send the answer: the giver reads it with the code
responses-answer-placeholder = Fill in these places of the text before you send it: { $places }
responses-language-fi = Finnish
responses-language-sv = Swedish
responses-language-en = English
responses-language-other = The language of the feedback ({ $language })
responses-into-fi = into Finnish
responses-into-sv = into Swedish
responses-into-en = into English
responses-written-label = The language you write in
responses-written-hint = If you do not write in the language of the feedback, a colleague translates your text before it goes to the giver.
responses-written-hint-other = Write in the language of the feedback if you can. If nobody can, choose another language and say why.
responses-written-reason = Why you write in another language (kept as an internal note)
responses-written-reason-empty = Say why you write in another language than the feedback's
responses-draft-save = Save the draft
responses-draft-by = Draft, { $name }
responses-draft-saved = Draft saved { $at }
responses-draft-other = { $name } saved another draft { $at }. Your own text is not saved by itself any more. Press “Save the draft” to see both.
responses-draft-lost = The draft could not be saved. Copy your text, and sign in again if needed.
responses-left-heading = Text that was not sent
responses-left-text = This feedback cannot be answered now, but the draft is kept.
responses-left-discard = Remove the draft
responses-presence-opened = { $name } opened this { $at }.
responses-presence-writing = { $name } is writing an answer ({ $at }).
responses-template-label = Template
responses-template-hint = The template is added after what you have written. Fill in the places in double square brackets.
responses-template-none = No template
responses-template-take = Use the template
responses-hints-look = See the hints before sending
responses-hints-title = Hints for the answer
responses-hints-lead = They do not keep you from sending it.
responses-hints-none = Nothing to point out
responses-hints-none-text = There is nothing in the answer that should still be mended.
responses-ask-summary = Ask the giver for more before answering
responses-ask-text = The text goes as a question, not as an answer. The giver reads it with the code and answers anonymously. The time for the answer stands still until they do. One question at a time.
responses-ask-submit = Send as a question
responses-ask-open = The giver has been asked already and has not answered yet. Ask again when they have
responses-going-answer = The answer goes at
responses-going-question = The question goes at
responses-going-text = The giver sees nothing of it before. If you notice a mistake, take it back: the text becomes a draft.
responses-going-take-back = Take it back
responses-going-answer-heading = Answer on its way
responses-going-question-heading = Question on its way
responses-going-too-late = It could not be taken back any more: it has gone, or was taken back already
responses-returned-giver = The text was not sent: the giver wrote just before. Read their message, then send it again.
responses-returned-moved = The text was not sent: somebody moved the feedback just before. See how it stands, then send it again.
responses-awaiting-heading = The answer waits for its translation { $into }
responses-awaiting-own = Somebody else of your team translates the text and sends it to the giver.
responses-awaiting-take-back = Take it back and edit it
responses-awaiting-translate = Translate and send
responses-translate-own = You wrote the text yourself: somebody else must translate it
responses-theirs-draft = A draft that somebody else has saved
responses-theirs-sending = An answer that is just on its way
responses-theirs-translation = An answer that waits for its translation
responses-conflict-text = Somebody else changed the feedback while you were writing. Read what they did. Your text is kept: change it or send it as it is.
responses-conflict-draft = Somebody else has saved another draft while you were writing. Read it. Your text is kept: if you save or send it, it takes the place of the other draft.
responses-conflict-sending = Somebody else has just sent an answer. Your text is kept below. You can take the other one back if it has not gone yet.
responses-conflict-translation = Somebody else has already written an answer, and it waits for its translation. Your text is kept below.
responses-templates-title = Templates
responses-templates-lead = A template is the beginning of an answer that everybody completes for the feedback at hand. The giver notices an answer that would fit anybody.
responses-templates-new = Write a new template
responses-templates-empty = There are no templates yet.
responses-templates-caption = Templates you can use
responses-templates-name = Name
responses-templates-language = Language
responses-templates-whose = Whose
responses-templates-purpose = For what
responses-templates-use = State
responses-templates-any = For anything
responses-templates-in = In use
responses-templates-out = Out of use
responses-templates-close = Take out of use
responses-templates-open = Use again
responses-templates-saved = The template is saved
responses-templates-closed = The template is out of use
responses-templates-opened = The template is in use again
responses-templates-link = Edit the templates
responses-template-edit = Edit the template
responses-template-back = All templates
responses-template-for-all = The whole county's
responses-template-unit = For which unit
responses-template-theme = For which theme
responses-template-kind = For what kind of feedback
responses-template-text = Text
responses-template-name-hint = By its name colleagues find the template, for instance “Thanks about booking”.
responses-template-text-hint = The program fills in [[name]], [[unit]], [[team]] and [[reference]]. Whoever writes fills in other places in double square brackets, for instance [[what we do]]. An answer cannot be sent before they are filled in.
responses-template-save = Save the template
responses-template-save-over = Save it all the same
responses-template-close-hint = A template can be taken out of use in the list of templates.
responses-template-conflict = Somebody else has changed the template
responses-template-conflict-text = This is their text. Your own is kept in the form. If you save it, it takes the place of theirs.
responses-template-name-empty = Give the template a name
responses-template-name-long = The name can have at most 100 characters
responses-template-language-empty = Choose a language
responses-template-team-empty = Choose a team you belong to
responses-template-text-empty = Write a text
responses-template-text-long = The text can have at most 4000 characters
responses-bulk-title = Answer several pieces of feedback
responses-bulk-lead = Choose a template and see how each answer reads. Only complete answers are sent. The rest stays in the inbox.
responses-bulk-template = Template, language { $language } ({ $count })
responses-bulk-look = Show the answers
responses-bulk-send = { $count ->
    [one] Send { $count } answer to its giver
   *[other] Send { $count } answers to their givers
}
responses-bulk-empty = Choose feedback in the inbox first.
responses-bulk-missing = These are not there, are with another team or are too many at once: { $count }.
responses-bulk-changed = Nothing has been sent yet
responses-bulk-changed-text = The template changed after you had seen the answers. Check them, then send.
responses-bulk-not = Not sent:
responses-bulk-over = this one does not wait for an answer any more.
responses-bulk-going = an answer is on its way already.
responses-bulk-draft = there is a draft already.
responses-bulk-other = the template is made for other feedback.
responses-bulk-open = fill in on the page of the feedback: { $places }
responses-bulk-none = no template is chosen for its language.
responses-bulk-sent-title = The answers
responses-bulk-sent = { $count ->
    [0] No answer was sent.
    [one] { $count } answer was sent.
   *[other] { $count } answers were sent.
}
responses-bulk-left = { $count ->
    [one] { $count } piece of feedback stays in the inbox.
   *[other] { $count } pieces of feedback stay in the inbox.
}
responses-bulk-on-way = { $count ->
    [one] { $count } answer goes at { $at }
   *[other] { $count } answers go at { $at }
}
responses-bulk-take-back = Take all back
responses-bulk-back = { $count ->
    [0] Nothing could be taken back any more
    [one] { $count } answer was taken back
   *[other] { $count } answers were taken back
}
responses-bulk-back-text = The texts taken back are drafts on the pages of their feedback.
responses-translate-title = Translate the answer { $into }: { $reference }
responses-translate-lead = Translate what your colleague wrote. The giver reads the translation and can open the original text.
responses-translate-original = Original text
responses-translate-heading = Translation for the giver
responses-translate-label = Translation
responses-translate-submit = Send the translation to the giver
responses-thanks-heading = Thanks to the unit
responses-thanks-open = Pass the thanks on: { $unit }
responses-thanks-label = As the unit reads it
responses-thanks-hint = Take out names and anything by which the giver or another client could be recognised. The feedback itself does not change.
responses-thanks-submit = Pass on to { $unit }
responses-thanks-passed = { $who } passed the thanks on to { $unit }:
responses-thanks-all = All thanks passed on
responses-thanks-title = Pass on the thanks of feedback { $reference }
responses-thanks-empty = Write what the unit will read
responses-thanks-long = The text can have at most 2000 characters
responses-thanks-conflict = The thanks have not been passed on yet
responses-thanks-conflict-text = Somebody else changed the feedback. Read what they did. Your text is kept.
responses-thanked-title = Thanks
responses-thanked-unit = Thanks: { $unit }
responses-thanked-everybody = The thanks of all units
responses-thanked-lead = { $count ->
    [0] No thanks have been passed on in { $year } yet.
    [one] In { $year }, thanks were passed on { $count } time.
   *[other] In { $year }, thanks were passed on { $count } times.
}
responses-thanked-caption = Thanks by unit in { $year }
responses-thanked-column-unit = Unit
responses-thanked-column-count = Thanks
responses-thanked-newest = The newest
responses-thanked-none = No thanks have been passed on yet.
responses-hint-placeholder = Fill in this place, or the answer cannot be sent
responses-hint-identifier = This looks like personal data. Take it out if it does not belong into the answer
responses-hint-other-language = The answer seems to be in another language than the feedback
responses-hint-generic = The answer would fit almost any feedback. Say something about this one
responses-hint-not-answered = The giver asked this, and the answer does not speak of it
responses-hint-only-elsewhere = The answer only sends the giver elsewhere. Say what you do, too
responses-hint-no-thanks = There is no thanks, no regret and no word that the giver is right
responses-hint-generic-thanks = The thanks or regret is a set phrase. Say what it is for
responses-hint-no-next-step = The answer does not say what has been done or what happens next
responses-hint-no-contact = The answer does not say how the giver can go on with the matter
responses-hint-no-greeting = There is no greeting at the beginning
responses-hint-no-sign-off = There is no sign-off at the end, like “Kind regards”
responses-hint-no-writer = It does not show who answers. Write your name and role
responses-hint-no-role = Write your role after your name
responses-hint-long-sentence = A long sentence ({ $count } words). Make two of it
responses-hint-long-paragraph = A long paragraph. Divide it
responses-hint-passive = Who does it? Say “we” or “I”
responses-hint-jargon = Better say “{ $instead }”
responses-answer-to-all = To whom the answer goes
responses-answer-to-all-hint = Feedback on the same matter has been merged into this one. If you send the answer to all, write nothing that concerns one person only.
responses-answer-to-all-yes = { $count ->
    [one] Send it also to the { $count } giver whose feedback was merged into this
   *[other] Send it also to the { $count } givers whose feedback was merged into this
}
responses-jargon-title = Words we avoid
responses-jargon-lead = When somebody writes such a word in an answer, the program hints at what to say instead. It has a list of its own; these come before it.
responses-jargon-hint = One word a line: word = what to say instead. For instance: service guidance = advice
responses-jargon-save = Save the words
responses-jargon-saved = The words are saved
responses-jargon-saved-text = They show in the hints at once.
responses-jargon-back = Back to the county's details
responses-jargon-conflict = The words have not been saved yet
responses-jargon-conflict-text = Somebody else has changed them while you were writing. If you save now, your words take the place of theirs.
responses-jargon-line = Write the line like this: word = what to say instead. This line was not understood: { $line }
responses-jargon-long = The list can have at most 10,000 characters
