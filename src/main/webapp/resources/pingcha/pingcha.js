// What every page does: let a form wait for the calls before it, keep a list's state in its address, warn before the time runs out, open the phone's drawer.
(function () {
  "use strict";

  // jQuery is there only where a page has a component of PrimeFaces: an error page has none.
  const afterAjax = function (work) { if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", work); } };

  // What waits for a pause in typing goes along with the form: a call of its own afterwards would come too late.
  const dropWaiting = function (form) {
    Object.entries(PrimeFaces.ajax.Queue.delays).forEach(function (one) {
      if (form.elements[one[0]]) { clearTimeout(one[1].timeout); }
    });
  };
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSend", function (event, request, call) {
      const source = document.getElementById(PrimeFaces.ajax.Utils.getSourceId(call));
      if (source && source.form && source.type === "submit") { dropWaiting(source.form); }
    });
  }

  // A form that is sent whole waits for the calls of its page: the server would work on both at once, on the same values, and
  // the older could win. What is pressed twice meanwhile is sent once.
  const PATIENCE = 20000;
  let held = false;
  const still = function (part) { return part && !part.isConnected ? document.getElementById(part.id) : part; };
  const sendLater = function (calls, form, button, until) {
    if (!calls.isEmpty() && Date.now() < until) {
      setTimeout(sendLater, 50, calls, form, button, until);
      return;
    }
    held = false;
    calls.abortAll();
    const whole = still(form), pressed = still(button);
    if (whole && (pressed || !button)) { whole.requestSubmit(pressed); }
  };
  document.addEventListener("submit", function (event) {
    const calls = window.PrimeFaces && PrimeFaces.ajax && PrimeFaces.ajax.Queue;
    if (event.defaultPrevented || !calls || !event.target.requestSubmit) { return; }
    dropWaiting(event.target);
    if (calls.isEmpty()) { return; }
    event.preventDefault();
    if (!held) {
      held = true;
      sendLater(calls, event.target, event.submitter, Date.now() + PATIENCE);
    }
  });

  // A list's page and order stand in the address, so that every state can be bookmarked and reloaded.
  afterAjax(function (event, xhr, settings, args) {
    if (!args || !args.listPage) { return; }
    const url = new URL(location.href);
    const set = function (name, value) { if (value) { url.searchParams.set(name, value); } else { url.searchParams.delete(name); } };
    set("page", args.listPage > 1 ? args.listPage : null);
    set("sort", args.listSort);
    set("dir", args.listSort ? args.listDir : null);
    history.replaceState(null, "", url);
  });

  // A choice of language, colours or size leaves everything else of the address as it is.
  document.addEventListener("click", function (event) {
    const choice = event.target.closest("a[data-choice]");
    if (!choice || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    const url = new URL(location.pathname + location.search, location.origin);
    new URL(choice.href).searchParams.forEach(function (value, name) { url.searchParams.set(name, value); });
    location.assign(url);
  });

  // On a phone a row is a card: its cells then need their column's name beside them, and rows the role that blocks lose.
  function dress() {
    document.querySelectorAll(".k-table table").forEach(function (table) {
      const heads = table.querySelectorAll("thead th");
      table.querySelectorAll("tbody tr").forEach(function (row) {
        row.setAttribute("role", "row");
        Array.prototype.forEach.call(row.cells, function (cell, index) {
          cell.classList.toggle("k-void", !(cell.querySelector(".k-cell") || cell).textContent.trim() && !cell.querySelector("input, button, progress"));
          if (!heads[index] || cell.colSpan > 1 || cell.querySelector(".ui-column-title, .ui-chkbox")) { return; }
          const title = document.createElement("span");
          title.className = "ui-column-title";
          title.textContent = heads[index].textContent;
          if (!cell.querySelector(":scope > .k-cell")) {
            const whole = document.createElement("span");
            whole.className = "k-cell";
            whole.append.apply(whole, cell.childNodes);
            cell.append(whole);
          }
          cell.prepend(title);
        });
      });
    });
  }
  dress();
  afterAjax(dress);

  // What few need at once, or takes longer to count than the page to show, is fetched when the page stands; where that fails, the page does without.
  const fetched = function (address, use) {
    fetch(address, { credentials: "same-origin" }).then(function (answer) { return answer.ok && !answer.redirected ? answer.text().then(use) : null; }).catch(function () { /* Asked for again with the next page. */ });
  };
  document.querySelectorAll("details[data-load]").forEach(function (menu) {
    menu.addEventListener("toggle", function () {
      if (!menu.open) { return; }
      fetched(menu.dataset.load, function (text) { menu.querySelector(".k-loaded").innerHTML = text; });
      // What can be kept is the list as it is on show, and that is what the address says.
      menu.querySelectorAll("a.k-keep").forEach(function (link) {
        const kept = new URL(link.href);
        kept.searchParams.set("at", location.search.slice(1));
        link.href = kept.pathname + kept.search;
      });
    });
  });
  document.querySelectorAll("[data-counts]").forEach(function (tabs) {
    fetched(tabs.dataset.counts, function (text) {
      new DOMParser().parseFromString(text, "text/html").querySelectorAll("data").forEach(function (count) {
        const place = tabs.querySelector("[data-count='" + count.value + "']");
        if (place) { place.textContent = count.textContent; }
      });
    });
  });

  // Idle time-out: told two minutes before, and again when it is over. Drafts are saved as they are typed.
  const main = document.querySelector("main[data-idle]");
  const notice = document.getElementById("idle");
  if (main && notice && Number(main.dataset.idle) > 0) {
    const limit = Number(main.dataset.idle) * 1000;
    let last = Date.now();
    const touched = function () { last = Date.now(); notice.hidden = true; };
    afterAjax(touched);
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

  // What gets the focus does not stand under what stays in sight: the page scrolls as far as that is high, however it wraps.
  [[".k-secnav", "--above"], [".k-total", "--below"]].forEach(function (one) {
    const bar = document.querySelector(one[0]);
    if (bar && window.ResizeObserver) {
      new ResizeObserver(function () { document.documentElement.style.setProperty(one[1], bar.offsetHeight + "px"); }).observe(bar);
    }
  });

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
