// What a page of a copy does by script, wherever it lies: classic, since no module loads from a stick.
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || (event.key.toLowerCase() !== "k" && event.code !== "KeyK")) return;
  event.preventDefault();
  document.querySelector("[data-find]")?.click();
});
