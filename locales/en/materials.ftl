# What a session needs, for a list; how many (per-…) stands after it.
## Things for the room
material-pens = Pens
material-markers = Thick markers
material-flipchart = Flipchart or board
material-paper = Large sheets of paper
material-blank-cards = Blank cards
material-cards = Cards
material-sticky-notes = Sticky notes
material-stickers = Stickers
material-dots = Sticky dots
material-name-labels = Name labels
material-envelopes = Envelopes
material-tape = Adhesive tape
material-glue = Glue
material-scissors = Scissors
material-string = String
material-timer = Watch or phone that everyone can hear
material-bell = Bell, or a glass and a spoon
material-projector = Projector, if you have one
material-printer = Printer
material-ball = Soft ball
material-dice = Dice
material-tokens = Tokens, such as beans or buttons
material-water = Drinking water
material-local-law-page = Page “National law and services”, filled in

## Handouts of the sessions
material-actor-map = Map of actors
material-allies-sheet = List of allies
material-case-card = Situation cards
material-checklist = Checklist of the four tests
material-clinic-plan = Plan of the clinic
material-decision-aid-sheet = Decision aid in six questions
material-five-step-sheet = Five-step sheet
material-letter = Letter to myself
material-lever-cards = Lever cards, cut
material-observation-cards = Observation cards, cut and shuffled
material-puzzle-cards = Cards of rights, cut in halves
material-rights-list = List of rights
material-risk-check = Risk check
material-spare-cases = Spare cases
material-walker-cards = Walker card
material-worked-example = Worked example
