// A web site of one article on this machine, which is moved once and corrected when a test says so.
import { createServer } from 'node:http';

const correction = '<p>Correction: An earlier version of this article said that the lamp was lit at seven.</p>';

/** @param {string} hour when the lamp is lit */
const article = (hour, notice) => `<!doctype html>
<html lang="en"><head><title>A lamp for the gate | The Pellbridge Bell</title>
<meta property="og:site_name" content="The Pellbridge Bell"><meta name="author" content="Otto Fennimore">
<meta property="article:published_time" content="2025-01-09T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>A lamp for the gate</h1>
<p>There will be a lamp at the gate from Monday, so that whoever opens it at night can see what he is doing, the council said.</p>
<p>“It is lit at ${hour}, and it burns until the tide has turned,” said Winifred Satchwell, who had asked for it in three letters.</p>
<p>The lamp was made in the town, of copper and thick glass, and was paid for by the harbour office and by a collection at the school.</p>
${notice}</article></body></html>
`;

/** @returns what is at the address, and how to change it */
export async function servePage() {
  let isCorrected = false;
  const page = () => (isCorrected ? article('six', correction) : article('seven', ''));
  const server = createServer(({ url }, response) => {
    if (url === '/g') response.writeHead(301, { location: '/news/a-lamp-for-the-gate' }).end();
    else if (url === '/news/a-lamp-for-the-gate') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page());
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://localhost:${server.address().port}`,
    page,
    correct: () => { isCorrected = true; },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
