// Runs in every browser, however old: those that lack what the pages are drawn with get a plain page that says so.
if (!(window.CSS && CSS.supports && CSS.supports("selector(:has(a))") && window.fetch && window.URL)) {
  window.location.replace("/errors/browser");
}
