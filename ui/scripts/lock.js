// Locking: at once by Ctrl or Cmd + L, after a time without a sign of life, and after the machine slept.
import { letterOf } from "./keys.js";
import { saveAll } from "./notes.js";
import { send } from "./send.js";

const { lock, lockAfter } = document.body.dataset;
const MINUTE = 60_000;
const TICK = 5_000;
// As the program has it; a page that nobody sees is not woken for each tick.
const [SLEPT, SLEPT_UNSEEN] = [30_000, MINUTE];
const pause = (ms) => new Promise((next) => setTimeout(next, ms));

let lastSign = Date.now();
let lastTick = Date.now();
let lastTold = Date.now();
let wasHidden = document.hidden;
let locking = false;

// First nothing is to be seen any more; then what was typed is saved, if that takes no time; then the workbook closes.
async function lockNow() {
  if (locking) return;
  locking = true;
  document.documentElement.hidden = true;
  let to = "/";
  try {
    await Promise.race([saveAll(), pause(2_000)]);
    ({ to } = await send(lock, {}));
  } finally {
    location.replace(to);
  }
}

// Somebody is there, and hears whether the program has locked by itself in the meantime.
async function tellAndHear() {
  lastTold = Date.now();
  const { open } = await send(lock.replace(/lock$/, "here"), {});
  if (!open) lockNow();
}

if (lock) {
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || letterOf(event) !== "l") return;
    event.preventDefault();
    lockNow();
  });
  for (const sign of ["pointermove", "pointerdown", "keydown", "scroll"]) {
    addEventListener(sign, () => { lastSign = Date.now(); }, { passive: true, capture: true });
  }
  const after = Number(lockAfter) * MINUTE;
  if (after > 0) setInterval(() => {
    const now = Date.now();
    const slept = now - lastTick > TICK + (wasHidden ? SLEPT_UNSEEN : SLEPT);
    [lastTick, wasHidden] = [now, document.hidden];
    if (slept || now - lastSign > after) lockNow();
    // Whoever reads without asking for anything is there all the same.
    else if (lastSign > lastTold && now - lastTold > MINUTE) tellAndHear().catch(() => {});
  }, TICK);
  addEventListener("visibilitychange", () => {
    wasHidden = true;
    if (!document.hidden) tellAndHear().catch(() => {});
  });
  // A page that comes back out of the engine's memory shows nothing before it was asked for again.
  addEventListener("pagehide", () => { document.documentElement.hidden = true; });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}
