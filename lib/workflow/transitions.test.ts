import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, type Role, roles } from './actor';
import { isOpen, type Status, statuses } from './status';
import { availableTransitions, findRule, refusal, transitionNames, transitions } from './transitions';

const glossaryId = 'tech';
const actor = (held: readonly Role[], where: string | null = glossaryId): Actor => ({
  id: 'actor',
  name: 'Ada',
  grants: held.map((role) => ({ role, glossaryId: where })),
});
const revision = (status: Status, own: boolean, reviewerIds: string[] = []) => ({
  status,
  glossaryId,
  contributorIds: own ? ['actor', 'other'] : ['other'],
  writerIds: own ? ['actor', 'other'] : ['other'],
  reviewerIds,
});

test('the whole permission matrix', async () => {
  const column = (text: string, width = 15) => text.padEnd(width);
  const head = ['status', 'role', 'own work', ...transitionNames].map((name) => column(name)).join('');
  const lines = statuses.flatMap((status) =>
    roles.flatMap((role) =>
      [true, false].map((own) => {
        const cells = transitionNames.map((name) => refusal(name, revision(status, own), actor([role])) ?? 'YES');
        return [status, role, own ? 'own' : 'not own', ...cells]
          .map((cell) => column(cell))
          .join('')
          .trimEnd();
      }),
    ),
  );
  await expect(`${[head.trimEnd(), ...lines].join('\n')}\n`).toMatchFileSnapshot('permission-matrix.txt');
});

const anyStatus = fc.constantFrom(...statuses);
const anyRoles = fc.subarray([...roles]);
const anyName = fc.constantFrom(...transitionNames);

describe('for every status, set of roles and transition', () => {
  test('nobody approves or sends back a revision they wrote a word of, whatever roles they hold', () => {
    fc.assert(
      fc.property(anyStatus, anyRoles, (status, held) => {
        expect(refusal('approve', revision(status, true), actor(held))).not.toBeNull();
        expect(refusal('confirm', revision(status, true), actor(held))).not.toBeNull();
        if (status === 'IN_REVIEW')
          expect(refusal('requestChanges', revision(status, true), actor(held))).not.toBeNull();
      }),
    );
  });

  test('more roles never allow less', () => {
    fc.assert(
      fc.property(
        anyStatus,
        anyRoles,
        anyName,
        fc.boolean(),
        fc.constantFrom(...roles),
        (status, held, name, own, role) => {
          const allowed = refusal(name, revision(status, own), actor(held)) === null;
          if (allowed) expect(refusal(name, revision(status, own), actor([...held, role]))).toBeNull();
        },
      ),
    );
  });

  test('administering confers no other role', () => {
    fc.assert(
      fc.property(anyStatus, fc.boolean(), (status, own) => {
        expect(availableTransitions(revision(status, own), actor(['ADMIN']))).toEqual([]);
      }),
    );
  });

  test('a role in another glossary counts for nothing, a role in all glossaries everywhere', () => {
    fc.assert(
      fc.property(anyStatus, anyRoles, fc.boolean(), (status, held, own) => {
        const standing = revision(status, own);
        expect(availableTransitions(standing, actor(held, 'hr'))).toEqual([]);
        expect(availableTransitions(standing, actor(held, null))).toEqual(availableTransitions(standing, actor(held)));
      }),
    );
  });

  test('what is offered is what the table lets through, and nothing else', () => {
    fc.assert(
      fc.property(anyStatus, anyRoles, fc.boolean(), anyName, (status, held, own, name) => {
        const offered = availableTransitions(revision(status, own), actor(held)).includes(name);
        const rule = findRule(name, status);
        const fits =
          rule !== undefined &&
          held.includes(rule.role) &&
          (rule.ownWork === 'allowed' || (rule.ownWork === 'required') === own);
        expect(offered).toBe(fits);
      }),
    );
  });
});

test('whoever wrote what a revision started from neither reviews it nor may take it back', () => {
  const both = actor(['AUTHOR', 'REVIEWER']);
  const taken = { ...revision('IN_REVIEW', false), writerIds: ['other', 'actor'] };
  expect(refusal('approve', taken, both)).toBe('ownWork');
  expect(refusal('requestChanges', taken, both)).toBe('ownWork');
  expect(refusal('withdraw', taken, both)).toBe('notYours');
});

test('a reviewer decides once on a revision', () => {
  const rita = actor(['REVIEWER']);
  expect(refusal('approve', revision('IN_REVIEW', false, ['actor']), rita)).toBe('wrongStatus');
  expect(refusal('requestChanges', revision('IN_REVIEW', false, ['actor']), rita)).toBe('wrongStatus');
  expect(refusal('confirm', revision('PUBLISHED', false, ['actor']), rita)).toBeNull();
});

test('a publisher sends back what was approved only where the policy it was submitted under allows it', () => {
  const pia = actor(['PUBLISHER', 'REVIEWER']);
  for (const status of ['APPROVED', 'SCHEDULED'] as const) {
    expect(refusal('requestChanges', { ...revision(status, false), publishersMaySendBack: true }, pia)).toBeNull();
    const kept = { ...revision(status, false), publishersMaySendBack: false };
    expect(refusal('requestChanges', kept, pia)).toBe('wrongRole');
    expect(availableTransitions(kept, pia)).toContain('publish');
  }
  expect(refusal('requestChanges', { ...revision('IN_REVIEW', false), publishersMaySendBack: false }, pia)).toBeNull();
});

test('where enough approvals count again, a reviewer repeats theirs to move the revision on', () => {
  const rita = actor(['REVIEWER']);
  const stuck = { ...revision('IN_REVIEW', false, ['actor']), hasEnough: true };
  expect(refusal('approve', stuck, rita)).toBeNull();
  expect(refusal('requestChanges', stuck, rita)).toBe('wrongStatus');
});

test('history only moves forward: nothing leads back to a draft, and nothing leaves where it has ended', () => {
  const ended = ['SUPERSEDED', 'RETURNED', 'RETIRED', 'DISCARDED'] as const;
  for (const rule of transitions) {
    expect(rule.to).not.toBe('DRAFT');
    for (const status of ended) expect(rule.from).not.toContain(status);
  }
});

test('only publishing leads from an open revision to the public', () => {
  const leading = transitions.filter(({ from, to }) => to === 'PUBLISHED' && from.some(isOpen));
  expect(leading.map(({ name }) => name)).toEqual(['publish']);
});

test('a transition starts from each status in one row only', () => {
  const starts = transitions.flatMap(({ name, from }) => from.map((status) => `${name} from ${status}`));
  expect(new Set(starts).size).toBe(starts.length);
});
