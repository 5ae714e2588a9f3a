// Opens the page of a room in Chromium, turns it by keys and by the pointer and prints what it shows.
// node room.mjs PLAYWRIGHT CHROMIUM FOLDER URL
import path from 'node:path';
import {createRequire} from 'node:module';

const [playwright, executablePath, folder, address] = process.argv.slice(2);
const {chromium} = createRequire(path.join(playwright, '/'))(playwright);
const browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox',
  '--disable-gpu-sandbox', '--no-first-run', '--disable-background-networking',
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']});
try {
  const page = await browser.newPage({viewport: {width: 900, height: 760}});
  const wrong = [];
  page.on('console', m => { if (m.type() === 'error') wrong.push(m.text()); });
  page.on('pageerror', error => wrong.push(String(error)));
  await page.goto(address);
  await page.click('#play');
  const seen = async moment => {
    await page.fill('#moment', String(moment));
    // 64 x 40 samples of what is drawn, as brightness
    return page.evaluate(() => {
      const small = document.createElement('canvas');
      small.width = 64;
      small.height = 40;
      const pen = small.getContext('2d');
      pen.drawImage(document.getElementById('view'), 0, 0, 64, 40);
      const pixels = pen.getImageData(0, 0, 64, 40).data;
      return Array.from({length: 64 * 40}, (_, i) =>
        pixels[4 * i] + pixels[4 * i + 1] + pixels[4 * i + 2]);
    });
  };
  const last = Number(await page.getAttribute('#moment', 'max'));
  const early = await seen(0);
  const late = await seen(last);
  await page.focus('#view');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const turned = await seen(last);
  await page.screenshot({path: path.join(folder, 'room.png'), fullPage: true});
  await page.setViewportSize({width: 390, height: 844});
  await page.waitForTimeout(200);
  const overflow = await page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const problem = await page.textContent('#problem');
  const time = await page.textContent('#time');
  console.log(JSON.stringify({early, late, turned, last, overflow, problem, time, wrong}));
} finally {
  await browser.close();
}
