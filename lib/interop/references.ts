import { mapTermIds } from '@/lib/document/mapTermIds';
import { termIdsOf } from '@/lib/document/termIds';
import type { Content } from '@/lib/revisions/content';

type Lead = (reference: string) => string | null;

/** Every term the content names, each once. */
export const referencesOf = ({ body, questions, related, broader, deprecation }: Content): string[] => [
  ...new Set([
    ...[body, ...questions.map(({ answer }) => answer)].flatMap(termIdsOf),
    ...related,
    ...broader,
    ...(deprecation?.replacementId ? [deprecation.replacementId] : []),
  ]),
];

/**
 * The content with other names for the terms in it: ids for the slugs of a file, or slugs for the ids of a revision.
 * What leads nowhere (null) is left out; links to it become plain text.
 */
export function renameReferences(content: Content, lead: Lead): Content {
  const kept = (references: readonly string[]) => references.flatMap((reference) => lead(reference) ?? []);
  const { body, questions, related, broader, deprecation } = content;
  const replacementId = deprecation?.replacementId ? lead(deprecation.replacementId) : null;
  return {
    ...content,
    body: mapTermIds(body, lead),
    questions: questions.map(({ question, answer }) => ({ question, answer: mapTermIds(answer, lead) })),
    related: kept(related),
    broader: kept(broader),
    deprecation: deprecation && { ...deprecation, replacementId },
  };
}
