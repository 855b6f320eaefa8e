# Записи и стол переводчика.
cli-translate = С чего переведён каждый отрывок: записи рядом с переводами
cli-translate-manuals = Папка фактов и текстов
cli-translate-locales = Папка сообщений
cli-record = Записать, с чего переведены отрывки, о которых ещё нет записи
cli-record-reviewed = Их прочитал и второй читатель
cli-record-rewritten = А также те, где с тех пор изменились и исходный текст, и перевод
cli-spare = Изменения этих отрывков не касаются переводов: сделанное с прежних слов остаётся верным
cli-spare-passage = Отрывок, как его показывает стол переводчика: words/dual-loyalty#triads.p2
translate-no-folder = Укажите папку, в которую писать.
    .mend = Добавьте --manuals, --locales или и то и другое.
translate-not-written = Не удаётся записать «{ $path }»: { $reason }
    .mend = Проверьте, разрешено ли вам писать туда и есть ли место.
translate-no-passage = Нет отрывка «{ $name }», слова которого изменились.
    .mend = Напишите страницу и отрывок со знаком # между ними: words/dual-loyalty#triads.p2
# $records — число записанных файлов.
translate-recorded = { $records ->
    [0] Все отрывки уже были записаны.
    [one] Записан { $records } файл.
    [few] Записаны { $records } файла.
    [many] Записано { $records } файлов.
   *[other] Записано { $records } файла.
}
