import { notPublicPlaces } from '@/lib/page-cache/page-path';

export const dynamic = 'force-static';

// Reading pages alone: they change nothing, ask nobody else, and are kept in memory.
const reading = [
  '/',
  '/:glossary',
  '/:glossary/:slug',
  '/:glossary/(letters|topics)/:part',
  '/:glossary/:slug/history',
];
const notReading = ['/*.*', '/search', ...notPublicPlaces.flatMap((place) => [`/${place}`, `/${place}/*`])];

const rules = {
  prerender: [
    {
      where: { and: [{ href_matches: reading }, { not: { href_matches: notReading } }] },
      eagerness: 'moderate',
    },
  ],
};

/** Which pages a browser may render before their link is followed: those that a reader lingers on (Speculation Rules). */
export const GET = (): Response =>
  new Response(JSON.stringify(rules), {
    headers: { 'content-type': 'application/speculationrules+json', 'cache-control': 'public, max-age=3600' },
  });
