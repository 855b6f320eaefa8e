# Parts of the manual: the whole title, and a few words for the spine
part-planning = Planning a training
part-planning-short = Planning
part-opening = Opening sessions
part-opening-short = Opening
part-introducing = Introducing health and human rights
part-introducing-short = Health and human rights
part-roles = Health workers and human rights
part-roles-short = Health workers
part-issues = Health issues and human rights
part-issues-short = Health issues
part-mechanisms = Human rights mechanisms
part-mechanisms-short = Mechanisms
part-further = Further sessions
part-further-short = Going further

# Ready programmes
programme-half-day = Half a day
programme-one-day = One day
programme-three-days = Three days
programme-prison-staff = Two days for prison health staff

# For whom a session is; used alone or in a list
audience-all = any health worker
audience-clinical = doctors, nurses, midwives and clinical officers
audience-community = community health workers
audience-managers = managers
audience-trainers = trainers
audience-students = students
audience-lawyers = mixed groups with lawyers or NGO staff

# How people sit and work in a step; follows the minutes
grouping-alone = alone
grouping-pairs = in pairs
grouping-threes = in threes
grouping-groups = in small groups
grouping-plenary = all together

# For whom a material is needed; stands after its name
per-person = for each person
per-pair = for each pair
per-group = for each group
per-room = for the room
