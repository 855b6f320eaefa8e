// How far an order is; when it has ended, the page of its files. Without this, the page loads itself again.
const bar = document.querySelector("progress[data-printing]");

if (bar) follow();

async function follow() {
  for (;;) {
    try {
      const { running, percent } = await (await fetch(bar.dataset.printing)).json();
      if (!running) return location.reload();
      bar.value = percent;
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}
