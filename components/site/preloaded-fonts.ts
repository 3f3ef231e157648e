import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const firstScreen = /^(newsreader|instrument-sans)-first\b.*\.woff2$/;

/** The two files that the first screen of every public page is set in, under the names the build gave them. */
export const preloadedFonts: string[] = built().map((name) => `/_next/static/media/${name}`);

function built(): string[] {
  try {
    const media = join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'static', 'media');
    return readdirSync(/* turbopackIgnore: true */ media).filter((name) => firstScreen.test(name));
  } catch {
    return []; // in development there is no build
  }
}
