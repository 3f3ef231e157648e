import { expect, test } from 'vitest';
import type { Card } from './card';
import { render } from './render';

const card = (title: string): Card => ({
  title,
  words: 'What it means.',
  place: '',
  letter: '',
  site: { name: '', host: '' },
  locale: 'en',
});

test('a card that was drawn is not drawn again', async () => {
  const [one, other] = [render(card('Once')), render(card('Once'))];
  expect(one).toBe(other);
  await one;
  expect(render(card('Once'))).toBe(one);
  expect(render(card('Another'))).not.toBe(one);
});

test('no more wait than can be drawn soon; the others come back later', async () => {
  const asked = Array.from({ length: 40 }, (_, index) => render(card(`Number ${index}`)));
  expect(asked.filter((one) => one === null).length).toBeGreaterThanOrEqual(9);
  await Promise.all(asked);
  expect(render(card('Number 39'))).not.toBeNull();
});
