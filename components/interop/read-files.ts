import type { StudioImport } from '@/lib/interop/forms';

/** The chosen files as texts; those that are no UTF-8 are named instead. */
export async function readFiles(
  chosen: readonly File[],
): Promise<{ files: StudioImport['files']; unreadable: string | null }> {
  const files: StudioImport['files'] = [];
  const broken: string[] = [];
  for (const file of chosen) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      files.push({ name: file.name, text });
    } catch {
      broken.push(file.name);
    }
  }
  return { files, unreadable: broken.length > 0 ? `No text in UTF-8: ${broken.join(', ')}.` : null };
}
