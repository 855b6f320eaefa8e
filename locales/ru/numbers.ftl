### Как по-русски пишут то, что измеряют. Между числом и единицей стоит неразрывный пробел.

# $number приходит уже записанным цифрами.
# В hours-and-minutes $two-digits — это $minutes с нулём впереди, если минут меньше десяти.
percent = { $number } %
minutes-only = { $minutes } мин
hours-only = { $hours } ч
hours-and-minutes = { $hours } ч { $minutes } мин
