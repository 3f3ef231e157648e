/** Sends the browser on to a page after a form was sent, so that reloading does not send it again (RFC 9110, 15.4.4). */
export const seeOther = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { ...headers, location } });
