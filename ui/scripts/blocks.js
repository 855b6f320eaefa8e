// Blocks that can be seen: what lies folded away stands nowhere.
const BLOCKS = "main [data-b]:not(details:not([open]) > :not(summary) *)";

// The block that is uppermost before the reader, and how far below the top of the window it stands.
export function uppermost() {
  const top = (document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0) + 1;
  const blocks = document.querySelectorAll(BLOCKS);
  // Blocks stand one below the other: halving finds the first that ends below the bar.
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (blocks[middle].getBoundingClientRect().bottom > top) to = middle; else from = middle + 1;
  }
  const block = blocks[from];
  return block && { id: block.id, offset: Math.round(block.getBoundingClientRect().top) };
}
