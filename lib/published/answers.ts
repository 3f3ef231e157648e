import { absolute } from './paths';

const plain = { 'content-type': 'text/plain; charset=utf-8' };
// What is answered at a page's own address depends on what the request accepts.
const negotiated = { vary: 'Accept' };

/** An answer for programs, of this type. */
export const answer = (body: BodyInit, type: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': type, ...headers } });

/** Another form of the page at `page`, found at `address` and, by content negotiation, at the page's own. */
export const answerForm = (body: BodyInit, type: string, { page, address }: { page: string; address: string }) =>
  answer(body, type, {
    ...negotiated,
    'content-location': address,
    link: `<${absolute(page)}>; rel="canonical"`,
  });

export const answerNothing = (): Response =>
  new Response('Nothing is published at this address.\n', { status: 404, headers: { ...plain, ...negotiated } });

export const answerGone = (headword: string): Response =>
  new Response(`“${headword}” was withdrawn and is no longer maintained.\n`, {
    status: 410,
    headers: { ...plain, ...negotiated },
  });

export const answerMoved = (address: string): Response =>
  new Response('This page has moved.\n', { status: 301, headers: { ...plain, ...negotiated, location: address } });
