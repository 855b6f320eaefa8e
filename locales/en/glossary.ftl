### The manual's words: each term in the forms that sentences need, with a plain definition.
### .also = other accepted words; .note = for translators; .unverified = not seen in a source in this language.

## The right and its principles

-right-to-health = right to health
    .definition = The right of every person to the health care and the living conditions, such as clean water, food and safe work, needed for the best health that person can reach. It does not promise that nobody will be ill; it asks the State to make health possible, fairly, for all.

-right-of-everyone-to-the-highest-attainable-stan = right of everyone to the highest attainable standard of physical and mental health
    .definition = The full legal name of the right to health, as the main treaty on social rights gives it. It covers body and mind and belongs to each person without distinction. What can be reached depends on a person’s own condition and on what the country can really provide.
    .note = Fixed legal formula: never paraphrase it inside a citation. Outside citations use “right to health”.

-highest-attainable-standard-of-health = highest attainable standard of health
    .definition = The best state of health that this person, with her own body and history, can reach in this country, if its resources are used as well as they can be. It is a measure for what is owed by the State, not a promise of perfect health.
    .note = Words of the title of General comment No. 14. The French title differs from the French wording of the treaty: keep each in its own citation.

-freedoms-and-entitlements = freedoms and entitlements
    .definition = The two sides of the right to health. Freedoms protect you from what others would do to you: treatment without consent, torture, forced sterilisation. Entitlements are what you may ask for: a fair health system, medicines, information, and care without discrimination.

-underlying-determinants-of-health = underlying determinants of health
    .definition = The conditions outside the clinic that health rests on: safe water, sanitation, enough good food, housing, healthy work and surroundings, and information about health. The right to health covers them as well as medical care, so a polluted well is a health rights matter.
    .note = The term of General comment No. 14. Not the same as “social determinants of health”.

-social-determinants-of-health = social determinants of health
    .definition = The social conditions in which people are born, grow up, work and grow old, and the unequal sharing of money, power and respect behind them. They explain much of why some groups fall ill more often and die earlier than others in the same country.
    .note = Term of WHO. Not the same as “underlying determinants of health”.

-human-dignity = human dignity
    .definition = The worth that every person has simply by being human. It is not earned and cannot be lost, whatever someone has done, and however ill, poor or confused that person is. It is the ground of all human rights and of respectful care.

-non-discrimination = non-discrimination
    .definition = The rule that nobody may be treated worse, or shut out in practice, because of a personal trait such as sex, origin, language, belief, poverty, disability or state of health. In care it applies at once and does not wait for money.

-prohibited-ground-of-discrimination = { $form ->
   *[singular] prohibited ground of discrimination
    [plural] prohibited grounds of discrimination
}
    .definition = A personal trait or situation that may not be used as a reason to treat someone worse. Treaties name several, such as race, sex, language and religion; others, such as disability, age, nationality, sexual orientation and health status, have been recognised since.

-substantive-equality = substantive equality
    .definition = Equality in real life and not only on paper. Treating everybody in exactly the same way can leave some people behind; substantive equality asks what different people need, such as an interpreter, a ramp or free transport, so that the result is fair.

-stigma = stigma
    .definition = A mark of shame that people put on others because of an illness, a job, a way of living or a belief about them. It makes people hide, come late for care or stay away, and it opens the door to discrimination by staff and neighbours.

-universality-indivisibility-interdependence = universality, indivisibility, interdependence
    .definition = Three ideas about all human rights. They belong to everyone everywhere; none may be set aside as less important than the others; and each needs the others. A girl who leaves school early, for example, often has less power over her own health.

## The four tests of a health service

-availability = availability
    .definition = The first of the four tests for a health service: there is enough of it. Working facilities, trained and fairly paid staff, medicines, equipment, clean water and toilets exist in sufficient quantity across the country, not only in the capital.
    .note = The first of the four elements (AAAQ). In Russian it is наличие; доступность is kept for “accessibility”.

-accessibility = accessibility
    .definition = The second of the four tests for a health service: people can really use it. It has four sides: no discrimination, within safe physical reach, affordable to all, and open with information that people understand, while personal data stay private.
    .note = The second of the four elements (AAAQ). In Russian it is доступность, never used for “availability”.

-acceptability = acceptability
    .definition = The third of the four tests for a health service: it respects the people who come. Care follows medical ethics, keeps secrets, fits the culture, sex, age and language of patients, and treats no one as an object or a nuisance.

-quality = quality
    .definition = The fourth of the four tests for a health service: what is given is good by the standards of science and medicine. It needs skilled staff, medicines that are approved and not out of date, equipment that works, safe water and proper sanitation.
    .note = The fourth of the four elements (AAAQ), here in this sense only.

-physical-accessibility = physical accessibility
    .definition = The side of accessibility about distance and movement. Services lie within safe reach of all, including rural people, older people, children and persons with disabilities. Roads, ramps, opening hours, transport and safety on the way all decide whether someone arrives.

-economic-accessibility = economic accessibility
    .definition = The side of accessibility about money: everyone can afford care, whether public or private. Fees, medicines, transport and lost wages are counted. Poorer households should not carry a heavier burden of health costs than richer ones, and nobody should be turned away for lack of money.
    .also = affordability

-information-accessibility = information accessibility
    .definition = The side of accessibility about knowledge: everyone may ask for, receive and share information on health, in a form and language they can use. It includes knowing one’s own results. It never means that a patient’s personal data may be made public.

-health-facilities-goods-and-services = health facilities, goods and services
    .definition = All that a health system offers: the places such as clinics, hospitals and pharmacies; the things such as medicines, vaccines and equipment; and the work such as consultations, care and advice. The four tests of the right to health are applied to each of them.
    .note = Fixed expression of General comment No. 14; keep the three nouns in this order.

## Obligations

-state-party = { $form ->
   *[singular] State party
    [plural] States parties
}
    .definition = A country that has agreed to be bound by a treaty, for example by ratifying it. From that day it must keep the treaty’s promises, adapt its laws and practice, and report to the committee of experts that follows the treaty.

-obligation-to-respect = { $form ->
   *[singular] obligation to respect
    [plural] obligations to respect
}
    .definition = The State’s duty not to harm people’s rights by its own acts. For health it means, for example, that no group is denied care, that no one is treated by force without lawful reason, and that health information is not hidden or falsified.

-obligation-to-protect = { $form ->
   *[singular] obligation to protect
    [plural] obligations to protect
}
    .definition = The State’s duty to stop others from harming people’s rights. Private clinics, companies, families and communities are meant here. For health it means, for example, checking the skills of staff, controlling medicines that are sold, and preventing violence.

-obligation-to-fulfil = { $form ->
   *[singular] obligation to fulfil
    [plural] obligations to fulfil
}
    .definition = The State’s duty to take active steps so that rights become real: laws, plans, money, services, trained staff and information. It is often divided into making things easier, giving directly to those who cannot help themselves, and spreading knowledge.

-to-facilitate-provide-and-promote = to facilitate, provide and promote
    .definition = The three parts of the duty to fulfil. The State makes it easier for people to enjoy the right by themselves, gives care or goods directly when they cannot get them by their own means, and spreads knowledge of health and rights.

-progressive-realization = progressive realization
    .definition = The idea that some rights cannot be made complete in one day and must be built step by step. It is not permission to wait: the State must move now, with clear steps, as fast and as well as its means allow.

-to-the-maximum-of-its-available-resources = to the maximum of its available resources
    .definition = A limit and a demand at once. A State must use all the money, people and help it can really obtain, at home and from other countries, to make social rights real. It must show this effort before it pleads a lack of means.
    .note = Fixed legal formula from the Covenant on social rights; use the treaty’s own wording in each language.

-obligation-of-immediate-effect = { $form ->
   *[singular] obligation of immediate effect
    [plural] obligations of immediate effect
}
    .definition = A duty that a State has from the first day, whatever its wealth. Two examples are to guarantee rights without any discrimination, and to take real, planned steps towards full health for all. Such a duty cannot be put off for lack of money.

-core-obligation = { $form ->
   *[singular] core obligation
    [plural] core obligations
}
    .definition = One of the few most basic duties that every State must meet, so that the right to health is more than a word: care without discrimination, basic food, water and shelter, essential medicines, a fair spread of services, and a national health plan.

-minimum-core-content = minimum core content
    .definition = The floor below which a right may not fall. For health it includes basic primary care, essential food, water and medicines for all. A State that does not reach this floor must prove that it has done everything in its power to do so.
    .also = minimum essential levels

-retrogressive-measure = { $form ->
   *[singular] retrogressive measure
    [plural] retrogressive measures
}
    .definition = A deliberate step backwards, such as closing clinics, bringing in fees or ending a free service, after which people enjoy a right less than before. It is presumed not to be allowed unless the State proves that it weighed every other choice and used all its means.

-violation-by-commission = { $form ->
   *[singular] violation by commission
    [plural] violations by commission
}
    .definition = A breach of a right through something done, for example a law that shuts migrants out of clinics. Its opposite is violation by omission: a breach through something not done, such as failing to provide pain relief or to enforce safety rules.
    .also = violation by omission

-international-assistance-and-cooperation = international assistance and cooperation
    .definition = The help that countries give one another, in money, knowledge, medicines or staff, so that rights become real everywhere. A country in need should ask for it; a country able to help should give it, and its policies abroad should do no harm.

-duty-bearer = { $form ->
   *[singular] duty bearer
    [plural] duty bearers
}
    .definition = The person or body that must respect, protect and fulfil a right. In law this is first the State and all who act for it, so a nurse in a public hospital carries part of its duty, while she keeps her own rights.
    .note = French: “détenteurs d’obligations” is read as bondholders; do not use it.

-rights-holder = { $form ->
   *[singular] rights holder
    [plural] rights holders
}
    .definition = Every person who has a human right and may claim it. A patient is not someone who begs for a favour: she is a rights holder, and the service owes her something. Health workers are rights holders as well as carriers of duties.

-accountability = accountability
    .definition = The duty of those in power to explain what they did with it, to be checked, and to put right what went wrong. It works through data, inspections, complaints, courts, parliaments and the press, and it looks for mending more than for punishment.
    .note = In each language keep one term throughout; several exist in French.

-participation = participation
    .definition = The right of people to take part, in an active and informed way, in decisions that touch their health: in the consultation, in the clinic’s committee and in national policy. It means real influence, also for groups that are seldom heard, not only an invitation.

-human-rights-based-approach = { $form ->
   *[singular] human rights-based approach
    [plural] human rights-based approaches
}
    .definition = A way of planning and working in which rights are both the goal and the method. One asks who is left out, which right is at stake and who must act; then one works with those concerned, without discrimination, and answers for the results.

-third-party = { $form ->
   *[singular] third party
    [plural] third parties
}
    .definition = Someone other than the patient and the one who treats her, or, in law, other than the State and the person whose right is at stake: an employer, an insurer, a company, a family member, the police. Third parties may wish for what harms a patient.
    .also = non-State actor; non-State actors

-limitation = { $form ->
   *[singular] limitation
    [plural] limitations
}
    .definition = A lawful narrowing of a right for a serious public reason, such as stopping an epidemic. It must rest on law, serve a real aim, be truly needed, go no further than necessary, end as soon as possible, and be open to review.
    .also = limitation of a right; limitations of a right

-derogation = { $form ->
   *[singular] derogation
    [plural] derogations
}
    .definition = A State’s temporary step back from some of its treaty duties during a declared emergency that threatens the whole nation. It must be strictly necessary and limited in time. Some rules, such as the ban on torture, can never be set aside.
    .note = Spanish: the treaty term is “suspensión”; “derogación” means the repeal of a law.

## Practice of care

-health-personnel = health personnel
    .definition = All the people whose work is to protect and improve health, taken together: doctors, nurses, midwives, assistants, technicians, pharmacists and others. United Nations texts on medical ethics use this word for everyone who gives care, whatever the title or employer.

-health-worker = { $form ->
   *[singular] health worker
    [plural] health workers
}
    .definition = Any person who works to protect or improve the health of others, with or without a diploma, paid or voluntary: nurse, doctor, midwife, community worker, laboratory technician, ambulance driver, cleaner or clerk in a clinic. This manual uses the word in this wide sense.

-skilled-health-personnel = skilled health personnel
    .definition = Staff, such as midwives, nurses and doctors, who are trained and able to manage normal pregnancy, birth and the days after it, to recognise danger, and to treat or refer in time. Countries count the births that they attend as a sign of progress.

-medical-ethics = medical ethics
    .definition = The moral rules that guide care: do good, do no harm, respect the patient’s will, be fair, keep secrets. Professions write them in codes and oaths. They overlap with human rights law but bind the person who treats, whatever the State orders.

-informed-consent = informed consent
    .definition = The agreement of a patient to an examination or treatment, given freely, after she has understood what it is for, its benefits and risks, and the other choices, and while she is able to decide. She may refuse, or change her mind later.
    .note = Russian has two usual renderings; choose one and keep it.

-free-and-informed-consent = free and informed consent
    .definition = Consent given without pressure, threat or trick, by a person who has received and understood what she needs to know. Texts on the rights of persons with disabilities use this expression to stress that others should not simply decide in their place.

-confidentiality = confidentiality
    .definition = The duty to keep to oneself what a patient says or shows in care, and all that is written about her. Others may learn it only if she agrees or if the law, for a narrow and serious reason, truly requires it.
    .also = medical secrecy

-right-to-privacy = right to privacy
    .definition = The right to a private life without unlawful or needless intrusion: in the body, the home, letters, family life and personal data. In care it asks for a closed door, a covered body, low voices, and files that only the right people open.
    .note = Name of the right in treaties; “confidentiality” is the duty of the person who treats.

-dual-loyalty = { $form ->
   *[singular] dual loyalty
    [plural] dual loyalties
}
    .definition = A situation in which a health worker’s duty to a patient clashes with a duty, real or felt, to someone else, such as an employer, an insurer, the police, the army or the State. The danger is that the patient’s interests quietly give way.
    .note = The term comes from guidelines of 2003. No source was found for the renderings in other languages.

-professional-independence = professional independence
    .definition = The freedom of health workers to examine, decide and treat by medical knowledge and ethics alone, in the patient’s interest. Directors, guards, officers and paymasters may organise the work; they may not dictate a diagnosis, a treatment or what goes into a report.
    .also = clinical independence

-complicity = complicity
    .definition = Taking part in a wrong that others commit, by helping, covering up, advising, or lending one’s skills. In health work it can be a certificate, a false report, a silence, or a medical presence that makes ill-treatment possible or longer.

-conscientious-objection = { $form ->
   *[singular] conscientious objection
    [plural] conscientious objections
}
    .definition = The refusal of one person to take part in a form of care because it goes against her deep moral or religious belief. Where the law allows it, the patient must be told, sent to a willing colleague in time, and always treated in an emergency.

-referral = { $form ->
   *[singular] referral
    [plural] referrals
}
    .definition = Sending a patient, with her agreement, to another person or service that can help her, with the information needed and no more. A good referral is real: the other service exists, can be reached and paid for, is willing, and the patient knows how to get there.

-legal-capacity = legal capacity
    .definition = Being recognised by the law as someone who has rights and whose own decisions count, on contracts, money, marriage or treatment. It belongs to every adult. It is not the same as skill in deciding, which differs between people and from day to day.
    .note = The Russian rendering of the treaty’s article 12 was long disputed.

-supported-decision-making = supported decision-making
    .definition = Help that lets a person make and express her own decision, in place of others deciding for her: plain language, time, pictures, someone she trusts, wishes written down earlier. Her will and preferences guide the result, and she may refuse the help.

-reasonable-accommodation = { $form ->
   *[singular] reasonable accommodation
    [plural] reasonable accommodations
}
    .definition = A change or adjustment for one person, such as a longer appointment, a sign-language interpreter or a lower couch, so that she can use a service or do a job like others. To refuse it when it is not too heavy a burden is discrimination.

-persons-with-disabilities = { $form ->
   *[singular] person with a disability
    [plural] persons with disabilities
}
    .definition = People with a lasting difference in body, mind, senses or mental health who, because of barriers around them, such as stairs, forms, prejudice or rules, cannot take part in life like others. The barrier is the problem to solve, not the person.
    .note = In Russian, инвалиды is used only in the title of the treaty; in our prose it is люди с инвалидностью.

-best-interests-of-the-child = best interests of the child
    .definition = The rule that in every decision about a child her well-being, safety, development and own views come among the first things to weigh. It is judged for this child, here and now, not by the comfort of adults, the habits of a service or a general idea about children.

-evolving-capacities-of-the-child = evolving capacities of the child
    .definition = The idea that children gradually become able to understand and decide for themselves. The older and more mature the child, the more weight her own view has and the more parents move from deciding to advising. Age alone does not tell it.

## Health issues

-universal-health-coverage = universal health coverage
    .definition = A goal of health policy: all people receive the health services they need, of good quality, when and where they need them, and nobody becomes poor by paying for them. It overlaps with the right to health but does not replace it.

-primary-health-care = primary health care
    .definition = The first level of care, near where people live and work: prevention, vaccination, care for mothers and children, treatment of common illness, medicines and advice, planned together with the community. It also looks at causes of illness such as water, food and schooling.

-essential-medicines = { $form ->
   *[singular] essential medicine
    [plural] essential medicines
}
    .definition = The medicines that answer the most important health needs of a population and should always be in stock, in the right dose, of good quality, and at a price people can pay. The World Health Organization keeps a model list; countries make their own.
    .note = The older text of General comment No. 14 says “essential drugs”; we write “essential medicines”.

-sexual-and-reproductive-health = sexual and reproductive health
    .definition = Well-being in all that concerns sexuality, pregnancy, birth and fertility. It needs information, contraception, safe care for mothers, prevention and treatment of infections, and freedom from violence and force, for women and men, young and old, whatever their marital status.
    .note = United Nations texts in French say “procréative”, those of WHO often “reproductive”; use the first in citations.

-reproductive-rights = { $form ->
   *[singular] reproductive right
    [plural] reproductive rights
}
    .definition = The freedom of each person or couple to decide if, when and how many children to have, without force or discrimination, and to have the information and services for it. They rest on rights already recognised, such as health, privacy, information and equality.

-family-planning = family planning
    .definition = The choices and services with which people decide whether to have children, how many and when: advice, contraceptive methods, help with infertility. It is offered, never imposed; a method is given only after the person herself has understood and agreed.

-maternal-mortality-ratio = { $form ->
   *[singular] maternal mortality ratio
    [plural] maternal mortality ratios
}
    .definition = The number of women who die from causes linked to pregnancy or birth, during pregnancy or within 42 days of its end, for every 100,000 live births. It shows how well a health system, and a society, protects women’s lives.

-emergency-obstetric-care = emergency obstetric care
    .definition = Urgent care that saves women and babies when pregnancy or birth goes wrong: medicines against bleeding, infection and fits, removal of the placenta, assisted birth, caesarean section, blood. It must be near, open day and night, and not wait for payment.

-violence-against-women = violence against women
    .definition = Any act against women because they are women, or that strikes mostly women, which harms or may harm body, mind or sexual freedom, at home, in public or by officials. Insults, slaps and forced procedures during childbirth belong to it too.

-narcotic-drugs = { $form ->
   *[singular] narcotic drug
    [plural] narcotic drugs
}
    .definition = Substances, such as morphine and other opioids, that international treaties place under control because they can be misused. The same treaties say that their medical use must be possible, so control should never leave patients without pain relief.

-controlled-medicines = { $form ->
   *[singular] controlled medicine
    [plural] controlled medicines
}
    .definition = Medicines that contain substances under international or national control, such as morphine, methadone or some calming drugs. They need special prescriptions, stores and records. Rules that are too strict, or fear of them, often keep them from patients who need them.

-pain-treatment = pain treatment
    .definition = All that prevents or eases pain: asking about it, measuring it, medicines from paracetamol to morphine, and other methods. To leave severe pain untreated when it could be treated, because the State does nothing, can amount to cruel treatment.
    .also = pain relief

-palliative-care = palliative care
    .definition = Care for people with a serious illness that may not be cured, and for their families. It eases pain and other distress of body, mind and spirit, helps people live and die with dignity, and can begin early, beside other treatment.

-harm-reduction = harm reduction
    .definition = Services that lower the damage from drug use without demanding that people stop first: clean needles, substitution treatment such as methadone, overdose medicine, safe advice, testing. They are offered without judgement and open the way to other care.

-psychosocial-disability = { $form ->
   *[singular] psychosocial disability
    [plural] psychosocial disabilities
}
    .definition = The situation of people whose mental distress or diagnosis, together with barriers such as prejudice, forced treatment or loss of work, keeps them from taking part in life like others. The word moves attention from what is “wrong” in a person to the barriers.

## Detention and torture

-torture = torture
    .definition = Severe pain or suffering, of body or mind, caused on purpose, for instance to obtain a confession, to punish, to frighten or to discriminate, by officials or with their agreement. It is forbidden always, even in war, and no order excuses it.
    .note = In Russian the plural, пытки, is the usual form.

-cruel-inhuman-or-degrading-treatment-or-punishme = cruel, inhuman or degrading treatment or punishment
    .definition = Acts or conditions, with some part of the State responsible, that cause serious suffering or humiliation but may lack the severity or the purpose of torture: a filthy overcrowded cell, beating, degrading searches, painful procedures without need. They are forbidden without exception.
    .note = In Russian use the wording of the United Nations Convention, not that of the European convention.

-ill-treatment = ill-treatment
    .definition = A short name for cruel, inhuman or degrading treatment or punishment; in everyday use it often includes torture as well. It may be less severe than torture and needs no particular purpose. It happens in prisons and police stations, but also in hospitals and homes.

-prisoner = { $form ->
   *[singular] prisoner
    [plural] prisoners
}
    .definition = A person held in a prison, whether awaiting trial or sentenced. She loses her freedom of movement and nothing more than that loss makes necessary: she keeps her dignity, her right to health and her right to decide about her treatment.
    .note = The word of the Nelson Mandela Rules. “Person deprived of liberty” is wider.

-person-deprived-of-liberty = { $form ->
   *[singular] person deprived of liberty
    [plural] persons deprived of liberty
}
    .definition = Anyone who is held somewhere by order or with the agreement of an authority and may not leave when she wishes: in a prison, a police cell, a centre for migrants, a closed psychiatric ward or a home. The word covers more than “prisoner”.

-solitary-confinement = solitary confinement
    .definition = Keeping a prisoner alone for 22 hours or more a day without real human contact. More than 15 days in a row is called prolonged and is forbidden. It harms the mind quickly; health staff must not declare anyone fit for it.

-hunger-striker = { $form ->
   *[singular] hunger striker
    [plural] hunger strikers
}
    .definition = A person who, with a clear mind and by her own decision, refuses food for a long time as a protest or demand, often in detention. She usually wants change and not death. Health workers give care, information and privacy, without pressure.

-forced-feeding = forced feeding
    .definition = Giving food or liquid to a person against her will, for example through a tube while she is held down. Done to a hunger striker who has decided with a clear mind, it is never ethically acceptable, says the World Medical Association.

-equivalence-of-care = equivalence of care
    .definition = The principle that people in detention receive health care of the same standard as people outside, free and without discrimination because they are detained. Where their needs are greater, as with mental health, addiction or tuberculosis, more care is needed for an equal result.

-safeguards-against-torture = { $form ->
   *[singular] safeguard against torture
    [plural] safeguards against torture
}
    .definition = Practical guarantees that protect people from the first hour of detention: being told one’s rights, seeing a lawyer and an independent doctor, telling the family, an official register, quick access to a judge, and visits by independent bodies.

-medico-legal-report = { $form ->
   *[singular] medico-legal report
    [plural] medico-legal reports
}
    .definition = A written document in which a health professional, with consent, records what a person tells, what examination of body and mind shows, and how far the two agree. It may serve as evidence, so it is complete, careful, independent and signed.
    .also = forensic report; forensic reports

-rehabilitation = rehabilitation
    .definition = Help for a person who was tortured or ill-treated to regain, as far as possible, health, independence and a place in society. It joins medical and psychological care with legal and social help, is chosen by the person, and does not depend on a court’s decision.
    .note = In the sense of article 14 of the Convention against Torture, wider than medical rehabilitation.

-redress = redress
    .definition = All that is owed to someone whose right was violated: putting things back as they were where possible, money, care and rehabilitation, truth and public recognition, punishment of those guilty, and changes so that it will not happen again.
    .also = reparation

## Mechanisms

-treaty-body = { $form ->
   *[singular] treaty body
    [plural] treaty bodies
}
    .definition = A committee of independent experts that follows how States keep one human rights treaty of the United Nations. It reads their reports, asks questions, gives conclusions, explains the treaty in general comments, and may examine complaints if the State has accepted this.

-general-comment = { $form ->
   *[singular] general comment
    [plural] general comments
}
    .definition = A text in which a committee of experts explains what a treaty’s article means in practice and what States should do. It is not a treaty, but courts, governments and trainers use it as guidance with great weight. General Comment No. 14 explains the right to health.
    .note = Term of the committees on civil, social, children’s and disability rights and against torture; the committees on women and on racial discrimination say “general recommendation”.

-general-recommendation = { $form ->
   *[singular] general recommendation
    [plural] general recommendations
}
    .definition = The name that two committees, on discrimination against women and on racial discrimination, give to their explanations of the treaty they follow. In purpose and weight it is the same as a general comment. General Recommendation No. 24 deals with women and health.
    .note = Used by the committees on discrimination against women and on racial discrimination; the other committees say “general comment”.

-state-report = { $form ->
   *[singular] State report
    [plural] State reports
}
    .definition = The document in which a State tells a committee of experts how it has kept a treaty: laws, practice, figures, difficulties. The first is called initial, later ones periodic. Organisations may send their own information beside it.
    .also = initial report; periodic report

-list-of-issues = { $form ->
   *[singular] list of issues
    [plural] lists of issues
}
    .definition = The questions that a committee sends to a State before it meets its delegation, on points that are unclear, missing or worrying. Organisations can suggest questions. In the simplified procedure the list comes first, and the State’s answers are its report.

-constructive-dialogue = { $form ->
   *[singular] constructive dialogue
    [plural] constructive dialogues
}
    .definition = The public meeting at which a committee’s experts discuss a State’s report with its delegation. Its tone is cooperative: it is not a trial. Organisations do not speak in it, but can listen and brief the experts beforehand.

-concluding-observations = concluding observations
    .definition = The written result of a committee’s review of a State: what has improved, what causes concern, and what should be done. They are public. Health workers and organisations can use them at home to remind ministries of what was asked.
    .note = In Russian today заключительные замечания; older documents use other words.

-shadow-report = { $form ->
   *[singular] shadow report
    [plural] shadow reports
}
    .definition = A report that organisations send to a committee beside the State’s own, with facts the State left out or sees differently. A good one is short, exact and linked to articles of the treaty, and lets nobody who gave information be recognised.
    .also = alternative report; parallel report; alternative reports; parallel reports
    .note = United Nations documents say “alternative report”; use its equivalent in other languages.

-individual-communication = { $form ->
   *[singular] individual communication
    [plural] individual communications
}
    .definition = A complaint to a committee by one person or a group whose rights under a treaty were violated. The State must have accepted this procedure, and ways of complaint in the country must normally have been tried first. The committee gives its views, not a court’s judgment.
    .also = complaint; complaints

-exhaustion-of-domestic-remedies = exhaustion of domestic remedies
    .definition = The rule that one must first use the ways of complaint that exist in one’s own country, up to the highest useful one, before going to an international body. It does not hold for ways that do not work or take unreasonably long.

-effective-remedy = { $form ->
   *[singular] effective remedy
    [plural] effective remedies
}
    .definition = A way to complain about a violated right that works in practice: it can be reached and paid for, is independent and quick enough, leads to a reasoned decision, and really changes something. It may be a court, or a good procedure outside courts.
    .note = The French term in United Nations texts is “recours utile”.

-universal-periodic-review = Universal Periodic Review
    .definition = A procedure in which the States of the United Nations review the human rights record of each of them in turn, at the Human Rights Council. It uses three documents: the State’s report, a compilation by the United Nations, and a summary of information from others.
    .also = UPR

-special-rapporteur = { $form ->
   *[singular] Special Rapporteur
    [plural] Special Rapporteurs
}
    .definition = An independent expert, unpaid, named by the Human Rights Council to watch one subject, such as health or torture, or one country. She visits, writes to governments about cases, and reports every year. Anyone may send her information.

-special-procedures = special procedures
    .definition = The independent experts and working groups whom the Human Rights Council charges with a subject or a country, such as the Special Rapporteur on health. They can act for any country, whatever treaties it has joined, and need no earlier complaint at home.

-national-human-rights-institution = { $form ->
   *[singular] national human rights institution
    [plural] national human rights institutions
}
    .definition = A public but independent body, set up by law, that protects and promotes human rights in its country. It advises, teaches, investigates, and often takes complaints. The Paris Principles say what makes it independent. Its name differs: commission, institute, ombudsperson.

-paris-principles = Paris Principles
    .definition = International standards for national human rights institutions: a broad task fixed in law, independence from the government, members from different parts of society, enough money and staff, and power to investigate. Institutions are graded by how well they meet them.

-ombudsperson = { $form ->
   *[singular] ombudsperson
    [plural] ombudspersons
}
    .definition = An independent public officer who receives complaints about authorities and services, looks into them, and recommends a solution. It usually costs nothing and needs no lawyer. Some countries have one for patients, for prisoners or for children.
    .note = The office’s name differs from country to country: adapt it.

-subcommittee-on-prevention-of-torture = Subcommittee on Prevention of Torture
    .definition = A body of independent experts of the United Nations that visits prisons, police stations, closed wards and other places of detention in countries that have joined the protocol to the treaty against torture. It speaks confidentially with the State and advises its national preventive mechanism.
    .also = SPT

-national-preventive-mechanism = { $form ->
   *[singular] national preventive mechanism
    [plural] national preventive mechanisms
}
    .definition = An independent body that a State sets up under the protocol to the treaty against torture. It visits places of detention regularly, also without notice, speaks with people in private, and proposes changes so that torture and ill-treatment do not occur.
    .also = NPM

-human-rights-defender = { $form ->
   *[singular] human rights defender
    [plural] human rights defenders
}
    .definition = Anyone who acts peacefully, alone or with others, for the rights of people: a lawyer, a neighbour, a journalist, and also a nurse who reports ill-treatment or asks for missing medicines. What counts is what a person does, not her post.

-civil-society = civil society
    .definition = The groups that people form by themselves, outside government and business: associations, patients’ groups, unions, professional bodies, faith groups, neighbours. They bring experience, watch what authorities do, send reports, and give a voice to those who are seldom heard.

-human-rights-indicator = { $form ->
   *[singular] human rights indicator
    [plural] human rights indicators
}
    .definition = A sign, often a number, that shows over time whether a right is better or worse kept: for example, births attended by skilled staff, or days without morphine. Split by sex, place or income, it shows who is left behind.

## Training

-human-rights-education-and-training = human rights education and training
    .definition = All learning that helps people know, respect and defend human rights. It is learning about rights: what they are; through rights: in a way that respects everyone in the room; and for rights: so that people can use them at work.

-session-plan = { $form ->
   *[singular] session plan
    [plural] session plans
}
    .definition = The written guide for one training session: its objectives, group, time, materials, steps with their minutes, questions for discussion, handouts and safety notes. With it, another trainer could lead the same session and reach the same objectives.

-learning-objective = { $form ->
   *[singular] learning objective
    [plural] learning objectives
}
    .definition = What a participant will be able to do at the end of a session, worded with a verb that can be seen or checked: name, sort, explain, write. “Understand rights” is too vague; “name four tests for a health service” is an objective.

-target-group = { $form ->
   *[singular] target group
    [plural] target groups
}
    .definition = The people a training is made for, with what they have in common: their work, earlier knowledge, language, limits and hopes. Knowing them decides the objectives, examples and methods. The same session differs for prison doctors and for community workers.

-handout = { $form ->
   *[singular] handout
    [plural] handouts
}
    .definition = A sheet given to participants to use in an activity or to take home: a checklist, a case, cards, a form, a summary. A good handout fits on one page, uses plain words, and can be read again at work.
    .unverified = yes

-facilitator = { $form ->
   *[singular] facilitator
    [plural] facilitators
}
    .definition = The person who leads a group’s learning by asking, listening, keeping time and guarding safety, more than by lecturing. She draws on what participants already know, makes sure that quiet people are heard, and need not have every answer.
    .unverified = yes

-icebreaker = { $form ->
   *[singular] icebreaker
    [plural] icebreakers
}
    .definition = A short, easy activity at the start, or after a pause, that helps people get to know each other and wake up. It takes five to ten minutes, asks for no touching and nothing private, and can also be done seated.
    .also = energizer; energizers
    .unverified = yes

-role-play = { $form ->
   *[singular] role play
    [plural] role plays
}
    .definition = An activity in which some participants act out a situation from work while others watch with a task. It lets people practise words and feel another’s position. Afterwards everyone steps out of the role, and the group talks about it.
    .unverified = yes

-case-study = { $form ->
   *[singular] case study
    [plural] case studies
}
    .definition = A short written situation, invented or made unrecognisable, that small groups discuss with the help of questions: what happened, which right is touched, who could act, what would we do. It joins rules to daily work and has no single perfect answer.
    .unverified = yes

-gallery-walk = { $form ->
   *[singular] gallery walk
    [plural] gallery walks
}
    .definition = An activity in which posters or results hang around the room, and participants walk from one to the next, read, add notes and questions, and then talk together. It lets everyone see all the work, and people who dislike speaking can write.
    .unverified = yes

-debriefing = { $form ->
   *[singular] debriefing
    [plural] debriefings
}
    .definition = The talk after an activity, where learning takes hold. The group says what happened, what people felt, what it means, and what each will do at work. It deserves about a quarter of the time, and also helps people leave a hard role.
    .also = debrief
    .unverified = yes

-ground-rules = ground rules
    .definition = The agreements a group makes at the start about how to work together: listen, one speaks at a time, nobody has to speak, stories stay in the room, no photographs or recordings. The group words them itself and can return to them.
    .unverified = yes

-pre-test = { $form ->
   *[singular] pre-test
    [plural] pre-tests
}
    .definition = A short set of questions before a training, to see what participants already know. A similar set afterwards, the post-test, shows what changed. Both are anonymous; they measure the training, not the worth of the people, and nobody is ranked.
    .also = post-test; post-tests
    .unverified = yes

-training-needs-assessment = { $form ->
   *[singular] training needs assessment
    [plural] training needs assessments
}
    .definition = Finding out, before planning, what people should be able to do, what they can do now, and what explains the difference. It may use short talks, a questionnaire or a visit. Some gaps need staff, money or rules, and not training.
