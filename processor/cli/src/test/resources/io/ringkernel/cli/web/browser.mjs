// Serves a folder, opens its page in Chromium and prints what it found.
// node browser.mjs PLAYWRIGHT CHROMIUM FOLDER
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {createRequire} from 'node:module';

const [playwright, executablePath, folder] = process.argv.slice(2);
const {chromium} = createRequire(path.join(playwright, '/'))(playwright);
const types = {'.html': 'text/html', '.mjs': 'text/javascript'};
const server = http.createServer((request, response) => {
  const file = path.join(folder, path.normalize(new URL(request.url, 'http://x').pathname));
  if (!file.startsWith(folder) || !fs.existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {'content-type': types[path.extname(file)] ?? 'text/plain'});
  response.end(fs.readFileSync(file));
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox',
  '--disable-gpu-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan']});
try {
  const page = await browser.newPage();
  page.on('console', message => console.error(message.type(), message.text()));
  page.on('pageerror', error => console.error('page', error));
  await page.goto(`http://127.0.0.1:${server.address().port}/page.html`);
  const result = await Promise.race([page.evaluate(() => window.result),
    new Promise(done => setTimeout(() => done({error: 'no result in 120 s'}), 120_000).unref())]);
  console.log(JSON.stringify(result));
} finally {
  await browser.close();
  server.close();
}
