import { findUnreadiness } from '@/lib/readiness';

export const dynamic = 'force-dynamic';

export async function GET() {
  const problem = await findUnreadiness();
  return new Response(`${problem ?? 'ok'}\n`, {
    status: problem ? 503 : 200,
    headers: { 'cache-control': 'no-store' },
  });
}
