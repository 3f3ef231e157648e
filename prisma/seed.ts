import 'server-only';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { nameTopicIn } from '@/lib/glossaries/name-topic';
import type { Entry, EntryStatus } from '@/lib/interop/bundle';
import { readFolder } from '@/lib/interop/folder';
import { renameReferences } from '@/lib/interop/references';
import { relinkPages } from '@/lib/mentions/relink';
import { type Content, draftContent, emptyContent } from '@/lib/revisions/content';
import { createTerm } from '@/lib/revisions/create';
import { saveDraft } from '@/lib/revisions/save';
import { changeSettings } from '@/lib/site/change-settings';
import { bringLogo } from '@/lib/site/logo';
import { settings } from '@/lib/site/settings';
import { newThread } from '@/lib/threads/form';
import { reply } from '@/lib/threads/reply';
import { startThread } from '@/lib/threads/start';
import type { Actor } from '@/lib/workflow/actor';
import { addCast, type Cast } from './cast';
import { must } from './must';
import { addReaders } from './readers';
import { addGlossary, move, type Placed, publishedTerm, revisedTerm } from './states';

/** Fills an empty database with the demo: the cast, two glossaries, terms in every status, by the commands of the forms. */
export async function seed(): Promise<void> {
  const cast = await addCast();
  const tech = await addTerms('tech', cast);
  const { glossary, placed, contentOf } = tech;
  const hr = await addTerms('hr', cast);
  await reviseSome(placed, contentOf, cast);
  const webmaster = { headword: 'Webmaster', slug: 'webmaster', definition: 'The person who looks after a web site.' };
  const replacementId = required(placed, 'frontend').termId;
  await move(await publishedTerm(glossary, cast, webmaster), 'retire', cast.pia, { replacementId });
  await setUpSite(cast);
  await addReaders(tech, hr, cast);
  await settleNotifications();
  await relinkPages();
}

/** A made-up company's site around the glossaries: its logo, header, footer and blocks. */
async function setUpSite({ adam }: Cast): Promise<void> {
  const site = settings.parse(parse(readFileSync('prisma/demo/site.yaml', 'utf8')));
  const bring = async (file: string) =>
    must(await bringLogo({ base64: readFileSync(`prisma/demo/${file}`, 'base64') }, adam)).name;
  const branding = { ...site.branding, logo: await bring('logo.svg'), logoDark: await bring('logo-dark.svg') };
  must(await changeSettings({ number: 0, settings: { ...site, branding } }, adam));
}

/** The demo's people have no mailboxes; in the studio they find what still waits for them unread. */
async function settleNotifications(): Promise<void> {
  const now = new Date();
  await db.notification.updateMany({ data: { mailedAt: now } });
  const waits = { kind: { in: ['askedToReview', 'changesRequested'] } };
  await db.notification.updateMany({ where: { NOT: waits, readAt: null }, data: { readAt: now } });
}

/** What the studio is for: terms that are live and being worked on, and one that is live in its second revision. */
async function reviseSome(placed: Map<string, Placed>, contentOf: (slug: string) => Content, cast: Cast) {
  const revise = (slug: string, author: Actor, definition: string) =>
    revisedTerm(required(placed, slug), author, { ...contentOf(slug), definition });
  const api = await revise(
    'api',
    cast.ada,
    `${contentOf('api').definition} It is a promise to people who will never meet.`,
  );
  const approved = await move(await move(api, 'submit', cast.ada), 'approve', cast.rita);
  await move(approved, 'publish', cast.pia);
  const backend =
    'The backend is the part of an application that runs where its owner, and nobody else, is in control.';
  await discussBackend(
    await move(await revise('backend', cast.ravi, backend), 'submit', cast.ravi, {
      note: 'Shorter, and only what it is.',
    }),
    cast,
  );
  await revise('cache', cast.ada, contentOf('cache').definition.replace(/\.[^.]*\.$/, '.'));
}

/** A question about a passage, and other words for one. */
async function discussBackend({ revisionId }: Placed, { rita, ruth, ravi }: Cast) {
  const on = (exact: string, before: number) => ({ revisionId, selected: { field: 'definition', exact, before } });
  const asked = { ...on('in control', 72), text: 'In control of what? @Ravi', replacement: null };
  const { threadId } = must(await startThread(newThread.parse(asked), rita));
  must(await reply({ threadId, text: 'Of the machines. The first section says so.' }, ravi));
  const other = { ...on('nobody else', 59), text: '', replacement: 'not its visitors' };
  must(await startThread(newThread.parse(other), ruth));
}

async function addTerms(slug: string, cast: Cast) {
  const { glossary: head, topics, entries, unreadable } = await readFolder(`prisma/demo/${slug}`);
  if (!head || unreadable.length > 0) throw new Error(`The demo cannot be read: ${JSON.stringify(unreadable)}`);
  const glossary = await addGlossary({ slug, ...head });
  for (const [topic, name] of Object.entries(topics))
    must(await command((tx) => nameTopicIn(tx, { glossaryId: glossary.id, slug: topic, name }, cast.adam)));
  const placed = new Map<string, Placed>();
  // Terms link to one another: all have to exist before the first of them is written.
  for (const entry of entries) placed.set(entry.content.slug, await beginTerm(glossary, entry, cast));
  const contents = new Map(entries.map(({ content }) => [content.slug, withIds(content, placed)]));
  const contentOf = (term: string) => required(contents, term);
  for (const { content, status } of entries)
    placed.set(content.slug, await writeTerm(required(placed, content.slug), contentOf(content.slug), status, cast));
  return { glossary, placed, contentOf };
}

const withIds = (content: Content, placed: ReadonlyMap<string, Placed>): Content =>
  renameReferences(content, (slug) => required(placed, slug).termId);

async function beginTerm({ id }: { id: string }, { content: { headword, slug } }: Entry, cast: Cast): Promise<Placed> {
  return must(await createTerm({ glossaryId: id, content: { ...emptyContent(headword), slug } }, authorOf(slug, cast)));
}

async function writeTerm(placed: Placed, content: Content, status: EntryStatus, cast: Cast): Promise<Placed> {
  const author = authorOf(content.slug, cast);
  const { version } = must(await saveDraft({ ...placed, content: draftContent.parse(content) }, author));
  const draft = { ...placed, version };
  if (status === 'draft') return draft;
  const inReview = await move(draft, 'submit', author);
  if (status === 'in review') return inReview;
  const reviewer = author === cast.ada ? cast.rita : cast.ruth;
  if (status === 'returned') return move(inReview, 'requestChanges', reviewer, { note: returnedNote });
  const approved = await move(inReview, 'approve', reviewer);
  return status === 'approved' ? approved : move(approved, 'publish', cast.pia);
}

const returnedNote = 'The definition says what it is for, but not what it is. One more sentence, please, and a source.';

/** Ada and Ravi share the terms between them. */
const authorOf = (slug: string, cast: Cast): Actor => (slug.length % 3 === 0 ? cast.ravi : cast.ada);

function required<T>(map: ReadonlyMap<string, T>, slug: string): T {
  const found = map.get(slug);
  if (found === undefined) throw new Error(`The demo names "${slug}", which it does not have.`);
  return found;
}
