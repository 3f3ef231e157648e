import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { OfferForm } from '@/components/offer/offer-form';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { VisitorProblem } from '@/components/visitors/visitor-problem';
import { readUnsent, unsentCookie } from '@/lib/leads/unsent';
import { findWords } from '@/lib/leads/words';
import { refused } from '@/lib/refusal';
import { wordsOf } from '@/lib/words/words';

type Props = { params: Promise<{ language: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsOf((await params).language).offer.again,
});

export default async function AgainPage({ params }: Props) {
  const words = wordsOf((await params).language);
  const unsent = readUnsent((await cookies()).get(unsentCookie)?.value);
  if (!unsent) redirect('/');
  const { email, page, reason, retryAfter } = unsent;
  const agreed = unsent.wordsHash === null ? null : await findWords(unsent.wordsHash);
  const isBad = reason === 'invalid';
  return (
    <VisitorPage title={words.offer.again}>
      {agreed === null ? (
        <p className="lead">{words.offer.outdated}</p>
      ) : (
        <>
          <VisitorProblem refusal={refused(reason, retryAfter ? { retryAfter } : {})} words={words} />
          <OfferForm page={page} agreed={agreed} email={email} isBad={isBad} words={words} />
        </>
      )}
      <p className="elsewhere">
        <a href={page}>{words.offer.back}</a>
      </p>
    </VisitorPage>
  );
}
