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

  // What is typed while an answer is on its way stays: the page is always newer than the server's view of it.
  let typed = new Map();
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.shouldSwap && event.detail.target.id === 'questions') {
      typed = new Map([...event.detail.target.querySelectorAll('input:not([type=file]):not([type=hidden]), textarea, select')]
        .filter(input => input.id).map(input => [input.id, {value: input.value, checked: input.checked}]));
    }
  });
  document.addEventListener('htmx:afterSwap', () => {
    typed.forEach((was, id) => {
      const input = document.getElementById(id);
      if (input && input.type !== 'file') {
        if (input.type === 'radio' || input.type === 'checkbox') input.checked = was.checked; else input.value = was.value;
      }
    });
    typed = new Map();
  });

  // A file that is too heavy is refused before it leaves, so that nothing else on the page is lost.
  const HEAVIEST = 10 * 1024 * 1024;
  document.addEventListener('change', event => {
    const input = event.target;
    if (input.type !== 'file') return;
    input.parentElement.querySelector('.gu-error.is-heavy')?.remove();
    const heavy = [...input.files].find(file => file.size > HEAVIEST);
    if (heavy) {
      const refusal = document.createElement('p');
      refusal.className = 'gu-error is-heavy';
      refusal.setAttribute('role', 'alert');
      refusal.textContent = document.querySelector('meta[name=gu-heavy]').content.replace('%F', () => heavy.name);
      input.before(refusal);
      input.value = '';
    }
  }, true);

  // The server has kept what was typed: say when.
  document.addEventListener('gu-saved', () => {
    const saved = document.getElementById('enregistre');
    const now = new Date();
    if (saved) {
      saved.querySelector('span').textContent = saved.dataset.text.replace('%H', now.getHours()).replace('%M', String(now.getMinutes()).padStart(2, '0'));
    }
  });
})();
