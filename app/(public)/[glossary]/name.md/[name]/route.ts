import { namePath, twinPath } from '@/lib/published/paths';
import { answerForm, answerMoved, answerNothing } from '@/lib/published/answers';
import { nameMarkdown } from '@/lib/published/glossary-markdown';
import { nameAt } from '../../name-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string; name: string }> };

/** "/tech/names/api.md": the Markdown twin of what a name can mean (lib/page-cache/formats.ts leads here). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { glossary, terms, name, elsewhere } = await nameAt(params);
  if (elsewhere) return answerMoved(twinPath(elsewhere));
  if (!glossary || terms.length === 0) return answerNothing();
  const page = namePath(glossary.slug, name);
  return answerForm(nameMarkdown(glossary, name, terms), 'text/markdown; charset=utf-8', { page, address: twinPath(page) });
}
