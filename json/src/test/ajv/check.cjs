// Has ajv compile the published schemas in strict mode, each with all its definitions, and compare with each document of the
// corpus what the index expects. The profile "ajv" runs it in the module's folder, with the folder where npm put ajv.
const fs = require('node:fs');
const path = require('node:path');

const Ajv = require(path.resolve(process.argv[2], 'node_modules/ajv/dist/2020'));
const schemas = 'target/classes/org/therex/json/';
const corpus = 'src/test/resources/corpus/';
const types = 'urn:therex:schema:therex-types#/$defs/';

const ajv = new Ajv({ strict: true, allErrors: true });
const ids = {};
const faults = [];

for (const file of fs.readdirSync(schemas).filter((name) => name.endsWith('.schema.json')).sort()) {
  const schema = JSON.parse(fs.readFileSync(schemas + file, 'utf8'));
  ids[file.replace('.schema.json', '')] = schema.$id;
  ajv.addSchema(schema);
  for (const place of ['', ...Object.keys(schema.$defs).map((name) => '#/$defs/' + name)]) {
    try {
      ajv.getSchema(schema.$id + place);
    } catch (e) {
      faults.push(file + place + ': ' + e.message);
    }
  }
}
const count = Object.keys(ids).length;

let compared = 0;
if (faults.length === 0) {
  for (const { file, fault } of JSON.parse(fs.readFileSync(corpus + 'index.json', 'utf8'))) {
    if (fault !== 'text') {
      const kind = file.substring(0, file.indexOf('/'));
      const text = fs.readFileSync(corpus + file, 'utf8').replace(/^\uFEFF/, '');
      const accepted = ajv.getSchema(ids[kind] ?? types + kind)(JSON.parse(text));
      if (accepted === (fault === 'structure')) {
        faults.push('ajv ' + (accepted ? 'accepts ' : 'refuses ') + file);
      }
      compared++;
    }
  }
}

faults.forEach((fault) => console.error(fault));
console.log(`ajv in strict mode: ${count} schemas, ${compared} documents, ${faults.length} faults`);
process.exit(count === 7 && faults.length === 0 ? 0 : 1);
