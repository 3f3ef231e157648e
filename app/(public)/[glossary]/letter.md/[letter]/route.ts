import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { answerForm, answerNothing } from '@/lib/published/answers';
import { letterMarkdown } from '@/lib/published/glossary-markdown';
import { findLetter } from '@/lib/published/letters';
import { letterPath, twinPath } from '@/lib/published/paths';
import { glossaryTag } from '@/lib/published/tags';
import { glossaryAt } from '../../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string; letter: string }> };

/** "/tech/letters/a.md": the Markdown twin of a letter's page (lib/page-cache/formats.ts leads here). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return answerNothing();
  await dependsOn(glossaryTag(glossary.id));
  const found = await findLetter(glossary, decoded((await params).letter));
  if (!found) return answerNothing();
  const page = letterPath(glossary.slug, found.section.letter);
  const markdown = letterMarkdown(glossary, found.section);
  return answerForm(markdown, 'text/markdown; charset=utf-8', { page, address: twinPath(page) });
}
