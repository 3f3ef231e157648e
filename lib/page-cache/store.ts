import { AsyncLocalStorage } from 'node:async_hooks';
import { dayOf, todayTag } from '@/lib/published/tags';
import { becomeDocument, type PageDocument, type Rendered, toDocument } from './documents';
import { pathOfKey } from './page-path';
import { ownTagKeys, tagKey } from './tag-key';

type Headers = Record<string, number | string | string[]>;

/** A kept page: what Next finds again, what is sent, and the headers Next sent it with (unknown until it has). */
export type Page = {
  key: string;
  rendered: Omit<Rendered, 'html' | 'body'>;
  document: PageDocument;
  headers: Headers | null;
  tags: string[];
  bytes: number;
  renderedAt: number;
  /** The day (UTC) that it holds for, where it holds for one only. */
  day: string | null;
};

const longestWithoutNews = 60_000;
const rememberedInvalidations = 10_000;

/**
 * The public pages of this instance, in memory: bounded by bytes, least recently used out first. A page that was being
 * rendered while one of its tags was invalidated is sent to whoever asked, and not kept.
 */
export class PageStore {
  /** Whether invalidations reach us. If not, nothing older than a minute is served, unless old pages are preferred. */
  isInformed = false;
  prefersOld = false;

  private pages = new Map<string, Page>();
  private keyOfPath = new Map<string, string>();
  private keysOfTag = new Map<string, Set<string>>();
  private answers = new AsyncLocalStorage<number>();
  private invalidated = new Map<string, number>();
  private forgotten = 0;
  private sequence = 0;
  bytes = 0;

  constructor(private readonly bound: { bytes: number; now: () => number }) {}

  /**
   * Runs Next's answer to one request: a page rendered in it may be as old as its beginning. Two renders of one page at
   * once are told apart by this alone.
   */
  answering<T>(answer: () => T): T {
    return this.answers.run(this.sequence, answer);
  }

  /** For Next: the kept page, or null; then Next renders it. */
  find(key: string): { lastModified: number; value: object } | null {
    const page = this.fresh(this.pages.get(key));
    if (page) {
      const { rendered, document } = page;
      const words = rendered.kind === 'APP_PAGE' ? { html: document.identity.toString() } : { body: document.identity };
      return { lastModified: page.renderedAt, value: { ...rendered, ...words } };
    }
    return null;
  }

  /** From Next: a page just rendered. Pages without tags of ours stay as they are and are not kept. */
  keep(key: string, value: Rendered): void {
    const since = this.answers.getStore();
    const tags = ownTagKeys(value.headers?.['x-next-cache-tags']);
    if (tags.length === 0) return;
    becomeDocument(value);
    // What could not be made now may be made a moment later.
    if ((value.status ?? 200) >= 500) return;
    if (since === undefined || since < this.forgotten) return;
    if (tags.some((tag) => (this.invalidated.get(tag) ?? 0) > since)) return;
    const { html: _html, body: _body, ...rendered } = value;
    const document = toDocument(value);
    const bodies = new Set([document.identity, document.gzip, document.br]);
    const bytes = [...bodies].reduce((sum, { length }) => sum + length, 2_000 + tags.length * 100);
    this.drop(key);
    const renderedAt = this.bound.now();
    const day = tags.includes(tagKey(todayTag)) ? dayOf(new Date(renderedAt)) : null;
    this.pages.set(key, { key, rendered, document, headers: null, tags, bytes, renderedAt, day });
    // Another spelling of the address may have led Next to another page: it does not replace what is already sent.
    if (!this.kept(pathOfKey(key))?.headers) this.keyOfPath.set(pathOfKey(key), key);
    for (const tag of tags) this.keysOfTag.set(tag, (this.keysOfTag.get(tag) ?? new Set()).add(key));
    this.bytes += bytes;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.bound.bytes) break;
      this.drop(oldest);
    }
  }

  /** The page at this path, if it can be sent as it is; asking for it makes it recently used. */
  at(path: string): (Page & { headers: Headers }) | null {
    const page = this.fresh(this.kept(path));
    if (!page?.headers) return null;
    this.pages.delete(page.key);
    this.pages.set(page.key, page);
    return page as Page & { headers: Headers };
  }

  /** Next has sent this page with these headers: from now on, so do we. */
  sent(path: string, status: number, headers: Headers, etag: unknown): void {
    const page = this.kept(path);
    if (!page || page.headers || page.document.status !== status) return;
    if (etag !== undefined && etag !== page.document.etag) return;
    if (headers.location !== page.document.location) return;
    page.headers = headers;
  }

  /** Something these tags stand for has changed. */
  invalidate(tags: readonly string[]): void {
    this.sequence++;
    for (const tag of tags.map(tagKey)) {
      this.invalidated.delete(tag);
      this.invalidated.set(tag, this.sequence);
      for (const key of [...(this.keysOfTag.get(tag) ?? [])]) this.drop(key);
    }
    for (const [tag, at] of this.invalidated) {
      if (this.invalidated.size <= rememberedInvalidations) break;
      this.invalidated.delete(tag);
      this.forgotten = at;
    }
  }

  /** Anything may have changed. Pages being rendered at this moment are not kept either. */
  clear(): void {
    this.sequence++;
    this.forgotten = this.sequence;
    for (const key of [...this.pages.keys()]) this.drop(key);
  }

  private kept(path: string): Page | undefined {
    const key = this.keyOfPath.get(path);
    return key === undefined ? undefined : this.pages.get(key);
  }

  private fresh(page: Page | undefined): Page | undefined {
    if (!page || (this.prefersOld && !this.isInformed)) return page;
    if (page.day !== null && page.day !== dayOf(new Date(this.bound.now()))) return undefined;
    if (this.isInformed) return page;
    return this.bound.now() - page.renderedAt < longestWithoutNews ? page : undefined;
  }

  private drop(key: string): void {
    const page = this.pages.get(key);
    if (!page) return;
    this.pages.delete(key);
    this.bytes -= page.bytes;
    if (this.keyOfPath.get(pathOfKey(key)) === key) this.keyOfPath.delete(pathOfKey(key));
    for (const tag of page.tags) {
      const keys = this.keysOfTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysOfTag.delete(tag);
    }
  }
}

const shared = globalThis as unknown as { headwordPages?: PageStore };

const megabytes = Number(process.env.HEADWORD_PAGE_CACHE_MB) || 128;

/** The one store of this process; handler.mjs finds it here, as Next loads modules of its own. */
export const pageStore = (): PageStore =>
  (shared.headwordPages ??= new PageStore({ bytes: megabytes * 1024 * 1024, now: Date.now }));
