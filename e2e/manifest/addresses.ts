import type { Stock } from './stock';

type Addresses = Record<string, (stock: Stock) => string[]>;

const unknown = '00000000-0000-4000-8000-000000000000';
const ofTerm = (page: string) => (stock: Stock) => [
  `/studio/terms/${stock.draft.termId}${page}`,
  `/studio/terms/${unknown}${page}`,
];
const inForm =
  (ending: string) =>
  ({ draft }: Stock) => [`/tech/backend.${ending}`, `/tech/nothing.${ending}`, `/tech/${draft.slug}.${ending}`];
const plain = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, () => [path]]));

/** Addresses of every route of the build: of something that is there, and of something that is not. */
export const addresses: Addresses = {
  ...plain('/', '/healthz', '/readyz', '/robots.txt', '/sitemap.xml', '/search', '/sign-in', '/set-up'),
  ...plain('/studio', '/studio/account', '/studio/export', '/studio/import'),
  ...plain('/studio/glossaries', '/studio/glossaries/new', '/studio/people', '/studio/people/new'),
  ...plain(
    '/studio/terms',
    '/studio/terms/new',
    '/studio/notifications',
    '/studio/schedule',
    '/studio/settings',
    '/studio/settings/preview',
    '/studio/leads',
    '/studio/leads/file',
    '/studio/mail',
    '/studio/readers',
    '/studio/readers/searches',
    '/suggest',
    '/api/helpful',
    '/forgot',
    '/_not-found',
    '/_global-error',
  ),
  ...plain('/index.png', '/llms.txt', '/speculation-rules.json', '/.well-known/security.txt'),
  '/[...path]': () => ['/a/b/c/d'],
  '/[glossary]': () => ['/tech', '/nowhere'],
  '/[glossary]/[slug]': ({ draft }) => ['/tech/backend', '/tech/nothing', `/tech/${draft.slug}`],
  '/[glossary]/feed.xml': () => ['/tech/feed.xml', '/nowhere/feed.xml'],
  '/[glossary]/feed.json': () => ['/tech/feed.json', '/nowhere/feed.json'],
  '/[glossary]/llms.txt': () => ['/tech/llms.txt', '/nowhere/llms.txt'],
  '/[glossary]/glossary.md': () => ['/tech.md', '/nowhere.md', '/tech/glossary.md'],
  '/[glossary]/glossary.png': () => ['/tech.png', '/nowhere.png', '/tech/glossary.png'],
  '/[glossary]/term.md/[slug]': inForm('md'),
  '/[glossary]/term.jsonld/[slug]': inForm('jsonld'),
  '/[glossary]/term.png/[slug]': inForm('png'),
  '/[glossary]/letter.md/[letter]': () => ['/tech/letters/b.md', '/nowhere/letters/b.md'],
  '/[glossary]/topic.md/[topic]': () => ['/tech/topics/architecture.md', '/tech/topics/nothing.md'],
  '/[glossary]/name.md/[name]': () => ['/tech/names/ci~2fcd.md', '/tech/names/ci.md', '/tech/names/nothing.md'],
  '/[glossary]/names/[name]': () => ['/tech/names/ci~2fcd', '/tech/names/ci', '/tech/names/nothing'],
  '/[glossary]/letters/[letter]': () => ['/tech/letters/b', '/nowhere/letters/b'],
  '/[glossary]/[slug]/history': ({ draft }) => [
    '/tech/backend/history',
    '/tech/nothing/history',
    `/tech/${draft.slug}/history`,
  ],
  '/[glossary]/topics/[topic]': () => ['/tech/topics/architecture', '/tech/topics/nothing'],
  '/api/auth/[...nextauth]': () =>
    ['csrf', 'session', 'providers', 'signin', 'error'].map((part) => `/api/auth/${part}`),
  '/api/suggest': () => ['/api/suggest?q=cache', '/api/suggest?q=cache&glossary=nowhere'],
  '/api/unsubscribe/[token]': () => ['/api/unsubscribe/unknown'],
  '/suggest/[glossary]': () => ['/suggest/tech', '/suggest/nowhere'],
  '/suggest/[glossary]/[slug]': ({ draft }) => ['/suggest/tech/backend', `/suggest/tech/${draft.slug}`],
  '/helpful/[glossary]/[slug]': ({ draft }) => ['/helpful/tech/backend', `/helpful/tech/${draft.slug}`],
  '/api/erase/[token]': () => ['/api/erase/unknown'],
  '/offer': () => ['/offer'],
  '/offer/confirm': () => ['/offer/confirm'],
  '/offer/[language]/sent': () => ['/offer/de/sent', '/offer/tlh/sent'],
  '/offer/[language]/again': () => ['/offer/de/again'],
  '/offer/[language]/confirm/[secret]': () => ['/offer/de/confirm/unknown'],
  '/offer/[language]/erase/[token]': () => ['/offer/de/erase/unknown'],
  '/unsubscribe/[token]': () => ['/unsubscribe/unknown'],
  '/preview/[secret]': () => ['/preview/unknown'],
  '/images/logo/[name]': () => [`/images/logo/${'0'.repeat(32)}-1x1.png`],
  '/invitation/[secret]': () => ['/invitation/unknown'],
  '/reset/[secret]': () => ['/reset/unknown'],
  '/search/[place]/[words]': () => [
    '/search?q=cache',
    '/search?q=cache&in=tech&topic=performance',
    '/search?q=cache&in=tech&topic=nothing',
    '/search/all/cache',
  ],
  '/sitemaps/[page]': () => ['/sitemaps/1'],
  '/studio/[...path]': () => ['/studio/a/b'],
  '/studio/export/file': () => [
    '/studio/export/file?glossary=tech&format=json',
    '/studio/export/file?glossary=nowhere&format=json',
    '/studio/export/file',
  ],
  '/studio/glossaries/[slug]': () => ['/studio/glossaries/tech', '/studio/glossaries/nowhere'],
  '/studio/mail/[id]': () => [`/studio/mail/${unknown}`],
  '/studio/people/[id]': ({ personId }) => [`/studio/people/${personId.ada}`, `/studio/people/${unknown}`],
  '/studio/settings/logo/[name]': () => [`/studio/settings/logo/${'0'.repeat(32)}-1x1.png`],
  '/studio/terms/[id]': ofTerm(''),
  '/studio/terms/[id]/compare': ofTerm('/compare'),
  '/studio/terms/[id]/history': ofTerm('/history'),
  '/studio/terms/[id]/presence': ofTerm('/presence'),
  '/studio/terms/[id]/preview': ofTerm('/preview'),
  '/studio/terms/[id]/review': ofTerm('/review'),
};
