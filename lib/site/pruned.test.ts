import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pruned } from './pruned';
import { emptySettings, settings } from './settings';

const link = { label: 'Here', href: '/here' };

test('what is typed and not right yet is left out of the preview, and nothing else', () => {
  const typed = {
    ...emptySettings,
    branding: { ...emptySettings.branding, accent: '#ff', serif: 'literata' as const },
    header: {
      ...emptySettings.header,
      items: [
        { label: 'Menu', href: '', groups: [{ heading: '', links: [link, { label: 'Half', href: 'http' }, link] }] },
        { label: '', href: '', groups: [] },
      ],
    },
  };
  const shown = pruned(typed);
  expect(shown.branding).toEqual({ ...emptySettings.branding, serif: 'literata' });
  expect(shown.header.items).toEqual([{ label: 'Menu', href: '', groups: [{ heading: '', links: [link, link] }] }]);
});

test('whatever is typed, what is shown is valid', () => {
  const text = fc.oneof(fc.constantFrom('', '/a', 'javascript:alert(1)', 'https://a.example'), fc.string());
  const links = fc.array(fc.record({ label: text, href: text }), { maxLength: 4 });
  const items = fc.array(
    fc.record({
      label: text,
      href: text,
      groups: fc.array(fc.record({ heading: text, links }), { maxLength: 3 }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(text, items, links, (name, typedItems, utility) => {
      const shown = pruned({ ...emptySettings, name, header: { items: typedItems, utility, buttons: utility } });
      expect(settings.safeParse(shown).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});
