/** What is asked on one connection to Postgres, read from the bytes that its client sends. */
export type Asked = { hear: (bytes: Buffer) => void; queries: string[] };

/**
 * Reads queries off a connection that is not encrypted: every simple one, and every execution of a prepared one. The
 * connection that listens is left out: it asks all by itself whether it is still there.
 */
export function askedOn(): Asked {
  const asked: Asked = { hear, queries: [] };
  let waiting = Buffer.alloc(0);
  let isGreeted = false;
  let isListening = false;
  let prepared = '';

  function hear(bytes: Buffer): void {
    waiting = Buffer.concat([waiting, bytes]);
    for (;;) {
      // The first message has no letter that says what it is.
      const start = isGreeted ? 1 : 0;
      if (waiting.length < start + 4) return;
      const length = start + waiting.readUInt32BE(start);
      if (waiting.length < length) return;
      if (isGreeted) read(String.fromCharCode(waiting[0] ?? 0), waiting.subarray(5, length));
      isGreeted = true;
      waiting = waiting.subarray(length);
    }
  }

  function read(kind: string, body: Buffer): void {
    const texts = () => body.toString('utf8').split('\0');
    if (kind === 'P') prepared = texts()[1] ?? '';
    if (kind !== 'Q' && kind !== 'E') return;
    const query = kind === 'Q' ? (texts()[0] ?? '') : prepared;
    isListening ||= query.startsWith('LISTEN ');
    if (!isListening) asked.queries.push(query.replace(/\s+/g, ' ').trim());
  }

  return asked;
}
