// What a keyboard does faster when a tray of mail is sorted. Every deed is a button too.
(() => {
  const help = () => document.getElementById('raccourcis');
  const parts = () => [...document.querySelectorAll('[data-part]')];
  const part = () => document.activeElement.closest?.('[data-part]');
  const page = () => document.activeElement.closest?.('[data-part] li');
  const go = to => {
    to?.focus();
    to?.scrollIntoView({ block: 'nearest' });
    return Boolean(to);
  };
  const step = (all, at, by) => all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  const move = by => go(step(parts(), parts().indexOf(part()), by));
  const leaf = by => {
    const open = part()?.querySelector('[data-feuilles]');
    if (!open) return false;
    open.open = true;
    const all = [...open.querySelectorAll('[data-feuille]')];
    return go(step(all, all.indexOf(document.activeElement), by));
  };
  const press = button => {
    button?.click();
    return Boolean(button);
  };
  const isForm = key => {
    const form = part()?.querySelector('[data-demarche]');
    const option = form?.querySelector('select').options[key - 1];
    if (!option) return false;
    option.selected = true;
    form.requestSubmit();
    return true;
  };
  const deeds = {
    j: () => move(1),
    k: () => move(-1),
    ArrowRight: () => leaf(1),
    ArrowLeft: () => leaf(-1),
    c: () => press(page()?.querySelector('[name=couper]')),
    t: () => press(page() ? page().querySelector('[name=tourner]') : part()?.querySelector('[data-tourner]')),
    b: () => press(page()?.querySelector('[name=ecarter]')),
    r: () => press(part()?.querySelector('[data-reunir]')),
    v: () => press(part()?.querySelector('[data-valider]')),
    n: () => {
      const field = part()?.querySelector('[data-choisir]');
      field?.closest('details')?.setAttribute('open', '');
      return go(field);
    },
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, select, textarea, [contenteditable]');
    if (typing || event.ctrlKey || event.altKey || event.metaKey || help()?.dataset.actifs !== 'oui') {
      return;
    }
    if (deeds[event.key]?.() || /^[1-9]$/.test(event.key) && isForm(event.key)) {
      event.preventDefault();
    }
  });

  // After each deed the page comes back where one was: the browser itself brings there what is open.
  document.getElementById(location.hash.slice(1))?.closest('details')?.setAttribute('open', '');
})();
