import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { type AliasKind, type Content, draftContent } from '@/lib/revisions/content';
import { lockTerms } from '@/lib/revisions/lock';
import { findOpened, type OpenedRevision } from '@/lib/revisions/open';
import { reviseIn } from '@/lib/revisions/revise';
import { saveOpened } from '@/lib/revisions/save';
import { editDistance } from '@/lib/search/edit-distance';
import { comparisonKey } from '@/lib/text/normalise';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import { openStatuses } from '@/lib/workflow/status';
import type { SearchToAlias } from './form';
import { lockSearch, mayAnswer, settleSearch } from './lock';

/**
 * Adds the words that were not found to the term's draft as another name, by an author of its glossary; where no draft is
 * open, opens one. It is reviewed and published like any other change. Refuses: signedOut, notFound, wrongStatus (handled
 * already, or the term is under review), wrongRole, invalid (more names than a term may have).
 */
export const aliasFromSearch = ({ searchId, termId }: SearchToAlias, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const search = await lockSearch(tx, searchId);
    if (!search.ok) return search;
    await lockTerms(tx, [termId]);
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    const term = await tx.term.findUnique({ where: { id: termId }, select: { glossaryId: true } });
    const { words, days, glossaryId } = search.value;
    if (!term || !mayEnter(current, term.glossaryId) || !mayAnswer(current, glossaryId)) return refused('notFound');
    if (!holds(current, 'AUTHOR', term.glossaryId)) return refused('wrongRole');
    const draft = await draftOf(tx, termId, current);
    if (!draft.ok) return draft;
    const added = await addName(tx, draft.value, words, current);
    if (!added.ok) return added;
    await settleSearch(tx, searchId, termId);
    const details = { words, days };
    await appendEvent(tx, { stream: termId, kind: 'searchTaken', actorId: current.id, termId, details });
    return accepted(undefined);
  });

async function draftOf(tx: Transaction, termId: string, author: Actor): Promise<Outcome<OpenedRevision>> {
  const open = await tx.revision.findFirst({
    where: { termId, status: { in: [...openStatuses] } },
    select: { id: true, status: true },
  });
  if (open && open.status !== 'DRAFT') return underReview;
  const opened = open ? accepted({ revisionId: open.id }) : await reviseIn(tx, { termId }, author);
  if (!opened.ok) return opened;
  const revision = await findOpened(tx, opened.value.revisionId);
  return revision ? accepted(revision) : refused('notFound');
}

const underReview = refused('wrongStatus', {
  fields: {
    '': 'This term is under review or waits to be published: nobody can add a name to it until that is decided.',
  },
});

async function addName(tx: Transaction, revision: OpenedRevision, name: string, author: Actor): Promise<Outcome> {
  const { content, version } = revision;
  const known = [content.headword, ...content.aliases.map((alias) => alias.name)].map(comparisonKey);
  if (known.includes(comparisonKey(name))) return accepted(undefined);
  const aliases = [...content.aliases, { name, kind: kindOf(name, content) }];
  const parsed = draftContent.safeParse({ ...content, aliases });
  if (!parsed.success) return tooManyNames;
  const saved = await saveOpened(tx, revision, { version, content: parsed.data }, author);
  return saved.ok ? accepted(undefined) : saved;
}

const tooManyNames = refused('invalid', { fields: { '': 'This term has as many names as a term may have.' } });

/** What is nearly the headword is a misspelling of it, which leads to the term but is not shown. Short names are not. */
function kindOf(name: string, { headword }: Content): AliasKind {
  const [key, known] = [comparisonKey(name), comparisonKey(headword)];
  return key.length > 4 && editDistance(key, known, 2) <= 2 ? 'hidden' : 'synonym';
}
