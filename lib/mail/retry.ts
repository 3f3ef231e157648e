/** What nodemailer says of a message that was not accepted. */
export type Failure = { message: string; code?: string; responseCode?: number };

const day = 86_400;
const longest = 5 * day;

/**
 * What becomes of a message after a failure: given up where the server refused it for good (5xx, RFC 5321, 4.2.1) or it is
 * five days old; else tried again, after a minute first and at most six hours later. `isServers`: the trouble is the
 * server's and not this message's.
 */
export function afterFailure(
  { message, code, responseCode }: Failure,
  { attempts, age }: { attempts: number; age: number },
): { givesUp: boolean; seconds: number; isServers: boolean; problem: string } {
  const isServers = responseCode === undefined || code === 'EAUTH' || code === 'ECONNECTION';
  const isRefused = !isServers && responseCode >= 500;
  return {
    givesUp: isRefused || age > longest,
    seconds: Math.min(60 * 2 ** Math.min(attempts, 20), day / 4),
    isServers,
    problem: message.slice(0, 500),
  };
}
