# Looking at every page in a browser.
cli-check-render = Also show every page in a browser without a window, at three widths, and find what does not fit
# $variable is the name of an environment variable.
render-no-browser = The pages were not looked at: no Chromium, Chrome or Edge was found here. Name one in { $variable }.
render-silent = The pages were not looked at: the browser was started, but does not show them. Try it by hand; in a container it may need more rights.
# $reason comes from the system, in its own language.
render-io = The pages were not looked at: { $reason }
render-stopped = Stopped. What was seen until then is above.
# $done and $all are numbers of pages.
render-reading = Pages found: { $done }
render-looking = Pages looked at: { $done } of { $all }
# $pixels and $widths are numbers of pixels, $words what sticks out, $plural the name of a plural class as CLDR has it.
problem-page-too-wide = In a window { $widths } pixels wide this page is { $pixels } pixels too wide{ $plural ->
        [other] { "" }
       *[class] , with numbers of the class “{ $plural }”
    }. This sticks out: “{ $words }”
    .mend = Say it in fewer or shorter words, or with a place where it may break.
problem-words-cut-off = In a window { $widths } pixels wide these words are cut off by { $pixels } pixels{ $plural ->
        [other] { "" }
       *[class] , with numbers of the class “{ $plural }”
    }: “{ $words }”
    .mend = Say it in fewer or shorter words.
problem-words-over-edge = In a window { $widths } pixels wide these words run { $pixels } pixels over the edge of their box{ $plural ->
        [other] { "" }
       *[class] , with numbers of the class “{ $plural }”
    }: “{ $words }”
    .mend = Say it in fewer or shorter words, or with a place where it may break.
problem-page-late = This page did not come within half a minute.
    .mend = Open it in the app; if it does not come there either, something in its words keeps it.
