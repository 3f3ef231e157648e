import 'server-only';
import { db } from '@/lib/db';
import { countHelpful } from '@/lib/helpful/count';
import { declineProposal } from '@/lib/proposals/decline';
import { changeProposal, termProposal } from '@/lib/proposals/form';
import { proposeChange, proposeTerm } from '@/lib/proposals/propose';
import { takeProposal } from '@/lib/proposals/take';
import { countUnanswered } from '@/lib/search/unanswered';
import type { Cast } from './cast';
import { must } from './must';
import type { Placed } from './states';

type Place = { glossary: { id: string }; placed: ReadonlyMap<string, Placed> };

/** What readers of the demo looked for in vain, what they propose, and what they found helpful. */
export async function addReaders(tech: Place, hr: Place, cast: Cast): Promise<void> {
  await addSearches(tech.glossary.id, hr.glossary.id);
  await addProposals(tech, hr, cast);
  for (const helpful of ['yes', 'yes', 'yes', 'no', 'yes'] as const)
    must(await countHelpful({ revision: await liveRevision(tech, 'backend'), helpful }));
}

/** On how many days each was asked. */
async function addSearches(tech: string, hr: string): Promise<void> {
  const asked: [words: string, glossaryId: string | null, days: number][] = [
    ['websockets', tech, 9],
    ['k8s', tech, 6],
    ['micro services', tech, 4],
    ['parental leave', hr, 3],
    ['serverless', null, 3],
    ['blue green', tech, 2],
    ['zero trust', null, 1],
    ['four day week', hr, 1],
  ];
  for (const [words, glossaryId, days] of asked) {
    await countUnanswered(words, glossaryId);
    await db.unansweredSearch.updateMany({ where: { words, glossaryId }, data: { days } });
  }
}

async function addProposals(tech: Place, hr: Place, cast: Cast): Promise<void> {
  const term = (glossaryId: string, words: string, text: string, source = '') =>
    proposeTerm(termProposal.parse({ glossaryId, words, text, source, email: '' }));
  const change = (slug: string, text: string) =>
    proposeChange(changeProposal.parse({ termId: termIdOf(tech, slug), text, source: '', email: '' }));
  const { id: techId } = tech.glossary;
  must(await term(techId, 'Cookie', 'A small file that a site leaves behind.'));
  must(await declineProposal({ ...(await newest()), ...everyday }, cast.rita));
  must(await change('cache', 'Say how a cache is emptied. That is the hard part.'));
  must(await takeProposal(await newest(), cast.ada));
  must(await change('backend', 'The second section could name an example, such as a mail server.'));
  must(await term(techId, 'Feature flag', 'A switch that turns a part of a program on for some people only.'));
  must(await term(techId, 'Feature flag', 'Also called a feature toggle.'));
  must(await term(techId, 'Feature flags', ''));
  must(await term(techId, 'Cookies', 'What the notices are about.', 'https://www.rfc-editor.org/rfc/rfc6265'));
  must(await term(hr.glossary.id, 'Job sharing', 'Two people share one position.'));
}

const everyday = {
  reason: 'The glossary explains what engineers build with. A word of everyday browsing is better looked up elsewhere.',
  shown: true,
};

async function newest(): Promise<{ proposalId: string }> {
  const { id } = await db.proposal.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true } });
  return { proposalId: id };
}

const termIdOf = ({ placed }: Place, slug: string): string =>
  placed.get(slug)?.termId ?? raise(`The demo has no term "${slug}".`);

async function liveRevision(place: Place, slug: string): Promise<string> {
  const term = await db.publishedTerm.findUniqueOrThrow({ where: { id: termIdOf(place, slug) } });
  return term.revisionId;
}

function raise(words: string): never {
  throw new Error(words);
}
