# Что отмечено в тексте, и список отмеченного.
marks-title = Мои отметки и записи
mark-bar = Отметить эти слова
mark-new-title = Отметить место в тексте
mark-new-text = Выберите место и, если хотите, несколько слов из него. Отметки видны только вам и хранятся в вашей тетради.
mark-which = Какое место?
mark-words = Только эти слова
mark-words-hint = Точно так, как они стоят в тексте. Оставьте поле пустым, чтобы отметить всё место целиком.
mark-kind = Для чего
marked-important = Важно
marked-question = Вопрос
marked-deed = Сделать на работе
marked-otherwise = У нас иначе
marked-bookmark = Закладка
marked-note = Моя запись
mark-note-label = Ваши слова об этом
mark-keep = Отметить
mark-no-passage = Сначала выберите место.
mark-no-such-words = Таких слов в выбранном месте нет. Скопируйте их оттуда или оставьте поле пустым.
# $kind: для чего отметка. $words: начало слов или записи.
mark-sign = { $kind }: { $words }
mark-title = Отметка
mark-go = К этому месту
mark-change = Изменить
mark-remove = Убрать
mark-removed = Отметка убрана.
mark-take-back = Вернуть
mark-moved = Текст с тех пор изменился, и этих слов на прежнем месте уже нет.
mark-other-copy = В другой копии тетради:
marks-none = Пока ничего не отмечено и не записано.
marks-how = Выделите слова в занятии или нажмите Alt M и скажите, что они для вас: важное, вопрос, дело на работе, у нас иначе. Ваши ответы к упражнениям тоже собраны здесь.
marks-words = Слова
marks-any-kind = Всё
marks-where = Занятие
marks-anywhere = Все занятия
marks-show = Показать
# $count: отметки и записи.
marks-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
marks-take = Взять с собой:
marks-file-md = Markdown
marks-file-html = Веб-страница
marks-file-json = JSON
marks-moved = Не на прежнем месте
marks-moved-text = Текст в этих местах изменился, и слова найти не удалось. Вот они такими, какими вы их отметили.
marks-away = Убранные отметки
## Одно место на другом языке
block-other = Другой язык
block-title = На другом языке
block-languages = На каком языке
block-key = одно место:
