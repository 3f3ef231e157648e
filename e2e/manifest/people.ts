import { call, signIn } from './asking';
import { listActions } from './build';

/** Who asks: nobody; Nora, who has an account and no role; an author, a reviewer, a publisher, an administrator. */
export const people = ['anonymous', 'nora', 'ada', 'rita', 'pia', 'adam'] as const;
export type Person = (typeof people)[number];

export const email = (person: Person): string => `${person}@headword.example`;
const password: Partial<Record<Person, string>> = { nora: 'four unrelated words' };

/** A new session of the person; its cookie. */
export const enter = async (site: string, person: Person): Promise<string> =>
  person === 'anonymous' ? '' : signIn(site, email(person), password[person]);

/** A session of everybody. Nora is invited first, and joins. */
export async function enterAll(site: string): Promise<Record<Person, string>> {
  const adam = await enter(site, 'adam');
  const input = { name: 'Nora', email: email('nora'), grants: [] };
  const invitation = await call(site, { ...actionNamed('studio/people invite'), input, cookie: adam });
  const secret = /"link":"\/invitation\/([^"]+)"/.exec(invitation.body)?.[1];
  const joining = { secret, name: 'Nora', password: password.nora };
  const joined = await call(site, { ...actionNamed('invitation/[secret] accept'), input: joining });
  if (joined.outcome !== 'ok') throw new Error(`Nora could not join: ${joined.outcome}`);
  const [nora, ada, rita, pia] = await Promise.all(
    (['nora', 'ada', 'rita', 'pia'] as const).map((one) => enter(site, one)),
  );
  return { anonymous: '', nora: nora ?? '', ada: ada ?? '', rita: rita ?? '', pia: pia ?? '', adam };
}

/** An action, and an address that has it. */
export function actionNamed(name: string): { id: string; path: string } {
  const action = listActions().find((one) => one.name === name);
  if (!action?.pages[0]) throw new Error(`There is no action "${name}".`);
  return { id: action.id, path: action.pages[0].replace(/\[(\.\.\.)?\w+\]/g, 'x') };
}
