import { answerCard } from '@/components/site/answer-card';
import { letterOf } from '@/lib/published/letter';
import { picturePath } from '@/lib/published/paths';
import { siteSettings } from '../../../site-settings';
import { answerTerm } from '../../term-form';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string; slug: string }> };

/** "/tech/api.png": what cards show of a term (lib/page-cache/formats.ts leads here). */
export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerTerm(params, {
    at: picturePath,
    answer: async ({ headword, definition }, { name, locale }) =>
      answerCard(
        { title: headword, words: definition, place: name, letter: letterOf(headword, locale), locale },
        await siteSettings(),
      ),
  });
