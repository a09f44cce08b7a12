intake-mail-due = You will have an answer by { $day }.
intake-mail-team-due = An answer is promised by { $day }.
intake-emergency-title = Do you need help now?
intake-emergency-text = Feedback is not read at once. Do not wait for an answer if your matter is urgent.
intake-emergency-danger = Danger to life or an emergency: call
intake-emergency-medical = Urgent health matter, Medical Helpline:
intake-emergency-crisis = Suicidal thoughts or a crisis, MIELI Crisis Helpline:
intake-choose-title = What would you like to give feedback on?
intake-choose-title-searched = Search: { $words }
intake-choose-lead = Search for a place or a service by name. Spelling mistakes do not matter.
intake-choose-query = Place or service
intake-choose-query-hint = For example: health centre, dentist, home care
intake-choose-municipality = Municipality
intake-choose-all = All municipalities
intake-choose-search = Search
intake-choose-unknown = I don't know or can't find it: give feedback anyway
intake-choose-nothing-title = We found nothing that fits
intake-choose-nothing-text = Try another word, or go on without choosing. We will pass your feedback to the right place.
intake-choose-units = Places
intake-choose-services = Services
intake-form-title = Feedback: { $place }
intake-form-lead = Tell us what went well and what did not. You can stay anonymous. Answer only what you want to.
intake-form-change-place = Change the place or service
intake-form-unknown-place = We will find out where your feedback belongs.
intake-form-statements-title = How did it go?
intake-form-statements-hint = For each statement choose what fits best. You can skip any of them.
intake-form-provisional = The English wording is a provisional translation, not the official one.
intake-form-words-title = In your own words
intake-form-text = What would you like to say?
intake-form-text-hint = Do not write personal identity codes, other people's names or detailed health information. At most 5,000 characters.
intake-form-text-long = The text is too long. Shorten it to at most 5,000 characters
intake-form-kind = What is your feedback?
intake-form-kind-thanks = Thanks
intake-form-kind-idea = An idea or a suggestion
intake-form-kind-problem = Something went wrong
intake-form-kind-question = A question
intake-form-service = Which service is it about?
intake-form-municipality = Which municipality's service is it about?
intake-form-unknown = I don't know
intake-form-perspective = Whose experience are you telling about?
intake-form-perspective-own = My own
intake-form-perspective-relative = A close person's matter, as I experienced it
intake-form-perspective-helping = I am helping another person to answer
intake-form-show = May your text be shown to others?
intake-form-show-hint = A person reads the text before it is published and hides everything that tells who you or somebody else is. You can take the permission back at any time with the follow-up code.
intake-form-show-yes = My feedback may be shown publicly, without anything that tells who I am
intake-form-show-link = How we publish feedback
intake-form-answer-title = Answer
intake-form-answer = Would you like an answer?
intake-form-answer-no = I don't need an answer
intake-form-answer-code = Yes, I will read it with a follow-up code
intake-form-answer-code-hint = You get the code when you have sent the form. We answer { $promise }. We do not need your name.
intake-form-answer-thanks = We answer thanks { $promise }.
intake-form-answer-idea = We answer ideas { $promise }.
intake-form-answer-problem = We answer problems { $promise }.
intake-form-answer-question = We answer questions { $promise }.
intake-form-answer-email = Yes, and let me know by e-mail
intake-form-answer-email-hint = We tell you by e-mail when the answer can be read and when your feedback leads to a change. You read the answer with the follow-up code.
intake-form-email = E-mail address
intake-form-email-hint = Fill in only if you want to be told by e-mail. We use the address for this feedback only.
intake-form-email-missing = Write your e-mail address, or choose to read the answer with the follow-up code
intake-form-email-wrong = The e-mail address is not in the right form, for example name@example.fi
intake-form-nothing = Answer at least one point or write in your own words
intake-form-choice-wrong = Choose one of the options
intake-form-stored-title = What we store
intake-form-stored-text = We store your answers, your text, the time and the language of the form. If you give an e-mail address, we store that too. If you tell about yourself in the text, staff may recognise you.
intake-form-stored-not = We do not store your name, your device's address (IP) or anything about your browser with the feedback. We use no cookies on this form.
intake-form-legal-title = Feedback is not an objection, a complaint or a patient injury claim
intake-form-legal-text = If you want an official written answer, you can make an objection (muistutus) to the head of the unit that gave the service. A complaint can be made to the Finnish Supervisory Agency (Lupa- ja valvontavirasto). A suspected patient injury is reported to the Patient Insurance Centre. We cannot handle appointments or prescriptions on this form.
intake-form-legal-ombud = The patient ombud and the social ombud advise free of charge on which way suits your matter. Their contact details are on your wellbeing services county's website.
intake-form-send = Send feedback
intake-identifiers-title = The text seems to contain personal data
intake-identifiers-text = We found these in your text:
intake-identifiers-identity-code = { $count ->
    [one] a personal identity code
   *[other] { $count } personal identity codes
  }
intake-identifiers-phone = { $count ->
    [one] a phone number
   *[other] { $count } phone numbers
  }
intake-identifiers-email = { $count ->
    [one] an e-mail address
   *[other] { $count } e-mail addresses
  }
intake-identifiers-iban = { $count ->
    [one] a bank account number
   *[other] { $count } bank account numbers
  }
intake-identifiers-what = You can remove them yourself or send the text as it is. If you send it as it is, we hide them before we store the text.
intake-identifiers-send = Hide them and send
intake-identifiers-edit = Edit the text
intake-again-old-title = The form was open for more than a day
intake-again-old-text = Everything you wrote is kept below. Send the feedback again.
intake-again-foreign-title = The form could not be sent
intake-again-foreign-text = The form's mark was missing. Everything you wrote is kept below. Check it and send it again.
intake-again-sent-title = This form has been sent already
intake-again-sent-text = We have stored the feedback you sent before. What is below is different. If you want to give it as new feedback, send it.
intake-again-often-title = A lot of feedback has come from the same network
intake-again-often-text = Everything you wrote is kept below. Wait a moment and send it again.
intake-again-fault-title = The feedback could not be stored
intake-again-fault-text = The fault is ours. Everything you wrote is kept below. Send it again in a moment: the same feedback is stored only once.
intake-sent-title = Thank you, your feedback has been sent
intake-sent-lead = Your feedback is about: { $place }.
intake-sent-code-title = Your follow-up code
intake-sent-code-text = Write the code down or take a picture of it. With the code you read the answer, write back and see what your feedback changed. We show the code only now and cannot restore it.
intake-sent-print = Print
intake-sent-masked-title = We hid personal data in the text
intake-sent-masked-text = Hidden parts show in the text as [***]. The originals were not stored.
intake-sent-next-title = What happens next
intake-sent-next-team = Your feedback went to the team { $team }. The team reads it.
intake-sent-next-answer = You will have an answer { $promise }, by { $day }.
intake-sent-next-no-answer = You did not ask for an answer. Your feedback is read all the same.
intake-sent-next-email = We send an e-mail when the answer can be read.
intake-sent-next-change = If your feedback leads to a change, you see it with your follow-up code. If nothing changes, we tell you why.
intake-sent-reference = The reference of your feedback is { $reference }. The reference is not secret and does not open your feedback.
intake-sent-again = Give new feedback
intake-late-title = Your feedback has been received
intake-late-text = The follow-up code is shown only for a quarter of an hour after sending. If you wrote it down, you can follow your feedback.
intake-poster-title = Poster: { $place }
intake-poster-call = Tell us how it went
intake-poster-promise = You can stay anonymous. We read all feedback and tell what we change.
