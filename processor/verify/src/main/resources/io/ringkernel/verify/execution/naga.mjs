// Validates WGSL files with naga: node naga.mjs <package folder> <file>...
// One line of JSON a file: {"file": ..., "error": null or text}.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const root = manifest.exports?.['.'] ?? manifest.main ?? manifest.module;
const entry = [root?.node, root?.import, root].map((e) => e?.default ?? e).find((e) => typeof e === 'string');
const { parseWgsl, validate } = await import(pathToFileURL(join(folder, entry)));

for (const file of files) {
  let error = null;
  try {
    const module = parseWgsl(readFileSync(file, 'utf8'));
    validate(module).free?.();
    module.free?.();
  } catch (e) {
    error = String(e.formatted ?? e.message ?? e);
  }
  console.log(JSON.stringify({ file, error }));
}
