// The form of one log. It writes into entry.log and says so; what the page does with it is the page's.
import { clock, h, moment, now, say, t, texts } from "./dom.js";

const OUTCOMES = ["HELD", "ONLINE", "ADJOURNED", "CLOSED_TO_PUBLIC", "NOT_HELD"];
const LAWYERS = ["EXPECTED", "OTHER", "ABSENT"];
const OBSTACLES = ["VISIT_REFUSED", "FILE_LIMITED", "SPEECH_LIMITED", "ENTRY_REFUSED", "OTHER"];
const CAUSES = ["COURT", "DETENTION_CENTRE", "OTHER"];
const SEEN = ["HELD", "ONLINE"];

/** What keeps the log from being submitted: [{to, text}]. */
export function missing(entry) {
  const log = entry.log;
  const gaps = [];
  const gap = (to, key, ...values) => gaps.push({ to, text: t(key, ...values) });
  if (!log.outcome) { gap("outcome", "gap.outcome"); }
  if (SEEN.includes(log.outcome)) {
    if (!log.startedAt) { gap("startedAt", "gap.startedAt"); }
    if (!log.lawyer) { gap("lawyer", "gap.lawyer"); }
    entry.state.items.filter((item) => !log.marks[item.code] || log.marks[item.code].answer === "NONE").forEach((item) => gap("mark-" + item.code, "gap.mark", item.code));
  }
  if (log.lawyer === "OTHER" && !log.actualLawyer) { gap("actualLawyer", "gap.actualLawyer"); }
  if (log.irregular && !log.irregularity) { gap("irregularity", "gap.irregularity"); }
  return gaps;
}

export function logForm(entry, page) {
  const log = entry.log;
  const set = (name, value) => { log[name] = typeof value === "string" ? value.trim() || null : value; page.changed(); };
  const box = (title, id, ...parts) => h("section", { class: "l-box k-stack", "aria-labelledby": "h-" + id }, h("h2", { id: "h-" + id }, title), parts);

  function choice(name, legend, values, shown, value, done) {
    return h("fieldset", { class: "k-field l-choice", id: name, tabindex: -1 }, h("legend", {}, legend),
      h("div", {}, values.map((one) => h("label", { class: "k-choice" }, h("input", { type: "radio", name, value: one, checked: value === one, onchange: () => done(one) }), h("span", {}, shown(one))))));
  }
  function field(name, label, input, hint) {
    return h("div", { class: "k-field" }, h("label", { for: name }, label), hint && h("span", { class: "k-hint" }, hint), input);
  }
  const line = (name, label, most, hint) => field(name, label, h("input", { class: "ui-inputfield", id: name, type: "text", maxlength: most, autocomplete: "off", lang: "zh-CN", value: log[name] || "", oninput: (event) => set(name, event.target.value) }), hint);
  function time(name, label) {
    const input = h("input", { class: "ui-inputfield l-time", id: name, type: "time", value: clock(log[name]), onchange: (event) => set(name, moment(entry.state.hearing.day, event.target.value)) });
    return field(name, label, h("span", { class: "l-now" }, input, h("button", { type: "button", class: "ui-button ui-button-outlined k-sm", onclick: () => { input.value = clock(now()); set(name, moment(entry.state.hearing.day, input.value)); } }, t("now"), h("span", { class: "k-sr" }, " " + label))));
  }

  // ---- what was found
  const other = h("div", { hidden: log.lawyer !== "OTHER" }, line("actualLawyer", t("actualLawyer"), 60));
  const found = box(t("found"), "found",
    choice("outcome", t("outcome"), OUTCOMES, (one) => say("VisitOutcome." + one), log.outcome, (value) => set("outcome", value)),
    h("p", { class: "k-hint" }, t("outcomeHint")),
    h("div", { class: "l-two" }, time("startedAt", t("startedAt")), time("endedAt", t("endedAt"))),
    choice("lawyer", t("appeared", entry.state.expected), LAWYERS, (one) => say("LawyerSeen." + one), log.lawyer, (value) => { other.hidden = value !== "OTHER"; set("lawyer", value); }), other,
    line("present", t("present"), 200, t("presentHint")));

  // ---- notes: what was seen, and what one thinks of it
  const list = h("ol", { class: "l-notes", id: "notes" });
  const words = h("textarea", { class: "ui-inputfield", id: "note", rows: 3, maxlength: 2000, lang: "zh-CN" });
  let begun = null;
  words.addEventListener("input", () => { begun = words.value ? begun || now() : null; });
  function add(kind) {
    if (!words.value.trim()) { words.focus(); return; }
    log.notes.push({ id: crypto.randomUUID(), at: begun || now(), kind, words: words.value.trim() });
    log.notes.sort((a, b) => a.at.localeCompare(b.at));
    words.value = "";
    begun = null;
    notes();
    page.changed();
    words.focus();
  }
  function notes() {
    list.replaceChildren(...log.notes.map((note) => h("li", { class: "is-" + note.kind.toLowerCase() },
      h("time", { datetime: note.at }, clock(note.at)), h("span", { class: "ui-tag ui-tag-" + (note.kind === "FACT" ? "info" : "idle") }, say("NoteKind." + note.kind)),
      h("p", { lang: "zh-CN" }, note.words),
      h("span", { class: "k-acts" },
        h("button", { type: "button", class: "ui-button ui-button-flat k-sm", onclick: () => { note.kind = note.kind === "FACT" ? "OPINION" : "FACT"; notes(); page.changed(); } }, t(note.kind === "FACT" ? "toOpinion" : "toFact")),
        h("button", { type: "button", class: "ui-button ui-button-flat k-sm", onclick: () => { log.notes.splice(log.notes.indexOf(note), 1); words.value = note.words; begun = note.at; notes(); page.changed(); words.focus(); } }, t("again"), h("span", { class: "k-sr" }, " " + clock(note.at)))))));
  }
  notes();
  const noted = box(t("notes"), "notes", field("note", t("note"), words, t("noteHint")),
    h("div", { class: "k-acts" }, h("button", { type: "button", class: "ui-button", id: "fact", onclick: () => add("FACT") }, t("asFact")), h("button", { type: "button", class: "ui-button ui-button-outlined", id: "opinion", onclick: () => add("OPINION") }, t("asOpinion"))), list);

  // ---- ratings
  function rating(item) {
    const mark = () => log.marks[item.code] || { answer: "NONE", value: null, note: null };
    const give = (change) => { log.marks[item.code] = { ...mark(), ...change }; page.changed(); };
    const option = (value, text, checked, change) => h("label", {}, h("input", { type: "radio", name: "mark-" + item.code, value, checked, onchange: () => give(change) }), h("span", {}, text));
    return h("fieldset", { class: "l-item", id: "mark-" + item.code, tabindex: -1 }, h("legend", {}, h("b", {}, item.code), " " + item.texts[texts.tag] + " ", h("span", { class: "k-muted" }, t("of", item.max))),
      h("div", { class: "l-scale" }, item.options.map((one) => option(one.code, one.texts[texts.tag], mark().value === one.code, { answer: "VALUE", value: one.code })),
        option("NOT_OBSERVED", t("answer.NOT_OBSERVED"), mark().answer === "NOT_OBSERVED", { answer: "NOT_OBSERVED", value: null })),
      h("input", { class: "ui-inputfield", type: "text", maxlength: 1000, autocomplete: "off", lang: "zh-CN", value: mark().note || "", "aria-label": t("markNote", item.code), placeholder: t("remark"), oninput: (event) => give({ note: event.target.value.trim() || null }) }));
  }
  const rated = box(t("ratings"), "ratings", h("p", { class: "k-hint" }, t("ratingsHint")), entry.state.items.map(rating));

  // ---- obstacles, never the lawyer's
  const hurdles = h("div", { class: "k-stack", id: "obstacles", tabindex: -1 });
  function obstacles() {
    const menu = (one, name, values, type) => h("select", { class: "ui-inputfield", "aria-label": t("obstacle." + name), onchange: (event) => { one[name] = event.target.value; page.changed(); } }, values.map((value) => h("option", { value, selected: one[name] === value }, say(type + "." + value))));
    hurdles.replaceChildren(...log.obstacles.map((one) => h("div", { class: "l-obstacle" }, menu(one, "kind", OBSTACLES, "ObstacleKind"), menu(one, "by", CAUSES, "ObstacleBy"),
      h("input", { class: "ui-inputfield", type: "text", maxlength: 500, lang: "zh-CN", value: one.words || "", "aria-label": t("obstacle.words"), placeholder: t("obstacle.words"), oninput: (event) => { one.words = event.target.value.trim() || null; page.changed(); } }),
      h("button", { type: "button", class: "ui-button ui-button-flat k-sm", onclick: () => { log.obstacles.splice(log.obstacles.indexOf(one), 1); obstacles(); page.changed(); } }, t("remove")))));
  }
  obstacles();
  const irregularity = h("div", { hidden: !log.irregular }, field("irregularity", t("irregularity"), h("textarea", { class: "ui-inputfield", id: "irregularity", rows: 3, maxlength: 2000, lang: "zh-CN", oninput: (event) => set("irregularity", event.target.value) }, log.irregularity || "")));
  const others = box(t("others"), "others", h("p", { class: "k-hint" }, t("obstaclesHint")), hurdles,
    h("div", { class: "k-acts" }, h("button", { type: "button", class: "ui-button ui-button-outlined k-sm", id: "hurdle", onclick: () => { log.obstacles.push({ kind: "VISIT_REFUSED", by: "COURT", words: null }); obstacles(); page.changed(); } }, t("addObstacle"))),
    h("label", { class: "k-choice" }, h("input", { type: "checkbox", id: "irregular", checked: log.irregular, onchange: (event) => { irregularity.hidden = !event.target.checked; set("irregular", event.target.checked); } }), h("span", {}, t("irregular"))), irregularity);

  // ---- photos of paper notes
  const pictures = h("ul", { class: "k-list", id: "photos" });
  async function photos() {
    const waiting = await page.photos.waiting();
    pictures.replaceChildren(...waiting.map((photo) => h("li", {}, photo.name + " ", h("span", { class: "ui-tag ui-tag-warning" }, t("unsent")))),
      ...entry.state.photos.map((id, at) => h("li", {}, t("photoSent", at + 1))));
  }
  photos();
  const camera = h("input", { type: "file", id: "photo", accept: "image/jpeg,image/png", multiple: true, class: "ui-inputfield", onchange: async () => { for (const file of camera.files) { await page.addPhoto(file); } camera.value = ""; photos(); } });
  const pictured = box(t("photos"), "photos", field("photo", t("photo"), camera, t("photoHint")), pictures);

  // ---- submitting
  const gaps = h("div", { id: "gaps" });
  const submit = h("button", { type: "button", class: "ui-button", id: "submit", onclick: () => {
    const open = missing(entry);
    if (open.length) {
      gaps.replaceChildren(h("div", { class: "ui-messages ui-messages-error", role: "alert", tabindex: -1 }, h("div", {}, h("p", {}, t("gapsTitle")), h("ul", {}, open.map((gap) => h("li", {}, h("a", { href: "#" + entry.id, onclick: (event) => { event.preventDefault(); document.getElementById(gap.to).focus(); document.getElementById(gap.to).scrollIntoView({ block: "center" }); } }, gap.text)))))));
      gaps.firstChild.focus();
    } else if (!submit.dataset.sure) {
      submit.dataset.sure = "1";
      submit.textContent = t("submitSure");
      gaps.replaceChildren(h("p", { role: "status" }, t("submitText")));
    } else { page.submit(); }
  } }, t("submit"));
  const end = box(t("finish"), "finish", gaps, h("div", { class: "k-acts" }, submit));

  return h("div", { class: "k-stack", id: "log" }, found, noted, rated, others, pictured, end);
}
