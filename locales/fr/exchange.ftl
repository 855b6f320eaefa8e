# Des traductions en route vers d’autres programmes et d’autres personnes, et retour.
cli-exchange-export = Écrire une langue pour un autre programme : Poedit, OmegaT
cli-exchange-format = po, xliff12 ou xliff20
cli-exchange-out = Le dossier où mettre le fichier ; sinon, celui-ci
cli-exchange-lang = La langue
cli-import = Reprendre ce qui revient : PO, XLIFF, une remise, ou du Markdown et du FTL qui existent déjà
cli-import-file = Les fichiers
cli-import-dry-run = Dire seulement ce qui serait fait
cli-import-theirs = Là où les deux côtés ont changé le même passage, prendre les mots du fichier
cli-hand-over = Écrire un fichier avec ce qui a changé depuis la dernière remise
exchange-exported = Passages : { $count }. Écrits dans { $file }
exchange-handed-over = Passages changés : { $count }. Remis dans { $file }
exchange-nothing-new = Rien n’a changé depuis la dernière remise.
exchange-taken = { $file }. Repris : { $taken }. Déjà là : { $same }.
exchange-would-take = { $file }. Seraient repris : { $taken }. Déjà là : { $same }.
exchange-clash =
    Les deux côtés ont changé { $place } ; rien n’a été changé ici.
    Ici : { $mine }
    Dans le fichier : { $theirs }
exchange-lost = Non repris, { $place } : perdu en route : { $lost }
exchange-refused = Non repris, { $place } : ce passage n’existe pas, ou ces mots en feraient autre chose.
exchange-no-folder = Indiquez le dossier où écrire, avec --manuals ou --locales.
exchange-not-text = Un fichier de cette langue n’est pas un texte lisible.
exchange-not-read = Ne peut pas être lu : { $file }
exchange-not-written = Ne peut pas être écrit : { $file }
exchange-unknown = Ce fichier ne peut pas être repris : { $file }
exchange-damaged = Cette remise a été coupée ou changée en route : { $file }. Demandez-la de nouveau.
exchange-other-language = Cette remise est d’une autre langue : { $file }
