import { addTerm, fillDraft } from '../verbs/editor';
import { expect, test } from '../world';
import { ask } from './plain';

test('what is not published appears nowhere', async ({ as, site }) => {
  const page = await as('ada');
  await addTerm(page, 'Xenolith', 'Tech Glossary');
  await fillDraft(page, { definition: 'A secret xenolith.', searchDescription: 'xenolith' });
  const paths = [
    '/',
    '/tech',
    '/search?q=xenolith',
    '/api/suggest?q=xeno',
    '/tech/names/xenolith',
    '/sitemap.xml',
    '/tech/feed.xml',
    '/tech/xenolith',
    '/tech/letters/x',
    '/tech/feed.json',
    '/tech/xenolith.md',
    '/tech/xenolith.jsonld',
    '/tech/xenolith.png',
    '/tech.md',
    '/tech/letters/x.md',
    '/llms.txt',
    '/tech/llms.txt',
  ];
  for (const path of paths) {
    const { body, status } = await ask(site.url + path);
    const text = body
      .toString()
      .replaceAll('“xenolith”', '')
      .replace(/\?words=xenolith/g, '')
      .replace(/<form[\s\S]*?<\/form>/g, '');
    expect(text.replace(/<q>xenolith<\/q>/, ''), path).not.toMatch(/xenolith/i);
    if (path.startsWith('/tech/xenolith')) expect(status).toBe(404);
  }
});
