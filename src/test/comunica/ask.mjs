// Asks the endpoints whose addresses are given, knowing nothing else of them; writes one row of JSON a line.
import { readFileSync } from 'node:fs';
import { QueryEngine } from '@comunica/query-sparql';

const [query, ...sources] = process.argv.slice(2);
const rows = await new QueryEngine().queryBindings(readFileSync(query, 'utf8'), { sources });
for await (const row of rows) {
  console.log(JSON.stringify(Object.fromEntries([...row].map(([variable, term]) => [variable.value, term.value]))));
}
