import { describe, expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, publishedTerm, retiredTerm, revisedTerm, someContent } from '@/prisma/states';
import { atomFeed } from './atom';
import { findGlossary, type Glossary, listGlossaries } from './glossary';
import { glossaryMarkdown } from './glossary-markdown';
import { jsonFeed } from './json-feed';
import { findAToZ } from './letters';
import { glossaryLlms, siteLlms } from './llms';
import { listFeed } from './recent';
import { findPublishedTerm, type PublishedTerm } from './term';
import { termMarkdown } from './term-markdown';
import { listTopics } from './topic-terms';

const cast = await addCast();
const { id, slug } = await addGlossary({ slug: 'tech' });
const glossary = (await findGlossary(slug)) as Glossary;
const termAt = async (address: string) => (await findPublishedTerm(id, address)) as PublishedTerm;

const linkTo = (termId: string, text: string) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'termLink' as const, attrs: { termId } }],
});
const body = (...content: ReturnType<typeof linkTo>[]) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content }],
});

describe('What programs get', () => {
  test('links to what is live, and names nothing that is not', async () => {
    const secret = await draftTerm({ id }, cast, { headword: 'Hush', definition: 'hush', topics: ['hush'] });
    const retired = await retiredTerm({ id }, cast);
    const live = await publishedTerm({ id }, cast, { headword: 'Cache' });
    await revisedTerm(live, cast.ada, someContent({ headword: 'Cache', definition: 'A hush cache.' }));
    await publishedTerm({ id }, cast, {
      headword: 'API',
      body: body(linkTo(live.termId, 'cached'), linkTo(secret.termId, ' softly'), linkTo(retired.termId, ' gone')),
      related: [secret.termId, live.termId, retired.termId],
    });

    const twin = termMarkdown(await termAt('api'), glossary);
    expect(twin).toMatch(/\n\[cached\]\(http[^)]*\/tech\/cache\.md\) softly gone\n/);
    expect(twin.match(/\]\(http/g)).toHaveLength(2);
    const terms = await listFeed(id, 50);
    const aToZ = await findAToZ(glossary);
    const forms = [
      twin,
      termMarkdown(await termAt('cache'), glossary),
      glossaryMarkdown(glossary, aToZ),
      glossaryLlms(glossary, aToZ, await listTopics(glossary)),
      siteLlms('Acme', await listGlossaries()),
      atomFeed(glossary, terms, 'Acme'),
      jsonFeed(glossary, terms, 'Acme'),
    ];
    for (const form of forms) expect(form).not.toMatch(/hush/i);
    expect(siteLlms('Acme', await listGlossaries())).toContain('2 terms');
  });

  test('reads as it was written', async () => {
    const long = {
      type: 'heading' as const,
      attrs: { level: 2 as const },
      content: [{ type: 'text' as const, text: 'Why [it] *is*' }],
    };
    const list = {
      type: 'bulletList' as const,
      content: ['one', 'two'].map((text) => ({
        type: 'listItem' as const,
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
      })),
    };
    const code = {
      type: 'codeBlock' as const,
      attrs: { language: 'sh' },
      content: [{ type: 'text' as const, text: 'a < b && c' }],
    };
    await publishedTerm({ id }, cast, { headword: 'Shell', body: { type: 'doc', content: [long, list, code] } });
    expect(termMarkdown(await termAt('shell'), glossary)).toContain(
      '## Why \\[it\\] \\*is\\*\n\n- one\n- two\n\n```sh\na < b && c\n```\n',
    );
  });
});
