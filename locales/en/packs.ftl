# Language packs: one file with the words of a language, signed by those who made it.
packs-title = Language packs
packs-text = A pack brings another language, or newer words of one that is here, in one file: on a stick, by mail, from a colleague. Each pack is signed. Nothing of it is used before the signature and every file in it have been checked.
packs-none = No pack is installed.
packs-install-title = Install a pack
packs-found = Found on sticks and among your downloads:
packs-path = Where is the file?
packs-path-hint = The whole path of a file that ends in .hrhwpack.
packs-look = Look at it
packs-look-title = Look at a pack
packs-install = Install
packs-not-now = Not now
packs-remove = Remove
packs-away = Removed:
packs-put-back = Put back
packs-done-installed = The pack is installed.
packs-done-removed = The pack is removed. You can put it back.
packs-done-back = The pack is back.
packs-done-distrusted = Packs signed with that key are no longer used.
packs-holds-label = Holds
# $texts: sessions and voices; $files: files of messages
packs-holds = { $texts ->
    [one] { $texts } session or voice
   *[other] { $texts } sessions and voices
}, { $files ->
    [one] { $files } file of messages
   *[other] { $files } files of messages
}
packs-made = Made on
packs-edition = Edition of the manual
packs-by = Signed by
packs-key = Key
packs-trust = I trust this key
packs-trust-hint = Anyone can write any name. Ask the person who made the pack for the sixteen characters of the key, not by the way the file came, and compare them. You are asked once for each key.
packs-key-not-trusted = Nobody at this machine trusts its key, so it is not used. Install it again to be asked.
packs-keys-title = Trusted keys
packs-keys-text = Packs signed with these keys are installed without asking again.
packs-distrust = Trust no more
# $made: a date
packs-older = A newer pack of this language is installed, made on { $made }.
packs-older-wanted = I want the older one all the same
packs-replaces = This language is built in. The pack’s words are shown instead until you remove it.
packs-refused = This pack is refused
packs-refused-nothing = Nothing of it was installed.
packs-refused-unreadable = There is no such file, or it cannot be read. Is the stick still in?
# $about: megabytes
packs-refused-too-large = It is larger than { $about } MB. No pack is.
packs-refused-not-whole = It is not a pack, or its end is missing. Copy the file again.
# $about: a number of files
packs-refused-too-many-files = It holds more than { $about } files. No pack does.
# $about: megabytes
packs-refused-bomb = Unpacked, it would be larger than { $about } MB. No pack is.
# $about: a name
packs-refused-odd-name = It holds a file that has no place in a pack: { $about }
packs-refused-link = It holds a link instead of a file: { $about }
packs-refused-no-manifest = It does not say what is in it: the list of its files is missing or cannot be read.
packs-refused-newer = It was made for a newer edition of this program.
packs-refused-not-signed = It is not signed, so nobody can tell who made it.
packs-refused-wrong-signature = Its signature is wrong: it was changed after signing, or somebody else signed it.
packs-refused-not-as-signed = A file in it is not the one that was signed: { $about }
# $about: a language code
packs-refused-language = A pack cannot be of this language: { $about }
packs-refused-markup = There is markup or a forbidden link in { $about }, which words never need.
# $about: a file and a line
packs-refused-words = Its words cannot be read: { $about }

## The command line
cli-pack = Make a signed language pack
cli-pack-lang = The language
cli-pack-key = The file with your secret key
cli-pack-password = A file whose first line is the password of the key
cli-pack-by = Who made it, as readers will see it
cli-pack-out = The folder for the pack
cli-pack-new-key = Make a new key in this folder and end
pack-key-made = Your secret key: { $secret }. Keep it to yourself, and a copy in a safe place.
pack-key-id = Your key, for those who get your packs: { $id }
pack-key-exists = There is a key already: { $file }
pack-key-bad = This is no secret key, or the password is another one: { $file }
pack-made = Made { $file }, signed with { $id }.
pack-no-words = The folders hold no words of this language: { $language }
pack-needs = Say which language, and with --key which secret key.
pack-not-written = Cannot be read or written: { $file }
