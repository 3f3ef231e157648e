import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sans, Serif } from '@/lib/site/typefaces';

const media = built();

const isFirstOf = (family: Serif | Sans) => new RegExp(`^${family}-first\b`);

/** The two files that the first screen of every public page is set in, under the names the build gave them. */
export const preloadedFonts = (serif: Serif, sans: Sans): string[] =>
  media
    .filter((file) => [serif, sans].some((family) => isFirstOf(family).test(file)))
    .map((file) => `/_next/static/media/${file}`);

function built(): string[] {
  try {
    const folder = join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'static', 'media');
    return readdirSync(/* turbopackIgnore: true */ folder).filter((name) => name.endsWith('.woff2'));
  } catch {
    return []; // in development there is no build
  }
}
