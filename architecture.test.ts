import { describe, expect, test } from 'vitest';
import * as forbidden from './architecture/forbidden';
import { findCycle, reach, readSources, type Source } from './architecture/sources';
import * as table from './architecture/table';

// The shape of the code, as docs/decisions and the design say it: a list that is not empty names the offenders.
const all = readSources();
const isTest = ({ path }: Source) => /\.test\.tsx?$|^e2e\/|^prisma\/|^scripts\/|^architecture/.test(path);
const product = all.filter((source) => !isTest(source));
const within = (folder: string) => product.filter(({ path }) => path.startsWith(folder));
const partOf = (path: string) => path.replace(/^lib\//, '').replace(/(\/.*|\.tsx?|\.mjs)$/, '');

describe('who may import whom', () => {
  test('nobody imports app', () => {
    const offenders = product.filter(({ path }) => !path.startsWith('app/'));
    expect(namesOf(offenders.filter(importsFrom(/^app\//)))).toEqual([]);
  });

  test('lib does not import components', () => {
    expect(namesOf(within('lib/').filter(importsFrom(/^components\//)))).toEqual([]);
  });

  test('parts of lib import only what the table lists', () => {
    const offenders = within('lib/').flatMap(({ path, imports }) =>
      imports
        .filter(({ to, ours }) => ours && to.startsWith('lib/'))
        .filter(({ to }) => ![partOf(path), 'refusal', ...(table.libTable[partOf(path)] ?? [])].includes(partOf(to)))
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(offenders).toEqual([]);
  });

  test('next and react stay out of lib, but for the three places that meet the framework', () => {
    const offenders = within('lib/').filter(({ path }) => !table.mayUseFramework(path));
    expect(namesOf(offenders.filter(importsPackage(/^(next|next-auth|react|react-dom)(\/|$)/)))).toEqual([]);
  });

  test('components never bring the database along', () => {
    expect(waysTo('lib/db.ts', within('components/'))).toEqual([]);
  });

  test('public pages reach the database only through lib/published and lib/search', () => {
    const allowed = (path: string) => /^lib\/(published|search)\//.test(path);
    const pages = [...within('app/(public)/'), ...within('components/site/'), ...within('components/terms/')];
    expect(waysTo('lib/db.ts', pages, allowed)).toEqual([]);
  });

  test('what the public side reads with is the reader', () => {
    const offenders = [...within('lib/published/'), ...within('lib/search/')].filter(({ text }) =>
      /import\s+\{[^}]*\bdb\b[^}]*\}\s+from\s+'@\/lib\/db'/.test(text),
    );
    expect(namesOf(offenders)).toEqual([]);
  });

  test('the database and its generated client stay inside lib', () => {
    const offenders = product.filter(({ path }) => !path.startsWith('lib/'));
    expect(namesOf(offenders.filter(importsFrom(/^(lib\/db\.ts|prisma\/client\/)/)))).toEqual([]);
  });

  test('pure modules import no framework, no database, and know neither clock nor environment', () => {
    const pure = product.filter(({ path }) => table.isPure(path));
    expect(waysTo('lib/db.ts', pure)).toEqual([]);
    const impure = /\b(process\.env|Date\.now\(|new Date\(\)|Math\.random\()/;
    expect(namesOf(pure.filter(({ text }) => impure.test(text)))).toEqual([]);
    expect(namesOf(pure.filter(importsPackage(/^(next|react|pg|server-only|node:)/)))).toEqual([]);
  });

  test('whatever the browser may call goes through the funnel of lib/action.ts', () => {
    const asked = product.filter(({ text }) => /^\s*['"]use server['"]/m.test(text));
    expect(namesOf(asked.filter(({ path }) => !/^app\/.*\/actions\.ts$/.test(path)))).toEqual([]);
    const offenders = asked.flatMap(({ path, text }) =>
      [...text.matchAll(/^export\b(?! const \w+ = (?:action|publicAction|visitorAction)\().*/gm)].map(
        ([line]) => `${path}: ${line}`,
      ),
    );
    expect(offenders).toEqual([]);
    const open = asked.filter(
      ({ path, text }) => /publicAction|visitorAction/.test(text) && !/^app\/\((auth|preview|visitors)\)\//.test(path),
    );
    expect(namesOf(open)).toEqual([]);
    const named = /import \{[^}]*\b(?:action|publicAction|visitorAction)\b[^}]*\} from '@\/lib\/action'/;
    expect(namesOf(asked.filter(({ text }) => !named.test(text)))).toEqual([]);
  });

  test('there is no import cycle', () => {
    expect(findCycle(all)).toBeNull();
  });
});

describe('the size of files', () => {
  test('no file is over 200 lines', () => {
    expect(all.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
  });

  test('half of the files have 60 lines at most, and nineteen of twenty 150', () => {
    const lines = product.map((source) => source.lines).sort((one, other) => one - other);
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThanOrEqual(60);
    expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(150);
  });
});

describe('words', () => {
  test('no file is named after what it is technically', () => {
    expect(namesOf(all.filter(({ path }) => forbidden.fileNames.test(path.split('/').at(-1) ?? '')))).toEqual([]);
  });

  test('files and folders are named in the words of the product', () => {
    expect(namesOf(all.filter(({ path }) => forbidden.words.test(path.replace(/[-./]/g, ' '))))).toEqual([]);
  });

  test('functions are not called get, fetch, load, handle, process or manage', () => {
    const offenders = product.flatMap(({ path, text }) =>
      [...text.matchAll(forbidden.verb)].map(([, name]) => `${path}: ${name}`),
    );
    expect(offenders).toEqual([]);
  });

  test('nothing is silenced: no any, no suppression', () => {
    const silenced = new RegExp(
      ['\\bas any\\b', '<any>', '@ts-(ignore|nocheck|expect-error)', 'biome-ignore'].join('|'),
    );
    const offenders = all.filter(({ path }) => !path.startsWith('architecture'));
    expect(namesOf(offenders.filter(({ text }) => silenced.test(text)))).toEqual([]);
  });

  test('there are no barrels', () => {
    expect(namesOf(all.filter(({ text }) => /^export \* from/m.test(text)))).toEqual([]);
  });
});

function importsFrom(pattern: RegExp) {
  return ({ imports }: Source) => imports.some(({ to, ours }) => ours && pattern.test(to));
}

function importsPackage(pattern: RegExp) {
  return ({ imports }: Source) => imports.some(({ to, ours, typeOnly }) => !ours && !typeOnly && pattern.test(to));
}

function waysTo(target: string, sources: Source[], stop?: (path: string) => boolean): string[] {
  return sources.flatMap((source) => reach(source, all, stop).get(target)?.join(' → ') ?? []);
}

function namesOf(sources: Source[]): string[] {
  return sources.map(({ path }) => path);
}
