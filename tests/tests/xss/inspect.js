// What in a document no template of ours writes, or that can run: found in the tree, whether or not it ran.
const NEVER = "iframe, frame, frameset, object, embed, applet, base, marquee, math, style, template, plaintext, listing, xmp, video, audio, picture, keygen, isindex, [http-equiv], [srcdoc], [ping], [popover], [contenteditable], [background], svg a, svg script, svg animate, svg set, svg use, svg foreignObject, svg image";
const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "longdesc", "manifest"];

const isOurs = (element, name, value) => {
  const url = URL.parse(value, location.href);
  if (!url) return false;
  if (url.origin === location.origin) return true;
  // Words may name a page of the world; nothing may be fetched from there.
  return name === "href" && element.localName === "a" && ["https:", "http:", "mailto:"].includes(url.protocol);
};

const faultsOf = (element) => {
  const faults = [];
  if (element.matches(NEVER)) faults.push("element");
  if (element instanceof HTMLUnknownElement) faults.push("unknown element");
  if (element.localName === "script" && !/^\/(assets|index)\//.test(element.getAttribute("src") ?? "")) faults.push("script");
  for (const { name, value } of element.attributes) {
    if (name.startsWith("on")) faults.push(name);
    if (name === "style" && /url|expression|animation|transition|content-visibility/i.test(value)) faults.push("style");
    if (ADDRESSES.includes(name) && !isOurs(element, name, value)) faults.push(`${name}=${value.slice(0, 60)}`);
  }
  return faults.map((fault) => `${fault} in ${element.outerHTML.slice(0, 120)}`);
};

const inspect = (page) => [...page.querySelectorAll("*")].flatMap(faultsOf);

const foreign = () => performance.getEntriesByType("resource")
  .map((entry) => entry.name)
  .filter((name) => new URL(name).origin !== location.origin);
