# Переводы на пути к другим программам и другим людям — и обратно.
cli-exchange-export = Записать язык для другой программы: Poedit, OmegaT
cli-exchange-format = po, xliff12 или xliff20
cli-exchange-out = Папка для файла; если не указана — текущая
cli-exchange-lang = Язык
cli-import = Принять то, что вернулось: PO, XLIFF, передачу или уже существующие Markdown и FTL
cli-import-file = Файлы
cli-import-dry-run = Только сказать, что было бы сделано
cli-import-theirs = Где обе стороны изменили один отрывок, взять слова из файла
cli-hand-over = Записать в один файл то, что изменилось с прошлой передачи
exchange-exported = Отрывков: { $count }. Записано в { $file }
exchange-handed-over = Изменённых отрывков: { $count }. Переданы в { $file }
exchange-nothing-new = С прошлой передачи ничего не изменилось.
exchange-taken = { $file }. Принято: { $taken }. Уже было: { $same }.
exchange-would-take = { $file }. Было бы принято: { $taken }. Уже было: { $same }.
exchange-clash =
    Обе стороны изменили { $place }; здесь ничего не изменено.
    Здесь: { $mine }
    В файле: { $theirs }
exchange-lost = Не принято, { $place }: по дороге потеряно: { $lost }
exchange-refused = Не принято, { $place }: такого отрывка нет или он стал бы чем-то другим.
exchange-no-folder = Назовите папку для записи: --manuals или --locales.
exchange-not-text = Один из файлов этого языка — не текст, который можно прочитать.
exchange-not-read = Не удаётся прочитать: { $file }
exchange-not-written = Не удаётся записать: { $file }
exchange-unknown = Этот файл принять нельзя: { $file }
exchange-damaged = Эта передача оборвана или изменена по дороге: { $file }. Попросите её ещё раз.
exchange-other-language = Эта передача — другого языка: { $file }
