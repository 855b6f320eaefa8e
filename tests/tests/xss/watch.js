// Put into every document before anything of the page runs: remembers what a page of ours never does.
(() => {
  const ran = [];
  const refused = [];
  Object.defineProperty(window, "ran", { value: ran });
  Object.defineProperty(window, "refused", { value: refused });
  const remember = (what) => {
    ran.push(what);
    if (window !== top) top.ran?.push(what);
  };
  for (const name of ["alert", "confirm", "prompt", "open"])
    window[name] = (...words) => remember(`${name} ${words}`);
  const evaluate = window.eval;
  window.eval = (code) => (remember(`eval ${code}`), evaluate(code));
  document.addEventListener("securitypolicyviolation", (event) =>
    refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
})();
