// Tells a learning platform (SCORM 1.2) how far a session was read and how its quiz went. The pages lie in a frame, so
// that going from one to the next does not end the lesson.
(() => {
  const frame = document.querySelector("iframe[data-lesson]");
  const [hasQuiz, began] = ["quiz" in frame.dataset, Date.now()];
  let kept = { read: [], handedIn: false };

  // The platform's door stands in a window around this one, or in the one that opened it.
  function found(from) {
    for (let [at, steps] = [from, 0]; at && steps < 10; at = at.parent === at ? undefined : at.parent, steps += 1) {
      try { if (at.API) return at.API; } catch { return undefined; }
    }
    return undefined;
  }
  const api = found(window) ?? (window.opener ? found(window.opener) : undefined);
  if (!api) return;
  const set = (name, value) => api.LMSSetValue(`cmi.${name}`, String(value));

  api.LMSInitialize("");
  try { kept = { ...kept, ...JSON.parse(api.LMSGetValue("cmi.suspend_data")) }; } catch { /* Nothing is kept yet. */ }
  if (!["completed", "passed"].includes(api.LMSGetValue("cmi.core.lesson_status"))) set("core.lesson_status", "incomplete");

  function keep(sections) {
    set("suspend_data", JSON.stringify(kept));
    set("core.lesson_location", kept.read.at(-1) ?? "");
    if (sections && kept.read.length >= sections) kept.isRead = true;
    if (kept.isRead && (kept.handedIn || !hasQuiz)) set("core.lesson_status", "completed");
    api.LMSCommit("");
  }

  // A section is read when its end was before the reader.
  function look({ innerHeight, document: page }) {
    const sections = [...page.querySelectorAll("main > [data-section]")];
    const seen = sections.filter((one) => one.getBoundingClientRect().bottom <= innerHeight + 2).map((one) => one.dataset.section);
    const more = seen.filter((id) => !kept.read.includes(id));
    if (more.length) { kept.read.push(...more); keep(sections.length); }
  }

  function handedIn({ detail: { answers } }) {
    answers.filter(({ chosen }) => chosen.length).forEach(({ id, chosen, right, isRight }) => {
      const at = `interactions.${api.LMSGetValue("cmi.interactions._count") || 0}`;
      const of = { id, type: "choice", student_response: chosen.join(","), "correct_responses.0.pattern": right.join(","), result: isRight ? "correct" : "wrong" };
      for (const [name, value] of Object.entries(of)) set(`${at}.${name}`, value);
    });
    for (const [name, value] of [["min", 0], ["max", 100], ["raw", Math.round(100 * answers.filter(({ isRight }) => isRight).length / answers.length)]]) set(`core.score.${name}`, value);
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

  addEventListener("pagehide", () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const two = (number) => String(Math.floor(number)).padStart(2, "0");
    set("core.session_time", `${two(seconds / 3600).padStart(4, "0")}:${two(seconds / 60 % 60)}:${two(seconds % 60)}`);
    set("core.exit", "suspend");
    api.LMSFinish("");
  });
})();
