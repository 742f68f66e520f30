#!/usr/bin/env node
import '../dist/threadfold.js';
