import type { Metadata } from 'next';
import { VisitorPage } from '@/components/visitors/visitor-page';
import { findStanding } from '@/lib/leads/confirm';
import { eraseToken } from '@/lib/leads/erase-token';
import { erasePath } from '@/lib/leads/places';
import { wordsOf } from '@/lib/words/words';

type Props = { params: Promise<{ language: string; secret: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: wordsOf((await params).language).offer.confirm,
});

/** What a link in a mail opens. Programs that look at mail open it as well, so only the button confirms. */
export default async function ConfirmPage({ params }: Props) {
  const { language, secret } = await params;
  const { offer } = wordsOf(language);
  const lead = await findStanding(secret);
  if (lead?.state === 'pending')
    return (
      <VisitorPage title={offer.confirm}>
        <p className="lead">{offer.confirmText(<b key="email">{lead.email}</b>)}</p>
        <section className="agreed" aria-label={offer.agree}>
          <h2>{offer.agree}</h2>
          <p>{lead.words}</p>
        </section>
        <form method="post" action="/offer/confirm" className="visitor-form">
          <input type="hidden" name="secret" value={secret} />
          <input type="hidden" name="language" value={language} />
          <button type="submit" className="visitor-button">
            {offer.confirmButton}
          </button>
        </form>
      </VisitorPage>
    );
  if (lead?.state === 'confirmed')
    return (
      <VisitorPage title={offer.confirmed}>
        <p className="lead">{offer.confirmedText(<b key="email">{lead.email}</b>)}</p>
        <p className="elsewhere">
          <a href={erasePath(language, eraseToken(lead.id))}>{offer.eraseLink}</a>
        </p>
      </VisitorPage>
    );
  return (
    <VisitorPage title={lead ? offer.expired : offer.unknown}>
      <p className="lead">{lead ? offer.expiredText : offer.unknownText}</p>
    </VisitorPage>
  );
}
