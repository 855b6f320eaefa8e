// Text size and theme change at once; they are kept in the background.
import { send } from "./send.js";

const ATTRIBUTE = { theme: "theme", text_size: "size" };

for (const form of document.querySelectorAll("form[data-look]")) {
  form.addEventListener("submit", (event) => {
    const { name, value } = event.submitter;
    event.preventDefault();
    document.documentElement.dataset[ATTRIBUTE[name]] = value;
    for (const button of form.querySelectorAll(`button[name="${name}"]`)) {
      button.setAttribute("aria-pressed", String(button === event.submitter));
    }
    send(form.action, { [name]: value }).catch(() => form.submit());
  });
}
