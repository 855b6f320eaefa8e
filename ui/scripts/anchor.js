// Whatever changes the height of the text above (fonts that arrive, a window made wider, sections laid out late), the
// block before the reader stays where it is. One of the engines does not do this by itself.
import { uppermost } from "./blocks.js";

const main = document.querySelector("main[data-session]");

if (main) {
  let held;
  const hold = () => { held = scrollY > 0 ? uppermost() : undefined; };
  // Somebody may have scrolled before this file came.
  hold();
  addEventListener("scroll", () => requestAnimationFrame(hold), { passive: true });
  new ResizeObserver(() => {
    const block = held && document.getElementById(held.id);
    const moved = block ? block.getBoundingClientRect().top - held.offset : 0;
    if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: "instant" });
  }).observe(main);
}
