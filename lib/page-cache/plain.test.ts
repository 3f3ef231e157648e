import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { readersForms } from './page-path';
import { sendPlainly } from './plain';

/** What a reader is sent where Next answers so. */
async function sent(answer: (response: ServerResponse, accepted: string | undefined) => void, method = 'GET') {
  const server = createServer((request, response) => {
    sendPlainly(request, response);
    answer(response, request.headers['accept-encoding']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/suggest`, { method });
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  } finally {
    server.close();
  }
}

const html = { 'content-type': 'text/html; charset=utf-8' };

it('readers’ forms are plain documents: the framework’s scripts are taken out, our own stays', async () => {
  const { text, headers } = await sent((response) => {
    response.setHeader('content-type', html['content-type']);
    response.setHeader('link', '</a.js>; rel=preload; as="script", </a.css>; rel=preload; as="style"');
    response.flushHeaders();
    response.write('<p>Wörter</p><script src="/site.js" data-keep=""></script><scr');
    response.write(Buffer.from('ipt>self.__next_f=[]</script>'));
    response.end('<p>More</p>');
  });
  expect(text).toBe('<p>Wörter</p><script src="/site.js" data-keep=""></script><p>More</p>');
  expect(headers.get('link')).toBe('</a.css>; rel=preload; as="style"');
  expect(headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
});

it('what is no page is sent as it is, and a HEAD without a body', async () => {
  expect((await sent((response) => response.end('a<script></script>'))).text).toBe('a<script></script>');
  expect((await sent((response) => response.writeHead(200, html).end('<p>'), 'HEAD')).text).toBe('');
});

it('Next is asked for a page that is not compressed', async () => {
  const { text } = await sent((response, accepted) => response.end(String(accepted)));
  expect(text).toBe('undefined');
});

it('only readers’ forms are', () => {
  expect(
    ['/offer/en/again', '/suggest', '/suggest?words=a', '/suggest/tech/api', '/helpful/tech/api'].every((url) =>
      readersForms.test(url),
    ),
  ).toBe(true);
  expect(
    ['/', '/tech/suggest', '/offers', '/suggestions', '/studio/readers', '/search?q=suggest'].some((url) =>
      readersForms.test(url),
    ),
  ).toBe(false);
});
