import { accepted, type Outcome, refused } from '@/lib/refusal';

/**
 * Signs this browser in. Refuses `invalid` with one sentence whatever it was that did not match, and `tooMany`;
 * throws where no answer came.
 */
export async function signIn({ email, password }: { email: string; password: string }): Promise<Outcome> {
  const { csrfToken } = await (await fetch('/api/auth/csrf')).json();
  const answer = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  if (answer.ok) return accepted(undefined);
  if (answer.status === 429) return refused('tooMany', { retryAfter: Number(answer.headers.get('retry-after')) });
  if (answer.status !== 401) throw new Error(`Sign-in answered ${answer.status}`);
  return refused('invalid', { fields: { '': 'This address and password do not match an active account.' } });
}
