import type { Words } from '@/lib/words/en';
import { OfferFields } from './offer-fields';

type Props = { page: string; agreed: string; email: string; isBad: boolean; words: Words };

/** The form of the offer once more, with what was typed in its place, and what was wrong with it beside it. */
export const OfferForm = ({ page, agreed, email, isBad, words }: Props) => (
  <form method="post" action="/offer" className="visitor-form" noValidate>
    <OfferFields page={page} agreed={agreed} words={words} />
    <label htmlFor="email">{words.offer.email}</label>
    <input
      type="email"
      id="email"
      name="email"
      defaultValue={email}
      autoComplete="email"
      maxLength={254}
      required
      aria-invalid={isBad || undefined}
      aria-describedby={isBad ? 'email-problem' : undefined}
    />
    {isBad && (
      <p id="email-problem" className="field-problem">
        {words.offer.badEmail}
      </p>
    )}
    <section className="agreed" aria-label={words.offer.agree}>
      <h2>{words.offer.agree}</h2>
      <p>{agreed}</p>
    </section>
    <button type="submit" className="visitor-button">
      {words.offer.send}
    </button>
  </form>
);
