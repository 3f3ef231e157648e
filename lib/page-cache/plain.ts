import type { IncomingMessage, ServerResponse } from 'node:http';
import { withoutFramework } from './documents';

/**
 * Has what Next answers sent as a plain document: the framework's scripts, which these pages do not need, are taken out of
 * it. Next must answer with a page that is not compressed, as a whole: its payload is not for readers.
 */
export function sendPlainly(request: IncomingMessage, response: ServerResponse): void {
  for (const name of Object.keys(request.headers))
    if (name === 'rsc' || name === 'accept-encoding' || (name.startsWith('next-') && name !== 'next-action'))
      delete request.headers[name];
  const parts: Buffer[] = [];
  const [setHeader, end] = [response.setHeader.bind(response), response.end.bind(response)];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  response.setHeader = (name, value) =>
    setHeader(name, name.toLowerCase() === 'link' ? withoutScripts(String(value)) : value);
  response.flushHeaders = () => {};
  response.write = (chunk: unknown) => {
    keep(chunk);
    return true;
  };
  response.end = (chunk?: unknown) => {
    keep(chunk);
    const body = Buffer.concat(parts);
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    const sent = isPage ? Buffer.from(withoutFramework(body.toString())) : body;
    if (!response.headersSent) setHeader('content-length', sent.length);
    return end(request.method === 'HEAD' ? undefined : sent);
  };
}

/** What is to be loaded ahead (RFC 8288), without scripts. */
const withoutScripts = (links: string): string =>
  links
    .split(/,\s*(?=<)/)
    .filter((link) => !/as="?script/.test(link))
    .join(', ');
