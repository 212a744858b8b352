// Prints the priorities of this process's threads once it has given way. Its argument is the folder of the program.
import { readdirSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';

const { giveWay } = await import(join(process.argv[2], 'src', 'indexing', 'give-way.js'));
giveWay();
const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
process.stdout.write(JSON.stringify(threads.map((thread) => getPriority(thread))));
