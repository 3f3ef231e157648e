import { createCanvas } from '@napi-rs/canvas';
import { type Card, cardSize } from './card';
import { type Fitted, largest } from './fit';
import { margin, type Page, pageOn } from './page';
import { palettePng } from './png';

// The site's paper by day (app/styles/tokens.css).
const paper = '#fbf8f2';
const ink = '#1c1a17';
const muted = '#575046';
const usual = { color: '#98291b', ink: '#fffdf9' };

const { width, height } = cardSize;
const room = width - 2 * margin;
const tab = { x: room + margin - 84, y: 56, width: 84, height: 104 };
// The title and its words stand between the line above and the line below.
const body = { from: 150, fromTop: 96, to: 520 };
const ruleGap = { above: 10, below: 30 };

/** The card as a PNG: set like a page of the dictionary, mirrored where its language is written from right to left. */
export async function draw(card: Card): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const page = pageOn(context, card.locale);
  page.fill(paper, { x: -margin, y: 0, width, height });
  if (card.letter) {
    const accent = card.accent ?? usual;
    page.fill(accent.color, tab);
    page.stamp(card.letter, tab, { face: 'newsreader', size: 58, weight: 500, color: accent.ink });
  }
  page.write(card.place, { x: 0, y: 118 }, { face: 'instrument-sans', size: 28, weight: 500, color: muted });
  drawBody(page, card);
  const foot = { x: 0, y: 574 };
  page.write(card.site.name, foot, { face: 'newsreader', size: 34, weight: 600, color: ink });
  const host = { face: 'instrument-sans', size: 25, weight: 400, color: muted } as const;
  page.write(card.site.host, { ...foot, x: room, align: 'end' }, host);
  return palettePng(context.getImageData(0, 0, width, height).data, width);
}

/** The headword, a rule, and what it means: a little above the middle where they leave room. */
function drawBody(page: Page, card: Card): void {
  const from = card.place ? body.from : body.fromTop;
  const { head, text } = setBody(page, card, body.to - from);
  const gaps = text.height === 0 ? 0 : ruleGap.above + ruleGap.below;
  const top = from + Math.max(0, body.to - from - head.height - gaps - text.height) * 0.36;
  writeLines(page, head, top);
  if (text.height === 0) return;
  const rule = Math.round(top + head.height + ruleGap.above);
  page.fill(ink, { x: 0, y: rule, width: room, height: 2 });
  writeLines(page, text, rule + ruleGap.below);
}

const smallest = 33;

/** A headword makes room for words that would else be small. */
function setBody(page: Page, { title, words }: Card, high: number): { head: Fitted; text: Fitted } {
  const set = (rooms: Parameters<typeof largest>[3]) => {
    const head = largest(page, title, { face: 'newsreader', weight: 480, color: ink }, rooms);
    const height = high - head.height - ruleGap.above - ruleGap.below;
    const sizes = [44, 41, 38, 35, 32];
    const text = largest(page, words, { face: 'newsreader', weight: 420, color: ink }, [
      { sizes, height, width: room },
    ]);
    return { head, text };
  };
  const large = set([
    { sizes: [132, 122, 112, 102], lines: 1, width: room },
    { sizes: [92, 84, 76, 68, 62], lines: 2, width: room },
  ]);
  if (!large.text.isCut && large.text.type.size >= smallest) return large;
  return set([
    { sizes: [84, 76, 68], lines: 1, width: room },
    { sizes: [72, 66, 60], lines: 2, width: room },
  ]);
}

const writeLines = (page: Page, { lines, type, ascent, leading }: Fitted, top: number): void =>
  lines.forEach((line, index) => {
    page.write(line, { x: 0, y: top + ascent + index * leading }, type);
  });
