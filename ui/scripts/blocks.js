// Blocks that can be seen: what lies folded away stands nowhere.
const BLOCKS = "[data-b]:not(details:not([open]) > :not(summary) *)";

// The block that is uppermost before the reader, and how far below the top of the window it stands.
export function uppermost() {
  const top = (document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0) + 1;
  // First the section: what is inside of those that are not laid out yet stands nowhere.
  const sections = document.querySelectorAll("main > .section");
  const around = sections.length ? firstBelow(top, sections) : document.querySelector("main");
  const block = around && firstBelow(top, around.querySelectorAll(BLOCKS));
  return block && { id: block.id, offset: Math.round(block.getBoundingClientRect().top) };
}

// They stand one below the other: halving finds the first that ends below the line, else it is the last.
function firstBelow(top, elements) {
  let [from, to] = [0, elements.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (elements[middle].getBoundingClientRect().bottom > top) to = middle; else from = middle + 1;
  }
  return elements[from];
}
