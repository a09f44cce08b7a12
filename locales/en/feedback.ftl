feedback-stage-already-closed = The feedback is already closed. Its giver can open it again by writing.
feedback-stage-handled-with-another = This feedback is handled with another piece. Open the one it was merged into.
feedback-stage-an-objection = This is now handled as an objection (muistutus) and can no longer be handled as feedback.
feedback-stage-nothing-to-take-back = There is nothing left to take back here.
feedback-dialogue-team = The team
feedback-dialogue-giver = The giver
