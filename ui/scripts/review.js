// A review by the keyboard alone: space or Enter shows the answer, 1 to 4 judge it. The form does the same.
const form = document.querySelector("form[data-review]");

if (form) {
  const back = form.querySelector("details");
  const summary = back.querySelector("summary");
  form.querySelector("[data-keys]").hidden = false;
  summary.focus({ preventScroll: true });

  back.addEventListener("toggle", () => {
    // Enter again says "known", as people who repeat cards are used to.
    if (back.open) form.querySelector(".grade[value='3']").focus();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || document.querySelector("dialog[open]")) return;
    const grade = form.querySelector(`.grade[value="${event.key}"]`);
    if (grade && back.open) grade.click();
    else if ((event.key === " " || event.key === "Enter") && event.target === document.body) {
      event.preventDefault();
      back.open = true;
    }
  });
}

const print = document.querySelector("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
