# From a case to a change: a person’s plans.

## The list
plans-title = My plans
plans-text = From a case to a change: a situation from your own work becomes one safe action, in five steps.
plans-none = You have no plan yet. Begin with something at work that comes back, in which you have some part. A small one is good.
plans-session = The session that teaches the five steps
plans-away = Put away
plan-changed = Last changed
plan-unnamed = A plan without a name

## Beginning
plan-new = Begin a plan
plan-begin = Begin
plan-cancel = Back to my plans
plan-from = Make a plan of this
plan-from-note = These are the words of your note. The note itself stays as it is.
plan-warning = No names, places, dates or rare details.
plan-warning-text = A workbook can be lost or read. Could somebody who knows your workplace say who is meant? Then change the age, the sex, the month, the illness, until nobody could.
plan-trace-number = Something in this plan looks like a telephone number or the number of a file. Does the plan need it?
plan-trace-mail = Something in this plan looks like an e-mail address. Does the plan need it?
plan-trace-date = There is a full date in this plan. A date can give a person away; would “in spring” do?

## The sheet
plan-title = My case, in a word that only I understand
plan-steps = The five steps
plan-step-1 = Describe what happens, and to whom
plan-step-2 = Name the right and the gap
plan-step-3 = Find who must act
plan-step-4 = Choose a safe action
plan-step-5 = Check the result and tell people
plan-example = How Rosa did it
plan-at-hand = At hand for this step
plan-not-chosen = Not chosen yet
plan-no-day = This cannot be read as a day. Write it like 2026-12-04 or 4.12.2026.
plan-field-what = What happens, to which people, how often
plan-field-seen = What I have seen or counted myself
plan-field-heard = What I have heard or suppose
plan-field-unrecognisable = Nobody who knows my workplace could say who is meant.
plan-group-tests = The four tests, for my own service
plan-row-availability = Is it there? Availability
plan-row-accessibility = Can everyone reach it? Accessibility
plan-row-acceptability = Are people at ease? Acceptability
plan-row-quality = Is it good care? Quality
plan-field-verdict = This test
plan-choice-verdict-holds = Holds
plan-choice-verdict-partly = Fails in part
plan-choice-verdict-fails = Fails
plan-choice-verdict-unknown = I do not know
plan-field-shown = What shows it
plan-field-hardest = Who is hit hardest, and who no longer comes
plan-group-gap = The gap in one sentence
plan-field-gap-people = People who …
plan-field-gap-right = have a right to …
plan-field-gap-cause = and this keeps them from it: …
plan-actors = Map of actors: functions, no names
plan-actor = Actor
plan-map = The map, from against to for
plan-no-place = Not on the map yet:
plan-more-rows = Add another actor
plan-actor-who = Who, by function
plan-actor-place = This actor …
plan-choice-place-decides = Decides
plan-choice-place-influences = Influences those who decide
plan-choice-place-works = Does the work
plan-choice-place-concerned = Is concerned: patients, families, those who no longer come
plan-choice-place-outside = Outside: association, union, independent body
plan-actor-stance = To the change
plan-choice-stance-against = Against, or worried
plan-choice-stance-undecided = Does not know, or undecided
plan-choice-stance-for = For it
plan-actor-wants = What she or he wants, or fears
plan-actor-ask = What I ask for
plan-actor-ally = An ally
plan-actor-cost = Bears the cost of the change
plan-actor-not-asked = Nobody has asked yet
plan-field-missing = Who is missing on this map?
plan-field-guessed = Whose no have I only guessed?
plan-field-lever = My lever
plan-field-action = What I will do
plan-field-first-day = The day I begin
plan-field-ally = My ally
plan-group-risk = Risk check: who could be harmed, and how?
plan-row-patients = The patients concerned
plan-row-others = Other patients
plan-row-colleagues = My colleagues
plan-row-me = Me, and my family
plan-row-workers = Those who will do the extra work
plan-field-happens = What could happen
plan-field-likely = Likely?
plan-choice-likely-1 = 1: little
plan-choice-likely-2 = 2: between
plan-choice-likely-3 = 3: very
plan-field-smaller = What makes it smaller
plan-group-stops = Stop
plan-halt = One tick is enough: the plan is changed, or waits.
plan-field-stop-recognised = Somebody could be recognised by what I say or write.
plan-field-stop-harmed = Somebody could lose care, work, freedom or safety and has not agreed to the risk.
plan-field-stop-secrets = I would have to take files, lists, recordings or pictures out, or break a duty of secrecy.
plan-field-stop-alone = I would be entirely alone.
plan-field-stop-angry = I am acting while angry or exhausted.
plan-group-power = Before I decide
plan-field-in-my-power = It is in my power, alone or with somebody who has agreed.
plan-field-wanted = Those concerned want it, or I shall ask them first.
plan-field-risk-checked = The risk check is filled in and says yes.
plan-field-decision = My decision
plan-choice-decision-yes = Yes, I begin
plan-choice-decision-smaller = Yes, but smaller or with others
plan-choice-decision-not-now = Not now
plan-field-talk-to = Before I begin I talk to
plan-field-call = If something goes wrong I call
plan-field-end-when = I end the action when
plan-field-sign = The sign
plan-field-today = Today
plan-field-hope = I hope for
plan-field-count = How I count
plan-field-look-on = The day I look
plan-field-tell = Whom I tell, and how
plan-field-if-nothing = If nothing has changed, I will

## How far it is, and how it went
# $steps: how many of the five steps have an answer.
plan-is-writing = { $steps ->
    [one] { $steps } of 5 steps begun
   *[other] { $steps } of 5 steps begun
}
plan-is-stopped = The risk check says stop: the plan is changed, or waits
# $day: the day on which the person means to look.
plan-is-waiting = You look on { $day }
plan-is-due = The day to look has come: { $day }
plan-look = How did it go?
plan-how-reached = What I hoped for was reached
plan-how-partly = Better than before, less than I hoped
plan-how-unchanged = Nothing has changed
plan-how-not-done = It was not begun, or broken off
plan-look-words = What I found, and what comes next
plan-look-keep = Keep the answer
plan-look-later = Choose another day
plan-looks = How it went
plan-looks-next = To look once more, set a new day in step 5.

## What can be done with a plan
plan-ways = What can be done with this plan
plan-read = Read, print, take along
plan-back = Back to the plan
plan-print = Print
plan-take-along = As a file:
plan-take-along-text = A file or a sheet of paper is not protected: whoever has it can read it.
plan-empty = Nothing has been written here yet.
plan-versions = Versions of this plan
plan-two-copies = This plan was changed in two copies of the workbook. You see the newer one; the other is among its versions, and nothing is lost.
plan-put-away = Put away
plan-is-away = This plan is put away.
plan-take-back = Take back
plan-erase = Erase for good
plan-erase-title = Erase this plan for good?
plan-erase-text = Every version of it goes from your workbook, with what you wrote about how it went, and cannot be brought back.
