import { answer } from '@/lib/published/answers';
import { atomFeed } from '@/lib/published/atom';
import { answerFeed } from '../feed-of';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string }> };

export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerFeed(params, (glossary, terms, siteName) =>
    answer(atomFeed(glossary, terms, siteName), 'application/atom+xml; charset=utf-8'),
  );
