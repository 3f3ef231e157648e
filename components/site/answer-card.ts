import type { Card } from '@/lib/cards/card';
import { render } from '@/lib/cards/render';
import { answer } from '@/lib/published/answers';
import { absolute } from '@/lib/published/paths';
import { inkOn } from '@/lib/site/contrast';
import type { Settings } from '@/lib/site/settings';

// Longer than any card has room for.
const longest = { title: 200, words: 700 };

type Drawn = Omit<Card, 'site' | 'accent'>;

/** A card of this site, with no more text than there may be room for. */
const cardFor = ({ title, words, ...card }: Drawn, { name, branding: { accent } }: Settings): Card => ({
  ...card,
  accent: accent ? { color: accent, ink: inkOn(accent) } : undefined,
  title: plain(title).slice(0, longest.title),
  words: plain(words).slice(0, longest.words),
  site: { name: title === name ? '' : name, host: new URL(absolute('/')).host },
});

/** On one line, and without the hyphens that only show where a line ends. */
const plain = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** Answers with the picture of a page; asks for patience where too many are being drawn. */
export async function answerCard(card: Drawn, site: Settings): Promise<Response> {
  const png = await render(cardFor(card, site));
  if (png === null) return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  return answer(new Uint8Array(png), 'image/png');
}
