# Справка о самом приложении: её страницы лежат среди текстов пособия.
help-title = Справка
help-intro = Как пользоваться приложением. F1 ведёт сюда с любой страницы.
help-more = Другие страницы справки
found-help = Справка
menu-help = Справка
menu-help-pages = Справка
menu-help-keys = Клавиши
# В конце того, что командная строка говорит о себе.
cli-more-help = Для чтения и для ведения занятий справка есть в самом приложении: нажмите F1 или откройте страницу «Справка» внизу любой страницы.

## Названия клавиш, как они написаны на клавиатуре этого языка.
keyname-ctrl = Ctrl
keyname-cmd = Cmd
keyname-shift = Shift
keyname-alt = Alt
keyname-enter = Enter
keyname-escape = Esc
keyname-space = Пробел
keyname-backspace = Backspace
keyname-pagedown = Page Down
keyname-pageup = Page Up
keyname-arrowup = ↑
keyname-arrowdown = ↓
keyname-arrowleft = ←
keyname-arrowright = →

## Что не так в файле и (.mend) как это исправить.
problem-label-unknown = В приложении нет надписи «{ $id }».
    .mend = Возьмите обозначение сообщения: оно стоит перед знаком равенства в файле из папки «locales/en».
problem-key-unknown = Ни одно сообщение не называет клавишу «{ $key }».
    .mend = Напишите её так, как в «Ctrl+Shift+H» или «PageDown», или добавьте сообщение «keyname-…» на всех языках.
problem-help-unknown = Страницы справки «{ $id }» нет.
    .mend = Проверьте написание: это имя файла из папки «help» без окончания.
