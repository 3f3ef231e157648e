import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { findLogo } from '@/lib/published/site';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { changeSettings } from './change-settings';
import { bringLogo, findBroughtLogo } from './logo';
import { findSettings } from './versions';

const { ada, adam } = await addCast();

const drawing = async (color: string) => {
  const canvas = createCanvas(40, 20);
  const context = canvas.getContext('2d');
  context.fillStyle = color;
  context.fillRect(0, 0, 40, 20);
  return { base64: (await canvas.encode('png')).toString('base64') };
};

const show = async (logo: string) => {
  const { number, settings } = await findSettings();
  return changeSettings({ number, settings: { ...settings, branding: { ...settings.branding, logo } } }, adam);
};

test('a picture is brought by an administrator, and public only while the settings name it', async () => {
  const file = await drawing('#123456');
  expect(await bringLogo(file, ada)).toEqual(refused('wrongRole'));
  const { name } = must(await bringLogo(file, adam));
  expect(must(await bringLogo(file, adam)).name).toBe(name);
  expect(await findBroughtLogo(name)).toMatchObject({ type: 'image/png' });
  expect(await findLogo(name)).toBeNull();
  must(await show(name));
  expect(await findLogo(name)).toMatchObject({ type: 'image/png' });
  must(await show(must(await bringLogo(await drawing('#654321'), adam)).name));
  expect(await findLogo(name)).toBeNull();
  expect(await db.siteLogo.count()).toBe(2);
});

test('a file that is no picture is refused in a sentence', async () => {
  const file = { base64: Buffer.from('GIF89a').toString('base64') };
  expect(await bringLogo(file, adam)).toEqual(refused('invalid', { fields: { base64: expect.any(String) } }));
});
