import { graphJson } from '@/components/site/graph-json';
import { termGraph } from '@/components/terms/term-graph';
import { answerForm } from '@/lib/published/answers';
import { graphPath } from '@/lib/published/paths';
import { answerTerm } from '../../term-form';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string; slug: string }> };

/** "/tech/api.jsonld": the graph that a term's page carries (lib/page-cache/formats.ts leads here). */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerTerm(params, {
    at: graphPath,
    answer: (term, glossary, addresses) =>
      answerForm(graphJson(termGraph(term, glossary)), 'application/ld+json', addresses),
  });
