// What a keyboard does faster for agents. Every screen works without it.
(() => {
  const help = () => document.getElementById('raccourcis');
  const isOn = () => help()?.dataset.actifs === 'oui';
  document.addEventListener('change', event => {
    if (event.target.id === 'touches') help().dataset.actifs = event.target.checked ? 'oui' : 'non';
  });

  const boxes = () => [...document.querySelectorAll('input[name="numeros"]')];
  const count = () => {
    const chosen = document.getElementById('choisies');
    const number = boxes().filter(box => box.checked).length;
    if (chosen && number) {
      chosen.textContent = number === 1 ? chosen.dataset.one : chosen.dataset.many.replace('%N', number);
    }
  };
  document.addEventListener('change', event => {
    if (event.target.matches('[data-toutes]')) boxes().forEach(one => { one.checked = event.target.checked; });
    if (event.target.matches('[data-toutes], [name="numeros"]')) count();
  });
  const offerAll = () => document.querySelectorAll('[data-toutes]').forEach(one => { one.parentElement.hidden = false; });
  offerAll();
  document.addEventListener('htmx:afterSwap', offerAll);

  // A field that is drawn anew while somebody is in it keeps them.
  let held = null;
  document.addEventListener('htmx:oobBeforeSwap', event => {
    held = event.detail.target.contains(document.activeElement) ? document.activeElement.id : null;
  });
  document.addEventListener('htmx:oobAfterSwap', () => {
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
    held = null;
  });

  // What takes the place of the whole content is read from its beginning.
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id === 'contenu') document.getElementById('contenu')?.focus({ preventScroll: true });
  });

  // A case on which somebody has typed is theirs until they leave it.
  let typed = false;
  document.addEventListener('htmx:afterRequest', event => {
    typed ||= event.detail.elt.id === 'main-tenue' && event.detail.successful;
  });
  window.addEventListener('pagehide', () => {
    const held = document.getElementById('main-tenue');
    if (held && typed) navigator.sendBeacon(held.dataset.fin, new FormData(held));
  });

  const rows = () => [...document.querySelectorAll('.gu-table .ref')];
  const row = () => document.activeElement.closest?.('.gu-table tbody tr');
  const move = by => {
    const all = rows();
    const at = all.indexOf(row()?.querySelector('.ref'));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
    return Boolean(next);
  };
  const choose = (box, checked) => {
    if (box) {
      box.checked = checked;
      count();
    }
    return Boolean(box);
  };
  const box = () => row()?.querySelector('input[name="numeros"]');
  const focus = field => {
    field?.focus();
    return Boolean(field);
  };
  const press = link => {
    link?.click();
    return Boolean(link);
  };
  const isOnRow = () => document.activeElement.classList.contains('ref');
  const deeds = {
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => isOnRow() && move(1),
    ArrowUp: () => isOnRow() && move(-1),
    o: () => press(row()?.querySelector('.ref')),
    t: () => press(row()?.querySelector('[data-prendre]')),
    x: () => choose(box(), !box()?.checked),
    a: () => {
      if (!boxes().some(one => one.checked)) choose(box(), true);
      return boxes().some(one => one.checked) && focus(document.getElementById('attribution'));
    },
    Escape: () => boxes().some(one => one.checked) && press(document.querySelector('.gu-bulk [type=reset]')),
    '/': () => focus(document.getElementById('texte')),
    n: () => press(document.getElementById('saisir')),
    '?': () => {
      help().open = !help().open;
      return focus(help().querySelector('summary'));
    },
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input:not([type=checkbox]), select, textarea, [contenteditable]');
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !isOn()) {
      return;
    }
    if (deeds[event.key]?.()) {
      event.preventDefault();
    }
  });
})();
