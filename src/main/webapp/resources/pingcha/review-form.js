// The review form: every act is saved as it happens, one after the other; what could not be saved stays in this tab and
// is tried again. Keys 1 2 3 choose, J K go on and back, P cites the page on show, / searches; off while text is typed.
(function () {
  "use strict";
  const root = document.getElementById("marking");
  if (!root) { return; }
  const words = root.dataset;
  const stored = "pingcha-review-" + words.review;
  const saved = document.getElementById("saved");
  const queue = JSON.parse(sessionStorage.getItem(stored) || "[]");
  let busy = false;
  let wait = 0;
  let now = null;

  // ---- saving

  function keep() {
    if (queue.length) { sessionStorage.setItem(stored, JSON.stringify(queue)); } else { sessionStorage.removeItem(stored); }
  }

  function tell(text, bad) {
    saved.textContent = "";
    const icon = document.createElement("i");
    icon.className = "pi k-i " + (bad ? "pi-exclamation-triangle" : "pi-check");
    icon.setAttribute("aria-hidden", "true");
    saved.append(icon, " " + text);
    saved.classList.toggle("is-bad", Boolean(bad));
  }

  function article(code) {
    return root.querySelector('article[data-item="' + CSS.escape(code) + '"]');
  }

  function act(verb, values, focus) {
    const same = queue.findIndex(function (q, i) {
      return (i > 0 || !busy) && q.verb === verb && q.item === values.item && q.row === values.row && ["row", "why", "note", "rate"].includes(verb);
    });
    const entry = Object.assign({ verb: verb, focus: focus || null }, values);
    if (same >= 0) { queue[same] = entry; } else { queue.push(entry); }
    keep();
    send();
  }

  function send() {
    if (busy || !queue.length) { return; }
    busy = true;
    const next = queue[0];
    const place = next.item && article(next.item);
    const params = [];
    const seen = next.own !== undefined ? next.own : place ? place.dataset.seen : 0;
    Object.entries(Object.assign({}, next, { seen: seen })).forEach(function (pair) {
      if (pair[1] !== null && pair[1] !== undefined && !["focus", "own"].includes(pair[0])) { params.push({ name: pair[0], value: String(pair[1]) }); }
    });
    tell(words.saving);
    let answered = false;
    $(document).one("pfAjaxComplete.review", function (event, xhr, settings, args) {
      if (answered) { return; }
      answered = true;
      busy = false;
      if (!xhr || xhr.status !== 200 || !args || args.ok === undefined) { later(); return; }
      wait = 0;
      queue.shift();
      keep();
      after(next, args);
      send();
    });
    pingchaSave(params);
  }

  function later() {
    wait = Math.min(30, wait ? wait * 2 : 2);
    tell(words.unsaved, true);
    setTimeout(send, wait * 1000);
  }

  function after(sent, args) {
    if (args.leave) { sessionStorage.removeItem(stored); location.href = args.leave; return; }
    if (args.reload) { location.reload(); return; }
    const place = sent.item && article(sent.item);
    if (place && args.seen !== undefined) {
      place.dataset.seen = args.seen;
      place.dataset.answer = args.answer;
      place.className = "k-item " + args.tone + (place === currentItem() ? " is-now" : "");
    }
    if (args.ok) {
      tell(new Date().toLocaleTimeString("zh-CN", { hour12: false }) + " " + words.saved);
    } else {
      tell(words.unsaved, true);
    }
    if (sent.focus) { focus(sent); }
    if (["check", "submit"].includes(sent.verb)) {
      const list = document.getElementById("missing-list");
      if (list) { list.focus(); list.scrollIntoView({ block: "center" }); }
    }
  }

  // The button or field that was used is drawn anew: focus goes back to it, or to the first field of a new row.
  function focus(sent) {
    const scope = sent.item && article(sent.item) || root;
    let target = scope.querySelector('[data-key="' + CSS.escape(sent.focus) + '"]');
    if (sent.verb === "deduct" || sent.verb === "add") {
      const rows = scope.querySelectorAll(".k-cut");
      const row = rows[rows.length - 1];
      target = row ? row.querySelector('[data-part="points"]') : target;
    }
    if (sent.verb === "na") { target = scope.querySelector('[data-part="why"]') || target; }
    if (target && (document.activeElement === document.body || scope.contains(document.activeElement) || !document.activeElement)) { target.focus(); }
  }

  window.addEventListener("online", function () { wait = 0; send(); });
  window.addEventListener("beforeunload", function () { flush(); });

  // ---- what is typed

  let timer = null;
  let pending = null;

  function field(input) {
    const cut = input.closest(".k-cut");
    const place = input.closest("article[data-item]");
    const part = input.dataset.part;
    if (cut && place) {
      const value = function (name) { return cut.querySelector('[data-part="' + name + '"]').value; };
      if (part === "page") { cut.dataset.doc = ""; cut.dataset.pageno = ""; }
      return saveRow(place, cut, value);
    }
    if (part === "why" || part === "note") {
      return function () { act(part, { item: place.dataset.item, text: input.value }); };
    }
    if (part === "difficultyNote" || part === "difficultyReason") { return rate; }
    return null;
  }

  function saveRow(place, cut, value) {
    return function () {
      const points = value("points").trim();
      if (points && !/^[0-9０-９]{1,4}([.．,，。][0-9０-９]{1,2})?$/.test(points)) { tell(words.number, true); return; }
      act("row", { item: place.dataset.item, row: cut.dataset.row, points: points, text: value("reason"), page: value("page"),
        doc: cut.dataset.doc || null, pageNo: cut.dataset.pageno || null });
    };
  }

  function rate(level) {
    const panel = document.getElementById("i-difficulty");
    const active = panel.querySelector("[data-level].ui-state-active");
    const chosen = typeof level === "string" ? level : active && active.dataset.level;
    if (!chosen) { return; }
    const why = Array.from(panel.querySelectorAll('[data-part="difficultyReason"]:checked')).map(function (box) { return box.value; });
    const note = panel.querySelector('[data-part="difficultyNote"]').value;
    act("rate", { extra: chosen, points: why.join(","), text: note }, document.activeElement.dataset.key || "level-" + chosen);
  }

  function flush() {
    clearTimeout(timer);
    if (pending) { const work = pending; pending = null; work(); }
  }

  root.addEventListener("input", function (event) {
    const work = event.target.dataset.part && field(event.target);
    if (!work) { return; }
    pending = work;
    clearTimeout(timer);
    timer = setTimeout(flush, event.target.type === "checkbox" ? 0 : 700);
  });
  root.addEventListener("change", function (event) {
    if (event.target.dataset.do === "answer") {
      act("answer", { item: event.target.closest("article").dataset.item, text: event.target.value }, "answer");
    } else {
      flush();
    }
  });

  // ---- buttons

  function toggle(button, box) {
    const hidden = box.classList.toggle("is-hidden");
    button.setAttribute("aria-expanded", String(!hidden));
    if (!hidden) { const first = box.querySelector("textarea, input"); if (first) { first.focus(); } }
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-do]");
    if (!button || button.tagName === "SELECT" || button.tagName === "INPUT") { return; }
    const verb = button.dataset.do;
    const place = button.closest("article[data-item]");
    const item = place && place.dataset.item;
    const key = button.dataset.key;
    flush();
    if (["full", "deduct", "na", "add", "clear", "mine", "theirs"].includes(verb)) {
      if (verb === "na" && place.dataset.answer === "NOT_APPLICABLE") { return; }
      act(verb, { item: item }, key);
    } else if (verb === "drop") {
      act(verb, { item: item, row: button.closest(".k-cut").dataset.row }, "add");
    } else if (verb === "cite") {
      cite(button.closest(".k-cut").querySelector('[data-part="page"]'));
    } else if (verb === "showNote") {
      toggle(button, place.querySelector(".k-note"));
    } else if (verb === "showAsk") {
      toggle(button, place.querySelector(".k-ask"));
    } else if (verb === "ask") {
      const part = function (name) { return place.querySelector('[data-part="' + name + '"]').value; };
      if (part("question").trim()) { act(verb, { item: item, text: part("question"), extra: part("whom"), points: part("days") }, "showAsk"); }
    } else if (verb === "showPropose") {
      toggle(button, button.closest("li").querySelector(".k-propose"));
    } else if (verb === "propose") {
      const box = button.closest(".k-propose");
      act(verb, { item: box.dataset.veto, text: box.querySelector('[data-part="ground"]').value, page: box.querySelector('[data-part="page"]').value }, "show-" + box.dataset.veto);
    } else if (verb === "withdraw") {
      act(verb, { row: button.dataset.row, own: button.dataset.seen }, key);
    } else if (verb === "level") {
      rate(button.dataset.level);
    } else if (["check", "submit", "back"].includes(verb)) {
      act(verb, {});
    }
  });

  // ---- the page on show

  function cite(input) {
    const shown = window.pingcha && window.pingcha.viewer && window.pingcha.viewer.current();
    if (!input) { return; }
    if (!shown || !shown.page) { tell(words.nopage, true); return; }
    input.value = words.page.replace("{0}", shown.title).replace("{1}", shown.page);
    const cut = input.closest(".k-cut");
    if (cut) {
      const place = input.closest("article[data-item]");
      cut.dataset.doc = shown.uuid;
      cut.dataset.pageno = shown.page;
      pending = null;
      saveRow(place, cut, function (name) { return cut.querySelector('[data-part="' + name + '"]').value; })();
    }
    input.focus();
  }

  function citeHere() {
    // The viewer's own button takes the focus: then the item at work is meant.
    const active = document.activeElement;
    const cut = active && active.closest(".k-cut");
    const box = active && active.closest(".k-propose");
    const place = currentItem();
    const empty = place && Array.from(place.querySelectorAll('.k-cut [data-part="page"]'));
    const target = cut ? cut.querySelector('[data-part="page"]') : box ? box.querySelector('[data-part="page"]')
      : empty && (empty.find(function (input) { return !input.value; }) || empty[empty.length - 1]);
    cite(target);
  }
  document.addEventListener("pingcha:cite", citeHere);

  // ---- keys

  function items() { return Array.from(root.querySelectorAll("article[data-item]")); }
  function currentItem() { return now && article(now); }

  function goTo(place) {
    items().forEach(function (each) { each.classList.toggle("is-now", each === place); });
    now = place ? place.dataset.item : null;
    if (place) {
      const control = place.querySelector('[role="radio"][aria-checked="true"], [role="radio"], .k-answer');
      if (control) { control.focus({ preventScroll: true }); }
      place.scrollIntoView({ block: "center" });
    }
  }

  function open(place) { return place.dataset.answer === "NONE" || place.classList.contains("is-error"); }

  function step(by) {
    const all = items();
    const at = all.indexOf(currentItem());
    for (let i = 1; i <= all.length; i++) {
      const place = all[(at + by * i + all.length * 2) % all.length];
      if (open(place)) { goTo(place); return; }
    }
    document.getElementById("check").focus();
  }

  root.addEventListener("focusin", function (event) {
    const place = event.target.closest("article[data-item]");
    if (place && place.dataset.item !== now) {
      now = place.dataset.item;
      items().forEach(function (each) { each.classList.toggle("is-now", each === place); });
    }
  });

  document.getElementById("next").addEventListener("click", function () { step(1); });

  const keysButton = document.getElementById("keys");
  let keysOn = localStorage.getItem("pingcha-keys") !== "off";
  function showKeys() {
    keysButton.textContent = keysOn ? words.keyson : words.keysoff;
    keysButton.setAttribute("aria-pressed", String(keysOn));
  }
  keysButton.addEventListener("click", function () {
    keysOn = !keysOn;
    localStorage.setItem("pingcha-keys", keysOn ? "on" : "off");
    showKeys();
  });
  showKeys();

  document.addEventListener("keydown", function (event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "checkbox" || event.target.isContentEditable;
    if (!keysOn || typing || event.ctrlKey || event.altKey || event.metaKey) { return; }
    const key = event.key.toLowerCase();
    const verb = { "1": "full", "2": "deduct", "3": "na" }[key];
    if (verb) {
      const place = currentItem() || items().find(open);
      const button = place && place.querySelector('[data-do="' + verb + '"]');
      if (button) { now = place.dataset.item; button.click(); event.preventDefault(); }
    } else if (key === "j") { step(1); event.preventDefault();
    } else if (key === "k") { step(-1); event.preventDefault();
    } else if (key === "p") { citeHere(); event.preventDefault();
    } else if (key === "/") {
      const search = document.getElementById("viewer-doc");
      if (search) { search.focus(); event.preventDefault(); }
    }
  });

  // What an earlier visit of this tab could not save is saved first.
  send();
})();
