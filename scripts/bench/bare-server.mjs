// The reference: a bare node:http server that sends one file's bytes, in a process of its own as the site is.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file, headers] = process.argv.slice(2);
const body = readFileSync(file);
const head = { ...JSON.parse(headers), 'content-length': body.length };
createServer((_request, response) => response.writeHead(200, head).end(body)).listen(0, '127.0.0.1', function () {
  process.send(this.address().port);
});
