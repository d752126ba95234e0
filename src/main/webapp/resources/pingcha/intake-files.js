// Files chosen on the public pages: looked at before they are sent, listed with their sizes, taken off one by one.
// The server looks at their content again.
(function () {
  "use strict";

  const LARGEST = 50 * 1024 * 1024;
  const MOST = 10;
  const KINDS = [[0x25, 0x50, 0x44, 0x46], [0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [0x50, 0x4b, 3, 4]];

  function words(text, value) { return text.replace("{0}", value); }

  function size(bytes) { return bytes < 1048576 ? Math.max(1, Math.round(bytes / 1024)) + " KB" : (bytes / 1048576).toFixed(1) + " MB"; }

  // Why a file cannot be taken; null where it can.
  function fault(box, file) {
    if (file.size > LARGEST) { return Promise.resolve(box.dataset.large); }
    if (file.size === 0) { return Promise.resolve(box.dataset.empty); }
    return file.slice(0, 8).arrayBuffer().then(function (head) {
      const bytes = new Uint8Array(head);
      return KINDS.some(function (kind) { return kind.every(function (byte, at) { return bytes[at] === byte; }); }) ? null : box.dataset.kind;
    }, function () { return box.dataset.empty; });
  }

  document.querySelectorAll("[data-files]").forEach(function (box) {
    const input = box.querySelector("input[type=file]");
    const list = box.querySelector("[data-chosen]");
    const said = box.querySelector("[data-refused]");
    let chosen = [];
    if (typeof DataTransfer !== "function") { return; }

    function show() {
      const kept = new DataTransfer();
      list.replaceChildren.apply(list, chosen.map(function (file, at) {
        kept.items.add(file);
        const row = document.createElement("li");
        row.className = "k-file";
        const name = document.createElement("span");
        name.textContent = file.name;
        const note = document.createElement("span");
        note.className = "k-note-label";
        note.textContent = size(file.size);
        const off = document.createElement("button");
        off.type = "button";
        off.className = "ui-button ui-button-flat k-sm";
        off.textContent = box.dataset.off;
        off.setAttribute("aria-label", box.dataset.off + " " + file.name);
        off.addEventListener("click", function () { chosen.splice(at, 1); show(); input.focus(); });
        row.append(name, note, off);
        return row;
      }));
      input.files = kept.files;
    }

    input.addEventListener("change", function () {
      const fresh = Array.from(input.files).filter(function (file) {
        return !chosen.some(function (old) { return old.name === file.name && old.size === file.size && old.lastModified === file.lastModified; });
      });
      Promise.all(fresh.map(function (file) { return fault(box, file); })).then(function (faults) {
        const refused = [];
        fresh.forEach(function (file, at) {
          const why = faults[at] || (chosen.length >= MOST ? box.dataset.many : null);
          if (why) { refused.push(words(why, file.name)); } else { chosen.push(file); }
        });
        said.replaceChildren.apply(said, refused.map(function (text) {
          const line = document.createElement("p");
          line.textContent = text;
          return line;
        }));
        said.hidden = refused.length === 0;
        show();
      });
    });
  });
})();
