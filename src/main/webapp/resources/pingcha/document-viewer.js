// Shows documents page by page beside a form, and takes new ones. Other scripts ask window.pingcha.viewer.
(function () {
  "use strict";

  const pingcha = window.pingcha = window.pingcha || {};
  const LARGEST = 50 * 1024 * 1024;
  const by = function (id) { return document.getElementById(id); };
  const fill = function (pattern) {
    const values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (all, i) { return values[i]; });
  };

  // ---- looking -------------------------------------------------------------------------------------------------
  const viewer = by("viewer");
  if (viewer) {
    const choice = by("viewer-doc"), sheet = by("viewer-sheet"), image = by("viewer-image"), field = by("viewer-page");
    const words = by("viewer-words"), note = by("viewer-note");
    let page = 1, zoom = 100;

    const option = function () { return choice.selectedOptions[0] || null; };
    const pages = function () { return option() ? Number(option().dataset.pages) : 0; };
    const address = function (uuid, n, ending) { return "/documents/" + uuid + "/pages/" + n + "." + ending; };

    const readOut = function () {
      if (!words.open || words.hidden) { return; }
      const wanted = address(choice.value, page, "txt");
      fetch(wanted, { credentials: "same-origin" }).then(function (answer) { return answer.ok ? answer.text() : ""; }).then(function (text) {
        if (wanted === address(choice.value, page, "txt")) { by("viewer-text").textContent = text || viewer.dataset.noText; }
      });
    };

    const show = function () {
      const count = pages(), some = option() !== null, shown = some && count > 0;
      page = Math.min(Math.max(1, page), Math.max(1, count));
      by("viewer-empty").hidden = some;
      by("viewer-download").hidden = !some || shown;
      by("viewer-tools").hidden = !some;
      image.hidden = words.hidden = !shown;
      note.hidden = true;
      choice.disabled = !some;
      field.value = page;
      field.disabled = !shown;
      by("viewer-of").textContent = fill(by("viewer-of").dataset.of, Math.max(count, 1));
      by("viewer-back").disabled = page <= 1;
      by("viewer-on").disabled = page >= count;
      if (!some) { return; }
      by("viewer-save").href = "/documents/" + choice.value;
      if (!shown) { return; }
      sheet.setAttribute("aria-label", fill(viewer.dataset.pageName, page));
      sheet.setAttribute("aria-busy", "true");
      image.alt = fill(viewer.dataset.alt, page, count);
      image.src = address(choice.value, page, "png");
      sheet.scrollTop = 0;
      by("viewer-text").textContent = "";
      readOut();
      const url = new URL(location.href);
      url.searchParams.set("doc", choice.value);
      url.searchParams.set("page", page);
      history.replaceState(history.state, "", url);
      viewer.dispatchEvent(new CustomEvent("pingcha:page", { bubbles: true, detail: pingcha.viewer.current() }));
    };

    const turn = function (to) { page = to; show(); };
    const scale = function (by) {
      zoom = Math.min(300, Math.max(50, zoom + by));
      image.style.width = zoom + "%";
      image.style.maxWidth = "none";
    };

    const add = function (about) {
      const made = document.createElement("option");
      made.value = about.uuid;
      made.textContent = about.removed ? fill(viewer.dataset.removed, about.label) : about.label;
      made.dataset.pages = about.pages;
      made.dataset.title = about.title;
      choice.append(made);
    };

    pingcha.viewer = {
      // What is on show, or null: { uuid, title, page, pages }.
      current: function () {
        return option() === null ? null : { uuid: choice.value, title: option().dataset.title, page: page, pages: pages() };
      },
      // Shows a page; also of a document that was taken off the list, since a deduction may cite it.
      open: function (uuid, n) {
        const go = function () { choice.value = uuid; turn(Number(n) || 1); };
        if (Array.prototype.some.call(choice.options, function (o) { return o.value === uuid; })) {
          go();
          return Promise.resolve();
        }
        return fetch("/documents/" + encodeURIComponent(uuid) + "/about", { credentials: "same-origin" }).then(function (answer) {
          if (!answer.ok) { throw new Error("There is no such document"); }
          return answer.json();
        }).then(function (about) { add(about); go(); }).catch(function () {
          note.textContent = viewer.dataset.broken;
          note.hidden = false;
        });
      }
    };

    choice.addEventListener("change", function () { turn(1); });
    by("viewer-back").addEventListener("click", function () { turn(page - 1); });
    by("viewer-on").addEventListener("click", function () { turn(page + 1); });
    by("viewer-smaller").addEventListener("click", function () { scale(-25); });
    by("viewer-larger").addEventListener("click", function () { scale(25); });
    field.addEventListener("change", function () { turn(parseInt(field.value, 10) || page); });
    field.addEventListener("keydown", function (event) {
      // Enter goes to the page; it must not send the form that the viewer may stand in.
      if (event.key === "Enter") { event.preventDefault(); turn(parseInt(field.value, 10) || page); }
    });
    sheet.addEventListener("keydown", function (event) {
      if (event.target === sheet && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
        event.preventDefault();
        turn(page + (event.key === "ArrowRight" ? 1 : -1));
      }
    });
    words.addEventListener("toggle", readOut);
    image.addEventListener("load", function () {
      sheet.removeAttribute("aria-busy");
      if (page < pages()) { new Image().src = address(choice.value, page + 1, "png"); }
    });
    image.addEventListener("error", function () {
      sheet.removeAttribute("aria-busy");
      image.hidden = true;
      note.textContent = viewer.dataset.broken;
      note.hidden = false;
    });
    if (by("viewer-cite")) {
      by("viewer-cite").addEventListener("click", function () {
        document.dispatchEvent(new CustomEvent("pingcha:cite", { detail: pingcha.viewer.current() }));
      });
    }
    document.addEventListener("click", function (event) {
      const link = event.target.closest("a[data-doc]");
      if (link) { event.preventDefault(); pingcha.viewer.open(link.dataset.doc, link.dataset.page); }
    });
    document.addEventListener("pingcha:uploaded", function (event) {
      event.detail.forEach(add);
      if (event.detail.length) { pingcha.viewer.open(event.detail[0].uuid, 1); }
    });

    const asked = new URL(location.href).searchParams;
    if (asked.get("doc")) { show(); pingcha.viewer.open(asked.get("doc"), asked.get("page")); } else { show(); }
  }

  // ---- adding --------------------------------------------------------------------------------------------------
  const send = function (box, file, row) {
    return new Promise(function (done) {
      const state = row.querySelector(".k-upload-state"), bar = row.querySelector("progress");
      const fail = function (why) { bar.remove(); row.classList.add("is-bad"); state.textContent = why; done(null); };
      if (file.size > LARGEST) { fail(box.dataset.tooLarge); return; }
      const request = new XMLHttpRequest();
      const volume = box.querySelector("[name=volume]:checked, select");
      request.open("POST", box.dataset.upload + (volume && volume.value ? "?volume=" + volume.value : ""));
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
      request.upload.addEventListener("progress", function (event) {
        if (event.lengthComputable) { bar.value = event.loaded / event.total; }
      });
      request.addEventListener("load", function () {
        let answer = null;
        try { answer = JSON.parse(request.responseText); } catch (e) { answer = null; }
        if (request.status === 201 && answer) {
          bar.remove();
          row.classList.add("is-good");
          state.textContent = box.dataset.done;
          done(answer);
        } else {
          fail(answer && answer.detail ? answer.detail : box.dataset.failed);
        }
      });
      request.addEventListener("error", function () { fail(box.dataset.failed); });
      request.send(file);
    });
  };

  const row = function (box, file) {
    const made = document.createElement("li"), name = document.createElement("span"), bar = document.createElement("progress");
    const state = document.createElement("span");
    name.textContent = file.name;
    bar.className = "ui-progressbar";
    bar.max = 1;
    bar.setAttribute("aria-label", file.name);
    state.className = "k-upload-state";
    state.textContent = box.dataset.waiting;
    made.append(name, bar, state);
    return made;
  };

  // One after the other, each on its own: a file that is refused leaves the others.
  document.addEventListener("change", function (event) {
    const box = event.target.closest("[data-upload]");
    if (!box || event.target.type !== "file" || !event.target.files.length) { return; }
    const files = Array.from(event.target.files);
    const list = box.querySelector(".k-upload-list") || by("viewer-upload-list");
    list.replaceChildren();
    const rows = files.map(function (file) { const made = row(box, file); list.append(made); return made; });
    const taken = [];
    event.target.disabled = true;
    files.reduce(function (before, file, i) {
      return before.then(function () { return send(box, file, rows[i]); }).then(function (about) { if (about) { taken.push(about); } });
    }, Promise.resolve()).then(function () {
      event.target.disabled = false;
      event.target.value = "";
      document.dispatchEvent(new CustomEvent("pingcha:uploaded", { detail: taken }));
      const refresh = box.dataset.refresh ? by(box.dataset.refresh) : null;
      if (refresh && taken.length) { refresh.click(); }
    });
  });
})();
