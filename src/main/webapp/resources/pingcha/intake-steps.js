// The public complaint page as five steps. Without this script it is one long page that sends the same.
// What is typed stays in this tab's session storage until it is sent, cleared or the tab is closed: it survives a reload
// and a crash of the browser, and is neither on the server nor on the disk of a public computer afterwards.
(function () {
  "use strict";

  const KEY = "pingcha.complaint";
  const DAY = 24 * 3600 * 1000;
  const form = document.querySelector("form[data-steps]");
  let draft = null;
  try { draft = JSON.parse(sessionStorage.getItem(KEY)); } catch (broken) { draft = null; }
  function forget() { try { sessionStorage.removeItem(KEY); } catch (refused) { /* there is none to remove from */ } }
  if (document.querySelector("[data-sent]")) { forget(); }
  if (!form) { return; }

  const steps = Array.from(form.querySelectorAll("[data-step]"));
  const bar = Array.from(form.querySelectorAll("[data-bar] li"));
  const wrong = document.getElementById("wrong");
  const send = document.getElementById("send");
  const titleEnd = document.title;
  let now = 0;
  let furthest = 0;
  let proof = null;
  let sending = false;

  const fields = function (root) {
    return Array.from(root.querySelectorAll("input, select, textarea")).filter(function (field) {
      return field.name && field.type !== "hidden" && field.type !== "file" && field.type !== "submit";
    });
  };
  const off = function (field) { return field.closest("[data-if][hidden], [data-unless][hidden]") !== null; };
  const words = function (text) {
    const values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, at) { return values[at]; });
  };

  // ---- the draft in this tab
  function values() {
    const all = {};
    fields(form).forEach(function (field) {
      if (field.type === "checkbox" || field.type === "radio") {
        if (field.checked) { (all[field.name] = all[field.name] || []).push(field.value); }
      } else { all[field.name] = [field.value]; }
    });
    return all;
  }
  function save() {
    try { sessionStorage.setItem(KEY, JSON.stringify({ at: Date.now(), step: now, furthest: furthest, values: values() })); } catch (full) { /* then nothing survives */ }
  }
  function restore(all) {
    fields(form).forEach(function (field) {
      const kept = all[field.name];
      if (field.type === "checkbox" || field.type === "radio") { if (kept || field.type === "checkbox") { field.checked = !!kept && kept.indexOf(field.value) >= 0; } }
      else if (kept) { field.value = kept[0]; }
    });
  }

  // ---- what depends on what was chosen
  function adapt() {
    form.querySelectorAll("[data-if]").forEach(function (part) {
      const rule = part.dataset.if.split("=");
      part.hidden = form.elements[rule[0]].value !== rule[1];
    });
    form.querySelectorAll("[data-unless]").forEach(function (part) { part.hidden = form.elements[part.dataset.unless].checked; });
  }

  // ---- checks
  function fault(field) {
    const text = (field.value || "").trim();
    if (off(field)) { return null; }
    if (field.dataset.need && (!text || text.length < Number(field.dataset.least || 1))) { return field.dataset.need; }
    return field.dataset.like && text && !new RegExp("^(?:" + field.dataset.like + ")$").test(text) ? field.dataset.unlike : null;
  }
  function faults(step) {
    const found = [];
    step.querySelectorAll("[data-need], [data-like]").forEach(function (field) {
      const group = field.matches("fieldset");
      const why = group ? (field.querySelector("input:checked") ? null : field.dataset.need) : fault(field);
      if (why) { found.push({ at: group ? field.querySelector("input") : field, box: group ? field : field.closest(".k-field"), text: why }); }
    });
    return found;
  }
  function clean(root) {
    root.querySelectorAll(".k-err").forEach(function (old) { old.remove(); });
    root.querySelectorAll(".ui-message").forEach(function (old) { old.textContent = ""; });
    root.querySelectorAll("[aria-invalid]").forEach(function (field) {
      field.removeAttribute("aria-invalid");
      field.classList.remove("ui-state-error");
      if (field.dataset.told) { field.setAttribute("aria-describedby", field.dataset.told); } else { field.removeAttribute("aria-describedby"); }
    });
  }
  function mark(one) {
    const note = document.createElement("span");
    note.className = "k-err";
    note.id = one.at.id + "-e";
    note.append(Object.assign(document.createElement("i"), { className: "pi pi-exclamation-circle k-i", ariaHidden: "true" }), document.createTextNode(" " + one.text));
    if (one.box.matches("fieldset")) { one.box.querySelector(".k-choices").before(note); } else { one.at.before(note); one.at.classList.add("ui-state-error"); }
    one.at.dataset.told = one.at.getAttribute("aria-describedby") || "";
    one.at.setAttribute("aria-describedby", (one.at.dataset.told + " " + note.id).trim());
    one.at.setAttribute("aria-invalid", "true");
  }
  function summary(found) {
    wrong.hidden = found.length === 0;
    wrong.querySelector("b").textContent = found.length === 1 ? form.dataset.wrongOne : words(form.dataset.wrongMany, found.length);
    const list = wrong.querySelector("ul");
    list.replaceChildren.apply(list, found.map(function (one) {
      const link = document.createElement("a");
      link.href = "#" + one.at.id;
      link.textContent = one.text;
      link.addEventListener("click", function (event) { event.preventDefault(); one.at.focus(); });
      const row = document.createElement("li");
      row.append(link);
      return row;
    }));
    if (found.length) { wrong.focus(); wrong.scrollIntoView({ block: "center" }); }
  }
  function passes(step) {
    clean(step);
    const found = faults(step);
    found.forEach(mark);
    summary(found);
    return found.length === 0;
  }

  // ---- going about
  function look(at) {
    now = at;
    furthest = Math.max(furthest, at);
    steps.forEach(function (step, n) { step.classList.toggle("is-now", n === now); });
    bar.forEach(function (item, n) {
      item.classList.toggle("is-done", n < now);
      item.classList.toggle("is-now", n === now);
      const link = item.querySelector("a");
      if (n === now) { link.setAttribute("aria-current", "step"); } else { link.removeAttribute("aria-current"); }
      if (n > furthest) { link.setAttribute("aria-disabled", "true"); } else { link.removeAttribute("aria-disabled"); }
    });
    const place = words(form.dataset.steps, now + 1, steps.length);
    document.getElementById("step-no").textContent = place;
    document.title = place + " · " + titleEnd;
    if (now === steps.length - 1) { review(); prove(); }
  }
  function focusHeading() {
    const heading = steps[now].querySelector("h2");
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
  function go(at) {
    if (at > now) {
      for (let n = now; n < at; n++) {
        if (!passes(steps[n])) {
          if (n !== now) { look(n); passes(steps[n]); }
          return;
        }
      }
    }
    summary([]);
    look(at);
    history.pushState({ step: at }, "", "#s" + (at + 1));
    save();
    focusHeading();
  }

  // ---- looking it over
  function label(field) {
    if (field.closest("label[data-short]")) { return field.closest("label").dataset.short; }
    const own = field.closest("fieldset") && (field.type === "checkbox" || field.type === "radio") ? field.closest("fieldset").querySelector("legend") : form.querySelector("label[for='" + field.id + "']");
    return own ? (own.dataset.short || own.textContent.replace(/[（(].*$/, "").trim()) : field.name;
  }
  function said(field) {
    if (field.tagName === "SELECT") { return field.selectedIndex >= 0 && field.value ? field.options[field.selectedIndex].text : ""; }
    if (field.type === "checkbox" || field.type === "radio") { return field.checked ? (field.closest("label").querySelector("span").firstChild.textContent.trim()) : ""; }
    return field.value.trim();
  }
  function review() {
    steps.slice(0, -1).forEach(function (step, n) {
      const rows = new Map();
      fields(step).concat(Array.from(step.querySelectorAll("input[type=file]"))).forEach(function (field) {
        if (off(field) || (!field.checked && field.closest("label[data-short]"))) { return; }
        const name = label(field);
        if (!rows.has(name)) { rows.set(name, []); }
        const texts = field.type === "file" ? Array.from(field.files).map(function (file) { return file.name; }) : [said(field)];
        texts.filter(Boolean).forEach(function (text) { rows.get(name).push(text); });
      });
      const list = form.querySelector("[data-review='" + (n + 1) + "']");
      list.replaceChildren();
      rows.forEach(function (texts, name) {
        const term = document.createElement("dt");
        const what = document.createElement("dd");
        term.textContent = name;
        what.textContent = texts.join("\n") || form.dataset.none;
        what.classList.toggle("k-muted", texts.length === 0);
        list.append(term, what);
      });
    });
  }

  // ---- the proof of work, done while it is looked over
  function prove() {
    proof = window.pingchaProof().then(function (found) { document.getElementById("proof").value = found || ""; });
  }

  form.addEventListener("click", function (event) {
    const link = event.target.closest("[data-go]");
    if (!link) { return; }
    event.preventDefault();
    if (link.getAttribute("aria-disabled") !== "true") { go(Number(link.dataset.go) - 1); }
  });
  form.addEventListener("input", function () { adapt(); save(); });
  form.addEventListener("submit", function (event) {
    if (now < steps.length - 1) { event.preventDefault(); go(now + 1); return; }
    if (sending === "ready") { return; }
    event.preventDefault();
    if (sending) { return; }
    for (let n = 0; n < steps.length; n++) {
      if (faults(steps[n]).length) { look(n); passes(steps[n]); return; }
    }
    sending = true;
    send.setAttribute("aria-disabled", "true");
    document.getElementById("busy").textContent = form.dataset.busy;
    save();
    // Not in this turn: a form that is asked to be sent while its own submit event is still under way ignores it.
    proof.then(function () { setTimeout(function () { sending = "ready"; form.requestSubmit(send); }, 0); });
  });
  window.addEventListener("popstate", function (event) {
    const at = event.state && typeof event.state.step === "number" ? event.state.step : 0;
    if (at <= furthest) { summary([]); look(at); focusHeading(); }
  });
  document.getElementById("clear").addEventListener("click", function () { forget(); location.replace(location.pathname); });
  // Coming back to a page that was sent or cleared: browsers write what was typed into it again, or kept it as it was.
  window.addEventListener("pageshow", function (event) {
    let kept = null;
    try { kept = sessionStorage.getItem(KEY); } catch (refused) { kept = null; }
    if (event.persisted && !kept) { location.replace(location.pathname); }
    else if (!kept) { form.reset(); adapt(); }
  });

  // ---- as it comes: from a draft, or with what the server found wrong
  const told = Array.from(form.querySelectorAll("[data-step] .ui-message-error")).map(function (note) {
    const box = note.closest(".k-field");
    return { at: box.querySelector("input, select, textarea"), box: box, text: note.textContent.trim(), step: steps.indexOf(note.closest("[data-step]")) };
  });
  const refused = document.querySelector("#messages .ui-messages") !== null;
  if (draft && Date.now() - draft.at < DAY) { restore(draft.values); furthest = draft.furthest || 0; } else { forget(); draft = null; }
  adapt();
  if (told.length) { furthest = steps.length - 1; look(told[0].step); summary(told); }
  else { look(refused ? steps.length - 1 : draft ? Math.min(draft.step, steps.length - 1) : 0); }
  history.replaceState({ step: now }, "", now ? "#s" + (now + 1) : location.pathname + location.search);
  form.classList.add("is-stepped");
})();
