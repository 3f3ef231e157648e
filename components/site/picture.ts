import { absolute, picturePath } from '@/lib/published/paths';

/** The picture of this page, and its words. */
export type Picture = { of: string; words: string };

/** As Open Graph and Twitter cards name a picture. */
export const cardOf = ({ of, words }: Picture) => ({
  url: absolute(picturePath(of)),
  type: 'image/png',
  width: 1200,
  height: 630,
  alt: words,
});
