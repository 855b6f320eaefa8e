# Leading workshops: planning them.

## My workshops
lead-title = My workshops
lead-intro = Plan a workshop in an evening, and lead it to the minute.
lead-none-yet = There is no workshop here yet. Begin with one of the ready programmes: everything in it can be changed.
lead-untitled = Workshop without a name
lead-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
lead-people-count = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
# $when: date and time.
lead-saved = Saved: { $when }
lead-plan = Plan
lead-places = This workshop
lead-copy = Copy
lead-copy-of = { $title } (copy)
lead-put-away = Put away
lead-away-title = Put away
lead-take-back = Take back
lead-erase = Erase for good…
lead-erase-title = Erase this workshop?
lead-erase-text = The programme goes for good, with all its versions, and everything that was kept while it was led: times, groups, flip-charts, photos.
lead-new = A new workshop
lead-name = What it is called
lead-first-day = First day, if it is known
lead-from = Begin from
lead-from-shelf = An empty day
lead-from-shelf-hint = Take the sessions from the shelf one by one.
lead-long = { $minutes } with breaks
lead-begin = Begin to plan
lead-from-file = From another trainer
lead-from-file-text = A programme that was handed to you is one file; its name ends in .hrhw-programme.
lead-file-choose = Choose the file
lead-file-paste = Paste what stands in the file
lead-file-take-in = Take it in

## Planning
lead-day = Day { $number }
lead-ends-left = Ends at { $time }, { $minutes } to spare
lead-ends-full = Ends at { $time }, to the minute
lead-ends-over = Ends at { $time }: { $minutes } too full
lead-hours = Date and hours
lead-date = Date
lead-start = Begins at
lead-end = Ends by
lead-keep = Keep
lead-remove-day = Remove this day
lead-add-day = Add a day
lead-add = Add
lead-add-session = Add the session
lead-add-own = Add
lead-kind-session = Session
lead-kind-own = Own item
lead-kind-break = Break
lead-kind-meal = Meal
lead-kind-evaluation = Evaluation
lead-own-title = Something of your own
lead-own-about = A remark for yourself
lead-minutes = Minutes
lead-up = Move up
lead-down = Move down
lead-day-before = To the day before
lead-day-after = To the next day
lead-remove = Remove
lead-read-session = Read the session
lead-step = Step
lead-may-go = May go
lead-out = Left out
lead-as-written = As in the manual
lead-changed = changed
lead-at-least = At least { $minutes }
lead-last-time = Last time it took { $minutes }
lead-could-go = could go
lead-could-give = Could give up to { $minutes }
lead-step-back = Take back the last change
lead-keys = Drag with the mouse, or move what has the focus with Shift and the arrow keys.
lead-shelf = The shelf: drag a session into a day
lead-shelf-text = Without a mouse, use “Add” below each day.
lead-needs = What to bring and copy
lead-needs-nothing = The sessions of this programme need nothing.
lead-needs-copies = To print and copy
lead-needs-used-up = To bring; each session uses some up
lead-needs-lasting = To bring once
lead-needs-what = What
lead-needs-count = How many
lead-needs-for = For
lead-details = The workshop
lead-room = Room
lead-people = How many people are expected
lead-group-size = How many work in a small group
lead-language = Language of the room
lead-second-language = Second language on the projector
lead-no-second-language = None
lead-zone = The hours belong to this time zone
lead-take-along = Take it along
lead-as-calendar = For a calendar (.ics)
lead-as-calendar-hint = Days with a date.
lead-as-table = For a spreadsheet (.csv)
lead-as-table-hint = Every item with its times.
lead-as-file = For another trainer
lead-as-file-hint = The programme as one file; nothing about people is in it.

## What speaks against a programme
lead-concern-no-break = { $minutes } without a break: after 90 minutes people stop taking anything in.
lead-concern-long-lecture = “{ $section }” is a lecture of { $minutes }; 15 minutes are enough.
lead-concern-distress-last = This session can bring back something painful, and it is the last of the day. Put something lighter after it.
lead-concern-no-evaluation = Nowhere are people asked what they learned and thought: add an evaluation.
lead-concern-needs-later = Better after “{ $session }”, which comes later.
lead-concern-needs-missing = Better after “{ $session }”, which is not in the programme.
lead-concern-overfull = The day is { $minutes } too full: shorten something, leave a step out, or move a session.
lead-concern-group-size = This session works with { $min } to { $max } people.
lead-concern-no-such-session = This edition of the manual has no session “{ $slug }”.
lead-concern-no-time = This takes no time at all.
lead-concern-empty = Nothing is in this day yet. Add a session below.

## Columns of the table
lead-column-day = Day
lead-column-date = Date
lead-column-from = From
lead-column-to = To
lead-column-minutes = Minutes
lead-column-kind = Kind
lead-column-title = Title
lead-column-about = About

## What went wrong
trouble-programme-days = A workshop cannot have more than 31 days
    .what = Nothing was changed. Plan the rest as a second workshop.
trouble-programme-items = A workshop cannot have more than 400 items
    .what = Nothing was changed. Plan the rest as a second workshop.
trouble-programme-text = This text is too long for a programme
    .what = Nothing was changed. Go back and shorten it to 300 characters.
trouble-programme-number = This number or hour cannot be
    .what = Nothing was changed. A day ends after it begins, and nothing takes longer than a day.
trouble-programme-no-file = This file is not a programme
    .what = Choose a file whose name ends in .hrhw-programme.
trouble-programme-file-large = This file is larger than any programme
    .what = Choose a file whose name ends in .hrhw-programme.
trouble-programme-file-newer = This programme was made with a newer version of the app
    .what = Ask for the newer app, or for the programme on paper.
trouble-programme-file-damaged = This programme’s file is damaged
    .what = It was cut off or changed on its way. Ask for it once more.
