import { z } from 'zod';

const known = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

export const siteChange = z.strictObject({
  version: z.int32(),
  timeZone: z.string().max(100).refine(known, 'This is not a time zone, like “Europe/Berlin”.'),
});
export type SiteChange = z.output<typeof siteChange>;
