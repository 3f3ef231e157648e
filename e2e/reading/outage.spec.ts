import { expect, test } from '../world';
import { copyDemo, type Site, startSite } from '../world/site';
import { layWire } from '../world/wire';
import { ask } from './plain';
import { publishQuorum } from './publish';

const statusOf = async ({ url }: Site, path: string) => (await ask(url + path)).status;

async function keep(site: Site, path: string): Promise<void> {
  for (let time = 0; time < 2; time++) expect(await statusOf(site, path)).toBe(200);
}

test('while the database is down no page is made up; an operator may prefer the kept ones', async () => {
  test.setTimeout(120_000);
  const database = await copyDemo();
  const wires = await Promise.all([layWire(database), layWire(database)]);
  const [strict, lenient] = await Promise.all([
    startSite(wires[0].database),
    startSite(wires[1].database, { HEADWORD_STALE_PAGES: 'serve' }),
  ]);
  for (const site of [strict, lenient]) await keep(site, '/tech');
  for (const wire of wires) wire.cut();
  for (const site of [strict, lenient]) {
    await expect.poll(() => statusOf(site, '/readyz'), { timeout: 20_000 }).toBe(503);
    expect(await statusOf(site, '/healthz')).toBe(200);
  }
  expect(await statusOf(strict, '/tech')).toBe(500);
  expect(await statusOf(lenient, '/tech')).toBe(200);

  publishQuorum(database, 'The number of members that have to agree.');
  for (const wire of wires) await wire.mend();
  for (const { url } of [strict, lenient])
    await expect
      .poll(async () => (await ask(`${url}/tech`)).body.toString().includes('Quorum'), { timeout: 20_000 })
      .toBe(true);
  await Promise.all([strict.stop(), lenient.stop()]);
});
