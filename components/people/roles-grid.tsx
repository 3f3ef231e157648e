'use client';

import { Checkbox } from '@/components/ui/checkbox';
import type { Grant, Role } from '@/lib/workflow/actor';
import { roleWords } from './role-words';

type Props = {
  grants: readonly Grant[];
  glossaries: readonly { id: string; name: string }[];
  onChange: (grants: Grant[]) => void;
};

const columns: Role[] = ['AUTHOR', 'REVIEWER', 'PUBLISHER'];

/** Which roles are held where: a box for each role in each glossary and in all, and one for administrators. */
export function RolesGrid({ grants, glossaries, onChange }: Props) {
  const holds = (role: Role, id: string | null) => grants.some((one) => one.role === role && one.glossaryId === id);
  const toggle = (role: Role, id: string | null) =>
    onChange(
      holds(role, id)
        ? grants.filter((one) => one.role !== role || one.glossaryId !== id)
        : [...grants, { role, glossaryId: id }],
    );
  return (
    <div className="grid gap-3">
      <div className="overflow-x-auto rounded-md border border-line bg-surface">
        <table className="w-full border-collapse text-left">
          <thead className="border-b border-line text-[13px] text-muted">
            <tr>
              <th scope="col" className="px-3 py-2 font-medium">
                In
              </th>
              {columns.map((role) => (
                <th key={role} scope="col" className="w-20 py-2 text-center font-medium sm:w-28">
                  {roleWords[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[{ id: null, name: 'All glossaries' }, ...glossaries].map(({ id, name }) => (
              <tr key={id} className="border-b border-line last:border-b-0">
                <th scope="row" className="px-3 py-2 font-normal">
                  {name}
                </th>
                {columns.map((role) => (
                  <td key={role} className="text-center">
                    <label className="inline-grid min-h-9 min-w-9 cursor-pointer place-items-center">
                      <span className="sr-only">
                        {roleWords[role]} in {name}
                      </span>
                      <input
                        type="checkbox"
                        className="size-4 accent-accent"
                        checked={holds(role, id) || holds(role, null)}
                        disabled={id !== null && holds(role, null)}
                        onChange={() => toggle(role, id)}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Checkbox
        label="Administrator: people, glossaries and settings, and none of the other roles"
        checked={holds('ADMIN', null)}
        onChange={() => toggle('ADMIN', null)}
      />
    </div>
  );
}
