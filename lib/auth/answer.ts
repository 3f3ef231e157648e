import 'server-only';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { emailAddress } from '@/lib/people/fields';
import { addressOf } from './client-address';
import { readForm } from './form-body';
import { authOptions } from './options';
import { countAttempt, forgiveAttempt } from './rate-limit';

type Context = { params: Promise<{ nextauth: string[] }> };

/** The parts of next-auth that are in use; every other address below /api/auth does not exist. */
const parts = ['GET csrf', 'POST callback/credentials', 'POST signout'];

/** Longest body that is read, in bytes: an address, a password and a token. */
const longestBody = 16_384;

/** Answers /api/auth. Tries to sign in are counted per account and per network: 429 with Retry-After for too many. */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response> {
  const part = `${request.method} ${(await context.params).nextauth.join('/')}`;
  if (!parts.includes(part)) return new Response(null, { status: 404 });
  if (part !== 'POST callback/credentials') return NextAuth(request, context, authOptions());
  return answerSignIn(request, context);
}

async function answerSignIn(request: NextRequest, context: Context): Promise<Response> {
  const form = await findForm(request.clone());
  if (!form) return new Response(null, { status: 400 });
  const email = emailAddress.safeParse(form.get('email')).data ?? String(form.get('email')).slice(0, 254);
  const address = addressOf(request.headers);
  const retryAfter = await countAttempt(email, address);
  if (retryAfter !== null)
    return Response.json({ retryAfter }, { status: 429, headers: { 'Retry-After': String(retryAfter) } });
  const answer: Response = await NextAuth(request, context, authOptions());
  // One answer for whatever did not match: next-auth has several.
  if (!signsIn(answer)) return new Response(null, { status: 401 });
  await forgiveAttempt(email, address);
  return answer;
}

const signsIn = (answer: Response) =>
  answer.headers.getSetCookie().some((cookie) => /next-auth\.session-token(\.0)?=[^;]/.test(cookie));

/** The form, where next-auth reads the same address in it: the one counted has to be the one that is tried. */
async function findForm(request: Request): Promise<FormData | null> {
  const form = await readForm(request, longestBody);
  return form?.getAll('email').length === 1 ? form : null;
}
