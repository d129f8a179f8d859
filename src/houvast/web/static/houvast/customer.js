"use strict";
// The total follows the ticks. Without this the button beside them does the same.
(() => {
  const form = document.querySelector("[data-choices]");
  if (!form) return;
  const button = form.querySelector("[data-count]");
  if (button) button.hidden = true;
  let last = 0;
  form.addEventListener("change", async (event) => {
    if (!event.target.matches("[data-choice]")) return;
    const mine = ++last;
    const answer = await fetch(form.dataset.choices, { method: "POST", body: new FormData(form) }).catch(() => null);
    if (mine !== last) return;
    if (!answer || !answer.ok) { if (button) button.hidden = false; return; }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const other = next.getElementById(part.id);
      if (other && mine === last) part.replaceChildren(...other.childNodes);
    }
  });
})();
