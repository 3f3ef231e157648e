/**
 * Which part of lib may import which other part. A part is a folder of lib, or a file directly in it.
 * Every part may import refusal and itself; what is not listed is not allowed.
 */
export const libTable: Record<string, readonly string[]> = {
  workflow: [],
  text: [],
  words: [],
  document: ['text', 'terms'],
  cards: ['hash', 'words'],
  linking: ['text'],
  hash: [],
  'keyed-hash': [],
  env: [],
  log: [],
  db: ['env'],
  readiness: ['db'],
  command: ['db'],
  listen: [],
  action: ['auth', 'log', 'visitors', 'workflow'],
  visitors: ['auth'],
  events: ['db', 'hash', 'workflow'],
  auth: ['db', 'env', 'keyed-hash', 'log', 'people', 'workflow'],
  people: ['auth', 'command', 'db', 'events', 'glossaries', 'mail', 'site', 'published', 'text', 'workflow'],
  glossaries: [
    'command',
    'db',
    'events',
    'linking',
    'mentions',
    'published',
    'reviewing',
    'revisions',
    'terms',
    'text',
    'workflow',
  ],
  revisions: [
    'command',
    'db',
    'document',
    'events',
    'glossaries',
    'hash',
    'notifications',
    'published',
    'reviewing',
    'schedules',
    'terms',
    'text',
    'threads',
    'workflow',
  ],
  reviewing: ['command', 'db', 'events', 'glossaries', 'notifications', 'revisions', 'terms', 'text', 'workflow'],
  schedules: ['command', 'db', 'events', 'log', 'notifications', 'revisions', 'site', 'terms', 'text', 'workflow'],
  passages: ['document', 'text'],
  threads: [
    'command',
    'db',
    'document',
    'events',
    'notifications',
    'passages',
    'revisions',
    'terms',
    'text',
    'workflow',
  ],
  previews: ['command', 'db', 'events', 'hash', 'notifications', 'revisions', 'terms', 'text', 'threads', 'workflow'],
  presence: ['db', 'terms', 'workflow'],
  notifications: ['command', 'db', 'events', 'jobs', 'terms', 'text', 'workflow'],
  mail: ['command', 'db', 'jobs', 'keyed-hash', 'log', 'notifications', 'presence', 'site', 'words', 'workflow'],
  jobs: [
    'db',
    'listen',
    'log',
    'mail',
    'mentions',
    'notifications',
    'presence',
    'proposals',
    'reviewing',
    'schedules',
    'unanswered',
  ],
  site: ['command', 'db', 'events', 'revisions', 'text', 'workflow'],
  terms: [
    'command',
    'db',
    'desk',
    'events',
    'mentions',
    'published',
    'reviewing',
    'revisions',
    'schedules',
    'text',
    'translations',
    'workflow',
  ],
  translations: ['command', 'db', 'events', 'published', 'revisions', 'terms', 'workflow'],
  proposals: [
    'command',
    'db',
    'events',
    'hash',
    'mail',
    'people',
    'published',
    'revisions',
    'search',
    'site',
    'terms',
    'text',
    'words',
    'workflow',
  ],
  helpful: ['command', 'db', 'revisions', 'published'],
  unanswered: ['command', 'db', 'events', 'revisions', 'search', 'terms', 'text', 'workflow'],
  desk: ['db', 'proposals', 'reviewing', 'revisions', 'schedules', 'terms', 'unanswered', 'workflow'],
  published: ['db', 'document', 'mentions', 'revisions', 'text', 'words'],
  mentions: ['db', 'document', 'jobs', 'linking', 'log', 'published', 'revisions'],
  search: ['db', 'log', 'published', 'text'],
  interop: [
    'command',
    'db',
    'document',
    'events',
    'glossaries',
    'hash',
    'published',
    'revisions',
    'terms',
    'text',
    'translations',
    'workflow',
  ],
  invariants: ['db', 'events', 'hash', 'mentions', 'published', 'revisions', 'workflow'],
  'page-cache': ['listen', 'log', 'published', 'search'],
};

/** No framework, no database, no clock, no environment: neither in these files nor in what they import. */
export const isPure = (path: string): boolean =>
  /^lib\/(workflow|document|linking|passages|text|words)\//.test(path) ||
  path === 'lib/search/parse-query.ts' ||
  path === 'lib/refusal.ts';

/** The parts of lib that may use next and react. */
export const mayUseFramework = (path: string): boolean => /^lib\/(action\.ts|auth\/|page-cache\/)/.test(path);

export const forbiddenFileNames = /^(utils?|helpers?|types?|constants?|index|common|misc|shared)\.[a-z.]+$/;

/** Words for which product.md and style.md have a better one. */
export const forbiddenWords =
  /\b(util|helper|manager|service|entry|article|collection|submission|dashboard|backoffice|autolink|crosslink|audit|payload|converter)s?\b/;

/** What a function may not be called: its first word says nothing, or a read is called otherwise. */
export const forbiddenVerb = /\b(?:function|const)\s+((?:get|fetch|load|handle|process|manage)[A-Z]\w*)/g;
