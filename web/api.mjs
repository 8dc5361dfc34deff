// openapi.json, as the server says it → src/kernel/api.d.ts. What the document says too widely is narrowed here, once.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const document = JSON.parse(readFileSync('openapi.json', 'utf8'));
const schemas = document.components.schemas;

/** Numbers are also *read* from strings, but nobody here writes them so. */
function numbersOnly(node) {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node.type) && node.type.some((type) => type === 'integer' || type === 'number')) {
    node.type = node.type.filter((type) => type !== 'string');
    delete node.pattern;
  }
  Object.values(node).forEach(numbersOnly);
}
numbersOnly(document);

/** Two of something, no more and no fewer, is a pair: so lines go over the wire. */
const isTwo = (node) => node?.type === 'array' && node.minItems === 2 && node.maxItems === 2;
function pairs(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (isTwo(child))
      node[key] = { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }], minItems: 2, maxItems: 2 };
    else pairs(child);
  }
}
pairs(document);

const isRequest = (name) => /Request$|^Pasted$/.test(name);

/** What may be null in a request may also be left out. */
const mayBeNull = (schema) =>
  (Array.isArray(schema.type) && schema.type.includes('null')) || schema.oneOf?.some((it) => it.type === 'null');
for (const [name, schema] of Object.entries(schemas)) {
  if (!isRequest(name) || !schema.required) continue;
  schema.required = schema.required.filter((field) => !mayBeNull(schema.properties[field]));
}

/** What an answer speaks of is there. */
for (const [name, schema] of Object.entries(schemas))
  if (!isRequest(name) && schema.properties && !schema.required) schema.required = Object.keys(schema.properties);

const head = '// Made from openapi.json by `npm run api`; not to be edited.\n';
writeFileSync('src/kernel/api.d.ts', head + astToString(await openapiTS(document)));
