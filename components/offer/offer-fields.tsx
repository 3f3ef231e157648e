import { Honeypot } from '@/components/visitors/honeypot';
import { sealOf } from '@/lib/leads/seal';
import type { Words } from '@/lib/words/en';

type Props = {
  /** Path of the page the offer stands on. */
  page: string;
  /** All words of the offer that somebody agrees to, as they read them. */
  agreed: string;
  words: Words;
};

/** What a form posted to /offer holds besides the field "email". */
export const OfferFields = ({ page, agreed, words }: Props) => (
  <>
    <input type="hidden" name="from" value={page} />
    <input type="hidden" name="words" value={agreed} />
    <input type="hidden" name="seal" value={sealOf(agreed)} />
    <Honeypot words={words} />
  </>
);
