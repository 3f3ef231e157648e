import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db, reader } from '@/lib/db';
import { relinkPages } from '@/lib/mentions/relink';
import { changeAccount } from '@/lib/people/account';
import { revise } from '@/lib/revisions/revise';
import { saveDraft } from '@/lib/revisions/save';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import {
  addGlossary,
  approvedTerm,
  draftTerm,
  move,
  publishedTerm,
  retiredTerm,
  revisedTerm,
  someContent,
  termInReview,
} from '@/prisma/states';
import { pagesChannel } from './channel';
import { linkTerms } from './link-terms';
import { rebuildProjection } from './rebuild';
import { addressTag, glossaryTag, pageTag, siteTag, termTag } from './tags';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, pia } = cast;
const linked = (termId?: string) => termId && { marks: [{ type: 'termLink' as const, attrs: { termId } }] };
const paragraph = (text: string, termId?: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text, ...linked(termId) }] }],
});

/** Everything the public could read, as text. */
async function everythingPublic(): Promise<string> {
  const tables = ['glossary', 'topic', 'term', 'term_topic', 'name', 'link', 'wording', 'address', 'change'];
  const rows = await Promise.all(
    tables.map((table) =>
      reader.$queryRawUnsafe(`SELECT row_to_json(t)::text AS row FROM published.${table} AS t ORDER BY 1`),
    ),
  );
  return JSON.stringify(rows);
}

describe('what the public reads', () => {
  test('is everything its page needs', async () => {
    const other = await publishedTerm(glossary, cast, { headword: 'Frontend', slug: 'frontend' });
    const { termId } = await publishedTerm(glossary, cast, {
      headword: 'Étage',
      slug: 'etage',
      definition: 'A floor.',
      body: paragraph('Up the stairs', other.termId),
      questions: [{ question: 'Why?', answer: paragraph('Because it runs.') }],
      aliases: [
        { name: 'FL', kind: 'abbreviation' },
        { name: 'flor', kind: 'hidden' },
      ],
      topics: ['buildings'],
      related: [other.termId],
      sources: [{ title: 'A book', url: '' }],
    });
    const page = await reader.publishedTerm.findUniqueOrThrow({ where: { id: termId } });
    expect(page).toMatchObject({
      letter: 'E',
      html: `<p><a href="term:${other.termId}" class="term">Up the stairs</a></p>`,
      text: 'Up the stairs\n\nWhy?\n\nBecause it runs.',
      questions: [{ id: 'question-1', question: 'Why?', html: '<p>Because it runs.</p>' }],
      names: [{ name: 'FL', kind: 'abbreviation' }],
      sources: [{ title: 'A book', url: '' }],
      deprecation: null,
      writtenBy: [{ name: 'Ada', title: 'Software engineer' }],
      reviewedBy: [{ name: 'Rita', title: 'Principal engineer' }],
    });
    expect(linkTerms(page.html, () => null)).toBe('<p>Up the stairs</p>');
    expect(await reader.publishedName.findMany({ where: { termId }, orderBy: { position: 'asc' } })).toMatchObject([
      { key: 'etage', kind: 'headword' },
      { key: 'fl', kind: 'abbreviation' },
      { key: 'flor', kind: 'hidden' },
    ]);
    const links = await reader.publishedLink.findMany({ where: { fromId: termId }, orderBy: { kind: 'asc' } });
    expect(links.map(({ kind }) => kind)).toEqual(['mention', 'related']);
    expect(await reader.publishedTopic.findMany()).toMatchObject([{ slug: 'buildings', name: 'Buildings' }]);
  });

  test('is found by headword and alias before definition before text, in the language of the glossary', async () => {
    const search = async (query: string, config = 'english') =>
      reader.$queryRawUnsafe<{ headword: string; rank: number }[]>(
        `SELECT headword, ts_rank(search, plainto_tsquery('${config}', $1)) AS rank FROM published.term
         WHERE search @@ plainto_tsquery('${config}', $1) ORDER BY rank DESC`,
        query,
      );
    await publishedTerm(glossary, cast, { headword: 'Queues', body: paragraph('Nothing.') });
    await publishedTerm(glossary, cast, {
      headword: 'Zz',
      aliases: [{ name: 'queueing', kind: 'synonym' }],
      definition: 'x',
    });
    await publishedTerm(glossary, cast, { headword: 'Yy', definition: 'Has queues.' });
    await publishedTerm(glossary, cast, { headword: 'Xx', definition: 'x', body: paragraph('Also a queue.') });
    expect((await search('queue')).map(({ headword }) => headword)).toEqual(['Queues', 'Zz', 'Yy', 'Xx']);
    const german = await addGlossary({ locale: 'de-CH' });
    await publishedTerm(german, cast, { headword: 'Häuser' });
    expect(await search('Haus', 'german')).toMatchObject([{ headword: 'Häuser' }]);
  });

  test('holds no word of a revision that is not live', async () => {
    const secret = 'hush';
    const content = {
      headword: `${secret}1`,
      definition: secret,
      topics: [secret],
      aliases: [{ name: secret, kind: 'synonym' as const }],
    };
    await draftTerm(glossary, cast, content);
    await termInReview(glossary, cast, { ...content, headword: `${secret}2` });
    await approvedTerm(glossary, cast, { ...content, headword: `${secret}3` });
    const live = await publishedTerm(glossary, cast);
    await revisedTerm(live, ada, someContent({ ...content, headword: `${secret}4` }));
    expect(await everythingPublic()).not.toContain(secret);
  });

  test('is the same after a rebuild, row by row', async () => {
    const target = await publishedTerm(glossary, cast);
    await retiredTerm(glossary, cast, target.termId);
    await retiredTerm(glossary, cast);
    await move(await publishedTerm(glossary, cast), 'confirm', cast.ruth);
    const renamed = await publishedTerm(glossary, cast, { headword: 'Before', slug: 'before', topics: ['gone'] });
    const next = await revisedTerm(renamed, cast.ravi, someContent({ headword: 'After', slug: 'after' }));
    await move(await move(await move(next, 'submit', cast.ravi), 'approve', rita), 'publish', pia);
    await relinkPages();
    const written = await everythingPublic();
    await db.$executeRaw`UPDATE published.term SET html = 'damaged'`;
    for (const { id } of await db.glossary.findMany())
      await db.$transaction((tx) => rebuildProjection(tx, id), { timeout: 30_000 });
    expect(await everythingPublic()).toBe(written);
  });

  test('shows a person as they are called now', async () => {
    const { termId } = await publishedTerm(glossary, cast);
    must(await changeAccount({ name: 'Ada L.', title: 'Countess' }, ada));
    const page = await reader.publishedTerm.findUniqueOrThrow({ where: { id: termId } });
    expect(page.writtenBy).toEqual([{ name: 'Ada L.', title: 'Countess' }]);
  });
});

describe('the commit itself tells which pages to drop', () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  const heard: string[] = [];
  beforeAll(async () => {
    await client.connect();
    client.on('notification', ({ payload }) => heard.push(...(JSON.parse(payload ?? '[]') as string[])));
    await client.query(`LISTEN ${pagesChannel}`);
  });
  afterAll(() => client.end());

  /** Everything notified by then: notifications of earlier commits precede the answer to a query. */
  const heardSince = async (run: () => Promise<unknown>): Promise<string[]> => {
    await client.query('SELECT 1');
    heard.length = 0;
    await run();
    await client.query('SELECT 1');
    return [...heard];
  };

  test('publishing names the term, its address, what it links to, the lists', async () => {
    const target = await publishedTerm(glossary, cast);
    const term = await approvedTerm(glossary, cast, { slug: 'told', related: [target.termId] });
    const tags = await heardSince(() => move(term, 'publish', pia));
    expect(tags.sort()).toEqual(
      [
        termTag(term.termId),
        pageTag(target.termId),
        addressTag(glossary.slug, 'told'),
        glossaryTag(glossary.id),
        siteTag,
      ].sort(),
    );
  });

  test('what leaves the live page as it is tells nothing', async () => {
    const { termId } = await publishedTerm(glossary, cast);
    const tags = await heardSince(async () => {
      const next = must(await revise({ termId }, ada));
      const saved = must(await saveDraft({ ...next, content: someContent() }, ada));
      const placed = { termId, revisionId: next.revisionId, version: saved.version };
      await move(await move(placed, 'submit', ada), 'approve', rita);
    });
    expect(tags).toEqual([]);
    expect((await findTerm(termId))?.revision.status).toBe('APPROVED');
  });
});
