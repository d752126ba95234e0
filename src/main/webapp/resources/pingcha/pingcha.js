// What every page does: keep a list's state in its address, warn before the time runs out, open the phone's drawer.
(function () {
  "use strict";

  // A table's page and order stand in the address, so that every state can be bookmarked and reloaded.
  function remember(widget) {
    const url = new URL(location.href);
    const page = widget.paginator ? widget.paginator.getCurrentPage() + 1 : 1;
    if (page > 1) { url.searchParams.set("page", page); } else { url.searchParams.delete("page"); }
    const sorted = widget.jq.find("thead th[data-sort][aria-sort]").filter(function () {
      return this.getAttribute("aria-sort") === "ascending" || this.getAttribute("aria-sort") === "descending";
    }).first();
    if (sorted.length) {
      url.searchParams.set("sort", sorted.attr("data-sort"));
      url.searchParams.set("dir", sorted.attr("aria-sort") === "descending" ? "desc" : "asc");
    }
    history.replaceState(null, "", url);
  }

  if (window.PrimeFaces) {
    $(document).on("pfAjaxComplete", function () {
      Object.values(PrimeFaces.widgets).forEach(function (widget) {
        if (widget.cfg && widget.jq && widget.jq.hasClass("k-table") && widget.paginator) { remember(widget); }
      });
    });
  }

  // Idle time-out: told two minutes before, and again when it is over. Drafts are saved as they are typed.
  const main = document.querySelector("main[data-idle]");
  const notice = document.getElementById("idle");
  if (main && notice && Number(main.dataset.idle) > 0) {
    const limit = Number(main.dataset.idle) * 1000;
    let last = Date.now();
    const touched = function () { last = Date.now(); notice.hidden = true; };
    $(document).on("pfAjaxComplete", touched);
    document.getElementById("idle-stay").addEventListener("click", function () {
      fetch("/identity/me", { method: "HEAD", credentials: "same-origin" }).then(touched);
    });
    setInterval(function () {
      const left = limit - (Date.now() - last);
      if (left <= 0) {
        location.href = "/signin?expired=true&from=" + encodeURIComponent(location.pathname + location.search);
      } else if (left < 120000) {
        notice.hidden = false;
      }
    }, 5000);
  }

  // A click beside an open menu closes it; so does Escape.
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.k-menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
    if (location.hash === "#nav" && !event.target.closest("#nav")) { location.hash = ""; }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.k-menu[open]").forEach(function (menu) { menu.open = false; menu.querySelector("summary").focus(); });
    }
  });
  document.documentElement.classList.add("k-ready");
})();
