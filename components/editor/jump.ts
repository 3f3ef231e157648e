/** Brings the field of a problem ("questions.0.answer") into sight and puts the cursor into it. */
export function jumpTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const field = document.querySelector<HTMLElement>(`[data-field="${parts.slice(0, length).join('.')}"]`);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    const target = '[contenteditable=true], textarea, input:not([type=hidden]), select, button';
    (field.querySelector<HTMLElement>(target) ?? field).focus({ preventScroll: true });
    return;
  }
}
