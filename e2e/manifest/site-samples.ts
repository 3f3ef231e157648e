import { emptySettings } from '@/lib/site/settings';

const sample = (name: string, about: string, input: Record<string, unknown>) => ({
  action: `studio/settings ${name}`,
  about,
  input: () => input,
});

/** For the settings of the site. */
export const siteSamples = [
  sample('changeSite', 'an old version', { version: 0, timeZone: 'UTC' }),
  sample('changeSettings', 'an old version', { number: -1, settings: emptySettings }),
  sample('restoreVersion', 'when another one holds', { number: -1, chosen: 0 }),
  sample('bringLogo', 'no picture', { base64: 'AAAA' }),
];
