import { root, stored, words } from './page.js';

// Before the first paint: the theme that was chosen, and without the notice that was.
export function chooseTheme() {
  const chosen = stored('theme');
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  if (words.notice && stored('notice') === words.notice) root.dataset.notice = 'dismissed';
}

export function offerTheme() {
  const isDark = () =>
    (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme-choice';
  button.innerHTML =
    '<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/></svg>';
  const name = () => button.setAttribute('aria-label', isDark() ? words.lightTheme : words.darkTheme);
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    stored('theme', root.dataset.theme);
    name();
  });
  name();
  const tools = document.querySelector('.site-header .tools');
  tools?.insertBefore(button, tools.querySelector('.sheet-open'));
}
