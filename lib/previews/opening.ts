type Named = { get: (name: string) => string | null };

/**
 * Whether a request is somebody opening the page: a document that is asked for to be read. Looking ahead (Sec-Purpose,
 * and what browsers sent before it), asking for the head alone, and the page renewing itself are not.
 */
export function isOpening(headers: Named): boolean {
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''} ${headers.get('x-moz') ?? ''}`;
  const destination = headers.get('sec-fetch-dest');
  return (
    headers.get('x-headword-method') === 'GET' &&
    !/prefetch|preview/i.test(purpose) &&
    (destination === null || destination === 'document')
  );
}
