// The register page keeps what is typed after each pause, and prints the receipt.
(function () {
  "use strict";
  const PAUSE = 600;

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) { window.print(); }
  });

  const form = document.querySelector("form[data-keep]");
  if (!form) { return; }
  const button = document.getElementById(form.dataset.keep);
  const answers = jQuery(document);
  let waiting = null;
  let place = null;

  // A button that is still at the last keeping takes no click: what was typed meanwhile waits for the next turn.
  const keep = function () {
    if (button.disabled) { waiting = setTimeout(keep, PAUSE); } else { button.click(); }
  };
  // By jQuery, which alone tells of a tick that is set by its label.
  jQuery(form).on("input change", function () {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  });
  document.addEventListener("submit", function () { clearTimeout(waiting); });

  // The people are drawn anew by the answer to what is pressed among them: until then nothing is typed there and lost.
  const people = function () { return document.getElementById("who"); };
  answers.on("pfAjaxSend", function (event, request, call) {
    clearTimeout(waiting); // Every call of this page keeps the whole form.
    place = document.activeElement.id;
    people().inert = people().contains(document.getElementById(PrimeFaces.ajax.Utils.getSourceId(call)));
  });
  // The next field gets the focus, unless the person has gone to another one meanwhile.
  answers.on("pfAjaxComplete", function (event, request, call, answer) {
    people().inert = false;
    const next = document.getElementById(answer && answer.next || place);
    if (next && document.activeElement === document.body) { next.focus(); }
  });
})();
