// Another language of the same page shows the same block at the same height.
import { uppermost } from "./blocks.js";

const main = document.querySelector("main[data-session]");

if (main) {
  for (const link of document.querySelectorAll(".langs a, .pairs a")) {
    link.addEventListener("click", () => {
      const at = uppermost();
      if (!at || scrollY < 40) return;
      const from = new URLSearchParams({ from: main.dataset.lang, at: at.id, offset: at.offset });
      link.search = from.toString();
    });
  }
}
