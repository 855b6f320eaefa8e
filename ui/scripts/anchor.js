// Whatever changes the height of the text above (fonts that arrive, a window made wider, sections laid out late), the
// block before the reader stays where it is. One of the engines does not do this by itself.
import { uppermost } from "./blocks.js";

const main = document.querySelector("main[data-session]");
const isLaidOut = () => "laidOut" in document.documentElement.dataset;
let held;

// Until all is laid out the block where she arrived is held: which one is uppermost is not known.
const hold = () => {
  if (!held || isLaidOut()) held = scrollY > 0 ? uppermost() : undefined;
};

function back() {
  const block = held && document.getElementById(held.id);
  const moved = block ? block.getBoundingClientRect().top - held.offset : 0;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: "instant" });
}

// Brings the block of the address into view.
function arrive({ at, offset }) {
  const bar = document.querySelector(".bar")?.offsetHeight ?? 0;
  held = { id: at, offset: Number(offset) || bar + 16 };
  back();
  history.replaceState(null, "", location.pathname);
}

// Changes the page around the block. An observer would come too late for an engine that tells of scrolling later.
export function keepingPlace(change) {
  change();
  back();
}

if (main) {
  // Somebody may have scrolled before this file came.
  hold();
  if (main.dataset.at) arrive(main.dataset);
  addEventListener("scroll", () => requestAnimationFrame(hold), { passive: true });
  new ResizeObserver(back).observe(main);
}
