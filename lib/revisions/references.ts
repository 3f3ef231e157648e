import 'server-only';
import type { Transaction } from '@/lib/db';
import type { FieldProblems } from '@/lib/refusal';
import { knownTo } from '@/lib/terms/known';
import type { Actor } from '@/lib/workflow/actor';
import type { Content } from './content';
import { pointersOf } from './derived';

type Place = { termId: string; revisionId?: string };

/**
 * Problems, per field, with the terms that the content points to: each exists as far as the author may know, and none is
 * the term itself. What the revision points to already stays, whoever put it there.
 */
export async function findBrokenReferences(
  tx: Transaction,
  content: Content,
  { termId, revisionId }: Place,
  author: Actor | null,
): Promise<FieldProblems> {
  const pointers = pointersOf(content);
  const ids = [...new Set(pointers.map(({ targetId }) => targetId))];
  if (ids.length === 0) return {};
  const there = revisionId ? await tx.relation.findMany({ where: { revisionId }, select: { targetId: true } }) : [];
  const found = await tx.term.findMany({ where: { id: { in: ids }, ...knownTo(author) }, select: { id: true } });
  const known = new Set([...there.map(({ targetId }) => targetId), ...found.map(({ id }) => id)]);
  const problems: FieldProblems = {};
  for (const { kind, targetId } of pointers) {
    const field = fieldOf(content, kind, targetId);
    if (!known.has(targetId)) problems[field] = 'This term does not exist.';
    else if (targetId === termId && kind !== 'mention') problems[field] = 'This is the term itself.';
  }
  return problems;
}

function fieldOf(content: Content, kind: 'related' | 'broader' | 'mention' | 'replacement', targetId: string): string {
  if (kind === 'mention') return 'body';
  if (kind === 'replacement') return 'deprecation.replacementId';
  return `${kind}.${content[kind].indexOf(targetId)}`;
}
