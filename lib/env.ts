import { z } from 'zod';

const placeholder = /^(.)\1*$|change[-_ ]?me|example|placeholder|your[-_ ]|secret[-_ ]?here|^(secret|password|test)+$/i;

const always = z.object({
  DATABASE_URL: z
    .string({ error: 'DATABASE_URL is missing: set it to the address of a Postgres database (postgresql://…).' })
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL has to begin with postgresql://.'),
});

const mail = {
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^/]+/,
      'SMTP_URL has to be the address of a mail server: smtp://user:password@host:587 or smtps://…',
    )
    .refine(URL.canParse, 'SMTP_URL cannot be read: write special characters of the password as %40 and the like.')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/, 'MAIL_FROM has to be a mail address, like Headword <glossary@acme.org>.')
    .optional(),
  HEADWORD_WORKER: z.enum(['on', 'off'], 'HEADWORD_WORKER is either on or off.').optional(),
};

const address = (name: string, pattern: RegExp, example: string) =>
  z.string().regex(pattern, `${name} has to be ${example}.`).or(z.literal('')).optional();

const site = {
  HEADWORD_LICENSE: address(
    'HEADWORD_LICENSE',
    /^https?:\/\/[^\s/]+\S*$/,
    'the address of a license, like https://creativecommons.org/licenses/by/4.0/',
  ),
  HEADWORD_SECURITY_CONTACT: address(
    'HEADWORD_SECURITY_CONTACT',
    /^\s*(mailto:[^\s,@]+@[^\s,@]+|https:\/\/[^\s,]+)(\s*,\s*(mailto:[^\s,@]+@[^\s,@]+|https:\/\/[^\s,]+))*\s*$/,
    'one or more addresses, like mailto:security@acme.org, https://acme.org/report',
  ),
  HEADWORD_SECURITY_POLICY: address('HEADWORD_SECURITY_POLICY', /^https:\/\/\S+$/, 'an address with https://'),
};

const inProduction = always.extend({
  ...mail,
  ...site,
  NEXTAUTH_SECRET: z
    .string({
      error: 'NEXTAUTH_SECRET is missing: set it to a random text, for example from "openssl rand -base64 32".',
    })
    .min(32, 'NEXTAUTH_SECRET is too short: it needs at least 32 characters.')
    .refine((secret) => !placeholder.test(secret), 'NEXTAUTH_SECRET is a placeholder: set it to a random text.'),
  NEXTAUTH_URL: z
    .string({
      error: 'NEXTAUTH_URL is missing: set it to the address of the site, for example https://glossary.acme.org.',
    })
    .refine(isSiteAddress, 'NEXTAUTH_URL has to be the address of the site and nothing more, with http:// or https://.')
    .refine(
      (url) => !/example\.(com|org|net)$/.test(hostOf(url)),
      'NEXTAUTH_URL is a placeholder: set it to the address of the site.',
    ),
});

/** What keeps the application from starting in this environment, one sentence each; nothing where it may start. */
export function environmentProblems(environment: Record<string, string | undefined>): string[] {
  const schema = environment.NODE_ENV === 'production' ? inProduction : always;
  const problems = schema.safeParse(environment).error?.issues ?? [];
  const sentences = [...new Map(problems.map((issue) => [issue.path.join(), issue.message])).values()];
  if (environment.SMTP_URL && !environment.MAIL_FROM)
    sentences.push('MAIL_FROM is missing: SMTP_URL is set, so say from which address mail comes.');
  return sentences;
}

function isSiteAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
}

function hostOf(text: string): string {
  return URL.canParse(text) ? new URL(text).hostname : '';
}
