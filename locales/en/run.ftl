# Leading a workshop: the run screen, the projector, the people.

## Leading
lead-run = Lead
run-now = Now
# $minutes: how long, with its unit.
run-of = of { $minutes }
run-paused = paused
run-clock = Time used of this step
run-late = { $minutes } late: ends at { $time }
run-in-time = In time: ends at { $time }
run-early = { $minutes } early: ends at { $time }
run-previous = Step back
run-next = Next step
run-pause = Pause
run-resume = Go on
run-you = You
run-they = Participants
run-beside = Beside the step
run-then = Next
run-then-nothing = Then the day is over.
run-needs = It needs:
run-end-day = End the day here
run-goes-on = A workshop is under way
run-go-on = Go on leading
run-begin-title = Begin a day
run-begin-text = The clock starts at once, and every step is kept: after a power cut the day goes on where it was.
run-begin = Begin: { $day }
run-day-over = { $day } is over
run-back-in = Back to the last step
run-planned = Planned
run-took = Took

## Running late
run-to-end-at = To end at { $time }
run-way-shorten = Shorten what is left
run-way-drop = Leave out what may go
run-way-move = Move to the next day
run-change-shorter = { $step }: { $from } → { $to }
run-change-dropped = { $step }: left out
run-change-moved = { $session }: first thing on the next day
run-then-in-time = Then the day ends at { $time }, in time.
run-then-late = Then the day ends at { $time }; that is still late.
run-apply = Do it
run-take-back = Take back the last change of plan

## The projector
run-projector = On the projector
run-open-room = Open the projector’s window
run-show-step = The step
run-show-clock = Clock
run-show-groups = Groups
run-show-speaking = Who speaks
run-show-question = A question
run-question = Your question to the room
run-dark = Dark screen
run-light = Light the screen again
run-ask = Show
room-title = Screen
room-dark = The screen is dark.
room-groups = Groups
room-speaking = Who speaks when
room-back-at = Back at { $time }

## The people and the walls
tools-title = People and notes
tools-people = Who is in the room
tools-people-hint = Groups and the order of speaking are made of the participants in the list; while nobody is in it, of numbers.
tools-groups = Groups
tools-group = Group { $number }
tools-groups-by = Make groups by
tools-by-size = people in each group
tools-by-number = number of groups
tools-number = How many
tools-mix = Mix professions
tools-mix-hint = Otherwise chance decides.
tools-make-groups = Make groups
tools-speaking = Who speaks when
tools-make-order = Make an order
tools-next-speaker = Next person
tools-parked = For later
tools-parked-none = Nothing was put off yet. What comes up and does not fit now is kept here.
tools-park = What to come back to
tools-done = Done
tools-not-done = Not done yet
tools-flipcharts = Flip-charts
tools-flipchart-title = What it is called
tools-flipchart-text = What stands on it
tools-photos = Photos of flip-charts
tools-photos-text = Photos are made smaller, and where they were taken is removed. They lie in your workbook. Photograph the paper, not the people.
tools-photos-choose = Add photos
tools-photos-working = The photos are being kept…
tools-photos-script = Photos need the script of this page, which is switched off in this browser.
trouble-programme-nothing = There is nothing to lead in this day
    .what = Nothing was begun. Plan something for this day first.
trouble-programme-photo = This photo cannot be kept
    .what = Choose a picture in JPEG, PNG or WebP of at most 2 MB.
