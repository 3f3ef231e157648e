import { parseArgs } from 'node:util';
import { refusalText } from '@/components/ui/refusal-text';
import type { Told } from '@/lib/people/operator';
import type { Outcome } from '@/lib/refusal';
import { withDatabase } from './database';
import { Halt } from './halt';
import { siteAddress } from './site-name';

const usage = `People, for operators. Roles are AUTHOR, REVIEWER, PUBLISHER and ADMIN.

  npm run user -- add <email> --name "Ada Lovelace" --roles AUTHOR,REVIEWER [--glossary <slug>]
  npm run user -- roles <email> --roles AUTHOR [--glossary <slug>]    exactly these, there; --roles "" takes all
  npm run user -- disable <email>       keeps them out at once
  npm run user -- enable <email>
  npm run user -- sign-out <email>      ends their sessions
  npm run user -- reset <email>         a one-time link for a new password
  npm run user -- list [name or address]`;

/** Adds and changes people, by the same commands as the people page, in the operator's name. */
export default async function user(args: string[]): Promise<void> {
  const { command, email, options } = parse(args);
  await withDatabase(async () => {
    const operator = await import('@/lib/people/operator');
    if (command === 'list') return print(await operator.listEverybody(email));
    if (command === 'add') return tell(await operator.addPerson(email, options.name ?? '', options));
    if (command === 'roles') return tell(await operator.giveRoles(email, options));
    if (operator.isPersonCommand(command)) return tell(await operator.tellPerson(command, email));
    throw new Halt(usage);
  });
}

function parse(args: string[]) {
  try {
    const options = { name: { type: 'string' }, roles: { type: 'string' }, glossary: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [command = '', email = ''] = positionals;
    if (command === 'roles' && values.roles === undefined) throw new Halt(usage);
    if (positionals.length > 2 || (command !== 'list' && email === '')) throw new Halt(usage);
    return { command, email, options: values };
  } catch (error) {
    throw error instanceof Halt ? error : new Halt(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function tell(outcome: Outcome<Told>): void {
  if (!outcome.ok) throw new Halt(outcome.fields?.email ?? refusalText(outcome));
  const { link, changed } = outcome.value;
  if (link)
    console.log(
      `${new URL(link, siteAddress())}\nSend them this link. It works once, for seven days, and is not shown again.`,
    );
  else console.log(changed === false ? 'Nothing to change.' : 'Done.');
}

function print(
  people: { email: string; name: string; status: string; grants: { role: string; glossaryId: string | null }[] }[],
) {
  for (const { email, name, status, grants } of people) {
    const roles = grants.map(({ role, glossaryId }) => (glossaryId ? `${role} (one glossary)` : role));
    console.log([email, name, status, [...new Set(roles)].join(', ') || 'no roles'].join('  ·  '));
  }
}
