import 'server-only';
import type { Transaction } from '@/lib/db';
import { writeMail } from '@/lib/mail/write';
import { termPath } from '@/lib/published/paths';
import { siteAddress } from '@/lib/site/address';
import { wordsOf } from '@/lib/words/words';
import type { OpenProposal } from './lock';

type Decided = { state: 'TAKEN' } | { state: 'DECLINED'; reason: string };

/**
 * Tells whoever left an address what was decided, once, in the language of the page they wrote on, and erases the
 * addresses: both as part of the transaction that decides.
 */
export async function tellProposers(tx: Transaction, proposal: OpenProposal, decided: Decided): Promise<void> {
  const addresses = await tx.proposalAddress.findMany({ where: { proposalId: proposal.id } });
  if (addresses.length === 0) return;
  const about = await aboutOf(tx, proposal);
  for (const { email, language } of addresses) {
    const words = wordsOf(language);
    const { mail } = words.proposals;
    const isTaken = decided.state === 'TAKEN';
    await writeMail(tx, {
      to: { id: null, email },
      subject: isTaken ? mail.taken(about.name) : mail.declined(about.name),
      words: {
        language: words.language,
        lines: [isTaken ? mail.takenText(about.name) : mail.declinedText(about.name)],
        ...(decided.state === 'DECLINED' && { quote: decided.reason }),
        ...(about.path && { button: { text: about.name, href: siteAddress(about.path) } }),
        foot: mail.foot,
      },
    });
  }
  await tx.proposalAddress.deleteMany({ where: { proposalId: proposal.id } });
}

/** What the proposal is about: the words proposed, or the live term and its page. */
async function aboutOf(
  tx: Transaction,
  { kind, words, termId }: OpenProposal,
): Promise<{ name: string; path: string | null }> {
  if (kind === 'TERM' || termId === null) return { name: words, path: null };
  const live = await tx.publishedTerm.findUnique({
    where: { id: termId },
    select: { headword: true, slug: true, glossaryId: true },
  });
  const glossary = live && (await tx.publishedGlossary.findUnique({ where: { id: live.glossaryId } }));
  if (live && glossary) return { name: live.headword, path: termPath(glossary.slug, live.slug) };
  const term = await tx.term.findUniqueOrThrow({ where: { id: termId }, select: { headword: true } });
  return { name: term.headword, path: null };
}
