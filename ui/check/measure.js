// What of a page does not fit: it is too wide, words are cut off, or they run over the edge of their box. Each with the
// words and by how many pixels. What lies below the screen is laid out, too; what can be scrolled to is no trouble.
function measure(view) {
  const { document } = view, root = document.documentElement, found = new Map();
  root.dataset.laidOut = "";
  const say = (rule, pixels, words) => {
    const what = words.trim().replace(/\s+/g, " ").slice(0, 60), key = rule + what;
    if (!(found.get(key)?.pixels >= pixels)) found.set(key, { rule, pixels: Math.round(pixels), words: what });
  };
  const scrolls = (style) => /auto|scroll/.test(style.overflowX + style.overflowY);
  const isReached = (e) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (view.getComputedStyle(p).overflowX !== "visible") return true; return false; };

  const over = root.scrollWidth - root.clientWidth;
  if (over > 1) {
    const sticksOut = (e) => { const box = e.getBoundingClientRect(); return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1) && !isReached(e); };
    const last = [...document.body.querySelectorAll("*")].findLast(sticksOut);
    say("page-too-wide", over, last ? `${last.localName}.${last.getAttribute("class") ?? ""} ${last.textContent}` : "");
  }

  const texts = document.createTreeWalker(document.body, 4), range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode, e = text.parentElement;
    if (!text.data.trim() || !e.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(text);
    fit(e, range.getBoundingClientRect(), text.data);
  }
  return [...found.values()];

  // From the words outwards: the first box they stand in, and whatever around it hides what is outside of it.
  function fit(e, at, words) {
    let isInside = false;
    const wrong = [];
    for (let p = e; p && p !== document.body && at.width > 0; p = p.parentElement) {
      const style = view.getComputedStyle(p), box = p.getBoundingClientRect();
      if (scrolls(style)) break;
      if (/^(inline|contents|ruby)$/.test(style.display) || p.namespaceURI.endsWith("svg") && p.localName !== "svg") continue;
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
      // Hidden from the eye on purpose, or shortened with three dots.
      if (box.width <= 1 || box.height <= 1 || style.clipPath !== "none" || hides && style.textOverflow === "ellipsis") return;
      const across = Math.max(at.right - box.right, box.left - at.left), down = Math.max(at.bottom - box.bottom, box.top - at.top);
      if (hides && (across > 1 || down > at.height / 2)) wrong.push(["words-cut-off", Math.max(across, down)]);
      else if (!isInside && across > 1) wrong.push(["words-over-edge", across]);
      isInside = true;
    }
    for (const [rule, pixels] of wrong) say(rule, pixels, words);
  }
}
