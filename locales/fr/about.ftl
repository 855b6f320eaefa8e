# Ce qu’est ce manuel, de qui il vient, ce qui n’a pas été vérifié.
about-title = À propos de ce manuel
about-what = Un manuel de formation aux droits humains pour les personnes qui travaillent dans la santé. Il fonctionne sans internet, en anglais, en français, en espagnol et en russe.
about-tradition = C’est un travail indépendant, dans la tradition du manuel de formation en ligne de l’IFHHRO, « Human Rights for Health Workers ». Il n’a pas de lien avec l’IFHHRO et ne reprend aucun de ses textes.
about-private = Rien de ce que vous lisez ou écrivez ici ne quitte cet ordinateur. Pas de compte, pas de statistiques, pas de connexion à un serveur.
about-licences = Licences
about-licence-words = Les textes du manuel : Creative Commons Attribution 4.0 (CC BY 4.0). Vous pouvez les copier, les adapter et les partager, même contre de l’argent, si vous dites d’où ils viennent.
about-licence-code = Le logiciel : MIT ou Apache 2.0, à votre choix.
about-licence-fonts = Les caractères PT Serif et PT Sans : ParaType Free Font Licence. Les signes qui leur manquent, des caractères Noto : SIL Open Font License.
about-edition = Édition
about-edition-text = Édition { $edition }.
about-unverified = Ce qui n’a pas été vérifié
about-unverified-text = Chaque affirmation de droit nomme sa source. Quand la source n’a pas pu être vue, c’est indiqué ici ; vérifiez, s’il vous plaît, avant d’imprimer ou de vous appuyer dessus.
about-unverified-provisions = Dispositions citées sans que leur texte ait été vu
about-unverified-line = { $instrument } : { $provisions }
about-unverified-titles = Instruments dont le titre français n’a pas été vu dans une source
about-unverified-terms = Termes dont la forme française n’a pas été vue dans une source
