// Holds what the format publishes against the tools that read it: ajv, the TypeScript compiler and a validator of OpenAPI.
// See README.md.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import ts from "typescript";
import { Validator } from "@seriousme/openapi-schema-validator";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../..");
const published = path.join(root, "json-binding/format/src/main/resources/org/wcoprogramme/json");
const corpus = path.join(root, "json-binding/jackson3/target/schema-corpus.ndjson");
const target = path.join(here, "target");

/** Documents by the name of their type. */
const DOCUMENTS = {
  "examples/data/career-development-programme.json": "Programme",
  "examples/data/fictional-programme.json": "Programme",
  "json-binding/format/src/test/resources/programme/full.json": "Programme",
  "json-binding/format/src/test/resources/cohort/full.json": "Cohort",
  "json-binding/format/src/test/resources/finding/report.json": "Report",
  "json-binding/format/src/test/resources/region/membership.json": "Membership",
  "json-binding/format/src/test/resources/region/regional-bodies.json": "RegionalBodies",
  "json-binding/format/src/test/resources/assignment/secretariat-structure.json": "SecretariatStructure",
};

const read = (file) => fs.readFileSync(file, "utf8");
const schema = JSON.parse(read(path.join(published, "wco-programme-1.schema.json")));
let problems = 0;

function check(holds, text) {
  if (!holds) {
    problems++;
    console.error(`problem: ${text}`);
  }
}

/** In ajv's strict mode, with the one line that the format page names. */
function validators() {
  const ajv = new Ajv({ strict: true });
  ajv.addKeyword("x-personal");
  ajv.addSchema(schema);
  return (type) => ajv.getSchema(`${schema.$id}#/$defs/${type}`);
}

function checkDocuments(validator) {
  for (const [file, type] of Object.entries(DOCUMENTS)) {
    const validate = validator(type);
    check(validate(JSON.parse(read(path.join(root, file)))), `${file}: ${JSON.stringify(validate.errors)}`);
  }
  const newer = { ...JSON.parse(read(path.join(root, Object.keys(DOCUMENTS)[0]))), format: "wco-programme/2" };
  check(!validator("Programme")(newer), "a document of version 2 is valid");
  console.log(`ajv: ${Object.keys(DOCUMENTS).length} documents`);
}

/** Values of all types and changed ones, with what the Java validator says of each; the library agrees with that one. */
function checkCorpus(validator) {
  if (!fs.existsSync(corpus)) {
    console.warn(`SKIPPED: the comparison of ajv with the library, for want of ${path.relative(root, corpus)}; see README.md`);
    return;
  }
  const records = read(corpus).split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const types = new Set(records.map((record) => record.type));
  check(types.size === Object.keys(schema.$defs).length - 2, `only ${types.size} types in the corpus`);
  for (const { type, valid, document } of records) {
    check(validator(type)(document) === valid, `${type}: ajv does not say ${valid} of ${JSON.stringify(document)}`);
  }
  console.log(`ajv: ${records.length} generated documents of ${types.size} types, ` +
      `${records.filter((record) => record.valid).length} of them valid`);
}

/** Browsers read patterns in three modes. */
function checkPatterns(node) {
  if (typeof node.pattern === "string") {
    for (const flags of ["", "u", "v"]) {
      try {
        new RegExp(node.pattern, flags);
      } catch (e) {
        check(false, `${node.pattern} in mode "${flags}": ${e.message}`);
      }
    }
  }
  Object.values(node).filter((child) => child && typeof child === "object").forEach(checkPatterns);
}

function checkTypes() {
  fs.mkdirSync(target, { recursive: true });
  const declarations = path.join(published, "wco-programme-1.d.ts");
  const samples = Object.entries(DOCUMENTS).map(([file, type], i) =>
      `export const sample${i}: format.${type} = ${read(path.join(root, file))};`);
  const sample = path.join(target, "samples.ts");
  const from = path.relative(target, declarations).replace(/\.d\.ts$/, "");
  fs.writeFileSync(sample, [`import type * as format from "${from}";`, ...samples].join("\n"));
  const wrong = path.join(here, "refused.ts");
  const program = ts.createProgram([declarations, sample, wrong], {
    strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, types: [],
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022,
  });
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    check(false, `tsc: ${diagnostic.file?.fileName} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`);
  }
  console.log(`tsc --strict: ${samples.length} documents assigned to their types`);
}

async function checkOpenApi() {
  const validator = new Validator();
  const result = await validator.validate(JSON.parse(read(path.join(published, "wco-programme-1.openapi.json"))));
  check(result.valid, `OpenAPI: ${JSON.stringify(result.errors)}`);
  console.log(`OpenAPI ${validator.version}: the document is valid`);
}

const validator = validators();
checkDocuments(validator);
checkCorpus(validator);
checkPatterns(schema);
checkTypes();
await checkOpenApi();
console.log(problems === 0 ? "no problem" : `${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
