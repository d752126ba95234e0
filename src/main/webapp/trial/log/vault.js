// What stays on this device, all of it encrypted: AES-GCM under a random key, which is itself wrapped twice. Once by the PIN
// (PBKDF2), for a courtroom without a network; once by a secret that only the server gives, to whoever has signed in. The
// fifth wrong PIN throws the first wrapping away, so that only signing in opens the drafts again.
export const MOST_WRONG = 5;
const ROUNDS = 600000;
const subtle = crypto.subtle;
const bytes = (length) => crypto.getRandomValues(new Uint8Array(length));

let database;

function request(made) {
  return new Promise((resolve, reject) => { made.onsuccess = () => resolve(made.result); made.onerror = () => reject(made.error); });
}

async function store(name, mode) {
  database = database || request(Object.assign(indexedDB.open("pingcha-log", 1), {
    onupgradeneeded() {
      this.result.createObjectStore("vaults", { keyPath: "person" });
      this.result.createObjectStore("logs", { keyPath: "id" });
      this.result.createObjectStore("photos", { keyPath: "id" });
    }
  }));
  return (await database).transaction(name, mode, { durability: "strict" }).objectStore(name);
}

const put = async (name, value) => request((await store(name, "readwrite")).put(value));
const get = async (name, key) => request((await store(name, "readonly")).get(key));
const all = async (name) => request((await store(name, "readonly")).getAll());
const remove = async (name, key) => request((await store(name, "readwrite")).delete(key));

async function keyOf(pin, salt) {
  const material = await subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  return subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, material, { name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
}

const secretKey = (secret) => subtle.importKey("raw", Uint8Array.from(atob(secret), (c) => c.charCodeAt(0)), "AES-GCM", false, ["wrapKey", "unwrapKey"]);

async function wrapped(key, under) {
  const iv = bytes(12);
  return { iv, key: await subtle.wrapKey("raw", key, under, { name: "AES-GCM", iv }) };
}

const unwrapped = (wrap, under, extractable) =>
  subtle.unwrapKey("raw", wrap.key, under, { name: "AES-GCM", iv: wrap.iv }, "AES-GCM", extractable, ["encrypt", "decrypt"]);

/** The people who have drafts on this device: [{person, name, locked}]. */
export async function owners() {
  return (await all("vaults")).map((vault) => ({ person: vault.person, name: vault.name, device: vault.device, locked: !vault.byPin }));
}

/** Six digits or more, and not the first ones that everybody tries. */
export function goodPin(pin) {
  return /^\d{6,12}$/.test(pin) && !/^(\d)\1+$/.test(pin) && !"01234567890123456789".includes(pin) && !"98765432109876543210".includes(pin);
}

class Vault {
  constructor(person, name, key) { this.person = person; this.name = name; this.key = key; }

  async seal(plain) {
    const iv = bytes(12);
    return { iv, data: await subtle.encrypt({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(this.person) }, this.key, plain) };
  }

  async unseal(sealed) {
    return subtle.decrypt({ name: "AES-GCM", iv: sealed.iv, additionalData: new TextEncoder().encode(this.person) }, this.key, sealed.data);
  }

  async keep(id, value) {
    await put("logs", { id: this.person + ":" + id, person: this.person, ...await this.seal(new TextEncoder().encode(JSON.stringify(value))) });
  }

  /** Every log of this person: [value]. */
  async logs() {
    const own = (await all("logs")).filter((entry) => entry.person === this.person);
    return Promise.all(own.map(async (entry) => JSON.parse(new TextDecoder().decode(await this.unseal(entry)))));
  }

  async keepPhoto(id, log, name, type, content) {
    await put("photos", { id, person: this.person, log, ...await this.seal(content), about: await this.seal(new TextEncoder().encode(JSON.stringify({ name, type }))) });
  }

  /** The photos of a log that were not sent yet: [{id, name, type, content}]. */
  async photos(log) {
    const own = (await all("photos")).filter((photo) => photo.person === this.person && photo.log === log);
    return Promise.all(own.map(async (photo) => ({ id: photo.id, content: await this.unseal(photo), ...JSON.parse(new TextDecoder().decode(await this.unseal(photo.about))) })));
  }

  async forgetPhoto(id) { await remove("photos", id); }

  async forget(id) {
    await remove("logs", this.person + ":" + id);
    for (const photo of (await all("photos")).filter((one) => one.person === this.person && one.log === id)) { await remove("photos", photo.id); }
  }
}

/** A new key, wrapped by this PIN and by a secret of which the server keeps the only copy: leave(device, secret) hands it over. */
export async function make(person, name, pin, leave) {
  const key = await subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  return rewrap(person, name, key, pin, leave);
}

async function rewrap(person, name, key, pin, leave) {
  const device = crypto.randomUUID();
  const secret = btoa(String.fromCharCode(...bytes(32)));
  await leave(device, secret);
  const salt = bytes(16);
  await put("vaults", { person, name, device, salt, wrong: 0, byPin: await wrapped(key, await keyOf(pin, salt)), bySecret: await wrapped(key, await secretKey(secret)) });
  return new Vault(person, name, key);
}

/** Opens with the PIN: {vault} or {left: tries} (0: locked until signed in). The try is counted before it is made. */
export async function openByPin(person, pin) {
  const kept = await get("vaults", person);
  if (!kept || !kept.byPin) { return { left: 0 }; }
  kept.wrong += 1;
  await put("vaults", kept);
  try {
    const key = await unwrapped(kept.byPin, await keyOf(pin, kept.salt), false);
    await put("vaults", { ...kept, wrong: 0 });
    return { vault: new Vault(person, kept.name, key) };
  } catch (wrong) {
    if (kept.wrong >= MOST_WRONG) { await put("vaults", { ...kept, byPin: null }); }
    return { left: Math.max(0, MOST_WRONG - kept.wrong) };
  }
}

/** Opens with the server's secret; where the PIN is gone, newPin sets another one. */
export async function openBySecret(person, secret) {
  const kept = await get("vaults", person);
  const key = await unwrapped(kept.bySecret, await secretKey(secret), true);
  return { vault: new Vault(person, kept.name, key), locked: !kept.byPin, newPin: (pin, leave) => rewrap(person, kept.name, key, pin, leave) };
}

/** Takes everything of this person off the device. */
export async function erase(person) {
  for (const name of ["logs", "photos"]) {
    for (const entry of (await all(name)).filter((one) => one.person === person)) { await remove(name, entry.id); }
  }
  await remove("vaults", person);
}
