// Where the reader is, and what she has read: a section whose end she saw, after the time it takes to read it.
import { send } from "./send.js";
import { uppermost } from "./blocks.js";

const WORDS_A_SECOND = 8;
const LONGEST = 20;
const TICK = 500;

const main = document.querySelector("main[data-session]");
if (main && document.querySelector("form[data-read]")) follow(main);

function follow(main) {
  const place = main.querySelector("form[data-read]").action.replace(/read$/, "place");
  let last = "";
  let timer;
  const keep = (at = uppermost()) => {
    clearTimeout(timer);
    if (at && at.id !== last) send(place, { block: (last = at.id) }).catch(() => { last = ""; });
  };
  // Where she arrives she is, and where she leaves she was.
  const arrived = document.getElementById(main.dataset.at ?? "");
  if (arrived) keep(arrived);
  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(() => keep(), 700);
  }, { passive: true });
  for (const going of ["pagehide", "hrhw-leaving"]) addEventListener(going, () => keep());
  for (const form of main.querySelectorAll("form[data-read]")) watch(form);
}

function watch(form) {
  form.addEventListener("submit", (event) => { event.preventDefault(); mark(form); });
  if (form.querySelector(".done")) return;
  const section = form.closest("[data-section]");
  const words = section.textContent.trim().split(/\s+/).length;
  let left = Math.min(words / WORDS_A_SECOND, LONGEST) * 1000;
  let endSeen = false;
  let timer;
  const tick = () => {
    if (document.visibilityState !== "visible") return;
    left -= TICK;
    if (left > 0 || !endSeen) return;
    stop();
    mark(form);
  };
  const text = new IntersectionObserver(([seen]) => {
    clearInterval(timer);
    if (seen.isIntersecting) timer = setInterval(tick, TICK);
  });
  const end = new IntersectionObserver(([seen]) => { endSeen ||= seen.isIntersecting; });
  const stop = () => { clearInterval(timer); text.disconnect(); end.disconnect(); };
  text.observe(section);
  end.observe(form);
}

async function mark(form) {
  const section = form.elements.section.value;
  const { state } = await send(form.action, { section });
  const done = document.createElement("span");
  done.className = "done";
  done.textContent = `✓ ${state}`;
  form.querySelector("button")?.replaceWith(done);
  document.querySelector(`.ribbon [data-section="${section}"]`)?.classList.add("read");
}
