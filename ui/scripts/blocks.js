// The block that is uppermost before the reader, and how far below the bar it stands.
const BLOCKS = "main [data-b]";

export function uppermost() {
  const top = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  for (const block of document.querySelectorAll(BLOCKS)) {
    const box = block.getBoundingClientRect();
    if (box.height > 0 && box.bottom > top + 1) return { id: block.id, offset: Math.round(box.top) };
  }
  return undefined;
}
