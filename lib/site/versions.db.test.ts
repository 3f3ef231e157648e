import { describe, expect, test } from 'vitest';
import { db, reader } from '@/lib/db';
import { listen } from '@/lib/listen';
import { pagesChannel } from '@/lib/published/channel';
import { findSite } from '@/lib/published/site';
import { settingsTag } from '@/lib/published/tags';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { changeSettings, restoreVersion } from './change-settings';
import { emptySettings, type Settings } from './settings';
import { findSettings, listVersions } from './versions';

const { ada, adam } = await addCast();

const changed = async (change: Partial<Settings>) => {
  const { number, settings } = await findSettings();
  return { number, settings: { ...settings, ...change } };
};

describe('the settings of the site', () => {
  test('are, before anybody says anything, those of the site as it is installed', async () => {
    expect(await findSettings()).toEqual({ number: 0, settings: emptySettings });
    expect(await findSite()).toEqual({ ...emptySettings, name: 'Headword' });
  });

  test('are changed by an administrator of all glossaries, and public at once, under their number', async () => {
    const change = await changed({ name: 'Larkfield' });
    expect(await changeSettings(change, ada)).toEqual(refused('wrongRole'));
    expect(must(await changeSettings(change, adam))).toEqual({ number: 1 });
    expect((await findSite()).name).toBe('Larkfield');
    expect(await reader.publishedSite.findMany({ select: { number: true } })).toEqual([{ number: 1 }]);
    const event = await db.event.findFirst({ where: { kind: 'siteChanged' }, orderBy: { sequence: 'desc' } });
    expect(event).toMatchObject({ actorId: adam.id, details: { number: 1 } });
  });

  test('are refused where somebody was faster, who is named, and theirs stay', async () => {
    const change = await changed({ name: 'First' });
    must(await changeSettings(change, adam));
    const late = await changeSettings({ ...change, settings: { ...change.settings, name: 'Late' } }, adam);
    expect(late).toMatchObject({ ok: false, reason: 'conflict', by: 'Adam', at: expect.any(String) });
    expect((await findSite()).name).toBe('First');
  });

  test('become one version even where two are sent at once', async () => {
    const { number, settings } = await changed({});
    const sent = ['One', 'Two', 'Three'].map((name) =>
      changeSettings({ number, settings: { ...settings, name } }, adam),
    );
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await findSettings()).number).toBe(number + 1);
  });

  test('stay the version they are where nothing changes', async () => {
    const same = await changed({});
    expect(must(await changeSettings(same, adam))).toEqual({ number: same.number });
    expect((await listVersions()).length).toBe(same.number);
  });

  test('name no picture that is not there', async () => {
    const { number, settings } = await changed({});
    const branding = { ...settings.branding, logoDark: `${'0'.repeat(32)}-10x10.png` };
    expect(await changeSettings({ number, settings: { ...settings, branding } }, adam)).toMatchObject(
      refused('invalid', { fields: { 'settings.branding.logoDark': expect.any(String) } }),
    );
  });
});

describe('a former version', () => {
  test('is brought back as a new one that says so, the site as it was installed among them', async () => {
    const { number } = await findSettings();
    expect(await restoreVersion({ number, chosen: 1 }, ada)).toEqual(refused('wrongRole'));
    expect(await restoreVersion({ number, chosen: 99 }, adam)).toEqual(refused('notFound'));
    expect(await restoreVersion({ number: number - 1, chosen: 1 }, adam)).toMatchObject({ reason: 'conflict' });
    must(await restoreVersion({ number, chosen: 1 }, adam));
    expect((await findSite()).name).toBe('Larkfield');
    must(await restoreVersion({ number: number + 1, chosen: 0 }, adam));
    expect(await findSettings()).toEqual({ number: number + 2, settings: emptySettings });
    const [latest] = await listVersions();
    expect(latest).toMatchObject({ number: number + 2, restoredFrom: 0, by: 'Adam' });
  });

  test('can be neither changed nor removed', async () => {
    await expect(db.$executeRaw`UPDATE editorial."SiteVersion" SET "byId" = NULL`).rejects.toThrow('append-only');
    await expect(db.$executeRaw`DELETE FROM editorial."SiteVersion"`).rejects.toThrow('append-only');
  });
});

test('every page hears that the settings have changed, with the commit', async () => {
  let hear: (payload: string) => void = () => {};
  const heard = new Promise<string>((resolve) => {
    hear = resolve;
  });
  const stop = await listen(pagesChannel, {
    onOpen() {},
    onNotice: (payload) => hear(payload ?? ''),
    onLost() {},
  });
  must(await changeSettings(await changed({ name: 'Heard' }), adam));
  expect(JSON.parse(await heard)).toEqual([settingsTag]);
  await stop();
});

test('the reader sees what is public of the settings, and no version', async () => {
  await expect(reader.siteVersion.findMany()).rejects.toThrow('permission denied');
  await expect(reader.siteLogo.findMany()).rejects.toThrow('permission denied');
});
