import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sans, Serif } from '@/lib/site/typefaces';

const media = built();

const firstScreen: Record<Serif | Sans, RegExp> = {
  newsreader: /^newsreader-first\b/,
  literata: /^literata-latin-wght-normal\b/,
  'instrument-sans': /^instrument-sans-first\b/,
  'public-sans': /^public-sans-latin-wght-normal\b/,
};

/** The two files that the first screen of every public page is set in, under the names the build gave them. */
export const preloadedFonts = (serif: Serif, sans: Sans): string[] =>
  media
    .filter((file) => firstScreen[serif].test(file) || firstScreen[sans].test(file))
    .map((file) => `/_next/static/media/${file}`);

function built(): string[] {
  try {
    const folder = join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'static', 'media');
    return readdirSync(/* turbopackIgnore: true */ folder).filter((name) => name.endsWith('.woff2'));
  } catch {
    return []; // in development there is no build
  }
}
