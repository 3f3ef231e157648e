// Next's cache handler. Next loads its own copy of this file; the store is the server's (store.ts), found through
// globalThis. While building there is none, and nothing is kept.
const store = () => globalThis.headwordPages;

export default class PageCache {
  async get(key, { kind }) {
    return kind === 'FETCH' ? null : (store()?.find(key) ?? null);
  }

  async set(key, value) {
    if (value && value.kind !== 'FETCH') store()?.keep(key, value);
  }

  // Pages are renewed by NOTIFY alone (listener.ts).
  async revalidateTag() {}

  resetRequestCache() {}
}
