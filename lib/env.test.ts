import { expect, test } from 'vitest';
import { environmentProblems } from './env';

const right = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://localhost/headword',
  NEXTAUTH_SECRET: 'b7x0m4Qz9nK2vT8rL5sY1wE6uI3oP0aD',
  NEXTAUTH_URL: 'https://glossary.acme.org',
};
const problemsOf = (changed: Record<string, string | undefined>) => environmentProblems({ ...right, ...changed });

test('a complete environment may start', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ NEXTAUTH_URL: 'http://127.0.0.1:3000/' })).toEqual([]);
});

test('production needs a secret, an address and a database', () => {
  for (const name of ['DATABASE_URL', 'NEXTAUTH_SECRET', 'NEXTAUTH_URL'])
    expect(problemsOf({ [name]: undefined })).toEqual([expect.stringContaining(`${name} is missing`)]);
});

test('placeholders are refused', () => {
  const secrets = [
    'x'.repeat(40),
    'change-me-change-me-change-me-change-me',
    'your-secret-here-your-secret-here-32',
    'secret',
  ];
  for (const NEXTAUTH_SECRET of secrets) expect(problemsOf({ NEXTAUTH_SECRET })).toHaveLength(1);
  for (const NEXTAUTH_URL of ['https://glossary.example.com', 'glossary', 'ftp://acme.org', 'https://acme.org/path'])
    expect(problemsOf({ NEXTAUTH_URL })).toHaveLength(1);
});

test('addresses that are told to programs have to be addresses', () => {
  const names = ['HEADWORD_LICENSE', 'HEADWORD_SECURITY_CONTACT', 'HEADWORD_SECURITY_POLICY'];
  for (const name of names) {
    expect(problemsOf({ [name]: 'https://acme.org/x' })).toEqual([]);
    expect(problemsOf({ [name]: '' })).toEqual([]);
    for (const value of ['acme.org', 'https://acme.org\nContact: x', 'javascript:x'])
      expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(`${name} has to be`)]);
  }
  expect(problemsOf({ HEADWORD_SECURITY_CONTACT: 'mailto:security@acme.org, https://acme.org/report' })).toEqual([]);
});

test('development needs only a database', () => {
  expect(environmentProblems({ DATABASE_URL: right.DATABASE_URL })).toEqual([]);
  expect(environmentProblems({})).toHaveLength(1);
});
