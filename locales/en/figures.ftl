### Diagrams: the words in the pictures of ui/diagrams. Keep labels short: each has a small place.
### The attribute .alternative says in words all that the picture says; each of its lines is a paragraph.

# Under a picture: opens the text that says what the picture says.
picture-in-words = The picture in words

## The four tests of a health service
figure-four-tests = The four tests of a health service
    .alternative =
        Four tests stand one under another on one line, as steps that a patient takes.
        1. { figure-four-tests-availability }. { figure-four-tests-availability-question } { figure-four-tests-availability-means }.
        2. { figure-four-tests-accessibility }. { figure-four-tests-accessibility-question } { figure-four-tests-doors }:
        – { figure-four-tests-non-discrimination }: { figure-four-tests-non-discrimination-means };
        – { figure-four-tests-physical }: { figure-four-tests-physical-means };
        – { figure-four-tests-economic }: { figure-four-tests-economic-means };
        – { figure-four-tests-information }: { figure-four-tests-information-means }.
        3. { figure-four-tests-acceptability }. { figure-four-tests-acceptability-question } { figure-four-tests-acceptability-means }.
        4. { figure-four-tests-quality }. { figure-four-tests-quality-question } { figure-four-tests-quality-means }.
        The line ends in one word: { figure-four-tests-participation }. { figure-four-tests-participation-means }.
figure-four-tests-availability = Availability
figure-four-tests-availability-question = Is it there?
figure-four-tests-availability-means = Buildings, staff, medicines and water, enough of each, and not only in the capital
figure-four-tests-accessibility = Accessibility
figure-four-tests-accessibility-question = Can everyone reach it?
figure-four-tests-doors = Four doors, and all four must open
figure-four-tests-non-discrimination = Non-discrimination
figure-four-tests-non-discrimination-means = nobody is turned away or served worse
figure-four-tests-physical = Physical accessibility
figure-four-tests-physical-means = near enough, and safe to reach for all
figure-four-tests-economic = Economic accessibility
figure-four-tests-economic-means = a price that poor households can pay
figure-four-tests-information = Information accessibility
figure-four-tests-information-means = clear words, and secrets kept
figure-four-tests-acceptability = Acceptability
figure-four-tests-acceptability-question = Would you be at ease there?
figure-four-tests-acceptability-means = Respect, privacy and medical ethics; care that fits culture, gender, age and language
figure-four-tests-quality = Quality
figure-four-tests-quality-question = Is it good medicine?
figure-four-tests-quality-means = Skilled people, equipment that works, medicines in date, safe water
figure-four-tests-participation = Participation
figure-four-tests-participation-means = It runs through all four: those who use the service help to decide about it

## The three obligations of the State
figure-three-obligations = The three obligations of the State
    .alternative =
        Three pictures, one under another. In each there are the State and the people whose right it is.
        { figure-three-obligations-respect }: { figure-three-obligations-respect-does }. { figure-three-obligations-respect-how }. The picture: an arrow goes from the State towards the people and stops at a bar before it reaches them.
        { figure-three-obligations-protect }: { figure-three-obligations-protect-does }. { figure-three-obligations-protect-how }. The picture: an arrow comes from others ({ figure-three-obligations-others-who }); the State stands in between, like a shield, and stops it before it reaches the people.
        { figure-three-obligations-fulfil }: { figure-three-obligations-fulfil-does }. The picture: an arrow goes from the State all the way to the people. It has three parts:
        – { figure-three-obligations-facilitate }: { figure-three-obligations-facilitate-how };
        – { figure-three-obligations-provide }: { figure-three-obligations-provide-how };
        – { figure-three-obligations-promote }: { figure-three-obligations-promote-how }.
figure-three-obligations-state = State
figure-three-obligations-others = Others
figure-three-obligations-others-who = companies, private clinics, families
figure-three-obligations-people = People
figure-three-obligations-respect = Respect
figure-three-obligations-respect-does = The State itself does no harm
figure-three-obligations-respect-how = It denies care to nobody, forces no treatment without lawful reason, hides no information
figure-three-obligations-protect = Protect
figure-three-obligations-protect-does = The State stops others from doing harm
figure-three-obligations-protect-how = It checks private care and medicines, sets rules for companies, prevents violence
figure-three-obligations-fulfil = Fulfil
figure-three-obligations-fulfil-does = The State acts, so that the right becomes real
figure-three-obligations-facilitate = Facilitate
figure-three-obligations-facilitate-how = help people to enjoy the right by themselves
figure-three-obligations-provide = Provide
figure-three-obligations-provide-how = give to those who cannot get it by their own means
figure-three-obligations-promote = Promote
figure-three-obligations-promote-how = spread knowledge about health and rights

## Freedoms and entitlements
figure-freedoms-and-entitlements = Freedoms and entitlements, and the ground they stand on
    .alternative =
        The picture is built like a house. The roof says: { figure-freedoms-and-entitlements-right }. { figure-freedoms-and-entitlements-not }. Two halves carry it.
        { figure-freedoms-and-entitlements-freedoms }: { figure-freedoms-and-entitlements-freedoms-what }. { figure-freedoms-and-entitlements-body }. { figure-freedoms-and-entitlements-consent }. { figure-freedoms-and-entitlements-torture }.
        { figure-freedoms-and-entitlements-entitlements }: { figure-freedoms-and-entitlements-entitlements-what }. { figure-freedoms-and-entitlements-system }. { figure-freedoms-and-entitlements-care }. { figure-freedoms-and-entitlements-say }.
        Both stand on one ground. { figure-freedoms-and-entitlements-determinants }, in six stones: { figure-freedoms-and-entitlements-water }; { figure-freedoms-and-entitlements-sanitation }; { figure-freedoms-and-entitlements-food }; { figure-freedoms-and-entitlements-housing }; { figure-freedoms-and-entitlements-work }; { figure-freedoms-and-entitlements-information }.
figure-freedoms-and-entitlements-right = The right to health
figure-freedoms-and-entitlements-not = Not a promise of health, but a right to what makes health possible
figure-freedoms-and-entitlements-freedoms = Freedoms
figure-freedoms-and-entitlements-freedoms-what = what nobody may do to me
figure-freedoms-and-entitlements-body = I decide about my own health and my own body
figure-freedoms-and-entitlements-consent = No treatment and no experiment without my consent
figure-freedoms-and-entitlements-torture = No torture, no ill-treatment
figure-freedoms-and-entitlements-entitlements = Entitlements
figure-freedoms-and-entitlements-entitlements-what = what I may ask for
figure-freedoms-and-entitlements-system = A health system that gives everyone an equal chance
figure-freedoms-and-entitlements-care = Prevention, treatment, essential medicines
figure-freedoms-and-entitlements-say = A say in decisions about health
figure-freedoms-and-entitlements-determinants = Underlying determinants of health
figure-freedoms-and-entitlements-water = safe water
figure-freedoms-and-entitlements-sanitation = sanitation
figure-freedoms-and-entitlements-food = enough good food
figure-freedoms-and-entitlements-housing = housing
figure-freedoms-and-entitlements-work = safe work and surroundings
figure-freedoms-and-entitlements-information = health information

## The decision aid on dual loyalty
figure-dual-loyalty-aid = Dual loyalty: six questions before I answer
    .alternative =
        At the top I stand between two: { figure-dual-loyalty-aid-person } on one side, { figure-dual-loyalty-aid-asker } on the other. From me a path leads down through six questions.
        1. { figure-dual-loyalty-aid-who }
        2. { figure-dual-loyalty-aid-knows }
        3. { figure-dual-loyalty-aid-happens }
        4. { figure-dual-loyalty-aid-line } This question is a bar across the path. { figure-dual-loyalty-aid-yes }: { figure-dual-loyalty-aid-stop } { figure-dual-loyalty-aid-no }: the path goes on.
        5. { figure-dual-loyalty-aid-way }
        6. { figure-dual-loyalty-aid-tell }
figure-dual-loyalty-aid-person = the person in front of me
figure-dual-loyalty-aid-me = I
figure-dual-loyalty-aid-asker = the one who asks
figure-dual-loyalty-aid-who = Who asks, and what for?
figure-dual-loyalty-aid-knows = What does the person in front of me know and expect?
figure-dual-loyalty-aid-happens = What happens to them if I say yes, and if I say no?
figure-dual-loyalty-aid-line = Is there a line nobody may cross?
figure-dual-loyalty-aid-yes = Yes
figure-dual-loyalty-aid-stop = Here I do not weigh. I decline and I say so.
figure-dual-loyalty-aid-no = No
figure-dual-loyalty-aid-way = Is there another way to meet the real need?
figure-dual-loyalty-aid-tell = Whom do I tell, and what do I write down?

## Consent, step by step
figure-consent-steps = Consent, step by step
    .alternative =
        Five steps lead down to an answer; the answer divides into three ways, and all three meet again in step six.
        1. { figure-consent-steps-alone }: { figure-consent-steps-alone-how }.
        2. { figure-consent-steps-explain }: { figure-consent-steps-explain-how }.
        3. { figure-consent-steps-check }: { figure-consent-steps-check-how }
        4. { figure-consent-steps-free }: { figure-consent-steps-free-how }.
        5. { figure-consent-steps-ask }: { figure-consent-steps-ask-how }
        – { figure-consent-steps-yes }: { figure-consent-steps-yes-then }
        – { figure-consent-steps-unsure }: { figure-consent-steps-unsure-then }
        – { figure-consent-steps-no }: { figure-consent-steps-no-then }
        6. { figure-consent-steps-record }: { figure-consent-steps-record-how }.
figure-consent-steps-alone = In private
figure-consent-steps-alone-how = a place where nobody listens; talk to the patient, not to the family; an interpreter who is no relative
figure-consent-steps-explain = Explain
figure-consent-steps-explain-how = what, why, benefits, risks, other choices, and what happens without it
figure-consent-steps-check = Check
figure-consent-steps-check-how = “Please tell me in your own words what we would do.”
figure-consent-steps-free = Leave it free
figure-consent-steps-free-how = no pressure, no threat, no reward; time to think and to ask
figure-consent-steps-ask = Ask
figure-consent-steps-ask-how = “What do you decide?”
figure-consent-steps-yes = Yes
figure-consent-steps-yes-then = Begin. A yes can be taken back at any moment.
figure-consent-steps-unsure = Not yet
figure-consent-steps-unsure-then = More time, other words, a person they trust. Support them; do not decide for them.
figure-consent-steps-no = No
figure-consent-steps-no-then = Accept it. All other care goes on as before.
figure-consent-steps-record = Write it down
figure-consent-steps-record-how = what was explained, asked and decided; a refusal as carefully as a yes

## The "but why?" tree
figure-but-why-tree = The “but why?” tree: one death and its roots
    .alternative =
        At the top stands what happened: { figure-but-why-tree-event }. Three roots grow down from it. On each, the question “{ figure-but-why-tree-why }” leads from one cause to the cause behind it.
        First root: { figure-but-why-tree-blood-one }. { figure-but-why-tree-why } { figure-but-why-tree-blood-two }. { figure-but-why-tree-why } { figure-but-why-tree-blood-three }.
        Second root: { figure-but-why-tree-road-one }. { figure-but-why-tree-why } { figure-but-why-tree-road-two }. { figure-but-why-tree-why } { figure-but-why-tree-road-three }.
        Third root: { figure-but-why-tree-insult-one }. { figure-but-why-tree-why } { figure-but-why-tree-insult-two }. { figure-but-why-tree-why } { figure-but-why-tree-insult-three }.
        Under all three: { figure-but-why-tree-act }.
figure-but-why-tree-event = Mara, 19, dies after giving birth
figure-but-why-tree-why = But why?
figure-but-why-tree-blood-one = She bled, and there was no blood for her
figure-but-why-tree-blood-two = The hospital keeps none
figure-but-why-tree-blood-three = The health plan has no line for it
figure-but-why-tree-road-one = She came too late
figure-but-why-tree-road-two = The road was bad, and money for the fee had to be borrowed first
figure-but-why-tree-road-three = Nobody has made birth care free and near
figure-but-why-tree-insult-one = She had put off coming
figure-but-why-tree-insult-two = At her last visit she was insulted
figure-but-why-tree-insult-three = There is no rule against it, and nobody hears complaints
figure-but-why-tree-act = Ask on until you reach something that somebody can change

## The map of mechanisms
figure-mechanisms-map = Who listens: a map of mechanisms
    .alternative =
        Four frames lie one inside another; the smallest is nearest to the person concerned. An arrow leads from the inside to the outside: { figure-mechanisms-map-start }, { figure-mechanisms-map-then }.
        { figure-mechanisms-map-local }: { figure-mechanisms-map-local-who }. { figure-mechanisms-map-local-can }.
        { figure-mechanisms-map-national }: { figure-mechanisms-map-national-who }. { figure-mechanisms-map-national-can }.
        { figure-mechanisms-map-regional }: { figure-mechanisms-map-regional-who }. { figure-mechanisms-map-regional-can }.
        { figure-mechanisms-map-un }: { figure-mechanisms-map-un-who }. { figure-mechanisms-map-un-can }.
figure-mechanisms-map-start = begin here
figure-mechanisms-map-then = then wider
figure-mechanisms-map-local = Close to home
figure-mechanisms-map-local-who = head of the service, complaints desk, professional council, patients’ organisation
figure-mechanisms-map-local-can = The quickest way to put a thing right
figure-mechanisms-map-national = In the country
figure-mechanisms-map-national-who = courts, ombudsperson, national human rights institution; in places of detention, the national preventive mechanism
figure-mechanisms-map-national-can = They inquire, and courts can order redress
figure-mechanisms-map-regional = In the region
figure-mechanisms-map-regional-who = African, inter-American and European commissions, courts and committees
figure-mechanisms-map-regional-can = They take complaints, as a rule after the courts at home
figure-mechanisms-map-un = At the United Nations
figure-mechanisms-map-un-who = treaty bodies, Special Rapporteurs, Universal Periodic Review, Subcommittee on Prevention of Torture
figure-mechanisms-map-un-can = They question States, visit, recommend; some treaty bodies also take complaints

## Five questions on limits
figure-five-questions = Five questions to a measure that limits a right
    .alternative =
        An arrow, { figure-five-questions-measure }, has to pass through five gates. Each gate is a question.
        1. { figure-five-questions-law }: { figure-five-questions-law-ask }
        2. { figure-five-questions-aim }: { figure-five-questions-aim-ask }
        3. { figure-five-questions-necessity }: { figure-five-questions-necessity-ask }
        4. { figure-five-questions-proportionality }: { figure-five-questions-proportionality-ask }
        5. { figure-five-questions-time }: { figure-five-questions-time-ask }
        From every gate a way leads out at the side: { figure-five-questions-no } Behind the last gate: { figure-five-questions-yes }
        At the foot: { figure-five-questions-never }
figure-five-questions-measure = a measure that limits a right
figure-five-questions-law = Law
figure-five-questions-law-ask = Does it rest on a law that people can know?
figure-five-questions-aim = Aim
figure-five-questions-aim-ask = Does it serve a real aim, such as stopping an epidemic?
figure-five-questions-necessity = Necessity
figure-five-questions-necessity-ask = Is it truly needed to reach that aim, and does it work?
figure-five-questions-proportionality = Proportionality
figure-five-questions-proportionality-ask = Is it the mildest way, and does it do more good than harm?
figure-five-questions-time = Time limit with review
figure-five-questions-time-ask = When does it end, and who can review it before then?
figure-five-questions-no = One no: change it or give it up.
figure-five-questions-yes = Five times yes: it may stand, no wider and no longer than needed.
figure-five-questions-never = Some rights are beyond all weighing: no emergency justifies torture.

## Five steps to action
figure-five-steps = Five steps to action
    .alternative =
        Five boxes on a path that turns back to its beginning.
        1. { figure-five-steps-describe } { figure-five-steps-describe-what }.
        2. { figure-five-steps-name } { figure-five-steps-name-what }.
        3. { figure-five-steps-find } { figure-five-steps-find-what }.
        4. { figure-five-steps-choose } { figure-five-steps-choose-what }.
        5. { figure-five-steps-check } { figure-five-steps-check-what }.
        From the fifth box an arrow leads back to the first: { figure-five-steps-again }.
figure-five-steps-describe = Describe
figure-five-steps-describe-what = what happens, and to whom
figure-five-steps-name = Name
figure-five-steps-name-what = the right and the gap
figure-five-steps-find = Find
figure-five-steps-find-what = who must act
figure-five-steps-choose = Choose
figure-five-steps-choose-what = a safe action
figure-five-steps-check = Check
figure-five-steps-check-what = the result and tell people
figure-five-steps-again = what is still missing begins the next round
