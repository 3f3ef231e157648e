import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** An import of a file: of a file of ours (its path), or of a package (its name). */
type Import = { to: string; ours: boolean; typeOnly: boolean };
export type Source = { path: string; text: string; lines: number; imports: Import[] };

const folders = ['app', 'architecture', 'components', 'e2e', 'lib', 'prisma', 'scripts'];
const isCode = (path: string) => /\.(tsx?|mjs|css)$/.test(path) && !path.startsWith('prisma/client/');

/** All code of the project, tests included; what Prisma generates is not ours. */
export function readSources(): Source[] {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const paths = [...readdirSync('.'), ...inFolders].filter(isCode).filter((path) => path !== 'next-env.d.ts');
  const known = new Set(paths);
  return paths.sort().map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text, known) };
  });
}

const statement = /^\s*(?:import|export)\s+(type\s+)?((?:[\w*{][^'";]*?)\s+from\s+)?'([^']+)'/gm;
const dynamic = /import\(\s*'([^']+)'\s*\)/g;

function importsOf(path: string, text: string, known: Set<string>): Import[] {
  const fixed = [...text.matchAll(statement)].map(([, type, what = '', to = '']) => ({
    to,
    typeOnly: Boolean(type) || (/^\{/.test(what) && namesOf(what).every((name) => name.startsWith('type '))),
  }));
  const late = [...text.matchAll(dynamic)].map(([, to = '']) => ({ to, typeOnly: false }));
  return [...fixed, ...late].map(({ to, typeOnly }) => ({ ...resolved(path, to, known), typeOnly }));
}

const namesOf = (what: string) =>
  what
    .slice(what.indexOf('{') + 1, what.indexOf('}'))
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function resolved(path: string, to: string, known: Set<string>): { to: string; ours: boolean } {
  if (!/^(@\/|\.)/.test(to)) return { to, ours: false };
  const base = to.startsWith('@/') ? to.slice(2) : normalize(join(dirname(path), to));
  const found = ['', '.ts', '.tsx'].map((ending) => base + ending).find((candidate) => known.has(candidate));
  return { to: found ?? base, ours: true };
}

/** Every file of ours that a file pulls in when it runs, types left out, with one way there. `stop` is not gone through. */
export function reach(from: Source, sources: Source[], stop: (path: string) => boolean = () => false) {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const ways = new Map<string, string[]>();
  const visit = (source: Source, way: string[]) => {
    for (const { to, typeOnly } of source.imports) {
      if (typeOnly || ways.has(to) || stop(to)) continue;
      ways.set(to, [...way, to]);
      const next = byPath.get(to);
      if (next) visit(next, [...way, to]);
    }
  };
  visit(from, [from.path]);
  return ways;
}

/** The first import cycle found, as a list of paths; types do not count. */
export function findCycle(sources: Source[]): string[] | null {
  const done = new Set<string>();
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const visit = (path: string, way: string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    done.add(path);
    for (const { to, typeOnly } of byPath.get(path)?.imports ?? []) {
      const cycle = typeOnly ? null : visit(to, [...way, path]);
      if (cycle) return cycle;
    }
    return null;
  };
  for (const { path } of sources) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}
