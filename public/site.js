// The reader's comforts. Every page is complete without this file. It runs before the first paint for the theme alone.
const root = document.documentElement;
const words = document.currentScript.dataset; // in the language of the page
const stored = (value) => {
  try {
    if (value === undefined) return localStorage.getItem('theme');
    localStorage.setItem('theme', value);
  } catch {
    // Storage may be refused; the theme then lasts as long as the page.
  }
  return null;
};
const chosen = stored();
if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;

document.addEventListener('DOMContentLoaded', () => {
  offerTheme();
  openQuestion();
  followContents();
  followLetters();
});
addEventListener('hashchange', openQuestion);
addEventListener('keydown', focusSearch);

function offerTheme() {
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
    stored(root.dataset.theme);
    name();
  });
  name();
  document.querySelector('.site-header .tools')?.append(button);
}

// A link to a question opens its answer.
function openQuestion() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

function follow(headings, linkOf) {
  if (headings.length === 0) return;
  let current = null;
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const link = linkOf((passed.at(-1) ?? headings[0]).id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    const bar = link?.closest('ol');
    if (!bar || bar.scrollWidth <= bar.clientWidth) return;
    // By how far it is off the middle: the same in both directions of writing.
    bar.scrollLeft += middle(link) - middle(bar);
  };
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      mark();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  mark();
}

function middle(element) {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

const linkIn = (place) => (id) => document.querySelector(`${place} a[href="#${CSS.escape(id)}"]`);

function followContents() {
  follow(
    [...document.querySelectorAll('.prose-term h2[id], .prose-term h3[id], .questions h2')],
    linkIn('.contents-beside'),
  );
}

function followLetters() {
  follow([...document.querySelectorAll('.letter h2')], linkIn('.letter-bar'));
}

// "/" goes to the search box, as in most places where one looks things up.
function focusSearch(event) {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector('main .search input, .search input');
  if (!box) return;
  event.preventDefault();
  box.focus();
}
