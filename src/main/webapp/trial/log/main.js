// The log page: which of the own hearings, the log of one, and what of it is where.
import * as vaults from "./vault.js";
import * as server from "./sync.js";
import { blank, choose, same } from "./merge.js";
import { h, say, t, texts, useTexts, clock, word } from "./dom.js";
import { logForm, missing } from "./form.js";

const AUTOSAVE = 400;
const RESEND = 20000;
const state = { me: null, online: false, signedIn: false, vault: null, entries: new Map(), open: null, saved: null, said: null, photos: new Map() };
const main = document.getElementById("main");

// ---- language
async function language(tag) {
  const answer = await fetch("/trial/log/texts/" + tag + ".json");
  useTexts(tag, await answer.json());
  server.speak(tag);
  localStorage.setItem("pingcha-log-language", tag);
  document.documentElement.lang = tag;
}

function firstLanguage() {
  const asked = new URLSearchParams(location.search).get("l") || localStorage.getItem("pingcha-log-language");
  return asked === "en" || !asked && navigator.language.startsWith("en") ? "en" : "zh-CN";
}

// ---- what is on the device
const photosOf = (entry) => ({
  waiting: async () => state.vault ? state.vault.photos(entry.id) : state.photos.get(entry.id) || [],
  sent: async (id) => {
    if (state.vault) { await state.vault.forgetPhoto(id); }
    state.photos.set(entry.id, (state.photos.get(entry.id) || []).filter((photo) => photo.id !== id));
  }
});

async function keep(entry) {
  if (!state.vault) { return; }
  if (entry.state.state === "SUBMITTED") {
    await state.vault.forget(entry.id);
  } else {
    await state.vault.keep(entry.id, entry);
  }
}

let saving = 0;
/** Called by the form after each change of entry.log. */
function changed(entry) {
  clearTimeout(saving);
  saving = setTimeout(async () => {
    await keep(entry);
    entry.savedAt = new Date();
    bar();
    send(entry);
  }, AUTOSAVE);
  bar();
}

// ---- sending
let sending = Promise.resolve();
function send(entry) {
  sending = sending.then(async () => {
    const waiting = await photosOf(entry).waiting();
    if (!server.pending(entry) && !waiting.length) { return; }
    const wanted = entry.submit;
    try {
      await server.send(entry, photosOf(entry), () => keep(entry));
      state.online = state.signedIn = true;
      entry.refused = null;
      entry.sentAt = new Date();
    } catch (problem) {
      failed(entry, problem);
    }
    if (state.open === entry && (entry.conflicts && entry.conflicts.length || wanted && !entry.submit || entry.refused)) { show(); } else { bar(); }
  });
  return sending;
}

function failed(entry, problem) {
  if (problem instanceof server.SignedOut) { state.online = true; state.signedIn = false; return; }
  if (problem instanceof server.Refused) { state.online = true; entry.submit = false; entry.refused = problem.message; keep(entry); return; }
  state.online = false;
}

async function sendAll() {
  if (!state.me && !state.vault) { return; }
  for (const entry of state.entries.values()) { await send(entry); }
}

// ---- opening
/** Asks the server who this is and what is to be done; false where it cannot be asked. */
async function greet() {
  try {
    const answer = await server.mine();
    state.me = { person: String(answer.me), name: answer.name };
    state.list = answer.items;
    state.online = state.signedIn = true;
    return true;
  } catch (problem) {
    state.online = problem instanceof server.SignedOut;
    state.signedIn = false;
    return false;
  }
}

async function start() {
  await language(firstLanguage()).catch(() => language("zh-CN"));
  top();
  const there = await greet();
  const owners = await vaults.owners();
  if (!there) { return owners.length ? pinPage(owners) : emptyPage(); }
  const own = owners.find((one) => one.person === state.me.person);
  if (!own) { return newPinPage(); }
  try {
    const opened = await vaults.openBySecret(own.person, await server.secretOf(own.device));
    state.vault = opened.vault;
    if (opened.locked) { return newPinPage(opened.newPin); }
    return ready();
  } catch (unknown) {
    return pinPage([own]);
  }
}

/** The drafts of the device and the hearings of the server come together. */
async function ready() {
  const kept = state.vault ? await state.vault.logs() : [];
  kept.forEach((entry) => state.entries.set(entry.id, entry));
  if (state.signedIn) { await refresh(); }
  route();
  sendAll();
}

async function refresh() {
  const open = new Set(state.list.map((one) => one.id));
  for (const one of state.list) {
    const known = state.entries.get(one.id);
    if (known && server.pending(known)) { continue; }
    try {
      const now = await server.read(one.hearing.id, one.id);
      const entry = known || { id: one.id, submit: false, conflicts: [] };
      server.ground(entry, now);
      entry.log = structuredClone(now.log);
      state.entries.set(one.id, entry);
      await keep(entry);
    } catch (gone) { /* it is tried again with the next opening */ }
  }
  for (const entry of [...state.entries.values()].filter((one) => !open.has(one.id) && !server.pending(one))) {
    state.entries.delete(entry.id);
    if (state.vault) { await state.vault.forget(entry.id); }
  }
}

function route() {
  const wanted = location.hash.slice(1);
  state.open = state.entries.get(wanted) || null;
  show();
}

// ---- pages
function page(title, ...parts) {
  document.title = title + " · " + t("product");
  main.replaceChildren(h("h1", {}, title), ...parts.flat().filter(Boolean));
}

function top() {
  const other = texts.tag === "en" ? "zh-CN" : "en";
  document.getElementById("top").replaceChildren(
    h("a", { class: "k-brand", href: "/", "aria-label": t("home") }, h("span", { class: "k-mark", "aria-hidden": "true" }, "评"), h("span", {}, t("product"))),
    h("span", { class: "l-tools" },
      h("button", { type: "button", class: "ui-button ui-button-flat k-sm", lang: other, onclick: async () => { await language(other); top(); again(); } }, word("web.language.other")),
      state.vault && h("button", { type: "button", class: "ui-button ui-button-outlined k-sm", id: "lock", onclick: lock }, t("lock"))));
}

let again = () => show();

async function lock() {
  await sending;
  Object.assign(state, { vault: null, open: null });
  state.entries.clear();
  top();
  pinPage(await vaults.owners());
}

function notice(kind, ...parts) { return h("div", { class: "ui-messages ui-messages-" + kind, role: kind === "error" ? "alert" : null }, h("div", {}, parts)); }

function emptyPage() {
  again = emptyPage;
  page(t("title"), notice("warn", h("p", {}, t(state.online ? "signedOut" : "nothingHere"))), signIn(), where());
  bar();
}

const signIn = () => state.online && !state.signedIn
  && h("p", {}, h("a", { class: "ui-button", href: "/signin?from=" + encodeURIComponent("/trial/log/"), id: "signin" }, t("signIn")));

/** Says plainly what is kept where. */
function where() {
  return h("details", { class: "l-where", open: !state.vault }, h("summary", {}, t("where")), h("ul", {}, ["where1", "where2", "where3", "where4", "where5"].map((key) => h("li", {}, t(key)))));
}

function pinPage(owners) {
  again = () => pinPage(owners);
  const person = h("select", { class: "ui-inputfield", id: "person" }, owners.map((one) => h("option", { value: one.person }, one.name)));
  const pin = h("input", { class: "ui-inputfield", id: "pin", type: "password", inputmode: "numeric", autocomplete: "off", maxlength: 12 });
  const said = h("p", { id: "pin-said", role: "alert" });
  const locked = () => owners.find((one) => one.person === person.value).locked;
  const form = h("form", { class: "k-stack l-box" },
    owners.length > 1 && h("div", { class: "k-field" }, h("label", { for: "person" }, t("pin.person")), person),
    h("div", { class: "k-field" }, h("label", { for: "pin" }, t("pin.ask", owners.length > 1 ? "" : owners[0].name)), pin), said,
    h("div", { class: "k-acts" }, h("button", { class: "ui-button", id: "unlock" }, t("pin.open"))));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (locked()) { said.textContent = t("pin.locked"); return; }
    const opened = await vaults.openByPin(person.value, pin.value);
    pin.value = "";
    if (opened.vault) { state.vault = opened.vault; top(); return ready(); }
    said.textContent = opened.left ? t("pin.wrong", opened.left) : t("pin.locked");
    owners.find((one) => one.person === person.value).locked = !opened.left;
    pin.focus();
  });
  page(t("title"), h("p", { class: "k-muted" }, t(state.online ? "pin.signedOut" : "pin.offline")), form, signIn(), where());
  if (owners.length === 1 && owners[0].locked) { said.textContent = t("pin.locked"); }
  pin.focus();
  bar();
}

function newPinPage(newPin) {
  again = () => newPinPage(newPin);
  const field = (id) => h("input", { class: "ui-inputfield", id, type: "password", inputmode: "numeric", autocomplete: "new-password", maxlength: 12 });
  const first = field("pin"), second = field("pin2");
  const said = h("p", { id: "pin-said", role: "alert" });
  const form = h("form", { class: "k-stack l-box" },
    h("p", {}, t(newPin ? "pin.again" : "pin.new")),
    h("div", { class: "k-field" }, h("label", { for: "pin" }, t("pin.choose")), h("span", { class: "k-hint", id: "pin-hint" }, t("pin.rule")), first),
    h("div", { class: "k-field" }, h("label", { for: "pin2" }, t("pin.repeat")), second), said,
    h("div", { class: "k-acts" }, h("button", { class: "ui-button", id: "setpin" }, t("pin.set")),
      !newPin && h("button", { type: "button", class: "ui-button ui-button-flat", id: "nopin", onclick: () => ready() }, t("pin.without"))));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!vaults.goodPin(first.value)) { said.textContent = t("pin.rule"); first.focus(); return; }
    if (first.value !== second.value) { said.textContent = t("pin.differ"); second.focus(); return; }
    try {
      state.vault = newPin ? await newPin(first.value, server.leaveSecret) : await vaults.make(state.me.person, state.me.name, first.value, server.leaveSecret);
      top();
      ready();
    } catch (problem) { said.textContent = t("offline"); }
  });
  page(t("title"), form, where());
  first.focus();
  bar();
}

function show() {
  again = show;
  if (state.open) { logPage(state.open); } else { listPage(); }
  bar();
}

function listPage() {
  const entries = [...state.entries.values()].sort((a, b) => a.state.hearing.startsAt.localeCompare(b.state.hearing.startsAt));
  page(t("title"), state.said && notice("ok", h("p", {}, state.said)), signIn(),
    entries.length ? h("ul", { class: "l-list", id: "mine" }, entries.map((entry) => h("li", {},
      h("a", { href: "#" + entry.id }, h("b", {}, entry.state.hearing.day + " " + entry.state.hearing.times), " ", entry.state.hearing.court), h("br"),
      h("span", { class: "k-small k-muted" }, entry.state.hearing.caseNo + " · " + entry.state.hearing.cause + " · " + say("ObservationState." + entry.state.state)),
      server.pending(entry) && h("span", { class: "ui-tag ui-tag-warning" }, t("unsent")))))
      : h("p", { class: "k-muted" }, t(state.signedIn ? "none" : "noneKept")),
    where());
  state.said = null;
}

function logPage(entry) {
  const hearing = entry.state.hearing;
  const facts = [[t("court"), [hearing.court, hearing.courtroom].filter(Boolean).join(" ")], [t("judge"), hearing.judge || "—"], [t("how"), say("Openness." + hearing.openness) + " · " + say("CourtProcedure." + hearing.procedure)],
    [t("lawyer"), [entry.state.expected, hearing.firm].filter(Boolean).join(" · ")], [t("told"), t(entry.state.handlerTold ? "toldYes" : "toldNo")]];
  page(hearing.day + " " + hearing.times, h("p", { class: "k-muted" }, hearing.caseNo + " · " + hearing.cause), h("p", {}, h("a", { href: "#", id: "back" }, t("back"))),
    entry.conflicts && entry.conflicts.length ? conflicts(entry) : null,
    entry.refused && notice("error", h("p", {}, entry.refused)),
    entry.state.state === "SUBMITTED" ? notice("ok", h("p", { id: "submitted" }, t("submitted")))
      : [h("dl", { class: "k-dl l-box" }, facts.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])),
        logForm(entry, { changed: () => changed(entry), addPhoto: (file) => addPhoto(entry, file), photos: photosOf(entry), submit: () => submit(entry) }),
        h("p", {}, h("button", { type: "button", class: "ui-button ui-button-danger k-sm", id: "drop", onclick: () => drop(entry) }, t("drop")))],
    where());
}

async function addPhoto(entry, file) {
  const photo = { id: crypto.randomUUID(), name: file.name || "photo.jpg", type: file.type, content: await file.arrayBuffer() };
  if (state.vault) { await state.vault.keepPhoto(photo.id, entry.id, photo.name, photo.type, photo.content); } else {
    state.photos.set(entry.id, [...(state.photos.get(entry.id) || []), photo]);
  }
  changed(entry);
}

async function submit(entry) {
  entry.submit = true;
  await keep(entry);
  await send(entry);
  show();
}

/** Takes one log off the device; what was not sent is gone, so that is asked first, in place. */
async function drop(entry) {
  const button = document.getElementById("drop");
  if (server.pending(entry) && !button.dataset.sure) { button.dataset.sure = "1"; button.textContent = t("dropSure"); return; }
  if (state.vault) { await state.vault.forget(entry.id); }
  state.entries.delete(entry.id);
  state.said = t("dropped");
  location.hash = "";
}

// ---- what was changed in two places
function conflicts(entry) {
  const shown = (path, value) => {
    if (value === null || value === undefined) { return t("nothing"); }
    if (path.startsWith("note:")) { return clock(value.at) + " " + say("NoteKind." + value.kind) + "：" + value.words; }
    if (path.startsWith("mark:")) { return value.answer === "VALUE" ? optionText(entry, path.slice(5), value.value) : t("answer." + value.answer); }
    if (path === "outcome") { return say("VisitOutcome." + value); }
    if (path === "lawyer") { return say("LawyerSeen." + value); }
    if (path.endsWith("At")) { return clock(value); }
    if (path === "obstacles") { return value.map((one) => say("ObstacleKind." + one.kind) + " " + (one.words || "")).join("；") || t("nothing"); }
    return typeof value === "boolean" ? t(value ? "yes" : "no") : value;
  };
  const name = (path) => path.startsWith("note:") ? t("field.note") : path.startsWith("mark:") ? path.slice(5) : t("field." + path);
  const take = async (conflict, value) => {
    choose(entry.log, conflict.path, value);
    entry.conflicts = entry.conflicts.filter((one) => one !== conflict);
    await keep(entry);
    if (!entry.conflicts.length) { await send(entry); }
    show();
  };
  return h("section", { class: "l-conflicts", id: "conflicts", "aria-labelledby": "h-conflicts" }, h("h2", { id: "h-conflicts" }, t("conflicts")), h("p", {}, t("conflictsText")),
    entry.conflicts.map((conflict) => h("div", { class: "l-conflict" }, h("h3", {}, name(conflict.path)),
      h("div", {}, h("b", {}, t("here")), h("p", { lang: "zh-CN" }, shown(conflict.path, conflict.mine)), h("button", { type: "button", class: "ui-button ui-button-outlined k-sm l-mine", onclick: () => take(conflict, conflict.mine) }, t("takeHere"))),
      h("div", {}, h("b", {}, t("there")), h("p", { lang: "zh-CN" }, shown(conflict.path, conflict.theirs)), h("button", { type: "button", class: "ui-button ui-button-outlined k-sm l-theirs", onclick: () => take(conflict, conflict.theirs) }, t("takeThere"))))));
}

function optionText(entry, code, value) {
  const item = entry.state.items.find((one) => one.code === code);
  const option = item && item.options.find((one) => one.code === value);
  return option ? option.texts[texts.tag] : value;
}

// ---- where everything is, at the bottom
function bar() {
  const entry = state.open;
  const parts = [h("span", { class: "l-net " + (state.online ? "is-on" : "is-off"), id: "net" }, t(state.online ? state.signedIn ? "online" : "onlineOut" : "offlineShort"))];
  if (entry && entry.state.state !== "SUBMITTED") {
    const waits = server.pending(entry);
    parts.push(h("span", { id: "saved", "data-sent": String(!waits) }, waits
      ? state.vault ? entry.savedAt ? t("savedHere", clock(entry.savedAt, true)) : t("savedBefore") : t("notKept")
      : t("savedThere")));
    const gaps = missing(entry);
    if (entry.submit) { parts.push(h("span", {}, t("submitLater"))); } else if (gaps.length) { parts.push(h("span", { class: "k-muted" }, t("gaps", gaps.length))); }
  }
  document.getElementById("bar").replaceChildren(...parts);
}

// ---- from here on by itself
addEventListener("hashchange", route);
addEventListener("online", sendAll);
addEventListener("offline", () => { state.online = false; bar(); });
setInterval(sendAll, RESEND);
if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("sw.js").then(() => navigator.serviceWorker.ready).then(() => { document.documentElement.dataset.kept = "true"; }).catch(() => { /* then the page needs the network */ });
}
if (navigator.storage && navigator.storage.persist) { navigator.storage.persist(); }
start();
