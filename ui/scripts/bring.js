// A file for the desk: it is read here and sent as text. In the list of its passages, those with certain words.
const way = document.querySelector("[data-bring]");
if (way) {
  const state = way.querySelector("[data-state]");
  way.hidden = false;
  way.querySelector("input").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    try {
      const answer = await fetch(`${way.dataset.bring}?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "Accept": "application/json", "Content-Type": "text/plain" },
        body: await file.text(),
      });
      const said = await answer.json();
      if (said.place) return location.assign(said.place);
      state.textContent = said.text;
    } catch {
      state.textContent = way.dataset.failed;
    }
    target.value = "";
  });
}

const only = document.querySelector("[data-only]");
only?.addEventListener("input", () => {
  const words = only.value.toLowerCase().split(/\s+/);
  for (const row of document.querySelectorAll("[data-row]")) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
  }
});
// Enter in it would take everything in.
only?.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
