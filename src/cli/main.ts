import {run} from './run.js';

// An exit code, not an exit: output that is still on its way to a pipe is delivered.
process.exitCode = await run(process.argv.slice(2), process);
