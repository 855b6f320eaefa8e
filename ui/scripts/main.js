// Reading and every form work without this. It saves while one types, keeps the place, opens cards in place.
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
import "./desk.js";
import "./plans.js";
import "./review.js";
import "./time.js";
import "./export.js";
import "./evidence.js";

// What lies around the first screen waits until that is painted. Whoever goes back gets the place the engine kept.
const layOut = () => keepingPlace(() => { document.documentElement.dataset.laidOut = ""; });
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") requestAnimationFrame(() => setTimeout(layOut));
else layOut();
