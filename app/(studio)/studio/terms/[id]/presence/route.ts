import { findActor } from '@/lib/auth/actor';
import { beat, leave } from '@/lib/presence/beat';
import { farewell, heartbeat } from '@/lib/presence/form';
import { uuid } from '@/lib/revisions/content';

type Context = { params: Promise<{ id: string }> };

// A heartbeat is a few words.
const mostBytes = 500;

/** What an open tab says every few seconds, and as it goes; answered with who else is on the term. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= mostBytes)) return nothing(413);
  const actor = await findActor();
  if (!actor) return nothing(401);
  const said: unknown = await request.json().catch(() => null);
  const gone = farewell.safeParse(said);
  if (gone.success) {
    await leave(gone.data, actor);
    return nothing(204);
  }
  const here = heartbeat.safeParse(said);
  if (!here.success) return nothing(400);
  const termId = uuid.safeParse((await params).id);
  const found = termId.success ? await beat({ termId: termId.data, ...here.data }, actor) : null;
  return found ? Response.json(found) : nothing(404);
}

const nothing = (status: number) => new Response(null, { status });
