// A plan's map and the gentle word about it follow what is written. Printing is the browser's.
for (const form of document.querySelectorAll("form[data-plan]")) {
  form.addEventListener("kept", ({ detail }) => {
    const { body } = new DOMParser().parseFromString(detail.map, "text/html");
    form.querySelector("[data-map]").replaceChildren(...body.childNodes);
    form.querySelector("[data-hint]").textContent = detail.hint;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
