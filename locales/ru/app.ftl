# То, что окружает каждую страницу.
language-name = Русский
app-name = Права человека для медицинских работников
skip-to-text = К тексту
bar-tools = Инструменты
spine-title = Пособие
foot-independent = Самостоятельная работа в традиции учебного пособия IFHHRO, не связанная с этой организацией.
to-the-shelf = Ко всем занятиям

## Вид страниц
look-title = Размер текста и цвета
text-size = Размер текста
text-size-small = Мелкий
text-size-usual = Обычный
text-size-large = Крупный
text-size-larger = Ещё крупнее
text-size-largest = Самый крупный
theme = Цвета
theme-paper = Бумага
theme-night = Ночь
theme-contrast = Высокий контраст
theme-projector = Проектор

## Поиск
find-invite = Найти занятие, термин, документ
# Клавиши, которые открывают поиск; на компьютере Mac их тоже поймут.
key-find = Ctrl K
find-title = Поиск
find-label = Несколько букв названия
find-go = Найти
find-count = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}

## Текст, которого ещё нет на языке читателя.
# $language: название показанного языка на нём самом («English»).
served-in = Ещё не переведено. Язык текста: { $language }.

# What is wrong with a field that was sent.
field-missing = Сначала напишите здесь что-нибудь.
field-unchosen = Сначала сделайте выбор.
field-number = Напишите число в этих пределах:
