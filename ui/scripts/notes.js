// Notes and plans are saved at each pause in typing and on leaving. A failed save keeps the words, says why, and tries
// again.
import { send, Refused } from "./send.js";

const PAUSE = 500;
const LONGEST_WAIT = 30_000;

class Note {
  constructor(form) {
    this.form = form;
    // Not form.action: a field of that name would stand in its place.
    this.address = form.getAttribute("action");
    this.state = form.querySelector("[data-state]");
    this.saved = this.value;
    this.wait = 1000;
    form.addEventListener("input", () => this.typed());
    form.addEventListener("focusout", () => this.save());
    form.addEventListener("submit", (event) => this.submitted(event));
  }

  get fields() { return new URLSearchParams(new FormData(this.form)); }

  // What was written, without the version it was made from, which every save changes.
  get value() {
    const fields = this.fields;
    fields.delete("parent");
    return fields.toString();
  }

  get isDirty() { return this.value !== this.saved; }

  // A button that does more than save sends the form itself, with all that is in it.
  submitted(event) {
    if (event.submitter && !event.submitter.matches("[data-save]")) { this.saved = this.value; return; }
    event.preventDefault();
    this.save();
  }

  typed() {
    this.say("unsaved");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  // One request at a time; what was typed meanwhile goes with the next.
  save() {
    clearTimeout(this.timer);
    if (this.saving) return this.saving.then(() => (this.isDirty ? this.save() : undefined));
    if (!this.isDirty) return Promise.resolve();
    this.saving = this.attempt().finally(() => { this.saving = undefined; });
    return this.saving;
  }

  async attempt() {
    const { fields, value } = this;
    this.say("saving");
    try {
      const said = await send(this.address, fields);
      this.form.elements.parent.value = said.version;
      this.saved = value;
      this.wait = 1000;
      this.show(said.state, "ok");
      this.form.dispatchEvent(new CustomEvent("kept", { detail: said }));
    } catch (error) {
      this.show(error instanceof Refused ? error.message : this.form.dataset.failed, "bad");
      this.timer = setTimeout(() => this.save(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    }
  }

  say(which) { this.show(this.form.dataset[which], ""); }

  show(text, kind) {
    this.state.textContent = text;
    this.state.className = kind;
  }
}

const notes = [...document.querySelectorAll("form[data-note], form[data-kept]")].map((form) => new Note(form));

// Saves whatever is not saved yet.
export function saveAll() {
  return Promise.all(notes.filter((note) => note.isDirty).map((note) => note.save()));
}

// A page that is left by a link waits for its notes; if one is not saved, it stays, and the slip says why.
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[href]");
  const isPlain = !event.defaultPrevented && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (!link || !isPlain || link.hash && link.pathname === location.pathname) return;
  if (!notes.some((note) => note.isDirty)) return;
  event.preventDefault();
  await saveAll();
  if (!notes.some((note) => note.isDirty)) location.assign(link.href);
});

addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") saveAll(); });
addEventListener("pagehide", saveAll);
addEventListener("beforeunload", (event) => { if (notes.some((note) => note.isDirty)) { saveAll(); event.preventDefault(); } });
// The window asks before it closes, and stays where something could not be saved.
addEventListener("hrhw-leaving", async () => {
  await saveAll();
  const saved = notes.some((note) => note.isDirty) ? "no" : "yes";
  await send(`/${document.documentElement.lang}/leaving`, { saved });
});
