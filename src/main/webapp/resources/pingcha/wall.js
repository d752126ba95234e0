// The wall fetches its own address again and takes over the figures; where that fails it says so and goes on trying. Where the
// session has ended the page is opened again, which leads to the sign-in.
(function () {
  "use strict";
  const main = document.getElementById("main");
  const stale = document.getElementById("stale");
  const full = document.getElementById("full");
  async function refresh() {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", headers: { "X-Wall": "refresh" } });
      if (answer.redirected) { location.reload(); return; }
      if (!answer.ok) { throw new Error(String(answer.status)); }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const id of ["wall", "asOf"]) { document.getElementById(id).replaceWith(document.importNode(page.getElementById(id), true)); }
      stale.hidden = true;
      main.dataset.refreshed = String(Number(main.dataset.refreshed || 0) + 1);
    } catch (failure) {
      stale.hidden = false;
    }
  }
  if (document.fullscreenEnabled) {
    full.hidden = false;
    full.addEventListener("click", () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  }
  setInterval(refresh, 1000 * Number(main.dataset.seconds));
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { refresh(); } });
})();
