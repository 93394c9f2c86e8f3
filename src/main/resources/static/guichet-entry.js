// What a keyboard does faster when a form is typed from paper. Every screen works without it.
(() => {
  const suite = () => document.querySelector('[data-suite]');
  const form = document.querySelector('.gu-entry[data-feuilles]');
  let waiting = []; // what was pressed while an answer is on its way: it may open or close questions
  let asked = 0, sent = 0, busy = false, patience, lookup = null;

  const settled = () => {
    busy = false;
    clearTimeout(patience);
    form.removeAttribute('aria-busy');
    while (waiting.length && !busy) waiting.shift()();
  };
  const wait = () => {
    busy = true;
    form.setAttribute('aria-busy', 'true');
    clearTimeout(patience);
    patience = setTimeout(() => { lookup = null; settled(); }, 4000);
  };

  // Where one can go: a field each, one for all choices of a question.
  const isTick = one => one.type === 'radio' || one.type === 'checkbox';
  const ticks = one => [...form.querySelectorAll(`#questions input[type=${one.type}][name="${CSS.escape(one.name)}"]`)];
  const stops = () => [...form.querySelectorAll('#questions :is(input:not([type=hidden], [type=file]), select, textarea)')]
    .filter(one => one.tabIndex >= 0 && one.offsetParent && (!isTick(one) || ticks(one)[0] === one));
  const after = one => {
    const all = stops();
    return all[all.indexOf(isTick(one) ? ticks(one)[0] : one) + 1];
  };
  const enter = stop => {
    const one = stop.type === 'radio' ? ticks(stop).find(other => other.checked) ?? stop : stop;
    one.focus();
    if (!isTick(one)) one.select?.();
    one.scrollIntoView({ block: 'nearest' });
  };

  // One goes on when the answer is kept: what it has opened comes next.
  const goOn = (from, past) => {
    const move = () => {
      const now = document.getElementById(from.id);
      let next = now && after(now);
      if (next && next.id === past && next.value) next = after(next);
      if (next) enter(next); else suite().click();
    };
    from.blur();
    if (busy) waiting.unshift(move); else move();
  };
  const change = one => one.dispatchEvent(new Event('change', { bubbles: true }));
  const choose = (one, key) => {
    const all = ticks(one);
    const said = { o: 'yes', n: 'no' }[key];
    const found = said ? all.find(other => other.value === said) ?? (all.length === 1 ? all[0] : null) : all[key - 1];
    if (!found) return false;
    found.focus();
    found.checked = found.type === 'radio' || (said ? said === 'yes' : !found.checked);
    change(found);
    if (found.type === 'radio' || all.length === 1) goOn(found);
    return true;
  };
  const mark = one => {
    let field = one.closest('.gu-field');
    while (field && !field.querySelector(':scope > .gu-unread')) field = field.parentElement.closest('.gu-field');
    field?.querySelector(':scope > .gu-unread input').click();
    if (field) goOn(stops().findLast(stop => field.contains(stop)) ?? one);
    return Boolean(field);
  };
  const press = (one, key) => {
    if (key === 'F2') return mark(one);
    if (key === 'Enter') return goOn(one), true; // a new line in a long text is Shift and Enter
    return isTick(one) && /^[1-9on]$/i.test(key) && choose(one, key.toLowerCase());
  };

  // What is full is done: the parts of a date, a postcode.
  const fill = one => {
    const most = one.closest('.gu-date') ? (one.name.endsWith('.year') ? 4 : 2) : one.name.endsWith('.postcode') ? 5 : 0;
    if (!most || !new RegExp(`^\\d{${most}}$`).test(one.value)) return;
    if (most !== 5) return goOn(one);
    lookup = one;
    wait();
  };
  const type = (one, key) => {
    if (one.matches('input, textarea') && !isTick(one)) {
      if (key === 'Backspace') one.value = one.value.slice(0, -1); else one.setRangeText(key, one.selectionStart, one.selectionEnd, 'end');
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  const again = key => {
    const one = document.activeElement;
    if (form.contains(one) && !press(one, key)) {
      if (key === 'Tab') goOn(one); else type(one, key);
    }
  };

  const turn = by => document.querySelector('iframe.gu-scan')?.contentDocument?.querySelector(`[data-vers="${by}"]`)?.click();
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.ctrlKey && suite()) {
      event.preventDefault();
      if (busy) waiting.push(() => suite().click()); else suite().click();
    } else if (event.altKey && /^Page(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      turn(event.key === 'PageDown' ? 1 : -1);
    } else if (form && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing) {
      if (busy && (event.key.length === 1 || /^(Enter|Tab|Backspace|F2)$/.test(event.key))) {
        event.preventDefault();
        waiting.push(() => again(event.key));
      } else if (!event.shiftKey && form.contains(event.target) && event.target.matches('input, select, textarea') && press(event.target, event.key)) {
        event.preventDefault();
      }
    }
  });
  if (!form) return;

  form.classList.add('has-keys');
  form.addEventListener('input', event => fill(event.target));
  form.addEventListener('change', () => { asked++; wait(); });
  document.addEventListener('htmx:beforeRequest', event => { if (event.detail.elt === form) sent = asked; });
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.elt === form) setTimeout(() => { if (sent === asked) settled(); });
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (!lookup || event.detail.target.id !== lookup.id.replace(/-postcode$/, '-communes')) return;
    const postcode = lookup;
    const commune = document.getElementById(postcode.id.replace(/-postcode$/, '-commune'));
    const names = [...event.detail.target.querySelectorAll('option')];
    lookup = null;
    if (names.length === 1 && !commune.value) commune.value = names[0].value;
    waiting.unshift(() => goOn(postcode, commune.id));
    settled();
  });

  // The scan follows the question; a sheet turned to by hand stays until the next page of the form.
  const sheets = JSON.parse(form.dataset.feuilles);
  let shown = Number(form.dataset.feuille);
  form.addEventListener('focusin', event => {
    const name = event.target.name ?? '';
    const sheet = sheets[name] ?? sheets[name.split(/[.[]/)[0]];
    const frame = document.querySelector('iframe.gu-scan');
    if (!sheet || sheet === shown || !frame) return;
    shown = sheet;
    const address = new URL(frame.src);
    address.searchParams.set('feuille', sheet);
    frame.contentWindow.location.replace(address);
  });
  const first = stops()[0];
  if (first && !location.hash && !document.querySelector('.gu-errors')) enter(first);
})();
