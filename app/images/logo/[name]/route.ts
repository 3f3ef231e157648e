import { siteSettings } from '@/app/(public)/site-settings';
import { answerNothing } from '@/lib/published/answers';
import { findLogo } from '@/lib/published/site';
import { answerLogo } from '@/lib/site/answer-logo';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

const forever = 'public, max-age=31536000, immutable';

type Context = { params: Promise<{ name: string }> };

/** A picture that the site's settings name; whatever is named by its content never changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await siteSettings();
  const logo = await findLogo((await params).name);
  return logo ? answerLogo(logo, { 'cache-control': forever }) : answerNothing();
}
