import { readForm } from '@/lib/auth/form-body';
import { confirm } from '@/lib/leads/confirm';
import { confirmPath } from '@/lib/leads/places';
import { seeOther } from '@/lib/visitors/see-other';
import { typedIn } from '@/lib/visitors/typed';
import { wordsOf } from '@/lib/words/words';

/** The button of the page that a link in a mail opens; that page then says what came of it. */
export async function POST(request: Request): Promise<Response> {
  const { secret = '', language = '' } = typedIn(await readForm(request, 1_000));
  await confirm(secret);
  return seeOther(confirmPath(wordsOf(language).language, secret));
}
