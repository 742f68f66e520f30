import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Node's release lines that digests are compared with, as `THREADFOLD_NODES=22,24` names them. */
export const otherNodes = (process.env.THREADFOLD_NODES ?? '').split(',').filter((line) => line !== '');

/** Path of a Node of some release line: npm has them as packages, and one that was installed once is taken again. */
export function otherNode(line: string): string {
  const folder = join(tmpdir(), `threadfold-node-${line}`);
  const program = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(program)) {
    mkdirSync(folder, {recursive: true});
    const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel', 'error'];
    const {status, stderr} = spawnSync('npm', ['install', ...quietly, '--prefix', folder, `node@${line}`], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`No Node ${line}: ${stderr}`);
  }
  return program;
}
