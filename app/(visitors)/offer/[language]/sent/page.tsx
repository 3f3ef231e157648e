import type { Metadata } from 'next';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { pageOf } from '@/lib/leads/offer';
import { wordsOf } from '@/lib/words/words';

type Props = {
  params: Promise<{ language: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsOf((await params).language).offer.sent,
});

/** The same for everybody: it does not tell who was on the list before. */
export default async function SentPage({ params, searchParams }: Props) {
  const { offer } = wordsOf((await params).language);
  return (
    <VisitorPage title={offer.sent}>
      <p className="lead">{offer.sentText}</p>
      <p>{offer.sentNothing}</p>
      <p className="elsewhere">
        <a href={pageOf((await searchParams).from)}>{offer.back}</a>
      </p>
    </VisitorPage>
  );
}
