import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { changeGlossary } from '@/lib/glossaries/change';
import { glossaryChange } from '@/lib/glossaries/form';
import { findGlossaryById } from '@/lib/glossaries/list';
import { findPublishedTerm } from '@/lib/published/term';
import type { Content } from '@/lib/revisions/content';
import { changeLinking } from '@/lib/terms/linking';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, move, type Placed, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { readPage } from '@/prisma/testing/read-page';
import { relinkPages } from './relink';

const cast = await addCast();
const { ada, rita, pia, adam } = cast;

/** A glossary of its own, with a page that says these words. */
async function scene(words: string) {
  const glossary = await addGlossary();
  const publish = (headword: string, fields: Partial<Content> = {}) =>
    publishedTerm(glossary, cast, { headword, definition: '…', ...fields });
  const page = await publish('Page', { body: doc(words) });
  return { glossary, publish, page };
}

const doc = (...lines: string[]): Content['body'] => ({
  type: 'doc',
  content: lines.map((line) =>
    line.startsWith('# ')
      ? { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: line.slice(2) }] }
      : { type: 'paragraph', content: [{ type: 'text', text: line }] },
  ),
});

/** The page as it is once the worker has done what it was woken for. */
async function relinked(page: Placed, ...named: string[]): Promise<string> {
  await relinkPages();
  return (await readPage(page.termId, ...named)).replace('… ', '');
}

async function republish(term: Placed, fields: Partial<Content>): Promise<Placed> {
  const next = await revisedTerm(term, ada, someContent({ definition: '…', ...fields }));
  return move(await move(await move(next, 'submit', ada), 'approve', rita), 'publish', pia);
}

describe('publishing a page', () => {
  test('links the names that are public, in its definition, its body and its answers, and its own never', async () => {
    const { publish } = await scene('Nothing.');
    await publish('Cache');
    await publish('Queue', { aliases: [{ name: 'Line', kind: 'synonym' }] });
    const { termId } = await publish('Store', {
      definition: 'A store is a cache.',
      body: doc('Two lines and a <cache>.', '# Cache', 'The depot.'),
      questions: [{ question: 'A queue?', answer: doc('No queue, a shop.') }],
      aliases: [{ name: 'Depot', kind: 'synonym' }],
    });
    expect(await readPage(termId)).toBe(
      'A store is a [cache]. Two [lines] and a &lt;cache&gt;. Cache The depot. No queue, a shop.',
    );
  });

  test('links a name that is published after it, without being edited', async () => {
    const { page, publish } = await scene('What a quorum is, and quorums.');
    await publish('Quorum');
    expect(await readPage(page.termId)).not.toContain('[');
    expect(await relinked(page)).toBe('What a [quorum] is, and quorums.');
  });
});

describe('a page follows the names it holds', () => {
  test('when a term is renamed, or its aliases change', async () => {
    const { page, publish } = await scene('A quorum, a majority.');
    const term = await publish('Quorum');
    expect(await relinked(page)).toBe('A [quorum], a majority.');
    const renamed = await republish(term, { headword: 'Majority' });
    expect(await relinked(page)).toBe('A quorum, a [majority].');
    const both = await republish(renamed, { headword: 'Majority', aliases: [{ name: 'quorum', kind: 'synonym' }] });
    expect(await relinked(page)).toBe('A [quorum], a majority.');
    await republish(both, { headword: 'Other', aliases: [{ name: 'majority', kind: 'abbreviation' }] });
    expect(await relinked(page)).toBe('A quorum, a [majority].');
  });

  test('when a term is retired, to the shorter name inside', async () => {
    const { page, publish } = await scene('A service mesh.');
    await publish('Mesh');
    const long = await publish('Service mesh');
    expect(await relinked(page, long.termId)).toBe('A [service mesh].');
    await move(long, 'retire', pia);
    expect(await relinked(page)).toBe('A service [mesh].');
  });

  test('and its link is plain text at once where its term is retired', async () => {
    const { page, publish } = await scene('A quorum.');
    const term = await publish('Quorum');
    await relinked(page);
    await move(term, 'retire', pia);
    const { glossaryId, slug } = await db.publishedTerm.findUniqueOrThrow({ where: { id: page.termId } });
    expect((await findPublishedTerm(glossaryId, slug))?.html).toBe('<p>A quorum.</p>');
    expect(await relinked(page)).toBe('A quorum.');
  });
});

describe('a name leads nowhere by itself', () => {
  test('as long as two terms share it', async () => {
    const { page, publish } = await scene('A pipeline.');
    await publish('Pipeline');
    expect(await relinked(page)).toBe('A [pipeline].');
    const other = await publish('Funnel', { aliases: [{ name: 'pipeline', kind: 'synonym' }] });
    expect(await relinked(page)).toBe('A pipeline.');
    await move(other, 'retire', pia);
    expect(await relinked(page)).toBe('A [pipeline].');
  });

  test('where it is a hidden alias, which makes no name ambiguous either', async () => {
    const { page, publish } = await scene('A cashe, a pipeline.');
    await publish('Pipeline');
    await publish('Cache', {
      aliases: [
        { name: 'cashe', kind: 'hidden' },
        { name: 'pipeline', kind: 'hidden' },
      ],
    });
    expect(await relinked(page)).toBe('A cashe, a [pipeline].');
  });

  test('where its term is never to be linked, or is written otherwise and case matters', async () => {
    const { page, publish } = await scene('A swift bird, and Swift.');
    const { termId } = await publish('Swift');
    expect(await relinked(page)).toBe('A [swift] bird, and Swift.');
    const was = { neverLinked: false, caseMatters: false };
    must(await changeLinking({ termId, was, neverLinked: false, caseMatters: true }, pia));
    expect(await relinked(page)).toBe('A swift bird, and [Swift].');
    must(
      await changeLinking({ termId, was: { ...was, caseMatters: true }, neverLinked: true, caseMatters: true }, pia),
    );
    expect(await relinked(page)).toBe('A swift bird, and Swift.');
  });

  test('to a deprecated term, though, as to any other', async () => {
    const { page, publish } = await scene('Over SSL.');
    await publish('SSL', { deprecation: { note: 'Old.', replacementId: null } });
    expect(await relinked(page)).toBe('Over [SSL].');
  });
});

describe('a glossary says', () => {
  const settings = async ({ id }: { id: string }, fields: object) => {
    const { slug: _, id: glossaryId, ...rest } = (await findGlossaryById(id)) ?? { slug: '', id: '' };
    return changeGlossary(glossaryChange.parse({ ...rest, glossaryId, ...fields }), adam);
  };

  test('how often a term is linked', async () => {
    const { glossary, publish } = await scene('Nothing.');
    await publish('Cache');
    const page = await publish('Two', { body: doc('Cache, cache.', '# More', 'A cache.') });
    const as = async (linking: string) => {
      must(await settings(glossary, { linking }));
      return relinked(page);
    };
    expect(await as('ALL')).toBe('[Cache], [cache]. More A [cache].');
    expect(await as('ONCE_PER_SECTION')).toBe('[Cache], cache. More A [cache].');
    expect(await as('NONE')).toBe('Cache, cache. More A cache.');
    expect(await as('ONCE_PER_PAGE')).toBe('[Cache], cache. More A cache.');
  });

  test('to which other glossaries it links, whose shared names are then of nobody', async () => {
    const { glossary, page, publish } = await scene('An offer, a pipeline, a ramp.');
    const hr = await addGlossary();
    const elsewhere = (headword: string) => publishedTerm(hr, cast, { headword, definition: '…' });
    await publish('Pipeline');
    await elsewhere('Offer');
    expect(await relinked(page)).toBe('An offer, a [pipeline], a ramp.');
    must(await settings(glossary, { linksTo: [hr.id] }));
    expect(await relinked(page)).toBe('An [offer], a [pipeline], a ramp.');
    await elsewhere('Pipeline');
    await elsewhere('Ramp');
    expect(await relinked(page)).toBe('An [offer], a pipeline, a [ramp].');
    must(await settings(glossary, { linksTo: [] }));
    expect(await relinked(page)).toBe('An offer, a [pipeline], a ramp.');
  });

  test('nothing of itself, nor of a glossary that does not exist', async () => {
    const { glossary } = await scene('Nothing.');
    for (const id of [glossary.id, crypto.randomUUID()])
      expect(await settings(glossary, { linksTo: [id] })).toMatchObject({ reason: 'invalid' });
  });
});
