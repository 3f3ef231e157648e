import { root, stored, words } from './page.js';

export function letNoticeGo() {
  const button = document.querySelector('.notice button');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    stored('notice', words.notice);
    root.dataset.notice = 'dismissed';
    document.querySelector('main')?.focus({ preventScroll: true });
  });
}

// Once in this browser, to whoever has read a while and moves the pointer out at the top; never while something is typed.
export function offerOnLeaving() {
  const dialog = document.querySelector('#offer-dialog');
  if (!dialog || stored('offer')) return;
  const began = performance.now();
  root.addEventListener('pointerleave', ({ clientY, pointerType }) => {
    if (clientY > 0 || pointerType !== 'mouse' || performance.now() - began < 10_000 || stored('offer')) return;
    if (document.activeElement?.matches('input, textarea') || document.querySelector('dialog[open]')) return;
    stored('offer', 'made');
    dialog.showModal();
  });
}
