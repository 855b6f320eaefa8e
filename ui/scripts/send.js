// One way to send a form. The body is a string: a Blob or a FormData body crashes one of the engines.
export async function send(url, fields) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Refused(said.text);
  return said;
}

// The answer came, and says in the reader's language why it is no.
export class Refused extends Error {}
