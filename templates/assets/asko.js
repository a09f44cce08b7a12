/* Asko: enhances pages that work without it. */
(() => {
  "use strict";

  const all = (selector) => document.querySelectorAll(selector);

  /* The error summary, or whatever the page wants read first. */
  document.querySelector("[data-focus]")?.focus();

  /* How many characters are left: code points, a line break counting as one, as the server counts. */
  const counted = [];
  for (const field of all("textarea[data-limit]")) {
    const limit = Number(field.dataset.limit);
    const words = document.createElement("p");
    words.className = "hint counter";
    words.setAttribute("aria-live", "polite");
    const show = () => {
      const left = limit - [...field.value.replace(/\r\n?/g, "\n")].length;
      const unit = left < 0 ? field.dataset.limitOver : field.dataset.limitLeft;
      const text = `${Math.abs(left).toLocaleString(document.documentElement.lang)} ${unit}`;
      words.classList.toggle("counter--over", left < 0);
      if (words.textContent !== text) words.textContent = text;
    };
    let timer;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(show, 800);
    });
    show();
    field.after(words);
    counted.push(show);
  }

  /* A form is sent once, however often the button is pressed. */
  let sent = new WeakMap();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.hasAttribute("data-once") || event.defaultPrevented) return;
    if (Date.now() - (sent.get(form) ?? -Infinity) < 8000) event.preventDefault();
    else sent.set(form, Date.now());
  });

  /* Also when the page comes back from the browser's memory. */
  addEventListener("pageshow", () => {
    sent = new WeakMap();
    for (const show of counted) show();
  });

  /* What one writes is saved as a draft, every ten seconds and on leaving the field. */
  for (const form of all("form[data-draft]")) {
    const field = form.querySelector("textarea");
    const status = form.querySelector("[data-saved]");
    let kept = field.value;
    let busy = false;
    const save = async () => {
      const text = field.value;
      if (busy || text === kept) return;
      busy = true;
      try {
        const body = new URLSearchParams(new FormData(form));
        body.set("step", "auto");
        const answer = await fetch(form.dataset.draft, { method: "POST", body });
        const said = await answer.json();
        status.textContent = said.words;
        if (answer.ok) {
          kept = text;
          form.elements.draft_version.value = said.version;
        }
      } catch {
        status.textContent = form.dataset.lost;
      }
      busy = false;
    };
    setInterval(save, 10000);
    field.addEventListener("blur", save);
    form.addEventListener("submit", () => (busy = true));
  }

  /* Who else is at the case. */
  const presence = document.querySelector("[data-presence]")?.dataset.presence;
  if (presence) {
    setInterval(async () => {
      if (document.hidden) return;
      const said = await fetch(presence).then((answer) => answer.json()).catch(() => ({}));
      for (const place of all("[data-here]")) {
        const words = said[place.dataset.here];
        if (words === undefined || place.textContent === words) continue;
        place.hidden = !words;
        (place.firstElementChild ?? place).textContent = words;
      }
    }, 20000);
  }

  for (const button of all("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  /* All of a list at once. */
  for (const column of all("[data-choose]")) {
    const boxes = column.closest("form").querySelectorAll("[name=references]");
    column.hidden = false;
    column.addEventListener("change", () => {
      for (const box of boxes) box.checked = column.checked;
    });
  }

  /* Whether something new has arrived is said; the list never moves by itself. */
  for (const place of all("[data-arrivals]")) {
    const look = async () => {
      if (document.hidden) return;
      const answer = await fetch(place.dataset.arrivals, { headers: { Accept: "application/json" } });
      if (!answer.ok || answer.redirected) return clearInterval(timer);
      const { words } = await answer.json();
      if (!words || place.textContent === words) return;
      const link = document.createElement("a");
      link.href = place.dataset.here;
      link.textContent = words;
      place.replaceChildren(link);
    };
    const timer = setInterval(() => look().catch(() => {}), 60000);
  }

  /* Single keys, for who has asked for them; never while something is being written. Who comes back to a list goes on from
     the case they were at. */
  const help = document.body.dataset.shortcuts;
  if (help) {
    const go = (selector) => document.querySelector(selector)?.click();
    const step = (by) => {
      const rows = [...all(".inbox tbody th a")];
      const here = document.activeElement.closest("tr") ?? document.querySelector(".inbox tr:target");
      const at = rows.findIndex((row) => row.closest("tr") === here);
      rows[at < 0 ? 0 : at + by]?.focus();
      return rows.length > 0;
    };
    const keys = {
      j: () => step(1) || go("a[data-next]"),
      k: () => step(-1) || go("a[data-back]"),
      r: () => document.getElementById("answer_text")?.focus(),
      "?": () => location.assign(help),
    };
    addEventListener("keydown", (event) => {
      const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
      if (busy || event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    });
  }

  /* On paper everything is open. */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...all("details:not([open])")];
    for (const part of opened) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened = [];
  });
})();
