// Planning by hand: items are dragged, or moved with Shift and the arrows. What is sent is what the forms send; then the page is read again in its place.
import { Refused, send } from "./send.js";

const main = document.querySelector("main[data-planner]");
const handed = document.querySelector("form[data-handed]");
const KEYS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "day-before", ArrowRight: "day-after" };

if (handed) fileToText(handed);
if (main) plan(main.dataset.planner);

// A file is sent as the text it is: doors take no files in forms.
function fileToText(form) {
  const [pick, paste] = [form.querySelector("[data-pick]"), form.querySelector("[data-paste]")];
  pick.hidden = false;
  paste.hidden = true;
  pick.firstElementChild.addEventListener("change", async ({ target }) => {
    const file = target.files[0];
    if (!file) return;
    // What is too large is cut, and refused as damaged.
    paste.querySelector("textarea").value = await file.slice(0, 2 ** 21).text();
    form.submit();
  });
}

function plan(base) {
  let dragged = null;
  main.querySelector("[data-shelf]").hidden = false;

  async function change(url, fields, focus) {
    try {
      await send(url, fields);
      await fresh(focus);
    } catch (error) {
      tell(error);
    }
  }

  function tell(error) {
    if (!(error instanceof Refused)) return location.reload();
    const words = Object.assign(document.createElement("p"), { className: "concern", textContent: error.message });
    words.setAttribute("role", "alert");
    main.querySelector(".days").before(words);
  }

  // The page as it is now, with what stood open still open and the focus where it was.
  async function fresh(focus) {
    const open = [...main.querySelectorAll("details[open]")].map(key);
    const page = new DOMParser().parseFromString(await (await fetch(base, { headers: { Accept: "text/plain" } })).text(), "text/html");
    const [stock, filter] = [main.querySelector("[data-shelf]"), main.querySelector("[data-filter]").value];
    main.replaceChildren(...page.querySelector("main").childNodes);
    for (const details of main.querySelectorAll("details")) details.open = open.includes(key(details));
    main.querySelector("[data-shelf]").replaceWith(stock);
    stock.querySelector("[data-filter]").value = filter;
    main.querySelector(focus)?.focus();
  }

  const key = (details) => {
    const place = details.closest("[data-item], [data-day]");
    return `${place?.dataset.item ?? ""} ${place?.dataset.day ?? ""} ${details.className}`;
  };

  main.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-change]");
    if (!form) return;
    event.preventDefault();
    const { submitter } = event;
    const fields = [...new FormData(form, submitter)];
    const item = form.closest("[data-item]")?.dataset.item;
    const day = form.closest("[data-day]")?.dataset.day;
    const does = submitter?.value;
    const again = item ? `#item-${item} ${Object.values(KEYS).includes(does) ? `button[value="${does}"]` : "summary"}` : `[data-day="${day}"] .add summary`;
    change(form.action, fields, again);
  });

  main.addEventListener("keydown", (event) => {
    const item = event.target.closest("[data-item]");
    const does = event.shiftKey && !event.altKey && !event.ctrlKey && KEYS[event.key];
    if (!item || !does || event.target.tagName !== "SUMMARY") return;
    event.preventDefault();
    change(base, { do: does, item: item.dataset.item }, `#item-${item.dataset.item} summary`);
  });

  main.addEventListener("input", ({ target }) => {
    if (!target.matches("[data-filter]")) return;
    const wanted = target.value.trim().toLowerCase();
    for (const session of main.querySelectorAll("[data-slug]")) session.hidden = !session.textContent.toLowerCase().includes(wanted);
  });

  main.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-item], [data-slug]");
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.textContent.trim().slice(0, 80));
  });
  main.addEventListener("dragend", () => { unmark(); dragged = null; });
  main.addEventListener("dragover", (event) => {
    const day = dragged && event.target.closest("[data-day]");
    unmark();
    if (!day) return;
    event.preventDefault();
    const after = below(day, event.clientY);
    if (after) after.classList.add("before-this");
    else day.querySelector(".plan").classList.add("at-end");
  });
  main.addEventListener("drop", (event) => {
    const day = dragged && event.target.closest("[data-day]");
    if (!day) return;
    event.preventDefault();
    const others = items(day);
    const after = below(day, event.clientY);
    const place = { day: day.dataset.day, at: after ? others.indexOf(after) : others.length };
    const { item, slug } = dragged.dataset;
    if (item) change(base, { do: "move", item, ...place }, `#item-${item} summary`);
    else change(base, { do: "add", what: slug, ...place });
  });

  const items = (day) => [...day.querySelectorAll("[data-item]")].filter((item) => item !== dragged);
  const below = (day, y) => items(day).find((item) => {
    const box = item.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  const unmark = () => {
    for (const marked of main.querySelectorAll(".before-this, .at-end")) marked.classList.remove("before-this", "at-end");
  };
}
