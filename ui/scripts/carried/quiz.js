// The quiz of a copy answers by itself. Whoever keeps results (a learning platform) listens for "hrhw-quiz".
(() => {
  const form = document.querySelector("form[data-carried-quiz]");
  if (!form) return;
  const [scores, status] = [JSON.parse(form.dataset.scores), form.querySelector("[role=status]")];
  form.querySelector("[data-hand-in]").hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answers = [...form.querySelectorAll("[data-question]")].map((question) => {
      const chosen = [...question.querySelectorAll("input:checked")].map((input) => input.value);
      const right = question.dataset.right.split(" ");
      question.querySelector("details").open = chosen.length > 0;
      return { id: question.dataset.question, chosen, right, isRight: chosen.join(" ") === right.join(" ") };
    });
    const given = answers.filter(({ chosen }) => chosen.length);
    if (!given.length) return;
    status.textContent = scores[given.length][answers.filter(({ isRight }) => isRight).length];
    status.scrollIntoView({ block: "nearest" });
    document.dispatchEvent(new CustomEvent("hrhw-quiz", { detail: { answers } }));
  });
})();
