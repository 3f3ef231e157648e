import 'server-only';
import { hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db';
import type { Actor, Role } from '@/lib/workflow/actor';

/** The same six people in the demo, the tests and the browser. They all sign in with this password. */
export const castPassword = 'headword';

const parts = {
  ada: { name: 'Ada', title: 'Software engineer', roles: ['AUTHOR'] },
  ravi: { name: 'Ravi', title: 'Site reliability engineer', roles: ['AUTHOR'] },
  rita: { name: 'Rita', title: 'Principal engineer', roles: ['REVIEWER'] },
  ruth: { name: 'Ruth', title: 'Technical editor', roles: ['REVIEWER'] },
  pia: { name: 'Pia', title: 'Publisher', roles: ['PUBLISHER'] },
  adam: { name: 'Adam', title: 'Administrator', roles: ['ADMIN'] },
} satisfies Record<string, { name: string; title: string; roles: Role[] }>;

export type CastName = keyof typeof parts;
export type Cast = Record<CastName, Actor>;

export const castEmail = (name: CastName): string => `${name}@headword.example`;

/**
 * Creates the cast, with their roles in one glossary, or in all where none is named; Adam administers everywhere.
 * Returns them as actors.
 */
export async function addCast(glossary?: { id: string }): Promise<Cast> {
  const passwordHash = await hashPassword(castPassword);
  const people = Object.entries(parts).map(async ([key, { name, title, roles }]) => {
    const grants = roles.map((role: Role) => ({ role, glossaryId: role === 'ADMIN' ? null : (glossary?.id ?? null) }));
    const { id } = await db.user.create({
      data: { email: castEmail(key as CastName), name, title, passwordHash, memberships: { create: grants } },
      select: { id: true },
    });
    return [key, { id, name, grants }];
  });
  return Object.fromEntries(await Promise.all(people)) as Cast;
}
