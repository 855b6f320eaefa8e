// Goes through every page that is linked, fills every form with the given words, and looks at each answer.
const ID = /[0-9a-f]{8}-[0-9a-f-]{27}(\.\d+)*|[0-9a-f]{32}/g;
const NAMED = /\/(sessions|voices|glossary|instruments|blocks|notes|beside|progress|tests|source|file|take|adapt|translate)\/[^/?]+|\/(words|messages)\/[^?]+/g;
// What takes away what the others need, changes who is asking, stops the work, or prints.
const LEFT_ALONE = /\/(close|lock|here|leaving|erase|delete|away|remove|off|stop|distrust|restore|unlock|undo|reopen|install|paper)$|^\/en\/(people|look|export|printing\/.*|people\/open|translate\/marks)$|\/(marks\/\w+|people|cards|adapt|lead\/[^/]+|plans\/[^/]+)\/back$|\/safety\/(?!backups)/;
// Where each answer reads the whole manual anew: a few pieces, unless everything is to be tried.
const SLOW = /\/translate|\/adapt/;
const CHOSEN = { tag: "sw" };
const TYPED = ["text", "search", "email", "password"];
const LONGEST_ADDRESS = 6000;

const plain = (words) => words.replace(ID, "ID").replace(/\d+/g, "0");

const kindOf = (address) => {
  const url = new URL(address, location.origin);
  const path = url.pathname.replace(ID, "ID").replace(NAMED, "/$1$2/*");
  return [path, ...[...url.searchParams.keys()].sort()].join(" ");
};

const actionOf = (form, button, base) => new URL(button?.getAttribute("formaction") ?? form.getAttribute("action") ?? base, base);

// A form is known by where it goes, what it means and what it asks, whichever thing it is about.
const nameOf = (form, base) => {
  const means = [...form.querySelectorAll("[type=hidden]:is([name=what], [name=do], [name=act])")].map((one) => one.value);
  const asks = [...new Set([...form.elements].map((one) => plain(one.name).replace(/-[a-z-]+$/, "")))].sort();
  return `${form.method} ${kindOf(actionOf(form, null, base))} ${asks.slice(0, 30)} ${plain(means.join())}`;
};

const buttonsOf = (form) => {
  const buttons = [...form.querySelectorAll("button:not([type=button]), input[type=submit]")];
  return buttons.length ? buttons : [null];
};

const textsOf = (form) => [...form.elements].filter((one) => one.name && !one.hidden && !(one.name in CHOSEN)
  && (one.localName === "textarea" || (one.localName === "input" && TYPED.includes(one.type))));

// The nth of so many turns through a list, spread over all of it; each field of a form begins elsewhere.
const turn = (list, n, times, field) => list[(Math.floor(n * Math.max(1, list.length / times)) + field) % list.length];

class Walk {
  constructor(words, seeds, { pagesOfAKind, pieces, piecesWhereSlow }) {
    Object.assign(this, { words, pagesOfAKind, mostPieces: pieces, piecesWhereSlow, queue: [...seeds], known: new Set(seeds), kinds: new Map(), forms: new Map(), buttons: new Set(), spoiled: new Set(), again: new Map() });
    Object.assign(this, { faults: [], broken: [], answers: 0, ended: false });
    this.stage = document.body.appendChild(document.createElement("div"));
  }

  // Goes to the end; whoever waits asks `state` how far it is.
  async go() {
    try {
      while (this.queue.length) await this.visit(this.next());
      this.ended = true;
    } catch (error) {
      this.ended = `${error}\n${error.stack}`;
    }
  }

  // What is slow comes last: it would slow down the others.
  next() {
    const quick = this.queue.findIndex((address) => !SLOW.test(address));
    return this.queue.splice(Math.max(quick, 0), 1)[0];
  }

  state() {
    const { ended, faults, broken, answers } = this;
    return { ended, answers, faults, broken, left: this.queue.length, pages: [...this.kinds.values()].flat(), forms: [...this.forms].map(([name, form]) => ({ name, ...form })) };
  }

  add(address) {
    const url = URL.parse(address, location.href);
    if (!url || url.origin !== location.origin || !url.pathname.startsWith("/en/")) return;
    const path = url.pathname + url.search;
    const pages = this.kinds.get(kindOf(path)) ?? [];
    if (this.known.has(path) || pages.length >= this.pagesOfAKind) return;
    this.kinds.set(kindOf(path), [...pages, path]);
    this.known.add(path);
    this.queue.push(path);
  }

  addLinks(page) {
    for (const link of page?.querySelectorAll("a[href]:not([download])") ?? []) this.add(link.getAttribute("href"));
  }

  // One request. What comes back is looked at, and put into this page, where what was let through would run.
  async ask(address, body) {
    const answer = await fetch(address, body === undefined ? {} : { method: "POST", body });
    this.answers++;
    const what = `${body === undefined ? "GET" : "POST"} ${kindOf(address)}`;
    if (answer.status >= 500) this.broken.push(`${answer.status} ${what} ${String(body ?? "").slice(0, 200)}`);
    const isPage = (answer.headers.get("content-type") ?? "").startsWith("text/html") && !answer.headers.has("content-disposition");
    if (!isPage) return void await answer.arrayBuffer() ?? { answer };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    this.faults.push(...inspect(page).map((fault) => `${what}: ${fault}`));
    this.stage.innerHTML = page.body.innerHTML;
    this.stage.replaceChildren();
    return { answer, page };
  }

  async visit(address) {
    const { answer, page } = await this.ask(address);
    if (!page) return;
    this.addLinks(page);
    const names = new Set([...page.forms].map((form) => nameOf(form, answer.url)));
    let filled = false;
    for (const name of names) filled = await this.fill(name, address) || filled;
    const times = this.again.get(address) ?? 0;
    if (!filled || times >= 3) return;
    this.again.set(address, times + 1);
    this.queue.push(address);
  }

  // The form of that name as it is now on the page.
  async fresh(name, address) {
    const { answer, page } = await this.ask(address);
    const form = page && [...page.forms].find((one) => nameOf(one, answer.url) === name);
    return form ? { form, base: answer.url } : null;
  }

  async fill(name, address) {
    if (this.forms.has(name)) return false;
    let found = await this.fresh(name, address);
    if (!found || found.form.method === "dialog" || found.form.hidden || / (remove|end|remove-day)$/.test(name)) return false;
    const about = { fields: textsOf(found.form).map((one) => plain(one.name)), sent: 0, kept: 0 };
    const buttons = buttonsOf(found.form).map((button) => plain(button?.value ?? ""));
    if (LEFT_ALONE.test(actionOf(found.form, buttonsOf(found.form)[0], found.base).pathname)) return false;
    this.forms.set(name, about);
    const begun = performance.now();
    for (const [at, value] of [...new Set(buttons)].entries()) {
      found = await this.fresh(name, address);
      const button = found && buttonsOf(found.form).find((one) => plain(one?.value ?? "") === value);
      if (button === undefined || !found) continue;
      await this.send({ ...found, button, name, address }, about, at === 0);
    }
    about.took = Math.round(performance.now() - begun);
    return true;
  }

  async send(at, about, isFirst) {
    const texts = textsOf(at.form);
    if (at.form.method === "get") return this.seek(at, texts, about);
    // Another button of the same form gets the same fields: once is enough.
    const most = SLOW.test(actionOf(at.form, at.button, at.base).pathname) ? this.piecesWhereSlow : this.mostPieces;
    await this.type(at, texts, about, isFirst ? most : 1);
    // A field that takes no words of this kind keeps the others out: each alone, then.
    if (isFirst && !about.kept && texts.length > 1) for (const text of texts) await this.type(at, [text], about, most);
    if (isFirst) await this.spoil(at);
  }

  // As much at once as the fields take: what is refused as too long is tried in smaller pieces.
  async type(at, texts, about, most) {
    const isLong = texts.some((one) => one.localName === "textarea");
    const isDesk = at.form.elements.namedItem("seen") !== null;
    const sizes = texts.length === 0 ? [1] : isLong ? [Infinity, 2000, 300] : [300, 60];
    for (const size of sizes) {
      const lists = texts.map((one) => this.pieces(Math.min(size, one.maxLength > 0 ? one.maxLength : Infinity), one.localName === "textarea" && !isDesk ? "\n\n" : " "));
      const kept = about.kept;
      // A form of hundreds of fields takes all pieces at once.
      const longest = Math.max(1, ...lists.map((list) => list.length));
      const times = Math.min(most, Math.ceil(longest / Math.max(1, texts.length / 4)));
      for (let n = 0; n < times; n++) {
        // What is saved only over what was seen must be seen first.
        const now = isDesk && n > 0 ? { ...at, ...(await this.fresh(at.name, at.address)) } : at;
        await this.post(now, this.body(now, texts.map((one, i) => [one.name, turn(lists[i], n, times, i)])), about);
      }
      if (about.kept - kept > times / 2) return;
    }
  }

  async post({ form, button, base }, body, about) {
    const action = actionOf(form, button, base);
    const { answer, page } = await this.ask(action.href, body);
    about.sent++;
    if (answer.ok) about.kept++;
    else about.said = page?.querySelector("[role=alert], .trouble, main")?.textContent.trim().slice(0, 200);
    if (answer.redirected) this.add(answer.url);
    this.addLinks(page);
    if (form.hasAttribute("data-adapt")) await this.ask(`${action.href}/preview`, body);
    if (form.hasAttribute("data-desk")) await this.ask(action.href.replace(/(translate\/[^/]+)/, "$1/look"), body);
  }

  body({ form, button }, over) {
    const body = new URLSearchParams();
    for (const one of form.elements) {
      const isChoice = one.type === "radio" || one.type === "checkbox";
      const isLeft = isChoice && !one.checked && !(one.type === "radio" && !form.querySelector(`[name="${CSS.escape(one.name)}"]:checked`) && !body.has(one.name));
      if (one.name && one.localName !== "button" && !isLeft) body.append(one.name, CHOSEN[one.name] ?? one.value);
    }
    for (const [name, value] of over) body.set(name, value);
    if (button?.name) body.set(button.name, button.value);
    return body;
  }

  // What a person cannot type but a program can send: each field that is no text holds words.
  async spoil({ form, button, base }) {
    const action = actionOf(form, button, base);
    for (const one of form.elements) {
      const name = `${kindOf(action)} ${plain(one.name).replace(/-[a-z-]+$/, "")}`;
      if (!one.name || one.localName === "textarea" || this.spoiled.has(name)) continue;
      this.spoiled.add(name);
      await this.ask(action.href, this.body({ form, button }, [[one.name, this.words[this.answers % this.words.length]]]));
    }
  }

  seek({ form, base }, texts, about) {
    const action = actionOf(form, null, base);
    for (const piece of this.pieces(LONGEST_ADDRESS / 4, " ")) {
      const asked = new URL(action);
      asked.search = this.body({ form }, texts.map((one) => [one.name, piece]));
      this.kinds.set(`${kindOf(asked.pathname)} ${about.sent++}`, [asked.pathname + asked.search]);
      this.queue.push(asked.pathname + asked.search);
    }
  }

  // Words joined into pieces of at most so many characters; what alone is longer is cut.
  pieces(most, between) {
    const pieces = [];
    for (const word of this.words) {
      const last = pieces.at(-1);
      if (last !== undefined && last.length + between.length + word.length <= most) pieces[pieces.length - 1] = last + between + word;
      else pieces.push(word.slice(0, most));
    }
    return pieces;
  }
}
