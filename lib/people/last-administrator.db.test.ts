import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import type { Outcome } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import { addCast, type Cast } from '@/prisma/cast';
import { disable, enable } from './disable';
import { invite } from './invite';
import { changeRoles } from './roles';

const administrator = [{ role: 'ADMIN' as const, glossaryId: null }];
let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
});

const demote = (person: Actor, by: Actor | null) => changeRoles({ userId: person.id, grants: [] }, by);
const promote = (person: Actor) => changeRoles({ userId: person.id, grants: administrator }, null);
const isLast = (outcome: Outcome<unknown>) =>
  !outcome.ok && (outcome.fields?.[''] ?? '').includes('last active administrator');

test('the last active administrator can be neither demoted nor disabled, by nobody', async () => {
  for (const by of [cast.adam, null]) {
    expect(await demote(cast.adam, by)).toSatisfy(isLast);
    expect(await disable({ userId: cast.adam.id }, by)).toSatisfy(isLast);
  }
});

test('an administrator who is disabled or has only been invited does not count', async () => {
  await invite({ name: 'Invited', email: 'invited@headword.example', grants: administrator }, cast.adam);
  await promote(cast.ruth);
  await disable({ userId: cast.ruth.id }, cast.adam);
  expect(await demote(cast.adam, cast.adam)).toSatisfy(isLast);
});

test('of two administrators who demote or disable each other at once, exactly one remains (60 rounds)', async () => {
  for (let round = 0; round < 60; round++) {
    await promote(cast.rita);
    const outcomes = await Promise.all([
      round % 2 ? demote(cast.rita, cast.adam) : disable({ userId: cast.rita.id }, cast.adam),
      round % 3 ? demote(cast.adam, cast.rita) : disable({ userId: cast.adam.id }, cast.rita),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      await db.user.count({
        where: { disabledAt: null, passwordHash: { not: null }, memberships: { some: { role: 'ADMIN' } } },
      }),
    ).toBe(1);
    for (const person of [cast.adam, cast.rita]) await enable({ userId: person.id }, null);
    await promote(cast.adam);
  }
});

test('of two operators who demote the last two at once, one is refused (60 rounds)', async () => {
  for (let round = 0; round < 60; round++) {
    await promote(cast.rita);
    const outcomes = await Promise.all([demote(cast.rita, null), disable({ userId: cast.adam.id }, null)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(isLast)).toHaveLength(1);
    await enable({ userId: cast.adam.id }, null);
  }
});
