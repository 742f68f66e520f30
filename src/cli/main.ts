import {run} from './run.js';

// An exit code, not an exit: output that is still on its way to a pipe is delivered.
void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
