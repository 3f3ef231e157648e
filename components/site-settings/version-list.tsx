import { Moment } from '@/components/ui/moment';
import type { Outcome } from '@/lib/refusal';
import type { VersionChoice } from '@/lib/site/version-form';
import type { VersionLine } from '@/lib/site/versions';
import { RestoreVersion } from './restore-version';

type Props = {
  versions: readonly VersionLine[];
  current: number;
  now: Date;
  restore: (choice: VersionChoice) => Promise<Outcome<{ number: number }>>;
};

/** What the site was like before: every change is a version, and each can be brought back. */
export const VersionList = ({ versions, current, now, restore }: Props) => (
  <section aria-labelledby="versions" className="grid content-start gap-3">
    <h2 id="versions" className="font-serif text-lg font-medium">
      Versions
    </h2>
    <ol className="grid max-h-96 gap-px overflow-y-auto rounded-md border border-line bg-line">
      {versions.map(({ number, at, by, restoredFrom }) => (
        <li key={number} className="flex min-h-11 items-center justify-between gap-3 bg-surface px-3 py-1.5">
          <span>
            <strong className="font-medium">{number}</strong> · {by}
            {restoredFrom === null ? '' : restoredFrom === 0 ? ', as installed' : `, from version ${restoredFrom}`} ·{' '}
            <span className="text-muted">
              <Moment at={at} now={now} />
            </span>
          </span>
          {number === current ? (
            <span className="text-[13px] text-muted">current</span>
          ) : (
            <RestoreVersion choice={{ number: current, chosen: number }} restore={restore} />
          )}
        </li>
      ))}
      <li className="flex min-h-11 items-center justify-between gap-3 bg-surface px-3 py-1.5">
        <span>As it is installed</span>
        {current === 0 ? (
          <span className="text-[13px] text-muted">current</span>
        ) : (
          <RestoreVersion choice={{ number: current, chosen: 0 }} restore={restore} />
        )}
      </li>
    </ol>
  </section>
);
