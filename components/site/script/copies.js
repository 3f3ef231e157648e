import { words } from './page.js';

// A section's heading copies its address, the share button shares or copies the page's, and what is cited can be copied.
export function offerCopies() {
  const said = document.createElement('p');
  Object.assign(said, { className: 'said', role: 'status' });
  document.body.append(said);
  let due = 0;
  async function copy(text) {
    await navigator.clipboard.writeText(text);
    clearTimeout(due);
    said.textContent = words.copied;
    due = setTimeout(() => said.replaceChildren(), 2500);
  }
  if (!navigator.clipboard) return; // not over plain http
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a.section-link');
    if (link) copy(link.href).catch(() => {});
  });
  for (const share of document.querySelectorAll('[data-share]')) {
    share.hidden = false;
    const page = { title: document.title, url: document.querySelector('link[rel=canonical]')?.href ?? location.href };
    share.addEventListener('click', () => (navigator.share?.(page) ?? copy(page.url)).catch(() => {}));
  }
  for (const text of document.querySelectorAll('[data-cited]')) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: words.copy });
    button.addEventListener('click', () => copy(text.textContent).catch(() => {}));
    text.after(button);
  }
}
