# Проведение семинара: экран ведущего, экран зала, люди.

## Проведение
lead-run = Вести
run-now = Сейчас
# $minutes: длительность с единицей.
run-of = из { $minutes }
run-paused = пауза
run-clock = Использованное время шага
run-late = Опоздание { $minutes }: конец в { $time }
run-in-time = Вовремя: конец в { $time }
run-early = С запасом { $minutes }: конец в { $time }
run-previous = Шаг назад
run-next = Следующий шаг
run-pause = Пауза
run-resume = Дальше
run-you = Вы
run-they = Участники
run-beside = Рядом с шагом
run-then = Затем
run-then-nothing = После этого день окончен.
run-needs = Понадобится:
run-end-day = Закончить день здесь
run-goes-on = Идёт семинар
run-go-on = Продолжить
run-begin-title = Начать день
run-begin-text = Часы пойдут сразу, и каждый шаг сохраняется: если отключат свет, день продолжится с того же места.
run-begin = Начать: { $day }
run-day-over = { $day }: окончен
run-back-in = Вернуться к последнему шагу
run-planned = По плану
run-took = Заняло

## Если не успеваем
run-to-end-at = Чтобы закончить в { $time }
run-way-shorten = Сократить оставшееся
run-way-drop = Убрать то, что можно
run-way-move = Перенести на следующий день
run-change-shorter = { $step }: { $from } → { $to }
run-change-dropped = { $step }: без него
run-change-moved = { $session }: в начало следующего дня
run-then-in-time = Тогда день закончится в { $time }, вовремя.
run-then-late = Тогда день закончится в { $time } — всё ещё с опозданием.
run-apply = Применить
run-take-back = Отменить последнее изменение плана

## Экран в зале
run-projector = На экране
run-open-room = Открыть окно для экрана
run-show-step = Шаг
run-show-clock = Часы
run-show-groups = Группы
run-show-speaking = Кто говорит
run-show-question = Вопрос
run-question = Ваш вопрос залу
run-dark = Погасить экран
run-light = Включить экран
run-ask = Показать
room-title = Экран
room-dark = Экран погашен.
room-groups = Группы
room-speaking = Кто когда говорит
room-back-at = Возвращаемся в { $time }

## Люди и стены
tools-title = Люди и записи
tools-people = Кто в зале
tools-people-hint = Группы и порядок выступлений составляются из участников списка; пока он пуст — из номеров.
tools-groups = Группы
tools-group = Группа { $number }
tools-groups-by = Составить группы по
tools-by-size = числу людей в группе
tools-by-number = числу групп
tools-number = Сколько
tools-mix = Перемешать профессии
tools-mix-hint = Иначе решает случай.
tools-make-groups = Составить группы
tools-speaking = Кто когда говорит
tools-make-order = Составить порядок
tools-next-speaker = Следующий
tools-parked = На потом
tools-parked-none = Пока ничего не отложено. Сюда записывают то, что возникло не ко времени.
tools-park = К чему вернуться
tools-done = Готово
tools-not-done = Ещё нет
tools-flipcharts = Записи с флипчарта
tools-flipchart-title = Как называется
tools-flipchart-text = Что на нём написано
tools-photos = Фотографии флипчартов
tools-photos-text = Фотографии уменьшаются, место съёмки из них убирается. Они лежат в вашей тетради. Снимайте бумагу, а не людей.
tools-photos-choose = Добавить фотографии
tools-photos-working = Фотографии сохраняются…
tools-photos-script = Для фотографий нужен скрипт этой страницы, а в этом браузере он отключён.
trouble-programme-nothing = В этом дне нечего проводить
    .what = Ничего не начато. Сначала запланируйте что-нибудь на этот день.
trouble-programme-photo = Эту фотографию нельзя сохранить
    .what = Выберите изображение JPEG, PNG или WebP не больше 2 МБ.
