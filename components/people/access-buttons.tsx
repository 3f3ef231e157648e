'use client';

import type { Outcome } from '@/lib/refusal';
import { CommandButton } from './command-button';

type Command = (input: { userId: string }) => Promise<Outcome<unknown>>;

type Props = {
  userId: string;
  disabled: boolean;
  /** How many browsers they are signed in with. */
  sessions: number;
  disable: Command;
  enable: Command;
  endSessions: Command;
};

/** Signing a person out, keeping them out, and letting them in again. */
export function AccessButtons({ userId, disabled, sessions, disable, enable, endSessions }: Props) {
  const browsers = sessions === 1 ? 'one browser' : `${sessions} browsers`;
  return (
    <>
      <p>
        {disabled
          ? 'Disabled: cannot sign in.'
          : sessions > 0
            ? `Signed in with ${browsers}.`
            : 'Not signed in anywhere.'}
      </p>
      <div className="flex flex-wrap gap-2">
        {sessions > 0 && (
          <CommandButton command={() => endSessions({ userId })} done="Signed out everywhere.">
            Sign out everywhere
          </CommandButton>
        )}
        {disabled ? (
          <CommandButton command={() => enable({ userId })} done="May sign in again.">
            Enable
          </CommandButton>
        ) : (
          <CommandButton look="danger" command={() => disable({ userId })} done="Disabled and signed out.">
            Disable
          </CommandButton>
        )}
      </div>
    </>
  );
}
