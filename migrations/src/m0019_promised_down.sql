drop index feedback_promised;
