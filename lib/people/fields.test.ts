import { expect, test } from 'vitest';
import { emailAddress, grants, newPassword, personName } from './fields';

test('an e-mail address is kept trimmed and in small letters', () => {
  expect(emailAddress.parse('  Ada@Headword.Example ')).toBe('ada@headword.example');
  expect(emailAddress.safeParse('ada').success).toBe(false);
});

test('a name is a line of visible characters', () => {
  expect(personName.parse(' Zoë ')).toBe('Zoë');
  for (const name of ['', '  ', 'a\u0000b', 'a\nb', 'a\u202eb', 'x'.repeat(101)])
    expect(personName.safeParse(name).success).toBe(false);
});

test('a password is long enough and not endless; its characters are free', () => {
  expect(newPassword.safeParse('short').success).toBe(false);
  expect(newPassword.safeParse('用語集用語集用語集用語集').success).toBe(true);
  expect(newPassword.safeParse('x'.repeat(1025)).success).toBe(false);
});

test('a role is held once per place, and administrators everywhere', () => {
  const author = { role: 'AUTHOR', glossaryId: null };
  expect(grants.parse([author, author])).toEqual([author]);
  const glossaryId = '0193f3f0-0000-7000-8000-000000000000';
  expect(grants.safeParse([{ role: 'ADMIN', glossaryId }]).success).toBe(false);
  expect(grants.safeParse([{ role: 'OWNER', glossaryId: null }]).success).toBe(false);
});
