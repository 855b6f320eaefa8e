# The first page: the whole manual, and where the person left off.
shelf-title = The manual
resume-title = Where you left off
resume-go = Go on reading
nobody-title = No workbook is open
nobody-text = You can read everything. To keep your notes and your place, open your workbook or begin one.
session-coming = coming
session-finished = Finished
# $read, $of: how many sections of the session were read, and how many it has.
session-progress = { $of ->
   *[other] { $read } of { $of } sections read
}
