/** Signs in as a person of the cast by the same requests as the form makes; the cookies to send with what follows. */
export async function signIn(site: string, email: string, password: string): Promise<string> {
  const tokens = await fetch(`${site}/api/auth/csrf`);
  const { csrfToken } = (await tokens.json()) as { csrfToken: string };
  const cookies = cookiesOf(tokens);
  const answer = await fetch(`${site}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site, cookie: cookies },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  const session = cookiesOf(answer);
  if (!session.includes('session-token')) throw new Error(`${email} cannot sign in: ${answer.status}.`);
  return `${cookies}; ${session}`;
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
