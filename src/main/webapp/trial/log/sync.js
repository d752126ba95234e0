// Talks to the server. A log is sent whole, on the revision that was read; what was saved elsewhere meanwhile is merged, and
// what was changed in both places differently is asked. Sent twice, it is one: the key names the content.
import { merge, same } from "./merge.js";

const API = "/api/v1/hearings";
const PATIENCE = 8000;

/** The network is not there; the person is not signed in; the server refuses, in words. */
export class Offline extends Error {}
export class SignedOut extends Error {}
export class Refused extends Error {}

let language = "zh-CN";
export function speak(lang) { language = lang; }

async function call(method, path, options = {}) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), options.patience || PATIENCE);
  let answer;
  try {
    answer = await fetch(API + path, { method, body: options.body, signal: patience.signal, cache: "no-store", redirect: "error",
      headers: { "Accept-Language": language, ...options.headers } });
  } catch (gone) {
    throw new Offline();
  } finally {
    clearTimeout(timer);
  }
  if (answer.status === 401) { throw new SignedOut(); }
  if (answer.status === 412) { return { changed: true }; }
  if (answer.status >= 500) { throw new Offline(); }
  if (!answer.ok) { throw new Refused((await answer.json().catch(() => ({}))).detail || String(answer.status)); }
  return answer.status === 204 ? {} : answer.json();
}

const json = { "Content-Type": "application/json" };
const at = (entry) => "/" + entry.state.hearing.id + "/observations/" + entry.id;

export const mine = () => call("GET", "/observations", { patience: 5000 });
export const read = (hearing, id) => call("GET", "/" + hearing + "/observations/" + id);
export const secretOf = async (device) => (await call("GET", "/observations/keys/" + device)).secret;
export const leaveSecret = (device, secret) => call("PUT", "/observations/keys/" + device, { headers: json, body: JSON.stringify({ secret }) });

/** Whether something here is not on the server yet. */
export const pending = (entry) => !same(entry.log, entry.base) || entry.submit;

/** Takes the server's state as the new ground to write on. */
export function ground(entry, state) {
  entry.state = state;
  entry.base = state.log;
}

/**
 * Sends what is pending; true where all of it arrived. keep() stores the entry after each step, so that a page closed half-way
 * goes on where it stopped.
 */
export async function send(entry, photos, keep) {
  if (entry.conflicts && entry.conflicts.length) { return false; }
  for (let tries = 0; !same(entry.log, entry.base) && tries < 4; tries++) {
    const sent = structuredClone(entry.log);
    if (!entry.sent || !same(entry.sent.log, sent)) {
      entry.before = entry.sent ? entry.sent.log : null;
      entry.sent = { key: crypto.randomUUID(), log: sent };
      await keep();
    }
    const answer = await call("PUT", at(entry), { headers: { ...json, "If-Match": `"${entry.state.revision}"`, "Idempotency-Key": entry.sent.key }, body: JSON.stringify({ log: sent }) });
    if (!answer.changed) {
      const untouched = same(entry.log, sent);
      ground(entry, answer);
      if (untouched) { entry.log = structuredClone(answer.log); }
      entry.sent = null;
      entry.before = null;
      await keep();
      continue;
    }
    const now = await read(entry.state.hearing.id, entry.id);
    // Where the answer to the content before this one was lost, it is what stands there: then nobody else wrote.
    const base = entry.before && same(entry.before, now.log) ? now.log : entry.base;
    const merged = merge(base, entry.log, now.log);
    ground(entry, now);
    entry.log = merged.log;
    entry.conflicts = merged.conflicts;
    entry.sent = null;
    entry.before = null;
    await keep();
    if (merged.conflicts.length) { return false; }
  }
  for (const photo of await photos.waiting()) {
    await call("PUT", at(entry) + "/photos/" + photo.id, { patience: 60000, headers: { "Content-Type": photo.type || "application/octet-stream", "X-File-Name": encodeURIComponent(photo.name) }, body: photo.content });
    await photos.sent(photo.id);
    if (!entry.state.photos.includes(photo.id)) { entry.state.photos.push(photo.id); await keep(); }
  }
  if (entry.submit && same(entry.log, entry.base)) {
    const answer = await call("POST", at(entry) + "/submission", { headers: { "If-Match": `"${entry.state.revision}"` } });
    if (answer.changed) { return false; }
    ground(entry, answer);
    entry.submit = false;
    await keep();
  }
  return !pending(entry);
}
