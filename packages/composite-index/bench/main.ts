/** `node bench/main.ts [python] [runs]`: prints the figures of the method. */
import { benchMethod, lineOf } from './bench-method.ts';

const [python = 'python3', runs = '15'] = process.argv.slice(2);
for (const figure of await benchMethod({ runs: Number(runs), python })) console.log(lineOf(figure));
