import { requireActor } from '@/lib/auth/actor';
import { exportGlossary } from '@/lib/interop/export';
import { exportChoice } from '@/lib/interop/forms';

/** The download of a glossary: for everybody with a role in it, for others it does not exist. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor();
  const choice = exportChoice.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const outcome = choice.success ? await exportGlossary(choice.data.glossary, choice.data.format, actor) : null;
  if (!outcome?.ok) return new Response('Not found', { status: 404 });
  const { name, type, body } = outcome.value;
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="export"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(new Uint8Array(body), { headers });
}
