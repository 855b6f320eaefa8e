// In a session: tells what can be read on the page, and the first note.
const done = arguments[arguments.length - 1];
setTimeout(() => {
  const note = document.querySelector("form[data-note] textarea");
  done(`${document.title}\n${document.querySelector("main").innerText}\n${note.value}`);
}, 2000);
