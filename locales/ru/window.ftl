### The window: its title, its menus, its questions.

window-title = Права человека для медицинских работников
window-no-display = Здесь нет экрана, поэтому окно открыть нельзя. Те же страницы можно показать в браузере из командной строки: hrhw serve

menu-manual = Пособие
menu-first-page = Первая страница
menu-about = О пособии
menu-quit = Закрыть

# Only on macOS.
menu-edit = Правка
menu-undo = Отменить
menu-redo = Повторить
menu-cut = Вырезать
menu-copy = Копировать
menu-paste = Вставить
menu-select-all = Выделить всё

menu-view = Вид
menu-zoom-in = Крупнее
menu-zoom-out = Мельче
menu-zoom-plain = Обычный размер
menu-full-screen = Во весь экран
menu-leave-full-screen = Выйти из полноэкранного режима

menu-go = Переход
menu-back = Назад
menu-forward = Вперёд

## A link that leads out of the manual

open-outside = Открыть вне пособия?
# $address (String) – the address of the link
open-outside-what = Эта ссылка ведёт в интернет. Она откроется в вашем браузере, и тот, кто управляет сетью, может увидеть, что вы туда зашли: { $address }
open-outside-yes = Открыть
open-outside-no = Остаться здесь
