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

  for (const button of all("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
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
