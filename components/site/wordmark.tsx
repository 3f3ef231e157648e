import type { ReactNode } from 'react';
import { logoPath, sizeOf } from '@/lib/site/logo-name';
import type { Settings } from '@/lib/site/settings';

type Props = { site: Settings; at?: (logo: string) => string };

/** The way home: the logo where there is one, else the name. Both logos are named by what they hold, and are lazy, so that only the one shown comes. */
export function Wordmark({ site: { name, branding }, at = logoPath }: Props) {
  const { logo, logoDark } = branding;
  return (
    <a className="wordmark" href="/">
      {logo ? (
        <Logo src={at(logo)} name={name} of={logo} only={logoDark ? 'logo-light' : undefined} />
      ) : (
        <Name>{name}</Name>
      )}
      {logo && logoDark ? <Logo src={at(logoDark)} name={name} of={logoDark} only="logo-dark" /> : null}
    </a>
  );
}

const Name = ({ children }: { children: ReactNode }) => <span>{children}</span>;

const Logo = ({ src, name, of, only }: { src: string; name: string; of: string; only: string | undefined }) => (
  <img className={only} src={src} alt={name} {...sizeOf(of)} loading={only ? 'lazy' : undefined} />
);
