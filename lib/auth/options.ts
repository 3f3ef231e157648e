import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { log } from '@/lib/log';
import { secure } from './request';
import { endSession, sessionDays } from './session';
import { signIn } from './sign-in';

/** next-auth, used to prove identity and no more: its token holds the id of our session, whose row decides. */
export const authOptions = (): NextAuthOptions => ({
  secret: process.env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionDays * 24 * 60 * 60 },
  useSecureCookies: secure(),
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      // What is thrown here ends up in the browser's address bar: nothing may be.
      async authorize(credentials, request) {
        const browser = String(request.headers?.['user-agent'] ?? '');
        try {
          const sessionId = await signIn(credentials?.email, credentials?.password, browser);
          return sessionId === null ? null : { id: sessionId };
        } catch (problem) {
          log.error({ err: problem }, 'sign-in failed');
          return null;
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
    // Our forms choose where to go; next-auth never leads anywhere.
    redirect: ({ baseUrl }) => `${baseUrl}/studio`,
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === 'string') await endSession(token.sid);
    },
  },
  logger: {
    error: (code, metadata) => log.error({ code, metadata }, 'next-auth'),
    warn: (code) => log.debug({ code }, 'next-auth'),
    debug: () => {},
  },
});
