import type { Grant, Role } from '@/lib/workflow/actor';

/** The name of each role in the interface. */
export const roleWords: Record<Role, string> = {
  AUTHOR: 'Author',
  REVIEWER: 'Reviewer',
  PUBLISHER: 'Publisher',
  ADMIN: 'Administrator',
};

const order: Role[] = ['AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN'];

/** Roles by where they are held, those for all glossaries first: one line each. */
export function roleLines(grants: readonly Grant[], glossaries: readonly { id: string; name: string }[]): string[] {
  const places = [{ id: null, name: 'all glossaries' }, ...glossaries];
  return places.flatMap(({ id, name }) => {
    const held = order.filter((role) => grants.some((grant) => grant.role === role && grant.glossaryId === id));
    return held.length > 0 ? [`${held.map((role) => roleWords[role]).join(', ')} in ${name}`] : [];
  });
}
