// What a browser with scripts does better. Every page works without it.
(() => {
  const toErrors = root => (root.isConnected ? root : document).querySelector('.gu-errors')?.focus(); // the place itself may have been replaced
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

  // A page is sent once the answer it is waiting for is there: of two at once the older one could be kept last.
  let waiting = null;
  const isBusy = form => form.matches('[hx-post].htmx-request');
  document.addEventListener('submit', event => {
    if (!isBusy(event.target)) return;
    event.preventDefault();
    waiting = {form: event.target, name: event.submitter?.name, value: event.submitter?.value};
  });
  document.addEventListener('htmx:afterRequest', () => setTimeout(() => {
    if (!waiting || isBusy(waiting.form)) return;
    const {form, name, value} = waiting;
    waiting = null;
    form.requestSubmit([...form.querySelectorAll('button')].find(one => one.name === name && one.value === value));
  }));

  // A list that depends on another offers only what goes with it; a choice made there first says what stands above it.
  const narrow = field => {
    const lists = [...field.querySelectorAll('select')];
    lists.slice(1).forEach((list, at) => {
      const above = lists.slice(0, at + 1).map(one => one.value).filter(Boolean).pop() || '';
      list.querySelectorAll('optgroup').forEach(group => {
        const under = group.dataset.under;
        group.hidden = group.disabled = above !== '' && under !== above && !under.startsWith(above + ' > ');
      });
      if (list.selectedOptions[0]?.parentElement.disabled) list.value = '';
    });
  };
  const narrowAll = () => document.querySelectorAll('[data-linked]').forEach(narrow);
  document.addEventListener('DOMContentLoaded', narrowAll);
  document.addEventListener('htmx:afterSwap', narrowAll);
  document.addEventListener('change', event => {
    const field = event.target.closest('[data-linked]');
    if (!field) return;
    const lists = [...field.querySelectorAll('select')];
    const path = event.target.value.split(' > ');
    lists.slice(0, lists.indexOf(event.target)).forEach((list, at) => {
      if (event.target.value) list.value = path.slice(0, at + 1).join(' > ');
    });
    narrow(field);
  }, true);

  // A file that is too heavy is refused before it leaves, so that nothing else on the page is lost.
  const HEAVIEST = 10 * 1024 * 1024;
  document.addEventListener('change', event => {
    const input = event.target;
    if (input.type !== 'file') return;
    input.parentElement.querySelector('.gu-error.is-heavy')?.remove();
    const most = input.dataset.most ? input.dataset.most * 1024 * 1024 : HEAVIEST;
    const heavy = [...input.files].find(file => file.size > most);
    if (heavy) {
      const refusal = document.createElement('p');
      refusal.className = 'gu-error is-heavy';
      refusal.setAttribute('role', 'alert');
      refusal.textContent = input.dataset.heavy ?? document.querySelector('meta[name=gu-heavy]').content.replace('%F', () => heavy.name);
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
