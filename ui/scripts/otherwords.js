// One passage in the other language: Alt+L, where the pointer, the focus or the eye is. Again, and it folds away.
import { uppermost } from "./blocks.js";

const main = document.querySelector("main[data-blocks]");
let wanted;
const shown = new Map();
let pointed;

export const blockOf = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest("main [data-b][id]");

// The passage that somebody means who presses a key.
export function meant() {
  const chosen = getSelection();
  const selected = chosen.isCollapsed ? undefined : blockOf(chosen.anchorNode);
  const block = selected ?? blockOf(document.activeElement) ?? (pointed?.isConnected && pointed.matches(":hover") ? pointed : undefined);
  return block?.id ?? uppermost()?.id;
}

export async function toggle(id) {
  if (!shown.has(id)) return show(id, wanted);
  shown.get(id).remove();
  shown.delete(id);
}

async function show(id, lang) {
  const answer = await fetch(`${main.dataset.blocks}${id}${lang ? `?in=${lang}` : ""}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const words = page.querySelector("[data-other-words]");
  const block = document.getElementById(id);
  if (!words || !block) return;
  document.adoptNode(words);
  words.addEventListener("click", (event) => {
    const link = event.target.closest("a[hreflang]");
    if (!link) return;
    event.preventDefault();
    wanted = link.hreflang;
    show(id, link.hreflang).then(() => shown.get(id).querySelector("[aria-current]")?.focus());
  });
  shown.get(id)?.remove();
  shown.set(id, words);
  if (block.matches("li, td, th")) block.append(words); else block.after(words);
}

if (main) {
  main.addEventListener("pointerover", (event) => { pointed = blockOf(event.target); });
  addEventListener("keydown", (event) => {
    if (event.code !== "KeyL" || !event.altKey || event.ctrlKey || event.metaKey) return;
    const id = meant();
    if (!id) return;
    event.preventDefault();
    toggle(id);
  });
}
