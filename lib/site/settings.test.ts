import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { completed, emptySettings, settings } from './settings';

const link = { label: 'Here', href: '/here' };
const problems = (change: object): [string, string][] =>
  (settings.safeParse({ ...emptySettings, ...change }).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);
const header = (change: object) => ({ header: { ...emptySettings.header, ...change } });

describe('the settings of the site', () => {
  test('are valid as it is installed', () => {
    expect(settings.parse(emptySettings)).toEqual(emptySettings);
  });

  test('hold every block of the demo, as many of each as the page that started this product', () => {
    const demo = settings.parse(parse(readFileSync('prisma/demo/site.yaml', 'utf8')));
    const counts = demo.header.items.map(({ groups }) => groups.map(({ links }) => links.length));
    expect(counts).toEqual([[], [], [], [7], [13, 7, 11, 5], [11, 14], [8]]);
    expect(demo.footer.columns.map(({ links }) => links.length)).toEqual([8, 10, 12, 8, 8, 8]);
    expect([demo.footer.badges.length, demo.footer.contact.length, demo.footer.social.length]).toEqual([5, 3, 5]);
    expect([demo.header.buttons, demo.callToAction.buttons, demo.footer.buttons].map(({ length }) => length)).toEqual([
      2, 2, 2,
    ]);
    expect([demo.offer.isOn, demo.notice.isOn]).toEqual([false, false]);
  });

  test('say in plain words, at its field, what is wrong with a link', () => {
    const items = [{ label: '', href: 'javascript:alert(1)', groups: [] }];
    expect(problems(header({ items }))).toEqual([
      ['header.items.0.label', 'The text is missing.'],
      ['header.items.0.href', expect.stringContaining('“https://”')],
    ]);
  });

  test('know a menu from a link: one has groups, the other an address', () => {
    const item = { label: 'Product', href: '', groups: [] };
    const groups = [{ heading: '', links: [link] }];
    expect(problems(header({ items: [item] }))).toEqual([['header.items.0.href', expect.any(String)]]);
    expect(problems(header({ items: [{ ...item, href: '/', groups }] }))).toEqual([
      ['header.items.0.href', expect.any(String)],
    ]);
    expect(problems(header({ items: [{ ...item, groups }] }))).toEqual([]);
  });

  test('have room for so much and no more', () => {
    expect(problems({ name: 'n'.repeat(61) })[0]?.[0]).toBe('name');
    expect(problems(header({ buttons: [link, link, link] }))[0]).toEqual(['header.buttons', 'At most 2 links.']);
    expect(problems(header({ utility: Array(7).fill(link) }))[0]?.[0]).toBe('header.utility');
    expect(problems({ anything: 'else' })[0]?.[0]).toBe('');
  });

  test('are one line each, without what cannot be seen', () => {
    expect(settings.parse({ ...emptySettings, name: ' La\u202erk\nfield ' }).name).toBe('Lark field');
  });

  test('of an earlier Headword are completed with what it did not know', () => {
    expect(completed(null)).toEqual(emptySettings);
    expect(completed({ name: 'Old', header: { items: [] } })).toEqual({ ...emptySettings, name: 'Old' });
  });
});
