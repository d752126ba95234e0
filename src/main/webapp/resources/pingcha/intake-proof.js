// The proof of work of the public pages: finds the number that the server hid, by trying, a few milliseconds at a time.
// A loop of its own and not SubtleCrypto: one call of that takes longer than many of these short digests together, and a
// plain-HTTP page has no SubtleCrypto at all.
(function () {
  "use strict";

  const K = new Int32Array(64);
  const START = new Int32Array(8);
  for (let n = 2, found = 0; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) { if (n % d === 0) { prime = false; break; } }
    if (prime) {
      if (found < 8) { START[found] = (Math.sqrt(n) % 1) * 4294967296 | 0; }
      K[found] = (Math.cbrt(n) % 1) * 4294967296 | 0;
      found++;
    }
  }

  const w = new Int32Array(64);
  function put(text, from) {
    for (let i = 0; i < text.length; i++) { w[from + i >> 2] |= text.charCodeAt(i) << (24 - (from + i & 3) * 8); }
    return from + text.length;
  }
  // SHA-256 of the one block that stands in w, as eight words.
  function digest(out) {
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ (x >>> 3)) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ (y >>> 10)) | 0;
    }
    let a = START[0], b = START[1], c = START[2], d = START[3], e = START[4], f = START[5], g = START[6], h = START[7];
    for (let i = 0; i < 64; i++) {
      const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + K[i] + w[i] | 0;
      const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    out[0] = START[0] + a | 0; out[1] = START[1] + b | 0; out[2] = START[2] + c | 0; out[3] = START[3] + d | 0;
    out[4] = START[4] + e | 0; out[5] = START[5] + f | 0; out[6] = START[6] + g | 0; out[7] = START[7] + h | 0;
  }

  // Gives the proof for a challenge, or null where there is none.
  function solve(challenge) {
    const parts = challenge.split(".");
    const most = Number(parts[1]);
    const wanted = parts[3].match(/.{8}/g).map(function (word) { return parseInt(word, 16) | 0; });
    const found = new Int32Array(8);
    w.fill(0);
    const start = put(parts[2] + ".", 0);
    const salt = w.slice(0, 16);
    return new Promise(function (done) {
      let number = 0;
      (function some() {
        const until = Date.now() + 12;
        while (Date.now() < until) {
          for (let i = 0; i < 200; i++, number++) {
            if (number > most) { done(null); return; }
            w.set(salt);
            // At most 55 characters: the rest of the one block is a single bit, zeros, and how many bits were written.
            w[15] = put(String(number), start) * 8;
            w[w[15] >> 5] |= 0x80 << (24 - (w[15] >> 3 & 3) * 8);
            digest(found);
            if (found[0] === wanted[0] && found.every(function (word, at) { return word === wanted[at]; })) { done(challenge + "." + number); return; }
          }
        }
        setTimeout(some, 0);
      })();
    });
  }

  // A proof at the price of the moment; null where the server cannot be asked. Never fails.
  window.pingchaProof = function () {
    return fetch("/api/v1/complaints/challenge", { credentials: "same-origin", cache: "no-store" })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (asked) { return asked ? solve(asked.challenge) : null; })
      .catch(function () { return null; });
  };
})();
