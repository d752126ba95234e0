// The register page keeps what is typed after each pause, and prints the receipt.
(function () {
  "use strict";
  const PAUSE = 600;
  let waiting = null;

  // A button that is still at the last keeping takes no click: what was typed meanwhile waits for the next turn.
  const keep = function (button) {
    if (button.disabled) {
      waiting = setTimeout(keep, PAUSE, button);
    } else {
      button.click();
    }
  };
  const later = function (event) {
    const form = event.target.closest("form[data-keep]");
    if (!form || event.target.type === "submit") { return; }
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE, document.getElementById(form.dataset.keep));
  };
  document.addEventListener("input", later);
  document.addEventListener("change", later);
  document.addEventListener("submit", function () { clearTimeout(waiting); });
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) { window.print(); }
  });
})();
