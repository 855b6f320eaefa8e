// Reading and every form work without this. It saves while one types, keeps the place, opens cards in place.
import "./marks.js";
import { keepingPlace } from "./anchor.js";
import "./notes.js";
import "./reading.js";
import "./languages.js";
import "./cards.js";
import "./look.js";
import "./keys.js";
import "./find.js";
import "./live.js";
import "./quiz.js";
import "./planner.js";
import "./run.js";
import "./desk.js";
import "./bring.js";
import "./adapt.js";
import "./plans.js";
import "./printing.js";
import "./review.js";
import "./time.js";
import "./export.js";
import "./evidence.js";
import "./lock.js";
import "./copies.js";
import "./otherwords.js";
import "./highlights.js";

// What lies around the first screen waits until that is painted. Whoever goes back gets the place the engine kept.
const layOut = () => keepingPlace(() => { document.documentElement.dataset.laidOut = ""; });
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") requestAnimationFrame(() => setTimeout(layOut));
else layOut();
