// The editor of a section: saved at each pause, with the words beside it as they will look and what the checker says.
import { send } from "./send.js";

const PAUSE = 600;
const form = document.querySelector("form[data-adapt]");

if (form) {
  const preview = document.querySelector("[data-preview]");
  const state = form.querySelector("[data-state]");
  const address = form.getAttribute("action");
  let timer;
  let saved = form.elements.text.value;

  const keep = async () => {
    clearTimeout(timer);
    const text = form.elements.text.value;
    if (text === saved) return;
    try {
      const said = await send(address, { text, sitting: form.elements.sitting.value });
      saved = text;
      state.textContent = said.state;
    } catch (error) {
      state.textContent = error.message || state.dataset.failed;
      timer = setTimeout(keep, 3000);
    }
  };
  const look = async (text) => {
    const answer = await fetch(`${address}/preview`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ text }).toString(),
    });
    // What was typed meanwhile is looked at next.
    if (answer.ok && text === form.elements.text.value) preview.innerHTML = await answer.text();
  };

  form.addEventListener("input", () => {
    state.textContent = state.dataset.unsaved;
    clearTimeout(timer);
    timer = setTimeout(() => { look(form.elements.text.value).catch(() => {}); keep(); }, PAUSE);
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); keep(); });
  for (const going of ["pagehide", "hrhw-leaving"]) addEventListener(going, keep);
}
