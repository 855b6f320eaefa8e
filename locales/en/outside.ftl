# Words from folders outside the app, and what is wrong in them.
problem-count = { $count ->
    [one] { $count } problem in the files
   *[other] { $count } problems in the files
}
problems-title = Problems in the files
problems-none = Nothing is wrong in the folders that are read from outside the app.
problems-text = These files are read from outside the app. Until one is mended, its last good version stays in use.
