import {writeFileSync} from 'node:fs';
import {picture, picturePath} from './picture.js';

writeFileSync(picturePath, await picture());
