// The reader's comforts. Every page is complete without this file. It runs before the first paint for the theme alone.
const root = document.documentElement;
const words = document.currentScript.dataset; // in the language of the page
const stored = (name, value) => {
  try {
    if (value === undefined) return localStorage.getItem(name);
    localStorage.setItem(name, value);
  } catch {
    // Storage may be refused; what was chosen then lasts as long as the page.
  }
  return null;
};
const chosen = stored('theme');
if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
if (words.notice && stored('notice') === words.notice) root.dataset.notice = 'dismissed';

document.addEventListener('DOMContentLoaded', () => {
  easeMenus();
  // Where the framework takes the page over, it would throw away all of it for an element that it did not draw.
  if ('hydrates' in words) return;
  offerTheme();
  openQuestion();
  followContents();
  followLetters();
  offerPreviews();
  offerCopies();
  for (const [place, form] of document.querySelectorAll('form.search').entries()) offerSuggestions(form, place);
  letNoticeGo();
  offerOnLeaving();
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
    stored('theme', root.dataset.theme);
    name();
  });
  name();
  const tools = document.querySelector('.site-header .tools');
  tools?.insertBefore(button, tools.querySelector('.sheet-open'));
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
  const box = document.querySelector('main .search input') ?? document.querySelector('.search input');
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

// A section's heading copies its address, the share button shares or copies the page's, and what is cited can be copied.
function offerCopies() {
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

// The search box offers names while one types: an ARIA 1.2 combobox whose options are links. Whatever goes wrong, what is
// left is a plain form.
function offerSuggestions(form, place) {
  const input = form.querySelector('input[type="search"]');
  const list = document.createElement('div');
  const status = document.createElement('p');
  Object.assign(list, { id: `suggestions-${place}`, className: 'suggestions', role: 'listbox', hidden: true });
  Object.assign(status, { className: 'visually-hidden', role: 'status' });
  const states = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(states)) input.setAttribute(name, value);
  let asking = null;
  let due = 0;

  // What an input method is still composing is asked for once it is done.
  input.addEventListener('input', ({ isComposing }) => !isComposing && soon());
  input.addEventListener('compositionend', soon);
  input.addEventListener('keydown', press);
  form.addEventListener('submit', close);
  form.addEventListener('focusout', ({ relatedTarget }) => !form.contains(relatedTarget) && close());
  // The box keeps the focus while a suggestion is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  addEventListener('pagehide', close);

  function soon() {
    if (!list.isConnected) form.append(list, status);
    clearTimeout(due);
    choose(null);
    if ([...input.value.trim()].length > 1) due = setTimeout(ask, 90);
    else forget();
  }
  async function ask() {
    asking?.abort();
    const { signal } = (asking = new AbortController());
    const asked = new URLSearchParams({ q: input.value, lang: root.lang });
    const glossary = form.elements.in?.value;
    if (glossary) asked.set('glossary', glossary);
    try {
      const answer = await fetch(`/api/suggest?${asked}`, { signal, credentials: 'omit' });
      const offered = answer.ok ? await answer.json() : null;
      if (signal.aborted) return;
      if (offered) show(offered);
      else forget();
    } catch {
      if (!signal.aborted) forget();
    }
  }
  function show({ label, said, suggestions }) {
    list.setAttribute('aria-label', label);
    choose(null);
    list.replaceChildren(...suggestions.map(option));
    open();
    status.textContent = said;
  }
  function option({ href, headword, also, place: glossary, definition, lang, dir }, number) {
    const link = document.createElement('a');
    Object.assign(link, { id: `${list.id}-${number}`, href, tabIndex: -1, lang, dir, role: 'option' });
    link.setAttribute('aria-selected', 'false');
    const parts = { b: headword, i: also, small: glossary, span: definition };
    for (const [name, text] of Object.entries(parts)) {
      if (!text) continue;
      const part = document.createElement(name);
      // Said in the language of the page, not in that of the term.
      if (name === 'i') Object.assign(part, { lang: root.lang, dir: root.dir });
      part.textContent = text;
      link.append(part, ' ');
    }
    return link;
  }
  function open() {
    list.hidden = list.childElementCount === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  }
  function close() {
    clearTimeout(due);
    asking?.abort();
    choose(null);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    status.textContent = '';
  }
  function forget() {
    close();
    list.replaceChildren();
  }
  function choose(link) {
    list.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    link?.setAttribute('aria-selected', 'true');
    link?.scrollIntoView({ block: 'nearest' });
    if (link) input.setAttribute('aria-activedescendant', link.id);
    else input.removeAttribute('aria-activedescendant');
  }
  function press(event) {
    const { key, isComposing, ctrlKey, metaKey, shiftKey } = event;
    if (isComposing || ctrlKey || metaKey || shiftKey) return;
    const chosen = list.querySelector('[aria-selected="true"]');
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      if (list.childElementCount === 0) return;
      open();
      // One place more than there are suggestions: the box itself.
      const places = [null, ...list.children];
      choose(places.at((places.indexOf(chosen) + step) % places.length));
    } else if (key === 'Enter' && chosen) chosen.click();
    else if (key === 'Escape' && !list.hidden) close();
    else if (key === 'Escape' && input.value) {
      input.value = '';
      forget();
    } else return;
    event.preventDefault();
  }
}

// Menus are disclosures that open and close by themselves. With the script they follow the APG's pattern for them: arrow
// keys, Escape, one way out; and they open for a pointer that rests on them.
function easeMenus() {
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

function letNoticeGo() {
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
function offerOnLeaving() {
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
