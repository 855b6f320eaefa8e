// The keys that people expect: Ctrl or Cmd + K finds, Escape closes what is open.
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    document.querySelector("[data-find]")?.click();
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
