/** The password of the demo's people. */
const castPassword = 'headword';

export type Answer = { status: number; outcome: string; body: string };

/** A request as a script would send it: nothing followed, no cookie but the given one. */
export const ask = (url: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> =>
  fetch(url, { redirect: 'manual', ...init });

/** Signs in through the auth route, as the form does; the session's cookie. */
export async function signIn(site: string, email: string, password = castPassword): Promise<string> {
  const { cookie, body } = await signInRequest(site, email, password);
  const headers = { origin: site, cookie, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await ask(`${site}/api/auth/callback/credentials`, { method: 'POST', headers, body });
  const session = cookiesIn(answer).filter((one) => one.includes('session-token'));
  if (session.length === 0) throw new Error(`${email} could not sign in: ${answer.status}`);
  return session.join('; ');
}

/** What the sign-in form sends: its cookie and its fields. */
export async function signInRequest(site: string, email: string, password = castPassword) {
  const answer = await ask(`${site}/api/auth/csrf`, { headers: {} });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return { cookie: cookiesIn(answer).join('; '), body: new URLSearchParams({ csrfToken, email, password }) };
}

const cookiesIn = (answer: Response): string[] =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');

export type Call = {
  id: string;
  path: string;
  input: unknown;
  cookie?: string | undefined;
  /** null sends none. */
  origin?: string | null;
  multipart?: boolean;
};

/** Calls a server action as the browser does: its id in a header, its arguments in React's reply encoding. */
export async function call(site: string, { id, path, input, cookie, origin = site, multipart }: Call): Promise<Answer> {
  const argument = JSON.stringify([input === undefined ? '$undefined' : input], escaped);
  const headers: Record<string, string> = { 'next-action': id, accept: 'text/x-component', cookie: cookie ?? '' };
  if (origin !== null) headers.origin = origin;
  if (!multipart) headers['content-type'] = 'text/plain;charset=UTF-8';
  const answer = await ask(`${site}${path}`, {
    method: 'POST',
    headers,
    body: multipart ? formOf({ '0': argument }) : argument,
  });
  const body = await answer.text();
  return { status: answer.status, outcome: outcomeOf(answer, body), body };
}

// A string that begins with a dollar sign means something else in React's encoding, unless it has two.
const escaped = (_: string, value: unknown) =>
  typeof value === 'string' && /^\$(?!undefined$)/.test(value) ? `$${value}` : value;

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** What an action answers; one for visitors says it together with what they typed. */
type Told = { ok?: boolean; reason?: string };

/** "ok", the reason of a refusal, where a redirect leads, or how it failed. */
function outcomeOf(answer: Response, body: string): string {
  const target = answer.headers.get('x-action-redirect');
  if (target) return `→ ${target.split(';')[0]}`;
  const row = /^0:\{"a":"\$@(\w+)"/m.exec(body)?.[1];
  const result = row && new RegExp(`^${row}:(.*)$`, 'm').exec(body)?.[1];
  if (!result?.startsWith('{')) return `failed with ${answer.status}`;
  const told = JSON.parse(result) as Told & { outcome?: Told | null };
  const outcome = told.outcome ?? told;
  return outcome.ok ? 'ok' : (outcome.reason ?? 'neither yes nor no');
}
