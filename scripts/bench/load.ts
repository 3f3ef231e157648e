import autocannon from 'autocannon';

/** Requests per second of one address: 16 connections, ten requests in flight on each, `seconds` long. Throws on errors. */
export async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const headers = { 'accept-encoding': 'gzip' };
  const result = await autocannon({ url, duration: seconds, connections: 16, pipelining: 10, headers });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${url} answered with errors under load.`);
  return result.requests.average;
}

/** The middle one of an odd number of measurements. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds that the slowest of the fastest 95 % took. Requests follow each other; each must answer 200. */
export async function p95(requests: Iterable<() => Promise<Response>>): Promise<number> {
  const times: number[] = [];
  for (const request of requests) {
    const start = performance.now();
    const response = await request();
    await response.arrayBuffer();
    times.push(performance.now() - start);
    if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}.`);
  }
  times.sort((a, b) => a - b);
  return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}
