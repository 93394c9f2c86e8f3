// What a browser with scripts does better for whoever makes forms. Every screen works without it.
(() => {
  document.documentElement.classList.add('gu-scripts');

  // The plan stays where it was, and nobody loses their place when the screen is drawn anew.
  let scrolled = 0;
  let where = '';
  const list = () => document.getElementById('plan-liste');
  document.addEventListener('htmx:beforeSwap', () => {
    scrolled = list()?.scrollTop ?? 0;
    where = frame()?.contentWindow?.scrollY ?? 0;
  });
  // Moves the plan alone, never the page around it.
  const reveal = plan => {
    const here = plan.getBoundingClientRect();
    const current = plan.querySelector('[aria-current]')?.getBoundingClientRect();
    if (current && (current.top < here.top || current.bottom > here.bottom)) {
      plan.scrollTop += current.top - here.top - plan.clientHeight / 2;
    }
  };

  // On a phone the plan stays folded above what one works on.
  const fold = () => {
    const plan = document.getElementById('plan-pli');
    if (plan && window.matchMedia('(max-width: 71.99rem)').matches) plan.removeAttribute('open');
  };
  fold();
  document.addEventListener('htmx:afterSwap', event => event.detail.target.id === 'contenu' && fold());

  document.addEventListener('htmx:afterSettle', () => {
    const plan = list();
    if (plan) {
      plan.scrollTop = scrolled;
      reveal(plan);
    }
    if (document.activeElement === document.body) {
      document.getElementById('feuille-titre')?.focus();
    }
  });
  if (list()) reveal(list());

  // A button above the sheet belongs to it: what the button says goes along with what is typed.
  document.addEventListener('htmx:configRequest', event => {
    const button = event.detail.triggeringEvent?.submitter;
    if (button?.name && event.target.matches('form') && !event.target.contains(button)) {
      event.detail.parameters[button.name] = button.value;
      event.detail.path = button.getAttribute('formaction') ?? event.detail.path;
    }
  });

  // What was changed shows at once, at the place that was looked at.
  const frame = () => document.getElementById('apercu');
  document.addEventListener('edited', () => {
    const shown = frame();
    if (shown) {
      const at = shown.contentWindow.scrollY;
      shown.addEventListener('load', () => shown.contentWindow.scrollTo(0, at), { once: true });
      shown.contentWindow.location.reload();
    }
  });

  // The frame shows the question that is worked on, and the page around it stays where it is.
  document.addEventListener('load', event => {
    if (event.target.id === 'apercu' && event.target.dataset.place) {
      const inside = event.target.contentDocument?.getElementById(event.target.dataset.place)?.closest('.gu-field');
      if (inside) event.target.contentWindow.scrollTo(0, inside.getBoundingClientRect().top - 12);
    }
  }, true);

  // A variable or a name goes where one was writing; what was unfolded stays so when a field is drawn anew.
  let written = null;
  let unfolded = [];
  let sheet = '';
  const offer = () => document.querySelectorAll('code[data-insert]').forEach(code => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'gu-insert gu-code';
    button.dataset.insert = code.dataset.insert;
    button.textContent = code.textContent;
    code.replaceWith(button);
  });
  document.addEventListener('focusin', event => {
    if (event.target.matches('#feuille textarea, #feuille input[type=text]')) written = event.target.id;
  });
  document.addEventListener('click', event => {
    const text = event.target.closest?.('[data-insert]')?.dataset.insert;
    const field = text && (event.target.closest('.gu-field')?.querySelector('textarea') ?? document.getElementById(written)
      ?? document.querySelector('#feuille textarea, #feuille input[type=text]'));
    if (field) {
      field.focus();
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.addEventListener('blur', () => field.dispatchEvent(new Event('change', { bubbles: true })), { once: true });
    }
  });
  document.addEventListener('htmx:beforeSwap', event => {
    unfolded = [...document.querySelectorAll('#feuille details[open][id]')].map(details => details.id);
    sheet = document.getElementById('feuille')?.action;
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (document.activeElement?.id.endsWith('-ajouter')) {
      [...document.activeElement.closest('.gu-condition').querySelectorAll('.gu-rule-what')].findLast(row => !row.value)?.focus();
    }
    if (document.getElementById('feuille')?.action === sheet) unfolded.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
    offer();
  });
  offer();

  // What is typed in a field while its answer is on the way stays, and is kept in its turn.
  const inputs = field => [...field.querySelectorAll('input:not([type=hidden]), textarea, select')].filter(input => input.id);
  const read = input => (input.type === 'checkbox' ? input.checked : input.value);
  const sent = new Map();
  let late = [];
  document.addEventListener('htmx:beforeRequest', event => {
    if (event.target.matches('.gu-field')) {
      sent.set(event.target.id, new Map(inputs(event.target).map(input => [input.id, read(input)])));
    }
  });
  document.addEventListener('htmx:beforeSwap', event => {
    const before = sent.get(event.detail.target.id);
    late = before ? inputs(event.detail.target).filter(input => read(input) !== before.get(input.id))
      .map(input => [input.id, read(input)]) : [];
  });
  document.addEventListener('htmx:afterSettle', () => {
    late.forEach(([id, typed]) => {
      const input = document.getElementById(id);
      if (input) {
        if (input.type === 'checkbox') input.checked = typed; else input.value = typed;
        const keep = () => input.dispatchEvent(new Event('change', { bubbles: true }));
        if (input === document.activeElement) input.addEventListener('blur', keep, { once: true }); else keep();
      }
    });
    late = [];
  });

  // What is copied from a spreadsheet falls into the cells from where it is pasted; the corner carries the whole table.
  document.addEventListener('paste', event => {
    const cell = event.target.closest?.('.gu-grid-table .form-control');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!cell || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const table = cell.closest('table');
    const corner = table.querySelector('textarea');
    const block = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').map(line => line.split('\t'));
    const grid = cell === corner ? [] : [...table.rows].map(row => [...row.querySelectorAll('.form-control')].map(one => one.value));
    const row = cell.closest('tr').rowIndex;
    const column = cell.closest('td').cellIndex;
    block.forEach((line, down) => line.forEach((value, right) => {
      grid[row + down] ??= [];
      for (let at = grid[row + down].length; at < column + right; at++) grid[row + down][at] = '';
      grid[row + down][column + right] = value.trim();
    }));
    corner.value = grid.map(line => line.join('\t')).join('\n');
    corner.dispatchEvent(new Event('change', { bubbles: true }));
  });

  const isOn = () => localStorage.getItem('gu-touches') !== 'non';
  const links = () => [...(list()?.querySelectorAll('a') ?? [])].filter(link => link.checkVisibility?.() ?? true);
  const step = by => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  const press = (id, element) => {
    const button = document.getElementById(id);
    if (button) {
      button.value = element ? `${id} ${element}` : id;
      button.click();
    }
    return Boolean(button);
  };

  document.addEventListener('keydown', event => {
    const link = event.target.closest?.('#plan-liste a');
    const typing = event.target.closest?.('input, select, textarea');
    const up = event.key === 'ArrowUp';
    if ((!up && event.key !== 'ArrowDown') || typing || event.ctrlKey || event.metaKey || !isOn()) {
      return;
    }
    if (event.altKey && (link || event.target.closest('#feuille'))) {
      press(up ? 'monter' : 'descendre', link?.dataset.element);
      event.preventDefault();
    } else if (!event.altKey && link) {
      step(up ? -1 : 1);
      event.preventDefault();
    }
  });
})();
