import { canonicalJson, sha256 } from '@/lib/hash';

/** What an event's hash covers. */
export type ChainedEvent = {
  stream: string;
  sequence: number;
  at: Date;
  kind: string;
  actorId: string | null;
  termId: string | null;
  revisionId: string | null;
  note: string;
  details: unknown;
};

/** The hash before the first event of a stream. */
export const beginning = '';

/** The hash that ties an event to all events before it in its stream. */
export const linkHash = (previousHash: string, event: ChainedEvent): string =>
  sha256(
    previousHash +
      canonicalJson({
        stream: event.stream,
        sequence: event.sequence,
        at: event.at.toISOString(),
        kind: event.kind,
        actorId: event.actorId,
        termId: event.termId,
        revisionId: event.revisionId,
        note: event.note,
        details: event.details,
      }),
  );
