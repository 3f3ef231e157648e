import type { CSSProperties } from 'react';
import { nightAccent } from '@/lib/site/accent';
import { inkOn } from '@/lib/site/contrast';
import type { Settings } from '@/lib/site/settings';

/** Custom properties with the accent of the site (app/styles/tokens.css); none where it has Headword's own. */
export function accentStyle({ branding: { accent, accentDark } }: Settings): CSSProperties | undefined {
  if (accent === '' && accentDark === '') return undefined;
  const night = accentDark || nightAccent(accent);
  return {
    ...(accent && { '--site-accent': accent, '--site-accent-ink': inkOn(accent) }),
    '--site-accent-dark': night,
    '--site-accent-dark-ink': inkOn(night),
  } as CSSProperties;
}
