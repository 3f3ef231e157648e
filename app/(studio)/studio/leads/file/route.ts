import { requireActor } from '@/lib/auth/actor';
import { exportLeads } from '@/lib/leads/export';

/** The download of the confirmed leads: for administrators of all glossaries, for others it does not exist. */
export async function GET(): Promise<Response> {
  const outcome = await exportLeads(await requireActor());
  if (!outcome.ok) return new Response('Not found', { status: 404 });
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="leads.csv"',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(streamOf(outcome.value), { headers });
}

/** A piece is made when the one before it was taken, however many there are. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void pieces.return(undefined),
  });
}
