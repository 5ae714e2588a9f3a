// Validates WGSL files with naga: node naga.mjs <package folder> <file>...
// One line of JSON a file: {"file": ..., "error": null or text}. With --msl in front of the files it
// writes what naga makes of each as MSL 2.4 beside it, as <file>.metal.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...words] = process.argv.slice(2);
const translates = words[0] === '--msl';
const files = translates ? words.slice(1) : words;
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const root = manifest.exports?.['.'] ?? manifest.main ?? manifest.module;
const entry = [root?.node, root?.import, root].map((e) => e?.default ?? e).find((e) => typeof e === 'string');
const { parseWgsl, validate, writeMsl } = await import(pathToFileURL(join(folder, entry)));

for (const file of files) {
  let error = null;
  try {
    const module = parseWgsl(readFileSync(file, 'utf8'));
    const info = validate(module);
    if (translates) {
      writeFileSync(`${file}.metal`, writeMsl(module, info, { langVersion: [2, 4] }));
    }
    info.free?.();
    module.free?.();
  } catch (e) {
    error = String(e.formatted ?? e.message ?? e);
  }
  console.log(JSON.stringify({ file, error }));
}
