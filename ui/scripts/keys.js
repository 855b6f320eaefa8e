// The keys that people expect: F1 helps, Ctrl or Cmd + K finds, Escape closes what is open.

// The Latin letter of a key. Where the layout has other letters, as in Russian, the place of the key counts.
export const letterOf = ({ key, code }) => /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key(.)$/.exec(code)?.[1].toLowerCase();

addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && letterOf(event) === "k") {
    event.preventDefault();
    document.querySelector("[data-find]")?.click();
  }
  if (event.key === "F1") {
    event.preventDefault();
    document.querySelector("[data-help]")?.click();
  }
  if (event.key === "Escape") closeSheets();
});

document.addEventListener("click", (event) => closeSheets(event.target.closest("[data-sheet]")));

function closeSheets(except) {
  for (const sheet of document.querySelectorAll("[data-sheet][open]")) {
    if (sheet === except) continue;
    const held = sheet.contains(document.activeElement);
    sheet.open = false;
    if (held) sheet.querySelector("summary").focus();
  }
}
