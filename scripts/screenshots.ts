import setUp from '@/e2e/world/setup';
import { copyDemo, startSite } from '@/e2e/world/site';
import { ensureBuild } from './build';
import { ensureChromium } from './chromium';

/** Pictures of every screen of the demo, by theme and width, in .data/screenshots; the README's in docs/pictures. */
export default async function main(names: string[]): Promise<void> {
  const executablePath = ensureChromium();
  await ensureBuild();
  const tearDown = await setUp();
  try {
    const site = await startSite(await copyDemo());
    try {
      const { takePictures } = await import('./screenshots/take');
      await takePictures(site, executablePath, names);
    } finally {
      await site.stop();
    }
  } finally {
    await tearDown();
  }
}
