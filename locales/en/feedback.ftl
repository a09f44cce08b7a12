feedback-stage-already-closed = The feedback is already closed. Its giver can open it again by writing.
