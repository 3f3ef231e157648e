import { root } from './page.js';

// Who lingers on a link to a term, or reaches it with the keyboard, sees what the term means. WCAG 2.2, 1.4.13: the card
// goes with Escape, the pointer may move into it, and it stays for as long as it is pointed at. A touch opens the link.
export function offerPreviews() {
  const card = document.createElement('div');
  Object.assign(card, { id: 'preview', className: 'preview', role: 'tooltip', hidden: true });
  card.append(document.createElement('p'), document.createElement('p'));
  (document.querySelector('main') ?? document.body).append(card);
  let link = null;
  let due = 0;
  const linkAt = (target) => (target instanceof Element ? target.closest('a[data-definition]') : null);

  function show(next, at) {
    hide();
    link = next;
    const [headword, definition] = card.children;
    headword.textContent = link.dataset.headword;
    definition.textContent = link.dataset.definition;
    link.setAttribute('aria-describedby', card.id);
    card.hidden = false;
    place([...link.getClientRects()].find(({ top, bottom }) => at >= top && at <= bottom) ?? link.getClientRects()[0]);
  }
  function place(line) {
    const width = root.clientWidth;
    const start = getComputedStyle(root).direction === 'rtl' ? line.right - card.offsetWidth : line.left;
    const isAbove = line.bottom + card.offsetHeight + 16 > innerHeight && line.top > card.offsetHeight + 16;
    const left = Math.max(12, Math.min(start, width - card.offsetWidth - 12));
    const top = isAbove ? line.top - card.offsetHeight - 8 : line.bottom + 8;
    card.style.translate = `${left + scrollX}px ${top + scrollY}px`;
  }
  function hide() {
    clearTimeout(due);
    link?.removeAttribute('aria-describedby');
    link = null;
    card.hidden = true;
  }
  const later = (act, delay) => {
    clearTimeout(due);
    due = setTimeout(act, delay);
  };

  document.addEventListener('pointerover', ({ target, pointerType, clientY }) => {
    if (pointerType === 'touch') return;
    const next = linkAt(target);
    if (card.contains(target) || (next && next === link)) clearTimeout(due);
    else if (next) later(() => show(next, clientY), 300);
    else if (link && link !== document.activeElement) later(hide, 200);
    else clearTimeout(due);
  });
  document.addEventListener('focusin', ({ target }) => {
    const next = linkAt(target);
    if (next?.matches(':focus-visible')) show(next);
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('click', hide);
  addEventListener('resize', hide);
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}
