# Просмотр каждой страницы в браузере.
cli-check-render = Показать ещё и каждую страницу в браузере без окна, при трёх значениях ширины, и найти то, что не помещается
# $variable is the name of an environment variable.
render-no-browser = Страницы не просмотрены: здесь не найден ни Chromium, ни Chrome, ни Edge. Укажите браузер в { $variable }.
render-silent = Страницы не просмотрены: браузер запустился, но не показывает их. Попробуйте открыть его вручную; в контейнере ему могут понадобиться дополнительные права.
# $reason comes from the system, in its own language.
render-io = Страницы не просмотрены: { $reason }
render-stopped = Остановлено. Всё, что было найдено до этого, показано выше.
# $done and $all are numbers of pages.
render-reading = Найдено страниц: { $done }
render-looking = Просмотрено страниц: { $done } из { $all }
# $pixels and $widths are numbers of pixels, $words what sticks out, $plural the name of a plural class as CLDR has it.
problem-page-too-wide = При ширине окна { $widths } пикс. эта страница шире его на { $pixels } пикс.{ $plural ->
        [other] { "" }
       *[class] {" "}(с числами класса «{ $plural }»)
    } Выступает: «{ $words }»
    .mend = Скажите это короче или так, чтобы строку можно было перенести.
problem-words-cut-off = При ширине окна { $widths } пикс. эти слова обрезаны на { $pixels } пикс.{ $plural ->
        [other] { "" }
       *[class] {" "}(с числами класса «{ $plural }»)
    }: «{ $words }»
    .mend = Скажите это короче.
problem-words-over-edge = При ширине окна { $widths } пикс. эти слова выходят за край своей рамки на { $pixels } пикс.{ $plural ->
        [other] { "" }
       *[class] {" "}(с числами класса «{ $plural }»)
    }: «{ $words }»
    .mend = Скажите это короче или так, чтобы строку можно было перенести.
problem-page-late = Эта страница не появилась за полминуты.
    .mend = Откройте её в приложении; если она не появится и там, ей мешает что-то в её словах.
