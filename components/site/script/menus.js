// Menus are disclosures that open and close by themselves. With the script they follow the APG's pattern for them: arrow
// keys, Escape, one way out; and they open for a pointer that rests on them.
export function easeMenus() {
  const row = matchMedia('(width >= 62rem)');
  const menus = () => [...document.querySelectorAll('.site-menus details')];
  const menuAt = (target) => (target instanceof Element ? target.closest('.site-menus details') : null);
  const close = () => {
    for (const menu of menus()) menu.open = false;
  };
  const sheet = () => document.querySelector('.site-menus:popover-open');
  let due = 0;
  let restedAt = 0;

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !row.matches) return;
    const menu = menuAt(target);
    const isOpen = menus().some(({ open }) => open);
    clearTimeout(due);
    if (menu ? menu.open : !isOpen) return;
    due = setTimeout(
      () => {
        close();
        if (!menu) return;
        menu.open = true;
        restedAt = performance.now();
      },
      menu ? 150 : 350,
    );
  });
  document.addEventListener('click', (event) => {
    const menu = menuAt(event.target);
    if (!row.matches) return;
    clearTimeout(due);
    if (!menu) close();
    // A menu that the pointer has just opened is not to be closed by the click that was meant to open it.
    else if (event.target.closest('summary') && performance.now() - restedAt < 500) event.preventDefault();
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    const menu = menuAt(target);
    if (menu && row.matches && relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || !target.closest('.site-menus')) return;
    if (key === 'Tab') return keepInside(event);
    const next = row.matches ? nextAt(target, key) : null;
    if (key === 'Escape' && row.matches && menuAt(target)?.open) {
      menuAt(target).querySelector('summary').focus();
      close();
    } else if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  row.addEventListener('change', () => {
    sheet()?.hidePopover();
    close();
  });

  function nextAt(target, key) {
    const menu = menuAt(target);
    const inside = target.closest('.menu-panel');
    const all = inside
      ? [...menu.querySelectorAll('a')]
      : [...document.querySelectorAll('.menu-items > li > a, .menu-items summary')];
    const at = all.indexOf(target);
    if (!inside && key === 'ArrowDown' && menu) {
      menu.open = true;
      return menu.querySelector('a');
    }
    const forward = getComputedStyle(target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    if (inside && key === 'ArrowUp' && at === 0) return menu.querySelector('summary');
    if (key === (inside ? 'ArrowDown' : forward)) return all[(at + 1) % all.length];
    if (key === (inside ? 'ArrowUp' : back)) return all.at(at - 1);
    if (key === 'Home') return all[0];
    return key === 'End' ? all.at(-1) : null;
  }

  // The sheet covers the page: the keyboard stays in it until it is closed.
  function keepInside(event) {
    const stops = [...(sheet()?.querySelectorAll('a, button, summary') ?? [])].filter((stop) => stop.checkVisibility());
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (!from || event.target !== from) return;
    event.preventDefault();
    to.focus();
  }
}
