### Cómo escribe el español lo que se mide. Entre el número y la unidad va un espacio de no separación.

# $number llega ya escrito en cifras.
# En hours-and-minutes, $two-digits es $minutes con un cero delante si es menor que diez.
percent = { $number } %
minutes-only = { $minutes } min
hours-only = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
