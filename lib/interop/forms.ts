import { z } from 'zod';
import { isSlug } from '@/lib/terms/slug';

/** Bytes that may be sent to the studio at once; next.config.ts lets a little more through. */
const studioBytes = 5_000_000;

/** Files to import in the studio: to be looked at first, to be stored once that is confirmed. */
export const studioImport = z.strictObject({
  glossaryId: z.uuid('Choose a glossary.'),
  /** The glossary whose terms these translate, by its slug; or none. */
  translates: z.literal('').or(z.string().refine(isSlug)),
  files: z
    .array(z.strictObject({ name: z.string().max(300), text: z.string() }))
    .min(1, 'Choose a file.')
    .max(2_000, 'At most 2,000 files.')
    .refine(
      (files) => files.reduce((sum, { text }) => sum + text.length, 0) <= studioBytes,
      'At most 5 MB at once. Larger ones are for "npm run import".',
    ),
  confirmed: z.boolean(),
});

export type StudioImport = z.output<typeof studioImport>;

export const exportFormats = ['json', 'csv', 'markdown'] as const;

/** What to download: a glossary by its slug, in a format. */
export const exportChoice = z.object({ glossary: z.string().refine(isSlug), format: z.enum(exportFormats) });
