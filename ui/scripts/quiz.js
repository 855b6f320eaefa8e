// One question at a time, if the reader wants it so; the form is the same.
const form = document.querySelector("form[data-quiz]");

if (form) {
  const questions = [...form.querySelectorAll("[data-question]")];
  const views = form.querySelector("[data-quiz-views]");
  const [previous, next, handIn] = ["previous", "next", "hand-in"].map((name) => form.querySelector(`[data-${name}]`));
  let at = -1;

  const show = (index) => {
    at = index;
    questions.forEach((question, i) => { question.hidden = at >= 0 && i !== at; });
    previous.hidden = at <= 0;
    next.hidden = at < 0 || at === questions.length - 1;
    handIn.hidden = at >= 0 && at < questions.length - 1;
    if (at >= 0) questions[at].querySelector("input")?.focus();
  };

  views.hidden = false;
  views.addEventListener("click", ({ target }) => {
    const { view } = target.dataset;
    if (!view) return;
    for (const button of views.children) button.setAttribute("aria-pressed", String(button === target));
    show(view === "one" ? 0 : -1);
  });
  previous.addEventListener("click", () => show(at - 1));
  next.addEventListener("click", () => show(at + 1));
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || at < 0 || event.target.type === "submit" || event.target.tagName === "BUTTON") return;
    event.preventDefault();
    if (at < questions.length - 1) show(at + 1); else form.requestSubmit();
  });
}
