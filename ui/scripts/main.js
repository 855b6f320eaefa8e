// Reading and every form work without this. It saves while one types, keeps the place, opens cards in place.
import { uppermost } from "./blocks.js";
import "./notes.js";
import "./reading.js";
import "./languages.js";
import "./cards.js";
import "./look.js";
import "./keys.js";
import "./find.js";
import "./live.js";
import "./quiz.js";

// What lies below the first screen waits until that is painted. Whoever comes back wants her place, not the top.
// Whoever has moved already keeps the block before her.
const layOut = () => {
  const at = scrollY > 0 ? uppermost() : undefined;
  document.documentElement.dataset.laidOut = "";
  const now = at && document.getElementById(at.id).getBoundingClientRect().top;
  if (now) scrollBy({ top: now - at.offset, behavior: "instant" });
};
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") requestAnimationFrame(() => setTimeout(layOut));
else layOut();
