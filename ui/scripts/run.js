// The run screen and the projector: both wait for news and show it in their place; clocks go on between.
import { letterOf } from "./keys.js";
import { Refused, send } from "./send.js";

// performance.now() is no wall clock: nobody can set it. Each answer says anew how long the step has run, since the machine may have slept.
let read = performance.now();

const main = document.querySelector("main[data-run]");
const url = main?.dataset.run;
const is = { room: main && "room" in main.dataset };
const photos = document.querySelector("form[data-photos]");

if (main) { tick(); setInterval(tick, 250); follow(); addEventListener("keydown", keys); if (!is.room) main.addEventListener("submit", act); }
if (photos) keepPhotos(photos);

function tick() {
  for (const clock of document.querySelectorAll("[data-clock]")) {
    const passed = "paused" in clock.dataset ? 0 : (performance.now() - read) / 1000;
    const ran = Number(clock.dataset.clock) + passed;
    const left = Number(clock.dataset.minutes) * 60 - Math.floor(ran);
    const abs = Math.abs(left);
    clock.textContent = `${left < 0 ? "+" : ""}${Math.floor(abs / 60)}:${String(abs % 60).padStart(2, "0")}`;
    clock.parentElement.classList.toggle("over", left < 0);
    const bar = document.querySelector(".now-pane progress");
    if (bar) bar.value = ran;
  }
}

async function follow() {
  for (;;) {
    try {
      const answer = await fetch(`${url}/news?since=${main.dataset.news}`, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error();
      const { news, ran } = await answer.json();
      if (news > Number(main.dataset.news)) await fresh();
      else for (const clock of document.querySelectorAll("[data-clock]")) if (ran !== null) clock.dataset.clock = ran;
      if (news <= Number(main.dataset.news)) read = performance.now();
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

// Every minute the standing against the plan is another one.
if (main && !is.room) setInterval(() => { if (!isWriting()) fresh(); }, 60_000);
addEventListener("visibilitychange", () => { if (main && !document.hidden) fresh(); });

const isWriting = () => ["INPUT", "TEXTAREA"].includes(document.activeElement?.tagName) && main.contains(document.activeElement);

async function fresh() {
  const answer = await fetch(location.pathname);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.querySelector("main");
  const held = document.activeElement;
  const again = main.contains(held) && (held.id ? `#${held.id}` : held.name && held.value ? `[name="${held.name}"][value="${held.value}"]` : held.dataset.key && `[data-key="${held.dataset.key}"]`);
  const written = Object.fromEntries([...main.querySelectorAll('input[type="text"]')].map((box) => [box.id, box.value]));
  const kept = isWriting();
  main.replaceChildren(...next.childNodes);
  for (const { name } of [...main.attributes]) if (name.startsWith("data-") && !next.hasAttribute(name)) main.removeAttribute(name);
  for (const { name, value } of next.attributes) main.setAttribute(name, value);
  document.body.className = page.body.className;
  if (is.room) for (const name of ["lang", "dir", "data-part"]) document.documentElement.setAttribute(name, page.documentElement.getAttribute(name));
  if (kept) for (const [id, value] of Object.entries(written)) if (id) main.querySelector(`#${id}`)?.setAttribute("value", value);
  if (again) main.querySelector(again)?.focus();
  read = performance.now();
  tick();
}

async function act(event) {
  const form = event.target.closest("form[data-act]");
  if (!form) return;
  event.preventDefault();
  await doIt([...new FormData(form, event.submitter)]);
}

async function doIt(fields) {
  try {
    await send(url, fields);
    await fresh();
  } catch (error) {
    if (!(error instanceof Refused)) return location.reload();
    const words = Object.assign(document.createElement("p"), { className: "concern", textContent: error.message });
    words.setAttribute("role", "alert");
    main.prepend(words);
  }
}

// A presenter remote sends Page Down and Page Up, and B or a full stop for a dark screen. The projector's window obeys, too.
function keys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting()) return;
  const steps = { PageDown: "next", PageUp: "previous" };
  const letter = letterOf(event);
  const does = { b: "dark", ".": "dark", p: "pause" }[letter ?? event.key];
  if (steps[event.key]) {
    event.preventDefault();
    if (!event.repeat) doIt({ do: steps[event.key], ...(from() && { from: from() }) });
  } else if (is.room && does === "dark") {
    doIt({ do: "dark" in main.dataset ? "light" : "dark" });
  } else if (does) {
    main.querySelector(`[data-key="${does}"]`)?.click();
  } else if (letter === "g") {
    main.querySelector("[data-key-link]")?.click();
  }
}

const from = () => main.querySelector('.steer input[name="from"]')?.value;

// Photos are made smaller here, which also takes away where they were made; then sent as plain bytes, since a file as body ends one of the engines.
function keepPhotos(form) {
  const status = form.querySelector("[role=status]");
  form.hidden = false;
  form.querySelector("input").addEventListener("change", async ({ target }) => {
    status.textContent = status.dataset.working;
    try {
      for (const file of target.files) {
        const bytes = await smaller(file, Number(form.dataset.most));
        const answer = await fetch(`${form.dataset.photos}?title=${encodeURIComponent(file.name)}`, { method: "POST", headers: { Accept: "application/json", "Content-Type": "application/octet-stream" }, body: bytes });
        if (!answer.ok) throw new Refused((await answer.json()).text);
      }
      location.hash = "photos";
      location.reload();
    } catch (error) {
      status.textContent = error instanceof Refused ? error.message : status.dataset.failed;
    }
  });
}

async function smaller(file, most) {
  const picture = await createImageBitmap(file);
  for (let side = 2000; ; side *= 0.7) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width * scale, picture.height * scale];
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.82));
    const bytes = await blob.arrayBuffer();
    if (bytes.byteLength <= most || side < 400) return bytes;
  }
}
