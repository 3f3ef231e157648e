import { notFound } from 'next/navigation';
import { requireActor } from '@/lib/auth/actor';

/** Nothing else is in the studio. Without this page the public side's catch-all would answer, and not in the router's language. */
export default async function NothingHere() {
  await requireActor();
  notFound();
}
