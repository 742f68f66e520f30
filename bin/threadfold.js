#!/usr/bin/env node
// CommonJS, as package.json beside it says: node starts it sooner.
require('../dist/command/load.cjs').load('./main.cjs');
