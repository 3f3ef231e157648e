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
  // Where the framework takes the page over, it would throw away all of it for an element that it did not draw.
  if ('hydrates' in words) return;
  offerTheme();
  openQuestion();
  followContents();
  followLetters();
  offerPreviews();
  answerHelpful();
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

// Who lingers on a link to a term, or reaches it with the keyboard, sees what the term means. WCAG 2.2, 1.4.13: the card
// goes with Escape, the pointer may move into it, and it stays for as long as it is pointed at. A touch opens the link.
function offerPreviews() {
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

// "Was this helpful?" is answered where it was asked; of an answer that got lost nobody needs to hear.
function answerHelpful() {
  const form = document.querySelector('form.helpful');
  const send = async (event) => {
    event.preventDefault();
    const { submitter } = event;
    form.removeEventListener('submit', send);
    form.addEventListener('submit', (again) => again.preventDefault());
    const body = new URLSearchParams(new FormData(form, submitter));
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/plain' } }).catch(
      () => null,
    );
    const said = answer?.status === 429 ? 'often' : submitter.value;
    const place = form.querySelector('[role=status]');
    place.replaceChildren(form.querySelector(`template[data-said=${said}]`).content);
    form.classList.add('is-said');
    place.focus();
  };
  form?.addEventListener('submit', send);
}
