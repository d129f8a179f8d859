"use strict";
// The editor by keyboard: letters, Enter, quantity, Enter. Everything here is a convenience: each form works without it.
(() => {
  const adder = document.querySelector("[data-adder]"), work = document.querySelector("[data-work]");
  if (!adder || !work) return;
  const words = adder.querySelector("#zoeklijn"), form = adder.querySelector("[data-add]");
  const found = adder.querySelector("[data-found]"), told = adder.querySelector("[data-told]");
  const quantity = form.elements.aantal, price = form.elements.prijs, kept = form.elements.q;
  let asked = "", answered = "", looking = Promise.resolve(""), wait = 0, sending = Promise.resolve();

  // The search: what she typed last counts; who types on before the answer came gets its first choice.
  const picks = () => [...found.querySelectorAll("input[type=radio]")];
  const picked = () => picks().find((one) => one.checked);
  const look = () => {
    clearTimeout(wait);
    const text = words.value.trim();
    if (text === asked) return looking;
    asked = text;
    if (!text) { found.replaceChildren(); answered = ""; looking = Promise.resolve(""); return looking; }
    looking = fetch(`${adder.dataset.find}?q=${encodeURIComponent(text)}`)
      .then((answer) => answer.text())
      .then((html) => { if (asked === text) { found.innerHTML = html; answered = text; shown(); } return html; })
      .catch(() => { asked = ""; return ""; });
    return looking;
  };
  const first = async (html) => {
    const part = document.createElement("template");
    part.innerHTML = await html;
    const one = part.content.querySelector("input[type=radio]");
    return one ? one.value : "";
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
  const send = (where, data, after, choice) => {
    sending = sending.then(async () => {
      if (choice) data.set("kies", await choice);
      const asking = { method: "POST", body: data, headers: { "X-Part": "1", "X-CSRFToken": token() } };
      const answer = await fetch(where, asking).catch(() => null);
      if (!answer || (!answer.ok && answer.status !== 422)) { location.reload(); return; }
      work.innerHTML = await answer.text();
      after(answer.status === 422);
    });
    return sending;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = words.value.trim(), html = look(), one = answered === text ? picked() : null;
    if (!text) { words.focus(); return; }
    kept.value = text;
    const data = new URLSearchParams(new FormData(form)), less = form.querySelector("details");
    form.reset();
    words.value = kept.value = asked = answered = "";
    found.replaceChildren();
    if (less) less.open = false;
    words.focus();
    send(form.action, data, (wrong) => {
      if (wrong) { location.reload(); return; }
      const last = work.querySelector(".qlines>li:last-child");
      if (!last) return;
      told.textContent = last.querySelector(".qtext").innerText;
      last.scrollIntoView({ block: "nearest" });
    }, one ? Promise.resolve(one.value) : first(html));
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
  asked = answered = words.value.trim();
})();
