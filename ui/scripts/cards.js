// A term, an instrument, a mark opens its card in place; without this its link leads to the card's own page.
const sheet = document.querySelector("dialog.card-sheet");

async function open(link) {
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const entry = page.querySelector("[data-entry]");
  if (!answer.ok || !entry) return location.assign(link.href);
  sheet.querySelector("[data-body]").replaceChildren(document.adoptNode(entry));
  sheet.showModal();
}

if (sheet) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("main a.term, main a.cite, main a.sign");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link).catch(() => location.assign(link.href));
  });
  sheet.addEventListener("click", (event) => { if (event.target === sheet) sheet.close(); });
}
