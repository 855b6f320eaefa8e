// Marking: whoever selects words, or presses Alt+M for the passage before her, is offered the kinds.
import { meant, toggle } from "./otherwords.js";
import { send, Refused } from "./send.js";

const bar = document.querySelector("form[data-kinds]");
const PAUSE = 250;
const BEFORE = 40;
let parts = [];
let from;

// The selected words, block by block, with what stands before them.
function selected() {
  const chosen = getSelection();
  if (chosen.isCollapsed || !chosen.rangeCount) return [];
  const range = chosen.getRangeAt(0);
  const blocks = [...document.querySelectorAll("main [data-b][id]:not(figure, .lines)")];
  return blocks.filter((block) => range.intersectsNode(block)).map((block) => within(block, range)).filter((part) => part.words);
}

function within(block, range) {
  const own = document.createRange();
  own.selectNodeContents(block);
  const inner = block.querySelector("[data-b], .other-words");
  if (inner) own.setEndBefore(inner);
  const before = own.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0) own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  if (before.comparePoint(own.startContainer, own.startOffset) >= 0) before.setEnd(own.startContainer, own.startOffset);
  return { block: block.id, words: own.toString().trim(), before: before.toString().slice(-BEFORE) };
}

function offer(what, box) {
  parts = what;
  bar.hidden = false;
  say("");
  const { offsetHeight: height, offsetWidth: width } = bar;
  const above = box.top - height - 8;
  const top = above > 0 ? above : Math.min(box.bottom + 8, innerHeight - height - 8);
  bar.style.top = `${Math.max(8, top)}px`;
  bar.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
}

function close() {
  if (bar.hidden) return;
  const held = bar.contains(document.activeElement);
  bar.hidden = true;
  if (held) from?.focus?.();
}

const say = (text) => { bar.querySelector("[data-state]").textContent = text; };

async function keep(kind) {
  try {
    for (const part of parts) await send(bar.action, { text: bar.elements.text.value, kind, ...part });
    getSelection().removeAllRanges();
    close();
    await again(parts.map((part) => part.block));
  } catch (error) {
    say(error instanceof Refused ? error.message : bar.dataset.failed);
  }
}

// The marked passages as the server writes them now.
async function again(ids) {
  const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
  for (const id of ids) {
    const [old, now] = [document, page].map((where) => where.getElementById(id));
    if (old && now) old.replaceWith(document.adoptNode(now));
  }
}

function byKey(event) {
  const { code, altKey, ctrlKey, metaKey, key } = event;
  if (code === "KeyM" && altKey && !ctrlKey && !metaKey) {
    event.preventDefault();
    const words = selected();
    const id = words[0]?.block ?? meant();
    if (!id) return;
    from = document.activeElement;
    offer(words.length ? words : [{ block: id, words: "", before: "" }], document.getElementById(id).getBoundingClientRect());
    bar.querySelector("button").focus();
  }
  if (key === "Escape") close();
}

// Arrows go from button to button, as in every bar of tools.
function walk(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const buttons = [...bar.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement) + step;
  buttons[(at + buttons.length) % buttons.length].focus();
}

if (bar) {
  let timer;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (bar.contains(document.activeElement)) return;
      const words = selected();
      if (words.length) offer(words, getSelection().getRangeAt(0).getBoundingClientRect()); else close();
    }, PAUSE);
  });
  addEventListener("keydown", byKey);
  addEventListener("scroll", () => { if (!bar.contains(document.activeElement)) close(); }, { passive: true });
  // A click on the bar must not take the selection away.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("keydown", walk);
  bar.addEventListener("submit", (event) => { event.preventDefault(); keep(event.submitter.value); });
  bar.querySelector("[data-other-language]").addEventListener("click", () => { toggle(parts[0].block); close(); });
}
