# Les registres et l’atelier de traduction.
cli-translate = À partir de quoi chaque passage a été traduit, dans des registres à côté des traductions
cli-translate-manuals = Le dossier des données et des textes
cli-translate-locales = Le dossier des messages
cli-record = Noter à partir de quoi ont été traduits les passages qu’aucun registre ne connaît encore
cli-record-reviewed = Une autre personne les a aussi relus
cli-record-rewritten = Aussi ceux dont l’original et la traduction ont changé depuis
cli-spare = Les changements de ces passages ne touchent aucune traduction : ce qui a été fait à partir des anciens mots reste juste
cli-spare-passage = Un passage tel que l’atelier le montre : words/dual-loyalty#triads.p2
translate-no-folder = Indiquez le dossier où écrire.
    .mend = Donnez --manuals, --locales ou les deux.
translate-not-written = « { $path } » ne peut pas être écrit : { $reason }
    .mend = Vérifiez que vous pouvez y écrire et qu’il reste de la place.
translate-no-passage = Il n’y a pas de passage « { $name } » dont les mots aient changé.
    .mend = Écrivez la page et le passage avec un # entre les deux : words/dual-loyalty#triads.p2
# $records est le nombre de fichiers écrits.
translate-recorded = { $records ->
    [0] Chaque passage était déjà noté.
    [one] { $records } registre écrit.
    [many] { $records } de registres écrits.
   *[other] { $records } registres écrits.
}
