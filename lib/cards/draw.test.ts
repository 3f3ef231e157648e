import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Card } from './card';
import { draw } from './draw';

const card = (fields: Partial<Card> = {}): Card => ({
  title: 'Backend',
  words: 'The part of a system that nobody sees.',
  place: 'Tech Glossary',
  letter: 'B',
  site: { name: 'Acme', host: 'words.test' },
  locale: 'en',
  ...fields,
});

/** Where there is something else than paper: its bounds, and its pixels in short. */
async function inkOf(png: Buffer) {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const bounds = { left: image.width, right: 0, top: image.height, bottom: 0 };
  const reds: number[] = [];
  for (let pixel = 0; pixel < data.length / 4; pixel++) {
    const [red = 0, green = 0] = [data[pixel * 4], data[pixel * 4 + 1]];
    if (green > 235) continue;
    const [x, y] = [pixel % image.width, Math.floor(pixel / image.width)];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
    if (red - green > 90) reds.push(x);
  }
  return {
    width: image.width,
    height: image.height,
    ...bounds,
    tab: reds.reduce((sum, x) => sum + x, 0) / reds.length,
  };
}

const long = 'word '.repeat(140);

describe('A card', () => {
  test.each([
    ['as usual', card()],
    ['of few words', card({ title: 'C++', words: '' })],
    ['of many words', card({ title: long.slice(0, 200), words: long })],
    ['of one long word', card({ title: 'W'.repeat(200), words: 'w'.repeat(700) })],
    [
      'in Japanese',
      card({ title: 'コンテナオーケストレーション'.repeat(4), words: '用語集です。'.repeat(80), locale: 'ja' }),
    ],
    ['in Urdu', card({ title: 'ایپلیکیشن پروگرامنگ انٹرفیس', words: 'کلاؤڈ '.repeat(100), locale: 'ur' })],
    ['of emoji', card({ title: '👩‍💻🇩🇪😀', words: '1️⃣', letter: '#' })],
    ['in no known language', card({ locale: '???' })],
    ['without anything', card({ title: '', words: '', place: '', letter: '' })],
  ])('%s is 1200 × 630 pixels, and nothing stands out of its margins', async (_, shown) => {
    const ink = await inkOf(await draw(shown));
    expect([ink.width, ink.height]).toEqual([1200, 630]);
    const isMirrored = shown.locale === 'ur';
    if (shown.letter === '' || !isMirrored) expect(ink.left).toBeGreaterThanOrEqual(70);
    if (shown.letter === '' || isMirrored) expect(ink.right).toBeLessThanOrEqual(1130);
    expect(ink.top).toBeGreaterThanOrEqual(40);
    expect(ink.bottom).toBeLessThanOrEqual(600);
  });

  test('is mirrored where lines run from right to left', async () => {
    expect((await inkOf(await draw(card()))).tab).toBeGreaterThan(1100);
    expect((await inkOf(await draw(card({ locale: 'ar' })))).tab).toBeLessThan(100);
  });

  test('is light enough to be kept', async () => {
    expect((await draw(card())).length).toBeLessThan(60_000);
    expect((await draw(card({ words: long }))).length).toBeLessThan(100_000);
  });
});

test.each([
  ['Latin', 'éßžłạ', 'en'],
  ['Greek and Cyrillic', 'Ελληνικά Привет', 'en'],
  ['Japanese', '用語集コンテナ。「」ー', 'ja'],
  ['Arabic', 'خدمة السحابة', 'ar'],
  ['Urdu', 'سافٹ ویئر', 'ur'],
  ['emoji', '😀🚀', 'en'],
])('%s is set in letters, not in boxes: each looks different', async (_, text, locale) => {
  const letters = [...new Set(text.replace(/\s/g, ''))];
  const pictures = await Promise.all(letters.map((title) => draw(card({ title, words: '', locale }))));
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(letters.length);
});

test('a card has its thumb index in the accent of its site', async () => {
  const accent = { color: '#1f4e8c', ink: '#ffffff' };
  expect((await inkOf(await draw(card({ accent })))).tab).toBeNaN();
});
