import { describe, expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, approvedTerm, move, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { readPage } from '@/prisma/testing/read-page';
import { listLinkChanges } from './changes';
import { relinkPages } from './relink';

const cast = await addCast();
const { ada, rita, pia } = cast;

async function scene(pages: Record<string, string>) {
  const glossary = await addGlossary();
  const publish = (headword: string, definition = '…') => publishedTerm(glossary, cast, { headword, definition });
  for (const [headword, words] of Object.entries(pages)) await publish(headword, words);
  return { glossary, publish };
}

/** The changes as lines: "Page + before [words] after → Term". */
async function told(termId: string, revisionId: string | null): Promise<string[]> {
  const { pages, count, isExact } = await listLinkChanges(termId, revisionId);
  expect([count, isExact]).toEqual([pages.length, true]);
  return pages.flatMap(({ headword, links }) =>
    links.map(
      ({ kind, sentence: { before, found, after }, to }) =>
        `${headword} ${kind === 'gained' ? '+' : '−'} ${before}[${found}]${after} → ${to.headword}`,
    ),
  );
}

describe('before it is decided, one sees which sentences', () => {
  test('gain a link when a term is published, and to which term they lose one', async () => {
    const { glossary, publish } = await scene({
      Beta: 'First this. A service mesh is a mesh. Then that.',
      Alpha: 'A release of a service-mesh.',
      Gamma: 'Service meshes.',
    });
    await publish('Mesh');
    await relinkPages();
    const { termId, revisionId } = await approvedTerm(glossary, cast, { headword: 'Service mesh' });
    expect(await told(termId, revisionId)).toEqual([
      'Beta + A [service mesh] is a mesh. → Service mesh',
      'Beta − A service [mesh] is a mesh. → Mesh',
      'Beta + A service mesh is a [mesh]. → Mesh',
      'Gamma + [Service meshes]. → Service mesh',
      'Gamma − Service [meshes]. → Mesh',
    ]);
  });

  test('change when a term is renamed, where it becomes ambiguous, and when it is retired', async () => {
    const { publish } = await scene({ One: 'A lease, not a tenancy.', Two: 'A tenancy.' });
    const lease = await publish('Lease');
    await relinkPages();
    const next = await revisedTerm(lease, ada, someContent({ headword: 'Tenancy', slug: 'lease' }));
    const renamed = ['One − A [lease], not a tenancy. → Lease', 'One + A lease, not a [tenancy]. → Lease'];
    expect(await told(lease.termId, next.revisionId)).toEqual([...renamed, 'Two + A [tenancy]. → Lease']);
    const live = await move(await move(await move(next, 'submit', ada), 'approve', rita), 'publish', pia);
    await relinkPages();
    expect(await told(live.termId, null)).toEqual([
      'One − A lease, not a [tenancy]. → Tenancy',
      'Two − A [tenancy]. → Tenancy',
    ]);
    const other = await publish('Rent');
    const same = await revisedTerm(
      other,
      ada,
      someContent({ headword: 'Rent', aliases: [{ name: 'tenancy', kind: 'synonym' }] }),
    );
    expect(await told(other.termId, same.revisionId)).toEqual([
      'One − A lease, not a [tenancy]. → Tenancy',
      'Two − A [tenancy]. → Tenancy',
    ]);
  });

  test('whose links an author set are plain text until the term is live, and again when it is retired', async () => {
    const { glossary } = await scene({});
    const quay = await approvedTerm(glossary, cast, { headword: 'Quay' });
    const marks = [{ type: 'termLink' as const, attrs: { termId: quay.termId } }];
    const content = [
      { type: 'text' as const, text: 'To the ' },
      { type: 'text' as const, text: 'landing', marks },
    ];
    const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content }] };
    await publishedTerm(glossary, cast, { headword: 'Boat', definition: '…', body });
    expect(await told(quay.termId, quay.revisionId)).toEqual(['Boat + To the [landing] → Quay']);
    await move(quay, 'publish', pia);
    expect(await told(quay.termId, null)).toEqual(['Boat − To the [landing] → Quay']);
  });

  test('nothing, where no name changes', async () => {
    const { publish } = await scene({ One: 'A lease.' });
    const lease = await publish('Lease');
    const next = await revisedTerm(lease, ada, someContent({ headword: 'Lease', definition: 'Another.' }));
    expect(await told(lease.termId, next.revisionId)).toEqual([]);
  });
});

test('what was listed is what happens', async () => {
  const { glossary } = await scene({
    One: 'A lease, a quay.',
    Two: 'No leasehold.',
    Three: 'Both leases and a lease.',
  });
  const term = await approvedTerm(glossary, cast, { headword: 'Lease' });
  const { pages } = await listLinkChanges(term.termId, term.revisionId);
  await move(term, 'publish', pia);
  await relinkPages();
  expect(pages.map(({ headword }) => headword)).toEqual(['One', 'Three']);
  expect(await Promise.all(pages.map(({ id }) => readPage(id)))).toEqual([
    'A [lease], a quay.',
    'Both [leases] and a lease.',
  ]);
});

test('of many pages the first fifty are listed, and how many hold the name', async () => {
  const { glossary, publish } = await scene({});
  for (let n = 100; n < 160; n++) await publish(`Page ${n}`, 'A sluice.');
  const { termId, revisionId } = await approvedTerm(glossary, cast, { headword: 'Sluice' });
  const { pages, count, isExact } = await listLinkChanges(termId, revisionId);
  expect([pages.length, count, isExact, pages.at(-1)?.headword]).toEqual([50, 60, false, 'Page 149']);
}, 60_000);
