# What this is, whose it is, what was not verified.
about-title = About this manual
about-what = A training manual on human rights for people who work in health. It works without internet, in English, French, Spanish and Russian.
about-tradition = It is independent work in the tradition of the IFHHRO online training manual “Human Rights for Health Workers”. It is not affiliated with IFHHRO, and none of its text is reused.
about-private = Nothing you read or write here leaves this computer. There is no account, no counting, and no connection to any server.
about-licences = Licences
about-licence-words = The words of the manual: Creative Commons Attribution 4.0 (CC BY 4.0). You may copy, adapt and share them, also for money, if you say where they come from.
about-licence-code = The program: MIT or Apache 2.0, as you choose.
about-licence-fonts = The typefaces PT Serif and PT Sans: ParaType Free Font Licence. Signs that they lack, from the Noto typefaces: SIL Open Font License.
about-edition = Edition
about-edition-text = Edition { $edition }.
about-unverified = What was not verified
about-unverified-text = Every statement of law names its source. Where the source could not be seen, it is listed here; please check before you print it or build on it.
about-unverified-provisions = Provisions cited without having seen their text
about-unverified-line = { $instrument }: { $provisions }
about-unverified-titles = Instruments whose title in this language was not seen in a source
about-unverified-terms = Terms whose wording in this language was not seen in a source
