import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import { disable, enable } from '@/lib/people/disable';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { findLastAct } from '@/lib/revisions/conflict';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, type Placed, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { newPreviewLink } from './form';
import { listPreviewLinks } from './list';
import { makePreviewLink } from './make';
import { openPreview } from './open';
import { revokePreviewLink } from './revoke';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, pia, adam } = cast;

const usual = { label: 'the legal team', days: 7, allowsComments: false };
const secretOf = ({ path }: { path: string }) => path.replace('/preview/', '');

async function linkTo({ revisionId }: Placed, maker = ada, more: Partial<typeof usual> = {}) {
  return secretOf(must(await makePreviewLink({ revisionId, ...usual, ...more }, maker)));
}
const look = (secret: string) => openPreview(secret, { counts: false });
const linesOf = ({ termId }: Placed, actor = ada) => listPreviewLinks({ id: termId, glossaryId: glossary.id }, actor);
const expire = (revisionId: string) =>
  db.$executeRaw`UPDATE editorial."PreviewLink" SET "expiresAt" = clock_timestamp() WHERE "revisionId" = ${revisionId}::uuid`;

describe('a preview link shows one revision to somebody without an account', () => {
  test('its page, as it is when it is opened', async () => {
    const term = await draftTerm(glossary, cast, { headword: 'Embargo' });
    const secret = await linkTo(term);
    expect(await look(secret)).toMatchObject({
      revision: { number: 1, status: 'DRAFT' },
      term: { headword: 'Embargo', definition: 'What Embargo means.' },
      isLive: false,
    });
  });

  test('never another one: the next revision needs a link of its own', async () => {
    const live = await publishedTerm(glossary, cast, { headword: 'First words' });
    const next = await revisedTerm(live, ada, someContent({ headword: 'Second words' }));
    const secret = await linkTo(next);
    await move(next, 'submit', ada);
    await move({ ...next, version: next.version + 1 }, 'requestChanges', rita, { note: 'No.' });
    await revisedTerm(live, ada, someContent({ headword: 'Third words' }));
    expect(await look(secret)).toMatchObject({ revision: { number: 2 }, term: { headword: 'Second words' } });
  });

  test('terms it links to are plain text unless they are live, and then lead to the public page', async () => {
    const live = await publishedTerm(glossary, cast, { headword: 'Open knowledge' });
    const hidden = await draftTerm(glossary, cast, { headword: 'Secret project' });
    const related = [live.termId, hidden.termId];
    const page = await look(await linkTo(await draftTerm(glossary, cast, { related })));
    expect(page?.term.related.map(({ href }) => href)).toEqual([`/${glossary.slug}/open-knowledge`]);
    expect(JSON.stringify(page)).not.toContain('Secret project');
  });

  test('only the hash of its secret is kept', async () => {
    const term = await draftTerm(glossary, cast);
    const secret = await linkTo(term);
    expect(secret).toHaveLength(43);
    expect(JSON.stringify(await db.previewLink.findMany({ where: { revisionId: term.revisionId } }))).not.toContain(
      secret,
    );
    expect(JSON.stringify(await listHistory(term.termId))).not.toContain(secret);
  });
});

describe('who may make a preview link', () => {
  test('authors, reviewers and publishers of the glossary, and it is recorded for whom', async () => {
    const term = await draftTerm(glossary, cast);
    for (const maker of [ravi, rita, pia]) await linkTo(term, maker);
    const [last] = await listHistory(term.termId);
    expect(last).toMatchObject({ kind: 'previewLinkMade', actor: { name: 'Pia' }, details: { label: usual.label } });
  });

  test('not who only administers, nor whoever has no role there', async () => {
    const { revisionId } = await draftTerm(glossary, cast);
    const outsider = await db.user.create({ data: { name: 'Nora', email: 'nora@headword.example' } });
    const nora = { ...outsider, grants: [] };
    expect(await makePreviewLink({ revisionId, ...usual }, adam)).toEqual(refused('wrongRole'));
    expect(await makePreviewLink({ revisionId, ...usual }, nora)).toEqual(refused('notFound'));
  });

  test('not of what is live: that is public', async () => {
    const { revisionId } = await publishedTerm(glossary, cast);
    expect(await makePreviewLink({ revisionId, ...usual }, ada)).toEqual(refused('wrongStatus'));
  });

  test('for 1 to 90 days, and for somebody', () => {
    const problems = (more: object) =>
      newPreviewLink.safeParse({ revisionId: crypto.randomUUID(), ...usual, ...more }).error?.issues[0]?.message;
    expect([problems({ days: 0 }), problems({ days: 91 }), problems({ days: 1.5 }), problems({ label: ' ' })]).toEqual([
      'At least one day.',
      'At most 90 days.',
      'Give whole days.',
      'Say whom it is for.',
    ]);
    expect([problems({ days: '1' }), problems({ days: 90 })]).toEqual([undefined, undefined]);
  });
});

describe('a preview link ends, and then looks like one that never was', () => {
  test('when it expires, by the clock of the database', async () => {
    const term = await draftTerm(glossary, cast);
    const secret = await linkTo(term);
    await expire(term.revisionId);
    expect(await look(secret)).toBeNull();
    expect(await linesOf(term)).toEqual([]);
  });

  test('when it is revoked, by its maker, a publisher or an administrator, and nobody else', async () => {
    const term = await draftTerm(glossary, cast);
    for (const person of [ada, pia, adam]) {
      const secret = await linkTo(term);
      const linkId = (await linesOf(term))[0]?.id ?? '';
      expect(await revokePreviewLink({ linkId }, ravi)).toEqual(refused('notYours'));
      expect(await look(secret)).not.toBeNull();
      must(await revokePreviewLink({ linkId }, person));
      must(await revokePreviewLink({ linkId }, person));
      expect(await look(secret)).toBeNull();
    }
    const revoked = (await listHistory(term.termId)).filter(({ kind }) => kind === 'previewLinkRevoked');
    expect(revoked.map(({ actor }) => actor?.name)).toEqual(['Adam', 'Pia', 'Ada']);
  });

  test('when its revision is discarded', async () => {
    const term = await draftTerm(glossary, cast);
    const secret = await linkTo(term);
    await move(term, 'discard', ada);
    expect(await look(secret)).toBeNull();
  });

  test('while its maker could not make it: disabled, or without such a role', async () => {
    const term = await draftTerm(glossary, cast);
    const secret = await linkTo(term, rita);
    must(await disable({ userId: rita.id }, adam));
    expect(await look(secret)).toBeNull();
    must(await enable({ userId: rita.id }, adam));
    expect(await look(secret)).not.toBeNull();
    must(await changeRoles({ userId: rita.id, grants: [{ role: 'ADMIN', glossaryId: null }] }, adam));
    expect(await look(secret)).toBeNull();
    must(await changeRoles({ userId: rita.id, grants: [{ role: 'REVIEWER', glossaryId: null }] }, adam));
  });

  test('what is no secret opens nothing', async () => {
    for (const secret of ['', 'unknown', 'x'.repeat(43), '../studio', "' OR true --"])
      expect(await look(secret)).toBeNull();
  });

  test('not when its revision goes live: it says so', async () => {
    const term = await draftTerm(glossary, cast);
    const secret = await linkTo(term);
    const submitted = await move(term, 'submit', ada);
    await move(await move(submitted, 'approve', cast.ruth), 'publish', pia);
    expect(await look(secret)).toMatchObject({ revision: { status: 'PUBLISHED' }, isLive: true });
  });
});

test('openings are counted, also when many open it at once, and looking without reading is not counted', async () => {
  const term = await draftTerm(glossary, cast);
  const secret = await linkTo(term);
  await look(secret);
  await Promise.all(Array.from({ length: 10 }, () => openPreview(secret, { counts: true })));
  const [line] = await linesOf(term);
  expect(line).toMatchObject({ openings: 10, label: usual.label, madeBy: 'Ada', number: 1, mayRevoke: true });
  expect(line?.lastOpenedAt).toBeInstanceOf(Date);
  expect((await linesOf(term, ravi))[0]?.mayRevoke).toBe(false);
});

test('showing a draft is no change of it: whoever wrote last is still who wrote last', async () => {
  const { revisionId } = await draftTerm(glossary, cast);
  await linkTo({ termId: '', revisionId, version: 1 }, rita);
  expect(await findLastAct(revisionId)).toMatchObject({ by: 'Ada', byId: ada.id });
});
