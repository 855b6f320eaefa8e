// Answers from paper by keyboard: a letter, and on to the next. Each row is kept when it is left. A table is read from a file.
import { send, Refused } from "./send.js";

const grid = document.querySelector("form[data-grid]");
if (grid) {
  const rows = [...grid.querySelectorAll("tbody tr")].map((row) => new Row(row));
  const cells = rows.map((row) => row.cells);
  const at = (cell) => {
    const r = cells.findIndex((row) => row.includes(cell));
    return [r, cells[r]?.indexOf(cell)];
  };
  const go = (r, c) => {
    const cell = cells[r]?.[c];
    cell?.focus();
    cell?.select();
  };
  const next = ([r, c], step) => {
    const flat = r * cells[0].length + c + step;
    go(Math.floor(flat / cells[0].length), flat % cells[0].length);
  };

  grid.addEventListener("keydown", (event) => {
    const cell = event.target;
    if (cell.tagName !== "INPUT" || event.ctrlKey || event.metaKey || event.altKey) return;
    const [r, c] = at(cell);
    const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const moves = { ArrowUp: () => go(r - 1, c), ArrowDown: () => go(r + 1, c), Enter: () => next([r, c], 1) };
    if (whole) Object.assign(moves, { ArrowLeft: () => next([r, c], -1), ArrowRight: () => next([r, c], 1) });
    if (!cell.value) moves.Backspace = () => next([r, c], -1);
    const letter = letterOf(event);
    if (letter) {
      moves[event.key] = () => {
        if (!("several" in cell.dataset)) cell.value = letter;
        else cell.value = whole ? letter : `${cell.value} ${letter}`.trim();
        if (!("several" in cell.dataset)) next([r, c], 1);
      };
    }
    if (!moves[event.key]) return;
    event.preventDefault();
    moves[event.key]();
  });
  grid.addEventListener("focusout", ({ target, relatedTarget }) => {
    const row = rows.find((row) => row.element.contains(target));
    if (row && !row.element.contains(relatedTarget)) row.save();
  });
  grid.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const row of rows) row.save();
  });
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") rows.forEach((row) => row.save()); });
  addEventListener("beforeunload", (event) => { if (rows.some((row) => row.isDirty)) { rows.forEach((row) => row.save()); event.preventDefault(); } });
}

// A letter of the paper, a number, or a Latin letter. Where the layout has other letters, the place of the key counts.
function letterOf({ key, code }) {
  if (key.length !== 1) return undefined;
  const letters = grid.dataset.letters.split(" ");
  const pressed = key.toLowerCase();
  if (letters.includes(pressed)) return pressed;
  const latin = /^[a-z]$/.test(pressed) ? pressed : code.replace("Key", "").toLowerCase();
  return letters[/^[1-8]$/.test(pressed) ? pressed - 1 : "abcdefgh".indexOf(latin[1] ? "?" : latin)];
}

// One person's row. (A function, so that it is there before the code above runs.)
function Row(element) {
  const cells = [...element.querySelectorAll("input")];
  const fields = [element.querySelector("select"), ...cells];
  const state = element.querySelector("[data-state]");
  const typed = () => fields.map((field) => field.value).join("\n");
  let saved = typed();
  const show = (text, kind) => { state.textContent = text; state.className = kind; };

  const save = async () => {
    if (typed() === saved) return;
    const sending = typed();
    show(grid.dataset.saving, "");
    const sent = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    try {
      const said = await send(grid.action, { sitting: grid.elements.sitting.value, ...sent });
      saved = sending;
      for (const cell of cells) cell.setAttribute("aria-invalid", String(said.wrong.includes(cell.name)));
      show(said.state, said.wrong.length ? "bad" : "ok");
    } catch (error) {
      show(error instanceof Refused ? error.message : grid.dataset.failed, "bad");
    }
  };
  return { element, cells, save, get isDirty() { return typed() !== saved; } };
}

const table = document.querySelector("form[data-table]");
if (table) {
  const choose = table.querySelector("[data-choose]");
  const state = choose.querySelector("[data-state]");
  choose.hidden = false;
  choose.querySelector("input").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    try {
      const bytes = [...new Uint8Array(await file.slice(0, 600_000).arrayBuffer())];
      const said = await send(table.dataset.read, { bytes: bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("") });
      table.elements.text.value = said.text;
      state.textContent = said.state;
    } catch (error) {
      state.textContent = error instanceof Refused ? error.message : table.dataset.failed;
    }
  });
}

const print = document.querySelector("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
