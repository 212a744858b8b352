#!/usr/bin/env node
import 'dotenv/config';
import { runProgram } from './cli/program.ts';
import { bearClosedPipes } from './closed-pipes.ts';

bearClosedPipes({ stdout: process.stdout, stderr: process.stderr, end: () => process.exit() });
process.exitCode = await runProgram(process.argv.slice(2), process.env);
