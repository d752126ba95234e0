// Three versions of one log: what was read, what was written here, what was saved elsewhere meanwhile. Pure.
const PLAIN = ["outcome", "lawyer", "actualLawyer", "startedAt", "endedAt", "present", "irregular", "irregularity", "obstacles"];

export const same = (a, b) => canonical(a) === canonical(b);

function canonical(value) {
  if (Array.isArray(value)) { return "[" + value.map(canonical).join(",") + "]"; }
  if (value && typeof value === "object") {
    return "{" + Object.keys(value).filter((key) => value[key] !== null && value[key] !== undefined).sort().map((key) => key + ":" + canonical(value[key])).join(",") + "}";
  }
  return JSON.stringify(value === undefined || value === "" ? null : value);
}

/** An empty log. */
export const blank = () => ({ outcome: null, lawyer: null, actualLawyer: null, startedAt: null, endedAt: null, present: null, irregular: false,
  irregularity: null, obstacles: [], notes: [], marks: {} });

const byId = (notes) => Object.fromEntries(notes.map((note) => [note.id, note]));

// What only one side changed is taken from that side; what both changed differently is a conflict, with this device's for now.
function one(path, base, mine, theirs, conflicts) {
  if (same(mine, theirs) || same(theirs, base)) { return mine; }
  if (same(mine, base)) { return theirs; }
  conflicts.push({ path, mine, theirs });
  return mine;
}

/** {log, conflicts: [{path, mine, theirs}]}; a path is a field, note:<id> or mark:<code>. */
export function merge(base, mine, theirs) {
  const conflicts = [];
  const log = blank();
  PLAIN.forEach((name) => { log[name] = one(name, base[name], mine[name], theirs[name], conflicts); });
  const [b, m, t] = [byId(base.notes), byId(mine.notes), byId(theirs.notes)];
  new Set([...Object.keys(m), ...Object.keys(t)]).forEach((id) => {
    const kept = one("note:" + id, b[id] || null, m[id] || null, t[id] || null, conflicts);
    if (kept) { log.notes.push(kept); }
  });
  log.notes.sort((x, y) => x.at.localeCompare(y.at) || x.id.localeCompare(y.id));
  new Set([...Object.keys(mine.marks), ...Object.keys(theirs.marks)]).forEach((code) => {
    const kept = one("mark:" + code, base.marks[code] || null, mine.marks[code] || null, theirs.marks[code] || null, conflicts);
    if (kept) { log.marks[code] = kept; }
  });
  return { log, conflicts };
}

/** Puts one value of a conflict into the log. */
export function choose(log, path, value) {
  const [kind, id] = path.split(/:(.*)/);
  if (kind === "note") {
    log.notes = log.notes.filter((note) => note.id !== id).concat(value ? [value] : []).sort((x, y) => x.at.localeCompare(y.at));
  } else if (kind === "mark") {
    if (value) { log.marks[id] = value; } else { delete log.marks[id]; }
  } else {
    log[path] = value;
  }
}
