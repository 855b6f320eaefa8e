// How long a session is read, only where the person turned that on. Time counts while the page is seen and something
// moved in the last minute and a half: a page left open on a desk is not read.
import { send } from "./send.js";

const STILL = 90_000;
const TICK = 1000;
const main = document.querySelector("main[data-time]");

if (main) {
  let seconds = 0;
  let moved = Date.now();
  for (const sign of ["scroll", "keydown", "pointermove", "pointerdown"]) {
    addEventListener(sign, () => { moved = Date.now(); }, { passive: true });
  }
  const keep = () => {
    const spent = seconds;
    seconds = 0;
    if (spent > 0) send(main.dataset.time, { seconds: spent }).catch(() => { seconds += spent; });
  };
  setInterval(() => {
    if (document.visibilityState === "visible" && Math.abs(Date.now() - moved) < STILL) seconds += 1;
    // Not every engine lets a page that is left send its last word.
    if (seconds >= 120) keep();
  }, TICK);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });
  for (const going of ["pagehide", "hrhw-leaving"]) addEventListener(going, keep);
}
