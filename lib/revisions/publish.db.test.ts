import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { takenSlug } from '@/lib/terms/addresses';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import {
  addGlossary,
  approvedTerm,
  draftTerm,
  move,
  type Placed,
  publishedTerm,
  retiredTerm,
  revisedTerm,
  someContent,
} from '@/prisma/states';
import { applyTransition } from './apply';
import { createTerm } from './create';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, ruth, pia } = cast;
const pageOf = ({ termId }: Placed) => db.publishedTerm.findUnique({ where: { id: termId } });
const addressOf = (slug: string) =>
  db.publishedAddress.findUnique({ where: { glossaryId_slug: { glossaryId: glossary.id, slug } } });
const republish = async (term: Placed, fields: object) =>
  move(
    await move(await move(await revisedTerm(term, ada, someContent(fields)), 'submit', ada), 'approve', rita),
    'publish',
    pia,
  );
const inAnHour = () => new Date(Date.now() + 3_600_000);

describe('publishing', () => {
  test('makes the revision the page, byte for byte what was approved', async () => {
    const term = await approvedTerm(glossary, cast);
    expect(await pageOf(term)).toBeNull();
    const approved = (await findTerm(term.termId))?.revision;
    await move(term, 'publish', pia);
    expect(await pageOf(term)).toMatchObject({ revisionId: term.revisionId, contentHash: approved?.contentHash });
  });

  test('supersedes what was live, which stays the page until then', async () => {
    const first = await publishedTerm(glossary, cast, { headword: 'Cache', definition: 'First.' });
    const next = await revisedTerm(first, ada, someContent({ headword: 'Cache', definition: 'Second.' }));
    for (const [name, actor] of [
      ['submit', ada],
      ['approve', rita],
    ] as const) {
      Object.assign(next, await move(next, name, actor));
      expect((await pageOf(first))?.definition).toBe('First.');
    }
    await move(next, 'publish', pia);
    const page = await pageOf(first);
    expect(page).toMatchObject({ definition: 'Second.', revisionNumber: 2 });
    expect(page && page.modifiedAt > page.firstPublishedAt).toBe(true);
    const former = await db.revision.findUniqueOrThrow({ where: { id: first.revisionId } });
    expect(former).toMatchObject({ status: 'SUPERSEDED', endedAt: expect.any(Date) });
  });

  test('at another address keeps the former one leading to the term, and back again', async () => {
    const term = await publishedTerm(glossary, cast, { headword: 'Old', slug: 'old' });
    await republish(term, { headword: 'New', slug: 'new' });
    expect(await pageOf(term)).toMatchObject({ slug: 'new', headword: 'New' });
    expect(await addressOf('old')).toMatchObject({ targetId: term.termId });
    await republish(term, { headword: 'Old', slug: 'old', definition: 'Again.' });
    expect(await addressOf('old')).toBeNull();
    expect(await addressOf('new')).toMatchObject({ targetId: term.termId });
  });

  test('to an address that leads to another term is refused', async () => {
    const moved = await publishedTerm(glossary, cast, { headword: 'Was here', slug: 'was-here' });
    await republish(moved, { headword: 'Is there', slug: 'is-there' });
    for (const slug of ['was-here', 'is-there'])
      expect(await createTerm({ glossaryId: glossary.id, content: someContent({ slug }) }, ada)).toMatchObject({
        reason: 'invalid',
        fields: { slug: expect.any(String) },
      });
    const term = await approvedTerm(glossary, cast, { slug: 'soon-taken' });
    await db.redirect.create({ data: { glossaryId: glossary.id, slug: 'soon-taken', termId: moved.termId } });
    expect(await applyTransition({ ...term, name: 'publish' }, pia)).toMatchObject(
      refused('incomplete', { fields: takenSlug }),
    );
    await db.redirect.deleteMany({ where: { slug: 'soon-taken' } });
  });

  test('is for publishers, and only of what is approved', async () => {
    const term = await approvedTerm(glossary, cast);
    expect(await applyTransition({ ...term, name: 'publish' }, ada)).toEqual(refused('wrongRole'));
    const draft = await draftTerm(glossary, cast);
    expect(await applyTransition({ ...draft, name: 'publish' }, pia)).toEqual(refused('wrongStatus'));
  });
});

describe('retiring', () => {
  test('leaves a page that says so, where there is no replacement', async () => {
    const term = await retiredTerm(glossary, cast);
    const view = await findTerm(term.termId);
    expect(await pageOf(term)).toBeNull();
    expect(view?.term.live).toBe(false);
    expect(await addressOf(view?.term.slug ?? '')).toMatchObject({ targetId: null, headword: view?.term.headword });
  });

  test('with a replacement leads there, from every address the term ever had', async () => {
    const replacement = await publishedTerm(glossary, cast);
    const term = await publishedTerm(glossary, cast, { headword: 'One', slug: 'one' });
    const renamed = await republish(term, { headword: 'Two', slug: 'two' });
    await move(renamed, 'retire', pia, { replacementId: replacement.termId });
    for (const slug of ['one', 'two']) expect(await addressOf(slug)).toMatchObject({ targetId: replacement.termId });
  });

  test('needs a replacement that is another live term of the glossary', async () => {
    const term = await publishedTerm(glossary, cast);
    const elsewhere = await publishedTerm(await addGlossary(), cast);
    const draft = await draftTerm(glossary, cast);
    for (const { termId: replacementId } of [term, elsewhere, draft, { termId: crypto.randomUUID() }])
      expect(await applyTransition({ ...term, name: 'retire', replacementId }, pia)).toEqual(
        refused('invalid', { fields: { replacementId: expect.any(String) } }),
      );
  });

  test('a replacement takes along what led to it, so that no address leads in chains or to nowhere', async () => {
    const last = await publishedTerm(glossary, cast);
    const middle = await publishedTerm(glossary, cast);
    const first = await retiredTerm(glossary, cast, middle.termId);
    const slug = (await findTerm(first.termId))?.term.slug ?? '';
    await move(middle, 'retire', pia, { replacementId: last.termId });
    expect(await addressOf(slug)).toMatchObject({ targetId: last.termId });
    await move(last, 'retire', pia);
    expect(await addressOf(slug)).toMatchObject({ targetId: null });
  });

  test('is not the end: the next revision may go live at the same address', async () => {
    const replacement = await publishedTerm(glossary, cast);
    const term = await retiredTerm(glossary, cast, replacement.termId);
    const { slug = '', headword = '' } = (await findTerm(term.termId))?.term ?? {};
    await republish(term, { slug, headword, definition: 'Back.' });
    expect(await addressOf(slug)).toBeNull();
    expect(await pageOf(term)).toMatchObject({ slug, definition: 'Back.' });
  });
});

describe('confirming', () => {
  test('moves the date of the review and not that of the change, by somebody who did not write it', async () => {
    const term = await publishedTerm(glossary, cast);
    const before = await pageOf(term);
    const { version } = await move(term, 'confirm', ruth);
    const after = await pageOf(term);
    expect(after?.modifiedAt).toEqual(before?.modifiedAt);
    expect(after?.reviewedAt && before?.reviewedAt && after.reviewedAt > before.reviewedAt).toBe(true);
    expect(await applyTransition({ ...term, version, name: 'confirm' }, ada)).toEqual(refused('wrongRole'));
  });
});

describe('scheduling', () => {
  test('needs an instant in the future, and can be taken back', async () => {
    const term = await approvedTerm(glossary, cast);
    for (const scheduledFor of [undefined, null, new Date(0), new Date(Number.NaN)])
      expect(await applyTransition({ ...term, name: 'schedule', scheduledFor }, pia)).toMatchObject(refused('invalid'));
    const scheduled = await move(term, 'schedule', pia, { scheduledFor: inAnHour() });
    expect((await findTerm(term.termId))?.revision).toMatchObject({ status: 'SCHEDULED' });
    const back = await move(scheduled, 'unschedule', pia);
    expect((await findTerm(term.termId))?.revision).toMatchObject({ status: 'APPROVED' });
    await move(await move(back, 'schedule', pia, { scheduledFor: inAnHour() }), 'publish', pia);
  });

  test('a publisher may send a scheduled revision back', async () => {
    const scheduled = await move(await approvedTerm(glossary, cast), 'schedule', pia, { scheduledFor: inAnHour() });
    await move(scheduled, 'requestChanges', pia, { note: 'Wait.' });
    const view = await findTerm(scheduled.termId);
    expect(view?.revision).toMatchObject({ status: 'RETURNED' });
    await revisedTerm(scheduled, ravi, someContent());
  });
});
