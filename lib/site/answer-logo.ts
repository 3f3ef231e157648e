type Logo = { type: string; bytes: Uint8Array };

/** Answers with a picture. */
export const answerLogo = ({ type, bytes }: Logo, headers: Record<string, string> = {}): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': type, ...headers } });
