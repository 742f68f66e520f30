import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {allFixturePaths} from '../read/fixtures.js';
import {otherNode, otherNodes} from '../support/other-nodes.js';
import {command, patience} from './spawned.js';

describe.skipIf(otherNodes.length === 0)(
  'Every Node writes the same bytes (skipped where THREADFOLD_NODES, such as 22,24, names none)',
  () => {
    const written = (node: string, to: string): object => {
      const argv = [command, '--to', to, '--words', '0', '--explain', ...allFixturePaths()];
      const room = 64 * 1024 * 1024;
      const {status, stdout, stderr} = spawnSync(node, argv, {encoding: 'utf8', maxBuffer: room});
      return {status, stdout, stderr};
    };

    test.each(otherNodes.flatMap((line) => ['md', 'json', 'tree'].map((to) => [line, to] as const)))(
      'Node %s, --to %s',
      patience,
      (line, to) => {
        const node = otherNode(line);
        const version = spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout;
        expect(version).toMatch(new RegExp(`^v${line}\\.`));
        expect(written(node, to)).toEqual(written(process.execPath, to));
      },
    );
  },
);
