// What a keyboard does faster for agents. Every screen works without it.
(() => {
  const KEPT = 'gu-touches';
  const isOn = () => localStorage.getItem(KEPT) !== 'non';

  const use = document.getElementById('touches');
  if (use) {
    use.parentElement.hidden = false;
    use.checked = isOn();
    use.addEventListener('change', () => localStorage.setItem(KEPT, use.checked ? 'oui' : 'non'));
  }

  const chosen = document.getElementById('choisies');
  const count = () => {
    const number = document.querySelectorAll('input[name="numeros"]:checked').length;
    if (chosen && number) {
      chosen.textContent = number === 1 ? chosen.dataset.one : chosen.dataset.many.replace('%N', number);
    }
  };
  document.addEventListener('change', event => event.target.name === 'numeros' && count());

  const rows = () => [...document.querySelectorAll('.gu-table .ref')];
  const move = by => {
    const all = rows();
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
    return Boolean(next);
  };
  const pick = () => {
    const box = document.activeElement.closest('tr')?.querySelector('input[name="numeros"]');
    if (box) {
      box.checked = !box.checked;
      count();
    }
    return Boolean(box);
  };
  const focus = field => {
    field?.focus();
    return Boolean(field);
  };
  const follow = link => {
    link?.click();
    return Boolean(link);
  };
  const isOnRow = () => document.activeElement.classList.contains('ref');
  const deeds = {
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => isOnRow() && move(1),
    ArrowUp: () => isOnRow() && move(-1),
    x: pick,
    '/': () => focus(document.getElementById('texte')),
    n: () => follow(document.getElementById('saisir')),
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, select, textarea, [contenteditable]');
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !isOn()) {
      return;
    }
    if (deeds[event.key]?.()) {
      event.preventDefault();
    }
  });
})();
