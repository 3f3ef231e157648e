import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm } from '@/prisma/states';
import { commentAsGuest, guestLimits } from './comment';
import { guestComment } from './form';
import { listPreviewLinks } from './list';
import { makePreviewLink } from './make';
import { openPreview } from './open';
import { revokePreviewLink } from './revoke';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita } = cast;

async function linkFor(term: { revisionId: string }, allowsComments = true) {
  const { revisionId } = term;
  const made = must(await makePreviewLink({ revisionId, label: 'Legal', days: 7, allowsComments }, rita));
  return made.path.replace('/preview/', '');
}
const say = (secret: string, text: string, more: object = {}) =>
  commentAsGuest({ secret, name: 'Leo', text, website: '', ...more });
const saidBy = async (secret: string) =>
  (await openPreview(secret, { counts: false }))?.comments.map(({ name, text }) => `${name}: ${text}`);

describe('a guest comments without an account, where the link allows it', () => {
  test('as a thread of the revision, told to its authors and to whoever made the link', async () => {
    const term = await draftTerm(glossary, cast);
    const secret = await linkFor(term);
    must(await say(secret, 'Please name our product.'));
    expect(await db.thread.findFirst({ where: { termId: term.termId }, include: { comments: true } })).toMatchObject({
      revisionId: term.revisionId,
      createdById: null,
      guestName: 'Leo',
      comments: [{ text: 'Please name our product.', authorId: null, guestName: 'Leo' }],
    });
    const told = await db.notification.findMany({ where: { termId: term.termId }, include: { user: true } });
    expect(told.map(({ user }) => user.name).sort()).toEqual(['Ada', 'Rita']);
    expect(told[0]).toMatchObject({ kind: 'replied', actorId: null, details: { text: 'Please name our product.' } });
  });

  test('and sees what guests said by the same link, never what is said inside or by another link', async () => {
    const term = await draftTerm(glossary, cast);
    const [secret, other] = [await linkFor(term), await linkFor(term)];
    must(await say(secret, 'One.'));
    must(await say(secret, 'Two.', { name: 'Lea' }));
    must(await say(other, 'Elsewhere.'));
    const place = { termId: term.termId, revisionId: term.revisionId, createdById: ada.id };
    await db.thread.create({ data: { ...place, comments: { create: { authorId: ada.id, text: 'Internal.' } } } });
    const first = await db.thread.findFirstOrThrow({ where: { termId: term.termId, guestName: 'Leo' } });
    await db.comment.create({ data: { threadId: first.id, authorId: ada.id, text: 'They are right, alas.' } });
    expect(await saidBy(secret)).toEqual(['Leo: One.', 'Lea: Two.']);
    expect(await saidBy(other)).toEqual(['Leo: Elsewhere.']);
  });

  test('not by a link that takes none, or does not work', async () => {
    const term = await draftTerm(glossary, cast);
    const silent = await linkFor(term, false);
    expect(await say(silent, 'Hello.')).toEqual(refused('notFound'));
    expect(await saidBy(silent)).toEqual([]);
    const secret = await linkFor(term);
    const [line] = await listPreviewLinks({ id: term.termId, glossaryId: glossary.id }, rita);
    must(await revokePreviewLink({ linkId: line?.id ?? '' }, rita));
    expect(await say(secret, 'Hello.')).toEqual(refused('notFound'));
    expect(await say('x'.repeat(43), 'Hello.')).toEqual(refused('notFound'));
    expect(await db.thread.count({ where: { termId: term.termId } })).toBe(0);
  });

  test('once, where it was sent twice, also at the same moment', async () => {
    const secret = await linkFor(await draftTerm(glossary, cast));
    for (const outcome of await Promise.all([1, 2, 3].map(() => say(secret, 'Sent twice.')))) must(outcome);
    expect(await saidBy(secret)).toEqual(['Leo: Sent twice.']);
  });

  test('only so often by one link', async () => {
    const secret = await linkFor(await draftTerm(glossary, cast));
    for (let count = 1; count <= guestLimits.lately; count += 1) must(await say(secret, `Number ${count}.`));
    expect(await say(secret, 'One more.')).toMatchObject({ ok: false, reason: 'tooMany' });
  });

  test('a program that fills in what nobody sees is heard by nobody', async () => {
    const secret = await linkFor(await draftTerm(glossary, cast));
    must(await say(secret, 'Buy now.', { website: 'https://example.org' }));
    expect(await saidBy(secret)).toEqual([]);
  });

  test('with a name and words of bounded length', () => {
    const problem = (more: object) =>
      guestComment.safeParse({ secret: 'x', name: 'Leo', text: 'Hello.', website: '', ...more }).error?.issues[0]
        ?.message;
    expect([problem({ name: ' ' }), problem({ text: '' }), problem({ text: 'x'.repeat(2_001) }), problem({})]).toEqual([
      'Say who you are.',
      'Write something first.',
      'At most 2,000 characters.',
      undefined,
    ]);
  });
});
