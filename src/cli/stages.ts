// What every digest needs, as one part of the built command: loaded apart, each would bring its own copy of `src/text`.
export {decodesItself, readAll, recognize} from '../read/read.js';
export {summarizeDump, type Watch} from '../summarize-dump.js';
