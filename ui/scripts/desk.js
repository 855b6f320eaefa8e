// The desk: what the checker says as one types, and the keys. Saving is a form, and works without this.
const PAUSE = 250;
const form = document.querySelector("form[data-desk]");

if (form) {
  const boxes = [...form.querySelectorAll("textarea[data-words]")];
  const shown = form.querySelector("[data-seen-as]");
  const before = boxes.map((box) => box.value).join("\0");
  const isDirty = () => boxes.map((box) => box.value).join("\0") !== before;
  let [timer, asked, current] = [0, 0, boxes[0]];

  // `/fr/translate` and `/pt/words/dual-loyalty`: the same passage, only looked at.
  const place = new URL(form.action).pathname.slice(form.dataset.look.length);
  const look = form.dataset.look + place.replace(/^(\/[^/]+)/, "$1/look");

  async function see() {
    const mine = ++asked;
    const answer = await fetch(look, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(new FormData(form)).toString(),
    }).catch(() => undefined);
    if (!answer?.ok || mine !== asked) return;
    const { body } = new DOMParser().parseFromString(await answer.text(), "text/html");
    shown.replaceChildren(...body.childNodes);
    open();
  }

  // The passage among those around it, and the button that mends.
  function open() {
    const page = shown.querySelector("[data-as-read]");
    const block = page && document.getElementById(page.dataset.asRead);
    if (block && page.contains(block)) {
      block.classList.add("is-open");
      page.scrollTop = block.offsetTop - page.offsetTop - 40;
    }
    const button = shown.querySelector("[data-mend]");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", mend);
    }
  }

  function mend() {
    for (const better of shown.querySelectorAll("[data-mended]")) write(form.elements[better.dataset.mended], better.textContent);
    see();
  }

  function write(box, text) {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function insert(text) {
    if (!current) return;
    current.focus();
    current.setRangeText(text, current.selectionStart, current.selectionEnd, "end");
    current.dispatchEvent(new Event("input", { bubbles: true }));
  }

  for (const box of boxes) {
    box.addEventListener("focus", () => { current = box; });
    box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(see, PAUSE); });
  }
  const chips = form.querySelector("[data-chips]");
  if (chips) {
    chips.hidden = false;
    chips.addEventListener("click", (event) => { const chip = event.target.closest("button"); if (chip) insert(chip.value); });
  }
  for (const button of form.querySelectorAll("[data-take]")) {
    button.hidden = boxes.length !== 1 || !!form.elements["b-0-0"];
    button.addEventListener("click", () => write(boxes[0], button.closest("li").querySelector("[data-earlier]").textContent));
  }

  const press = (name) => form.querySelector(name)?.click();
  addEventListener("keydown", (event) => {
    const key = event.code.replace(/^(Key|Digit|Numpad)/, "");
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") press('button[value="save"]');
    else if (!event.altKey || event.ctrlKey) return;
    else if (key === "R") press("[data-right]");
    else if (key === "M") press("[data-mend] button");
    else if (key === "O") press("[data-others] summary");
    else if (key === "ArrowDown") press("[data-next]");
    else if (key === "ArrowUp") press("[data-previous]");
    else if (/^[1-9]$/.test(key) && chips) chips.querySelectorAll("button")[key - 1]?.click();
    else return;
    event.preventDefault();
  });

  let leaves = false;
  // One save at a time: a second one would clash with the first.
  form.addEventListener("submit", (event) => { if (leaves) event.preventDefault(); leaves = true; });
  addEventListener("pageshow", () => { leaves = false; });
  addEventListener("beforeunload", (event) => { if (!leaves && isDirty()) event.preventDefault(); });
  document.querySelector(".passages [aria-current]")?.scrollIntoView({ block: "center" });
  if (boxes.every((box) => !box.value)) boxes[0]?.focus({ preventScroll: true });
  open();
}
