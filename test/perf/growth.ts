import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {best} from './best.js';
import type {Family} from './families/family.js';
import {floor} from './floor.js';
import {type Stages, stages} from './stages.js';

/** A family's costs, in milliseconds of a core. */
export interface Growth {
  family: Family;
  /** At n, 2n and 4n. */
  times: [number, number, number];
  /** What each stage takes of the time at 4n. */
  stages: Stages;
  /** The floor at 4n. */
  floor: number;
  /** Bytes at 4n. */
  bytes: number;
}

/** Time a family at n, 2n and 4n; `folder` takes the text for the floor. */
export function growth(family: Family, folder: string): Growth {
  const texts = [4, 2, 1].map((part) => Buffer.from(family.make(Math.floor(family.most / part))));
  const [small, middle, large] = texts as [Buffer, Buffer, Buffer];
  const file = join(folder, 'text');
  writeFileSync(file, large);
  stages(small);
  const measured = [small, middle, large].map((text) => best(() => stages(text), total));
  return {
    family,
    times: measured.map(total) as Growth['times'],
    stages: measured[2] as Stages,
    floor: best(() => floor(file), Number),
    bytes: large.length,
  };
}

function total({read, infer, fold, render}: Stages): number {
  return read + infer + fold + render;
}
