// Locking: at once by Ctrl or Cmd + L, after a time without a sign of life, and after the machine slept.
import { letterOf } from "./keys.js";
import { saveAll } from "./notes.js";
import { send } from "./send.js";

const { lock, lockAfter } = document.body.dataset;
const MINUTE = 60_000;
const TICK = 5_000;
const pause = (ms) => new Promise((next) => setTimeout(next, ms));

let lastSign = Date.now();
let lastTick = Date.now();
let lastTold = Date.now();
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
    const slept = now - lastTick > TICK + MINUTE;
    lastTick = now;
    if (slept || now - lastSign > after) lockNow();
    // Whoever reads without asking for anything is there all the same.
    else if (lastSign > lastTold && now - lastTold > MINUTE) {
      lastTold = now;
      send(lock.replace(/lock$/, "here"), {}).catch(() => {});
    }
  }, TICK);
  // A page that comes back out of the engine's memory shows nothing before it was asked for again.
  addEventListener("pagehide", () => { document.documentElement.hidden = true; });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}
