// "/" goes to the search box, as in most places where one looks things up.
export function focusSearch(event) {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector('main .search input') ?? document.querySelector('.search input');
  if (!box) return;
  event.preventDefault();
  box.focus();
}
