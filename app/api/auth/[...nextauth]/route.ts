import type { NextRequest } from 'next/server';
import { answerAuth } from '@/lib/auth/answer';

type Context = { params: Promise<{ nextauth: string[] }> };

export const GET = (request: NextRequest, context: Context): Promise<Response> => answerAuth(request, context);
export const POST = (request: NextRequest, context: Context): Promise<Response> => answerAuth(request, context);
