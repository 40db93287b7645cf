// Builds icons.svg, the one sprite of the portal: the Tabler outline icons named in list.txt, and our own in own/.
// npm pack @tabler/icons@3.51.0 && tar xzf tabler-icons-3.51.0.tgz && node build.mjs package
// The stroke is left out of the symbols, so that the page's style decides weight and colour.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const source = process.argv[2] ?? 'package';
const here = new URL('.', import.meta.url);
const inner = svg => svg.replace(/<!--[\s\S]*?-->/g, '').match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1].replace(/\s*\n\s*/g, '').trim();
const box = svg => svg.match(/viewBox="([^"]*)"/)[1];
const symbol = (name, svg) => `<symbol id="${name}" viewBox="${box(svg)}">${inner(svg)}</symbol>`;

const names = readFileSync(new URL('list.txt', here), 'utf8').split(/\s+/).filter(Boolean).sort();
const tabler = names.map(name => symbol(name, readFileSync(`${source}/icons/outline/${name}.svg`, 'utf8')));
const own = readdirSync(new URL('own/', here)).sort()
  .map(file => symbol(file.replace('.svg', ''), readFileSync(new URL('own/' + file, here), 'utf8')));

const licence = '<!-- Tabler Icons 3.51, MIT, Copyright (c) 2020-2025 Pawel Kuna; logo and stage-* are Banyan\'s own. -->';
writeFileSync(new URL('../src/main/resources/META-INF/themes/banyan/icons.svg', here),
  `${licence}\n<svg xmlns="http://www.w3.org/2000/svg">\n${[...tabler, ...own].join('\n')}\n</svg>\n`);
console.log(`${tabler.length} Tabler icons, ${own.length} of our own`);
