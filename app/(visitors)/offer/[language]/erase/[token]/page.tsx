import type { Metadata } from 'next';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { readEraseToken } from '@/lib/leads/erase-token';
import { eraseEndpoint } from '@/lib/leads/places';
import { wordsOf } from '@/lib/words/words';

type Props = {
  params: Promise<{ language: string; token: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsOf((await params).language).offer.erase,
});

export default async function ErasePage({ params, searchParams }: Props) {
  const [{ language, token }, { done }] = await Promise.all([params, searchParams]);
  const { offer, language: spoken } = wordsOf(language);
  const asked = decodeURIComponent(token);
  if (!readEraseToken(asked))
    return (
      <VisitorPage title={offer.unknown}>
        <p className="lead">{offer.unknownText}</p>
      </VisitorPage>
    );
  if (done !== undefined)
    return (
      <VisitorPage title={offer.erased}>
        <p className="lead">{offer.erasedText}</p>
      </VisitorPage>
    );
  return (
    <VisitorPage title={offer.erase}>
      <p className="lead">{offer.eraseText}</p>
      <form method="post" action={eraseEndpoint(spoken, asked)} className="visitor-form">
        <button type="submit" className="visitor-button">
          {offer.eraseButton}
        </button>
      </form>
    </VisitorPage>
  );
}
