### How English writes what is measured. Between a number and its unit stands a no-break space.

# $number is written with its digits already.
# In hours-and-minutes, $two-digits is $minutes with a zero before it when it is below ten.
percent = { $number }%
minutes-only = { $minutes } min
hours-only = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
