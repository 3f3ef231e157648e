import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { type Actor, holds } from '@/lib/workflow/actor';
import { pictureOf } from './picture';

/** A file in base64: at most a megabyte of it. */
export const broughtLogo = z.strictObject({
  base64: z.base64('This is no file.').min(1, 'The file is empty.').max(1_400_000, 'A logo has at most one megabyte.'),
});

/**
 * Takes a picture for the settings, made safe, by an administrator of all glossaries; returns what it is called. It is
 * public once the settings that name it are saved. Refuses: signedOut, wrongRole, invalid (no picture, or one too large).
 */
export const bringLogo = ({ base64 }: z.output<typeof broughtLogo>, actor: Actor): Promise<Outcome<{ name: string }>> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!holds(current, 'ADMIN', null)) return refused('wrongRole');
    const picture = await pictureOf(Buffer.from(base64, 'base64'));
    if (typeof picture === 'string') return refused('invalid', { fields: { base64: picture } });
    const { name, type, bytes } = picture;
    await tx.siteLogo.upsert({ where: { name }, create: { name, type, bytes, byId: current.id }, update: {} });
    return accepted({ name });
  });

/** A picture that was brought, public or not, or null. */
export const findBroughtLogo = (name: string): Promise<{ type: string; bytes: Uint8Array } | null> =>
  db.siteLogo.findUnique({ where: { name }, select: { type: true, bytes: true } });
