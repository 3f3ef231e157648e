import { root } from './page.js';

// The search box offers names while one types: an ARIA 1.2 combobox whose options are links. Whatever goes wrong, what is
// left is a plain form.
export function offerSuggestions(form, place) {
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
