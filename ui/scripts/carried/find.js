// Finding in a copy. The words were taken apart when it was made: window.hrhwIndex says which forms belong together.
(() => {
  const form = document.querySelector("[data-carried-find]");
  const { passages, forms, postings, mean } = window.hrhwIndex;
  const [kinds, counts] = [JSON.parse(form.dataset.kinds), JSON.parse(form.dataset.counts)];
  const [status, place] = [document.querySelector("main [role=status]"), document.querySelector("main [data-found]")];
  const MOST = counts.length - 1;
  const [LATIN, CYRILLIC] = ["`qwertyuiop[]asdfghjkl;'zxcvbnm,.", "ёйцукенгшщзхъфывапролджэячсмитьбю"];
  const ELIDED = /^(l|d|qu|s|n|j|c|m|t|jusqu|lorsqu|puisqu)'/;

  // As the index folds: é is e, ё is е, but й is no и.
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/и\u0306/g, "й").replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/’/g, "'");
  const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;
  const plain = (word) => document.documentElement.lang === "fr" ? fold(word).replace(ELIDED, "") : fold(word).replace(/'s?$/, "");

  // The forms lie in the order of their letters.
  function begunWith(start) {
    let [from, to] = [0, forms.length];
    while (from < to) { const middle = (from + to) >> 1; if (forms[middle][0] < start) from = middle + 1; else to = middle; }
    const found = [];
    while (from < forms.length && forms[from][0].startsWith(start) && found.length < 96) found.push(forms[from++]);
    return found;
  }

  // Whether one letter too many, too few, another, or two that changed places part the two.
  function isNear(one, other) {
    if (Math.abs(one.length - other.length) > 1) return false;
    let [a, b] = [0, 0];
    while (a < one.length && one[a] === other[a]) a += 1;
    while (b < Math.min(one.length, other.length) - a && one.at(-1 - b) === other.at(-1 - b)) b += 1;
    const [left, right] = [one.slice(a, one.length - b), other.slice(a, other.length - b)];
    return left.length <= 1 && right.length <= 1 || left.length === 2 && right === left[1] + left[0];
  }

  // What a word may be: its keys, and how sure each is.
  function meant(word, isLast) {
    const keys = new Map();
    const add = (found, sure) => { for (const key of found) keys.set(key, Math.max(sure, keys.get(key) ?? 0)); };
    for (const [form, of] of begunWith(word)) {
      if (form === word) add(of, 1);
      else if (isLast && word.length > 1) add(of, 0.7 * word.length / form.length);
    }
    // A form that no text holds has the beginning of its kin.
    for (let cut = 1; !keys.size && cut <= 3 && word.length - cut >= 3; cut += 1) {
      for (const [form, of] of begunWith(word.slice(0, -cut))) if (form.length <= word.length + 3) add(of, 0.6);
    }
    if (!keys.size && word.length > 3) for (const [form, of] of forms) if (isNear(form, word)) add(of, 0.55);
    return keys;
  }

  const asked = (query) => {
    const words = [...query.matchAll(WORD)].map(([word]) => plain(word));
    return words.map((word, at) => meant(word, at === words.length - 1 && !/\s$/.test(query)));
  };
  const isKnown = (words) => words.some((keys) => [...keys.values()].some((sure) => sure >= 0.6));
  function otherLayout(query) {
    const isCyrillic = [...query.toLowerCase()].some((c) => CYRILLIC.includes(c));
    const [from, to] = isCyrillic ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
    return [...query.toLowerCase()].map((c) => to[from.indexOf(c)] ?? c).join("");
  }

  function rank(words) {
    const tables = words.filter((keys) => keys.size).map((keys) => {
      const scores = new Map();
      for (const [key, sure] of keys) {
        for (let at = 0; at < postings[key].length; at += 2) {
          const [doc, times] = [postings[key][at], postings[key][at + 1]];
          const [, , , , , length, weight] = passages[doc];
          const about = sure * weight * times * 2.2 / (times + 1.2 * (0.6 + 0.4 * length / mean));
          scores.set(doc, Math.max(about, scores.get(doc) ?? 0));
        }
      }
      const [all, has] = [passages.length, scores.size];
      return { scores, rarity: Math.log(1 + (all - has + 0.5) / (has + 0.5)) ** 2 };
    });
    const total = tables.reduce((sum, { rarity }) => sum + rarity, 0);
    const ranked = [...new Set(tables.flatMap(({ scores }) => [...scores.keys()]))].map((doc) => {
      const there = tables.filter(({ scores }) => scores.has(doc));
      const share = there.reduce((sum, { rarity }) => sum + rarity, 0) / total;
      return [doc, there.reduce((sum, { rarity, scores }) => sum + rarity * scores.get(doc), 0) * share ** 2];
    });
    return ranked.sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST).map(([doc]) => doc);
  }

  const element = (name, content, set = {}) => {
    const made = Object.assign(document.createElement(name), set);
    made.append(...[content].flat());
    return made;
  };

  // The passage around the first word that was meant.
  function pieces(text, keys) {
    const marked = [...text.matchAll(WORD)].filter(([word]) => {
      const [found] = begunWith(plain(word));
      return found?.[0] === plain(word) && found[1].some((key) => keys.has(key));
    });
    const from = Math.max(0, text.lastIndexOf(" ", (marked[0]?.index ?? 0) - 60));
    const [out, to] = [from > 0 ? ["… "] : [], from + 260 < text.length ? text.lastIndexOf(" ", from + 260) : text.length];
    let at = from;
    for (const { 0: word, index } of marked.filter((one) => one.index < to)) {
      out.push(text.slice(at, index), element("mark", word));
      at = index + word.length;
    }
    return [...out, text.slice(at, to), to < text.length ? " …" : ""];
  }

  function show() {
    const query = form.elements.q.value;
    let words = asked(query.trimStart());
    if (!isKnown(words)) { const moved = asked(otherLayout(query)); if (isKnown(moved)) words = moved; }
    const found = rank(words);
    const keys = new Set(words.flatMap((each) => [...each.keys()]).filter((key) => postings[key].length / 2 * 12 < passages.length));
    const groups = new Map(found.map((doc) => [passages[doc][0], []]));
    for (const doc of found) groups.get(passages[doc][0]).push(doc);
    status.textContent = query.trim() ? counts[found.length] : "";
    place.replaceChildren(...[...groups].map(([page, docs]) => element("section", [
      element("h2", element("a", passages[docs[0]][3], { href: page })),
      element("ul", docs.map((doc) => {
        const [, block, kind, , text] = passages[doc];
        return element("li", [element("a", pieces(text, keys), { href: block ? `${page}#${block}` : page }), " ", element("span", kinds[kind], { className: "badge" })]);
      }), { className: "found" }),
    ], { className: "group" })));
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
  form.addEventListener("input", show);
  // Whoever comes back finds what she looked for.
  addEventListener("pageshow", () => { if (form.elements.q.value) show(); });
})();
