import { answerForm } from '@/lib/published/answers';
import { twinPath } from '@/lib/published/paths';
import { termMarkdown } from '@/lib/published/term-markdown';
import { answerTerm } from '../../term-form';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string; slug: string }> };

/** "/tech/api.md": the Markdown twin of a term's page (lib/page-cache/formats.ts leads here). */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerTerm(params, {
    at: twinPath,
    answer: (term, glossary, addresses) =>
      answerForm(termMarkdown(term, glossary), 'text/markdown; charset=utf-8', addresses),
  });
