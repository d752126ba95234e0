// The register page keeps what is typed after each pause, and prints the receipt.
(function () {
  "use strict";
  const PAUSE = 600;
  let waiting = null;

  const later = function (event) {
    const form = event.target.closest("form[data-keep]");
    if (!form || event.target.type === "submit") { return; }
    clearTimeout(waiting);
    waiting = setTimeout(function () { document.getElementById(form.dataset.keep).click(); }, PAUSE);
  };
  document.addEventListener("input", later);
  document.addEventListener("change", later);
  document.addEventListener("submit", function () { clearTimeout(waiting); });
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) { window.print(); }
  });
})();
