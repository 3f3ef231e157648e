import 'server-only';
import { refused } from '@/lib/refusal';
import { receive } from '@/lib/visitors/receive';
import type { Typed } from '@/lib/visitors/typed';
import { ask } from './ask';
import { languageOf } from './language';
import { offerForm, pageOf } from './offer';
import { againPath, sentPath } from './places';
import { sealedWords } from './seal';
import { forgetUnsent, keepUnsent } from './unsent';
import { keepWords } from './words';

/** Takes what was entered in an e-mail offer; says which page comes next, and what the browser keeps until then. */
export async function receiveOffer(typed: Typed, address: string): Promise<{ path: string; cookie: string }> {
  const page = pageOf(typed.from);
  const language = await languageOf(page);
  const words = sealedWords(typed);
  const wordsHash = words === null ? null : await keepWords(words);
  const outcome =
    wordsHash === null
      ? refused('conflict')
      : await receive({ form: 'offer', schema: offerForm, typed, address }, ({ email }) =>
          ask({ email, page, wordsHash, language }),
        );
  if (outcome.ok) return { path: sentPath(language, page), cookie: forgetUnsent };
  const { reason, retryAfter } = outcome;
  const cookie = keepUnsent({ email: typed.email ?? '', page, wordsHash, reason, retryAfter });
  return { path: againPath(language), cookie };
}
