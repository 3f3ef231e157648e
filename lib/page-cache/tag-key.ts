import { createHash } from 'node:crypto';

const plain = /^[\w:/.-]{1,160}$/;

/** A tag as it can stand in a header and in Next's list of tags: as it is, or by its hash where it is long or not ASCII. */
export const tagKey = (tag: string): string =>
  `on:${plain.test(tag) ? tag : createHash('sha256').update(tag).digest('base64url')}`;

/** The tags of ours in Next's header. A page that carries none is none of ours. */
export const ownTagKeys = (header: unknown): string[] =>
  typeof header === 'string' ? header.split(',').filter((key) => key.startsWith('on:')) : [];
