// The link's secret stands after # and never reaches a server by itself: it is put into the form, taken out of the
// address, and sent once.
(function () {
  "use strict";
  const token = location.hash.slice(1);
  if (!/^[A-Za-z0-9_-]{16,64}$/.test(token)) { return; }
  history.replaceState(null, "", location.pathname);
  const field = document.getElementById("token") || document.getElementById("fresh");
  const button = document.getElementById("open") || document.getElementById("freshOpen");
  if (field && button) {
    field.value = token;
    button.click();
  }
})();
