// A copy of the workbook that is chosen in a dialog. Without this its path is typed.
import { Refused } from "./send.js";

for (const chooser of document.querySelectorAll("[data-bring]")) {
  chooser.hidden = false;
  const said = chooser.querySelector("[role=status]");
  chooser.querySelector("input").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    said.textContent = said.dataset.working;
    try {
      const to = `${chooser.dataset.bring}&name=${encodeURIComponent(file.name)}`;
      const headers = { Accept: "application/json", "Content-Type": "application/octet-stream" };
      // Plain bytes: a file as body ends one of the engines.
      const answer = await fetch(to, { method: "POST", headers, body: await file.arrayBuffer() });
      const { to: next, text } = await answer.json();
      if (!answer.ok) throw new Refused(text);
      location.assign(next);
    } catch (error) {
      said.textContent = error instanceof Refused ? error.message : said.dataset.failed;
    }
  });
}
