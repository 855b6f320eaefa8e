// Results while one types.
const form = document.querySelector("form.find");

if (form) {
  let asked = 0;
  form.elements.q.addEventListener("input", async () => {
    const mine = ++asked;
    const url = `${form.action}?${new URLSearchParams({ q: form.elements.q.value })}`;
    const page = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
    if (mine !== asked) return;
    history.replaceState(null, "", url);
    for (const part of ["main [role=status]", "main [data-found]"]) {
      document.querySelector(part).replaceWith(document.adoptNode(page.querySelector(part)));
    }
  });
}
