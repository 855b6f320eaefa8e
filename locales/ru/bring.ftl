# Передать язык другим и принять то, что передают они.
bring-title = Передать другим, принять от других
bring-in-title = Принять
bring-in-text = Файл, вернувшийся из Poedit или OmegaT, передача другого переводчика или переводы, которые уже есть в Markdown или FTL. Сначала видно, что он изменит, отрывок за отрывком; пока вы не согласитесь, ничего не записывается.
bring-path = Файл на этом компьютере
bring-path-hint = Полный путь к нему. Имя файла Markdown или FTL говорит, какая это страница: dual-loyalty.md, app.ftl.
bring-look = Посмотреть, что в нём
bring-choose = Или выберите файл
bring-choose-hint = .po, .xlf, .xliff, .handover, .md или .ftl
bring-failed = Файл не удалось прочитать. Выберите его ещё раз.
bring-no-folder = Чтобы что-то принять, сначала откройте свою папку.
# $file is the name of a file.
bring-empty = В нём нет ни одного перевода: { $file }
bring-out-title = Для другой программы
bring-out-text = Все отрывки с переводами, как они есть сейчас. Если по дороге туда или обратно что-то потеряется, приложение это заметит.
bring-out-po = Для Poedit и других программ, работающих с gettext
bring-out-xliff12 = Для OmegaT и большинства программ для переводчиков
bring-out-xliff20 = Для более новых программ для переводчиков
bring-save = Сохранить
bring-hand-over-title = Для другого переводчика
bring-hand-over-text = Один файл с тем, что вы изменили после прошлой передачи. Его можно прочитать, а при приёме он проверяется.
bring-hand-over-go = Передать изменённое
bring-handed = Передано до сих пор:
bring-running = Файл читается, отрывок за отрывком…
bring-stop = Остановить
bring-stopped = Остановлено. Принятое до этого остаётся; остальное такое, как было.
bring-broken = На этом файле в программе произошёл сбой. Больше ничего не принято.
bring-done = Принято.
bring-nothing-yet = Пока ничего не записано. Вот что произойдёт:
# Numbers of passages.
bring-counts = Новых или изменённых: { $taken }. Уже есть: { $same }. Изменено с обеих сторон: { $clash }. Невозможно: { $refused }.
bring-only = Только со словами
bring-kind-take = будет принято
bring-kind-clash = изменено с обеих сторон
bring-kind-lost = что-то потеряно
bring-kind-refused = невозможно
# $names are names of placeholders.
bring-lost = В переводе потеряно: { $names }
# $why is a sentence.
bring-refused = { $why }
bring-mine = Здесь
bring-theirs = В файле
# $count is a number of passages.
bring-more = { $count ->
    [one] Ещё { $count } отрывок будет принят; он не показан.
    [few] Ещё { $count } отрывка будут приняты; они не показаны.
    [many] Ещё { $count } отрывков будут приняты; они не показаны.
   *[other] Ещё { $count } отрывка будут приняты; они не показаны.
}
bring-take = Принять
bring-leave = Оставить всё как есть
bring-back = Каково положение с этим языком
