// What is wrong with a field, in the reader's language: the engine would say it in that of the system.
const words = document.body.dataset;

const said = ({ validity, type, min, max }) => {
  const limits = min && max ? `${min}–${max}` : "";
  if (type === "number" && !(validity.valueMissing && !validity.badInput)) return `${words.number} ${limits}`.trim();
  if (validity.valueMissing) return ["radio", "checkbox"].includes(type) ? words.unchosen : words.missing;
  return "";
};

document.addEventListener("invalid", ({ target }) => {
  target.setCustomValidity("");
  target.setCustomValidity(said(target));
}, true);

// One of a group of buttons may have been asked for in the name of all.
document.addEventListener("input", ({ target }) => {
  for (const field of target.form?.elements ?? []) field.setCustomValidity?.("");
}, true);
