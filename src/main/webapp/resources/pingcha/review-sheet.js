// The page link of a deduction opens that page in the viewer beside it.
(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[data-doc]");
    if (link && window.pingcha && window.pingcha.viewer) {
      window.pingcha.viewer.open(link.dataset.doc, Number(link.dataset.page) || 1);
      event.preventDefault();
    }
  });
})();
