import { z } from 'zod';

/** The place of one term in a sorted list: what it is sorted by, and its id where that is shared. */
export type Cursor = { key: string; id: string };

// Postgres takes NUL in no text.
const key = z
  .string()
  .max(1000)
  .refine((text) => !text.includes('\0'));
const shape = z.tuple([key, z.uuid()]);

export const writeCursor = ({ key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([key, id]), 'utf8').toString('base64url');

/** The cursor an address names, or null where it names none. */
export function readCursor(text: string | undefined): Cursor | null {
  if (!text) return null;
  try {
    const [key, id] = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { key, id };
  } catch {
    return null;
  }
}
