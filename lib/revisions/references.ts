import 'server-only';
import type { Transaction } from '@/lib/db';
import type { FieldProblems } from '@/lib/refusal';
import type { Content } from './content';
import { pointersOf } from './derived';

/** Problems, per field, with the terms that the content points to: each exists, and none is the term itself. */
export async function findBrokenReferences(tx: Transaction, content: Content, termId: string): Promise<FieldProblems> {
  const pointers = pointersOf(content);
  const ids = [...new Set(pointers.map(({ targetId }) => targetId))];
  if (ids.length === 0) return {};
  const known = new Set(
    (await tx.term.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id),
  );
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
