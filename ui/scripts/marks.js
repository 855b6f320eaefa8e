// In translate mode each message carries its id in characters that no font shows: a click on words opens their source.
const FIRST = 0xE0000;
const { marking } = document.body.dataset;

// The id at the end of a text; undefined where it carries none.
function idIn(text) {
  const letters = [...(text ?? "")].map((letter) => letter.codePointAt(0) - FIRST);
  const end = letters.indexOf(0x7F);
  if (end < 0) return undefined;
  let start = end;
  while (start > 0 && letters[start - 1] > 0x20 && letters[start - 1] < 0x7F) start--;
  return String.fromCharCode(...letters.slice(start, end));
}

const ATTRIBUTES = ["aria-label", "placeholder", "title", "alt", "value"];

function messageAt(element) {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const own = [...at.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
    const acts = at.matches("button, a, summary, input, textarea, select, img");
    const named = acts ? ATTRIBUTES.map((name) => at.getAttribute(name)) : [];
    const found = [...own, ...named].map(idIn).find(Boolean);
    if (found) return found;
    if (at.matches("button, a, summary, label, p, h1, h2, h3, td, th")) return idIn(at.textContent);
  }
  return undefined;
}

// Words of the manual outside of its blocks: the title of a session, a term, an instrument, and what stands beside it.
function sourceOf(element) {
  const part = element.closest("h1, h2, h3, a") ? "title" : "summary";
  const links = [element.closest("a[href]"), element.closest("li, dt, dd, tr, article")?.querySelector("a[href]"), location];
  for (const { href } of links.filter(Boolean)) {
    const [, , kind, name] = new URL(href).pathname.split("/");
    if (name && ["glossary", "instruments"].includes(kind)) return `source/-${name}`;
    if (name && ["sessions", "voices", "help"].includes(kind)) return `block?page=${kind === "sessions" ? "" : `${kind}/`}${name}&at=front.${part}`;
  }
  return undefined;
}

if (marking) {
  document.addEventListener("click", (event) => {
    if (event.shiftKey || event.target.closest(".marking")) return;
    const [, , kind, name] = location.pathname.split("/");
    const block = event.target.closest("main [data-b]");
    const id = messageAt(event.target);
    const page = kind === "sessions" ? name : `${kind}/${name}`;
    const other = !id && !block && event.target.closest("main") && sourceOf(event.target);
    if (!id && !block && !other) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    location.assign(other ? `${marking}/${other}` : id ? `${marking}/source/${encodeURIComponent(id)}` : `${marking}/block?page=${encodeURIComponent(page)}&at=${encodeURIComponent(block.id)}`);
  }, true);
}
