import 'server-only';
import type { Transaction } from '@/lib/db';
import { termIdsOf } from '@/lib/document/termIds';
import { comparisonKey } from '@/lib/text/normalise';
import type { Content } from './content';

type Name = { position: number; name: string; key: string; kind: string };
export type Pointer = { targetId: string; kind: 'related' | 'broader' | 'mention' | 'replacement' };

/** Everything the content's term can be found by, the headword first. */
const namesOf = ({ headword, aliases }: Content): Name[] =>
  [{ name: headword, kind: 'headword' }, ...aliases]
    .map(({ name, kind }, position) => ({ position, name, kind, key: comparisonKey(name) }))
    .filter(({ name }) => name !== '');

/** Every term the content points to, each once per kind. */
export function pointersOf({ related, broader, body, questions, deprecation }: Content): Pointer[] {
  const mentioned = [body, ...questions.map(({ answer }) => answer)].flatMap(termIdsOf);
  const pointers: Pointer[] = [
    ...related.map((targetId) => ({ targetId, kind: 'related' as const })),
    ...broader.map((targetId) => ({ targetId, kind: 'broader' as const })),
    ...mentioned.map((targetId) => ({ targetId, kind: 'mention' as const })),
  ];
  if (deprecation?.replacementId) pointers.push({ targetId: deprecation.replacementId, kind: 'replacement' });
  return [...new Map(pointers.map((pointer) => [`${pointer.kind} ${pointer.targetId}`, pointer])).values()];
}

/** Writes the names and pointers of a revision anew. */
export async function writeDerived(tx: Transaction, revisionId: string, content: Content): Promise<void> {
  await tx.alias.deleteMany({ where: { revisionId } });
  await tx.alias.createMany({ data: namesOf(content).map((name) => ({ revisionId, ...name })) });
  await tx.relation.deleteMany({ where: { revisionId } });
  await tx.relation.createMany({ data: pointersOf(content).map((pointer) => ({ revisionId, ...pointer })) });
}
