import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { PageDocument } from './documents';
import { isNegotiated } from './formats';
import { isPublic, pagePath } from './page-path';
import { remembered } from './remembered';
import { type Page, pageStore } from './store';

const traces = /^x-(nextjs|middleware)-/i;
const notOurs = /^(content-length|content-encoding|transfer-encoding|date|connection|keep-alive|etag|set-cookie)$/;

/**
 * Answers with the kept document, exactly as Next would, and says whether it did. If not, Next answers, and once it has,
 * the document is sent with the same headers from then on.
 */
export function answerHit(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = '/' } = request;
  if ((method !== 'GET' && method !== 'HEAD') || !isPublic(url)) return false;
  const path = pagePath(url, request.headers.accept);
  const page = path === null ? null : pageStore().at(path);
  if (page) send(page, page.headers, request, response);
  else if (path !== null) leaveToNext(path, request, response);
  else sayNegotiated(url.split('?', 1)[0] ?? '', response);
  return page !== null;
}

function send({ document }: Page, headers: OutgoingHttpHeaders, request: IncomingMessage, response: ServerResponse) {
  const { status, etag } = document;
  if (isKnown(request.headers['if-none-match'], etag)) {
    const { 'content-type': _, ...rest } = headers;
    response.writeHead(304, { ...rest, etag }).end();
    return;
  }
  const encoding = document.isPacked ? 'identity' : acceptedEncoding(request.headers['accept-encoding']);
  response.writeHead(status, headOf(document, headers, encoding));
  response.end(request.method === 'HEAD' ? undefined : document[encoding]);
}

const heads = new WeakMap<OutgoingHttpHeaders, Partial<Record<Encoding, string[]>>>();

/** The headers as Node sends them without looking at them again: names and values in turn, put together once a page. */
function headOf(document: PageDocument, headers: OutgoingHttpHeaders, encoding: Encoding): string[] {
  const known = heads.get(headers) ?? {};
  heads.set(headers, known);
  return (known[encoding] ??= Object.entries({
    ...headers,
    etag: document.etag,
    'content-length': document[encoding].length,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  }).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)])));
}

/** RFC 9110, 13.1.2: a list of tags, compared weakly. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((known) => known.trim().replace(/^W\//, '') === etag));

type Encoding = 'br' | 'gzip' | 'identity';

/** RFC 9110, 12.5.3: the best of what we have, unless the client puts it at q=0. */
export const acceptedEncoding = (header: string | string[] | undefined): Encoding =>
  header ? bestEncoding(String(header)) : 'identity';

// Browsers say what they accept in a handful of ways.
const bestEncoding = remembered((header: string): Encoding => {
  const accepted = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.trim().split(/\s*;\s*/);
        return [name, Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)] as const;
      }),
  );
  const wants = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0;
  return wants('br') ? 'br' : wants('gzip') ? 'gzip' : 'identity';
});

/** A reader's address has one answer: the document, never the framework's payload; and no trace of the framework's cache. */
function leaveToNext(path: string, request: IncomingMessage, response: ServerResponse): void {
  for (const name of Object.keys(request.headers))
    if (name === 'rsc' || name.startsWith('next-')) delete request.headers[name];
  sayNegotiated(path, response);
  const setHeader = response.setHeader.bind(response);
  const appendHeader = response.appendHeader.bind(response);
  response.setHeader = (name, value) => (traces.test(name) ? response : setHeader(name, value));
  // Next says twice where a page that it has just rendered leads.
  response.appendHeader = (name, value) =>
    name.toLowerCase() === 'location' && response.hasHeader(name) ? response : appendHeader(name, value);
  if (request.method !== 'GET') return;
  response.on('finish', () => {
    const headers = response.getHeaders();
    if (headers['set-cookie'] !== undefined) return;
    pageStore().sent(path, response.statusCode, withoutTransport(headers), headers.etag);
  });
}

/** What a page's address answers depends on what the request accepts; Next lets nobody add to what it says of a page. */
function sayNegotiated(path: string, response: ServerResponse): void {
  if (!isNegotiated(path)) return;
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name, name.toLowerCase() === 'vary' && !acceptIn.test(String(value)) ? `${value}, Accept` : value);
}

const acceptIn = /(^|[\s,])accept($|[\s,])/i;

function withoutTransport(headers: OutgoingHttpHeaders): Record<string, number | string | string[]> {
  const kept = Object.entries(headers).filter(
    (entry): entry is [string, number | string | string[]] => entry[1] !== undefined && !notOurs.test(entry[0]),
  );
  return Object.fromEntries(kept);
}
