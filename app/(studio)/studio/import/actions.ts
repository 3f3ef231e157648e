'use server';

import { action } from '@/lib/action';
import { studioImport } from '@/lib/interop/forms';
import { readBundle } from '@/lib/interop/read';
import { importDrafts } from '@/lib/interop/run';

export const importFiles = action(studioImport, ({ glossaryId, translates, files, confirmed }, actor) =>
  importDrafts(readBundle(files), { glossaryId, translates, dryRun: !confirmed }, actor),
);
