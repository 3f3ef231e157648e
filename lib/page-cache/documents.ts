import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { generateETag } from 'next/dist/server/lib/etag';

/** What Next renders and keeps: a page, or the answer of a route (feed, sitemap). Changed in place, Next then sends it so. */
export type Rendered = {
  kind: 'APP_PAGE' | 'APP_ROUTE';
  html?: string;
  body?: Buffer;
  status?: number;
  headers?: Record<string, unknown>;
  rscData?: unknown;
  segmentData?: unknown;
};

/** A document ready to send. */
export type PageDocument = {
  status: number;
  etag: string;
  location: string | undefined;
  /** Packed by its own format, as pictures are: there is nothing to gain in another encoding. */
  isPacked: boolean;
  identity: Buffer;
  gzip: Buffer;
  br: Buffer;
};

const frameworkScript = /<script\b(?![^>]*(?:ld\+json|data-keep))[^>]*>[\s\S]*?<\/script>/g;
const scriptHint = /<link\b[^>]*(?:\bas="script"|\brel="expect")[^>]*>/g;
const statusMark = /<meta name="headword-status" content="(404|410)"\/?>/;

/** The page without the framework's scripts and payload; structured data and our own script stay. */
export const withoutFramework = (html: string): string => html.replace(frameworkScript, '').replace(scriptHint, '');

/**
 * Turns what Next rendered into a plain document, in place: scripts out, the status it says, 301 for 308. Others may keep
 * it only where it says itself that it never changes.
 */
export function becomeDocument(rendered: Rendered): void {
  const { 'cache-control': own } = (rendered.headers ?? {}) as Partial<Record<string, unknown>>;
  const control = String(own).includes('immutable') ? own : 'public, max-age=0, must-revalidate';
  const headers = { ...rendered.headers, 'cache-control': control };
  rendered.headers = headers;
  if (rendered.kind === 'APP_ROUTE') {
    const body = rendered.body ?? Buffer.alloc(0);
    rendered.headers = { ...headers, etag: generateETag(body.toString('latin1')), 'content-length': body.length };
    return;
  }
  rendered.html = withoutFramework(rendered.html ?? '');
  rendered.rscData = undefined;
  rendered.segmentData = undefined;
  const [, status] = statusMark.exec(rendered.html) ?? [];
  if (status) rendered.status = Number(status);
  if (rendered.status === 308) {
    rendered.status = 301;
    rendered.html = '<!DOCTYPE html><title>Moved</title><p>This page has moved.</p>';
  }
  const { link } = headers as { link?: unknown };
  if (typeof link === 'string') rendered.headers = withLinks(headers, link.split(/,\s*(?=<)/));
}

function withLinks(headers: Record<string, unknown>, links: string[]): Record<string, unknown> {
  const { link: _, ...rest } = headers as { link?: unknown };
  const kept = links.filter((link) => !link.includes('as="script"') && !/as=script/.test(link));
  return kept.length > 0 ? { ...rest, link: kept.join(', ') } : rest;
}

/** The bytes of what was rendered in each encoding, compressed once; of a picture, as it is. */
export function toDocument({ html, body, headers, status }: Rendered): PageDocument {
  const identity = body ?? Buffer.from(html ?? '');
  const { etag, location, 'content-type': type } = (headers ?? {}) as Partial<Record<string, string>>;
  const isPacked = type?.startsWith('image/') === true && !type.includes('svg');
  return {
    status: status ?? 200,
    etag: etag ?? generateETag(html ?? ''),
    location,
    isPacked,
    identity,
    gzip: isPacked ? identity : gzipSync(identity, { level: 7 }),
    br: isPacked ? identity : brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  };
}
