// Shows one page after the other in a frame, at each width, and tells the program what does not fit.
const frame = document.querySelector("iframe");
const PATIENCE = 30_000;

const shown = (path) => new Promise((done) => {
  const late = setTimeout(() => done(false), PATIENCE);
  frame.onload = () => { clearTimeout(late); done(true); };
  frame.src = path;
});

async function look({ path, widths }) {
  frame.width = widths[0];
  if (!await shown(path)) return { path, found: [], late: true };
  await frame.contentDocument.fonts.ready;
  const at = (width) => { frame.width = width; return measure(frame.contentWindow).map((one) => ({ width, ...one })); };
  return { path, found: widths.flatMap(at), late: false };
}

let seen = null;
for (;;) {
  const answer = await fetch("/next", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(seen) });
  const next = await answer.json();
  if (!next) break;
  seen = await look(next);
}
