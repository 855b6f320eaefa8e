# Testing oneself on a session.
quiz-title = Test yourself
quiz-intro = Answer what you can; leave out what you like. Nobody sees the result but you.
quiz-start = Test yourself on this session
quiz-one = One at a time
quiz-all = All together
quiz-several = More than one answer is right.
quiz-previous = Back
quiz-next = Next
quiz-hand-in = Show the result
quiz-result = Your result
# $right, $of: how many answers were right, of how many that were given.
quiz-score = { $right ->
   *[other] { $right } of { $of } right
}
quiz-by-objective = What it says about the objectives
quiz-chosen = your choice
quiz-right-option = right
quiz-again = Try again
quiz-earlier = Earlier attempts
# $minutes: a length of time, as "3 min".
quiz-took = in { $minutes }
