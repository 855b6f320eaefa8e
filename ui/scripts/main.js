// Reading and every form work without script. Before the first paint only what puts the reader in her place is read and
// run; what saves while one types, opens cards in place and all else comes right after it.
import { keepingPlace } from "./anchor.js";

// A page that nobody sees is never painted, and must not wait for it.
const LONGEST = 300;
const root = document.documentElement;
let hasBegun = false;

async function begin() {
  if (hasBegun) return;
  hasBegun = true;
  keepingPlace(() => { root.dataset.laidOut = ""; });
  await import("./rest.js");
  root.dataset.ready = "";
}

// Whoever goes back gets the place the engine kept: for that all must be laid out at once.
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, LONGEST);
} else begin();
