import { answer } from '@/lib/published/answers';
import { jsonFeed } from '@/lib/published/json-feed';
import { answerFeed } from '../feed-of';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string }> };

export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerFeed(params, (glossary, terms, siteName) =>
    answer(jsonFeed(glossary, terms, siteName), 'application/feed+json; charset=utf-8'),
  );
