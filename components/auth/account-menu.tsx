'use client';

import { buttonStyle } from '@/components/ui/button-style';
import { Menu, MenuChoice, MenuLine, MenuLink } from '@/components/ui/menu';

type Props = { name: string; signOut: (input: unknown) => Promise<unknown> };

/** The person who is signed in: their account, and the way out. */
export function AccountMenu({ name, signOut }: Props) {
  const leave = async () => {
    await signOut({}).catch(() => null);
    window.location.assign('/sign-in');
  };
  return (
    <Menu
      trigger={
        <button type="button" className={buttonStyle('quiet', 'normal', 'max-w-48')}>
          <span className="truncate">{name}</span>
        </button>
      }
    >
      <MenuLink href="/studio/account">My account</MenuLink>
      <MenuLine />
      <MenuChoice onChoose={leave}>Sign out</MenuChoice>
    </Menu>
  );
}
