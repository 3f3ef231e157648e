import { requireActor } from '@/lib/auth/actor';
import { answerNothing } from '@/lib/published/answers';
import { answerLogo } from '@/lib/site/answer-logo';
import { findBroughtLogo } from '@/lib/site/logo';
import { holds } from '@/lib/workflow/actor';

type Context = { params: Promise<{ name: string }> };

/** A picture for the settings that may not be public yet, for administrators. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  if (!holds(actor, 'ADMIN', null)) return answerNothing();
  const logo = await findBroughtLogo((await params).name);
  return logo ? answerLogo(logo) : answerNothing();
}
