import { dependsOn } from '@/lib/page-cache/depends-on';
import { answerForm, answerNothing } from '@/lib/published/answers';
import { glossaryMarkdown } from '@/lib/published/glossary-markdown';
import { findAToZ } from '@/lib/published/letters';
import { glossaryPath, twinPath } from '@/lib/published/paths';
import { glossaryTag } from '@/lib/published/tags';
import { glossaryAt } from '../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string }> };

/** "/tech.md": the Markdown twin of a glossary's page (lib/page-cache/formats.ts leads here). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return answerNothing();
  await dependsOn(glossaryTag(glossary.id));
  const markdown = glossaryMarkdown(glossary, await findAToZ(glossary));
  const page = glossaryPath(glossary.slug);
  return answerForm(markdown, 'text/markdown; charset=utf-8', { page, address: twinPath(page) });
}
