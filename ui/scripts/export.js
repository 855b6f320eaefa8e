// How far a copy is, while it is made. Without this a link looks again.
async function follow() {
  for (;;) {
    const shown = document.querySelector("[data-job]");
    if (!shown || !("running" in shown.dataset)) return;
    await new Promise((done) => setTimeout(done, 700));
    const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
    shown.replaceWith(document.adoptNode(page.querySelector("[data-job]")));
  }
}
follow();
