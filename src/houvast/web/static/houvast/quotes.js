"use strict";
// The editor by keyboard: letters, Enter, quantity, Enter. Everything here is a convenience: each form works without it.
(() => {
  const adder = document.querySelector("[data-adder]"), work = document.querySelector("[data-work]");
  if (!adder || !work) return;
  const words = adder.querySelector("#zoeklijn"), form = adder.querySelector("[data-add]");
  const found = adder.querySelector("[data-found]"), told = adder.querySelector("[data-told]");
  const quantity = form.elements.aantal, price = form.elements.prijs, kept = form.elements.q;
  let asked = "", looking = Promise.resolve(), wait = 0, sending = Promise.resolve();

  // The search: what she typed last counts; Enter waits for its answer.
  const picks = () => [...found.querySelectorAll("input[type=radio]")];
  const picked = () => picks().find((one) => one.checked);
  const look = () => {
    clearTimeout(wait);
    const text = words.value.trim();
    if (text === asked) return looking;
    asked = text;
    if (!text) { found.replaceChildren(); return looking; }
    looking = fetch(`${adder.dataset.find}?q=${encodeURIComponent(text)}`)
      .then((answer) => answer.text())
      .then((html) => { if (asked === text) { found.innerHTML = html; shown(); } })
      .catch(() => { asked = ""; });
    return looking;
  };
  const shown = () => { const one = picked(); if (one) told.textContent = one.closest("label").innerText; };
  words.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(look, 90); });
  words.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = picks(), at = all.findIndex((one) => one.checked), next = all[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) { next.checked = true; next.closest("label").scrollIntoView({ block: "nearest" }); shown(); }
      event.preventDefault();
    }
    if (event.key === "Escape") { words.value = ""; look(); }
  });
  words.form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!words.value.trim()) return;
    quantity.focus();
    quantity.select();
    await look();
    const one = picked();
    if (one && !one.dataset.quantity && document.activeElement === quantity) form.requestSubmit();
  });
  quantity.addEventListener("keydown", (event) => {
    const one = picked();
    if (event.key !== "Enter" || !one || !one.dataset.price || price.value.trim()) return;
    event.preventDefault();
    price.focus();
  });

  // A change: sent in the order she made them; the lines follow, the search never waits.
  const token = () => form.elements.csrfmiddlewaretoken.value;
  const send = (where, data, after) => {
    sending = sending.then(async () => {
      const asking = { method: "POST", body: data, headers: { "X-Part": "1", "X-CSRFToken": token() } };
      const answer = await fetch(where, asking).catch(() => null);
      if (!answer || (!answer.ok && answer.status !== 422)) { location.reload(); return; }
      work.innerHTML = await answer.text();
      if (after) after(answer.status === 422);
    });
    return sending;
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await look();
    if (!picked()) { words.focus(); return; }
    kept.value = words.value.trim();
    const data = new URLSearchParams(new FormData(form)), name = picked().closest("label").querySelector("b").innerText;
    form.reset();
    words.value = "";
    kept.value = "";
    asked = "";
    found.replaceChildren();
    const less = form.querySelector("details");
    if (less) less.open = false;
    words.focus();
    send(form.action, data, (wrong) => {
      told.textContent = wrong ? "" : name;
      if (wrong) location.reload();
      else { const last = work.querySelector(".qlines>li:last-child"); if (last) last.scrollIntoView({ block: "nearest" }); }
    });
  });
  work.addEventListener("submit", (event) => {
    const changed = event.target.closest("[data-line]");
    if (!changed) return;
    event.preventDefault();
    const data = new URLSearchParams(new FormData(changed)), button = event.submitter;
    if (button && button.name) data.set(button.name, button.value);
    if (data.get("doe") === "weg") { HTMLFormElement.prototype.submit.call(withButton(changed, button)); return; }
    const key = changed.closest("li") && changed.closest("li").id, moved = /^(op|neer)$/.test(data.get("doe") || "");
    send(changed.action, data, (wrong) => {
      if (wrong) { location.reload(); return; }
      const there = key && document.getElementById(key);
      if (!there) return;
      if (moved) there.querySelector("details").open = true;
      const next = moved ? there.querySelector(`[value=${data.get("doe")}]`) : there.querySelector("summary");
      if (next) next.focus();
    });
  });
  const withButton = (changed, button) => {
    const hidden = document.createElement("input");
    Object.assign(hidden, { type: "hidden", name: button.name, value: button.value });
    changed.append(hidden);
    return changed;
  };
  if (words.value.trim()) asked = words.value.trim();
})();
