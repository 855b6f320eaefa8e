// Where folders outside are watched, a page shows a saved change at once, and stays at its place.
import { saveAll } from "./notes.js";
import { uppermost } from "./blocks.js";

const { live, changes } = document.body.dataset;

if (live) wait(Number(live));

async function wait(known) {
  for (;;) {
    try {
      const answer = await fetch(`${changes}?since=${known}`);
      const { generation } = await answer.json();
      if (generation > known) return again();
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

async function again() {
  await saveAll();
  const at = uppermost();
  const main = document.querySelector("main[data-session]");
  if (!main || !at) return location.reload();
  const from = new URLSearchParams({ from: main.dataset.lang, at: at.id, offset: at.offset });
  location.replace(`${location.pathname}?${from}`);
}
