// Tells a learning platform how far a session was read and how its quiz went. The pages lie in a frame, so that going
// from one to the next does not end the lesson.
(async () => {
  const frame = document.querySelector("iframe[data-lesson]");
  const [hasQuiz, began] = ["quiz" in frame.dataset, Date.now()];
  let platform;
  for (const found of window.hrhwPlatforms ?? []) platform ??= await found();
  if (!platform) return;
  let kept = { read: [], handedIn: false };
  try { kept = { ...kept, ...JSON.parse(platform.kept()) }; } catch { /* Nothing is kept yet. */ }

  function keep(sections) {
    if (sections && kept.read.length >= sections) kept.isRead = true;
    if (kept.isRead && (kept.handedIn || !hasQuiz)) platform.completed();
    platform.keep(JSON.stringify(kept), kept.read.at(-1) ?? "");
  }

  // A section is read when its end was before the reader.
  function look({ innerHeight, document: page }) {
    const sections = [...page.querySelectorAll("main > [data-section]")];
    const seen = sections.filter((one) => one.getBoundingClientRect().bottom <= innerHeight + 2).map((one) => one.dataset.section);
    const more = seen.filter((id) => !kept.read.includes(id));
    if (more.length) { kept.read.push(...more); keep(sections.length); }
  }

  function handedIn({ detail: { answers } }) {
    platform.answered(answers.filter(({ chosen }) => chosen.length));
    platform.scored(answers.filter(({ isRight }) => isRight).length / answers.length);
    kept.handedIn = true;
    keep();
  }

  function follow() {
    const page = frame.contentWindow;
    page.document.addEventListener("hrhw-quiz", handedIn);
    page.addEventListener("scroll", () => look(page), { passive: true });
    look(page);
  }
  frame.addEventListener("load", follow);
  if (frame.contentDocument?.readyState === "complete") follow();

  addEventListener("pagehide", () => platform.ended(Math.round((Date.now() - began) / 1000)));
})();
