// Opens pages of the wave simulation in Chromium, uses them by keyboard and prints what they show.
// node wave.mjs PLAYWRIGHT CHROMIUM FOLDER URL...
import path from 'node:path';
import {createRequire} from 'node:module';

const STEPS = 60;
const [playwright, executablePath, folder, ...addresses] = process.argv.slice(2);
const {chromium} = createRequire(path.join(playwright, '/'))(playwright);
const browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox',
  '--disable-gpu-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan']});
const results = [];

const keys = async (page, ...pressed) => {
  for (const key of pressed) await page.keyboard.press(key);
};

// A rectangle by keys, a disc by mouse, a slanted line by keys; gives the colours of the walls.
async function draw(page) {
  await keys(page, 'r');
  await page.waitForFunction(() => document.documentElement.dataset.step === '0');
  await page.focus('#field');
  await keys(page, '6', 'Enter', ...Array(6).fill('ArrowRight'), ...Array(9).fill('ArrowUp'),
    'Enter');
  await page.locator('#absorption').evaluate(slider => {
    slider.value = 100;
    slider.dispatchEvent(new Event('input'));
  });
  await page.focus('#field');
  await keys(page, '5', 'Enter', ...Array(12).fill('ArrowRight'), ...Array(5).fill('ArrowUp'),
    'Escape', 'Enter', ...Array(3).fill('ArrowRight'), ...Array(8).fill('ArrowDown'), 'Enter', '7');
  const box = await page.locator('#field').boundingBox();
  await page.mouse.move(box.x + 0.2 * box.width, box.y + 0.3 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.26 * box.width, box.y + 0.33 * box.height, {steps: 4});
  await page.mouse.up();
  await page.waitForTimeout(500);
  return page.evaluate(() => document.getElementById('field').toDataURL('image/png'));
}

// Drops a floor plan on the page; gives the colours of its walls.
async function plan(page, file) {
  await page.setInputFiles('#plan', file);
  await page.waitForFunction(() => document.getElementById('message').textContent.includes('plan'));
  await page.waitForTimeout(500);
  const picture =
    await page.evaluate(() => document.getElementById('field').toDataURL('image/png'));
  await page.keyboard.press('c');
  return picture;
}

// Takes a step apart in every way that the page has; gives what is said of each.
async function teach(page) {
  const told = {};
  await page.keyboard.press('1');
  await page.focus('#field');
  await keys(page, ...Array(30).fill('ArrowLeft'), 'Enter');
  for (const mode of await page.$$eval('#mode option', all => all.map(o => o.value))) {
    await page.selectOption('#mode', mode);
    await page.waitForFunction(wanted => document.documentElement.dataset.way === wanted, mode);
    if (mode === 'standard') continue;
    const steps = Number(await page.evaluate(() => document.documentElement.dataset.step));
    await page.locator('#speed').evaluate(slider => {
      slider.value = 11;
      slider.dispatchEvent(new Event('input'));
    });
    await page.focus('#field');
    for (let n = 0; n < 3; n++) {
      await page.keyboard.press('.');
      await page.waitForFunction(
        wanted => Number(document.documentElement.dataset.step) >= wanted, steps + n + 1);
    }
    await page.waitForTimeout(150);
    told[mode] = await page.evaluate(() => Number(document.documentElement.dataset.differing));
  }
  return told;
}

try {
  for (const [index, address] of addresses.entries()) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    const wrong = [];
    page.on('console', m => { if (m.type() === 'error') wrong.push(m.text()); });
    page.on('pageerror', error => wrong.push(String(error)));
    await page.goto(address);
    const step = () => page.evaluate(() => Number(document.documentElement.dataset.step));
    const until = (wanted, what) =>
      page.waitForFunction(wanted, null, {timeout: 60_000}).catch(failure => {
        throw new Error(address + ' ' + what + ': ' + failure.message);
      });
    await until(() => Number(document.documentElement.dataset.step) > 20, 'moves');
    await page.keyboard.press(' ');
    await until(() => document.getElementById('pause').textContent === 'Resume', 'pauses');
    await page.waitForTimeout(700);
    await page.keyboard.press('c');
    await page.keyboard.press('r');
    await until(() => document.documentElement.dataset.step === '0', 'resets');
    await page.focus('#field');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    for (let n = 1; n <= STEPS; n++) {
      await page.keyboard.press('.');
      await page.waitForFunction(wanted => Number(document.documentElement.dataset.step) === wanted,
        n, {timeout: 60_000});
    }
    const picture =
      await page.evaluate(() => document.getElementById('field').toDataURL('image/png'));
    const where = await page.textContent('#where');
    let verified = null;
    if (await page.isVisible('#verify')) {
      await page.click('#verify');
      await until(() => document.documentElement.dataset.verified !== undefined, 'verifies');
      verified = await page.evaluate(() => Number(document.documentElement.dataset.verified));
    }
    const shapes = await draw(page);
    const planned = await plan(page, path.join(folder, 'plan.png'));
    const modes = await teach(page);
    if ((await page.$$eval('#backend option', all => all.map(o => o.value))).includes('cpu')) {
      await keys(page, ' ');
      for (const [choice, said] of [['browser', 'in this browser'], ['cpu', 'on the server']]) {
        await page.selectOption('#backend', choice);
        await page.waitForFunction(
          wanted => document.getElementById('where').textContent.includes(wanted), said);
      }
    }
    await page.check('input[value=cuda]', {force: true});
    const languages =
      await page.$$eval('#texts article', all => all.map(a => a.dataset.language));
    await page.screenshot({path: path.join(folder, index + '-wide.png'), fullPage: true});
    await page.setViewportSize({width: 390, height: 844});
    await page.waitForTimeout(200);
    const overflow = await page.evaluate(() =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.screenshot({path: path.join(folder, index + '-phone.png'), fullPage: true});
    results.push({address, step: await step(), where, verified, languages, overflow, wrong, shapes,
      planned, modes,
      picture: picture.replace(/^data:image.png;base64,/, '')});
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(results));
