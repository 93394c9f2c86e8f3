// What a browser with scripts does better. Every page works without it.
(() => {
  const toErrors = root => root.querySelector?.('.gu-errors')?.focus();
  document.addEventListener('DOMContentLoaded', () => toErrors(document));
  document.addEventListener('htmx:afterSwap', event => toErrors(event.detail.target));

  // A refusal comes as a page that says why: show it in the place of the content.
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.getResponseHeader('HX-Retarget')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  // The server has kept what was typed: say when.
  document.addEventListener('gu-saved', () => {
    const saved = document.getElementById('enregistre');
    const now = new Date();
    if (saved) {
      saved.querySelector('span').textContent = saved.dataset.text.replace('%H', now.getHours()).replace('%M', String(now.getMinutes()).padStart(2, '0'));
    }
  });
})();
