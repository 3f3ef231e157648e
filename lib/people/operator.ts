import 'server-only';
import { findGlossary } from '@/lib/glossaries/list';
import { accepted, type Outcome, type Refusal, refused } from '@/lib/refusal';
import type { Grant } from '@/lib/workflow/actor';
import { disable, enable } from './disable';
import { emailAddress, grants, personName } from './fields';
import { invite } from './invite';
import { findPerson, findPersonId, listPeople, type Person } from './list';
import { offerLink } from './reset';
import { changeRoles } from './roles';
import { endSessions } from './sessions';

export type RoleOptions = { roles?: string; glossary?: string };

/** Adds a person for the operator; the path of their one-time link. Refuses as `invite` does, and unknown roles. */
export async function addPerson(email: string, name: string, options: RoleOptions): Promise<Outcome<{ link: string }>> {
  const [address, shown, asked] = [emailAddress.safeParse(email), personName.safeParse(name), await askedFor(options)];
  if (!address.success) return refused('invalid', { fields: { '': `${email} is not an e-mail address.` } });
  if (!shown.success) return refused('invalid', { fields: { '': 'A name is missing: --name "Ada Lovelace".' } });
  if (!asked.ok) return asked;
  return invite({ email: address.data, name: shown.data, grants: asked.value.grants }, null);
}

/** Gives a person exactly these roles in the glossary, or for all of them; roles held elsewhere stay. */
export async function giveRoles(email: string, options: RoleOptions): Promise<Outcome<{ changed: boolean }>> {
  const [person, asked] = [await findByEmail(email), await askedFor(options)];
  if (!person) return unknown(email);
  if (!asked.ok) return asked;
  const { glossaryId } = asked.value;
  const elsewhere = person.grants.filter((grant) => grant.glossaryId !== glossaryId);
  return changeRoles({ userId: person.id, grants: [...elsewhere, ...asked.value.grants], before: person.grants }, null);
}

const commands = { disable, enable, reset: offerLink, 'sign-out': endSessions };
/** What there is to say of a command that was done. */
export type Told = { link?: string; changed?: boolean; ended?: number };

export type PersonCommand = keyof typeof commands;
export const isPersonCommand = (name: string): name is PersonCommand => name in commands;

/** Disables, enables or signs out a person, or makes a link for a new password, for the operator. */
export async function tellPerson(name: PersonCommand, email: string): Promise<Outcome<Told>> {
  const person = await findByEmail(email);
  return person ? commands[name]({ userId: person.id }, null) : unknown(email);
}

/** Everybody whose name or address contains the query. */
export async function listEverybody(query: string): Promise<Person[]> {
  const everybody: Person[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await listPeople({ query, after });
    everybody.push(...page.people);
    after = page.next;
  }
  return everybody;
}

async function findByEmail(email: string): Promise<Person | null> {
  const id = await findPersonId(email.trim().toLowerCase());
  return id === null ? null : findPerson(id);
}

const unknown = (email: string): Refusal =>
  refused('notFound', { fields: { '': `Nobody here has the address ${email}.` } });

async function askedFor(options: RoleOptions): Promise<Outcome<{ grants: Grant[]; glossaryId: string | null }>> {
  const glossary = options.glossary === undefined ? null : await findGlossary(options.glossary);
  if (options.glossary !== undefined && !glossary)
    return refused('notFound', { fields: { '': `There is no glossary "${options.glossary}".` } });
  const glossaryId = glossary?.id ?? null;
  const names = (options.roles ?? '')
    .toUpperCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const parsed = grants.safeParse(names.map((role) => ({ role, glossaryId })));
  if (parsed.success) return accepted({ grants: parsed.data, glossaryId });
  const known = 'Roles are AUTHOR, REVIEWER, PUBLISHER and ADMIN, separated by commas; ADMIN is for all glossaries.';
  return refused('invalid', { fields: { '': known } });
}
