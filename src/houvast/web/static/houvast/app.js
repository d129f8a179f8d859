"use strict";
// Everything here is a convenience: every page works without it.
(() => {
  const one = (selector) => document.querySelector(selector);
  const seen = (selector) => [...document.querySelectorAll(selector)].find((found) => found.offsetParent);

  // Keys: 1-8 pages, / search, o remember, z undo, ? help.
  const typing = (target) => target.closest("input,textarea,select,dialog[open]") !== null;
  const focus = (selector) => { const found = seen(selector); if (found) found.focus(); return Boolean(found); };
  const KEYS = {
    "/": () => focus("[data-search]"),
    o: () => focus("[data-capture]"),
    z: () => { const undo = one("[data-undo]"); if (undo) undo.click(); return Boolean(undo); },
    "?": () => { const sheet = one("#toetsen"); if (sheet) sheet.showModal(); return Boolean(sheet); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const link = /^[1-8]$/.test(event.key) && one(`[data-key="${event.key}"]`);
    if (link) { event.preventDefault(); link.click(); return; }
    if (KEYS[event.key] && KEYS[event.key]()) event.preventDefault();
  });

  // The toast leaves after ten seconds, unless she is on it.
  const toast = one("[data-toast]");
  if (toast) setTimeout(() => { if (!toast.matches(":hover,:focus-within")) toast.remove(); }, 10000);

  // A part of the page that follows the reading of files.
  const poll = async (part) => {
    const answer = await fetch(part.dataset.poll, { headers: { "X-Part": "1" } }).catch(() => null);
    if (answer && answer.headers.get("X-Done")) { location.reload(); return; }
    if (answer && answer.ok) part.innerHTML = await answer.text();
    setTimeout(poll, 700, part);
  };
  document.querySelectorAll("[data-poll]").forEach((part) => setTimeout(poll, 400, part));

  // Files and folders dropped anywhere, or chosen: sent in parts, so that a folder of thousands goes up too.
  const PART_FILES = 100, PART_BYTES = 20e6;
  const filesOf = async (entry) => {
    if (entry.isFile) return [await new Promise((good, bad) => entry.file(good, bad))];
    const reader = entry.createReader(), found = [];
    for (;;) {
      const some = await new Promise((good, bad) => reader.readEntries(good, bad));
      if (!some.length) return found;
      for (const inner of some) found.push(...(await filesOf(inner)));
    }
  };
  const parts = function* (files) {
    let part = [], bytes = 0;
    for (const file of files) {
      if (part.length && (part.length >= PART_FILES || bytes + file.size > PART_BYTES)) { yield part; part = []; bytes = 0; }
      part.push(file);
      bytes += file.size;
    }
    if (part.length) yield part;
  };
  const send = async (files) => {
    const address = document.body.dataset.drop, token = one("input[name=csrfmiddlewaretoken]").value;
    const wanted = files.filter((file) => !/^(\.|Thumbs\.db$|desktop\.ini$)/.test(file.name));
    if (!wanted.length) return;
    document.body.classList.add("sending");
    let batch = "", where = address;
    for (const part of parts(wanted)) {
      const form = new FormData();
      form.append("csrfmiddlewaretoken", token);
      form.append("batch", batch);
      part.forEach((file) => form.append("files", file, file.name));
      const asked = { method: "POST", body: form, headers: { Accept: "application/json" } };
      const answer = await fetch(address, asked).catch(() => null);
      if (!answer) { location.assign(address); return; }
      if (!answer.ok) { document.documentElement.innerHTML = await answer.text(); return; }
      ({ batch, where } = await answer.json());
    }
    location.assign(where);
  };
  if (!document.body.dataset.drop) return;
  const over = (on) => document.body.classList.toggle("dropping", on);
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) { event.preventDefault(); over(true); }
  });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) over(false); });
  document.addEventListener("drop", async (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    over(false);
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const loose = [...event.dataTransfer.files];
    send(entries.length ? (await Promise.all(entries.map(filesOf))).flat() : loose);
  });
  document.querySelectorAll("input[type=file][data-send]").forEach((input) => {
    input.addEventListener("change", () => send([...input.files]));
  });
})();
