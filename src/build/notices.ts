import {readdirSync, readFileSync} from 'node:fs';
import type {Metafile} from 'esbuild';

/** The folder of a package in the path of one of its files. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The licences of the packages that bundles contain, which ask to be passed on with the code; packages with the same
 * words share a section.
 *
 * @param bundles what esbuild says went into each, paths counted from the current folder
 * @throws {Error} where a package comes without its licence
 */
export function notices(bundles: readonly Metafile[]): string {
  const byText = new Map<string, string[]>();
  for (const folder of packages(bundles)) {
    const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const text = licenceOf(folder);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const sections = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return [
    'threadfold contains these packages, under the licences that follow their names.',
    ...sections,
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Folders of the packages that left anything in a bundle, in alphabetical order. */
function packages(bundles: readonly Metafile[]): string[] {
  const outputs = bundles.flatMap((bundle) => Object.values(bundle.outputs));
  const files = outputs.flatMap(({inputs}) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
  return [...new Set(files.flatMap((file) => PACKAGE.exec(file) ?? []))].sort();
}

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(name));
  if (file === undefined)
    throw new Error(`Cannot find the licence of \`${folder}\`, expected a file LICENSE`);
  return readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
}
